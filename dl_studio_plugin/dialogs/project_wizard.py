"""The wizard “New project”: type, imagery, classes, area, place."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
    QWizard,
    QWizardPage,
)

from ..definitions.inference_types import SUPPORTED_TYPES, InferenceType
from ..layers.raster_facts import layer_facts
from .area_field import AreaField
from .run_box import RunBox
from .schema_editor import SchemaEditor
from .words import inference_type_sentence, inference_type_words

if TYPE_CHECKING:
    from .studio import Studio

_UNIT_SIZE, _SUBSETS = 100.0, "70,15,15"


class TypePage(QWizardPage):
    """What the project's models will say about imagery, and its name."""

    def __init__(self) -> None:
        super().__init__()
        self.setTitle(self.tr("What is it for?"))
        self.setSubTitle(self.tr("The type is fixed for the project's life."))
        layout = QVBoxLayout(self)
        self._group = QButtonGroup(self)
        for number, kind in enumerate(InferenceType):
            button = QRadioButton(inference_type_words(kind), objectName=f"type_{kind.value}")
            button.setEnabled(kind in SUPPORTED_TYPES)
            button.setChecked(number == 0)
            sentence = inference_type_sentence(kind)
            if kind not in SUPPORTED_TYPES:
                sentence += " " + self.tr("This comes with a later version.")
            note = QLabel(sentence)
            note.setWordWrap(True)
            note.setIndent(2 * self.fontMetrics().height())
            self._group.addButton(button, number)
            layout.addWidget(button)
            layout.addWidget(note)
        form = QFormLayout()
        self.name = QLineEdit(objectName="wizard_name")
        self.name.textChanged.connect(lambda _text: self.completeChanged.emit())
        form.addRow(self.tr("Name of the project"), self.name)
        layout.addLayout(form)

    def isComplete(self) -> bool:  # noqa: N802 (Qt's name)
        """A project has a name."""
        return bool(self.name.text().strip())

    @property
    def kind(self) -> InferenceType:
        """The type that was chosen."""
        return list(InferenceType)[self._group.checkedId()]


class ImageryPage(QWizardPage):
    """A raster layer of the map, or a file."""

    def __init__(self) -> None:
        super().__init__()
        self.setTitle(self.tr("Which imagery?"))
        self.setSubTitle(self.tr("Any raster that QGIS shows; the file stays where it is."))
        layout = QVBoxLayout(self)
        self._layer = QgsMapLayerComboBox()
        self._layer.setObjectName("wizard_imagery")
        self._layer.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self._layer.layerChanged.connect(lambda _layer: self._judge())
        add = QPushButton(self.tr("Add a file…"), objectName="wizard_add_file")
        add.clicked.connect(self._choose_file)
        self._facts = QLabel(objectName="wizard_imagery_facts")
        self._facts.setWordWrap(True)
        for widget in (self._layer, add, self._facts):
            layout.addWidget(widget)
        layout.addStretch(1)

    def initializePage(self) -> None:  # noqa: N802 (Qt's name)
        """Show what the layer is like."""
        self._judge()

    def isComplete(self) -> bool:  # noqa: N802
        """There is imagery, and one knows where on earth it is."""
        layer = self.layer
        return layer is not None and layer.isValid() and layer.crs().isValid()

    @property
    def layer(self) -> QgsRasterLayer | None:
        """The layer that was chosen."""
        return self._layer.currentLayer()

    def add_file(self, path: str) -> None:
        """Add a raster file to the map and choose it."""
        layer = QgsRasterLayer(path, Path(path).stem)
        if layer.isValid():
            QgsProject.instance().addMapLayer(layer)
            self._layer.setLayer(layer)
        else:
            self._facts.setText(self.tr("“{}” cannot be read as a raster.").format(path))

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Imagery"))
        if path:
            self.add_file(path)

    def _judge(self) -> None:
        layer = self.layer
        if layer is None:
            self._facts.setText(self.tr("There is no raster layer on the map. Add a file."))
        elif not layer.crs().isValid():
            self._facts.setText(
                self.tr("This layer has no coordinate reference system. Set it first: "
                        "Layer ▸ Set CRS of Layer(s)….")
            )  # fmt: skip
        else:
            facts = layer_facts(layer)
            self._facts.setText(
                self.tr("{bands} bands, {width} × {height} pixels of {cell:.2f} m, {crs}").format(
                    bands=len(facts.bands), width=layer.width(), height=layer.height(),
                    cell=facts.cell_size_m, crs=layer.crs().authid(),
                )
            )  # fmt: skip
        self.completeChanged.emit()


class ClassesPage(QWizardPage):
    """The schema."""

    def __init__(self) -> None:
        super().__init__()
        self.setTitle(self.tr("Which classes?"))
        self.setSubTitle(
            self.tr("What a sample can be. Background is none: it is all ground without a sample.")
        )
        self.editor = SchemaEditor()
        self.editor.changed.connect(self.completeChanged)
        QVBoxLayout(self).addWidget(self.editor)

    def isComplete(self) -> bool:  # noqa: N802
        """The classes can be used."""
        return not self.editor.problem()


