"""The look of layers that show classes, and the classes that a layer's look declares."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Optional

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsPalettedRasterRenderer,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from ..definitions.label_classes import BACKGROUND_VALUE, LabelClass

if TYPE_CHECKING:
    from qgis.core import QgsMapLayer, QgsProcessingContext, QgsProcessingFeedback

#: Colours for classes that come without one: told apart by colour-blind people too
#: (Okabe and Ito, 2008).
PALETTE = (
    "#e69f00", "#56b4e9", "#009e73", "#f0e442", "#0072b2", "#d55e00", "#cc79a7", "#999999",
)  # fmt: skip

#: The field of result polygons that holds the class's name.
CLASS_FIELD = "class"

#: QGIS keeps no reference of its own to a layer post-processor, so they are kept here until
#: they have run.
_waiting: set[StyleByClass] = set()


class StyleByClass(QgsProcessingLayerPostProcessorInterface):
    """Colours a result layer by class once QGIS has loaded it."""

    def __init__(self, classes: Sequence[LabelClass], field: str = CLASS_FIELD) -> None:
        super().__init__()
        self.classes = tuple(classes)
        self.field = field
        _waiting.add(self)

    def postProcessLayer(  # noqa: N802 (QGIS's name)
        self,
        layer: QgsMapLayer,
        context: QgsProcessingContext,  # noqa: ARG002 (QGIS passes it)
        feedback: QgsProcessingFeedback,  # noqa: ARG002
    ) -> None:
        """Style ``layer``; QGIS calls this."""
        style_by_class(layer, self.classes, self.field)
        _waiting.discard(self)


def style_by_class(
    layer: QgsMapLayer, classes: Iterable[LabelClass], field: str = CLASS_FIELD
) -> None:
    """Colour a class raster, or features whose ``field`` holds a class's name, by ``classes``."""
    if isinstance(layer, QgsRasterLayer):
        layer.setRenderer(_raster_renderer(layer, classes))
    elif isinstance(layer, QgsVectorLayer):
        layer.setRenderer(_feature_renderer(layer, classes, field))
    layer.triggerRepaint()


def newest_field(layer: QgsVectorLayer, name: str) -> str:
    """The field of a result that is called ``name``, or ``name_2`` … where it was taken.

    Tools that copy features append their fields, so the last one is theirs; empty without one.
    """
    pattern = re.compile(rf"{re.escape(name)}(_\d+)?", re.IGNORECASE)
    found = [field for field in layer.fields().names() if pattern.fullmatch(field)]
    return found[-1] if found else ""


def looks_unstyled(layer: QgsMapLayer) -> bool:
    """Whether nobody chose the look of a layer that could show classes."""
    if isinstance(layer, QgsVectorLayer):
        has_class = layer.fields().lookupField(CLASS_FIELD) >= 0
        polygons = layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
        return has_class and polygons and layer.renderer().type() == "singleSymbol"
    if isinstance(layer, QgsRasterLayer):
        one_byte = layer.dataProvider().dataType(1) == Qgis.DataType.Byte
        return layer.bandCount() == 1 and one_byte and _leaves_values_unnamed(layer)
    return False


def _leaves_values_unnamed(layer: QgsRasterLayer) -> bool:
    renderer = layer.renderer()
    if isinstance(renderer, QgsPalettedRasterRenderer):
        return any(entry.label == class_text(entry.value) for entry in renderer.classes())
    return renderer is not None and renderer.type() == "singlebandgray"


def _raster_renderer(
    layer: QgsRasterLayer, classes: Iterable[LabelClass]
) -> QgsPalettedRasterRenderer:
    entries = []
    for label in classes:
        colour = QColor(label.colour)
        if label.value == BACKGROUND_VALUE:
            colour.setAlpha(0)
        entries.append(QgsPalettedRasterRenderer.Class(label.value, colour, label.name))
    return QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries)


def _feature_renderer(
    layer: QgsVectorLayer, classes: Iterable[LabelClass], field: str
) -> QgsCategorizedSymbolRenderer:
    polygons = layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
    categories = []
    for label in classes:
        if label.value == BACKGROUND_VALUE:
            continue
        if polygons:
            symbol: QgsSymbol = _fill_symbol(label)
        else:
            symbol = QgsSymbol.defaultSymbol(layer.geometryType())
            symbol.setColor(QColor(label.colour))
        categories.append(QgsRendererCategory(label.name, symbol, label.name))
    return QgsCategorizedSymbolRenderer(field, categories)


def _fill_symbol(label: LabelClass) -> QgsFillSymbol:
    fill = QColor(label.colour)
    fill.setAlpha(90)
    symbol = QgsFillSymbol.createSimple(
        {"color": fill.name(QColor.NameFormat.HexArgb), "outline_color": label.colour}
    )
    # createSimple reads colours as "r,g,b,a"; the setters say it without doubt.
    symbol.symbolLayer(0).setFillColor(fill)
    symbol.symbolLayer(0).setStrokeColor(QColor(label.colour))
    return symbol


def classes_of_values(
    values: Iterable[object], colours: Optional[Mapping[str, str]] = None
) -> tuple[LabelClass, ...]:
    """Label classes for distinct values of a field, in the order of their text.

    ``colours`` by name win over :data:`PALETTE`.
    """
    names = sorted({class_text(value) for value in values} - {""})
    known = colours or {}
    return tuple(
        LabelClass(number, name, known.get(name, PALETTE[(number - 1) % len(PALETTE)]))
        for number, name in enumerate(names, start=1)
    )


def class_text(value: object) -> str:
    """A field's value as the name of a class; whole numbers without a decimal point."""
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def category_colours(layer: Optional[QgsVectorLayer], field: str) -> dict[str, str]:
    """Colours by class name, where the layer's categorised style shows ``field``."""
    renderer = layer.renderer() if layer is not None else None
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return {}
    if renderer.classAttribute().strip('"') != field:
        return {}
    return {
        class_text(category.value()): category.symbol().color().name()
        for category in renderer.categories()
        if category.symbol() is not None
    }
