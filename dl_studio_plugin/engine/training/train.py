"""The job ``train_model``: from folders of training data to a scored model package."""

from __future__ import annotations

import dataclasses
import datetime
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

import torch
from torch.utils.data import DataLoader

from ...definitions.architectures import STANDARD, architectures_for
from ...definitions.atomic import check_disk_space, write_atomically
from ...definitions.errors import InvalidInput
from ...definitions.jobs import TrainModel, TrainModelResult
from ...definitions.model_card import REPORT_FILE, RUN_FILE, ModelCard
from ...definitions.training_data import Subset
from ...definitions.wire import to_json
from ..events import Events, parts_folder
from ..models.architectures import find_architecture
from ..models.package import ModelPackage, write_package
from .batches import EpochOrder, make_loader
from .checkpoint import CHECKPOINT_FILE, TrainingState, load_checkpoint
from .checks import check_chips, check_request
from .chip_sets import ChipSet, read_chip_set
from .device import choose_batch_size, choose_device, choose_precision, device_title
from .learning import LOSS_MONITOR, EvaluatedPackage, Learning, learning_for
from .learning_rate import find_learning_rate
from .loop import LoopPlan, Trainer, endless
from .network_start import NetworkStart, read_pretrained, start_network
from .record import installed_versions, run_record
from .report import training_report
from .stop_wish import StopWish
from .time_limit import TimeLimit
from .validation_split import with_validation

_READ_SHARE = 0.02
_LOOP_SHARE = 0.9
#: The finder's epochs are far from those of training, so that their order is another one.
_TRIAL_EPOCH = 10**6
#: Weights, two moments of the optimizer, and the best weights; and as much again while saving.
_COPIES_OF_WEIGHTS = 8
#: Fields of a request that may change without changing what is trained.
_NOT_PART_OF_TRAINING = ("inputs", "output", "resume", "time_limit", "pretrained")


@dataclass(frozen=True)
class Prepared:
    """All that is known before training starts."""

    request: TrainModel
    learning: Learning[Any]
    start: NetworkStart
    device: torch.device
    multiple: int
    fingerprint: str

    @property
    def chips(self) -> ChipSet:
        """What is learnt from."""
        return self.learning.chips


def run(request: TrainModel, events: Events) -> TrainModelResult:
    """Train a model package.

    Raises:
        InvalidInput: a parameter or the training data cannot be used; found before training.
        UnsafeFile: a package or a file of weights breaks a rule of safety.
        Cancelled: the user stopped it; the checkpoint in the job's folder stays.
    """
    limit = TimeLimit(request.time_limit)
    prepared = prepare(request, events)
    trainer, state = _trained(prepared, limit, events)
    events.progress(_LOOP_SHARE, "Writing the model")
    network = trainer.network.cpu().float()
    network.load_state_dict(trainer.best)
    package, result = _score(prepared, network.eval(), events)
    written = _write(prepared, package, result, state, events)
    (parts_folder(events) / CHECKPOINT_FILE).unlink(missing_ok=True)
    return written


def prepare(request: TrainModel, events: Events) -> Prepared:
    """Read and check all that a training begins with.

    Raises:
        InvalidInput, UnsafeFile: as for :func:`run`.
    """
    events.progress(0.0, "Checking the training data")
    check_request(request)
    device = choose_device(request.device, events.warning)
    choose_precision(request.precision, device)
    pretrained = read_pretrained(request)
    chips = read_chip_set(request.inputs)
    chips = dataclasses.replace(
        chips, chips=with_validation(chips.chips, request.validation, request.seed)
    )
    learning = learning_for(chips)
    request = _decided(request, learning)
    start = start_network(request, learning, pretrained, events.warning)
    multiple = learning.size_multiple(start.network)
    check_chips(chips)
    learning.check(multiple, events.warning)
    weights_bytes = sum(t.numel() * t.element_size() for t in start.network.state_dict().values())
    for folder in (events.folder, Path(request.output).parent):
        check_disk_space(folder, weights_bytes * _COPIES_OF_WEIGHTS, "Training")
    for sentence in start.account:
        events.log(sentence)
    return Prepared(
        request, learning, start, device, multiple, _fingerprint(request, chips, pretrained)
    )


def _decided(request: TrainModel, learning: Learning[Any]) -> TrainModel:
    """The request with what is left to us: the type's usual architecture and its main score."""
    architecture = request.architecture
    if architecture == STANDARD:
        architecture = architectures_for(learning.task)[0].id
    if not request.pretrained:
        row, _ = find_architecture(architecture, request.backbone)
        if row.task != learning.task:
            offered = ", ".join(row.id for row in architectures_for(learning.task))
            raise InvalidInput(
                f"ARCHITECTURE: {row.title} is for {row.task.replace('_', ' ')}, but the training "
                f"data for {learning.task.replace('_', ' ')}. Choose one of {offered}."
            )
    return dataclasses.replace(
        request, architecture=architecture, monitor=learning.monitor(request.monitor)
    )


