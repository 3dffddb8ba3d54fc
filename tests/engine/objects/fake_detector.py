"""A detector without fault, and imagery in which it finds what was painted.

Objects are bright blobs on dark ground; the brightness says class and certainty.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import shapely
from onnx import TensorProto, helper, numpy_helper
from rasterio.features import rasterize, shapes

from dl_studio_plugin.definitions.detection_jobs import DetectObjects, DetectObjectsResult
from dl_studio_plugin.definitions.imagery import ImagerySource
from dl_studio_plugin.definitions.label_classes import LabelClass
from dl_studio_plugin.engine.inference.detect import run
from dl_studio_plugin.engine.models.runtime_detector import DetectorRunner
from dl_studio_plugin.engine.objects.detections import Detections
from tests.engine.inference.builders import RecordedEvents, write_model

HOUSE, TREE = LabelClass(1, "house", "#e31a1c"), LabelClass(2, "tree", "#33a02c")
DARK, BRIGHT = 40, 100


def constant_graph(masks: bool = True, bands: int = 1, spoilt: str = "") -> bytes:
    """A graph that finds one object (index 0, 0.9 certain) at 4 … 12, whatever it sees.

    Of the output that ``spoilt`` names all values are NaN.
    """
    outputs = {
        "boxes": np.array([[4, 4, 12, 12]], np.float32),
        "scores": np.array([0.9], np.float32),
        "labels": np.array([0], np.int64),
    }
    if masks:
        outputs["masks"] = np.ones((1, 1, 4, 4), np.float32)
    if spoilt:
        outputs[spoilt][:] = np.nan
    nodes = [helper.make_node("Identity", [f"{name}_value"], [name]) for name in outputs]
    graph = helper.make_graph(
        nodes, "constant",
        [helper.make_tensor_value_info("input", TensorProto.FLOAT, [1, bands, "h", "w"])],
        [
            helper.make_tensor_value_info(
                name, TensorProto.INT64 if name == "labels" else TensorProto.FLOAT, value.shape
            )
            for name, value in outputs.items()
        ],
        [numpy_helper.from_array(value, f"{name}_value") for name, value in outputs.items()],
    )  # fmt: skip
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
    model.ir_version = 8
    return model.SerializeToString()


def detector(path: Path, masks: bool = True, spoilt: str = "", **changes: object) -> Path:
    """A package of an object detection model."""
    fields = {
        "task": "object_detection", "classes": (HOUSE, TREE), "size_multiple": 8,
        "chip_size": 128, "receptive_radius": None, "object_size": 40, **changes,
    }  # fmt: skip
    return write_model(path, constant_graph(masks, spoilt=spoilt), bands=1, **fields)


def perfect_detect(self, image, valid, least=0.0, with_masks=True):
    """In place of ``DetectorRunner.detect``: the connected bright pixels of the tile."""
    pixels = image[0]
    found = [
        (shapely.geometry.shape(geometry), int(value))
        for geometry, value in shapes(pixels, mask=(pixels >= BRIGHT) & valid)
    ]
    outlines = np.array([shape for shape, _ in found], object)
    levels = np.array([value for _, value in found], np.int64)
    objects = Detections(
        shapely.bounds(outlines).reshape(-1, 4), levels / 255, 1 + levels % 2,
        outlines if with_masks else None,
    )  # fmt: skip
    return objects.take(objects.scores >= least)


def paint(outlines: np.ndarray, height: int, width: int, seed: int = 0) -> np.ndarray:
    """One band with the outlines (pixels) in as many brightnesses, 1 × height × width."""
    levels = np.random.default_rng(seed).integers(BRIGHT, 250, len(outlines))
    burnt = rasterize(
        zip(outlines, levels.tolist()), (height, width), fill=DARK, dtype="uint8",
    )  # fmt: skip
    return burnt[None]


def detect(folder: Path, imagery: Path, model: Path, events=None, **fields) -> DetectObjectsResult:
    """Run the job with its files in ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    request = DetectObjects(
        ImagerySource(str(imagery)), str(model), str(folder / "objects.gpkg"), **fields
    )
    return run(request, events or RecordedEvents(folder / "job"))


assert DetectorRunner.detect  # what ``perfect_detect`` stands in for
