"""The part of the benchmarks that runs in the engine's Python: models, and whole-image inference.

``engine_side.py unet OUTPUT`` writes an untrained U-Net as a model package;
``engine_side.py exactness FOLDER`` compares tiled with whole-image inference and prints the
numbers of differing pixels by tile size as JSON.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from dl_studio_plugin.definitions.imagery import Band, ImagerySource  # noqa: E402
from dl_studio_plugin.definitions.inference_jobs import ClassifyPixels  # noqa: E402
from dl_studio_plugin.definitions.label_classes import BACKGROUND, LabelClass  # noqa: E402
from dl_studio_plugin.definitions.model_card import ModelCard  # noqa: E402
from dl_studio_plugin.engine.inference.classify import run  # noqa: E402
from dl_studio_plugin.engine.models.architectures import (  # noqa: E402
    build_network,
    size_multiple,
)
from dl_studio_plugin.engine.models.onnx_export import export_onnx  # noqa: E402
from dl_studio_plugin.engine.models.package import load_package, write_package  # noqa: E402
from dl_studio_plugin.engine.models.receptive_field import receptive_radius  # noqa: E402
from dl_studio_plugin.engine.models.runtime_onnx import OnnxRunner  # noqa: E402

CLASSES = (BACKGROUND, LabelClass(1, "building", "#e31a1c"))
EXACT_SIZE = 2048
EXACT_TILES = (256, 384, 512, 1000)


class Silence:
    """Events that nobody hears."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def progress(self, fraction: float, text: str = "") -> None:
        """Do nothing."""

    def log(self, text: str, level: str = "info") -> None:
        """Do nothing."""

    def warning(self, text: str) -> None:
        """Do nothing."""

    def metric(self, name: str, step: int, value: Any) -> None:
        """Do nothing."""

    def check_cancelled(self) -> None:
        """Do nothing."""


def write_unet(path: Path) -> None:
    """A U-Net with a MobileNetV2, untrained: what it costs does not depend on its weights."""
    import torch

    torch.manual_seed(0)
    network = build_network("unet", "mobilenet_v2", 3, len(CLASSES)).eval()
    _write(path, network, size_multiple(network))


def write_shallow_network(path: Path) -> None:
    """A convolutional network with a stride of 4 and a small, known receptive field."""
    import torch
    from torch import nn

    torch.manual_seed(0)

    def block(inner: int, outer: int, stride: int = 1) -> nn.Sequential:
        return nn.Sequential(nn.Conv2d(inner, outer, 3, stride, 1), nn.ReLU())

    network = nn.Sequential(
        block(3, 16), block(16, 24, 2), block(24, 32, 2), nn.Upsample(scale_factor=2),
        block(32, 24), nn.Upsample(scale_factor=2), block(24, 16),
        nn.Conv2d(16, len(CLASSES), 1),
    )  # fmt: skip
    # A bias in between the classes, so that borders run all over the image.
    with torch.no_grad():
        scores = network(torch.randn(1, 3, 256, 256)).mean(dim=(0, 2, 3))
        network[-1].bias -= scores
    _write(path, network.eval(), multiple=4)


def _write(path: Path, network: Any, multiple: int) -> None:
    card = ModelCard(
        name=path.stem, task="pixel_classification", architecture="", backbone="",
        bands=tuple(Band(n, "uint8", 110.0, 45.0, 0.0, 255.0) for n in ("red", "green", "blue")),
        classes=CLASSES, cell_size_m=0.15, chip_size=256, size_multiple=multiple,
        fixed_input=False, receptive_radius=receptive_radius(network, 3, multiple),
        training_data_hash="", created="2026-01-01T00:00:00Z",
    )  # fmt: skip
    write_package(path, card, export_onnx(network, card), b"", {})


def exactness(folder: Path) -> dict[str, int]:
    """Pixels of a raster of 2048² that differ from whole-image inference, by tile size."""
    import rasterio

    model, imagery = folder / "shallow.dlmodel", folder / "mosaic.vrt"
    write_shallow_network(model)
    package = load_package(model)
    with rasterio.open(imagery) as dataset:
        pixels = dataset.read()
    runner = OnnxRunner(package, pixels.dtype, "cpu")
    valid = np.ones((1, *pixels.shape[1:]), bool)
    channels, _ = runner.classify(pixels[np.newaxis], valid)
    expected = np.array([label.value for label in CLASSES], np.uint8)[channels[0]]
    found = {}
    for tile in EXACT_TILES:
        output = folder / f"classes_{tile}.tif"
        request = ClassifyPixels(
            ImagerySource(str(imagery)), str(model), str(output), tile_size=tile
        )
        run(request, Silence(folder / f"job_{tile}"))
        with rasterio.open(output) as dataset:
            found[str(tile)] = int(np.count_nonzero(dataset.read(1) != expected))
    found["least_common_class"] = int(np.bincount(expected.ravel(), minlength=2).min())
    return found


if __name__ == "__main__":
    target = Path(sys.argv[2])
    if sys.argv[1] == "unet":
        write_unet(target)
    else:
        print(json.dumps(exactness(target)))
