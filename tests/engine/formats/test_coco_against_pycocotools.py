"""COCO files of ours are what COCO's own tools read, and their masks are what ours read."""

from __future__ import annotations

import contextlib
import io
import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.features import rasterize

from dl_studio_plugin.definitions.errors import InvalidInput
from dl_studio_plugin.engine.formats.coco_masks import compressed_mask, mask_shape
from dl_studio_plugin.engine.formats.rasters import mask_outline
from tests.engine.formats.builders import SIZE, write_labels
from tests.engine.formats.strategies import labels, masks, outlines

pytest.importorskip("pycocotools")


def arrays():
    """Small masks that are not empty."""
    sizes = st.tuples(st.integers(1, 12), st.integers(1, 12))
    return sizes.flatmap(
        lambda size: st.lists(
            st.booleans(), min_size=size[0] * size[1], max_size=size[0] * size[1]
        ).map(lambda bits: np.array(bits, np.uint8).reshape(size))
    ).filter(np.any)


@settings(max_examples=150, deadline=None)
@given(mask=arrays())
def test_masks_of_cocos_tools_are_read_compressed_and_plain(mask) -> None:
    from pycocotools import mask as coco

    encoded = coco.encode(np.asfortranarray(mask))
    text = {"size": encoded["size"], "counts": encoded["counts"].decode()}
    pixels = mask.T.ravel()
    ends = [*(np.flatnonzero(np.diff(pixels)) + 1).tolist(), len(pixels)]
    runs = [0] * int(pixels[0]) + np.diff([0, *ends]).tolist()
    for segmentation in (text, {"size": list(mask.shape), "counts": runs}):
        shape = mask_shape(segmentation, "here")
        assert np.array_equal(rasterize([shape], mask.shape, dtype="uint8"), mask)


@settings(max_examples=60, deadline=None)
@given(shape=masks())
def test_masks_of_ours_are_those_of_cocos_tools(shape) -> None:
    from pycocotools import mask as coco

    ours = compressed_mask(shape, SIZE)
    pixels = rasterize([shape], (SIZE, SIZE), dtype="uint8")
    assert ours["counts"] == coco.encode(np.asfortranarray(pixels))["counts"].decode()
    assert mask_outline(pixels).equals(shape)


@settings(max_examples=30, deadline=None)
@given(label=labels(st.one_of(outlines(), masks())))
def test_files_of_ours_are_read_by_cocos_tools(label) -> None:
    from pycocotools.coco import COCO

    with tempfile.TemporaryDirectory() as folder:
        write_labels(Path(folder), "coco", [label])
        with contextlib.redirect_stdout(io.StringIO()):
            coco = COCO(str(Path(folder) / "annotations.json"))
    rows = coco.loadAnns(coco.getAnnIds(imgIds=[1]))
    assert len(rows) == len(label.objects)
    for row, item in zip(rows, label.objects):
        assert row["category_id"] == item.value
        assert row["iscrowd"] == int(item.is_ignored)
        # their filling of outlines differs from an area by pixels of the rim
        assert abs(coco.annToMask(row).sum() - item.shape.area) <= item.shape.length + 4


def test_a_mask_that_is_cut_off_is_refused() -> None:
    with pytest.raises(InvalidInput, match="cut off"):
        mask_shape({"size": [4, 4], "counts": "o"}, "here")
