"""A button for each class: its colour, its name, its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from .keys import press_by

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..definitions.label_classes import LabelClass

#: Keys 1 … 9 choose the first classes.
_KEYS = 9
_COLUMNS = 2


class ClassPalette(QWidget):
    """The class that is drawn next; ``chosen`` gives its name, also when it is chosen again."""

    chosen = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("class_palette")
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._group = QButtonGroup(self)
        self._classes: tuple[LabelClass, ...] = ()

    @property
    def current(self) -> str:
        """The name of the class; empty without classes."""
        button = self._group.checkedButton()
        return str(button.property("class_name")) if button is not None else ""

    @property
    def colour(self) -> str:
        """The colour of the class."""
        return next((c.colour for c in self._classes if c.name == self.current), "#000000")

    def show_classes(self, classes: Sequence[LabelClass]) -> None:
        """Offer other classes; the current one stays if it is among them."""
        if tuple(classes) == self._classes:
            return
        before, self._classes = self.current, tuple(classes)
        for button in self._group.buttons():
            self._group.removeButton(button)
            button.deleteLater()
        for number, label in enumerate(classes, start=1):
            button = self._button(number, label)
            self._group.addButton(button)
            row, column = divmod(number - 1, _COLUMNS)
            self._layout.addWidget(button, row, column)
            if label.name == before or number == 1:
                button.setChecked(True)

    def _button(self, number: int, label: LabelClass) -> QToolButton:
        button = QToolButton(objectName=f"class_{number}")
        key = f"{number}  " if number <= _KEYS else ""
        button.setText(f"{key}{label.name}")
        button.setProperty("class_name", label.name)
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        side = self.fontMetrics().height()
        patch = QPixmap(side, side)
        patch.fill(QColor(label.colour))
        button.setIcon(QIcon(patch))
        button.setToolTip(
            self.tr("Draw “{name}”; selected samples become “{name}” too").format(name=label.name)
        )
        button.clicked.connect(lambda _checked=False, name=label.name: self.chosen.emit(name))
        if number <= _KEYS:
            press_by(str(number), button)
        return button
