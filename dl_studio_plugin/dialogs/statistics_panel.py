"""The tab “Statistics”: how far the project is, how balanced, who does what, how reviews end.

The figures are those of the status page (``project/statistics.py``, ``project/progress.py``). They
are counted on another thread, because the history of a large project is long.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Callable, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QDate, QLocale, QTimer
from qgis.PyQt.QtWidgets import QGroupBox, QLabel, QPushButton, QVBoxLayout, QWidget

from ..definitions.errors import DlStudioError
from ..definitions.roles import Action, allows
from ..layers.translation import translated
from ..layers.unit_styles import unit_state_colour, unit_state_words
from ..project.model import UnitState
from ..project.progress import DayProgress, project_progress
from ..project.quality import Quality, project_quality
from ..project.statistics import ProjectStatistics, ReviewStatistics, project_statistics
from .bars import Bar, Bars
from .curves import Axis, Curves
from .member_statistics import MemberTable
from .quality_box import QualityBox
from .status_report import write_status_report
from .store_task import work_on_store

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..project.model import ProjectStatus
    from ..project.store import Store
    from .studio import Studio

#: So that a busy team does not keep the computer counting.
_BETWEEN_MS = 5000
#: Share of the largest class below which a class is called rare, as on the status page.
_RARE = 0.1
_DAYS_NAMED = 5
_LABEL_COLOUR, _RETURNED_COLOUR = "#5c6bc0", unit_state_colour(UnitState.RETURNED)


@dataclass(frozen=True)
class _Figures:
    """All that is shown, counted at one moment."""

    status: ProjectStatus
    statistics: ProjectStatistics
    progress: Sequence[DayProgress]
    quality: Optional[Quality]


class StatisticsPanel(QWidget):
    """Counts when somebody looks, and again when the project changes while they do."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.setObjectName("statistics_panel")
        self._studio = studio
        self._counting = ""  # reference of the project whose figures are being counted
        self._shown = ""
        self._is_stale = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_BETWEEN_MS)
        self._pause.timeout.connect(self._after_pause)
        self._told = QLabel(objectName="statistics_told")
        self._told.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self._told)
        self._body = QWidget()
        inside = QVBoxLayout(self._body)
        inside.setContentsMargins(0, 0, 0, 0)
        for box in (self._progress_box(), self._classes_box(), self._members_box(),
                    self._reviews_box(), self._quality_box(), self._weeks_box()):  # fmt: skip
            inside.addWidget(box)
        report = QPushButton(self.tr("Status report…"), objectName="statistics_report")
        report.setIcon(QgsApplication.getThemeIcon("/mActionOpenTable.svg"))
        report.setToolTip(self.tr("All of this as a page for the browser, to print or to send"))
        report.clicked.connect(lambda _checked=False: write_status_report(studio))
        inside.addWidget(report)
        layout.addWidget(self._body)
        layout.addStretch(1)

    def refresh(self) -> None:
        """Count, unless that is being done or was done just now."""
        reference = self._studio.reference
        if not reference:
            return
        if reference != self._shown:
            self._body.hide()
            self._told.setText(self.tr("Counting…"))
            self._told.show()
        if self._counting == reference or (self._pause.isActive() and reference == self._shown):
            self._is_stale = True
            return
        self._counting, self._is_stale = reference, False
        title = self.tr("Counting what the team did")
        work_on_store(
            self._studio, self, title, _count,
            lambda figures: self._show(reference, figures),
            lambda error: self._fail(reference, error),
            lambda: self._fail(reference, DlStudioError(self.tr("Counting was stopped."))),
        )  # fmt: skip

    # -- boxes ----------------------------------------------------------------------------------

    def _progress_box(self) -> QGroupBox:
        words = unit_state_words()
        states = (UnitState.ACCEPTED, UnitState.SUBMITTED, UnitState.IN_PROGRESS, UnitState.READY)
        self._series = {
            words[UnitState.ACCEPTED.value]: (UnitState.ACCEPTED,),
            self.tr("to review"): (UnitState.SUBMITTED, UnitState.IN_REVIEW),
            self.tr("in work"): (UnitState.IN_PROGRESS, UnitState.RETURNED),
            words[UnitState.READY.value]: (UnitState.READY,),
        }
        colours = {name: unit_state_colour(state) for name, state in zip(self._series, states)}
        self._curves = Curves(
            "statistics_progress", self.tr("Work units by state"),
            Axis("", _day_words, _named_days), colours,
        )  # fmt: skip
        self._far = QLabel(objectName="statistics_far")
        self._far.setWordWrap(True)
        return _box(self.tr("Progress"), self._far, self._curves)

    def _classes_box(self) -> QGroupBox:
        self._classes = Bars("statistics_classes")
        self._rare = QLabel(objectName="statistics_rare")
        self._rare.setWordWrap(True)
        return _box(self.tr("Samples that are ready for training"), self._classes, self._rare)

    def _members_box(self) -> QGroupBox:
        self._members = MemberTable()
        return _box(self.tr("Members"), self._members)

    def _reviews_box(self) -> QGroupBox:
        self._reviews = QLabel(objectName="statistics_reviews")
        self._reviews.setWordWrap(True)
        self._rounds = Bars("statistics_rounds")
        return _box(self.tr("Reviews"), self._reviews, self._rounds)

    def _quality_box(self) -> QGroupBox:
        self._quality = QualityBox()
        return self._quality

    def _weeks_box(self) -> QGroupBox:
        self._weeks = Bars("statistics_weeks")
        return _box(self.tr("Samples drawn by week"), self._weeks)

    # -- figures --------------------------------------------------------------------------------

    def _show(self, reference: str, figures: _Figures) -> None:
        self._counting = ""
        if reference != self._studio.reference:
            return self.refresh()
        self._shown = reference
        self._told.hide()
        self._body.show()
        self._show_progress(figures.progress)
        self._show_classes(figures.status)
        self._members.show_members(figures.statistics.members)
        self._show_reviews(figures.statistics.reviews)
        self._quality.show_quality(figures.quality)
        self._weeks.show_bars(
            [
                Bar(
                    _day_words(week.monday.toordinal()), week.samples,
                    self._week_words(week.samples, week.accepted), _LABEL_COLOUR,
                )
                for week in figures.statistics.weeks
            ]
        )  # fmt: skip
        self._pause.start()
        return None

    def _fail(self, reference: str, error: DlStudioError) -> None:
        self._counting = ""
        if reference == self._studio.reference:
            self._told.setText(translated(str(error)))
            self._told.show()

    def _after_pause(self) -> None:
        if self._is_stale and self.isVisible():
            self.refresh()

    def _show_progress(self, days: Sequence[DayProgress]) -> None:
        self._curves.clear()
        self._curves.setVisible(bool(days))
        for day in days:
            for name, states in self._series.items():
                units = sum(day.units[state] for state in states)
                self._curves.add(name, day.day.toordinal(), units)
        if not days:
            self._far.setText(self.tr("The ground is not divided into work units yet."))
            return
        now = days[-1]
        asked, done = now.total - now.units[UnitState.EXCLUDED], now.units[UnitState.ACCEPTED]
        self._far.setText(
            self.tr("{accepted} of {all} work units are accepted ({percent} %).").format(
                accepted=done, all=asked, percent=round(100 * done / asked) if asked else 0
            )
        )

    def _show_classes(self, status: ProjectStatus) -> None:
        ready = {label.name: count for label, _, count in status.classes}
        self._classes.show_bars(
            [
                Bar(label.name, count, self._class_words(count, drawn), label.colour)
                for label, drawn, count in status.classes
            ]
        )
        most = max(ready.values(), default=0)
        rare = [name for name, count in ready.items() if count < _RARE * most]
        self._rare.setVisible(bool(rare))
        self._rare.setText(
            self.tr("Rare: {}. A model learns rare classes badly; draw more of them.").format(
                ", ".join(rare)
            )
        )

    def _show_reviews(self, reviews: ReviewStatistics) -> None:
        lines = [
            self.tr("{accepted} accepted, {returned} returned, {waiting} wait for review.").format(
                accepted=reviews.accepted, returned=reviews.returned, waiting=reviews.waiting
            )
        ]
        if reviews.first_time is not None:
            lines.append(
                self.tr("{} % of the accepted units were never returned.").format(
                    round(100 * reviews.first_time)
                )
            )
        self._reviews.setText("\n".join(lines))
        accepted = unit_state_colour(UnitState.ACCEPTED)
        self._rounds.show_bars(
            [
                Bar(
                    self._round_words(number), units, QLocale().toString(units),
                    _RETURNED_COLOUR if number else accepted,
                )
                for number, units in reviews.rounds.items()
            ]
        )  # fmt: skip

    def _class_words(self, ready: int, drawn: int) -> str:
        return self.tr("{ready} of {drawn}").format(
            ready=QLocale().toString(ready), drawn=QLocale().toString(drawn)
        )

    def _week_words(self, samples: int, accepted: int) -> str:
        if not accepted:
            return str(QLocale().toString(samples))
        return self.tr("{samples} · accepted units: {units}").format(
            samples=QLocale().toString(samples), units=accepted
        )

    def _round_words(self, number: int) -> str:
        if not number:
            return self.tr("accepted at once")
        return self.tr("returned {} ×").format(number)


def _count(store: Store, _is_cancelled: Callable[[], bool]) -> _Figures:
    sees_quality = allows(store.role, Action.CHECK_QUALITY)
    return _Figures(
        store.status(),
        project_statistics(store),
        project_progress(store),
        project_quality(store) if sees_quality else None,
    )


def _box(title: str, *widgets: QWidget) -> QGroupBox:
    box = QGroupBox(title)
    layout = QVBoxLayout(box)
    for widget in widgets:
        layout.addWidget(widget)
    return box


def _day_words(number: int) -> str:
    day = date.fromordinal(number)
    return str(QLocale().toString(QDate(day.year, day.month, day.day), "d MMM"))


def _named_days(first: int, last: int) -> list[int]:
    steps = min(_DAYS_NAMED - 1, last - first)
    if not steps:
        return [last]
    return [first + round(step * (last - first) / steps) for step in range(steps + 1)]
