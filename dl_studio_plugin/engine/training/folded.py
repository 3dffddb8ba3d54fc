"""FOLDS: how good the same training is on ground that it has not seen, for all of the ground.

Each fold of work units is held out of one training and scored (see ``folds``). The model that is
written is trained afterwards as if there were no folds; theirs say what to expect of it.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ...definitions.jobs import TrainModel
from ...definitions.training_data import Subset
from ..events import Events
from .checks import classes_missing
from .chip_sets import ChipSet
from .folds import cross_validation
from .preparation import prepare
from .stages import Stage, run_stage, score_text
from .stop_wish import StopWish
from .time_limit import TimeLimit


@dataclass(frozen=True)
class FoldScore:
    """How good a training was on the fold that it did not see.

    Attributes:
        units: names of the work units or blocks in the fold.
        chips: number of them.
        score: the monitored one; ``None`` where the fold has nothing to measure it on.
    """

    units: tuple[str, ...]
    chips: int
    score: Optional[float]
    epochs: int


@dataclass(frozen=True)
class CrossValidation:
    """The scores of all folds."""

    folds: tuple[FoldScore, ...]

    @property
    def mean(self) -> float:
        """Over the folds in which it could be measured; NaN where it could be in none."""
        scores = [fold.score for fold in self.folds if fold.score is not None]
        return float(np.mean(scores)) if scores else math.nan

    @property
    def deviation(self) -> float:
        """Standard deviation of one fold's score; NaN for fewer than two."""
        scores = [fold.score for fold in self.folds if fold.score is not None]
        return float(np.std(scores, ddof=1)) if len(scores) > 1 else math.nan


def fold_sets(
    request: TrainModel, chips: ChipSet, warn: Callable[[str], None]
) -> tuple[ChipSet, ...]:
    """The chips of each fold's training, fit to be trained on, before any work is done.

    ``warn`` hears of folds whose training lacks a class: those are worth less, but all of the
    ground is scored.

    Raises:
        InvalidInput: there are too few units for so many folds, or one leaves nothing to train on.
    """
    sets = tuple(
        dataclasses.replace(chips, chips=members)
        for members in cross_validation(chips.chips, request.folds, request.seed)
    )
    for number, members in enumerate(sets, start=1):
        missing = classes_missing(members, Subset.TRAINING)
        if missing:
            warn(
                f"Fold {number} of {len(sets)} leaves no samples of {missing} to learn from, so "
                "its training will miss them. Label some in more work units, so that all folds "
                "can be compared."
            )
    return sets


def cross_validate(
    request: TrainModel,
    sets: Sequence[ChipSet],
    limit: TimeLimit,
    wish: StopWish,
    events: Events,
    share_of_progress: float,
) -> CrossValidation:
    """Train once a fold; ``sets`` are the :func:`fold_sets`."""
    scores = []
    for number, members in enumerate(sets):
        share = share_of_progress / len(sets)
        stage = Stage(
            events, f"fold-{number + 1}-of-{len(sets)}", number * share, share,
            f"Training without fold {number + 1} of {len(sets)}",
        )  # fmt: skip
        stage.folder.mkdir(parents=True, exist_ok=True)
        prepared = prepare(request, members, stage, every_class=False)
        outcome = run_stage(prepared, limit.part(1 / (len(sets) + 1)), wish, stage)
        held_out = prepared.chips.subset(Subset.VALIDATION)
        units = tuple(sorted({chip.row.unit for chip in held_out}))
        scores.append(FoldScore(units, len(held_out), outcome.score, outcome.epochs))
        events.log(f"Fold {number + 1} of {len(sets)}: {score_text(outcome.score)}.")
    return CrossValidation(tuple(scores))
