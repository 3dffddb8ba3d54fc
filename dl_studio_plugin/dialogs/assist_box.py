"""What is seen while the assisted tool is in use: how it goes, accept, discard, the segmenter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
)

from ..definitions.assisted_jobs import BUILT_IN
from .assisted_drawing import AssistedDrawing
from .segmenter_dialog import SegmenterDialog, family_words

if TYPE_CHECKING:
    from .map_tools.assisted import AssistedTool
    from .studio import Studio


class AssistBox(QFrame):
    """Shown while ``tool`` is the map's tool."""

    def __init__(self, studio: Studio, tool: AssistedTool) -> None:
        super().__init__()
        self.setObjectName("assist_box")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._studio = studio
        self._tool = tool
        self._status = QLabel(objectName="assist_status")
        self._status.setWordWrap(True)
        self._accept = QPushButton(
            QgsApplication.getThemeIcon("/mIconSuccess.svg"), self.tr("Accept"),
            objectName="assist_accept",
        )  # fmt: skip
        self._accept.setToolTip(self.tr("Make the outline a sample of the chosen class (Return)"))
        self._accept.clicked.connect(tool.accept)
        self._discard = QPushButton(
            QgsApplication.getThemeIcon("/mActionRemove.svg"), self.tr("Discard"),
            objectName="assist_discard",
        )  # fmt: skip
        self._discard.setToolTip(self.tr("Forget the outline and point at something else (Escape)"))
        self._discard.clicked.connect(tool.begin_anew)
        self._segmenter = QLabel(objectName="assist_segmenter")
        self._segmenter.setWordWrap(True)
        choose = QToolButton(objectName="assist_choose")
        choose.setText(self.tr("Choose…"))
        choose.setToolTip(self.tr("Choose what outlines objects: built in, or a model"))
        choose.clicked.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.addWidget(self._status)
        for parts in ((self._accept, self._discard), (self._segmenter, choose)):
            row = QHBoxLayout()
            for number, part in enumerate(parts):
                row.addWidget(part, 1 - number if parts[0] is self._segmenter else 1)
            layout.addLayout(row)
        self._drawing = AssistedDrawing(studio, tool, self)
        self._drawing.said.connect(self._say)
        tool.activated.connect(self._open)
        tool.deactivated.connect(self.hide)
        self._say("")
        self.hide()

    def _open(self) -> None:
        self._show_segmenter()
        self._say("")
        self.show()

    def _say(self, text: str) -> None:
        self._status.setText(
            text
            or self.tr("Click on an object, or drag a box around it; its outline is suggested.")
        )
        self._accept.setEnabled(self._tool.can_accept)
        self._discard.setEnabled(not self._tool.pointed.is_nothing)

    def _show_segmenter(self) -> None:
        settings = self._studio.settings
        family = settings.segmenter_family if settings.segmenter_encoder else BUILT_IN
        self._segmenter.setText(self.tr("Outlines by: {}").format(family_words(family)))

    def _choose(self) -> None:
        dialog = SegmenterDialog(self._studio, self.window())
        dialog.finished.connect(self._show_segmenter)  # the one in use may have been deleted
        dialog.accepted.connect(self._tool.begin_anew)
        dialog.open()
