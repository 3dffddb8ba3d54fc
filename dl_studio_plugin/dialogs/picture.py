"""A picture that takes the width that there is, and the height that goes with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QRect, QSize
from qgis.PyQt.QtGui import QImage, QPainter
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from pathlib import Path

    from qgis.PyQt.QtGui import QPaintEvent

#: Pictures are enlarged to this, not beyond: a chip of 64 pixels should not fill a screen.
_GREATEST_SCALE = 3


class Picture(QWidget):
    """Shows one picture; hidden without one."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._image = QImage()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def clear(self) -> None:
        """Show nothing."""
        self._image = QImage()
        self.hide()

    def show_file(self, path: Path) -> None:
        """Show another picture; one that cannot be read leaves what is there."""
        found = QImage(str(path))
        if not found.isNull():
            self._image = found
            self.updateGeometry()
            self.update()
            self.show()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 (Qt's name)
        """It keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """The height that goes with a width."""
        if self._image.isNull():
            return 0
        wide = min(width, _GREATEST_SCALE * self._image.width())
        return max(1, round(wide * self._image.height() / self._image.width()))

    def sizeHint(self) -> QSize:  # noqa: N802
        """A dozen lines wide."""
        wide = 20 * self.fontMetrics().height()
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As narrow as the panel may be."""
        return QSize(1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Draw it as large as there is room."""
        if self._image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        wide = min(self.width(), _GREATEST_SCALE * self._image.width())
        painter.drawImage(QRect(0, 0, wide, self.heightForWidth(wide)), self._image)
