"""ARCHITECTURE = auto: several networks are tried on the same chips, and the best goes on.

Each candidate trains for a while (a quarter of the epochs, or an equal part of half the time
limit) and is scored on the validation chips. The best one is then trained on with what is left,
from the weights that it has, so the result is never worse than its trial by bad luck.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from ...definitions.architectures import ARCHITECTURES, BACKBONES
from ...definitions.errors import InvalidInput
from ...definitions.inference_types import InferenceType
from ...definitions.jobs import TrainModel
from ..events import Events
from .chip_sets import ChipSet
from .learning import LOSS_MONITOR
from .preparation import Prepared, prepare
from .stages import Stage, run_stage, score_text
from .stop_wish import StopWish
from .time_limit import TimeLimit

#: Share of the epochs that a candidate is tried for, and the least of them.
_TRIAL_SHARE, _LEAST_EPOCHS = 0.25, 2
#: Share of the time limit that all trials together may take.
_TIME_SHARE = 0.5
#: Share of the job's progress.
PROGRESS_SHARE = 0.5

_LIGHT, _LIGHTEST, _ROBUST = BACKBONES[0].id, BACKBONES[1].id, BACKBONES[2].id
#: Architectures and backbones that are tried, the likeliest first.
_CANDIDATES = {
    InferenceType.PIXEL_CLASSIFICATION.value: (
        ("unet", _LIGHT), ("fpn", _LIGHT), ("deeplabv3plus", _LIGHTEST), ("unet", _LIGHTEST),
    ),
    InferenceType.OBJECT_DETECTION.value: (
        ("retinanet", _LIGHT), ("fcos", _LIGHT), ("fasterrcnn", _LIGHTEST),
    ),
    InferenceType.OBJECT_CLASSIFICATION.value: (
        ("classifier", _LIGHT), ("classifier", _LIGHTEST), ("classifier", _ROBUST),
    ),
    InferenceType.CHANGE_DETECTION.value: (
        ("siamese_unet", _LIGHT), ("early_fusion_unet", _LIGHT), ("siamese_unet_both", _LIGHTEST),
    ),
}  # fmt: skip


@dataclass(frozen=True)
class Trial:
    """A candidate that was tried.

    Attributes:
        score: see :func:`compared_by`, on the validation chips; ``None`` where it is undefined.
        seconds: of its training.
        package: its model package.
    """

    architecture: str
    backbone: str
    score: Optional[float]
    epochs: int
    seconds: float
    package: Path


def try_candidates(
    request: TrainModel, chips: ChipSet, limit: TimeLimit, wish: StopWish, events: Events
) -> tuple[Trial, ...]:
    """Try the candidates of the chips' task, one after the other; the best comes first.

    A candidate that does not fit the chips is left out. Where time or the user's patience ends,
    those that are not tried yet are left out too, but for the first.

    Raises:
        InvalidInput: no candidate fits; the text is the last one's reason.
    """
    candidates = _CANDIDATES[chips.task]
    trials: list[Trial] = []
    reason: Exception = InvalidInput("ARCHITECTURE: no candidate fits. Choose one yourself.")
    for number, (architecture, backbone) in enumerate(candidates):
        if trials and (limit.is_over() or wish.is_there()):
            events.log("Trials ended early.")
            break
        title = _title(architecture, backbone)
        share = PROGRESS_SHARE / len(candidates)
        stage = Stage(events, f"trial-{number + 1}", number * share, share, f"Trying {title}")
        stage.folder.mkdir(parents=True, exist_ok=True)
        asked = _trial_request(request, architecture, backbone)
        try:
            prepared = prepare(asked, chips, stage)
        except InvalidInput as error:
            events.log(f"{title} is left out: {error}")
            reason = error
            continue
        part = limit.part(_TIME_SHARE / len(candidates))
        outcome = run_stage(prepared, part, wish, stage)
        score = outcome.metrics[compared_by(prepared)]
        events.log(f"{title}: {score_text(score)} after {outcome.epochs} epochs.")
        trials.append(
            Trial(architecture, backbone, score, outcome.epochs, outcome.seconds, stage.package)
        )
    if not trials:
        raise reason
    return best_first(trials)


def compared_by(prepared: Prepared) -> str:
    """The figure that candidates are compared by: the monitored score, or the task's main one.

    A loss is comparable within one architecture only.
    """
    monitor = prepared.request.monitor
    return prepared.learning.monitors[0] if monitor == LOSS_MONITOR else monitor


def best_first(trials: Iterable[Trial]) -> tuple[Trial, ...]:
    """The trials by their scores; those whose score could not be measured come last."""
    return tuple(sorted(trials, key=lambda trial: (trial.score is None, -(trial.score or 0.0))))


def chosen_request(request: TrainModel, best: Trial) -> TrainModel:
    """The training that goes on from the best trial."""
    return dataclasses.replace(
        request,
        architecture=best.architecture,
        backbone=best.backbone,
        pretrained=str(best.package),
        freeze=False,
    )


def check_automatic(request: TrainModel) -> None:
    """Check that ``request`` leaves the choice open.

    Raises:
        InvalidInput: it names a model to go on from, whose architecture is settled.
    """
    if request.pretrained:
        raise InvalidInput(
            "ARCHITECTURE: auto cannot be combined with PRETRAINED, whose architecture is kept. "
            "Leave one of them out."
        )


def _trial_request(request: TrainModel, architecture: str, backbone: str) -> TrainModel:
    epochs = max(round(request.epochs * _TRIAL_SHARE), min(_LEAST_EPOCHS, request.epochs))
    return dataclasses.replace(
        request, architecture=architecture, backbone=backbone, epochs=epochs, early_stopping=0
    )


def _title(architecture: str, backbone: str) -> str:
    title = next(row.title for row in ARCHITECTURES if row.id == architecture)
    return f"{title} on {backbone}"
