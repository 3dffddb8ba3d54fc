"""The checkpoint: everything that a training needs to go on exactly where it was.

It is written after every epoch, whole or not at all. Order and augmentation follow from the
seed and the epoch (see ``batches``), so no state of a random generator has to be kept.
"""

from __future__ import annotations

import dataclasses
import math
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Optional

import torch

from ...definitions.atomic import atomic_path
from .monitor import Judged

CHECKPOINT_FILE = "checkpoint.pt"
#: Chips in a part of a batch, at least: some layers normalise over the chips of a part.
SMALLEST_PART = 2
_VERSION = 2


@dataclass
class TrainingState:
    """Where a training is.

    Attributes:
        fingerprint: of the request and the data; another one cannot go on from here.
        epoch: epochs that are done.
        epochs_asked: as the request says.
        epochs: epochs that are planned; a time limit can make them fewer.
        learning_rate: the highest of the schedule.
        rate_factor: by which it was lowered after a fault.
        batch_size: chips that the optimizer sees at once.
        parts: in how many parts a batch is computed, when memory is short.
        precision: see ``device``.
        faults: times that the loss was not a number.
        best_score: of ``monitor`` in the best epoch; it grows. ``None`` where it is undefined.
        best_loss: on the validation chips in that epoch.
        best_epoch: 0 before the first.
        without_better: epochs since.
        seconds: spent in training, over all runs.
        history: one row of numbers an epoch.
        notes: what the report should say, such as a changed batch size.
        stopped: why training ended before its last epoch; empty when it did not.
    """

    fingerprint: str
    epochs_asked: int
    epochs: int
    learning_rate: float
    batch_size: int
    precision: str
    epoch: int = 0
    rate_factor: float = 1.0
    parts: int = 1
    faults: int = 0
    best_score: Optional[float] = None
    best_loss: Optional[float] = None
    best_epoch: int = 0
    without_better: int = 0
    seconds: float = 0.0
    history: list[dict[str, Optional[float]]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    stopped: str = ""

    def take_batches_of(self, batch_size: int) -> None:
        """Go on with batches of another size; parts stay as small as memory has made them."""
        at_once = math.ceil(self.batch_size / self.parts)
        self.parts = max(1, min(math.ceil(batch_size / at_once), batch_size // SMALLEST_PART))
        self.batch_size = batch_size

    @property
    def best(self) -> Judged:
        """How good the best epoch is."""
        return Judged(self.best_score, self.best_loss)


@dataclass
class Tensors:
    """The large part of a checkpoint: states of network, optimizer and loss scaler.

    ``best`` are the network's weights of the best epoch so far.
    """

    network: dict[str, torch.Tensor]
    optimizer: dict[str, Any]
    scaler: dict[str, Any]
    best: dict[str, torch.Tensor]


def save_checkpoint(folder: Path, state: TrainingState, tensors: Tensors) -> None:
    """Write the checkpoint into ``folder``."""
    content = {
        "version": _VERSION,
        "state": dataclasses.asdict(state),
        "tensors": {f.name: getattr(tensors, f.name) for f in dataclasses.fields(tensors)},
    }
    with atomic_path(folder / CHECKPOINT_FILE) as part:
        torch.save(content, part)


def load_checkpoint(
    folder: Path, fingerprint: str, device: torch.device, warn: Callable[[str], None]
) -> Optional[tuple[TrainingState, Tensors]]:
    """The checkpoint in ``folder``; ``None`` when there is none of this training."""
    path = folder / CHECKPOINT_FILE
    if not path.exists():
        return None
    try:
        content = torch.load(path, map_location=device, weights_only=True)
        state = TrainingState(**content["state"])
        tensors = Tensors(**content["tensors"])
    except Exception as error:  # noqa: BLE001 - torch has no common root for what can be wrong
        warn(f"The checkpoint cannot be read ({error}). Training starts afresh.")
        return None
    if content.get("version") != _VERSION or state.fingerprint != fingerprint:
        return None
    return state, tensors
