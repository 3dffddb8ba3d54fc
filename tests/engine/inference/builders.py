"""Small networks, rasters and requests for the tests of inference."""

from __future__ import annotations

import dataclasses
import threading
import time
from pathlib import Path
from typing import Optional

import numpy as np
import onnx
import rasterio
from onnx import TensorProto, helper, numpy_helper
from rasterio.transform import from_origin

from dl_studio_plugin.definitions.errors import Cancelled
from dl_studio_plugin.definitions.imagery import Band, ImagerySource
from dl_studio_plugin.definitions.inference_jobs import ClassifyPixels, ClassifyPixelsResult
from dl_studio_plugin.definitions.label_classes import BACKGROUND, LabelClass
from dl_studio_plugin.definitions.model_card import ModelCard
from dl_studio_plugin.engine.inference.classify import run
from dl_studio_plugin.engine.models.package import load_package, write_package
from dl_studio_plugin.engine.models.runtime_onnx import OnnxRunner

CLASSES = (
    BACKGROUND,
    LabelClass(3, "building", "#e31a1c"),
    LabelClass(7, "road & <track>", "#444444"),
)
CELL_SIZE = 0.5
UTM = "EPSG:32636"


def finished_strips(job: Path) -> list[str]:
    """The lines on them in the job's folder."""
    journal = job / "parts" / "strips.jsonl"
    return journal.read_text("utf-8").splitlines() if journal.exists() else []


class RecordedEvents:
    """Events that are kept; ``cancel_after`` progress messages it asks the job to stop.

    Strips are written beside the computing, a little later; so many as ``finished`` are waited
    for before the job is stopped.
    """

    def __init__(self, folder: Path, cancel_after: Optional[int] = None, finished: int = 0) -> None:
        self.folder = folder
        self.fractions: list[float] = []
        self.texts: list[str] = []
        self.warnings: list[str] = []
        self._cancel_after = cancel_after
        self._finished = finished
        self._cancelled = threading.Event()
        folder.mkdir(parents=True, exist_ok=True)

    def progress(self, fraction: float, text: str = "") -> None:
        self.check_cancelled()
        self.fractions.append(fraction)
        if self._cancel_after is not None and len(self.fractions) >= self._cancel_after:
            self._wait_for_strips()
            self._cancelled.set()

    def _wait_for_strips(self) -> None:
        end = time.monotonic() + 30
        while len(finished_strips(self.folder)) < self._finished:
            assert time.monotonic() < end, "no strip is finished"
            time.sleep(0.005)

    def log(self, text: str, level: str = "info") -> None:
        self.texts.append(text)

    def warning(self, text: str) -> None:
        self.warnings.append(text)

    def metric(self, name: str, step: int, value: Optional[float]) -> None:
        raise AssertionError("inference has no metrics")

    def check_cancelled(self) -> None:
        if self._cancelled.is_set():
            raise Cancelled("Cancelled.")


class GraphWriter:
    """Writes a network operator by operator."""

    def __init__(self, seed: int) -> None:
        self._random = np.random.default_rng(seed)
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []

    def add(self, kind: str, *inputs: str, **attributes: object) -> str:
        name = f"v{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, inputs, [name], **attributes))
        return name

    def constant(self, values: np.ndarray) -> str:
        name = f"w{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(values, name))
        return name

    def conv(self, value: str, inner: int, outer: int, size: int = 3, stride: int = 1) -> str:
        spread = 1.6 / np.sqrt(inner * size * size)
        kernel = self._random.normal(0, spread, (outer, inner, size, size)).astype(np.float32)
        bias = self._random.normal(0, 0.1, outer).astype(np.float32)
        pad = size // 2
        return self.add(
            "Conv", value, self.constant(kernel), self.constant(bias),
            strides=[stride] * 2, pads=[pad] * 4, kernel_shape=[size] * 2,
        )  # fmt: skip

    def double(self, value: str) -> str:
        scales = self.constant(np.array([1, 1, 2, 2], np.float32))
        return self.add("Resize", value, "", scales, mode="nearest", nearest_mode="floor",
                        coordinate_transformation_mode="asymmetric")  # fmt: skip

    def finish(self, value: str, bands: int, classes: int, size: Optional[int] = None) -> bytes:
        probabilities = self.add("Softmax", value, axis=1)
        self.nodes[-1].output[0] = "output"
        height, width = (size, size) if size else ("h", "w")
        graph = helper.make_graph(
            self.nodes, "net",
            [helper.make_tensor_value_info(
                "input", TensorProto.FLOAT, ["n", bands, height, width])],
            [helper.make_tensor_value_info(
                "output", TensorProto.FLOAT, ["n", classes, height, width])],
            self.weights,
        )  # fmt: skip
        assert probabilities
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
        model.ir_version = 8
        return model.SerializeToString()


def plain_network(bands: int = 3, classes: int = 3, size: Optional[int] = None) -> bytes:
    """Three 3 × 3 convolutions: a receptive radius of 3."""
    graph = GraphWriter(seed=1)
    value = graph.add("Relu", graph.conv("input", bands, 8))
    value = graph.add("Relu", graph.conv(value, 8, 8))
    return graph.finish(graph.conv(value, 8, classes), bands, classes, size)


def hourglass_network(bands: int = 3, classes: int = 3) -> bytes:
    """Down by 4 and up again with skips, like a small U-Net: radius below 32, multiple 4."""
    graph = GraphWriter(seed=2)
    fine = graph.add("Relu", graph.conv("input", bands, 8))
    half = graph.add("Relu", graph.conv(fine, 8, 12, stride=2))
    quarter = graph.add("Relu", graph.conv(half, 12, 16, stride=2))
    deep = graph.add("Relu", graph.conv(quarter, 16, 16))
    middle = graph.add("Concat", graph.double(deep), half, axis=1)
    middle = graph.add("Relu", graph.conv(middle, 28, 12))
    top = graph.add("Concat", graph.double(middle), fine, axis=1)
    return graph.finish(graph.conv(top, 20, classes), bands, classes)


