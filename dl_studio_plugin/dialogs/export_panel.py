"""The tab “Export”: from accepted samples to a folder of training data."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QLocale, QSize, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QGroupBox,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..definitions.formats import TRAINING_FORMATS, LabelKind, TrainingFormat, find_format
from ..definitions.jobs import PreviewExportResult
from ..definitions.project_types import project_type
from ..definitions.training_data import ChipFormat, Subset, Unlabelled
from ..layers.raster_facts import ground_cell_size
from ..layers.translation import translated
from .bars import Bars
from .chip_counts import class_bar
from .export_preview import ExportPreview
from .free_files import results_folder
from .parameter_form import ParameterForm
from .words import subset_words

if TYPE_CHECKING:
    from .studio import Studio

ALGORITHM = "exporttrainingdata"
#: What FORMAT takes besides the ids of formats.
TILES, PNG_TILES = "classified_tiles", "classified_tiles_png"
_CHIP_SIZE, _STRIDE = 256, 128
_PICTURE_LINES = 6
#: Parameters that are folded away, and the engine's names of them.
_ADVANCED = {"VALIDATION": "validation", "MIN_OVERLAP": "min_overlap", "ROTATION": "rotation"}
_OF_OBJECTS = {"BUFFER": "buffer"}
_OF_CHIPS_OF_SAMPLES = {"CROP": "crop", "CONTEXT": "context", "BLACKEN": "blacken"}
_ALL_ADVANCED = {**_ADVANCED, **_OF_OBJECTS, **_OF_CHIPS_OF_SAMPLES}
#: Formats with a chip a sample.
_A_CHIP_A_SAMPLE = (LabelKind.CLASS, LabelKind.CLASSES)


class ExportPanel(QWidget):
    """A form with a live estimate, for a project or for layers that one has."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.setObjectName("export_panel")
        self._studio = studio
        self._preview = ExportPreview(studio, self)
        self._preview.estimated.connect(self._show_estimate)
        self._preview.failed.connect(lambda text: self._estimate.setText(translated(text)))
        self.destroyed.connect(self._preview.close)
        layout = QVBoxLayout(self)
        layout.addWidget(self._own_data())
        layout.addWidget(self._form())
        layout.addWidget(self._estimate_box())
        self._start = QPushButton(self.tr("Export training data"), objectName="export_start")
        self._start.setToolTip(self.tr("Cut the chips; the next step is to train a model on them"))
        self._start.clicked.connect(self._on_start)
        layout.addWidget(self._start)
        layout.addStretch(1)

    def refresh(self) -> None:
        """Show the form for the project, or for data of one's own without one."""
        has_project = self._studio.project is not None
        self._own.setVisible(not has_project)
        self._estimate_group.setVisible(has_project)
        if not self._output.filePath():
            self._output.setFilePath(str(self._free_folder()))
        self._show_own_cell_size()
        self._offer_formats()
        self._ask()

    def begin_anew(self) -> None:
        """Let go of the folder that was meant for another project."""
        self._output.setFilePath("")

    def use(self, layer: QgsMapLayer) -> None:
        """Take samples that were chosen elsewhere."""
        if isinstance(layer, QgsVectorLayer):
            self._samples.setLayer(layer)

    # -- the form -------------------------------------------------------------------------------

    def _own_data(self) -> QGroupBox:
        self._own = QGroupBox(self.tr("Your own data"))
        form = QFormLayout(self._own)
        self._imagery = QgsMapLayerComboBox()
        self._imagery.setObjectName("export_imagery")
        self._imagery.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self._imagery.layerChanged.connect(lambda _layer: self._show_own_cell_size())
        form.addRow(self.tr("Imagery"), self._imagery)
        self._samples = QgsMapLayerComboBox()
        self._samples.setObjectName("export_samples")
        self._samples.setFilters(
            QgsMapLayerProxyModel.Filter.PolygonLayer | QgsMapLayerProxyModel.Filter.PointLayer
        )
        form.addRow(self.tr("Samples"), self._samples)
        self._field = QgsFieldComboBox()
        self._field.setObjectName("export_class_field")
        self._field.setAllowEmptyFieldName(True)
        self._field.setToolTip(
            self.tr("The field with the class; without one all samples are of one class")
        )
        self._samples.layerChanged.connect(self._field.setLayer)
        self._field.setLayer(self._samples.currentLayer())
        form.addRow(self.tr("Class field"), self._field)
        return self._own

    def _form(self) -> QGroupBox:
        box = QGroupBox(self.tr("Chips"))
        form = QFormLayout(box)
        self._size = _whole("export_chip_size", 32, 2048, _CHIP_SIZE, 32)
        self._size.setSuffix(self.tr(" pixels"))
        self._size.setToolTip(self.tr("Edge of a chip; the network sees this much at once"))
        self._stride = _whole("export_stride", 1, 2048, _STRIDE, 32)
        self._stride.setSuffix(self.tr(" pixels"))
        self._stride.setToolTip(
            self.tr("From one chip to the next; less than the chip size makes them overlap")
        )
        self._cell = QDoubleSpinBox(objectName="export_cell_size")
        self._cell.setDecimals(3)
        self._cell.setRange(0, 10_000)
        self._cell.setSpecialValueText(self.tr("as the imagery"))
        self._cell.setToolTip(
            self.tr("Size of a pixel in the units of the imagery; coarser sees more surroundings")
        )
        self._format = QComboBox(objectName="export_format")
        self._format.currentIndexChanged.connect(lambda _row: self._on_format())
        self._only = QCheckBox(self.tr("Leave out chips without a sample"))
        self._only.setObjectName("export_only_with_features")
        self._ignored = QCheckBox(self.tr("Ground without a sample is unknown, not background"))
        self._ignored.setObjectName("export_unlabelled")
        self._output = QgsFileWidget()
        self._output.setObjectName("export_output")
        self._output.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        form.addRow(self.tr("Chip size"), self._size)
        self._stride_title = QLabel(self.tr("Stride"))
        form.addRow(self._stride_title, self._stride)
        form.addRow(self.tr("Cell size"), self._cell)
        form.addRow(self.tr("Format"), self._format)
        form.addRow(self._only)
        form.addRow(self._ignored)
        form.addRow(self.tr("Folder"), self._output)
        self._advanced = ParameterForm(ALGORITHM, (), tuple(_ALL_ADVANCED))
        self._advanced.changed.connect(self._ask)
        form.addRow(self._advanced)
        for field in (self._size, self._stride, self._cell):
            field.valueChanged.connect(self._ask)
        self._size.valueChanged.connect(self._stride.setMaximum)
        for switch in (self._only, self._ignored):
            switch.toggled.connect(self._ask)
        return box

    def _offer_formats(self) -> None:
        """Offer the formats of the project's type, its usual one first; all without a project."""
        project = self._studio.project
        formats: tuple[TrainingFormat, ...] = TRAINING_FORMATS
        if project is not None:
            formats = project_type(project.settings().inference_type.value).formats
        wanted = []
        for row in formats:
            if row.id == TILES:
                wanted += [
                    (self.tr("Classified tiles, GeoTIFF, any bands"), TILES, row.summary),
                    (self.tr("Classified tiles, PNG, 8 bits"), PNG_TILES, row.summary),
                ]
            else:
                wanted.append((translated(row.title), row.id, row.summary))
        held = [self._format.itemData(row) for row in range(self._format.count())]
        if held != [id_ for _, id_, _ in wanted]:
            self._format.clear()
            for number, (title, id_, summary) in enumerate(wanted):
                self._format.addItem(title, id_)
                self._format.setItemData(number, translated(summary), Qt.ItemDataRole.ToolTipRole)

    def _on_format(self) -> None:
        """Ask only for what means something in the format that is chosen."""
        if self._format.count():
            kind = self._label_kind
            makes_grid = kind not in _A_CHIP_A_SAMPLE
            for field in (self._stride_title, self._stride, self._only):
                field.setVisible(makes_grid)
            self._ignored.setVisible(kind is LabelKind.PIXELS)
            away = () if kind is not LabelKind.PIXELS else tuple(_OF_OBJECTS)
            if makes_grid:
                away = (*away, *_OF_CHIPS_OF_SAMPLES)
            else:
                away = (*away, "MIN_OVERLAP")
            self._advanced.put_away(away)
            self._format.setToolTip(self._format.currentData(Qt.ItemDataRole.ToolTipRole) or "")
            self._ask()

    @property
    def _format_id(self) -> str:
        """The format, an id of ``formats``."""
        chosen = str(self._format.currentData())
        return TILES if chosen == PNG_TILES else chosen

    @property
    def _label_kind(self) -> LabelKind:
        return find_format(self._format_id).kind

    def _show_own_cell_size(self) -> None:
        """Say what the imagery's own cell size is, in metres on the ground."""
        layers = self._studio.layers
        imagery = layers.imagery if layers is not None else self._imagery.currentLayer()
        metres = ground_cell_size(imagery) if isinstance(imagery, QgsRasterLayer) else 0.0
        if metres:
            text = self.tr("as the imagery ({} m)").format(f"{metres:.3g}")
        else:
            text = self.tr("as the imagery")
        self._cell.setSpecialValueText(text)

    def _estimate_box(self) -> QGroupBox:
        self._estimate_group = QGroupBox(self.tr("What this gives"))
        layout = QVBoxLayout(self._estimate_group)
        self._estimate = QLabel(objectName="export_estimate")
        self._estimate.setWordWrap(True)
        layout.addWidget(self._estimate)
        self._balance = Bars("export_balance")
        layout.addWidget(self._balance)
        self._pictures = QListWidget(objectName="export_pictures")
        self._pictures.setViewMode(QListView.ViewMode.IconMode)
        self._pictures.setResizeMode(QListView.ResizeMode.Adjust)
        self._pictures.setMovement(QListView.Movement.Static)
        side = _PICTURE_LINES * self.fontMetrics().height()
        self._pictures.setIconSize(QSize(side, side))
        self._pictures.setMinimumHeight(round(1.3 * side))
        self._pictures.setToolTip(self.tr("Some of the chips with their labels"))
        self._pictures.hide()
        layout.addWidget(self._pictures)
        return self._estimate_group

    # -- the estimate ---------------------------------------------------------------------------

    def _ask(self) -> None:
        if self._studio.project is None or not self.isVisible() or not self._format.count():
            return
        self._preview.ask(
            {
                "chip_size": self._size.value(),
                "stride": self._stride.value(),
                "cell_size": self._cell.value(),
                "chip_format": self._chip_format(),
                "only_with_features": self._only.isChecked(),
                "unlabelled": self._unlabelled(),
                "format": self._format_id,
                **{field: self._advanced.value(name) for name, field in _ALL_ADVANCED.items()},
            }
        )

    def _show_estimate(self, found: PreviewExportResult) -> None:
        about = self.tr("{count} chips") if found.exact else self.tr("About {count} chips")
        size = QLocale().formattedDataSize(found.bytes)
        subsets = ", ".join(
            f"{subset_words(Subset(name))}: {count}"
            for name, count in found.chips_by_subset.items()
        )
        ground = self.tr("pixels of {} m on the ground").format(f"{found.cell_size_m:.3g}")
        lines = [f"{about.format(count=found.chips)}, {size}, {ground}", subsets]
        lines += [translated(warning) for warning in found.warnings]
        self._estimate.setText("\n".join(line for line in lines if line))
        self._show_balance(found)
        self._pictures.clear()
        for chip in found.pictures:
            item = QListWidgetItem(QIcon(chip.path), "")
            item.setToolTip(", ".join(chip.classes))
            self._pictures.addItem(item)
        self._pictures.setVisible(bool(found.pictures))

    def _show_balance(self, found: PreviewExportResult) -> None:
        totals: dict[str, int] = {}
        for pixels in found.pixels_by_class.values():
            for name, count in pixels.items():
                totals[name] = totals.get(name, 0) + count
        everything = sum(totals.values()) or 1
        project = self._studio.project
        colours = {c.name: c.colour for c in project.classes()} if project is not None else {}
        self._balance.show_bars(
            [
                class_bar(name, count, f"{count / everything:.1%}", colours.get(name, ""))
                for name, count in totals.items()
            ]
        )

    # -- the export -----------------------------------------------------------------------------

    def _chip_format(self) -> ChipFormat:
        return ChipFormat.PNG if self._format.currentData() == PNG_TILES else ChipFormat.TIFF

    def _unlabelled(self) -> Unlabelled:
        return Unlabelled.IGNORED if self._ignored.isChecked() else Unlabelled.BACKGROUND

    def _on_start(self) -> None:
        parameters: dict[str, Any] = {
            "CHIP_SIZE": self._size.value(),
            "CELL_SIZE": self._cell.value(),
            "FORMAT": self._format.currentData(),
            "OUTPUT": self._output.filePath(),
            **self._advanced.values(),
        }
        kind = self._label_kind
        if kind not in _A_CHIP_A_SAMPLE:
            parameters["STRIDE"] = self._stride.value()
            parameters["ONLY_WITH_FEATURES"] = self._only.isChecked()
        if kind is LabelKind.PIXELS:
            parameters["UNLABELLED"] = self._unlabelled().value
        if self._studio.project is not None:
            parameters["PROJECT"] = self._studio.reference
        else:
            parameters.update(self._own_parameters())
        self._studio.run(ALGORITHM, parameters, self.tr("Exporting training data"), self._on_done)

    def _own_parameters(self) -> dict[str, Any]:
        imagery, samples = self._imagery.currentLayer(), self._samples.currentLayer()
        return {
            "IMAGERY": imagery.id() if imagery is not None else None,
            "SAMPLES": samples.id() if samples is not None else None,
            "CLASS_FIELD": self._field.currentField() or None,
        }

    def _on_done(self, results: dict[str, Any]) -> None:
        folder = str(results["OUTPUT"])
        self._output.setFilePath(str(self._free_folder()))
        self._studio.show_success(
            self.tr("{count} chips are in “{folder}”.").format(
                count=int(results.get("CHIPS") or 0), folder=Path(folder).name
            ),
            (self.tr("Train a model"), lambda: self._studio.go_to("train", folder)),
        )

    def _free_folder(self) -> Path:
        """Beside the project's file, or among the results; a name that is not taken."""
        base = results_folder(self._studio)
        number = 1
        while (base / f"training_data_{number}").exists():
            number += 1
        return base / f"training_data_{number}"


def _whole(name: str, least: int, most: int, value: int, step: int) -> QSpinBox:
    field = QSpinBox(objectName=name)
    field.setRange(least, most)
    field.setValue(value)
    field.setSingleStep(step)
    return field
