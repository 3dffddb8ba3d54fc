"""A table of rasters to choose from: layers of the map, files, all files of a folder."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..layers.raster_choice import RASTER_SUFFIXES, OfferedRaster, offered_raster
from ..layers.translation import translated

_NAME, _BANDS, _CELL, _CRS, _PROBLEM = range(5)
_KEY_ROLE = Qt.ItemDataRole.UserRole
#: Files of a folder that are offered; more would be a collection, not an image.
MOST_FILES = 5000


class RasterTable(QWidget):
    """Rows with a tick each; ``changed`` when other rasters are chosen."""

    changed = pyqtSignal()

    def __init__(self, name: str = "wizard_rasters") -> None:
        super().__init__()
        self._name = name
        self._offered: dict[str, OfferedRaster] = {}
        self._waiting: Iterator[Path] = iter(())
        #: A file at a time, so that the window stays free while a folder is read.
        self._reader = QTimer(self)
        self._reader.setInterval(0)
        self._reader.timeout.connect(self._read_next)
        self._build()

    @property
    def chosen(self) -> list[OfferedRaster]:
        """The rasters with a tick, in the order of the rows."""
        return [
            self._offered[item.data(_NAME, _KEY_ROLE)]
            for item in self._items()
            if item.checkState(_NAME) == Qt.CheckState.Checked
        ]

    @property
    def unusable(self) -> int:
        """How many of the rasters that are listed cannot be used."""
        return sum(bool(raster.problem) for raster in self._offered.values())

    @property
    def is_reading(self) -> bool:
        """Whether files are still being looked at."""
        return bool(self._reader.isActive())

    def offer_layers(self, current: Optional[object] = None, tick: bool = True) -> None:
        """List the raster layers of the map; tick ``current``, or the only one there is.

        Without ``tick`` none is chosen.
        """
        layers = [
            layer
            for layer in QgsProject.instance().mapLayers().values()
            if isinstance(layer, QgsRasterLayer)
        ]
        for layer in layers:
            if layer.id() not in self._offered:
                wanted = tick and (layer is current or len(layers) == 1)
                self._add(layer, layer.id(), wanted)
        self.changed.emit()

    def add_files(self, paths: Iterable[str]) -> None:
        """List files, with a tick where they can be used."""
        self._read_also(Path(path) for path in paths)

    def add_folder(self, folder: str) -> None:
        """List all rasters of a folder and of the folders in it."""
        self._read_also(rasters_below(Path(folder)))

    def _build(self) -> None:
        self._tree = QTreeWidget(objectName=self._name)
        self._tree.setRootIsDecorated(False)
        self._tree.setUniformRowHeights(True)
        self._tree.setHeaderLabels(
            [self.tr("Raster"), self.tr("Bands"), self.tr("Cell size"), self.tr("Reference system"),
             self.tr("Remark")]
        )  # fmt: skip
        line = self.fontMetrics().height()
        for column, lines in ((_NAME, 12), (_BANDS, 6), (_CELL, 5), (_CRS, 9)):
            self._tree.setColumnWidth(column, lines * line)
        self._tree.itemChanged.connect(lambda *_: self.changed.emit())
        row = QHBoxLayout()
        for name, title, icon, tip, action in (
            ("wizard_add_files", self.tr("Add files…"), "mActionAddRasterLayer.svg",
             self.tr("Choose one or more raster files"), self._choose_files),
            ("wizard_add_folder", self.tr("Add a folder…"), "mActionFileOpen.svg",
             self.tr("List all rasters of a folder and of the folders in it"), self._choose_folder),
        ):  # fmt: skip
            button = QPushButton(QgsApplication.getThemeIcon(f"/{icon}"), title, objectName=name)
            button.setToolTip(tip)
            button.clicked.connect(action)
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._tree, 1)
        layout.addLayout(row)

    def _items(self) -> Iterator[QTreeWidgetItem]:
        return (self._tree.topLevelItem(row) for row in range(self._tree.topLevelItemCount()))

    def _choose_files(self) -> None:
        endings = " ".join(f"*{suffix}" for suffix in RASTER_SUFFIXES)
        paths, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Imagery"), "",
            f"{self.tr('Rasters')} ({endings});;{self.tr('All files')} (*)",
        )  # fmt: skip
        self.add_files(paths)

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder of imagery"))
        if folder:
            self.add_folder(folder)

    def _read_also(self, paths: Iterator[Path]) -> None:
        before = self._waiting

        def both() -> Iterator[Path]:
            yield from before
            yield from paths

        self._waiting = both()
        self._reader.start()
        self.changed.emit()

    def _read_next(self) -> None:
        path = next(self._waiting, None)
        if path is None or len(self._offered) >= MOST_FILES:
            self._reader.stop()
            self._waiting = iter(())
            self.changed.emit()
            return
        key = str(path)
        if key not in self._offered:
            options = QgsRasterLayer.LayerOptions()
            options.loadDefaultStyle = False  # it would read pixels
            self._add(QgsRasterLayer(key, path.stem, "gdal", options), key, True)

    def _add(self, layer: QgsRasterLayer, key: str, wanted: bool) -> None:
        raster = offered_raster(layer, key)
        self._offered[key] = raster
        item = QTreeWidgetItem()
        item.setText(_NAME, raster.name)
        item.setToolTip(_NAME, raster.source)
        item.setData(_NAME, _KEY_ROLE, key)
        item.setText(_BANDS, raster.bands)
        item.setText(_CELL, f"{raster.cell_size_m:.3g} m" if raster.cell_size_m else "")
        item.setText(_CRS, raster.crs.authid())
        item.setText(_PROBLEM, translated(raster.problem))
        item.setToolTip(_PROBLEM, translated(raster.problem))
        usable = wanted and not raster.problem
        item.setCheckState(_NAME, Qt.CheckState.Checked if usable else Qt.CheckState.Unchecked)
        if raster.problem:
            item.setIcon(_NAME, QgsApplication.getThemeIcon("/mIconWarning.svg"))
        self._tree.addTopLevelItem(item)


def rasters_below(folder: Path) -> Iterator[Path]:
    """The raster files of a folder and of those in it, in the order of their names."""
    for place, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            if name.lower().endswith(RASTER_SUFFIXES):
                yield Path(place) / name
