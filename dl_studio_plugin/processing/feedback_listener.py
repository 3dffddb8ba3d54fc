"""A job's events as QGIS shows them: progress bar, log, warnings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..definitions.messages import Event, Log, Metric, Progress, Warn
from ..layers.translation import translated

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback


class FeedbackListener:
    """Shows a job's events in Processing's log and progress bar."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._text = ""

    def on_event(self, event: Event) -> None:
        """Show one event."""
        if isinstance(event, Progress):
            self._feedback.setProgress(100 * event.fraction)
            if event.text and event.text != self._text:
                self._text = event.text
                self._feedback.setProgressText(translated(event.text))
        elif isinstance(event, Warn):
            self._feedback.pushWarning(translated(event.text))
        elif isinstance(event, Log):
            self._show_log(event)
        elif isinstance(event, Metric) and event.value is not None:
            self._feedback.pushDebugInfo(f"{event.name} [{event.step}] = {event.value:.6g}")

    def _show_log(self, event: Log) -> None:
        if event.level == "error":
            self._feedback.reportError(translated(event.text))
        elif event.level == "debug":
            self._feedback.pushDebugInfo(event.text)
        else:
            self._feedback.pushInfo(translated(event.text))