def _trained(prepared: Prepared, limit: TimeLimit, events: Events) -> tuple[Trainer, TrainingState]:
    request, chips, device = prepared.request, prepared.chips, prepared.device
    training = chips.subset(Subset.TRAINING)
    found = (
        load_checkpoint(parts_folder(events), prepared.fingerprint, device, events.warning)
        if request.resume
        else None
    )
    state = found[0] if found else first_state(prepared, len(training))
    trainer = Trainer(prepared.start.network, prepared.learning, state, device)
    dataset = prepared.learning.dataset(training, request.augmentation, request.seed)
    held_out = prepared.learning.dataset(chips.subset(Subset.VALIDATION))
    events.progress(0.0, "Reading the chips")
    kept = dataset.keep_in_memory(lambda share: events.progress(share * _READ_SHARE))
    kept_held_out = held_out.keep_in_memory(lambda _: events.check_cancelled())
    order = EpochOrder(len(dataset), state.batch_size, request.seed)
    batches = make_loader(dataset, order, device, kept)
    limit.shorten(state.seconds)
    wish = StopWish(events.folder)
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


def first_state(prepared: Prepared, chips: int) -> TrainingState:
    """Where a training of so many chips begins."""
    request, device = prepared.request, prepared.device
    return TrainingState(
        prepared.fingerprint,
        request.epochs,
        request.epochs,
        request.learning_rate,
        request.batch_size or choose_batch_size(prepared.chips.chip_size, chips, device),
        choose_precision(request.precision, device),
    )


def _find_rate(
    trainer: Trainer,
    batches: DataLoader[Any],
    order: EpochOrder,
    is_over: Callable[[], bool],
    events: Events,
) -> None:
    events.progress(_READ_SHARE, "Finding the learning rate")
    order.epoch = _TRIAL_EPOCH

    def report(step: int, loss: float) -> None:
        events.metric("finder_loss", step, loss)

    rate = find_learning_rate(
        trainer.network,
        endless(batches, order),
        trainer.batch_loss,
        report,
        is_over,
    )
    trainer.state.learning_rate = rate
    events.log(f"The learning-rate finder chose {rate:.2g}.")


def _score(
    prepared: Prepared, network: torch.nn.Module, events: Events
) -> tuple[ModelPackage, EvaluatedPackage]:
    """The best weights as a package, scored on the validation chips as a user would run it."""
    import safetensors.torch

    card = _card(prepared, network)
    onnx_bytes = prepared.learning.export(network, card)
    tensors = {k: v.detach().contiguous() for k, v in network.state_dict().items()}
    package = ModelPackage(card, onnx_bytes, safetensors.torch.save(tensors))
    events.progress(0.93, "Scoring the model")
    result = prepared.learning.score(
        package,
        prepared.chips.subset(Subset.VALIDATION),
        "cpu" if prepared.device.type == "cpu" else "auto",
        0,
        events.warning,
        lambda share: events.progress(0.93 + 0.05 * share),
    )
    metrics = {**result.scores.as_metrics(), "subset": Subset.VALIDATION.value}
    return dataclasses.replace(package, card=dataclasses.replace(card, metrics=metrics)), result


def _write(
    prepared: Prepared,
    package: ModelPackage,
    result: EvaluatedPackage,
    state: TrainingState,
    events: Events,
) -> TrainModelResult:
    machine = {"device": device_title(prepared.device), "scored_with": result.runtime}
    record = run_record(prepared.request, prepared.chips, state, package.card, machine)
    notes = [*prepared.start.account, *state.notes, *([state.stopped] if state.stopped else [])]
    report = training_report(prepared.learning, package.card, result, state.history, record, notes)
    output = Path(prepared.request.output)
    files = {
        REPORT_FILE: report.encode("utf-8"),
        RUN_FILE: json.dumps(record, ensure_ascii=False, indent=1).encode("utf-8"),
    }
    write_package(output, package.card, package.onnx_bytes, package.weights_bytes, files)
    report_path = output.with_suffix(".html")
    write_atomically(report_path, report)
    main = prepared.learning.monitors[0]
    value = result.scores.value(main)
    events.progress(1.0, f"{main.replace('_', ' ')} {value:.3f}" if value is not None else "Done")
    return TrainModelResult(
        str(output),
        str(report_path),
        _score_of(prepared.request.monitor, state, result),
        state.epoch,
        package.card.metrics,
    )


def _score_of(monitor: str, state: TrainingState, result: EvaluatedPackage) -> float:
    """The monitored score of what was written; for the loss, the best validation loss."""
    if monitor == LOSS_MONITOR:
        return -state.best_score
    value = result.scores.value(monitor)
    return float("nan") if value is None else float(value)


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
        deepness_ready=all(band.dtype == "uint8" for band in chips.bands),
    )


def _fingerprint(request: TrainModel, chips: ChipSet, pretrained: ModelPackage | None) -> str:
    """Of all that decides what is trained: another request cannot go on from a checkpoint."""
    asked = {k: v for k, v in to_json(request).items() if k not in _NOT_PART_OF_TRAINING}
    asked["chips"] = chips.hash
    asked["pretrained"] = pretrained.card.hashes if pretrained else {}
    return hashlib.sha256(json.dumps(asked, sort_keys=True).encode()).hexdigest()
