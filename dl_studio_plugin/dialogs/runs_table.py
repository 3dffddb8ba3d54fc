"""The project's trainings beside each other: what was chosen, what came of it."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.PyQt.QtCore import QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QGroupBox,
    QHBoxLayout,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from ..definitions.errors import DlStudioError
from ..definitions.stac import read_model_card
from ..project.model import Run
from .durations import duration_text
from .tool_runs import created
from .training_course import number
from .training_result import open_report

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_RUN_ROLE = Qt.ItemDataRole.UserRole
_SORT_ROLE = Qt.ItemDataRole.UserRole + 1
_LEAST_ROWS, _MOST_ROWS = 3, 8
_HASH_SHOWN = 8
ALGORITHM = "trainmodel"
#: Always compared; other parameters are where they differ.
_ALWAYS = ("ARCHITECTURE", "BACKBONE", "EPOCHS")
#: Where things are and where they were computed makes no other model.
_NOT_COMPARED = frozenset({"INPUT", "OUTPUT", "REPORT", "RESUME"})


class _Row(QTreeWidgetItem):
    """A run; its columns are sorted by value, not by text."""

    def __lt__(self, other: QTreeWidgetItem) -> bool:
        tree = self.treeWidget()
        column = tree.sortColumn() if tree is not None else 0
        mine, theirs = self.data(column, _SORT_ROLE), other.data(column, _SORT_ROLE)
        if isinstance(mine, (int, float)) and isinstance(theirs, (int, float)):
            return bool(mine < theirs)
        return str(mine) < str(theirs)


class RunsTable(QGroupBox):
    """Trainings, the newest first.

    Signals:
        use_wanted: the path of a run's model.
        repeat_wanted: a run whose parameters are wanted again.
    """

    use_wanted = pyqtSignal(str)
    repeat_wanted = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setTitle(self.tr("Trainings of this project"))
        self._algorithm = created(ALGORITHM)  # it owns the definitions
        self._parameters = {
            definition.name(): definition for definition in self._algorithm.parameterDefinitions()
        }
        self._shown: list[Run] = []
        self._table = QTreeWidget(objectName="train_runs")
        self._table.setRootIsDecorated(False)
        self._table.setUniformRowHeights(True)
        self._table.setToolTip(self.tr("A click on a heading puts the trainings into its order"))
        self._table.setSortingEnabled(True)
        self._table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
        self._table.currentItemChanged.connect(lambda *_: self._show_possible())
        self._table.itemDoubleClicked.connect(lambda *_: self._open_report())
        layout = QVBoxLayout(self)
        layout.addWidget(self._table)
        row = QHBoxLayout()
        self._buttons = {}
        for name, title, tip, action in (
            ("run_report", self.tr("Report"), self.tr("Open the chosen training's report"),
             self._open_report),
            ("run_repeat", self.tr("Same again"),
             self.tr("Fill in the parameters of the chosen training"), self._repeat),
            ("run_use", self.tr("Use the model"),
             self.tr("Run the chosen training's model on imagery"), self._use),
        ):  # fmt: skip
            button = QPushButton(title, objectName=name)
            button.setToolTip(tip)
            button.clicked.connect(lambda _checked=False, wanted=action: wanted())
            self._buttons[name] = button
            row.addWidget(button)
        layout.addLayout(row)

    def show_runs(self, runs: Sequence[Run]) -> None:
        """Show other runs; those that failed made nothing that could be compared."""
        runs = [run for run in runs if run.outcome == "done"]
        self.setVisible(bool(runs))
        if runs == self._shown:
            self._show_possible()
            return
        chosen = self._chosen()
        newest = len(runs) > len(self._shown)
        self._shown = runs
        compared = self._compared(runs)
        self._table.setSortingEnabled(False)
        self._table.clear()
        self._table.setHeaderLabels([*self._headings(), *map(self._heading, compared)])
        for run in runs:
            row = _Row(self._table)
            row.setData(0, _RUN_ROLE, run)
            for column, (text, value) in enumerate(self._cells(run, compared)):
                row.setText(column, text)
                row.setData(column, _SORT_ROLE, value)
            row.setToolTip(2, str(run.results.get("OUTPUT", "")))
            row.setToolTip(4, str(run.parameters.get("INPUT", "")))
        self._table.setSortingEnabled(True)
        for column in range(self._table.columnCount()):
            self._table.resizeColumnToContents(column)
        self._choose(runs[-1] if newest and runs else chosen)
        rows = min(_MOST_ROWS, max(_LEAST_ROWS, len(runs)))
        self._table.setFixedHeight(round((rows + 2.5) * 1.5 * self.fontMetrics().height()))

    # -- what the table says --------------------------------------------------------------------

    def _headings(self) -> list[str]:
        return [
            self.tr("When"), self.tr("Score"), self.tr("Model"), self.tr("Took"), self.tr("Data"),
        ]  # fmt: skip

    def _heading(self, name: str) -> str:
        return str(self._parameters[name].description())

    def _cells(self, run: Run, compared: Sequence[str]) -> Iterator[tuple[str, object]]:
        """Texts, and what they are sorted by."""
        score, seconds = run.results.get("SCORE"), _seconds(run)
        package = Path(str(run.results.get("OUTPUT", "")))
        data = data_hash(package)[:_HASH_SHOWN]
        folder = Path(str(run.parameters.get("INPUT", ""))).name
        yield _local_time(run.started), run.started
        if isinstance(score, (int, float)):
            yield number(score), score
        else:
            yield "–", float("-inf")
        yield package.stem, package.stem
        yield duration_text(seconds) if seconds is not None else "", seconds or 0.0
        yield " · ".join(part for part in (folder, data) if part), folder + data
        for name in compared:
            value = self._value(run, name)
            yield self._text(value), value

    def _text(self, value: object) -> str:
        if isinstance(value, bool):
            return self.tr("yes") if value else self.tr("no")
        return "" if value is None else str(value)

    def _value(self, run: Run, name: str) -> Any:
        value = run.parameters.get(name, self._parameters[name].defaultValue())
        return Path(value).stem if name == "PRETRAINED" and value else value

    def _compared(self, runs: Sequence[Run]) -> list[str]:
        """Parameters that tell the runs apart, and those that one always wants to know."""
        found = []
        for name in self._parameters:
            differs = len({str(self._value(run, name)) for run in runs}) > 1
            if name in _ALWAYS or (differs and name not in _NOT_COMPARED):
                found.append(name)
        return found

    # -- the chosen one -------------------------------------------------------------------------

    def _chosen(self) -> Optional[Run]:
        item = self._table.currentItem()
        return item.data(0, _RUN_ROLE) if item is not None else None

    def _choose(self, run: Optional[Run]) -> None:
        for index in range(self._table.topLevelItemCount()):
            item = self._table.topLevelItem(index)
            if item.data(0, _RUN_ROLE) == run:
                self._table.setCurrentItem(item)
        self._show_possible()

    def _show_possible(self) -> None:
        run = self._chosen()
        results = run.results if run is not None else {}
        self._buttons["run_repeat"].setEnabled(run is not None)
        self._buttons["run_report"].setEnabled(Path(str(results.get("REPORT") or "")).is_file())
        self._buttons["run_use"].setEnabled(Path(str(results.get("OUTPUT") or "")).is_file())

    def _open_report(self) -> None:
        run = self._chosen()
        if run is not None and self._buttons["run_report"].isEnabled():
            open_report(str(run.results["REPORT"]))

    def _repeat(self) -> None:
        run = self._chosen()
        if run is not None:
            self.repeat_wanted.emit(run)

    def _use(self) -> None:
        run = self._chosen()
        if run is not None:
            self.use_wanted.emit(str(run.results.get("OUTPUT", "")))


def data_hash(package: Path) -> str:
    """The hash of the training data that a model was made of; empty where it cannot be read."""
    try:
        return _data_hash(package, package.stat().st_mtime_ns)
    except (DlStudioError, OSError):
        return ""


@lru_cache(maxsize=256)
def _data_hash(package: Path, _changed: int) -> str:
    return read_model_card(package).training_data_hash


def _time(text: str) -> Optional[datetime]:
    try:
        return datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return None


def _local_time(text: str) -> str:
    """A moment in the user's own time and way of writing."""
    moment = _time(text)
    if moment is None:
        return text
    return QLocale().toString(
        moment.astimezone().replace(tzinfo=None), QLocale.FormatType.ShortFormat
    )


def _seconds(run: Run) -> Optional[float]:
    begin, end = _time(run.started), _time(run.finished)
    return (end - begin).total_seconds() if begin is not None and end is not None else None
