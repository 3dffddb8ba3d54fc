"""The dialog “Import samples”: a layer, its class field, and which value is which class."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsMapLayer,
    QgsMapLayerProxyModel,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
)

from ..definitions.label_classes import BACKGROUND_VALUE
from ..layers.class_styles import class_text
from ..layers.layer_group import layers_of_projects
from .tool_dialog import ToolDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.PyQt.QtWidgets import QWidget

    from ..definitions.label_classes import LabelClass
    from .studio import Studio

DRAFT, SUBMITTED = "draft", "submitted"
_MOST_VALUES = 200
_VALUE_ROLE = Qt.ItemDataRole.UserRole


class ImportDialog(ToolDialog):
    """Asks what “Import samples” needs to know."""

    def __init__(self, studio: Studio, parent: QWidget, classes: Sequence[LabelClass]) -> None:
        super().__init__(studio, parent, "importsamples", "")
        self.setWindowTitle(self.tr("Import samples"))
        self._classes = classes
        form = QFormLayout()
        self.body.addLayout(form)
        self.layer = QgsMapLayerComboBox()
        self.layer.setObjectName("import_layer")
        filters = QgsMapLayerProxyModel.Filter
        self.layer.setFilters(filters.PolygonLayer | filters.PointLayer | filters.RasterLayer)
        self.layer.setExceptedLayerList(layers_of_projects(QgsProject.instance()))
        add = QPushButton(self.tr("Add a file…"), objectName="import_add_file")
        add.setToolTip(self.tr("Add polygons, points or a class raster to the map"))
        add.clicked.connect(lambda _checked=False: self._choose_file())
        row = QHBoxLayout()
        row.addWidget(self.layer, 1)
        row.addWidget(add)
        form.addRow(self.tr("Samples"), row)
        self.field = QgsFieldComboBox()
        self.field.setObjectName("import_field")
        self.field.setAllowEmptyFieldName(True)
        form.addRow(self.tr("Field of the class"), self.field)
        self._table = self._class_table()
        self._told = QLabel(objectName="import_told")
        self._told.setWordWrap(True)
        self.body.addWidget(self._told)
        self.body.addWidget(self._table)
        self.status = QComboBox(objectName="import_status")
        self.status.addItem(self.tr("Drafts to work on"), DRAFT)
        self.status.addItem(self.tr("Submitted for review, with their work units"), SUBMITTED)
        self.repair = QCheckBox(self.tr("Repair outlines that cross themselves"))
        self.repair.setObjectName("import_repair")
        self.repair.setChecked(True)
        foot = QFormLayout()
        foot.addRow(self.tr("They become"), self.status)
        foot.addRow(self.repair)
        self.body.addLayout(foot)
        self.layer.layerChanged.connect(self._on_layer)
        self.field.fieldChanged.connect(lambda _field: self._show_values())
        self._on_layer(self.layer.currentLayer())
        line = self.fontMetrics().height()
        self.resize(34 * line, 28 * line)

    def parameters(self) -> dict[str, Any]:
        """The parameters of the run."""
        found: dict[str, Any] = {
            "PROJECT": self.reference,
            "INPUT": self.layer.currentLayer(),
            "STATUS": self.status.currentData(),
            "REPAIR": self.repair.isChecked(),
        }
        if self._is_vector and self.field.currentField():
            found["CLASS_FIELD"] = self.field.currentField()
        if self._needs_map():
            found["CLASS_MAP"] = ",".join(f"{value}={name}" for value, name in self._pairs())
        return found

    def accept(self) -> None:
        """Start the run, unless the table cannot be told to it."""
        if self._needs_map():
            pairs = self._pairs()
            if not pairs:
                self.problem.setText(self.tr("Choose a class for at least one value."))
                return
            split = next((text for pair in pairs for text in pair if "," in text), "")
            if split:
                self.problem.setText(
                    self.tr(
                        "“{}” holds a comma, so it cannot be matched here. Give the layer a field "
                        "with the names of the classes, and choose that."
                    ).format(split)
                )
                return
        super().accept()

    def choose_class(self, value: str, name: str) -> None:
        """Say which class a value is; an empty name leaves it out."""
        for row, known in enumerate(self._values()):
            if known == value:
                combo = self._table.cellWidget(row, 1)
                combo.setCurrentIndex(combo.findData(name))

    # -- fields ---------------------------------------------------------------------------------

    def _class_table(self) -> QTableWidget:
        table = QTableWidget(0, 2, objectName="import_classes")
        table.setHorizontalHeaderLabels([self.tr("Value"), self.tr("Class")])
        table.horizontalHeader().setStretchLastSection(True)
        table.verticalHeader().hide()
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        return table

    @property
    def _is_vector(self) -> bool:
        return isinstance(self.layer.currentLayer(), QgsVectorLayer)

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Samples"))
        if path:
            self.add_file(path)

    def add_file(self, path: str) -> None:
        """Add polygons, points or a class raster to the map and choose it."""
        name = Path(path).stem
        for layer in (QgsVectorLayer(path, name, "ogr"), QgsRasterLayer(path, name, "gdal")):
            if layer.isValid():
                QgsProject.instance().addMapLayer(layer)
                self.layer.setLayer(layer)
                return
        self.problem.setText(
            self.tr("“{}” cannot be read as a layer. Choose another file.").format(path)
        )

    def _on_layer(self, layer: Optional[QgsMapLayer]) -> None:
        self.field.setLayer(layer if isinstance(layer, QgsVectorLayer) else None)
        self.field.setEnabled(isinstance(layer, QgsVectorLayer))
        if isinstance(layer, QgsVectorLayer) and layer.fields().lookupField("class") >= 0:
            self.field.setField("class")
        self.start_button.setEnabled(layer is not None)
        self._show_values()

    # -- values and classes ---------------------------------------------------------------------

    def _show_values(self) -> None:
        self.problem.clear()
        values = self._found_values()
        self._table.setRowCount(0)
        for value, label in values.items():
            self._add_row(value, label)
        self._table.setVisible(bool(values))
        self._told.setText(self._sentence(bool(values)))

    def _sentence(self, has_values: bool) -> str:
        if self.layer.currentLayer() is None:
            return self.tr("There is no layer of samples on the map. Add a file.")
        if has_values:
            return self.tr("Which class is each value? Those without a class are not imported.")
        if self._is_vector and len(self._classes) > 1:
            return self.tr("Choose the field that holds the class of a sample.")
        if self._is_vector:
            return self.tr("All samples become “{}”.").format(self._classes[0].name)
        return self.tr("The numbers in the raster are those of the project's classes: {}.").format(
            ", ".join(f"{label.value} {label.name}" for label in self._classes)
        )

    def _found_values(self) -> dict[str, str]:
        """The values of the field or of the raster, with what the layer calls them."""
        layer = self.layer.currentLayer()
        if isinstance(layer, QgsVectorLayer):
            index = layer.fields().lookupField(self.field.currentField())
            if index < 0:
                return {}
            texts = (class_text(value) for value in layer.uniqueValues(index, _MOST_VALUES))
            return {text: text for text in sorted(filter(None, texts))}
        renderer = layer.renderer() if isinstance(layer, QgsRasterLayer) else None
        if not isinstance(renderer, QgsPalettedRasterRenderer):
            return {}
        return {
            class_text(entry.value): entry.label or class_text(entry.value)
            for entry in renderer.classes()
            if entry.value != BACKGROUND_VALUE
        }

    def _add_row(self, value: str, label: str) -> None:
        row = self._table.rowCount()
        self._table.insertRow(row)
        shown = value if label == value else f"{value} · {label}"
        item = QTableWidgetItem(shown)
        item.setData(_VALUE_ROLE, value)
        self._table.setItem(row, 0, item)
        combo = QComboBox()
        combo.addItem(self.tr("(not imported)"), "")
        for known in self._classes:
            combo.addItem(known.name, known.name)
        combo.setCurrentIndex(combo.findData(self._same_class(value, label)))
        self._table.setCellWidget(row, 1, combo)

    def _same_class(self, value: str, label: str) -> str:
        for known in self._classes:
            if known.name.casefold() in (value.casefold(), label.casefold()):
                return known.name
        return next((known.name for known in self._classes if str(known.value) == value), "")

    def _values(self) -> list[str]:
        return [
            str(self._table.item(row, 0).data(_VALUE_ROLE)) for row in range(self._table.rowCount())
        ]

    def _pairs(self) -> list[tuple[str, str]]:
        """Values with the class that was chosen for them."""
        pairs = (
            (value, str(self._table.cellWidget(row, 1).currentData()))
            for row, value in enumerate(self._values())
        )
        return [(value, name) for value, name in pairs if name]

    def _needs_map(self) -> bool:
        """Whether the values are not simply the names or numbers of the project's classes."""
        pairs = self._pairs()
        known = {label.name: label.name for label in self._classes}
        known.update({str(label.value): label.name for label in self._classes})
        simple = all(known.get(value) == name for value, name in pairs)
        return bool(self._values()) and not (simple and len(pairs) == self._table.rowCount())
