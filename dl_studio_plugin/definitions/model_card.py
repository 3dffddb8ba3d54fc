"""What a model package says about its model; the package's ``model.json`` is this as a STAC Item."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Optional

from .imagery import Band
from .label_classes import LabelClass

PACKAGE_SUFFIX = ".dlmodel"
MODEL_FILE = "model.json"
ONNX_FILE = "model.onnx"
WEIGHTS_FILE = "weights.safetensors"
REPORT_FILE = "report.html"
RUN_FILE = "training_run.json"


@dataclass(frozen=True)
class ModelCard:
    """Everything that an inferencing tool must know of a model.

    The network takes float32 ``N × bands × H × W``, scaled as ``(pixel - mean) / std`` per band
    (for 8-bit imagery the same as ``(pixel / 255 - mean / 255) / (std / 255)``), and gives
    ``N × classes × H × W`` scores before softmax.

    Attributes:
        task: an InferenceType's value.
        architecture, backbone: ids of ``architectures``; empty for a foreign model.
        bands: in the network's order, with the statistics that scale them.
        classes: channel ``i`` of the network is ``classes[i]``.
        cell_size_m: ground size of a pixel that it was trained on, metres.
        chip_size: pixels that it was trained on.
        size_multiple: height and width must be a multiple of this; also the grid on which a
            tile's origin must lie for tiling to be exact.
        fixed_input: height and width must be ``chip_size``.
        receptive_radius: pixels around an output pixel that can change it; ``None`` when that
            is the whole input (global pooling, attention).
        metrics: scores on the validation subset, with counts.
        credits: licence and source of pretrained weights and training imagery, for people.
        hashes: sha256 of each other file in the package.
    """

    name: str
    task: str
    architecture: str
    backbone: str
    bands: tuple[Band, ...]
    classes: tuple[LabelClass, ...]
    cell_size_m: float
    chip_size: int
    size_multiple: int
    fixed_input: bool
    receptive_radius: Optional[int]
    training_data_hash: str
    created: str
    licence: str = ""
    credits: tuple[str, ...] = ()
    metrics: dict[str, Any] = field(default_factory=dict)
    versions: dict[str, str] = field(default_factory=dict)
    hashes: dict[str, str] = field(default_factory=dict)
    deepness_ready: bool = False
