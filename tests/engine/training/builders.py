"""Small folders of training data, and events that remember or interrupt.

The ground is easy to learn: bright squares (class 1) on a dark, noisy background.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Callable, Optional

import numpy as np
import rasterio
from rasterio.transform import from_origin

from dl_studio_plugin.definitions.errors import Cancelled
from dl_studio_plugin.definitions.imagery import Band, ImagerySource
from dl_studio_plugin.definitions.jobs import TrainModel
from dl_studio_plugin.definitions.label_classes import BACKGROUND, LabelClass
from dl_studio_plugin.definitions.training_data import CHIP_COLUMNS, ChipFormat, TrainingData
from dl_studio_plugin.definitions.wire import to_json

SQUARE = LabelClass(1, "square", "#e31a1c")
SIZE = 64
TRAINING, VALIDATION, TEST = "training", "validation", "test"
#: Six chips apart from each other: four to train on, two to validate on.
USUAL_SUBSETS = (TRAINING,) * 4 + (VALIDATION,) * 2


def make_training_data(
    folder: Path,
    subsets: Sequence[str] = USUAL_SUBSETS,
    *,
    bands: int = 3,
    dtype: str = "uint8",
    classes: Sequence[LabelClass] = (BACKGROUND, SQUARE),
    size: int = SIZE,
    seed: int = 0,
    spacing: float = 1.0,
    units: Optional[Sequence[str]] = None,
    paint: Optional[Callable[[np.ndarray, int], None]] = None,
) -> Path:
    """Write a folder of training data.

    Args:
        spacing: from chip to chip, in chips; below 1 they overlap.
        units: name of each chip's unit.
        paint: changes a label (and so what is square) of chip ``i``.
    """
    rng = np.random.default_rng(seed)
    names = [f"chip{i}" for i in range(len(subsets))]
    for part in ("images", "labels"):
        (folder / part).mkdir(parents=True)
    rows, digest, stack = [], hashlib.sha256(), []
    for i, (name, subset) in enumerate(zip(names, subsets)):
        label = _label(rng, size)
        if paint is not None:
            paint(label, i)
        image = _image(rng, label, bands, dtype)
        stack.append(image)
        transform = from_origin(i * spacing * size, size, 1, 1)
        _write(folder / "images" / f"{name}.tif", image, transform)
        _write(folder / "labels" / f"{name}.tif", label[None], transform)
        digest.update(image.tobytes() + label.tobytes())
        counts = {int(v): int((label == v).sum()) for v in np.unique(label) if v < 255}
        left = i * spacing * size
        rows.append(
            [name, subset, units[i] if units else f"unit {i}", left, 0, left + size, size,
             " ".join(f"{value}:{count}" for value, count in counts.items())]
        )  # fmt: skip
    lines = [",".join(CHIP_COLUMNS), *(",".join(map(str, row)) for row in rows)]
    (folder / "chips.csv").write_text("\n".join(lines) + "\n", "utf-8")
    values = np.stack(stack).astype(float)
    description = TrainingData(
        task="pixel_classification",
        format="classified_tiles",
        chip_format=ChipFormat.TIFF,
        chip_size=size,
        stride=size,
        crs="EPSG:32636",
        cell_size=1.0,
        cell_size_m=1.0,
        bands=tuple(
            Band(f"band {b}", dtype, float(values[:, b].mean()), float(values[:, b].std()),
                 float(values[:, b].min()), float(values[:, b].max()))
            for b in range(bands)
        ),
        classes=tuple(classes),
        split="given",
        chips={subset: list(subsets).count(subset) for subset in set(subsets)},
        pixels={},
        imagery=(ImagerySource("somewhere.tif"),),
        hash=digest.hexdigest(),
    )  # fmt: skip
    text = json.dumps(to_json(description))
    (folder / "training_data.json").write_text(text, "utf-8")
    return folder


def quick_request(data: Path | Sequence[Path], output: Path, **changes: Any) -> TrainModel:
    """A training of seconds: FPN, because its receptive field needs no search."""
    inputs = [data] if isinstance(data, Path) else data
    fields: dict[str, Any] = {
        "architecture": "fpn",
        "backbone": "mobilenet_v2",
        "epochs": 2,
        "batch_size": 2,
        "learning_rate": 1e-3,
        "early_stopping": 0,
        "freeze": False,
        "augmentation": "flips",
        "device": "cpu",
    }
    return TrainModel(tuple(str(folder) for folder in inputs), str(output), **{**fields, **changes})


def changed(request: TrainModel, **changes: Any) -> TrainModel:
    """``request`` with other values."""
    return dataclasses.replace(request, **changes)


class RememberingEvents:
    """Events that keep what was said."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.logs: list[str] = []
        self.warnings: list[str] = []
        self.metrics: dict[str, dict[int, Optional[float]]] = {}
        self.fractions: list[float] = []

    def progress(self, fraction: float, text: str = "") -> None:
        self.fractions.append(fraction)
        self.check_cancelled()

    def log(self, text: str, level: str = "info") -> None:
        self.logs.append(text)

    def warning(self, text: str) -> None:
        self.warnings.append(text)

    def metric(self, name: str, step: int, value: Optional[float]) -> None:
        self.metrics.setdefault(name, {})[step] = value

    def check_cancelled(self) -> None:
        """Nobody cancels."""


class InterruptingEvents(RememberingEvents):
    """Events that end the job at the ``after``-th chance."""

    def __init__(self, folder: Path, after: int) -> None:
        super().__init__(folder)
        self.left = after

    def check_cancelled(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled("stopped by the test")


def _label(rng: np.random.Generator, size: int) -> np.ndarray:
    label = np.zeros((size, size), np.uint8)
    for _ in range(4):
        row, column = rng.integers(0, size - size // 3, 2)
        label[row : row + size // 3, column : column + size // 3] = 1
    return label


def _image(rng: np.random.Generator, label: np.ndarray, bands: int, dtype: str) -> np.ndarray:
    scale = {"uint8": 1, "uint16": 40, "int16": 20}.get(dtype, 0.01)
    bright = np.where((label > 0) & (label < 255), 150, 60)
    image = (
        bright[None] + rng.normal(0, 12, (bands, *label.shape)) + np.arange(bands)[:, None, None]
    )
    return (image.clip(0, 255) * scale).astype(dtype)


def _write(path: Path, array: np.ndarray, transform: Any) -> None:
    count, height, width = array.shape
    with rasterio.open(
        path, "w", driver="GTiff", count=count, height=height, width=width, dtype=array.dtype,
        transform=transform, crs="EPSG:32636",
    ) as dataset:  # fmt: skip
        dataset.write(array)
