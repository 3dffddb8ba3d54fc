"""Writing a comment: what it finds, and what is to be said about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from ..layers.unit_styles import comment_category_words
from ..project.model import CommentCategory

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QKeyEvent


class CommentForm(QWidget):
    """A category and a line of text; Enter adds the comment, Escape gives up.

    Signals:
        written: the category and the text.
        given_up: no comment after all.
    """

    written = pyqtSignal(object, str)
    given_up = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("comment_form")
        self._place = QLabel(objectName="comment_place")
        self._place.setWordWrap(True)
        self._place.setTextFormat(Qt.TextFormat.PlainText)
        self._category = QComboBox(objectName="comment_category")
        words = comment_category_words()
        for category in CommentCategory:
            self._category.addItem(words[category.value], category)
        self._category.setToolTip(self.tr("What the comment finds (Up and Down in the text)"))
        self._category.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._text = QLineEdit(objectName="comment_text")
        self._text.setPlaceholderText(self.tr("What is to be done there?"))
        self._text.returnPressed.connect(self._write)
        add = QPushButton(
            QgsApplication.getThemeIcon("/mActionAdd.svg"), self.tr("Add"),
            objectName="comment_write",
        )  # fmt: skip
        add.setToolTip(self.tr("Add the comment (Enter)"))
        add.clicked.connect(self._write)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self._place, 0, 0, 1, 3)
        grid.addWidget(self._category, 1, 0)
        grid.addWidget(self._text, 1, 1)
        grid.addWidget(add, 1, 2)
        grid.setColumnStretch(1, 1)

    def begin(self, place: str) -> None:
        """Take another comment; ``place`` says what it is about."""
        self._place.setText(place)
        self._text.setFocus()

    def clear(self) -> None:
        """Begin anew."""
        self._text.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's names)
        """Up and Down choose the category while one types; Escape gives up."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(event.key(), 0)
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif step:
            last = self._category.count() - 1
            self._category.setCurrentIndex(min(max(self._category.currentIndex() + step, 0), last))
        else:
            super().keyPressEvent(event)

    def _write(self) -> None:
        if self._text.text().strip():
            self.written.emit(self._category.currentData(), self._text.text())
