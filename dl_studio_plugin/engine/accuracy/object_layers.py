"""Objects of two vector layers, brought together for a comparison."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from rasterio.crs import CRS

from ...definitions.errors import InvalidInput
from ...definitions.label_classes import MAX_CLASSES, LabelClass
from ..events import Events
from ..imagery.vectors import VectorLayer, open_layer, polygonal, read_batches
from ..samples.class_values import class_text, listed_names
from .class_names import numbered_classes
from .overlaps import repaired

#: Of what has no class field.
ONE_CLASS = "object"
#: Larger layers would take more memory than an engine may have.
_MOST_OBJECTS = 1_000_000
_POINT, _LINES = 0, (1, 2, 5)


@dataclass(frozen=True)
class ObjectLayer:
    """Objects of a layer, in the prediction's CRS.

    Attributes:
        shapes: n valid polygons or points.
        names: n names of classes.
        confidences: n; 1 where the layer has none.
        has_points: the objects are points.
    """

    shapes: np.ndarray
    names: np.ndarray
    confidences: np.ndarray
    has_points: bool

    def __len__(self) -> int:
        return len(self.shapes)

    def part(self, chosen: np.ndarray) -> ObjectLayer:
        """Some of the objects."""
        return ObjectLayer(
            self.shapes[chosen], self.names[chosen], self.confidences[chosen], self.has_points
        )


def read_objects(
    path: str,
    layer: str,
    crs: CRS,
    fields: tuple[str, str],
    what: str,
    events: Events,
) -> ObjectLayer:
    """Read a layer's objects.

    Args:
        path: of the vector file.
        layer: its layer.
        crs: in which they are wanted.
        fields: of the class and of the confidence; empty where there is none.
        what: how an error calls the layer, such as ``The reference``.
        events: hears of objects that are left out: those without a surface, and those that a model
            gave no class.

    Raises:
        InvalidInput: it cannot be read, has too many objects, lines, mixed geometries, an object
            without a class, or a confidence that is no number.
    """
    source = open_layer(path, layer, what)
    if source.count > _MOST_OBJECTS:
        raise InvalidInput(
            f"{what} has {source.count:,} objects, too many to compare at once (at most "
            f"{_MOST_OBJECTS:,}). Compare a part of the ground: give AREA a layer as small as that."
        )
    shapes = _read_shapes(source, crs)
    texts = _as_texts(_read_field(source, crs, fields[0], ONE_CLASS))
    certain = _as_texts(_read_field(source, crs, fields[1], 1.0))
    answered = (texts != "") | (certain != "")
    if not answered.all():
        shapes, texts, certain = shapes[answered], texts[answered], certain[answered]
        events.warning(
            f"{what}: {int((~answered).sum())} objects have neither a class nor a confidence, as "
            "“Classify objects” leaves those that the imagery does not show. They do not count."
        )
    confidences = _as_confidences(certain, fields[1], what)
    present = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
    present &= np.isfinite(shapely.bounds(shapes)).all(axis=1)
    kinds = shapely.get_type_id(shapes[present])
    points = kinds == _POINT
    if np.isin(kinds, _LINES).any() or (points.any() and not points.all()) or (kinds == 4).any():
        raise InvalidInput(
            f"{what} must hold polygons alone or single points alone. Split it by geometry, or "
            "turn lines into polygons with Vector › Geoprocessing Tools › Buffer."
        )
    if not points.any():
        shapes[present] = polygonal(repaired(shapes[present]))
        present &= shapely.area(shapes) > 0
    if not present.all():
        events.warning(f"{what}: {int((~present).sum())} objects without a surface are left out.")
    if (texts[present] == "").any():
        raise InvalidInput(
            f"{what}: {int((texts[present] == '').sum())} objects have no class in the field "
            f"“{fields[0]}”. Give them a class, or delete them."
        )
    return ObjectLayer(shapes[present], texts[present], confidences[present], bool(points.any()))


def classes_of(predicted: ObjectLayer, known: ObjectLayer) -> tuple[LabelClass, ...]:
    """The classes of both layers in the order of their names, numbered from 1.

    Raises:
        InvalidInput: they have none in common, or far too many.
    """
    ours, theirs = set(predicted.names.tolist()), set(known.names.tolist())
    names = sorted(ours | theirs)
    if len(names) > MAX_CLASSES:
        raise InvalidInput(
            f"The class fields hold {len(names)} different values. Choose the field of the class "
            "(CLASS_FIELD), not one of a name or a number of the object."
        )
    if ours and not ours & theirs:
        raise InvalidInput(
            f"Prediction and reference have no class in common: the prediction has "
            f"{listed_names(sorted(ours))}, the reference {listed_names(sorted(theirs))}. Choose "
            "the right CLASS_FIELD, or give both the same names."
        )
    coloured = numbered_classes(range(1, len(names) + 1))
    return tuple(
        LabelClass(label.value, name, label.colour) for label, name in zip(coloured, names)
    )


def _read_shapes(source: VectorLayer, crs: CRS) -> np.ndarray:
    found = [batch.geometries for batch in read_batches(source, crs)]
    return np.concatenate(found) if found else np.zeros(0, object)


def _read_field(source: VectorLayer, crs: CRS, field: str, otherwise: Any) -> np.ndarray:
    if not field:
        return np.full(source.count, otherwise, object)
    found = [batch.values for batch in read_batches(source, crs, field) if batch.values is not None]
    return np.concatenate(found) if found else np.zeros(0, object)


def _as_texts(held: np.ndarray) -> np.ndarray:
    return np.array([class_text(value) for value in held.tolist()], object)


def _as_confidences(texts: np.ndarray, field: str, what: str) -> np.ndarray:
    missing = int((texts == "").sum())
    if missing:
        raise InvalidInput(
            f"{what}: {missing} objects have no number in the field “{field}”. Fill it, or remove "
            "the field; then all objects count as equally sure."
        )
    try:
        numbers = texts.astype(float)
    except ValueError as error:
        raise InvalidInput(f"{what}: the field “{field}” must hold numbers: {error}.") from error
    if not np.isfinite(numbers).all():
        raise InvalidInput(f"{what}: the field “{field}” holds a value that is no number.")
    return numbers
