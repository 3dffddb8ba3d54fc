"""A model of object classification that tells dark, middle and bright chips apart."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import numpy as np
import onnx

from dl_studio_plugin.definitions.imagery import Band
from dl_studio_plugin.definitions.label_classes import LabelClass
from dl_studio_plugin.definitions.object_jobs import ObjectCut
from dl_studio_plugin.engine.models.package import write_package
from tests.engine.models.builders import make_card

from .builders import GraphWriter

CLASSES = (
    LabelClass(1, "dark", "#222222"),
    LabelClass(2, "middle", "#888888"),
    LabelClass(4, "bright", "#eeeeee"),
)
SIZE = 16


def brightness_network(last: str = "Softmax") -> bytes:
    """Says by the mean of a chip's valid pixels whether it is dark, middle or bright."""
    graph = GraphWriter(seed=0)
    mean = graph.add("GlobalAveragePool", "input")
    kernel = np.array([[-8.0], [0.0], [8.0]], np.float32).reshape(3, 1, 1, 1)
    bias = np.array([-4.0, 0.0, -4.0], np.float32)
    scores = graph.add("Conv", mean, graph.constant(kernel), graph.constant(bias))
    content = graph.finish(scores, 1, 3, SIZE)
    model = onnx.load_model_from_string(content)
    for dim in model.graph.output[0].type.tensor_type.shape.dim[2:]:
        dim.dim_value = 1
    if last != "Softmax":
        model.graph.node[-1].op_type = last
        del model.graph.node[-1].attribute[:]
    return model.SerializeToString()


def write_classifier(folder: Path, last: str = "", **changes: Any) -> str:
    """Write the model as ``brightness.dlmodel``; ``last`` is its last operator."""
    card = make_card(
        name="brightness", task="object_classification", classes=CLASSES, chip_size=SIZE,
        size_multiple=1, fixed_input=True, receptive_radius=None, cell_size_m=0.5,
        bands=(Band("band 1", "uint8", 128.0, 64.0, 0.0, 255.0),), object_cut=ObjectCut(),
    )  # fmt: skip
    card = dataclasses.replace(card, **changes)
    path = folder / "brightness.dlmodel"
    last = last or ("Sigmoid" if card.multi_label else "Softmax")
    write_package(path, card, brightness_network(last), b"", {})
    return str(path)
