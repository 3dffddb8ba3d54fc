"""What copies of services' imagery take on the disk, and emptying them."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsTask
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ..runtime.environment import EngineEnvironment
from .side_task import work_beside

if TYPE_CHECKING:
    from .studio import Studio


class CacheField(QWidget):
    """The size of the copies, and a button that deletes them."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self._folder = EngineEnvironment.default().snapshots
        self._size = QLabel(objectName="option_cache_size")
        self._size.setToolTip(str(self._folder))
        self._empty = QPushButton(self.tr("Empty"), objectName="option_cache_empty")
        self._empty.setToolTip(
            self.tr(
                "Delete the copies. What is needed again is fetched again; projects, training data "
                "and results stay."
            )
        )
        self._empty.clicked.connect(lambda _checked=False: self._on_empty())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._size, 1)
        layout.addWidget(self._empty)
        self._measure()

    def _on_empty(self) -> None:
        if self._studio.running():
            self._studio.show_info(self.tr("A tool is running that may need them. Wait for it."))
        else:
            self._measure(empty_first=True)

    def _measure(self, empty_first: bool = False) -> None:
        """Measure the folder beside the window's thread."""
        self._empty.setEnabled(False)
        folder = self._folder

        def measure(_task: QgsTask) -> int:
            if empty_first:
                shutil.rmtree(folder, ignore_errors=True)
            return folder_size(folder)

        work_beside(self, self.tr("Measuring copies"), measure, self._show)

    def _show(self, size: int) -> None:
        self._size.setText(QLocale().formattedDataSize(size) if size else self.tr("none"))
        self._empty.setEnabled(size > 0)


def folder_size(folder: Path) -> int:
    """Bytes of all files in ``folder``; 0 where there is none."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
