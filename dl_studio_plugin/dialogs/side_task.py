"""Work beside the window's own thread, told on it when it is done."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Optional

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject

#: QGIS lets a task go that nobody in Python refers to.
_running: set[QgsTask] = set()


def work_beside(
    owner: QObject,
    title: str,
    work: Callable[[QgsTask], Any],
    on_result: Callable[[Any], object],
    on_error: Optional[Callable[[Exception], object]] = None,
) -> QgsTask:
    """Have ``work`` done on a thread of QGIS's.

    Args:
        owner: when it is deleted, nothing is told any more.
        title: what QGIS's list of tasks calls it.
        work: must touch nothing of the window; its task says ``isCanceled()``.
        on_result: called on the window's thread with what ``work`` gave.
        on_error: called there with what it raised; left out, nobody hears of it.
    """

    def tell(error: Optional[Exception], result: Any = None) -> None:
        _running.discard(task)
        if sip.isdeleted(owner):
            return
        if error is None:
            on_result(result)
        elif on_error is not None:
            on_error(error)

    task = QgsTask.fromFunction(title, work, on_finished=tell)
    _running.add(task)
    QgsApplication.taskManager().addTask(task)
    return task
