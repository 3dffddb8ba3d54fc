"""The job *estimate training*: a few batches of the real thing, timed, and the rest by counting.

It does what a training does first (the same checks, network, device and batch size), so what is
wrong with a training is found here too.
"""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable, Sequence
from typing import Any

import torch

from ...definitions.errors import DlStudioError
from ...definitions.jobs import EstimateTraining, EstimateTrainingResult
from ...definitions.model_card import PACKAGE_SUFFIX
from ...definitions.training_data import Subset
from ..events import Events
from ..heard import HeardWarnings
from .batches import EpochOrder
from .chip_sets import Chip
from .device import device_title, is_out_of_memory
from .folded import fold_sets
from .learning_rate import FINDER_STEPS
from .loop import Trainer
from .preparation import Prepared, first_state, prepare, read_chips
from .schedule import frozen_epochs

#: A batch is timed this often, but not for longer than that when one takes seconds.
_TIMED_BATCHES, _TIMED_SECONDS = 2, 3.0
#: Exporting, checking and writing a model: nearly the same for all of one size.
_WRITING_SECONDS = 5.0


def run(request: EstimateTraining, events: Events) -> EstimateTrainingResult:
    """Time a few batches of a training.

    Raises:
        InvalidInput: as for the training itself.
    """
    asked = request.training
    if not asked.output:
        anywhere = str(events.folder / f"estimate{PACKAGE_SUFFIX}")
        asked = dataclasses.replace(asked, output=anywhere)
    events.progress(0.0, "Checking the training data")
    heard = HeardWarnings(events)
    chips = read_chips(asked, heard)
    if asked.folds:
        fold_sets(asked, chips, heard.warning)
    prepared = prepare(asked, chips, heard)
    events.progress(0.3, "Timing some batches")
    try:
        return _estimate(prepared, events)
    except Exception as error:
        if not is_out_of_memory(error):
            raise
        raise DlStudioError(
            "The memory does not suffice for a batch of this size. Choose a smaller BATCH_SIZE."
        ) from error


def _estimate(prepared: Prepared, events: Events) -> EstimateTrainingResult:
    asked, chips = prepared.request, prepared.chips
    training, held_out = chips.subset(Subset.TRAINING), chips.subset(Subset.VALIDATION)
    state = first_state(prepared, len(training))
    timing = _Timing(prepared, training[: state.batch_size], state.batch_size)
    whole = timing.training_batch(frozen=False)
    events.progress(0.6)
    frozen = 0
    if asked.freeze and prepared.start.has_trained_backbone:
        frozen = frozen_epochs(asked.epochs)
    batch_frozen = timing.training_batch(frozen=True) if frozen else whole
    events.progress(0.8)
    validation = timing.validation_batch() * _batches(len(held_out), state.batch_size)
    batches = _batches(len(training), state.batch_size)
    per_epoch = batches * whole + validation
    finder = 0.0 if asked.learning_rate else FINDER_STEPS * whole
    preparation = (
        timing.reading * (len(training) + len(held_out)) + finder + validation + _WRITING_SECONDS
    )
    seconds = asked.epochs * per_epoch - frozen * batches * (whole - batch_frozen) + preparation
    seconds *= 1 + asked.folds  # each leaves out a part, but scores it
    if asked.time_limit:
        seconds = min(seconds, 60 * asked.time_limit)
    events.progress(1.0, "Estimated")
    return EstimateTrainingResult(
        seconds,
        per_epoch,
        preparation,
        len(training),
        len(held_out),
        state.batch_size,
        device_title(prepared.device),
        state.precision,
    )


def _batches(chips: int, batch_size: int) -> int:
    return -(-chips // batch_size)


class _Timing:
    """One batch of chips, and how long things with it take.

    Attributes:
        reading: seconds to read a chip.
    """

    def __init__(self, prepared: Prepared, chips: Sequence[Chip], batch_size: int) -> None:
        request = prepared.request
        self._device = prepared.device
        self._trainer = Trainer(
            prepared.start.network,
            prepared.learning,
            first_state(prepared, batch_size),
            prepared.device,
        )
        self._dataset = prepared.learning.dataset(chips, request.augmentation, request.seed)
        self._order = EpochOrder(len(chips), batch_size, request.seed)
        started = time.monotonic()
        self._dataset.keep_in_memory(lambda _: None)
        self.reading = (time.monotonic() - started) / len(chips)

    def training_batch(self, frozen: bool) -> float:
        """Seconds for one step of the optimizer, its batch's making included."""
        network = self._trainer.network.train()
        for parameter in network.encoder.parameters():
            parameter.requires_grad_(not frozen)
        optimizer = torch.optim.AdamW(p for p in network.parameters() if p.requires_grad)

        def step() -> None:
            optimizer.zero_grad(set_to_none=True)
            self._trainer.batch_loss(network, self._batch()).backward()
            optimizer.step()

        return self._timed(step)

    def validation_batch(self) -> float:
        """Seconds for predicting one batch."""
        network = self._trainer.network.eval()

        def predict() -> None:
            with torch.inference_mode():
                self._trainer.batch_loss(network, self._batch())

        return self._timed(predict)

    def _batch(self) -> Any:
        (keys,) = self._order
        return self._dataset.collate([self._dataset[key] for key in keys])

    def _timed(self, work: Callable[[], None]) -> float:
        """Mean seconds of ``work``; the first time does not count if it is not slow anyway."""
        first = self._seconds(work)
        if first > _TIMED_SECONDS:
            return first
        return sum(self._seconds(work) for _ in range(_TIMED_BATCHES)) / _TIMED_BATCHES

    def _seconds(self, work: Callable[[], None]) -> float:
        started = time.monotonic()
        work()
        self._wait()
        return time.monotonic() - started

    def _wait(self) -> None:
        if self._device.type == "cuda":
            torch.cuda.synchronize(self._device)
