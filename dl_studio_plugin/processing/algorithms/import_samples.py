"""The algorithm “Import samples”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsRasterLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QT_TR_NOOP

from ...definitions.errors import Cancelled
from ...layers.class_styles import class_text
from ...layers.vectors import every_feature
from .. import annotation_folders, frequent_parameters, projects
from ..algorithm import DlStudioAlgorithm
from ..class_mapping import ClassMapping
from ..identity import SAMPLES, Identity
from ..parameters import AnyLayer, Choice, Declared, Field, Folder, NumberResult, Switch, Text

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeatureSource, QgsProcessingFeedback

    from ...project.model import AddSamplesResult, NewSample, ProjectSettings
    from ..annotation_folders import Annotations
    from ..values import Values

DRAFT, SUBMITTED = "draft", "submitted"


class ImportSamples(DlStudioAlgorithm):
    """Take samples that exist already into a project."""

    identity = Identity(
        "importsamples",
        QT_TR_NOOP("Import samples"),
        SAMPLES,
        QT_TR_NOOP("Takes polygons, points or a class raster into a project as training samples."),
        QT_TR_NOOP(
            "Adds training samples to a project from a vector layer, from a class raster, of which "
            "every connected piece of a class becomes a polygon, or from a folder of training "
            "data, of which every labelled object becomes one. The whole import is one event that "
            "can be undone as one.\n\n"
            "With STATUS “submitted”, the work units that hold imported samples and that nobody "
            "works on are submitted for review. Next: “Review samples”."
        ),
        QT_TR_NOOP("labels,annotation,ground truth,polygons,class raster,vectorise,load,add"),
    )

    def parameters(self) -> Sequence[Declared]:
        """What it takes and hands on."""
        return (
            frequent_parameters.project_file(),
            AnyLayer(
                "INPUT",
                self.tr("Samples"),
                self.tr(
                    "Polygons or points, or a class raster, in any coordinate reference system."
                ),
                left_out=self.tr("FOLDER is imported"),
            ),
            Folder(
                "FOLDER",
                self.tr("Folder of training data"),
                self.tr(
                    "In place of INPUT: a folder that “Export training data” or another program "
                    "wrote (COCO, YOLO, Pascal VOC, KITTI, DeepForest, RCNN masks, tiles, a folder "
                    "of images a class). Its images must say where on the ground they lie."
                ),
                left_out=self.tr("INPUT is imported"),
            ),
            Field(
                "CLASS_FIELD",
                self.tr("Class field"),
                self.tr("The field of INPUT that holds the name or the number of the class."),
                left_out=self.tr(
                    "all samples are of the project's class, if it has just one; of no meaning for "
                    "a class raster"
                ),
                of="INPUT",
            ),
            Text(
                "CLASS_MAP",
                self.tr("Class map"),
                self.tr(
                    "Which value stands for which class, as value=class pairs parted by commas, "
                    "for example 1=building,2=road. Values that are not named are not imported."
                ),
                left_out=self.tr("values must be names or numbers of the project's classes"),
            ),
            Choice(
                "STATUS",
                self.tr("Status"),
                self.tr("What becomes of the samples."),
                options=(
                    (DRAFT, self.tr("they are drafts to work on.")),
                    (SUBMITTED, self.tr("they and their work units are submitted for review.")),
                ),
                default=DRAFT,
            ),
            Switch(
                "REPAIR",
                self.tr("Repair outlines"),
                self.tr(
                    "Make outlines that cross themselves valid. “no” takes them in as drafts for "
                    "you to mend, and their units are not submitted."
                ),
                default=False,
                advanced=True,
            ),
            frequent_parameters.project_result(),
            NumberResult("COUNT", self.tr("Count"), self.tr("Samples that were added.")),
        )

    # -- checks ---------------------------------------------------------------------------------

    def problems(self, values: Values) -> Iterator[str]:
        """What would make a run fail."""
        reference = values.text("PROJECT")
        yield from projects.project_problems(reference, writes=True)
        with projects.open_project(reference) as store:
            settings = store.settings()
        mapping = ClassMapping(settings.classes, values.text("CLASS_MAP"))
        if values.given("INPUT") == values.given("FOLDER"):
            yield self.tr("INPUT: Choose either a layer, or a folder in FOLDER.")
            return
        if values.given("FOLDER"):
            yield from annotation_folders.folder_problems(values)
            return
        layer = values.layer("INPUT")
        if isinstance(layer, QgsRasterLayer):
            values.imagery("INPUT")
        else:
            yield from self._vector_problems(values, mapping)
            yield from self._shape_problems(values, settings)
        if layer is not None and not _meets_area(layer, settings, values):
            yield self.tr(
                "INPUT: All samples lie outside the area of the project “{}”. Choose samples of "
                "this project's imagery, and check the coordinate reference system of the layer."
            ).format(settings.name)

    def _vector_problems(self, values: Values, mapping: ClassMapping) -> Iterator[str]:
        source, field = values.features("INPUT"), values.field("CLASS_FIELD")
        if source is None or source.featureCount() == 0:
            yield self.tr("INPUT: The layer is empty. Choose one with polygons or points.")
            return
        if not source.sourceCrs().isValid():
            yield self.tr(
                "INPUT: The layer has no coordinate reference system. Set it with Layer ▸ Set CRS "
                "of Layer(s)…."
            )
        names = ", ".join(label.name for label in mapping.classes)
        if not field:
            if len(mapping.classes) > 1:
                yield self.tr(
                    "CLASS_FIELD: The project has several classes ({}), so choose the field that "
                    "names the class of a sample."
                ).format(names)
            return
        index = source.fields().lookupField(field)
        if index < 0:
            yield self.tr("CLASS_FIELD: The layer has no field “{field}”. It has {names}.").format(
                field=field, names=", ".join(source.fields().names())
            )
            return
        unknown = mapping.unknown(class_text(value) for value in source.uniqueValues(index))
        if unknown:
            yield self.tr(
                "CLASS_FIELD: “{values}” is no class of the project ({names}). Say in CLASS_MAP "
                "which class it stands for, such as {example}={name}."
            ).format(
                values="”, “".join(unknown[:5]),
                names=names,
                example=unknown[0],
                name=mapping.classes[0].name,
            )

    def _shape_problems(self, values: Values, settings: ProjectSettings) -> Iterator[str]:
        """Why a project of this type has no use for such a layer."""
        from ...definitions.project_types import points_refusal

        source = values.features("INPUT")
        point = QgsWkbTypes.GeometryType.PointGeometry
        if source is not None and QgsWkbTypes.geometryType(source.wkbType()) == point:
            refusal = points_refusal(settings.inference_type.value)
            if refusal:
                yield f"INPUT: {refusal}"

    # -- work -----------------------------------------------------------------------------------

    def work(self, values: Values, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Add the samples."""
        from ...project.model import SampleState

        reference = values.text("PROJECT")

        def on_progress(count: int) -> None:
            if feedback.isCanceled():
                raise Cancelled(self.tr("Cancelled; the project is as it was."))
            feedback.setProgressText(self.tr("{} samples read").format(count))

        with projects.open_project(reference) as store:
            settings = store.settings()
        mapping = ClassMapping(settings.classes, values.text("CLASS_MAP"))
        annotations: Optional[Annotations] = None
        if values.given("FOLDER"):
            crs = projects.project_crs(settings.crs).toWkt()
            annotations = annotation_folders.read_annotations(values, reference, crs, feedback)
        try:
            if annotations is not None:
                annotation_folders.check_classes(annotations.outcome, mapping)
            with projects.open_project(reference) as store:
                outcome = store.add_samples(
                    self._samples(values, settings, mapping, annotations, feedback),
                    status=SampleState(values.choice("STATUS")),
                    repair=values.switch("REPAIR"),
                    on_progress=on_progress,
                )
        finally:
            if annotations is not None:
                annotations.forget()
        self._tell(outcome, feedback)
        return {"PROJECT": reference, "COUNT": outcome.added}

    def _samples(
        self,
        values: Values,
        settings: ProjectSettings,
        mapping: ClassMapping,
        annotations: Optional[Annotations],
        feedback: QgsProcessingFeedback,
    ) -> Iterator[NewSample]:
        """The samples of INPUT or FOLDER in the project's CRS."""
        from ...project.model import NewSample

        layer = values.layer("INPUT")
        target = projects.project_crs(settings.crs)
        if annotations is not None:
            pieces = annotations.pieces(mapping)
            to_project = values.transform(target, target)
        elif isinstance(layer, QgsRasterLayer):
            pieces = _raster_pieces(values.imagery("INPUT").source, mapping, feedback)
            to_project = values.transform(layer.crs(), target)
        else:
            source = values.needed_features("INPUT")
            pieces = _vector_pieces(source, values.field("CLASS_FIELD"), mapping)
            to_project = values.transform(source.sourceCrs(), target)
        area = Area(settings.area_wkt)
        for name, geometry in pieces:
            inside = area.part_inside(_transformed(geometry, to_project))
            if inside is not None:
                yield NewSample(name, inside)
        if area.outside:
            feedback.pushWarning(
                self.tr("{} samples lie outside the project's area; they were left out.").format(
                    area.outside
                )
            )

    def _tell(self, outcome: AddSamplesResult, feedback: QgsProcessingFeedback) -> None:
        by_class = ", ".join(f"{name}: {count}" for name, count in outcome.by_class.items())
        feedback.pushInfo(
            self.tr("Added {count} samples ({classes}); submitted {units} work units.").format(
                count=outcome.added, classes=by_class, units=len(outcome.units_submitted)
            )
        )
        warnings = (
            (outcome.without_unit, self.tr("{} samples lie outside all work units.")),
            (outcome.in_closed_units, self.tr("{} samples lie in units that are closed or held "
                                              "by somebody; they were not added.")),
            (outcome.unusable, self.tr("{} geometries are empty, broken or lines; they were not "
                                       "added.")),
            (outcome.invalid, self.tr("{} outlines cross themselves; they were added as drafts. "
                                      "REPAIR mends them.")),
            (outcome.repaired, self.tr("{} outlines crossed themselves and were repaired.")),
        )  # fmt: skip
        for count, text in warnings:
            if count:
                feedback.pushWarning(text.format(count))
        for name, reason in outcome.units_left:
            feedback.pushWarning(
                self.tr("The work unit “{name}” was not submitted: {reason}").format(
                    name=name, reason=reason
                )
            )


