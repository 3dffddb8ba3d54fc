"""Small cards, networks and packages."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from dl_studio_plugin.definitions.imagery import Band
from dl_studio_plugin.definitions.label_classes import BACKGROUND, LabelClass
from dl_studio_plugin.definitions.model_card import ModelCard
from dl_studio_plugin.engine.models.package import ModelPackage, write_package

BUILDING = LabelClass(1, "building", "#e31a1c")


def make_bands(count: int = 3, dtype: str = "uint8") -> tuple[Band, ...]:
    return tuple(
        Band(f"band {i + 1}", dtype, 100.0 + 10 * i, 50.0 + i, 0.0, 255.0) for i in range(count)
    )


def make_card(**changes: Any) -> ModelCard:
    fields: dict[str, Any] = {
        "name": "Häuser 1",
        "task": "pixel_classification",
        "architecture": "",
        "backbone": "",
        "bands": make_bands(),
        "classes": (BACKGROUND, BUILDING),
        "cell_size_m": 0.3,
        "chip_size": 64,
        "size_multiple": 32,
        "fixed_input": False,
        "receptive_radius": 0,
        "training_data_hash": "00",
        "created": "2024-05-01T12:00:00Z",
        "licence": "CC-BY-4.0",
        "credits": ("somebody",),
        "metrics": {"mean_iou": 0.5, "classes": [{"name": "building", "iou": None}]},
        "versions": {"torch": "2"},
        "deepness_ready": True,
    }
    return ModelCard(**{**fields, **changes})


def pixel_model(
    bands: int = 3, classes: int = 2, softmax: bool = True, last: Optional[str] = None
) -> onnx.ModelProto:
    """A network of one 1 × 1 convolution, so that every pixel is on its own."""
    weights = np.random.default_rng(1).normal(size=(classes, bands, 1, 1)).astype(np.float32)
    nodes = [helper.make_node("Conv", ["input", "weights"], ["scores"])]
    nodes.append(
        helper.make_node("Softmax" if softmax else "Identity", ["scores"], ["output"])
        if last is None
        else helper.make_node(last, ["scores"], ["output"], domain="com.example")
    )
    if softmax and last is None:
        nodes[-1].attribute.append(helper.make_attribute("axis", 1))
    graph = helper.make_graph(
        nodes,
        "pixels",
        [helper.make_tensor_value_info("input", TensorProto.FLOAT, ["n", bands, "h", "w"])],
        [helper.make_tensor_value_info("output", TensorProto.FLOAT, ["n", classes, "h", "w"])],
        [numpy_helper.from_array(weights, "weights")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
    model.ir_version = 8
    return model


def make_package(**changes: Any) -> ModelPackage:
    card = make_card(**changes)
    model = pixel_model(len(card.bands), len(card.classes))
    return ModelPackage(card, model.SerializeToString())


def write(path: Path, card: ModelCard, onnx_bytes: bytes, weights: bytes = b"") -> Path:
    write_package(path, card, onnx_bytes, weights, {})
    return path
