"""The tab “Places”: where the project lives, moving it, and packets that go out and come back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QGroupBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..definitions.roles import Action, allows
from .findings_dialog import FindingsDialog
from .free_files import results_folder
from .move_dialog import MOVE_TOOL, MoveDialog
from .packet_dialog import CHECK_OUT_TOOL, PacketDialog
from .project_titles import project_place
from .tool_runs import ToolRun, is_registered

if TYPE_CHECKING:
    from collections.abc import Callable

    from .studio import Studio

CHECK_IN_TOOL = "checkinpacket"


class ExchangePanel(QWidget):
    """A tool that this version does not have is not offered."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.setObjectName("exchange_panel")
        self._studio = studio
        self._place = QLabel(objectName="exchange_place")
        self._place.setWordWrap(True)
        self._move = self._button(
            "exchange_move", self.tr("Move the project…"), "mActionSharingExport.svg",
            lambda: MoveDialog(studio, self.window()).show(),
        )  # fmt: skip
        self._out = self._button(
            "exchange_check_out", self.tr("Take work units along…"), "mActionSharingExport.svg",
            lambda: PacketDialog(studio, self.window()).show(),
        )  # fmt: skip
        self._in = self._button(
            "exchange_check_in", self.tr("Bring a packet back…"), "mActionSharingImport.svg",
            self._check_in,
        )  # fmt: skip
        self._packets = self._box(
            self.tr("Packets"),
            self.tr(
                "Without a connection: take work units along in a file of their own, label and "
                "submit them there, and bring it back. Nothing is overwritten; what both sides "
                "changed is listed."
            ),
            self._out, self._in,
        )  # fmt: skip
        home = QGroupBox(self.tr("Home of the project"))
        inside = QVBoxLayout(home)
        inside.addWidget(self._place)
        inside.addWidget(self._move)
        layout = QVBoxLayout(self)
        layout.addWidget(home)
        layout.addWidget(self._packets)
        layout.addStretch(1)

    def refresh(self) -> None:
        """Offer what this version has and the role allows."""
        project = self._studio.project
        if project is None:
            return
        self._place.setText(project_place(self._studio.reference))
        role, writable = project.role, not project.read_only
        frozen = bool(project.settings().completed)
        self._move.setVisible(is_registered(MOVE_TOOL))
        self._move.setEnabled(writable and allows(role, Action.ADMINISTER))
        self._out.setVisible(is_registered(CHECK_OUT_TOOL))
        self._in.setVisible(is_registered(CHECK_IN_TOOL))
        for button in (self._out, self._in):
            button.setEnabled(writable and not frozen and allows(role, Action.LABEL))
        self._packets.setVisible(is_registered(CHECK_OUT_TOOL) or is_registered(CHECK_IN_TOOL))

    def _button(
        self, name: str, title: str, icon: str, action: Callable[[], object]
    ) -> QPushButton:
        button = QPushButton(QgsApplication.getThemeIcon(f"/{icon}"), title, objectName=name)
        button.clicked.connect(lambda _checked=False: action())
        return button

    def _box(self, title: str, text: str, *widgets: QWidget) -> QGroupBox:
        box = QGroupBox(title)
        label = QLabel(text)
        label.setWordWrap(True)
        layout = QVBoxLayout(box)
        layout.addWidget(label)
        for widget in widgets:
            layout.addWidget(widget)
        return box

    # -- packets --------------------------------------------------------------------------------

    def _check_in(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Bring a packet back"), str(results_folder(self._studio)),
            self.tr("Packets (*.gpkg)"),
        )  # fmt: skip
        if path:
            self.check_in(path)

    def check_in(self, path: str) -> None:
        """Bring a packet in, and tell what could not come."""
        layers = self._studio.layers
        if layers is not None and not layers.save():
            return  # what was drawn here belongs to the project as it is now
        parameters = {"PROJECT": self._studio.reference, "PACKET": path}
        title = self.tr("Bringing the packet back")
        run = ToolRun(CHECK_IN_TOOL, parameters, title, parent=self._studio)
        problem = run.problem()
        if problem:
            self._studio.show_error(problem, kind=run.fault)
            return
        self._studio.follow(run, lambda results: self._tell(run, results))

    def _tell(self, run: ToolRun, results: dict[str, Any]) -> None:
        samples, conflicts = int(results.get("COUNT") or 0), int(results.get("CONFLICTS") or 0)
        findings = [text for level, text in run.log if level == "warning"]
        summary = self.tr("Samples that came in: {samples}. Conflicts: {conflicts}.").format(
            samples=samples, conflicts=conflicts
        )
        if not findings:
            self._studio.show_success(summary)
            return
        FindingsDialog(self.tr("Packet brought back"), summary, findings, self.window()).show()
