"""Longer work on the open project, on a thread of QGIS's, with a store of its own.

A store's connection stays on the thread that opened it, so the work opens the project again.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from ..definitions.errors import Cancelled, DlStudioError

if TYPE_CHECKING:
    from ..project.store import Store
    from .studio import Studio

    #: Is given the store and what tells whether to stop.
    Work = Callable[[Store, Callable[[], bool]], Any]


class _StoreTask(QgsTask):
    """Opens the project, works, and tells the outcome on the main thread."""

    done = pyqtSignal(object)

    def __init__(self, title: str, reference: str, member: str, work: Work) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._place = (reference, member)
        self._work = work
        self._outcome: object = None

    def run(self) -> bool:
        """Work; QGIS calls this on a thread of its own."""
        from ..project.opening import open_project

        try:
            with open_project(*self._place) as store:
                self._outcome = self._work(store, self.isCanceled)
        except Exception as error:  # noqa: BLE001 - QGIS would only write it into its log
            self._outcome = error
        return not isinstance(self._outcome, Exception)

    def finished(self, result: bool) -> None:  # noqa: ARG002 (QGIS passes it)
        """Tell the outcome; QGIS calls this on the main thread, without ``run`` if cancelled."""
        self.done.emit(Cancelled() if self.isCanceled() else self._outcome)


#: QGIS owns a task that runs, but not the Python half of it.
_running: set[_StoreTask] = set()


def work_on_store(
    studio: Studio,
    owner: QObject,
    title: str,
    work: Work,
    on_result: Callable[[Any], object],
    on_error: Optional[Callable[[DlStudioError], object]] = None,
    on_cancelled: Callable[[], object] = lambda: None,
) -> None:
    """Have work done on the open project in the background.

    Args:
        studio: whose project.
        owner: when it is deleted, nothing is told any more.
        title: what QGIS's list of tasks calls it.
        work: called on another thread; must touch nothing of the window.
        on_result: called on this thread with what ``work`` gave.
        on_error: called with what went wrong; left out, it is shown as a message.
        on_cancelled: called instead when the user stopped it in QGIS's list of tasks.
    """
    project = studio.project
    if project is None:
        return
    task = _StoreTask(title, project.reference, project.member, work)
    _running.add(task)

    def tell(outcome: object) -> None:
        _running.discard(task)
        if sip.isdeleted(owner):
            return
        if isinstance(outcome, Cancelled):
            on_cancelled()
        elif isinstance(outcome, DlStudioError):
            (on_error or studio.show_error)(outcome)
        elif isinstance(outcome, Exception):
            raise outcome  # a fault of ours: QGIS shows it as it shows all of them
        else:
            on_result(outcome)

    task.done.connect(tell, Qt.ConnectionType.QueuedConnection)
    QgsApplication.taskManager().addTask(task)
