"""Two dates of the same ground: one is shown at a time, or uncovered under the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QShortcut, QWidget

from ..project.model import AFTER, BEFORE
from .swipe import SwipeTool

if TYPE_CHECKING:
    from .studio import Studio

_KEY = "D"


class DateSwitch(QWidget):
    """Before, after, swipe; only seen in projects of change detection."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.setObjectName("date_switch")
        self._studio = studio
        self._swipe_tool: Optional[SwipeTool] = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        tip = self.tr("Show this date (key {key}: the other one)").format(key=_KEY)
        self._buttons = {
            BEFORE: self._button("before", self.tr("Before"), tip, "mIconRaster.svg"),
            AFTER: self._button("after", self.tr("After"), tip, "mIconRaster.svg"),
        }
        for date, button in self._buttons.items():
            button.clicked.connect(lambda _checked=False, date=date: self.show_date(date))
        tip = self.tr("Uncover the later date with the mouse")
        self._swipe = self._button("swipe", self.tr("Swipe"), tip, "mActionCopySelected.svg")
        self._swipe.clicked.connect(lambda _checked=False: self._toggle_swipe())
        for button in (*self._buttons.values(), self._swipe):
            row.addWidget(button)
        shortcut = QShortcut(QKeySequence(_KEY), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(self.show_other)
        self.hide()

    def refresh(self) -> None:
        """Show which date is on the map, where the project has two."""
        layers = self._studio.layers
        has_two = layers is not None and all(layers.imagery_of(date) for date in (BEFORE, AFTER))
        self.setVisible(has_two)
        if layers is not None and has_two:
            shown = layers.shown_date
            for date, button in self._buttons.items():
                button.setChecked(date == shown)
        else:
            self.leave()

    def leave(self) -> None:
        """Put the swipe away, with both dates as they were."""
        if self._swipe_tool is not None:
            self._studio.iface.mapCanvas().unsetMapTool(self._swipe_tool)
            self._swipe_tool = None
        self._swipe.setChecked(False)

    def show_date(self, date: str) -> None:
        """Show a date."""
        self.leave()
        if self._studio.layers is not None:
            self._studio.layers.show_date(date)
        self.refresh()

    def show_other(self) -> None:
        """Show the date that is not shown."""
        layers = self._studio.layers
        if layers is not None:
            self.show_date(BEFORE if layers.shown_date == AFTER else AFTER)

    def _toggle_swipe(self) -> None:
        layers = self._studio.layers
        before = layers.imagery_of(BEFORE) if layers is not None else None
        if self._swipe_tool is not None or layers is None or before is None:
            self.leave()
            return
        layers.show_both_dates()
        canvas = self._studio.iface.mapCanvas()
        self._swipe_tool = SwipeTool(canvas, [before.id()])
        canvas.setMapTool(self._swipe_tool)
        self._swipe.setChecked(True)

    def _button(self, name: str, title: str, tip: str, icon: str) -> QPushButton:
        icon_ = QgsApplication.getThemeIcon(f"/{icon}")
        button = QPushButton(icon_, title, objectName=f"date_{name}")
        button.setToolTip(tip)
        button.setCheckable(True)
        return button
