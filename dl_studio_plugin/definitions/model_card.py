"""What a model package says of its model; the package's ``model.json`` is this as a STAC Item."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Optional

from .errors import InvalidInput
from .imagery import Band
from .inference_types import REGRESSION_TASK, InferenceType
from .label_classes import MAX_CLASSES, LabelClass
from .object_jobs import MOST_CONTEXT, ObjectCut

PACKAGE_SUFFIX = ".dlmodel"
MODEL_FILE = "model.json"
ONNX_FILE = "model.onnx"
WEIGHTS_FILE = "weights.safetensors"
REPORT_FILE = "report.html"
RUN_FILE = "training_run.json"

_MAX_BANDS = 1024
_MAX_OUTPUTS = 64
_MAX_CHIP_SIZE = 2**16


@dataclass(frozen=True)
class ModelCard:
    """Everything that an inferencing tool must know of a model.

    The network takes float32 ``N × bands × H × W``, scaled as ``(pixel - mean) / std`` per band
    (for 8-bit imagery the same as ``(pixel / 255 - mean / 255) / (std / 255)``), with invalid
    pixels at 0, and gives ``N × classes × H × W`` probabilities; of object classification
    ``N × classes × 1 × 1``. Change detection takes one such input too: the bands of the earlier
    date, then as many of the later, each scaled by its own statistics; a network with two branches
    parts them itself. So whatever runs a model over imagery runs it over the stack of two dates.

    Attributes:
        task: an InferenceType's value.
        architecture, backbone: ids of ``architectures``; empty for a foreign model.
        bands: in the network's order, with the statistics that scale them.
        classes: channel ``i`` of the network is ``classes[i]``; none for regression.
        outputs: for regression, what channel ``i`` of the network says, in its own units, such as
            ``height (m)``; else none.
        cell_size_m: ground size of a pixel that it was trained on, metres; 0 where it is not
            known, because the images did not say it.
        chip_size: pixels that it was trained on.
        size_multiple: height and width must be a multiple of this; also the grid on which a
            tile's origin must lie for tiling to be exact.
        fixed_input: height and width must be ``chip_size``.
        receptive_radius: pixels around an output pixel that can change it; ``None`` when that
            is the whole input (global pooling, attention).
        object_size: longest side of all but the largest objects that it was trained to find,
            pixels; 0 where it finds none.
        metrics: scores on the validation subset, with counts.
        credits: licence and source of pretrained weights and training imagery, for people.
        object_cut: how chips are cut around objects (object classification); ``None`` for whole
            scenes, and for other tasks.
        multi_label: a chip may have any number of the classes, each with a probability of its own.
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
    outputs: tuple[str, ...] = ()
    object_size: int = 0
    object_cut: Optional[ObjectCut] = None
    multi_label: bool = False

    @property
    def channels(self) -> int:
        """How many numbers the network gives for a pixel: one a class, or one an output."""
        return len(self.outputs) or len(self.classes)

    @property
    def dates(self) -> tuple[tuple[Band, ...], ...]:
        """The bands of each date: of one, or (change detection) of the earlier and the later."""
        if self.task != InferenceType.CHANGE_DETECTION.value:
            return (self.bands,)
        half = len(self.bands) // 2
        return self.bands[:half], self.bands[half:]


def check_card(card: ModelCard, where: str) -> None:
    """Check that the numbers and names of a card that somebody else wrote make sense.

    Args:
        card: what was read.
        where: how the error calls its source, for example a file name.

    Raises:
        InvalidInput: with the first thing that is wrong.
    """
    for problem in _problems(card):
        raise InvalidInput(f"{where}: {problem} Ask for a new copy of the model package.")


def _problems(card: ModelCard) -> Iterator[str]:
    yield from _band_problems(card)
    yield from _class_problems(card)
    yield from _size_problems(card)
    yield from _cut_problems(card)


def _band_problems(card: ModelCard) -> Iterator[str]:
    if not 1 <= len(card.bands) <= _MAX_BANDS:
        yield f"it names {len(card.bands)} bands, which is not from 1 to {_MAX_BANDS}."
    if len(card.dates) * len(card.dates[0]) != len(card.bands):
        yield "it detects change, but its bands are not those of two dates."
    for band in card.bands:
        if not (math.isfinite(band.mean) and math.isfinite(band.std) and band.std > 0):
            yield f"the mean and deviation of the band “{band.name}” cannot scale imagery."


def _class_problems(card: ModelCard) -> Iterator[str]:
    if card.task == REGRESSION_TASK:
        if card.classes or not 1 <= len(card.outputs) <= _MAX_OUTPUTS:
            yield f"it gives numbers, but does not name 1 to {_MAX_OUTPUTS} outputs and no class."
        return
    if card.outputs:
        yield "it names outputs, which only a model that gives numbers has."
    if not 1 <= len(card.classes) <= MAX_CLASSES + 1:
        yield f"it names {len(card.classes)} classes, which is not from 1 to {MAX_CLASSES + 1}."
    if len({label.value for label in card.classes}) != len(card.classes):
        yield "two of its classes have the same value."
    for label in card.classes:
        if not 0 <= label.value <= MAX_CLASSES:
            yield f"the value of the class “{label.name}” is not from 0 to {MAX_CLASSES}."
        if not re.fullmatch(r"#[0-9a-fA-F]{6}", label.colour):
            yield f"the colour of the class “{label.name}” is not written as #rrggbb."


def _size_problems(card: ModelCard) -> Iterator[str]:
    if not (math.isfinite(card.cell_size_m) and card.cell_size_m >= 0):
        yield "its cell size is not a number of metres."
    if not (1 <= card.size_multiple <= card.chip_size <= _MAX_CHIP_SIZE):
        yield "its chip size and size multiple do not fit together."
    if card.fixed_input and card.chip_size % card.size_multiple:
        yield "its chip size is not a multiple of its size multiple."
    if card.receptive_radius is not None and not 0 <= card.receptive_radius <= _MAX_CHIP_SIZE:
        yield "its receptive field cannot be right."
    if not 0 <= card.object_size <= _MAX_CHIP_SIZE:
        yield "the size of its objects cannot be right."


def _cut_problems(card: ModelCard) -> Iterator[str]:
    cut = card.object_cut
    if cut is None:
        return
    if not (math.isfinite(cut.buffer_m) and cut.buffer_m >= 0):
        yield "the buffer around its objects is not a number of metres."
    if not (math.isfinite(cut.context) and 0 <= cut.context <= MOST_CONTEXT):
        yield f"the context around its objects is not from 0 to {MOST_CONTEXT}."
