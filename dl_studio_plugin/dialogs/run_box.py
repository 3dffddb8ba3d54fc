"""The foot of a page: what the page's tool is doing, how long it will take, its log, cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .background_run import CANCELLED, DONE, RUNNING, BackgroundRun
from .durations import duration_text

if TYPE_CHECKING:
    from collections.abc import Collection

    from .studio import Studio

_PROGRESS_STEPS = 1000
_LOG_LINES = 5000
_TICK_MS = 1000


class RunBox(QFrame):
    """Shows the latest run of ``kinds``; hidden while there was none."""

    def __init__(self, studio: Studio, kinds: Collection[str]) -> None:
        super().__init__()
        self.setObjectName("run_box")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._kinds = frozenset(kinds)
        self._run: Optional[BackgroundRun] = None
        self._build()
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._show_time)
        studio.run_started.connect(self._on_started)
        for run in studio.running():
            self._on_started(run)
        self.setVisible(self._run is not None)

    @property
    def run(self) -> Optional[BackgroundRun]:
        """The run that is shown."""
        return self._run

    def _build(self) -> None:
        self._title = QLabel(objectName="run_title")
        self._title.setWordWrap(True)
        self._bar = QProgressBar(objectName="run_progress")
        self._bar.setRange(0, _PROGRESS_STEPS)
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(self.fontMetrics().height())
        self._doing = QLabel(objectName="run_doing")
        self._doing.setWordWrap(True)
        self._cancel = self._button("run_cancel", "mActionStop.svg", self.tr("Stop this run"))
        self._cancel.clicked.connect(self._on_cancel)
        self._show_log = self._button("run_show_log", "mActionShowAllLayers.svg", "")
        self._show_log.setIcon(QgsApplication.getThemeIcon("/mMessageLog.svg"))
        self._show_log.setToolTip(self.tr("Show or hide the log of this run"))
        self._show_log.setCheckable(True)
        self._log = QPlainTextEdit(objectName="run_log")
        self._log.setReadOnly(True)
        self._log.setMaximumBlockCount(_LOG_LINES)
        self._log.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._log.setMinimumHeight(8 * self.fontMetrics().height())
        self._log.hide()
        self._show_log.toggled.connect(self._log.setVisible)
        layout = QVBoxLayout(self)
        layout.addWidget(self._title)
        row = QHBoxLayout()
        row.addWidget(self._bar, 1)
        row.addWidget(self._show_log)
        row.addWidget(self._cancel)
        layout.addLayout(row)
        layout.addWidget(self._doing)
        layout.addWidget(self._log)

    def _button(self, name: str, icon: str, tip: str) -> QToolButton:
        button = QToolButton(objectName=name)
        button.setIcon(QgsApplication.getThemeIcon(f"/{icon}"))
        button.setToolTip(tip)
        button.setAutoRaise(True)
        return button

    def _on_started(self, run: BackgroundRun) -> None:
        if run.kind not in self._kinds:
            return
        self._run = run
        self._title.setText(run.title)
        self._log.clear()
        for level, text in run.log:
            self._add_line(level, text)
        run.progressed.connect(self._on_progress)
        run.logged.connect(self._add_line)
        run.ended.connect(self._on_ended)
        self._cancel.setEnabled(True)
        self._cancel.show()
        self._bar.setRange(0, 0 if run.fraction == 0 else _PROGRESS_STEPS)
        self._show_time()
        self._clock.start()
        self.show()

    def _on_progress(self, fraction: float, _doing: str) -> None:
        if fraction > 0:
            self._bar.setRange(0, _PROGRESS_STEPS)
            self._bar.setValue(round(fraction * _PROGRESS_STEPS))
        self._show_time()

    def _show_time(self) -> None:
        run = self._run
        if run is None or run.outcome != RUNNING:
            return
        parts = [self.tr("Stopping…") if run.is_cancelled else run.doing]
        left = run.seconds_left()
        if left is not None and not run.is_cancelled:
            parts.append(self.tr("{time} left").format(time=duration_text(left)))
        self._doing.setText(" · ".join(part for part in parts if part))

    def _add_line(self, level: str, text: str) -> None:
        marks = {"warning": self.tr("Warning: {}"), "error": self.tr("Error: {}")}
        if level != "debug":
            self._log.appendPlainText(marks.get(level, "{}").format(text))

    def _on_cancel(self) -> None:
        if self._run is not None:
            self._cancel.setEnabled(False)
            self._run.cancel()
            self._show_time()

    def _on_ended(self, run: BackgroundRun) -> None:
        if run is not self._run:
            return
        self._clock.stop()
        self._cancel.hide()
        self._bar.setRange(0, _PROGRESS_STEPS)
        self._bar.setValue(_PROGRESS_STEPS if run.outcome == DONE else self._bar.value())
        time = duration_text(run.seconds)
        if run.outcome == DONE:
            self._doing.setText(self.tr("Done in {time}.").format(time=time))
        elif run.outcome == CANCELLED:
            self._doing.setText(
                self.tr("Stopped after {time}. Starting it again goes on from there.").format(
                    time=time
                )
            )
        else:
            self._doing.setText(run.error)


def with_run_box(page: QWidget, box: RunBox) -> QVBoxLayout:
    """The layout of a page with ``box`` at its foot: add the page's own widgets to it first."""
    outer = QVBoxLayout(page)
    body = QVBoxLayout()
    outer.addLayout(body)
    outer.addStretch(1)
    outer.addWidget(box)
    return body
