"""The row of drawing tools: one is active at a time, and QGIS's own are at hand."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Optional

from qgis.core import QgsApplication, QgsGeometry
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QSize, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QGridLayout, QToolButton, QWidget

from .map_tools.assisted import AssistedTool
from .map_tools.shapes import (
    BoxTool,
    CircleTool,
    FreehandTool,
    PointTool,
    PolygonTool,
    ShapeTool,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qgis.gui import QgisInterface

POINT, ASSISTED = "point", "assisted"
_SHAPES: dict[str, tuple[type[ShapeTool], str]] = {
    ASSISTED: (AssistedTool, "mActionTracing.svg"),
    "polygon": (PolygonTool, "mActionCapturePolygon.svg"),
    "box": (BoxTool, "mActionRectangleExtent.svg"),
    "circle": (CircleTool, "mActionCircleCenterPoint.svg"),
    "freehand": (FreehandTool, "mActionCaptureLine.svg"),
    POINT: (PointTool, "mActionCapturePoint.svg"),
}
_COLUMNS = 7


class DrawingTools(QWidget):
    """Buttons for our tools and QGIS's.

    Signals:
        drawn: a shape in the map's CRS, and the name of the tool that drew it.
        wanted: the name of a tool, ours or QGIS's, that is about to be used.
        save_wanted: what was drawn shall be saved.
        refused: a tool of QGIS's cannot be used now; a sentence says what it needs.
    """

    drawn = pyqtSignal(QgsGeometry, str)
    wanted = pyqtSignal(str)
    save_wanted = pyqtSignal()
    refused = pyqtSignal(str)

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__()
        self.setObjectName("drawing_tools")
        self._iface = iface
        self._tools: dict[str, ShapeTool] = {}
        self._colour = "#000000"
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._buttons: dict[str, QToolButton] = {}
        for name, title in self._titles().items():
            self._add(f"tool_{name}", title, _SHAPES[name][1], partial(self.use, name), True)
        for name, title, icon, action in self._of_qgis():
            self._add(name, title, icon, partial(self._trigger, name, action), False)
        self._add(
            "tool_save", self.tr("Save what was drawn"), "mActionSaveEdits.svg",
            self.save_wanted.emit, False,
        )  # fmt: skip

    def _titles(self) -> dict[str, str]:
        return {
            ASSISTED: self.tr("Point at an object: its outline is suggested"),
            "polygon": self.tr("Polygon: click the corners, right-click to finish"),
            "box": self.tr("Box: from corner to corner"),
            "circle": self.tr("Circle: from the middle to the edge"),
            "freehand": self.tr("Freehand: draw with the button held down"),
            POINT: self.tr("Point: a click"),
        }

    def _of_qgis(self) -> list[tuple[str, str, str, Optional[QAction]]]:
        iface = self._iface
        return [
            ("tool_select", self.tr("Select samples"), "mActionSelectRectangle.svg",
             iface.actionSelect()),
            ("tool_vertex", self.tr("Move corners"), "mActionVertexTool.svg",
             iface.actionVertexToolActiveLayer()),
            ("tool_split", self.tr("Split"), "mActionSplitFeatures.svg",
             iface.actionSplitFeatures()),
            ("tool_merge", self.tr("Merge the selected samples"), "mActionMergeFeatures.svg",
             self._action("mActionMergeFeatures")),
            ("tool_delete", self.tr("Delete the selected samples"), "mActionDeleteSelected.svg",
             iface.actionDeleteSelected()),
            ("tool_undo", self.tr("Take the last change back"), "mActionUndo.svg",
             self._action("mActionUndo")),
        ]  # fmt: skip

    def _needs(self, name: str) -> str:
        """What a tool of QGIS's needs, for those who choose it too early."""
        return {
            "tool_merge": self.tr("Select two samples or more first; then they can be merged."),
            "tool_delete": self.tr("Select samples first; then they can be deleted."),
            "tool_undo": self.tr("There is nothing to take back: what was saved stays."),
        }.get(name, self.tr("The samples of this project cannot be edited now."))

    def _action(self, name: str) -> Optional[QAction]:
        """An action of QGIS's window that its interface for plugins does not name."""
        found: Optional[QAction] = self._iface.mainWindow().findChild(QAction, name)
        return found

    def _add(
        self, name: str, tip: str, icon: str, action: Callable[[], object], checkable: bool
    ) -> None:
        button = QToolButton(objectName=name)
        button.setIcon(QgsApplication.getThemeIcon(f"/{icon}"))
        side = round(1.5 * self.fontMetrics().height())
        button.setIconSize(QSize(side, side))
        button.setToolTip(tip)
        button.setCheckable(checkable)
        button.setAutoRaise(True)
        button.clicked.connect(lambda _checked=False: action())
        self._buttons[name] = button
        self._place(button, self._layout.count())

    def _place(self, button: QToolButton, number: int) -> None:
        self._layout.addWidget(button, *divmod(number, _COLUMNS))

    def offer(self, tools: Sequence[str]) -> None:
        """Of our tools show these, in this order, in front of QGIS's; put others away."""
        ours = [f"tool_{name}" for name in tools]
        others = [name for name in self._buttons if name[len("tool_") :] not in _SHAPES]
        for name, button in self._buttons.items():
            self._layout.removeWidget(button)
            button.setVisible(name in ours or name in others)
        for number, name in enumerate((*ours, *others)):
            self._place(self._buttons[name], number)
        canvas = self._iface.mapCanvas()
        for name, tool in self._tools.items():
            if name not in tools:
                canvas.unsetMapTool(tool)

    def set_colour(self, colour: str) -> None:
        """The colour of what is drawn."""
        for tool in self._tools.values():
            tool.colour = colour
        self._colour = colour

    def use(self, name: str) -> None:
        """Begin to draw with a tool."""
        self.wanted.emit(name)
        tool = self.tool(name)
        self._iface.mapCanvas().setMapTool(tool)
        button: Optional[QToolButton] = self.findChild(QToolButton, f"tool_{name}")
        self._check(button, True)  # a second click on it must not seem to switch it off
        self._iface.mapCanvas().setFocus()

    def put_away(self) -> None:
        """Leave the map without a tool of ours."""
        canvas = self._iface.mapCanvas()
        for tool in self._tools.values():
            canvas.unsetMapTool(tool)

    @staticmethod
    def is_ours(name: str) -> bool:
        """Whether a tool is one of ours, not QGIS's."""
        return name in _SHAPES

    def tool(self, name: str) -> ShapeTool:
        """One of our tools."""
        if name not in self._tools:
            tool = _SHAPES[name][0](self._iface.mapCanvas(), self._colour)
            button: Optional[QToolButton] = self.findChild(QToolButton, f"tool_{name}")
            tool.activated.connect(partial(self._check, button, True))
            tool.deactivated.connect(partial(self._check, button, False))
            tool.drawn.connect(lambda shape, name=name: self.drawn.emit(shape, name))
            self.destroyed.connect(tool.deleteLater)  # it belongs to the map, which stays
            self._tools[name] = tool
        return self._tools[name]

    def _check(self, button: Optional[QToolButton], is_on: bool) -> None:
        """Show which tool is in use, also when it is QGIS that changes it."""
        if button is not None and not sip.isdeleted(button):
            button.setChecked(is_on)

    def _trigger(self, name: str, action: Optional[QAction]) -> None:
        self.wanted.emit(name)
        if action is not None and action.isEnabled():
            action.trigger()
        else:
            self.refused.emit(self._needs(name))