class PlacePage(QWizardPage):
    """Area, work units, file: the project is made from here."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self.setTitle(self.tr("Where, and how divided?"))
        self.setFinalPage(True)
        form = QFormLayout(self)
        self.area = AreaField(studio, "wizard_area")
        form.addRow(self.tr("Ground to label"), self.area)
        self.divide = QCheckBox(self.tr("Divide it into work units"))
        self.divide.setObjectName("wizard_divide")
        self.divide.setChecked(True)
        self.divide.setToolTip(
            self.tr("Squares that one person labels and one reviews; they also keep ground for "
                    "training, validation and test apart.")
        )  # fmt: skip
        form.addRow(self.divide)
        self.size = QDoubleSpinBox(objectName="wizard_unit_size")
        self.size.setRange(0.001, 10**7)
        self.size.setValue(_UNIT_SIZE)
        form.addRow(self.tr("Edge of a unit, in units of the imagery"), self.size)
        self.subsets = QLineEdit(_SUBSETS, objectName="wizard_subsets")
        self.subsets.setToolTip(self.tr("Percent of the units for training, validation and test"))
        form.addRow(self.tr("Training, validation, test"), self.subsets)
        self.divide.toggled.connect(self.size.setEnabled)
        self.divide.toggled.connect(self.subsets.setEnabled)
        self.instructions = QLineEdit(objectName="wizard_instructions")
        self.instructions.setPlaceholderText(self.tr("A link; may be left out"))
        form.addRow(self.tr("Instructions"), self.instructions)
        self.file = QgsFileWidget()
        self.file.setObjectName("wizard_file")
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setFilter(self.tr("DL Studio projects (*.gpkg)"))
        form.addRow(self.tr("Project file"), self.file)
        self.problem = QLabel(objectName="wizard_problem")
        self.problem.setWordWrap(True)
        form.addRow(self.problem)
        form.addRow(RunBox(studio, ("createproject", "createworkunits")))

    def initializePage(self) -> None:  # noqa: N802
        """Suggest a file after the project's name."""
        wizard = self.wizard()
        if isinstance(wizard, ProjectWizard) and not self.file.filePath():
            name = wizard.type_page.name.text().strip()
            clean = "".join(c if c.isalnum() or c in "-_" else "_" for c in name)
            folder = self._studio.settings.folder_for_results() / clean
            self.file.setFilePath(str(folder / f"{clean}.gpkg"))


class ProjectWizard(QWizard):
    """Asks, then runs “Create project” and “Create work units”, and opens the project.

    It closes when the project is made; a fault leaves it open, with all that was entered.
    """

    def __init__(self, studio: Studio, parent: QWidget) -> None:
        super().__init__(parent)
        self._studio = studio
        self.setObjectName("project_wizard")
        self.setWindowTitle(self.tr("New project"))
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)
        self.type_page = TypePage()
        self.imagery_page = ImageryPage()
        self.classes_page = ClassesPage()
        self.place_page = PlacePage(studio)
        for page in (self.type_page, self.imagery_page, self.classes_page, self.place_page):
            self.addPage(page)
        line = self.fontMetrics().height()
        self.resize(38 * line, 32 * line)
        self._schema = Path(tempfile.mkdtemp(prefix="dl-studio-")) / "classes.json"

    def accept(self) -> None:
        """Make the project; the wizard closes when it is there."""
        place = self.place_page
        layer = self.imagery_page.layer
        path = Path(place.file.filePath())
        self.classes_page.editor.write_file(self._schema)
        parameters: dict[str, Any] = {
            "NAME": self.type_page.name.text().strip(),
            "INFERENCE_TYPE": self.type_page.kind.value,
            "IMAGERY": layer.id() if layer is not None else None,
            "AREA": place.area.value(),
            "CLASSES": str(self._schema),
            "INSTRUCTIONS": place.instructions.text().strip(),
            "PROJECT": str(path),
        }
        path.parent.mkdir(parents=True, exist_ok=True)
        run = self._studio.run(
            "createproject", parameters, self.tr("Creating the project"), self._on_created
        )
        self._lock(run is not None)
        if run is None:
            item = self._studio.iface.messageBar().currentItem()
            place.problem.setText(item.text() if item is not None else "")
        else:
            run.ended.connect(lambda ended: self._after(ended.outcome == "done", ended.error))

    def done(self, result: int) -> None:
        """Put the drawing on the map away."""
        self.place_page.area.leave()
        super().done(result)

    def _on_created(self, _results: dict[str, Any]) -> None:
        place = self.place_page
        reference = place.file.filePath()
        if not place.divide.isChecked():
            self._open()
            return
        parameters = {
            "PROJECT": reference,
            "SIZE": place.size.value(),
            "SUBSETS": place.subsets.text().strip(),
        }
        run = self._studio.run(
            "createworkunits", parameters, self.tr("Dividing the ground"), lambda _: None
        )
        # The project is there: units that could not be made can be made on its page.
        if run is None:
            self._open()
        else:
            run.ended.connect(lambda _run: self._open())

    def _open(self) -> None:
        self._studio.open_project(self.place_page.file.filePath())
        self._studio.go_to("project")
        super().accept()

    def _after(self, made: bool, error: str) -> None:
        self._lock(made)
        self.place_page.problem.setText(error)

    def _lock(self, running: bool) -> None:
        self.button(QWizard.WizardButton.FinishButton).setEnabled(not running)
        self.button(QWizard.WizardButton.BackButton).setEnabled(not running)


def create_project(studio: Studio, parent: QWidget) -> ProjectWizard:
    """Open the wizard; it does not block the window."""
    wizard = ProjectWizard(studio, parent)
    wizard.show()
    return wizard
