"""Folders of training data for the tests: labels in any format, images of noise."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Union

import numpy as np
import shapely

from dl_studio_plugin.definitions.chip_table import ChipRow
from dl_studio_plugin.definitions.formats import LabelKind, find_format
from dl_studio_plugin.definitions.imagery import Band, ImagerySource
from dl_studio_plugin.definitions.label_classes import LabelClass
from dl_studio_plugin.definitions.training_data import ChipFormat, Subset, TrainingData
from dl_studio_plugin.engine.formats import (
    ChipShape,
    ClassLabel,
    Label,
    LabelledChip,
    ObjectLabel,
    open_label_writer,
)

CLASSES = (
    LabelClass(1, "crown", "#33a02c"),
    LabelClass(3, "dead crown & <snag>", "#b15928"),
    LabelClass(7, "Häuser, \"rot\"", "#e31a1c"),
)  # fmt: skip
SIZE = 32
OBJECT_FORMATS = ("rcnn_masks", "coco", "pascal_voc", "kitti", "yolo")
CLASS_FORMATS = ("labelled_tiles", "multilabelled_tiles", "imagenet")


def description(format_id: str, size: int = SIZE, bands: int = 3) -> TrainingData:
    """The description of data in a format, without numbers of chips."""
    task = find_format(format_id).tasks[0].value
    rows = tuple(Band(f"band {i + 1}", "uint8", 100.0, 50.0, 0.0, 255.0) for i in range(bands))
    return TrainingData(
        task=task, format=format_id, chip_format=ChipFormat.TIFF, chip_size=size, stride=size,
        crs="EPSG:32618", cell_size=1.0, cell_size_m=1.0, bands=rows, classes=CLASSES,
        split="given", chips={}, pixels={}, imagery=(ImagerySource("a.tif"),), hash="",
    )  # fmt: skip


def write_labels(
    folder: Path, format_id: str, labels: Sequence[Label], size: int = SIZE
) -> tuple[TrainingData, list[ChipRow]]:
    """Write labels alone, for chips named 0000000, 0000001, …"""
    shape = ChipShape(size, ChipFormat.TIFF, 3)
    rows = []
    with open_label_writer(format_id, folder, CLASSES, shape) as writer:
        for number, label in enumerate(labels):
            name = f"{number:07d}"
            counts = writer.write(LabelledChip(name, label))
            rows.append(ChipRow(name, Subset.TRAINING, "unit", (0.0, 0.0, 1.0, 1.0), counts))
    return description(format_id, size), rows


def holds_masks(format_id: str) -> bool:
    """Whether a format keeps outlines."""
    return find_format(format_id).masks


def is_multiple(format_id: str) -> bool:
    """Whether a chip may have any number of classes."""
    return find_format(format_id).kind is LabelKind.CLASSES


def assert_same(found: Label, wanted: Label, tolerance: float = 1e-5) -> None:
    """Whether two labels are the same, whatever the order of their objects."""
    if isinstance(wanted, ClassLabel):
        assert found == wanted
        return
    assert isinstance(found, ObjectLabel)
    assert isinstance(wanted, ObjectLabel)
    assert len(found.objects) == len(wanted.objects)
    rest = list(found.objects)
    for item in wanted.objects:
        same = next(
            (
                other
                for other in rest
                if (other.value, other.is_ignored) == (item.value, item.is_ignored)
                and same_shape(other.shape, item.shape, tolerance)
            ),
            None,
        )
        assert same is not None, f"{item} is not in {rest}"
        rest.remove(same)


def same_shape(one: shapely.Geometry, two: shapely.Geometry, tolerance: float) -> bool:
    """Whether two outlines cover the same ground, but for rounding."""
    return one.is_valid and shapely.symmetric_difference(one, two).area <= tolerance * (
        1 + two.length
    )


def noise(generator: np.random.Generator, bands: int = 3, size: int = SIZE) -> np.ndarray:
    """An image without meaning."""
    return generator.integers(1, 256, (bands, size, size)).astype(np.uint8)


AnyLabel = Union[ObjectLabel, ClassLabel]
