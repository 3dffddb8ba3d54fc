"""What the scores of all tasks have in common: training, report and history treat them alike.

Each task has a class of its own: ``scores.Scores`` (pixels), ``detection.DetectionScores``,
``classification.ClassScores`` and ``LabelScores``, ``regression.RegressionScores``. All of them
are ``AnyScores``.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Optional, Protocol, Union

from .intervals import Interval

Cell = Union[str, int, float, None]


@dataclass(frozen=True)
class ClassTable:
    """Scores class by class, as a CSV file and a report show them.

    Attributes:
        columns: names in the file.
        rows: cells in the columns' order; ``None`` where there is no number.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def as_rows(self) -> list[Mapping[str, Cell]]:
        """A row a class by the names of the columns."""
        return [dict(zip(self.columns, row)) for row in self.rows]

    def as_csv(self) -> str:
        """The CSV file: what there is no number for is empty."""
        stream = io.StringIO()
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(self.columns)
        for row in self.rows:
            writer.writerow(_as_text(cell) for cell in row)
        return stream.getvalue()


class AnyScores(Protocol):
    """Scores of one task; more than the ``Scores`` that a training asks for.

    Attributes:
        monitors: what ``value`` knows by name, higher being better, the main score first.
        is_share: whether the main score is within 0 … 1.
    """

    monitors: ClassVar[tuple[str, ...]]
    is_share: ClassVar[bool]

    @property
    def main(self) -> tuple[str, Optional[float]]:
        """Name and value of the score that is told where there is room for one number."""

    @property
    def main_interval(self) -> Interval:
        """The main score's interval, where it was drawn."""

    def value(self, monitor: str) -> Optional[float]:
        """One of ``monitors``; ``None`` where there is nothing to measure it on.

        Raises:
            KeyError: these scores do not know the name.
        """

    def as_metrics(self) -> dict[str, Any]:
        """As the model card, the training record and a job's result keep them."""

    def history_row(self) -> dict[str, Optional[float]]:
        """The numbers of an epoch by the names that the curves show."""

    def class_table(self) -> ClassTable:
        """Class by class (band by band of a regression)."""


def _as_text(cell: Cell) -> str:
    if cell is None:
        return ""
    return f"{cell:.6f}" if isinstance(cell, float) else str(cell)
