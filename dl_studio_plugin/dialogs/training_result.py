"""What came of a training: the score, each class's figures, its report, and what to do next."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QGroupBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from ..definitions.errors import DlStudioError
from ..definitions.model_card import ModelCard
from ..definitions.stac import read_model_card
from .bars import Bar, Bars
from .chip_counts import class_bar
from .training_course import number


class TrainingResult(QGroupBox):
    """Hidden until there is one; ``use_wanted`` gives the path of the model package."""

    use_wanted = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("train_result")
        self._package = self._report = ""
        self._score = QLabel(objectName="train_score")
        self._score.setWordWrap(True)
        self._heading = QLabel(self.tr("Intersection over union of each class:"))
        self._heading.setWordWrap(True)
        self._classes = Bars("train_class_scores")
        layout = QVBoxLayout(self)
        for widget in (self._score, self._heading, self._classes):
            layout.addWidget(widget)
        row = QHBoxLayout()
        self._open = QPushButton(self.tr("Open the report"), objectName="train_open_report")
        self._open.setToolTip(
            self.tr("Curves, figures of each class, the best and worst chips; in your browser")
        )
        self._open.clicked.connect(self._on_open)
        use = QPushButton(self.tr("Use this model"), objectName="train_use")
        use.setToolTip(self.tr("Run this model on imagery, on the page Infer"))
        use.clicked.connect(lambda: self.use_wanted.emit(self._package))
        row.addWidget(self._open)
        row.addWidget(use)
        layout.addLayout(row)
        self.hide()

    def show_results(self, results: dict[str, Any]) -> None:
        """Show what “Train model” handed on."""
        self._package = str(results["OUTPUT"])
        self._report = str(results.get("REPORT") or "")
        self.setTitle(self.tr("The model “{}”").format(Path(self._package).stem))
        self._score.setText(self._score_words(results.get("SCORE")))
        try:
            bars = class_scores(read_model_card(Path(self._package)))
        except (DlStudioError, OSError):
            bars = []  # it was moved away at once; whoever uses it is told
        self._heading.setVisible(bool(bars))
        self._classes.setVisible(bool(bars))
        self._classes.show_bars(bars)
        self._open.setEnabled(Path(self._report).is_file())
        self.show()

    def _score_words(self, score: object) -> str:
        if isinstance(score, (int, float)):
            text = self.tr("The best epoch scores {score} on the validation ground.")
            return text.format(score=number(score))
        return self.tr(
            "The score could not be measured: the validation ground shows nothing of what was "
            "learnt. The report says how the best epoch was chosen."
        )

    def _on_open(self) -> None:
        open_report(self._report)


def class_scores(card: ModelCard) -> list[Bar]:
    """The IoU of each class, as the card has it; a class that did not occur has none."""
    rows = card.metrics.get("classes")
    colours = {label.name: label.colour for label in card.classes}
    bars = []
    for row in rows if isinstance(rows, list) else []:
        name, iou = (row.get("name"), row.get("iou")) if isinstance(row, dict) else (None, None)
        if isinstance(name, str) and isinstance(iou, (int, float)):
            bars.append(class_bar(name, iou, number(iou), colours.get(name, "")))
    return bars


def open_report(path: str) -> None:
    """Open a report in the browser: it holds pictures that no widget of Qt 6's own can show."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))
