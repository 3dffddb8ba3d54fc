"""One training: from what was prepared to a scored model package in memory."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import torch
from torch.utils.data import DataLoader

from ...definitions.inference_types import InferenceType
from ...definitions.model_card import ModelCard
from ...definitions.training_data import Subset
from ..events import Events, parts_folder
from ..models.architectures import find_architecture
from ..models.package import ModelPackage
from .batches import EpochOrder, make_loader
from .checkpoint import CHECKPOINT_FILE, TrainingState, load_checkpoint
from .evaluation import PackageScores, evaluation_of
from .learning import LOSS_MONITOR
from .learning_rate import find_learning_rate
from .loop import LoopPlan, Trainer, endless
from .preparation import Prepared, first_state
from .record import installed_versions
from .stop_wish import StopWish
from .time_limit import TimeLimit

_READ_SHARE = 0.02
_LOOP_SHARE = 0.9
#: The finder's epochs are far from those of training, so that their order is another one.
_TRIAL_EPOCH = 10**6


@dataclass(frozen=True)
class Trained:
    """A model package, how good it is, and how it came about.

    Attributes:
        evaluation: on the validation chips, by the file that is shared.
        score: the monitored one; ``None`` where there is nothing to measure it on.
    """

    package: ModelPackage
    evaluation: PackageScores[Any, Any]
    state: TrainingState
    score: Optional[float]


def fit(prepared: Prepared, limit: TimeLimit, wish: StopWish, events: Events) -> Trained:
    """Train, and go on from the checkpoint in the job's folder where it is of the same training.

    Args:
        prepared: what is trained.
        limit: when training must end.
        wish: of the user, to end it now.
        events: whose folder the checkpoint is in; :func:`forget_checkpoint` removes it.

    Raises:
        Cancelled: the user stopped it; the checkpoint stays.
    """
    trainer, state = _trained(prepared, limit, wish, events)
    events.progress(_LOOP_SHARE, "Writing the model")
    network = trainer.network.cpu().float()
    network.load_state_dict(trainer.best)
    package, evaluation = _scored(prepared, network.eval(), events)
    score = _score_of(prepared.request.monitor, state, evaluation)
    return Trained(package, evaluation, state, score)


def forget_checkpoint(events: Events) -> None:
    """Remove the checkpoint of a training whose outcome is safe."""
    (parts_folder(events) / CHECKPOINT_FILE).unlink(missing_ok=True)


def _trained(
    prepared: Prepared, limit: TimeLimit, wish: StopWish, events: Events
) -> tuple[Trainer, TrainingState]:
    request, chips, device = prepared.request, prepared.chips, prepared.device
    training = chips.subset(Subset.TRAINING)
    found = (
        load_checkpoint(parts_folder(events), prepared.fingerprint, device, events.warning)
        if request.resume
        else None
    )
    state = found[0] if found else first_state(prepared, len(training))
    if request.batch_size and request.batch_size != state.batch_size:
        state.take_batches_of(request.batch_size)
        state.notes.append(
            f"From epoch {state.epoch + 1} on, training goes on with batches of {state.batch_size} "
            "chips."
        )
        events.warning(state.notes[-1])
    trainer = Trainer(prepared.start.network, prepared.learning, state, device)
    dataset = prepared.learning.dataset(training, request.augmentation, request.seed)
    held_out = prepared.learning.dataset(chips.subset(Subset.VALIDATION))
    events.progress(0.0, "Reading the chips")
    kept = dataset.keep_in_memory(lambda share: events.progress(share * _READ_SHARE))
    kept_held_out = held_out.keep_in_memory(lambda _: events.check_cancelled())
    order = EpochOrder(len(dataset), state.batch_size, request.seed)
    batches = make_loader(dataset, order, device, kept)
    limit.shorten(state.seconds)
    if found:
        trainer.load(found[1])
        events.log(f"Going on after epoch {state.epoch} of {state.epochs}.")
    elif not request.learning_rate:
        _find_rate(
            trainer, batches, order, lambda: limit.are_trials_over() or wish.is_there(), events
        )
    unshuffled = EpochOrder(len(held_out), state.batch_size, 0, shuffled=False)
    plan = LoopPlan(
        parts_folder(events),
        request.monitor,
        request.early_stopping,
        request.freeze and prepared.start.has_trained_backbone,
        request.seed,
        limit,
        _LOOP_SHARE,
        wish,
        prepared.learning.pictures(events, chips.subset(Subset.VALIDATION)),
    )
    trainer.run(
        batches, order, make_loader(held_out, unshuffled, device, kept_held_out), plan, events
    )
    return trainer, state


def _find_rate(
    trainer: Trainer,
    batches: DataLoader[Any],
    order: EpochOrder,
    is_over: Callable[[], bool],
    events: Events,
) -> None:
    events.progress(_READ_SHARE, "Finding the learning rate")

    def report(step: int, loss: float) -> None:
        events.metric("finder_loss", step, loss)

    def find() -> float:
        order.epoch = _TRIAL_EPOCH
        return find_learning_rate(
            trainer.network, endless(batches, order), trainer.add_gradients, report, is_over
        )

    rate = trainer.within_memory(find, events)
    trainer.state.learning_rate = rate
    events.log(f"The learning-rate finder chose {rate:.2g}.")


def _scored(
    prepared: Prepared, network: torch.nn.Module, events: Events
) -> tuple[ModelPackage, PackageScores[Any, Any]]:
    """The best weights as a package, scored on the validation chips as a user would run it."""
    import safetensors.torch

    card = prepared.learning.finished_card(_card(prepared, network))
    onnx_bytes = prepared.learning.export(network, card)
    tensors = {k: v.detach().contiguous() for k, v in network.state_dict().items()}
    package = ModelPackage(card, onnx_bytes, safetensors.torch.save(tensors))
    events.progress(0.93, "Scoring the model")
    result = evaluation_of(prepared.chips.task).score(
        package,
        prepared.chips.subset(Subset.VALIDATION),
        "cpu" if prepared.device.type == "cpu" else "auto",
        0,
        events.warning,
        lambda share: events.progress(0.93 + 0.05 * share),
    )
    metrics = {**result.scores.as_metrics(), "subset": Subset.VALIDATION.value}
    return dataclasses.replace(package, card=dataclasses.replace(card, metrics=metrics)), result


def _score_of(
    monitor: str, state: TrainingState, result: PackageScores[Any, Any]
) -> Optional[float]:
    """The monitored score of what was written; for the loss, the best validation loss."""
    if monitor == LOSS_MONITOR:
        return state.best_loss
    value: Optional[float] = result.scores.value(monitor)
    return value


def _card(prepared: Prepared, network: torch.nn.Module) -> ModelCard:
    chips, start = prepared.chips, prepared.start
    architecture, _ = find_architecture(start.architecture, start.backbone)
    return ModelCard(
        name=Path(prepared.request.output).stem,
        task=chips.task,
        architecture=start.architecture,
        backbone=start.backbone,
        bands=chips.bands,
        classes=chips.classes,
        cell_size_m=chips.cell_size_m,
        chip_size=chips.chip_size,
        size_multiple=prepared.multiple,
        fixed_input=architecture.fixed_input,
        receptive_radius=prepared.learning.receptive_radius(network, prepared.multiple),
        training_data_hash=chips.hash,
        created=datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
        credits=start.credits,
        versions=installed_versions(),
        deepness_ready=chips.task == InferenceType.PIXEL_CLASSIFICATION.value
        and all(band.dtype == "uint8" for band in chips.bands),
        object_size=prepared.learning.object_size,
    )
