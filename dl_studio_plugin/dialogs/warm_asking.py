"""Asking the warm engine from a widget: answers come on the main thread, or not at all.

The engine answers on a thread of its own. The answer travels by a queued signal, and is dropped
when whoever asked has gone meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Optional

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

if TYPE_CHECKING:
    from ..definitions.errors import DlStudioError
    from .studio import Studio


class _Answer(QObject):
    """Carries one answer from the engine's thread to the main thread."""

    came = pyqtSignal(object, bool)

    def __init__(
        self,
        owner: QObject,
        on_result: Callable[[Any], object],
        on_error: Callable[[DlStudioError], object],
    ) -> None:
        super().__init__()
        self._owner = owner
        self._on_result, self._on_error = on_result, on_error
        self.came.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def send(self, outcome: object, is_error: bool) -> None:
        """Set out; called on the engine's thread. A question that was dropped never does."""
        _travelling.add(self)
        self.came.emit(outcome, is_error)

    def _deliver(self, outcome: object, is_error: bool) -> None:
        _travelling.discard(self)
        if not sip.isdeleted(self._owner):
            (self._on_error if is_error else self._on_result)(outcome)  # type: ignore[arg-type]


#: Nobody else refers to an answer while it is under way.
_travelling: set[_Answer] = set()


def ask(
    studio: Studio,
    owner: QObject,
    job: str,
    request: Any,
    on_result: Callable[[Any], object],
    on_error: Optional[Callable[[DlStudioError], object]] = None,
    key: str = "",
) -> None:
    """Have the warm engine do ``job``; the outcome is told on the main thread.

    Args:
        studio: whose engine is asked.
        owner: when it is deleted, nothing is told any more.
        job: a name in ``definitions.jobs.JOBS``.
        request: its request.
        on_result: called with the result.
        on_error: called with what went wrong; left out, it is shown as a message.
        key: a waiting question with the same key is dropped.
    """
    answer = _Answer(owner, on_result, on_error or studio.show_error)
    studio.warm_engine.ask(
        job,
        request,
        lambda result: answer.send(result, False),
        lambda error: answer.send(error, True),
        key,
    )