def _vector_pieces(
    source: QgsProcessingFeatureSource, field: str, mapping: ClassMapping
) -> Iterator[tuple[str, QgsGeometry]]:
    index = source.fields().lookupField(field) if field else -1
    for feature in every_feature(source):
        if index >= 0:
            name = mapping.class_of(class_text(feature.attribute(index)))
        else:
            name = mapping.classes[0].name
        if name is not None:
            yield name, QgsGeometry(feature.geometry())


def _raster_pieces(
    source: str, mapping: ClassMapping, feedback: QgsProcessingFeedback
) -> Iterator[tuple[str, QgsGeometry]]:
    from ...project.class_raster import class_raster_polygons

    names = mapping.raster_values()
    for value, wkb in class_raster_polygons(source, set(names), feedback.isCanceled):
        geometry = QgsGeometry()
        geometry.fromWkb(wkb)
        yield names[value], geometry


class Area:
    """The ground that may be labelled; what lies outside never enters the project."""

    def __init__(self, wkt: str) -> None:
        self._area = QgsGeometry.fromWkt(wkt)
        self._engine = QgsGeometry.createGeometryEngine(self._area.constGet())
        self._engine.prepareGeometry()
        self.outside = 0

    def part_inside(self, geometry: QgsGeometry) -> Optional[bytes]:
        """WKB of what lies inside; ``None``, and counted, where nothing does.

        A geometry that cannot be clipped is handed on as it is: the project counts and says why
        it cannot be used.
        """
        if geometry.isEmpty() or self._engine.contains(geometry.constGet()):
            return geometry.asWkb().data()
        if not geometry.boundingBox().intersects(self._area.boundingBox()):
            self.outside += 1
            return None
        if not geometry.isGeosValid():
            return geometry.asWkb().data()
        clipped = geometry.intersection(self._area)
        clipped.convertGeometryCollectionToSubclass(geometry.type())
        if clipped.isEmpty():
            self.outside += 1
            return None
        return clipped.asWkb().data()


def _transformed(geometry: QgsGeometry, to_project: QgsCoordinateTransform) -> QgsGeometry:
    """In the project's CRS; empty where that cannot be, which the project counts."""
    try:
        if not geometry.isNull():
            geometry.transform(to_project)
    except QgsCsException:
        return QgsGeometry()
    return geometry


def _meets_area(layer: QgsMapLayer, settings: ProjectSettings, values: Values) -> bool:
    """Whether the layer has anything inside the envelope of the project's area."""
    area = QgsGeometry.fromWkt(settings.area_wkt).boundingBox()
    crs = projects.project_crs(settings.crs)
    box = values.transform(crs, layer.crs()).transformBoundingBox(area)
    if isinstance(layer, QgsRasterLayer):
        return box.intersects(layer.extent())
    request = QgsFeatureRequest().setFilterRect(box).setLimit(1).setNoAttributes()
    source = values.needed_features("INPUT")
    return source.featureCount() == 0 or any(True for _ in every_feature(source, request))
