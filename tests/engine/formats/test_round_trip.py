"""What is written in any format is read again as it was."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from dl_studio_plugin.definitions.formats import TRAINING_FORMATS
from dl_studio_plugin.engine.formats import ObjectLabel, read_label
from dl_studio_plugin.engine.samples.annotations import ChipObject
from tests.engine.formats.builders import (
    CLASS_FORMATS,
    CLASSES,
    OBJECT_FORMATS,
    SIZE,
    assert_same,
    is_multiple,
    write_labels,
)
from tests.engine.formats.strategies import boxes, class_labels, labels, masks, outlines


def _round(format_id, written):
    with tempfile.TemporaryDirectory() as folder:
        data, rows = write_labels(Path(folder), format_id, written)
        return rows, [read_label(folder, data, row) for row in rows]


def test_every_format_is_tested_here_or_where_pixels_are() -> None:
    assert {row.id for row in TRAINING_FORMATS} == {
        *OBJECT_FORMATS, *CLASS_FORMATS, "classified_tiles"
    }  # fmt: skip


@pytest.mark.parametrize("format_id", ["coco", "pascal_voc", "yolo"])
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_boxes_come_back(format_id, data) -> None:
    written = data.draw(st.lists(labels(boxes()), min_size=1, max_size=3))
    rows, found = _round(format_id, written)
    for row, one, two in zip(rows, found, written):
        assert_same(one, two)
        assert sum(row.classes.values()) == sum(not item.is_ignored for item in two.objects)


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_boxes_of_kitti_come_back_and_what_is_ignored_is_so_for_every_class(data) -> None:
    label = data.draw(labels(boxes()))
    _, (found,) = _round("kitti", [label])
    counted = [item for item in label.objects if not item.is_ignored]
    regions = dict.fromkeys(item.shape.wkt for item in label.objects if item.is_ignored)
    ignored = [
        ChipObject(c.value, shapely.from_wkt(text), True) for text in regions for c in CLASSES
    ]
    assert_same(found, ObjectLabel((*counted, *ignored)))


@pytest.mark.parametrize("format_id", ["coco", "yolo"])
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_outlines_with_holes_and_parts_come_back(format_id, data) -> None:
    written = data.draw(st.lists(labels(outlines()), min_size=1, max_size=3))
    _, found = _round(format_id, written)
    for one, two in zip(found, written):
        assert_same(one, two, 1e-4)


@pytest.mark.parametrize("format_id", ["coco", "yolo"])
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_outlines_of_pixels_come_back(format_id, data) -> None:
    label = data.draw(labels(masks()))
    _, (found,) = _round(format_id, [label])
    assert_same(found, label)


@settings(max_examples=40, deadline=None)
@given(numbers=st.lists(st.integers(0, 5), min_size=64, max_size=64), data=st.data())
def test_masks_that_do_not_overlap_come_back_from_rcnn_masks(numbers, data) -> None:
    """Every number of a small raster is an object, of any class, some ignored."""
    from dl_studio_plugin.engine.formats.rasters import numbered_shapes

    raster = np.zeros((SIZE, SIZE), np.int32)
    raster[4:12, 20:28] = np.array(numbers).reshape(8, 8)
    items = [
        ChipObject(data.draw(st.sampled_from([1, 3, 7])), shape, data.draw(st.booleans()))
        for _, shape in numbered_shapes(raster, "here")
    ]
    label = ObjectLabel(tuple(items))
    (row,), (found,) = _round("rcnn_masks", [label])
    assert_same(found, label)
    assert sum(row.classes.values()) == sum(not item.is_ignored for item in items)


@settings(max_examples=40, deadline=None)
@given(label=labels(outlines()))
def test_rcnn_masks_count_what_they_hold(label) -> None:
    (row,), (found,) = _round("rcnn_masks", [label])
    counts = {}
    for item in found.objects:
        if not item.is_ignored:
            counts[item.value] = counts.get(item.value, 0) + 1
    assert counts == row.classes


def test_a_sliver_between_the_pixels_is_in_rcnn_masks_too() -> None:
    label = ObjectLabel((ChipObject(1, shapely.box(3.6, 2, 3.7, 9)),))
    (row,), (found,) = _round("rcnn_masks", [label])
    assert row.classes == {1: 1}
    assert found.objects[0].shape.area == 7


@pytest.mark.parametrize("format_id", CLASS_FORMATS)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_classes_of_chips_come_back(format_id, data) -> None:
    written = data.draw(st.lists(class_labels(is_multiple(format_id)), min_size=1, max_size=3))
    _, found = _round(format_id, written)
    for one, two in zip(found, written):
        assert_same(one, two)


@pytest.mark.parametrize("format_id", OBJECT_FORMATS)
def test_a_chip_without_objects_is_a_fact(format_id) -> None:
    (row,), (found,) = _round(format_id, [ObjectLabel()])
    assert found == ObjectLabel()
    assert row.classes == {}
