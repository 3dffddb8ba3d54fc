"""The job ``train_model``: from folders of training data to a scored model package."""

from __future__ import annotations

import dataclasses
import json
import shutil
from pathlib import Path
from typing import Optional

from ...definitions.architectures import AUTO
from ...definitions.atomic import write_atomically
from ...definitions.jobs import TrainModel, TrainModelResult
from ...definitions.model_card import REPORT_FILE, RUN_FILE
from ...definitions.wire import to_json
from ..events import Events, parts_folder
from ..models.package import write_package
from ..part_of_job import PartOfJob
from . import automatic
from .device import device_title
from .fitting import Trained, fit, forget_checkpoint
from .folded import CrossValidation, cross_validate, fold_sets
from .preparation import Prepared, prepare, read_chips
from .record import run_record
from .report import folds_section, training_report, trials_section
from .stop_wish import StopWish
from .time_limit import TimeLimit


def run(request: TrainModel, events: Events) -> TrainModelResult:
    """Train a model package.

    Raises:
        InvalidInput: a parameter or the training data cannot be used; found before training.
        UnsafeFile: a package or a file of weights breaks a rule of safety.
        Cancelled: the user stopped it; what was finished stays in the job's folder.
    """
    limit, wish = TimeLimit(request.time_limit), StopWish(events.folder)
    events.progress(0.0, "Checking the training data")
    chips = read_chips(request, events)
    sets = fold_sets(request, chips, events.warning) if request.folds else ()
    done = 0.0
    trials: tuple[automatic.Trial, ...] = ()
    if request.architecture == AUTO:
        automatic.check_automatic(request)
        trials = automatic.try_candidates(request, chips, limit, wish, events)
        request = automatic.chosen_request(request, trials[0])
        done = automatic.PROGRESS_SHARE
    prepared = prepare(request, chips, events)
    folds: Optional[CrossValidation] = None
    if sets:
        share = (1 - done) * len(sets) / (len(sets) + 1)
        folds = cross_validate(request, sets, limit, wish, PartOfJob(events, done, share), 1.0)
        done += share
    last = PartOfJob(events, done, 1 - done) if done else events
    trained = fit(prepared, limit, wish, last)
    result = _write(prepared, trained, trials, folds)
    forget_checkpoint(events)
    for folder in parts_folder(events).iterdir():
        if folder.is_dir():
            shutil.rmtree(folder, ignore_errors=True)
    name, value = trained.evaluation.scores.main
    events.progress(1.0, f"{name.replace('_', ' ')} {value:.3f}" if value is not None else "Done")
    return result


def _write(
    prepared: Prepared,
    trained: Trained,
    trials: tuple[automatic.Trial, ...],
    folds: Optional[CrossValidation],
) -> TrainModelResult:
    package, state = trained.package, trained.state
    metrics = dict(package.card.metrics)
    more = {}
    if trials:
        more["trials"] = [_without_place(trial) for trial in trials]
    if folds:
        metrics["cross_validation"] = {"mean": folds.mean, "deviation": folds.deviation}
        more["folds"] = to_json(folds)["folds"]
    card = dataclasses.replace(package.card, metrics=to_json(metrics))
    machine = {
        "device": device_title(prepared.device), "scored_with": trained.evaluation.runtime
    }  # fmt: skip
    record = {**run_record(prepared.request, prepared.chips, state, card, machine), **more}
    notes = [*prepared.start.account, *state.notes, *([state.stopped] if state.stopped else [])]
    sections = [
        *([trials_section(trials, automatic.compared_by(prepared))] if trials else []),
        *([folds_section(folds, prepared.request.monitor)] if folds else []),
    ]
    report = training_report(
        prepared.learning, card, trained.evaluation, state.history, record, notes, sections
    )
    output = Path(prepared.request.output)
    files = {
        REPORT_FILE: report.encode("utf-8"),
        RUN_FILE: json.dumps(record, ensure_ascii=False, indent=1).encode("utf-8"),
    }
    write_package(output, card, package.onnx_bytes, package.weights_bytes, files)
    report_path = output.with_suffix(".html")
    write_atomically(report_path, report)
    return TrainModelResult(str(output), str(report_path), trained.score, state.epoch, card.metrics)


def _without_place(trial: automatic.Trial) -> dict[str, object]:
    """A trial for the record; where its package lay is nobody's business."""
    row = dataclasses.asdict(trial)
    row.pop("package")
    return row
