"""The dialog “Take work units along”: which units go into a packet, and where it is written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel

from ..project.model import UnitState
from .free_files import free_file, results_folder
from .project_titles import project_title
from .tool_dialog import ToolDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.PyQt.QtWidgets import QWidget

    from .studio import Studio

CHECK_OUT_TOOL = "checkoutpacket"
SELECTED, MINE, ALL = "selected", "mine", "all"
_SUFFIX = ".gpkg"


class PacketDialog(ToolDialog):
    """Asks for units and a file."""

    def __init__(self, studio: Studio, parent: QWidget) -> None:
        super().__init__(studio, parent, CHECK_OUT_TOOL, "")
        self.setWindowTitle(self.tr("Take work units along"))
        text = QLabel(
            self.tr(
                "A packet is a project file with some of the work units. They are kept for whoever "
                "takes it, who labels and submits them without a connection to this project, and "
                "brings the packet back."
            )
        )
        text.setWordWrap(True)
        self._ids = {SELECTED: _selected(studio), MINE: _own(studio)}
        self.units = QComboBox(objectName="packet_units")
        for which, title in (
            (SELECTED, self.tr("Those selected on the map ({})")),
            (MINE, self.tr("Those assigned to me ({})")),
        ):
            if self._ids[which]:
                self.units.addItem(title.format(len(self._ids[which])), which)
        self.units.addItem(self.tr("All that can be taken"), ALL)
        self.file = QgsFileWidget()
        self.file.setObjectName("packet_file")
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setFilter(self.tr("Packets (*.gpkg)"))
        stem = f"{project_title(studio.reference)}_packet"
        self.file.setFilePath(str(free_file(results_folder(studio), stem, _SUFFIX)))
        self.file.fileChanged.connect(lambda path: self.start_button.setEnabled(bool(path.strip())))
        form = QFormLayout()
        form.addRow(self.tr("Work units"), self.units)
        form.addRow(self.tr("Packet"), self.file)
        self.body.addWidget(text)
        self.body.addLayout(form)
        self.start_button.setText(self.tr("Take along"))
        told = self.tr("{count} work units are in “{packet}”.")
        self.on_results = lambda results: studio.show_success(
            told.format(count=int(results.get("COUNT") or 0), packet=results.get("PACKET", ""))
        )
        self.resize(28 * self.fontMetrics().height(), self.sizeHint().height())

    def parameters(self) -> dict[str, Any]:
        """The parameters of the run."""
        path = Path(self.file.filePath().strip())
        if path.suffix.lower() != _SUFFIX:
            path = path.with_name(path.name + _SUFFIX)
        found: dict[str, Any] = {"PROJECT": self.reference, "PACKET": str(path)}
        ids = self._ids.get(self.units.currentData(), ())
        if ids:
            names = ", ".join(f"'{unit}'" for unit in ids)
            found["UNITS"] = f'"id" IN ({names})'
        return found


def _selected(studio: Studio) -> Sequence[str]:
    layers = studio.layers
    if layers is None or layers.units is None:
        return ()
    return [str(feature["uuid"]) for feature in layers.units.getSelectedFeatures()]


def _own(studio: Studio) -> Sequence[str]:
    """Units that were set aside for the member, and that nobody finished."""
    project = studio.project
    if project is None:
        return ()
    names = project.own_names()
    units = project.units(states=(UnitState.READY, UnitState.RETURNED, UnitState.IN_PROGRESS))
    return [unit.id for unit in units if unit.assignee in names or unit.holder == project.member]
