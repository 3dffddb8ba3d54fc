"""From a shape on the map to a training sample in the project's layer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerUtils,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..definitions.errors import InvalidInput, NotPossible
from ..definitions.project_types import points_refusal
from ..project.geometry import read_wkb
from ..project.model import SampleSource
from ..project.reach import margin_of, reach_beyond

if TYPE_CHECKING:
    from ..project.model import WorkUnit
    from .studio import Studio

translate = QCoreApplication.translate
CONTEXT = "SampleDrawing"
_CLASS_FIELD = "class"
_DECIMALS = 4
#: Where a new sample says how it was drawn until it is saved, see ``project/geopackage/triggers``.
_STATE_FIELD = "state"


def add_sample(
    studio: Studio,
    shape: QgsGeometry,
    class_name: str,
    unit: Optional[WorkUnit],
    source: SampleSource = SampleSource.MANUAL,
) -> bool:
    """Add a shape, in the map's CRS, as a sample; QGIS's Undo takes it back.

    Args:
        studio: with an open project and its layers.
        shape: a polygon or a point.
        class_name: of the schema.
        unit: the unit that is worked on; ``None`` limits nothing.
        source: ``manual`` or ``assisted``.

    Returns:
        Whether its outline is sound; one that crosses itself is added all the same.

    Raises:
        NotPossible: no layer takes it, or it lies outside the unit.
        InvalidInput: the shape cannot be brought into the project's CRS.
    """
    layer = _layer_for(studio, shape)
    geometry = in_project_crs(studio, shape)
    if unit is not None:
        check_inside(geometry, unit, layer.crs())
    if QgsWkbTypes.isMultiType(layer.wkbType()):
        geometry.convertToMultiType()
    if not layer.isEditable() and not layer.startEditing():
        raise NotPossible(
            translate(CONTEXT, "The layer “{}” cannot be edited in this project.").format(
                layer.name()
            )
        )
    attributes = {layer.fields().lookupField(_CLASS_FIELD): class_name}
    if source is SampleSource.ASSISTED:
        attributes[layer.fields().lookupField(_STATE_FIELD)] = source.value
    feature: QgsFeature = QgsVectorLayerUtils.createFeature(layer, geometry, attributes)
    layer.beginEditCommand(translate(CONTEXT, "Draw a sample"))
    if layer.addFeature(feature):
        layer.endEditCommand()
    else:
        layer.destroyEditCommand()
        raise NotPossible(translate(CONTEXT, "QGIS did not take the shape; draw it again."))
    layer.triggerRepaint()
    return bool(geometry.isGeosValid())


def in_project_crs(studio: Studio, shape: QgsGeometry) -> QgsGeometry:
    """A copy of a shape of the map, in the CRS of the project's layers.

    Raises:
        InvalidInput: it lies where that CRS has no place.
    """
    layers = studio.layers
    copy = QgsGeometry(shape)
    if layers is not None:
        crs = studio.iface.mapCanvas().mapSettings().destinationCrs()
        transform = QgsCoordinateTransform(crs, layers.crs, QgsProject.instance())
        if copy.transform(transform) != QgsGeometry.OperationResult.Success:
            raise InvalidInput(
                translate(CONTEXT, "This place is outside the project's coordinate system.")
            )
    return copy


def check_inside(geometry: QgsGeometry, unit: WorkUnit, crs: QgsCoordinateReferenceSystem) -> None:
    """Do nothing if a shape lies in the unit that is worked on, as ``project/reach.py`` has it.

    A house on the border belongs to the unit that holds its middle, so it may stick out; how far,
    is the same number that counts when the unit is submitted.

    Args:
        geometry: of the shape.
        unit: that is worked on.
        crs: of both; distances are told in its units.

    Raises:
        NotPossible: its middle lies outside, or it reaches too far out.
    """
    ground = QgsGeometry()
    ground.fromWkb(unit.wkb)
    if not ground.contains(geometry.pointOnSurface()):
        raise NotPossible(
            translate(
                CONTEXT,
                "That is outside the work unit “{}”. Draw inside the bright area, or claim the "
                "unit there.",
            ).format(unit.name)
        )
    outline = read_wkb(unit.wkb)
    beyond, margin = reach_beyond(outline, read_wkb(geometry.asWkb())), margin_of(outline)
    if beyond > margin:
        raise NotPossible(
            translate(
                CONTEXT,
                "That reaches {reach} out of the work unit “{unit}”, and {most} is the most that "
                "is allowed. Draw the part that belongs to this unit, and leave the rest to the "
                "unit beside it.",
            ).format(reach=_length(beyond, crs), unit=unit.name, most=_length(margin, crs))
        )


def _length(value: float, crs: QgsCoordinateReferenceSystem) -> str:
    decimals = _DECIMALS if value < 1 else 0
    return str(QgsUnitTypes.formatDistance(value, decimals, crs.mapUnits(), keepBaseUnit=True))


def set_class_of_selected(layer: QgsVectorLayer, class_name: str) -> int:
    """Give the selected features a class, as one step of QGIS's Undo; returns how many."""
    # Not selectedFeatureIds: it knows those too that were deleted in the project meanwhile.
    chosen = [feature.id() for feature in layer.getSelectedFeatures()]
    if not chosen:
        return 0
    if not layer.isEditable() and not layer.startEditing():
        return 0
    layer.beginEditCommand(translate(CONTEXT, "Change the class"))
    field = layer.fields().lookupField(_CLASS_FIELD)
    for feature_id in chosen:
        layer.changeAttributeValue(feature_id, field, class_name)
    layer.endEditCommand()
    layer.triggerRepaint()
    return len(chosen)


def _layer_for(studio: Studio, shape: QgsGeometry) -> QgsVectorLayer:
    layers, project = studio.layers, studio.project
    points = shape.type() == QgsWkbTypes.GeometryType.PointGeometry
    if points and project is not None:
        refusal = points_refusal(project.settings().inference_type.value)
        if refusal:
            raise NotPossible(refusal)
    layer = None if layers is None else layers.points if points else layers.samples
    if layer is None:
        raise NotPossible(
            translate(
                CONTEXT,
                "The samples layer is not on the map any more. Open the project again.",
            )
        )
    return layer
