"""The training loop: epochs of batches, their faults, and the best weights.

Faults end in a word, not in a lost training: where memory is short a batch is computed in
parts; where the loss is not a number the epoch starts again from the weights before it, with a
lower rate, once.
"""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional, TypeVar

import numpy as np
import torch
from torch.utils.data import DataLoader

from ...definitions.errors import DlStudioError
from ..accuracy.any_scores import AnyScores
from ..events import Events
from .batches import EpochOrder
from .checkpoint import SMALLEST_PART, Tensors, TrainingState, save_checkpoint
from .device import is_out_of_memory
from .learning import Learning, Pictures
from .monitor import chosen_without_score, judged, should_stop
from .schedule import frozen_epochs, one_cycle
from .stop_wish import StopWish
from .time_limit import TimeLimit

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from torch import nn

Outcome = TypeVar("Outcome")

_WEIGHT_DECAY = 1e-2
_GRADIENT_NORM = 5.0
_RATE_AFTER_FAULT = 0.1
_FAULTS_ALLOWED = 1
#: The time limit goes by the mean of the latest epochs; the first ones are slower.
_TYPICAL_EPOCHS = 5
_UNTYPICAL_EPOCHS = 1


class NotANumber(Exception):
    """The loss or the weights are not finite any more."""


class EndNow(Exception):
    """Training must end within an epoch; the text says why."""


@dataclass(frozen=True)
class LoopPlan:
    """What a request says about the loop.

    Attributes:
        folder: where the checkpoint goes.
        share_of_progress: the loop's part of the job's progress, 0 … 1.
        wish: the user's, to end now.
        pictures: draws what was learnt after every epoch.
    """

    folder: Path
    monitor: str
    early_stopping: int
    freeze: bool
    seed: int
    limit: TimeLimit
    share_of_progress: float = 0.9
    wish: Optional[StopWish] = None
    pictures: Optional[Pictures[Any]] = None

    def check_end(self, epoch: int) -> None:
        """Raise ``EndNow`` if training must end within this epoch."""
        if self.limit.is_over():
            raise EndNow("The time limit was reached within an epoch.")
        if self.is_end_wished():
            raise EndNow(_ended_by_user(epoch))

    def is_end_wished(self) -> bool:
        """Whether the user wants training to end and to keep the best epoch."""
        return self.wish is not None and self.wish.is_there()


