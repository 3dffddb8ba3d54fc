"""The project's trainings beside each other: what was chosen, what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Optional

from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QGroupBox,
    QHBoxLayout,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from ..project.model import Run

if TYPE_CHECKING:
    from collections.abc import Sequence

_NUMBER_ROLE = Qt.ItemDataRole.UserRole
_ROWS_SHOWN = 6
_SHOWN = ("ARCHITECTURE", "BACKBONE", "EPOCHS")


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
        self._runs: Sequence[Run] = ()
        self._table = QTreeWidget(objectName="train_runs")
        self._table.setRootIsDecorated(False)
        self._table.setHeaderLabels(
            [
                self.tr("When"), self.tr("Score"), self.tr("Model"), self.tr("Architecture"),
                self.tr("Backbone"), self.tr("Epochs"), self.tr("Data"),
            ]
        )  # fmt: skip
        self._table.setSortingEnabled(True)
        self._table.setMaximumHeight(_ROWS_SHOWN * 2 * self.fontMetrics().height())
        layout = QVBoxLayout(self)
        layout.addWidget(self._table)
        row = QHBoxLayout()
        for name, title, action in (
            ("run_report", self.tr("Report"), self._open_report),
            ("run_repeat", self.tr("Same again"), self._repeat),
            ("run_use", self.tr("Use the model"), self._use),
        ):
            button = QPushButton(title, objectName=name)
            button.clicked.connect(lambda _checked=False, wanted=action: wanted())
            row.addWidget(button)
        layout.addLayout(row)

    def show_runs(self, runs: Sequence[Run]) -> None:
        """Show other runs."""
        self._runs = runs
        self._table.clear()
        for number, run in enumerate(runs):
            score = run.results.get("SCORE")
            texts = [
                run.started[:16].replace("T", " "),
                f"{score:.3f}" if isinstance(score, (int, float)) else "",
                Path(str(run.results.get("OUTPUT", ""))).name,
                *(str(run.parameters.get(name, "")) for name in _SHOWN),
                Path(str(run.parameters.get("INPUT", ""))).name,
            ]
            item = QTreeWidgetItem(self._table, texts)
            item.setData(0, _NUMBER_ROLE, number)
        self._table.sortItems(0, self._table.header().sortIndicatorOrder())
        if runs:
            self._table.setCurrentItem(self._table.topLevelItem(0))
        self.setVisible(bool(runs))

    def _chosen(self) -> Optional[Run]:
        item = self._table.currentItem()
        return self._runs[item.data(0, _NUMBER_ROLE)] if item is not None else None

    def _open_report(self) -> None:
        run = self._chosen()
        if run is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(run.results.get("REPORT", ""))))

    def _repeat(self) -> None:
        run = self._chosen()
        if run is not None:
            self.repeat_wanted.emit(run)

    def _use(self) -> None:
        run = self._chosen()
        if run is not None:
            self.use_wanted.emit(str(run.results.get("OUTPUT", "")))