def brightness_network(bands: int = 1) -> bytes:
    """Class by brightness of the pixel alone: below the mean background, above it building."""
    graph = GraphWriter(seed=3)
    kernel = np.zeros((3, bands, 1, 1), np.float32)
    kernel[0, :, 0, 0], kernel[1, :, 0, 0] = -2.0, 2.0
    bias = np.array([0, 0, -20], np.float32)
    value = graph.add("Conv", "input", graph.constant(kernel), graph.constant(bias))
    return graph.finish(value, bands, 3)


def byte_bands(count: int) -> tuple[Band, ...]:
    """Bands of 8-bit training imagery."""
    names = ("red", "green", "blue") if count == 3 else [f"band {i + 1}" for i in range(count)]
    return tuple(Band(name, "uint8", 120.0, 50.0, 0.0, 255.0) for name in names)


def write_model(path: Path, content: bytes, bands: object = 3, **changes: object) -> Path:
    """A model package around an ONNX network; ``changes`` are fields of its card."""
    card = ModelCard(
        name=path.stem, task="pixel_classification", architecture="", backbone="",
        bands=byte_bands(bands) if isinstance(bands, int) else bands,
        classes=CLASSES, cell_size_m=CELL_SIZE, chip_size=64, size_multiple=1, fixed_input=False,
        receptive_radius=3, training_data_hash="", created="2026-01-01T00:00:00Z",
    )  # fmt: skip
    card = dataclasses.replace(card, **changes)
    write_package(path, card, content, b"", {})
    return path


def smooth_noise(height: int, width: int, bands: int = 3, seed: int = 0) -> np.ndarray:
    """Imagery with structures of many sizes, bands × height × width, 0 … 255."""
    random = np.random.default_rng(seed)
    total = np.zeros((bands, height, width))
    for scale in (2, 7, 23, 64):
        rows, columns = height // scale + 2, width // scale + 2
        coarse = random.normal(size=(bands, rows, columns))
        total += coarse.repeat(scale, 1).repeat(scale, 2)[:, :height, :width]
    return np.clip(120 + 35 * total, 1, 255)


def write_raster(
    path: Path,
    pixels: np.ndarray,
    dtype: str = "uint8",
    nodata: Optional[float] = None,
    crs: Optional[str] = UTM,
    cell_size: float = CELL_SIZE,
) -> Path:
    """A tiled GeoTIFF of bands × height × width."""
    count, height, width = pixels.shape
    with rasterio.open(
        path, "w", driver="GTiff", count=count, height=height, width=width, dtype=dtype,
        nodata=nodata, crs=crs, transform=from_origin(500_000, 100_000, cell_size, cell_size),
        tiled=True, blockxsize=128, blockysize=128, compress="deflate",
        photometric="RGB" if count == 3 else "MINISBLACK",
    ) as dataset:  # fmt: skip
        dataset.write(pixels.astype(dtype))
    return path


def write_mosaic(path: Path, tile: Path, size: int) -> Path:
    """A one-band VRT of ``size`` × ``size`` pixels that repeats the raster ``tile``."""
    with rasterio.open(tile) as dataset:
        step, transform = dataset.width, dataset.transform.to_gdal()
    square = f'xSize="{step}" ySize="{step}"'
    sources = "".join(
        f"<SimpleSource><SourceFilename>{tile}</SourceFilename><SourceBand>1</SourceBand>"
        f'<SrcRect xOff="0" yOff="0" {square}/><DstRect xOff="{x}" yOff="{y}" {square}/>'
        "</SimpleSource>"
        for y in range(0, size, step)
        for x in range(0, size, step)
    )
    path.write_text(
        f'<VRTDataset rasterXSize="{size}" rasterYSize="{size}"><SRS>{UTM}</SRS>'
        f"<GeoTransform>{', '.join(map(str, transform))}</GeoTransform>"
        f'<VRTRasterBand dataType="Byte" band="1">{sources}</VRTRasterBand></VRTDataset>'
    )
    return path


def classify(
    folder: Path, imagery: Path, model: Path, events: Optional[RecordedEvents] = None, **fields
) -> ClassifyPixelsResult:
    """Run the job with its files in ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    request = ClassifyPixels(
        ImagerySource(str(imagery)), str(model), str(folder / "classes.tif"), **fields
    )
    return run(request, events or RecordedEvents(folder / "job"))


def read_classes(folder: Path) -> np.ndarray:
    """The class raster of ``classify``."""
    with rasterio.open(folder / "classes.tif") as dataset:
        return dataset.read(1)


def whole_image_classes(model: Path, pixels: np.ndarray, multiple: int = 1) -> np.ndarray:
    """What the network says with the whole raster as one image."""
    package = load_package(model)
    height, width = pixels.shape[1:]
    padded = np.zeros(
        (pixels.shape[0], -(-height // multiple) * multiple, -(-width // multiple) * multiple),
        pixels.dtype,
    )
    padded[:, :height, :width] = pixels
    valid = np.zeros(padded.shape[1:], bool)
    valid[:height, :width] = True
    runner = OnnxRunner(package, pixels.dtype, "cpu")
    indices, _ = runner.classify(padded[None], valid[None])
    values = np.array([label.value for label in package.card.classes], np.uint8)
    return values[indices[0, :height, :width]]
