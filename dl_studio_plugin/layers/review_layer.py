"""A review of results as a QGIS layer: its fields, its look, its form."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsEditorWidgetSetup,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QVariant
from qgis.PyQt.QtGui import QColor

from ..definitions.atomic import atomic_path
from ..definitions.errors import Cancelled
from ..definitions.label_classes import LabelClass
from ..project.review_accuracy import ReviewRow
from .class_styles import class_text, classes_of_values
from .vectors import never, open_writer, write_features

translate = QCoreApplication.translate
CONTEXT = "ReviewLayer"

LAYER = "review"
OPEN, ACCEPTED, REJECTED, CORRECTED = "open", "accepted", "rejected", "corrected"
STATES = (OPEN, ACCEPTED, REJECTED, CORRECTED)
#: Text fields; ``original`` is the hash of the outline as it was, by which a changed one is told.
TEXT_FIELDS = (
    "class", "review", "reviewed_class", "reviewer", "reviewed_at", "comment", "source_id",
    "stratum", "original",
)  # fmt: skip
NUMBER_FIELDS = ("confidence", "stratum_size")

#: Told apart by colour-blind people too (Okabe and Ito, 2008).
_COLOURS = {OPEN: "#f0e442", ACCEPTED: "#009e73", REJECTED: "#d55e00", CORRECTED: "#56b4e9"}
_FILL_ALPHA = 50


def open_review(path: Path, classes: Sequence[LabelClass]) -> QgsVectorLayer:
    """The review in a file, coloured by what was decided; it may be invalid.

    Args:
        path: the GeoPackage that “Prepare result review” wrote.
        classes: that the form offers; those of the review itself where there are none.
    """
    options = QgsVectorLayer.LayerOptions(loadDefaultStyle=False)
    layer = QgsVectorLayer(f"{path}|layername={LAYER}", path.stem, "ogr", options)
    if layer.isValid() and layer.fields().lookupField("review") >= 0:
        _style(layer)
        _form(layer, classes or review_classes(layer))
        return layer
    return QgsVectorLayer("", path.stem, "ogr", options)


def review_classes(layer: QgsVectorLayer) -> tuple[LabelClass, ...]:
    """The classes that the reviewed result has."""
    index = layer.fields().lookupField("class")
    return classes_of_values(layer.uniqueValues(index)) if index >= 0 else ()


def review_rows(layer: QgsVectorLayer) -> list[ReviewRow]:
    """What was decided so far."""
    names = ("class", "reviewed_class", "review", "stratum", "stratum_size")
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(list(names), layer.fields())
    rows = []
    for feature in layer.getFeatures(request):
        mapped, reviewed = class_text(feature["class"]), class_text(feature["reviewed_class"])
        size = feature["stratum_size"]
        rows.append(
            ReviewRow(
                mapped,
                reviewed,
                class_text(feature["review"]) or OPEN,
                class_text(feature["stratum"]),
                float(size) if isinstance(size, (int, float)) else 0.0,
            )
        )
    return rows


def state_words() -> dict[str, str]:
    """What was decided, in the user's language."""
    return {
        OPEN: translate(CONTEXT, "not decided"),
        ACCEPTED: translate(CONTEXT, "accepted"),
        REJECTED: translate(CONTEXT, "rejected"),
        CORRECTED: translate(CONTEXT, "corrected"),
    }


def _style(layer: QgsVectorLayer) -> None:
    words = state_words()
    polygons = layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
    categories = []
    for state in STATES:
        symbol = QgsSymbol.defaultSymbol(layer.geometryType())
        colour = QColor(_COLOURS[state])
        symbol.setColor(colour)
        if polygons:
            fill = QColor(colour)
            fill.setAlpha(_FILL_ALPHA)
            symbol.symbolLayer(0).setFillColor(fill)
            symbol.symbolLayer(0).setStrokeColor(colour)
            symbol.symbolLayer(0).setStrokeWidth(0.6)
        categories.append(QgsRendererCategory(state, symbol, words[state]))
    layer.setRenderer(QgsCategorizedSymbolRenderer("review", categories))


def _form(layer: QgsVectorLayer, classes: Sequence[LabelClass]) -> None:
    """Choices instead of free text; what only the tools write cannot be edited."""
    words = state_words()
    choices = {
        "review": [{words[state]: state} for state in STATES],
        "reviewed_class": [{label.name: label.name} for label in classes],
    }
    for name, values in choices.items():
        setup = QgsEditorWidgetSetup("ValueMap", {"map": values})
        layer.setEditorWidgetSetup(layer.fields().lookupField(name), setup)
    config = layer.editFormConfig()
    for name in ("class", "source_id", "stratum", "stratum_size", "original", "confidence"):
        index = layer.fields().lookupField(name)
        if index >= 0:
            config.setReadOnly(index, True)
    layer.setEditFormConfig(config)


@dataclass(frozen=True)
class ReviewItem:
    """One thing to review: its shape, and its fields by name (see TEXT_FIELDS, NUMBER_FIELDS)."""

    geometry: QgsGeometry
    texts: dict[str, str]
    numbers: dict[str, float]


def write_items(
    path: Path,
    layer: str,
    crs: QgsCoordinateReferenceSystem,
    kind: QgsWkbTypes.Type,
    items: Iterable[ReviewItem],
    is_cancelled: Callable[[], bool] = never,
) -> int:
    """Write ``items`` to a layer of a new GeoPackage, whole or not at all; gives their number.

    Raises:
        InvalidInput: the file cannot be written.
        Cancelled: ``is_cancelled`` became true.
    """
    fields = QgsFields()
    for name in TEXT_FIELDS:
        fields.append(QgsField(name, QVariant.String))
    for name in NUMBER_FIELDS:
        fields.append(QgsField(name, QVariant.Double))

    def features() -> Iterator[QgsFeature]:
        for number, item in enumerate(items, start=1):
            if number % 1000 == 0 and is_cancelled():
                raise Cancelled(translate(CONTEXT, "Cancelled while the review was written."))
            feature = QgsFeature(fields)
            feature.setGeometry(item.geometry)
            for name, value in {**item.texts, **item.numbers}.items():
                feature.setAttribute(name, value)
            yield feature

    with atomic_path(path) as part:
        writer = open_writer(part, fields, crs, kind, layer)
        written = write_features(writer, path, features())
        del writer  # closes the file
    return written


def outline_hash(geometry: QgsGeometry) -> str:
    """By which a changed outline is told from the one that the result had."""
    return hashlib.sha256(bytes(geometry.asWkb())).hexdigest()[:16] if geometry else ""
