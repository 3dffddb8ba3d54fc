"""Comparing predicted features with reference features: which way, and on which ground.

*Objects that were found* are compared by their overlap (see ``compare_objects``), *features that
were given a class* by their place (see ``compare_features``). The latter are those that *Classify
objects* wrote, and any others where one layer holds points, or where the prediction has no
confidence and the reference has nearly all of its shapes.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Optional

import numpy as np
import shapely
from rasterio.crs import CRS

from ...definitions.errors import InvalidInput
from ...definitions.jobs import ComputeAccuracy, ComputeAccuracyResult
from ...definitions.label_classes import LabelClass
from ..events import Events
from ..imagery.vectors import open_layer, read_polygons
from .blocks import blocks_of_places
from .object_layers import ONE_CLASS, ObjectLayer, classes_of, read_objects
from .overlaps import shape_pairs
from .reference import is_raster

#: A share of the prediction that has the reference's shapes from which both hold the same
#: features, and the overlap from which two shapes are the same.
_SAME_FEATURES = 0.9
_SAME_SHAPE = 0.99


@dataclass(frozen=True)
class TwoLayers:
    """What is compared, in one CRS.

    Attributes:
        classes: of both, numbered from 1.
        area: the ground that counts; ``None`` is all.
        crs: of the prediction.
    """

    predicted: ObjectLayer
    known: ObjectLayer
    classes: tuple[LabelClass, ...]
    area: Optional[shapely.Geometry]
    crs: CRS

    def values(self, layer: ObjectLayer) -> np.ndarray:
        """The class value of each object."""
        of_name = {label.name: label.value for label in self.classes}
        return np.array([of_name[name] for name in layer.names.tolist()], int)

    def centred(self, layer: ObjectLayer) -> np.ndarray:
        """Whether each object's centre lies on the ground that counts."""
        if self.area is None:
            return np.ones(len(layer), bool)
        inside: np.ndarray = shapely.intersects(self.area, shapely.centroid(layer.shapes))
        return inside

    def on_ground(self) -> TwoLayers:
        """The same without the objects that do not touch the ground."""
        if self.area is None:
            return self
        predicted, known = (
            layer.part(shapely.intersects(self.area, layer.shapes))
            for layer in (self.predicted, self.known)
        )
        return dataclasses.replace(self, predicted=predicted, known=known)

    def blocks(self, layer: ObjectLayer) -> list[str]:
        """The block of ground in which each object's centre lies."""
        all_shapes = np.concatenate([self.predicted.shapes, self.known.shapes])
        bounds = shapely.total_bounds(all_shapes) if self.area is None else self.area.bounds
        xmin, ymin, xmax, ymax = (float(n) for n in bounds)
        places = shapely.get_coordinates(shapely.centroid(layer.shapes))
        return blocks_of_places(places, (xmin, ymin, xmax, ymax))


def compare_vectors(request: ComputeAccuracy, events: Events) -> ComputeAccuracyResult:
    """Compare two layers of features and write what the request asks for.

    Raises:
        InvalidInput: they cannot be compared; found before work starts.
        Cancelled: the user cancelled.
    """
    if is_raster(request.reference, request.layer):
        raise InvalidInput(
            "The prediction holds objects and the reference is a raster. Choose reference "
            "polygons; to compare pixels, choose the class raster as PREDICTION."
        )
    layers = _read(request, events)
    events.progress(0.3, "Comparing")
    if _holds_classified(request, layers):
        from .compare_features import compare_features

        return compare_features(request, layers, events)
    from .compare_objects import compare_objects

    return compare_objects(request, layers, events)


def _read(request: ComputeAccuracy, events: Events) -> TwoLayers:
    crs = open_layer(request.prediction, request.prediction_layer, "The prediction").crs
    fields = (request.prediction_class_field, request.confidence_field)
    predicted = read_objects(
        request.prediction, request.prediction_layer, crs, fields, "The prediction", events
    )
    events.check_cancelled()
    known = read_objects(
        request.reference, request.layer, crs, (request.class_field, ""), "The reference", events
    )
    if not (request.class_field and request.prediction_class_field):
        predicted, known = _of_one_class(predicted, known)
    area = None
    if request.area:
        area = shapely.union_all(read_polygons(request.area, "", crs, "The area"))
        shapely.prepare(area)
    layers = TwoLayers(predicted, known, classes_of(predicted, known), area, crs).on_ground()
    if not len(layers.known):
        raise InvalidInput(
            "The reference holds no object on the ground that counts. Check AREA, and the "
            "coordinate reference systems of the layers."
        )
    _check_same_ground(layers)
    return layers


def _of_one_class(predicted: ObjectLayer, known: ObjectLayer) -> tuple[ObjectLayer, ObjectLayer]:
    """Without a class field on either side all objects are of one class."""
    names = {*predicted.names.tolist(), *known.names.tolist()} - {ONE_CLASS}
    name = names.pop() if len(names) == 1 else ONE_CLASS
    first, second = (
        dataclasses.replace(layer, names=np.full(len(layer), name, object))
        for layer in (predicted, known)
    )
    return first, second


def _check_same_ground(layers: TwoLayers) -> None:
    if not len(layers.predicted):
        return
    frames = [
        shapely.box(*shapely.total_bounds(x.shapes)) for x in (layers.predicted, layers.known)
    ]
    if not shapely.intersects(*frames):
        raise InvalidInput(
            "The reference does not touch the prediction. Check the coordinate reference systems "
            "of both layers, and that they cover the same ground."
        )


def _holds_classified(request: ComputeAccuracy, layers: TwoLayers) -> bool:
    predicted, known = layers.predicted, layers.known
    if request.classified:
        return True
    if predicted.has_points or known.has_points:
        if len(layers.classes) > 1:
            return True
        raise InvalidInput(
            "Points have no outline that could overlap, and there is only one class to compare. "
            "Compare objects with reference polygons, or choose the field of the class "
            "(CLASS_FIELD)."
        )
    if request.confidence_field or len(layers.classes) < 2 or not len(predicted):
        return False
    none = np.zeros(len(known), bool)
    same = shape_pairs(predicted.shapes, known.shapes, none, _SAME_SHAPE)
    return len(np.unique(same.detected)) >= _SAME_FEATURES * len(predicted)
