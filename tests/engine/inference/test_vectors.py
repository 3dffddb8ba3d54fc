"""Polygons traced block row by block row are those of the whole raster at once."""

from __future__ import annotations

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from rasterio.features import shapes

from dl_studio_plugin.engine.inference import vectors
from dl_studio_plugin.engine.inference.vectors import trace_objects

from .builders import (
    CELL_SIZE,
    brightness_network,
    classify,
    smooth_noise,
    write_model,
    write_raster,
)

RASTERS = st.tuples(st.integers(1, 14), st.integers(1, 14)).flatmap(
    lambda shape: arrays(np.uint8, shape, elements=st.sampled_from([0, 1, 1, 2, 255]))
)


def at_once(values):
    """Polygons of the whole raster, as (value, normalised polygon)."""
    kept = (values != 0) & (values != 255)
    found = [
        (int(value), shapely.geometry.shape(geometry))
        for geometry, value in shapes(values, mask=kept, connectivity=4)
    ]
    return {(value, shapely.normalize(polygon).wkt) for value, polygon in found}


def in_blocks(values, rows):
    for first in range(0, len(values), rows):
        block = values[first : first + rows]
        yield first, block, np.full(block.shape, 200, np.uint8)


@settings(max_examples=300)
@given(RASTERS, st.integers(1, 5))
def test_tracing_in_blocks_gives_the_polygons_of_the_whole(values, rows):
    found = list(trace_objects(in_blocks(values, rows)))
    traced = [(item.value, shapely.normalize(item.polygon()).wkt) for item in found]
    assert len(traced) == len(set(traced))
    assert set(traced) == at_once(values)


@given(RASTERS, st.integers(1, 5))
def test_objects_know_their_pixels_and_confidence(values, rows):
    for item in trace_objects(in_blocks(values, rows)):
        assert item.pixels == item.polygon().area
        assert item.confidence == 200 * item.pixels


def test_a_spiral_through_many_blocks_is_one_object():
    values = np.zeros((41, 41), np.uint8)
    for ring in range(0, 20, 2):
        values[ring, ring : 41 - ring] = 1
        values[ring : 41 - ring, 40 - ring] = 1
        values[40 - ring, ring : 41 - ring] = 1
        values[ring + 2 : 41 - ring, ring] = 1
        values[ring + 2, ring : ring + 2] = 1
    found = list(trace_objects(in_blocks(values, 3)))
    assert {(1, shapely.normalize(item.polygon()).wkt) for item in found} == at_once(values)


@pytest.fixture
def result(tmp_path, monkeypatch):
    """A class raster in several block rows, with its polygons."""
    monkeypatch.setattr(vectors, "_BLOCK_PIXELS", 1)
    monkeypatch.setattr(vectors, "_LEAST_ROWS", 37)
    monkeypatch.setattr(vectors, "_CHUNK", 50)
    model = write_model(tmp_path / "m.dlmodel", brightness_network(), bands=1, receptive_radius=0)
    raster = write_raster(tmp_path / "i.tif", smooth_noise(150, 130, 1).astype("uint8"))

    def make(**fields):
        path = tmp_path / "polygons.gpkg"
        count = classify(
            tmp_path, raster, model, polygons=str(path), resume=True, **fields
        ).polygon_count
        meta, _, geometry, columns = pyogrio.raw.read(path)
        assert len(geometry) == count
        with rasterio.open(tmp_path / "classes.tif") as dataset:
            fields = dict(zip(meta["fields"], columns))
            return dataset.tags(), dataset.read(1), shapely.from_wkb(geometry), fields

    return make


def test_the_layer_holds_every_object_with_its_facts(result):
    tags, classes, polygons, fields = result()
    assert len(polygons) == len(at_once(classes))
    assert shapely.is_valid(polygons).all()
    assert set(fields) == {"class", "value", "area", "confidence", "model", "run", "review"}
    assert set(fields["class"]) == {"building"}
    assert fields["area"] == pytest.approx(shapely.area(polygons))
    assert fields["area"].sum() == pytest.approx((classes == 3).sum() * CELL_SIZE**2)
    assert ((fields["confidence"] > 0.5) & (fields["confidence"] <= 1)).all()
    assert set(fields["run"]) == {tags["DL_STUDIO_RUN"]}
    assert set(fields["review"]) == {""}


def test_small_polygons_are_left_out(result):
    _, classes, polygons, fields = result(min_area=5.0)
    everything = [shapely.from_wkt(wkt).area * CELL_SIZE**2 for _, wkt in at_once(classes)]
    assert len(polygons) == sum(area >= 5.0 for area in everything) > 0
    assert fields["area"].min() >= 5.0


def test_simplified_outlines_have_fewer_corners_and_move_little(result):
    _, _, exact, _ = result()
    _, _, simple, _ = result(simplify=1.0)
    corners = [shapely.get_num_coordinates(outlines).sum() for outlines in (exact, simple)]
    assert corners[1] < 0.7 * corners[0]
    assert shapely.is_valid(simple).all()
    assert shapely.hausdorff_distance(exact, simple).max() <= 3.0
