"""The algorithm “Prepare result review”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsGeometry, QgsPointXY, QgsProcessing, QgsRasterLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QT_TR_NOOP

from ...definitions.errors import InvalidInput
from ...definitions.label_classes import BACKGROUND_VALUE
from ...layers.class_styles import CLASS_FIELD, class_text
from ...layers.vectors import every_feature
from .. import checks, frequent_parameters, projects
from ..algorithm import DlStudioAlgorithm
from ..identity import REVIEW, Identity
from ..parameters import POLYGONS, AnyLayer, Declared, NewFeatures, Number, NumberResult

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeatureSource, QgsProcessingFeedback

    from ...layers.review_layer import ReviewItem
    from ..values import Values

#: Places of each class where a raster is to be reviewed “whole”, which nobody could.
_RASTER_SAMPLE = 50
_NO_AREAS = (
    QgsWkbTypes.GeometryType.PointGeometry,
    QgsWkbTypes.GeometryType.LineGeometry,
    QgsWkbTypes.GeometryType.NullGeometry,
)


class PrepareResultReview(DlStudioAlgorithm):
    """Draw what is to be looked at of a result."""

    identity = Identity(
        "prepareresultreview",
        QT_TR_NOOP("Prepare result review"),
        REVIEW,
        QT_TR_NOOP("Makes a layer in which a person says what of a result is right."),
        QT_TR_NOOP(
            "Takes polygons with a class each, or a class raster, and writes a layer to go "
            "through: all objects, or a random sample with the same number of each class. Of a "
            "raster, places are drawn at random from each class. The layer has a state (open, "
            "accepted, rejected, corrected), the class that the reviewer gives, the reviewer and "
            "a comment; it is edited like any layer, or on the page “Review” of the panel.\n\n"
            "Next: “Apply result review”."
        ),
        QT_TR_NOOP("quality,check,validate,accept,reject,sample,stratified,accuracy,inspect"),
    )

    def __init__(self) -> None:
        super().__init__()
        self._names: dict[int, str] = {}

    def parameters(self) -> Sequence[Declared]:
        """What it takes and hands on."""
        return (
            AnyLayer(
                "RESULT",
                self.tr("Result"),
                self.tr("Polygons with a field “class”, or a class raster."),
                types=(QgsProcessing.SourceType.TypeRaster, *POLYGONS),
            ),
            frequent_parameters.project_file(
                self.tr("Its classes name the numbers of a class raster."),
                left_out=self.tr("the result itself names its classes"),
            ),
            Number(
                "SAMPLE_SIZE",
                self.tr("Sample size"),
                self.tr(
                    "How many objects or places to look at, shared out among the classes and "
                    "drawn at random. 0 takes all objects; of a raster, 50 places of each class."
                ),
                unit=self.tr("objects or places"),
                default=100,
                whole=True,
                minimum=0,
            ),
            Number(
                "SEED",
                self.tr("Seed"),
                self.tr("Another number draws another sample; the same one draws the same."),
                unit=self.tr("none"),
                default=0,
                whole=True,
                minimum=0,
                advanced=True,
            ),
            NewFeatures("OUTPUT", self.tr("Review"), self.tr("The layer to go through (.gpkg).")),
            NumberResult("COUNT", self.tr("Count"), self.tr("Objects or places to look at.")),
        )

    def problems(self, values: Values) -> Iterator[str]:
        """What would make a run fail."""
        result = values.layer("RESULT")
        if isinstance(result, QgsRasterLayer):
            values.imagery("RESULT")
        elif result is None or not result.isValid():
            yield self.tr("RESULT: The layer cannot be read. Choose another one.")
        elif result.geometryType() in _NO_AREAS:
            yield self.tr(
                "RESULT: “{}” holds no polygons. Choose polygons with a class each, or a class "
                "raster."
            ).format(result.name())
        elif result.fields().lookupField(CLASS_FIELD) < 0:
            yield self.tr(
                "RESULT: The layer has no field “class”. Choose polygons that an inferencing tool "
                "made, or name the field with the class so."
            )
        elif result.featureCount() == 0:
            yield self.tr("RESULT: The layer is empty; there is nothing to review.")
        if values.given("PROJECT"):
            yield from projects.project_problems(values.text("PROJECT"), writes=False)
        path = values.output("OUTPUT")
        if path is not None:
            yield from checks.unwritable(path, (".gpkg",))
            yield from checks.replaces_input(path, result, "RESULT")

    def read_ahead(self, values: Values) -> None:
        """Read the names of a raster's classes."""
        from ...layers.schema_styles import classes_of_layer

        layer = values.layer("RESULT")
        if isinstance(layer, QgsRasterLayer):
            with suppress(InvalidInput):  # its style names no classes
                self._names = {label.value: label.name for label in classes_of_layer(layer)}

    def work(self, values: Values, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Draw and write."""
        from ...layers.review_layer import LAYER, write_items

        output = values.new("OUTPUT")
        if isinstance(values.layer("RESULT"), QgsRasterLayer):
            crs = values.raster("RESULT").crs()
            kind, items = QgsWkbTypes.Type.Point, self._places(values, feedback)
        else:
            source = values.needed_features("RESULT")
            crs, kind = source.sourceCrs(), QgsWkbTypes.Type.MultiPolygon
            items = self._objects(source, values.integer("SAMPLE_SIZE"), values.integer("SEED"))
        if not items:
            raise InvalidInput(self.tr("RESULT: It shows no class; there is nothing to review."))
        count = write_items(output, LAYER, crs, kind, items, feedback.isCanceled)
        feedback.pushInfo(self.tr("{} to look at.").format(count))
        return {"OUTPUT": str(output), "COUNT": count}

    def _objects(
        self, source: QgsProcessingFeatureSource, size: int, seed: int
    ) -> list[ReviewItem]:
        """All objects, or the same number of each class drawn at random."""
        from ...layers.review_layer import OPEN, ReviewItem, outline_hash

        fields = source.fields()
        class_index = fields.lookupField(CLASS_FIELD)
        confidence = fields.lookupField("confidence")
        by_class: dict[str, list[ReviewItem]] = {}
        for feature in every_feature(source):
            geometry = _flat(feature.geometry())
            if geometry is None:
                continue
            name = class_text(feature.attribute(class_index))
            numbers = {}
            if confidence >= 0 and isinstance(feature.attribute(confidence), (int, float)):
                numbers["confidence"] = float(feature.attribute(confidence))
            texts = {
                "class": name,
                "review": OPEN,
                "source_id": str(feature.id()),
                "original": outline_hash(geometry),
            }
            by_class.setdefault(name, []).append(ReviewItem(geometry, texts, numbers))
        return _drawn(by_class, size, seed)

    def _places(self, values: Values, feedback: QgsProcessingFeedback) -> list[ReviewItem]:
        """Places of a raster, drawn at random from each class."""
        from ...layers.review_layer import OPEN, ReviewItem
        from ...project.raster_sample import raster_classes, sample_pixels

        source = values.imagery("RESULT").source
        names = {**self._names, **{c.value: c.name for c in raster_classes(source)}}
        if values.given("PROJECT"):
            with projects.open_project(values.text("PROJECT")) as store:
                names.update({label.value: label.name for label in store.classes()})
        names.setdefault(BACKGROUND_VALUE, "background")
        size = values.integer("SAMPLE_SIZE")
        classes = max(1, len(names))
        each = -(-size // classes) if size else _RASTER_SAMPLE
        sample = sample_pixels(source, each, values.integer("SEED"), feedback.isCanceled)
        items = []
        for pixel in sample.pixels:
            middle = QgsPointXY((pixel.west + pixel.east) / 2, (pixel.south + pixel.north) / 2)
            name = names.get(pixel.value, str(pixel.value))
            box = f"{pixel.west} {pixel.south} {pixel.east} {pixel.north}"
            texts = {"class": name, "review": OPEN, "stratum": name, "source_id": box}
            numbers = {"stratum_size": float(sample.sizes[pixel.value])}
            items.append(ReviewItem(QgsGeometry.fromPointXY(middle), texts, numbers))
        return items


def _flat(given: QgsGeometry) -> Optional[QgsGeometry]:
    """The outline as the review keeps it: what is written must come back the same.

    Otherwise its hash would differ from ``original``, as if somebody had changed the outline.
    """
    geometry = QgsGeometry(given)
    if geometry.isEmpty() or geometry.type() != QgsWkbTypes.GeometryType.PolygonGeometry:
        return None
    geometry.convertToStraightSegment()
    geometry.get().dropZValue()
    geometry.get().dropMValue()
    geometry.convertToMultiType()
    return geometry


def _drawn(by_class: dict[str, list[ReviewItem]], size: int, seed: int) -> list[ReviewItem]:
    """All items, or ``size`` of them: as many of each class as there are, no class left out."""
    import numpy as np

    if not size:
        return [item for name in sorted(by_class) for item in by_class[name]]
    generator = np.random.default_rng(seed)
    chosen: list[ReviewItem] = []
    left = size
    # Classes with few objects first, so that what they lack goes to the others.
    for number, name in enumerate(sorted(by_class, key=lambda name: len(by_class[name]))):
        items = by_class[name]
        share = min(len(items), -(-left // (len(by_class) - number)))
        places = generator.choice(len(items), share, replace=False)
        chosen += [items[place] for place in sorted(places.tolist())]
        left -= share
    return chosen