class Trainer:
    """One training: a network, its optimizer, and where it is (``state``)."""

    def __init__(
        self,
        network: nn.Module,
        learning: Learning[Any],
        state: TrainingState,
        device: torch.device,
    ) -> None:
        # Channels last is the order in which convolutions are fastest, on the processor too.
        self.network = network.to(device, memory_format=torch.channels_last)
        self._learning = learning
        learning.move_to(device)
        self.state = state
        self.device = device
        self.best: dict[str, torch.Tensor] = {}
        self._optimizer = torch.optim.AdamW(
            self.network.parameters(), lr=state.learning_rate, weight_decay=_WEIGHT_DECAY
        )
        self._scaler = torch.amp.GradScaler(device.type, enabled=state.precision == "fp16")

    def batch_loss(self, network: nn.Module, batch: Any) -> torch.Tensor:
        """The loss of one batch under ``network``, in the chosen precision."""
        return self._learning.loss(network, batch, self._autocast)

    def run(
        self,
        batches: DataLoader[Any],
        order: EpochOrder,
        validation: DataLoader[Any],
        plan: LoopPlan,
        events: Events,
    ) -> None:
        """Train until the last epoch, or until there is a reason to stop."""
        state = self.state
        while state.epoch < state.epochs and not state.stopped:
            started = time.monotonic()
            order.epoch = state.epoch
            good = self._tensors(copied=True)
            try:
                training_loss = self._epoch(batches, plan, events)
            except NotANumber:
                self._after_fault(good, events)
                continue
            except EndNow as end:
                training_loss = None
                state.stopped = str(end)
                events.warning(state.stopped)
            except Exception as error:
                if not is_out_of_memory(error):
                    raise
                self._restore(good)
                self._use_less_memory(error, events)
                continue
            validation_loss, scores = self.within_memory(
                lambda: self.validate(validation, plan.pictures), events
            )
            state.epoch += 1
            if plan.pictures is not None:
                plan.pictures.write(state.epoch)
            self._judge(plan, scores, validation_loss)
            state.seconds += time.monotonic() - started
            self._tell(training_loss, validation_loss, scores, events)
            if not state.stopped:
                self._maybe_stop(plan, events)
            save_checkpoint(plan.folder, state, self._tensors())
            events.progress(
                min(state.epoch / state.epochs, 1.0) * plan.share_of_progress,
                f"Epoch {state.epoch} of {state.epochs}",
            )
        sentence = chosen_without_score(plan.monitor, state.best)
        if sentence:
            self._note(sentence, events)

    def validate(
        self, batches: DataLoader[Any], pictures: Pictures[Any] | None = None
    ) -> tuple[float, AnyScores]:
        """Loss and scores on the validation chips; ``pictures`` sees what is predicted."""
        self.network.eval()
        with torch.inference_mode():
            parts = (part for batch in batches for part, _ in self._parts(batch))
            return self._learning.judge(self.network, parts, self._autocast, pictures)

    def add_gradients(
        self,
        network: nn.Module,
        batch: Any,
        scaled: Callable[[torch.Tensor], torch.Tensor] = lambda loss: loss,
    ) -> float:
        """Add the gradients of a batch, computed in parts when memory is short.

        Returns:
            The loss of the batch; NaN where that of a part is not finite.
        """
        total = 0.0
        for part, share in self._parts(batch):
            loss = self.batch_loss(network, part) * share
            if not torch.isfinite(loss):
                return math.nan
            scaled(loss).backward()  # type: ignore[no-untyped-call]
            total += float(loss.detach())
        return total

    def within_memory(self, work: Callable[[], Outcome], events: Events) -> Outcome:
        """What ``work`` gives; where memory is short it begins again with batches in more parts.

        Raises:
            DlStudioError: the parts cannot be smaller.
        """
        while True:
            try:
                return work()
            except Exception as error:
                if not is_out_of_memory(error):
                    raise
                self._use_less_memory(error, events)

    def load(self, tensors: Tensors) -> None:
        """Go on from a checkpoint's tensors."""
        self.network.load_state_dict(tensors.network)
        self._optimizer.load_state_dict(tensors.optimizer)
        self._scaler.load_state_dict(tensors.scaler)
        self.best = tensors.best

    def _epoch(self, batches: DataLoader[Any], plan: LoopPlan, events: Events) -> float:
        """Train one epoch; returns its mean loss."""
        self._set_frozen(plan.freeze and self.state.epoch < frozen_epochs(self.state.epochs))
        # Layers that drop values by chance draw from torch's own generator.
        torch.manual_seed(plan.seed + self.state.epoch)
        losses = []
        for number, batch in enumerate(batches):
            events.check_cancelled()
            plan.check_end(self.state.epoch + 1)
            done = (self.state.epoch + number / len(batches)) / self.state.epochs
            rate = self.state.learning_rate * self.state.rate_factor * one_cycle(done)
            for group in self._optimizer.param_groups:
                group["lr"] = rate
            losses.append(self._step(batch))
        if not all(bool(torch.isfinite(p).all()) for p in self.network.parameters()):
            raise NotANumber
        return float(np.mean(losses))

    def _step(self, batch: Any) -> float:
        """One step of the optimizer; returns the loss."""
        self._optimizer.zero_grad(set_to_none=True)
        loss = self.add_gradients(self.network, batch, self._scaler.scale)
        if not math.isfinite(loss):
            raise NotANumber
        self._scaler.unscale_(self._optimizer)
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), _GRADIENT_NORM)
        self._scaler.step(self._optimizer)
        self._scaler.update()
        return loss

    def _parts(self, batch: Any) -> list[tuple[Any, float]]:
        return self._learning.parts(batch, self.state.parts)

    def _autocast(self) -> AbstractContextManager[Any]:
        kind = {"bf16": torch.bfloat16, "fp16": torch.float16}.get(self.state.precision)
        return torch.autocast(self.device.type, kind or torch.bfloat16, enabled=kind is not None)

    def _set_frozen(self, frozen: bool) -> None:
        """Train the decoder alone, or all; a frozen backbone keeps its statistics too."""
        self.network.train()
        encoder = self.network.encoder
        if frozen:
            encoder.eval()
        for parameter in encoder.parameters():
            parameter.requires_grad_(not frozen)

    def _judge(self, plan: LoopPlan, scores: AnyScores, loss: float) -> None:
        state, epoch = self.state, judged(plan.monitor, scores, loss)
        if not self.best or epoch.is_better_than(state.best):
            state.best_score, state.best_loss = epoch
            state.best_epoch = state.epoch
            state.without_better = 0
            self.best = {k: v.detach().clone() for k, v in self.network.state_dict().items()}
        else:
            state.without_better += 1

    def _maybe_stop(self, plan: LoopPlan, events: Events) -> None:
        state = self.state
        if state.epoch < state.epochs and plan.is_end_wished():
            state.stopped = _ended_by_user(state.epoch)
            events.warning(state.stopped)
        elif state.epoch < state.epochs and should_stop(
            plan.early_stopping, state.without_better, state.epoch / state.epochs
        ):
            figure = plan.monitor if state.best_score is not None else "validation loss"
            state.stopped = (
                f"No better {figure} for {state.without_better} epochs (early stopping)."
            )
            events.log(state.stopped)
        if plan.limit.is_set:
            self._fit_to_time(plan, events)

    def _fit_to_time(self, plan: LoopPlan, events: Events) -> None:
        """Plan as many epochs as there is time for, so that the rate has fallen at the end."""
        state = self.state
        if state.epoch < _UNTYPICAL_EPOCHS + 1 and state.epoch < state.epochs:
            return
        ends = [row["seconds"] or 0.0 for row in state.history][-_TYPICAL_EPOCHS - 1 :]
        mean = (ends[-1] - ends[0]) / max(len(ends) - 1, 1) or ends[-1]
        possible = min(state.epoch + plan.limit.epochs_left(mean), state.epochs_asked)
        if possible < state.epochs == state.epochs_asked:
            self._note(
                f"The time limit leaves time for about {possible} of {state.epochs} epochs; the "
                "learning rate falls accordingly.",
                events,
            )
        state.epochs = possible

    def _after_fault(self, good: Tensors, events: Events) -> None:
        self._restore(good)
        self.state.faults += 1
        if self.state.faults > _FAULTS_ALLOWED:
            self.state.stopped = "The loss was not a number again, in spite of the lower rate."
            if not self.best:
                raise DlStudioError(
                    "Training failed: the loss is not a number even at a low learning rate. Check "
                    "the imagery for extreme values, or set LEARNING_RATE to 0.0001."
                )
            self._note(self.state.stopped, events)
            return
        self.state.rate_factor *= _RATE_AFTER_FAULT
        self._note(
            f"The loss was not a number in epoch {self.state.epoch + 1}. Training goes on from the "
            "last good weights with a tenth of the learning rate.",
            events,
        )

    def _use_less_memory(self, error: Exception, events: Events) -> None:
        state = self.state
        parts = min(state.parts * 2, state.batch_size // SMALLEST_PART)
        if parts <= state.parts:
            at_once = math.ceil(state.batch_size / state.parts)
            raise DlStudioError(
                f"There is not enough memory to train even on batches of {at_once}. Export smaller "
                "chips, choose a smaller BACKBONE, or train on the processor (DEVICE cpu)."
            ) from error
        state.parts = parts
        if self.device.type == "cuda":
            torch.cuda.empty_cache()
        self._note(
            f"Memory was short: batches of {state.batch_size} chips are computed in "
            f"{state.parts} parts from now on.",
            events,
        )

    def _restore(self, good: Tensors) -> None:
        best = self.best
        self.load(good)
        self.best = best

    def _note(self, text: str, events: Events) -> None:
        self.state.notes.append(text)
        events.warning(text)

    def _tensors(self, copied: bool = False) -> Tensors:
        tensors = Tensors(
            self.network.state_dict(),
            self._optimizer.state_dict(),
            self._scaler.state_dict(),
            self.best,
        )
        if not copied:
            return tensors
        return Tensors(
            copy.deepcopy(tensors.network),
            copy.deepcopy(tensors.optimizer),
            dict(tensors.scaler),
            tensors.best,
        )

    def _tell(
        self, training_loss: float | None, loss: float, scores: AnyScores, events: Events
    ) -> None:
        row: dict[str, float | None] = {
            "epoch": float(self.state.epoch),
            "training_loss": training_loss,
            "validation_loss": loss if math.isfinite(loss) else None,
            "learning_rate": self._optimizer.param_groups[0]["lr"],
            "seconds": self.state.seconds,
            **scores.history_row(),
        }
        self.state.history.append(row)
        for name, value in row.items():
            if name not in ("epoch", "seconds"):
                events.metric(name, self.state.epoch, value)


def _ended_by_user(epoch: int) -> str:
    return f"The user ended the training in epoch {epoch}; the best epoch is kept."


def endless(batches: DataLoader[Any], order: EpochOrder) -> Iterator[Any]:
    """Batches of one epoch after the other, for trials."""
    while True:
        yield from batches
        order.epoch += 1
