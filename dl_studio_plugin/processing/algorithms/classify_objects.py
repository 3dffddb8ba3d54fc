"""The algorithm “Classify objects”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessing, QgsWkbTypes
from qgis.PyQt.QtCore import QT_TR_NOOP

from ...definitions.inference_types import InferenceType
from ...definitions.object_jobs import free_result_fields
from ...layers.object_layers import write_objects
from ...layers.vectors import LAYER
from .. import checks, frequent_parameters, model_packages, snapshots
from ..engine_algorithm import EngineAlgorithm
from ..identity import INFERENCING, Identity
from ..parameters import (
    Declared,
    Features,
    Folder,
    NewFeatures,
    Number,
    NumberResult,
    RasterLayer,
    Switch,
)

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeatureSource, QgsProcessingFeedback

    from ...definitions.imagery import ImagerySource
    from ...definitions.label_classes import LabelClass
    from ...definitions.model_card import ModelCard
    from ...definitions.object_jobs import ClassifyObjects as Request
    from ...definitions.object_jobs import ClassifyObjectsResult, ResultFields
    from ...layers.service_imagery import Plan, ServiceImagery
    from ..values import Values


class ClassifyObjects(EngineAlgorithm):
    """Give features of a layer their class."""

    identity = Identity(
        "classifyobjects",
        QT_TR_NOOP("Classify objects"),
        INFERENCING,
        QT_TR_NOOP("Gives every feature of a layer its class with a model package."),
        QT_TR_NOOP(
            "Cuts a chip of imagery around every feature (point, line or polygon), as chips were "
            "cut for the model's training, and writes a copy of the features with their class, its "
            "confidence and the runner-up. All attributes are kept; where a field of such a name "
            "exists, the new one is called class_2, and so on. Features outside the imagery or on "
            "nodata stay without a class, with a warning.\n\n"
            "With SCENES in place of IMAGERY and OBJECTS, every image of a folder gets its class, "
            "and the result is a table.\n\n"
            "Models that were trained on several classes an object give all those that are at "
            "least 50 % probable, parted by “;”. Next: “Prepare result review”."
        ),
        QT_TR_NOOP(
            "inference,predict,prediction,features,buildings,trees,damage,attributes,"
            "deep learning,model,scenes,image classification,multi-label"
        ),
    )
    job_name = "classify_objects"

    def parameters(self) -> Sequence[Declared]:
        """What it takes and hands on."""
        return (*self._sources(), *self._course(), *self._made())

    def _sources(self) -> Sequence[Declared]:
        return (
            RasterLayer(
                "IMAGERY",
                self.tr("Imagery"),
                self.tr(
                    "The raster that shows the objects, with the bands that the model was trained "
                    "on and a coordinate reference system: a file, or a service such as WMS or XYZ "
                    "tiles. Of a service, the ground around the objects is copied once; it needs "
                    "CELL_SIZE."
                ),
                left_out=self.tr("the images of SCENES are classified"),
            ),
            Features(
                "OBJECTS",
                self.tr("Objects"),
                self.tr("The features to classify: points, lines or polygons."),
                left_out=self.tr("the images of SCENES are classified"),
                types=(QgsProcessing.SourceType.TypeVectorAnyGeometry,),
            ),
            Folder(
                "SCENES",
                self.tr("Folder of images"),
                self.tr(
                    "Images (GeoTIFF, PNG, JPEG …) each of which is classified as a whole, those "
                    "of its folders too; in place of IMAGERY and OBJECTS."
                ),
                left_out=self.tr("OBJECTS are classified"),
            ),
            frequent_parameters.model_package(),
        )

    def _course(self) -> Sequence[Declared]:
        return (
            Number(
                "CELL_SIZE",
                self.tr("Cell size"),
                self.tr(
                    "Pixel size on which chips are cut; imagery is resampled to it. 0 takes the "
                    "one that the model was trained on, which is nearly always best."
                ),
                unit=self.tr("map units of the imagery"),
                default=0.0,
                minimum=0.0,
                advanced=True,
            ),
            frequent_parameters.batch_size(),
            Switch(
                "TTA",
                self.tr("Average over turned copies"),
                self.tr(
                    "Classify mirrored and turned copies as well and average the probabilities "
                    "(test-time augmentation): often a little better, several times slower."
                ),
                default=False,
                advanced=True,
            ),
            frequent_parameters.device(),
            frequent_parameters.precision(),
        )

    def _made(self) -> Sequence[Declared]:
        return (
            NewFeatures(
                "OUTPUT",
                self.tr("Classified objects"),
                self.tr(
                    "The GeoPackage to write: a copy of OBJECTS with the fields class, confidence, "
                    "second_class, second_confidence and model; of SCENES, a table with the fields "
                    "file and folder before those."
                ),
                type=QgsProcessing.SourceType.TypeVector,
            ),
            NumberResult("COUNT", self.tr("Classified"), self.tr("Objects that have a class.")),
        )

    # -- checks ---------------------------------------------------------------------------------

    def problems(self, values: Values) -> Iterator[str]:
        """What would make a run fail."""
        if values.given("SCENES") == (values.given("IMAGERY") and values.given("OBJECTS")):
            yield self.tr("Give either IMAGERY and OBJECTS, or SCENES, a folder of images.")
            return
        card = model_packages.card_of(values)
        if card.task != InferenceType.OBJECT_CLASSIFICATION.value:
            yield self.tr(
                "MODEL: “{name}” is made for {task}. Choose a model of object classification."
            ).format(name=card.name, task=card.task.replace("_", " "))
            return
        if values.given("SCENES"):
            yield from checks.missing(values.path("SCENES"), "SCENES")
        else:
            yield from self._object_problems(values, card)
        yield from model_packages.unknown_device(values)
        output = values.output("OUTPUT")
        if output is not None:
            yield from checks.unwritable(output, (".gpkg",))
            yield from checks.replaces_input(output, values.vector_layer("OBJECTS"), "OBJECTS")

    def _object_problems(self, values: Values, card: ModelCard) -> Iterator[str]:
        from ...definitions.model_fit import thin_objects_refusal

        if card.object_cut is None:
            yield self.tr(
                "MODEL: “{}” was trained on whole images, and does not know how chips are cut "
                "around objects. Classify SCENES with it, or choose another model."
            ).format(card.name)
        layer, objects = values.raster("IMAGERY"), values.needed_features("OBJECTS")
        yield from checks.other_bands(card, layer)
        if objects.wkbType() == QgsWkbTypes.Type.NoGeometry:
            yield self.tr("OBJECTS: The layer is a table without geometries. Choose features.")
            return
        refusal = thin_objects_refusal(card)
        if refusal and _have_no_size(objects):
            yield refusal
        if not objects.featureCount():
            yield self.tr("OBJECTS: The layer is empty. Choose features to classify.")
            return
        service = values.service("IMAGERY")
        if service is None:
            values.imagery("IMAGERY")
            if not checks.touches(objects, layer):
                yield self.tr(
                    "OBJECTS: All features lie outside the imagery “{}”. Choose the imagery that "
                    "shows them, and check the coordinate reference systems of both."
                ).format(layer.name())
            return
        missing = [*snapshots.cell_size_missing(service.name, values.number("CELL_SIZE"))]
        yield from missing
        if not missing:
            self._plan(values, service, objects, card)

    def _plan(
        self,
        values: Values,
        service: ServiceImagery,
        objects: QgsProcessingFeatureSource,
        card: ModelCard,
    ) -> Plan:
        ground = snapshots.ground_of(values, objects, service.crs)
        margin = max(snapshots.MARGIN, card.chip_size)
        return snapshots.plan(service, ground, values.number("CELL_SIZE"), margin)

    def read_ahead(self, values: Values) -> None:
        """Find the name of the new field, by which the result is coloured."""
        self.styled_field = self._fields(values).class_

    # -- the job --------------------------------------------------------------------------------

    def job(self, values: Values, inputs: Path, feedback: QgsProcessingFeedback) -> Request:
        """The message to the engine."""
        from ...definitions.object_jobs import ClassifyObjects as Request

        objects, fields = values.features("OBJECTS"), self._fields(values)
        imagery, path = None, ""
        if objects is not None and not values.given("SCENES"):
            imagery = self._imagery(values, objects, feedback)
            feedback.setProgressText(self.tr("Copying the objects"))
            path = write_objects(objects, inputs / "objects.gpkg", fields, feedback.isCanceled)
        return Request(
            model=str(values.path("MODEL")),
            output=str(values.new("OUTPUT")),
            imagery=imagery,
            objects=path,
            layer=LAYER if path else "",
            scenes=str(values.path("SCENES")) if values.given("SCENES") else "",
            fields=fields,
            cell_size=values.number("CELL_SIZE"),
            batch_size=values.integer("BATCH_SIZE"),
            tta=values.switch("TTA"),
            device=values.text("DEVICE"),
            precision=values.choice("PRECISION"),
        )

    def _imagery(
        self, values: Values, objects: QgsProcessingFeatureSource, feedback: QgsProcessingFeedback
    ) -> ImagerySource:
        service = values.service("IMAGERY")
        if service is None:
            return values.imagery("IMAGERY")
        plan = self._plan(values, service, objects, model_packages.card_of(values))
        return service.copy(plan, feedback)

    def _fields(self, values: Values) -> ResultFields:
        objects = None if values.given("SCENES") else values.features("OBJECTS")
        return free_result_fields(objects.fields().names() if objects is not None else ())

    def results(self, outcome: ClassifyObjectsResult) -> dict[str, Any]:
        """What it hands on."""
        return {"OUTPUT": outcome.output, "COUNT": outcome.classified}

    def styled_results(self, values: Values) -> dict[str, tuple[LabelClass, ...]]:
        """Colour the features by the model's classes."""
        if values.given("SCENES"):
            return {}
        return {"OUTPUT": model_packages.card_of(values).classes}


def _have_no_size(objects: QgsProcessingFeatureSource) -> bool:
    """Whether a layer holds points or lines; one of any geometries is looked at by the engine."""
    return QgsWkbTypes.geometryType(objects.wkbType()) in (
        QgsWkbTypes.GeometryType.PointGeometry,
        QgsWkbTypes.GeometryType.LineGeometry,
    )
