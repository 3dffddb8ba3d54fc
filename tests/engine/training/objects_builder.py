"""Small folders of training data with objects: bright houses and dark round trees."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import shapely
from rasterio.crs import CRS
from rasterio.features import rasterize
from rasterio.transform import from_origin

from dl_studio_plugin.definitions.imagery import ImagerySource
from dl_studio_plugin.definitions.label_classes import LabelClass
from dl_studio_plugin.definitions.training_data import ChipFormat, Subset, TrainingData
from dl_studio_plugin.engine.formats.folder_writer import ChipUse, FolderWriter
from dl_studio_plugin.engine.formats.writer import LabelledChip
from dl_studio_plugin.engine.imagery.header import ImageryBand
from dl_studio_plugin.engine.samples.annotations import ChipObject, ObjectLabel

HOUSE, TREE = LabelClass(1, "house", "#e31a1c"), LabelClass(2, "tree", "#33a02c")
SIZE = 64
USUAL = (Subset.TRAINING,) * 8 + (Subset.VALIDATION,) * 3
NO_SCALE: Mapping[int, float] = {}
CRS_UTM = CRS.from_epsg(32636)


def ground(
    random: np.random.Generator,
    size: int,
    classes: Sequence[LabelClass],
    count: int,
    scale: Mapping[int, float] = NO_SCALE,
) -> tuple[np.ndarray, tuple[ChipObject, ...]]:
    """One band of ground, and what stands on it; ``scale`` by a class's value makes it smaller."""
    objects: list[ChipObject] = []
    for _ in range(count * 4):
        half = random.uniform(6, 11)
        x, y = random.uniform(half, size - half, 2)
        kind = classes[random.integers(len(classes))]
        half *= scale.get(kind.value, 1.0)
        if kind.name == "tree":
            shape = shapely.Point(x, y).buffer(half)
        else:
            shape = shapely.box(x - half, y - half * 0.7, x + half, y + half * 0.7)
        if all(shape.distance(other.shape) > 3 for other in objects):
            objects.append(ChipObject(kind.value, shape))
        if len(objects) == count:
            break
    light = {HOUSE.value: 220, TREE.value: 30}
    pixels = rasterize(
        [(item.shape, light[item.value]) for item in objects], (size, size), fill=120, dtype="uint8"
    )
    return pixels, tuple(objects)


def make_object_data(
    folder: Path,
    subsets: Sequence[Subset] = USUAL,
    *,
    format_id: str = "coco",
    classes: Sequence[LabelClass] = (HOUSE, TREE),
    bands: int = 3,
    dtype: str = "uint8",
    size: int = SIZE,
    count: int = 4,
    seed: int = 0,
    bare: Sequence[Subset] = (),
    scale: Mapping[int, float] = NO_SCALE,
) -> Path:
    """Write a folder of training data with objects; there are none on the ``bare`` subsets."""
    folder.mkdir(parents=True)
    random = np.random.default_rng(seed)
    description = TrainingData(
        task="object_detection", format=format_id, chip_format=ChipFormat.TIFF, chip_size=size,
        stride=size, crs="EPSG:32636", cell_size=1.0, cell_size_m=1.0, bands=(),
        classes=tuple(classes), split="given", chips={}, pixels={},
        imagery=(ImagerySource("somewhere.tif"),), hash="",
    )  # fmt: skip
    header = [ImageryBand(i + 1, f"band {i + 1}", dtype, None) for i in range(bands)]
    brightness = {"uint8": 1, "uint16": 40}[dtype]
    with FolderWriter(folder, description, header) as writer:
        for number, subset in enumerate(subsets):
            pixels, objects = ground(random, size, classes, 0 if subset in bare else count, scale)
            noise = random.normal(0, 8, (bands, size, size))
            image = ((pixels[None] + noise).clip(1, 254) * brightness).astype(dtype)
            left = number * size
            chip = LabelledChip(
                f"chip{number}", ObjectLabel(objects), from_origin(left, size, 1, 1), CRS_UTM
            )
            use = ChipUse(subset, f"unit {number}", (left, 0, left + size, size))
            writer.add(chip, use, image, np.ones((size, size), bool))
        writer.finish()
    return folder
