"""The threads of a unit as a list: what is open first, a tick for what is dealt with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QListWidget, QListWidgetItem

from ..layers.unit_styles import comment_category_words

if TYPE_CHECKING:
    from ..project.threads import Thread

_ROLE = Qt.ItemDataRole.UserRole
_LINES = 6


class CommentList(QListWidget):
    """One thread is current.

    Signals:
        chosen: another thread is current, by the user or by :meth:`choose`; or None.
        gone_to: the user wants to see the place of a thread.
        ticked: a thread, and whether it is dealt with now.
    """

    chosen = pyqtSignal(object)
    gone_to = pyqtSignal(object)
    ticked = pyqtSignal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("unit_comments")
        self.setWordWrap(True)
        self.setMaximumHeight(round(_LINES * 1.4 * self.fontMetrics().height()))
        self.setToolTip(
            self.tr("Tick a comment once it is dealt with; double-click goes to its place")
        )
        self.currentItemChanged.connect(lambda item, _before: self.chosen.emit(_thread(item)))
        self.itemActivated.connect(lambda item: self.gone_to.emit(_thread(item)))
        self.itemChanged.connect(self._on_changed)

    @property
    def current(self) -> Optional[Thread]:
        """The thread that is current."""
        return _thread(self.currentItem())

    def show_threads(self, threads: Sequence[Thread]) -> None:
        """Show threads as they are now; the current one stays if it is among them."""
        before = self.current
        self.blockSignals(True)
        self.clear()
        for thread in threads:
            item = QListWidgetItem(self._text(thread), self)
            item.setData(_ROLE, thread)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            is_done = thread.first.resolved
            item.setCheckState(Qt.CheckState.Checked if is_done else Qt.CheckState.Unchecked)
            if is_done:
                item.setForeground(self.palette().placeholderText())
            if before is not None and before.first.id == thread.first.id:
                self.setCurrentItem(item)
        self.blockSignals(False)
        self.chosen.emit(self.current)

    def choose(self, comment_id: str) -> None:
        """Make the thread of a comment current, if it is shown."""
        for row in range(self.count()):
            thread = _thread(self.item(row))
            if thread is not None and thread.first.id == comment_id:
                self.setCurrentRow(row)
                self.scrollToItem(self.item(row))

    def _text(self, thread: Thread) -> str:
        first = thread.first
        text = f"{comment_category_words()[first.category.value]}: {first.text} ({first.author})"
        if thread.replies:
            text = self.tr("{comment} – replies: {number}").format(
                comment=text, number=len(thread.replies)
            )
        return text

    def _on_changed(self, item: QListWidgetItem) -> None:
        thread = _thread(item)
        is_done = item.checkState() == Qt.CheckState.Checked
        if thread is not None and is_done is not thread.first.resolved:
            self.ticked.emit(thread, is_done)


def _thread(item: Optional[QListWidgetItem]) -> Optional[Thread]:
    found: Optional[Thread] = item.data(_ROLE) if item is not None else None
    return found
