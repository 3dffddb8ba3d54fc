"""What an inferencing tool writes, and how it goes about it: the box “Result”."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QFormLayout, QGroupBox, QLabel, QVBoxLayout, QWidget

from .free_files import free_file
from .inference_tools import InferenceTool, output_words
from .parameter_form import ParameterForm

_OF_POLYGONS = ("MIN_AREA", "SIMPLIFY")
#: A result's probabilities and polygons lie beside it.
_PROBABILITIES, _POLYGONS = "_probabilities.tif", ".gpkg"


class ResultBox(QGroupBox):
    """The file of the result and the options of the tool that makes it.

    Signals:
        changed: an option was changed.
    """

    changed = pyqtSignal()

    def __init__(self, device: str) -> None:
        super().__init__()
        self.setTitle(self.tr("Result"))
        self._device = device
        self._tool: Optional[InferenceTool] = None
        self._offered = ""  # the output that the box itself thought of
        layout = QVBoxLayout(self)
        layout.addLayout(self._files())
        self._place = layout
        self._form: Optional[ParameterForm] = None
        self._polygon_form: Optional[ParameterForm] = None

    def show_tool(self, tool: InferenceTool) -> None:
        """Ask for what ``tool`` takes."""
        if tool == self._tool:
            return
        self._tool = tool
        title, kinds, tip = output_words(tool)
        self._title.setText(title)
        self._output.setFilter(kinds)
        self._output.setToolTip(tip)
        self.forget_output()
        for box in (self._probabilities, self._polygons):
            box.setVisible(tool.writes_raster)
        for old in (self._form, self._polygon_form):
            if old is not None:
                self._place.removeWidget(old)
                old.setParent(None)  # its fields have the names of those that come now
                old.deleteLater()
        self._polygon_form = None
        if tool.writes_raster:
            self._polygon_form = ParameterForm(tool.algorithm, _OF_POLYGONS)
            self._polygon_form.setVisible(self._polygons.isChecked())
            self._place.addWidget(self._polygon_form)
        self._form = ParameterForm(tool.algorithm, tool.shown, tool.folded)
        self._form.set_values({"DEVICE": self._device})
        self._form.changed.connect(self.changed)
        self._place.addWidget(self._form)

    def offer(self, folder: Path, imagery: str) -> None:
        """Think of a file for the result, unless the user has chosen one."""
        if self._tool is not None and self._output.filePath() in ("", self._offered):
            name = f"{imagery}_{self._tool.ending}"
            self._offered = str(free_file(folder, name, self._tool.suffix))
            self._output.setFilePath(self._offered)

    def forget_output(self) -> None:
        """The file is written; another one is needed."""
        self._output.setFilePath("")

    def value(self, name: str) -> Any:
        """One of the options."""
        return self._form.value(name) if self._form is not None else None

    def parameters(self) -> dict[str, Any]:
        """What the tool is given."""
        output = Path(self._output.filePath())
        given: dict[str, Any] = {"OUTPUT": self._output.filePath()}
        if self._form is not None:
            given.update(self._form.values())
        if self._tool is not None and self._tool.writes_raster:
            if self._probabilities.isChecked():
                given["PROBABILITIES"] = str(output.with_name(output.stem + _PROBABILITIES))
            if self._polygons.isChecked() and self._polygon_form is not None:
                given["POLYGONS"] = str(output.with_suffix(_POLYGONS))
                given.update(self._polygon_form.values())
        return given

    def _files(self) -> QFormLayout:
        form = QFormLayout()
        self._output = QgsFileWidget()
        self._output.setObjectName("inference_output")
        self._output.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self._title = QLabel()
        form.addRow(self._title, self._output)
        self._probabilities = QCheckBox(self.tr("Probabilities too"))
        self._probabilities.setObjectName("inference_probabilities")
        self._probabilities.setToolTip(
            self.tr("A raster with a band for each class beside the class raster")
        )
        form.addRow(self._probabilities)
        self._polygons = QCheckBox(self.tr("Polygons too"))
        self._polygons.setObjectName("inference_polygons")
        self._polygons.setToolTip(self.tr("A GeoPackage of outlines beside the class raster"))
        self._polygons.toggled.connect(self._show_polygon_form)
        form.addRow(self._polygons)
        return form

    def _show_polygon_form(self, is_wanted: bool) -> None:
        form: Optional[QWidget] = self._polygon_form
        if form is not None:
            form.setVisible(is_wanted)
