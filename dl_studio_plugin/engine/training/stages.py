"""A training that is one of several in a job: it has a folder and a share of the progress.

What was learnt in a stage is kept with what decided it, so a job that is resumed does not do a
stage again that it had finished.
"""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from ...definitions.atomic import write_atomically
from ...definitions.model_card import PACKAGE_SUFFIX
from ..events import Events, parts_folder
from ..models.package import write_package
from ..part_of_job import PartOfJob
from ..reports.html import NOT_AVAILABLE
from .fitting import fit, forget_checkpoint
from .preparation import Prepared
from .stop_wish import StopWish
from .time_limit import TimeLimit

_OUTCOME_FILE = "outcome.json"


@dataclass(frozen=True)
class StageOutcome:
    """How a stage ended.

    Attributes:
        score: the monitored one, on the validation chips of the stage; ``None`` where it is
            undefined.
        metrics: all of them.
        epochs: that were trained.
        seconds: that they took.
    """

    score: Optional[float]
    epochs: int
    seconds: float
    metrics: dict[str, Any]


def score_text(score: Optional[float]) -> str:
    """A score for a line of the log."""
    return NOT_AVAILABLE if score is None else f"{score:.4f}"


class Stage(PartOfJob):
    """Events of a stage; curves show the job's last training alone."""

    def __init__(self, events: Events, name: str, start: float, share: float, text: str) -> None:
        super().__init__(events, start, share, text)
        self.folder = parts_folder(events) / name

    @property
    def package(self) -> Path:
        """Where the stage's model package is."""
        return self.folder / f"{self.folder.name}{PACKAGE_SUFFIX}"

    def metric(self, name: str, step: int, value: Optional[float]) -> None:  # noqa: ARG002
        """Keep a number back; notice a cancel."""
        self.check_cancelled()


def run_stage(prepared: Prepared, limit: TimeLimit, wish: StopWish, stage: Stage) -> StageOutcome:
    """Train a stage, or take over what an interrupted job had finished of it.

    Its model package is left in the stage's folder; see :attr:`Stage.package`.
    """
    file = stage.folder / _OUTCOME_FILE
    try:
        kept = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError):
        kept = {}
    is_same = kept.get("fingerprint") == prepared.fingerprint
    if prepared.request.resume and is_same and stage.package.is_file():
        return StageOutcome(**kept["outcome"])
    trained = fit(prepared, limit, wish, stage)
    outcome = StageOutcome(
        trained.score, trained.state.epoch, trained.state.seconds, trained.package.card.metrics
    )
    package = trained.package
    write_package(stage.package, package.card, package.onnx_bytes, package.weights_bytes, {})
    content = {"fingerprint": prepared.fingerprint, "outcome": dataclasses.asdict(outcome)}
    write_atomically(file, json.dumps(content))
    forget_checkpoint(stage)
    return outcome
