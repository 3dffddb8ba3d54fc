"""The page “Train”: from training data to a model package."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFormLayout, QGroupBox, QHBoxLayout, QLabel, QPushButton

from ...definitions.architectures import ARCHITECTURES, BACKBONES
from ...definitions.chip_table import read_description
from ...definitions.errors import DlStudioError
from ...definitions.jobs import EstimateTraining, EstimateTrainingResult, TrainModel
from ...definitions.model_card import PACKAGE_SUFFIX
from ...definitions.training_data import TRAINING_DATA_FILE
from ...layers.translation import translated
from ..background_run import BackgroundRun
from ..durations import duration_text
from ..page import Page
from ..parameter_form import ParameterForm
from ..run_box import RunBox, with_run_box
from ..runs_table import RunsTable
from ..tool_runs import ToolRun
from ..training_view import TrainingView
from ..warm_asking import ask

if TYPE_CHECKING:
    from ...project.model import Run
    from ..studio import Studio

ALGORITHM = "trainmodel"
_SHOWN = ("ARCHITECTURE", "BACKBONE", "EPOCHS")
_FOLDED = (
    "BATCH_SIZE", "LEARNING_RATE", "EARLY_STOPPING", "FREEZE", "AUGMENTATION", "MONITOR",
    "VALIDATION", "SEED", "TIME_LIMIT", "DEVICE", "PRECISION", "RESUME",
)  # fmt: skip


class TrainPage(Page):
    """Choose data, start, watch, compare."""

    page_id = "train"
    help_anchor = "3-train-model"

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        body = with_run_box(self, RunBox(studio, (ALGORITHM, "evaluatemodel")))
        body.addWidget(self._data_box())
        body.addWidget(self._model_box())
        self._view = TrainingView()
        body.addWidget(self._view)
        self._score = QLabel(objectName="train_score")
        self._score.setWordWrap(True)
        self._score.hide()
        body.addWidget(self._score)
        self._runs = RunsTable()
        self._runs.use_wanted.connect(lambda path: studio.go_to("inference", path))
        self._runs.repeat_wanted.connect(self._repeat)
        body.addWidget(self._runs)
        studio.run_started.connect(self._on_started)

    def title(self) -> str:
        """What the dock calls the page."""
        return self.tr("Train a model")

    def refresh(self) -> None:
        """Offer the project's last training data, and show its trainings."""
        project = self.studio.project
        if project is not None and not self._input.filePath():
            exports = project.runs("exporttrainingdata")
            if exports:
                self._input.setFilePath(str(exports[-1].results.get("OUTPUT", "")))
        if not self._output.filePath():
            self._output.setFilePath(str(self._free_file()))
        self._runs.show_runs(project.runs(ALGORITHM) if project is not None else ())

    def use(self, thing: object) -> None:
        """Take a folder of training data."""
        if isinstance(thing, str):
            self._input.setFilePath(thing)

    # -- the form -------------------------------------------------------------------------------

    def _data_box(self) -> QGroupBox:
        box = QGroupBox(self.tr("Training data"))
        form = QFormLayout(box)
        self._input = QgsFileWidget()
        self._input.setObjectName("train_input")
        self._input.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self._input.setToolTip(self.tr("A folder that “Export training data” wrote"))
        self._input.fileChanged.connect(self._show_facts)
        form.addRow(self.tr("Folder"), self._input)
        self._facts = QLabel(objectName="train_facts")
        self._facts.setWordWrap(True)
        form.addRow(self._facts)
        self._chips = QPushButton(self.tr("Look at the chips…"), objectName="train_chips")
        self._chips.clicked.connect(
            lambda: self.studio.go_to("chips", self._input.filePath() or None)
        )
        form.addRow(self._chips)
        return box

    def _model_box(self) -> QGroupBox:
        box = QGroupBox(self.tr("Model"))
        form = QFormLayout(box)
        self._form = ParameterForm(ALGORITHM, _SHOWN, _FOLDED)
        self._form.changed.connect(self._explain)
        form.addRow(self._form)
        self._explanation = QLabel(objectName="train_explanation")
        self._explanation.setWordWrap(True)
        form.addRow(self._explanation)
        self._pretrained = QgsFileWidget()
        self._pretrained.setObjectName("train_pretrained")
        self._pretrained.setFilter(self.tr("Model packages (*.dlmodel)"))
        self._pretrained.lineEdit().setPlaceholderText(self.tr("None: begin afresh"))
        self._pretrained.setToolTip(self.tr("A model of the same classes to go on from"))
        form.addRow(self.tr("Go on from"), self._pretrained)
        self._output = QgsFileWidget()
        self._output.setObjectName("train_output")
        self._output.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self._output.setFilter(self.tr("Model packages (*.dlmodel)"))
        form.addRow(self.tr("Model package"), self._output)
        row = QHBoxLayout()
        self._estimate = QPushButton(self.tr("How long will it take?"), objectName="train_estimate")
        self._estimate.setToolTip(self.tr("Try some batches and judge by them"))
        self._estimate.clicked.connect(self._ask_time)
        self._start = QPushButton(self.tr("Train"), objectName="train_start")
        self._start.clicked.connect(self._on_start)
        row.addWidget(self._estimate)
        row.addWidget(self._start, 1)
        form.addRow(row)
        self._explain()
        return box

    def _explain(self) -> None:
        """Say what the chosen architecture and backbone are good for."""
        architecture, backbone = self._form.value("ARCHITECTURE"), self._form.value("BACKBONE")
        sentences = [entry.summary for entry in ARCHITECTURES if entry.id == architecture]
        sentences += [entry.summary for entry in BACKBONES if entry.id == backbone]
        self._explanation.setText(" ".join(translated(text) for text in sentences))

    def _show_facts(self) -> None:
        """Say what the folder holds, or what is wrong with it."""
        folder = self._input.filePath()
        self._chips.setEnabled(bool(folder))
        if not folder:
            self._facts.clear()
            return
        try:
            data = read_description(Path(folder) / TRAINING_DATA_FILE)
        except DlStudioError as error:
            self._facts.setText(translated(str(error)))
            return
        counts = ", ".join(f"{name}: {count}" for name, count in data.chips.items())
        classes = ", ".join(label.name for label in data.classes)
        self._facts.setText(
            self.tr("Chips: {counts}. Classes: {classes}. {bands} bands, {cell:.2f} m.").format(
                counts=counts, classes=classes, bands=len(data.bands), cell=data.cell_size_m
            )
        )

    # -- what is done ---------------------------------------------------------------------------

    def _on_start(self) -> None:
        parameters = {
            "INPUT": self._input.filePath(),
            "OUTPUT": self._output.filePath(),
            "DEVICE": self.studio.settings.device,
            **self._form.values(),
        }
        if self._pretrained.filePath():
            parameters["PRETRAINED"] = self._pretrained.filePath()
        name = Path(self._output.filePath()).stem
        title = self.tr("Training “{name}”").format(name=name)
        self.studio.run(ALGORITHM, parameters, title, self._on_trained)

    def _on_started(self, run: BackgroundRun) -> None:
        if isinstance(run, ToolRun) and run.algorithm == ALGORITHM:
            self._score.hide()
            self._start.setEnabled(False)
            self._view.follow(run)
            run.ended.connect(lambda _run: self._start.setEnabled(True))

    def _on_trained(self, results: dict[str, Any]) -> None:
        package, report = str(results["OUTPUT"]), str(results.get("REPORT") or "")
        score = results.get("SCORE")
        if isinstance(score, (int, float)):
            text = self.tr("The best epoch scores {score:.3f} on the validation ground.")
            self._score.setText(text.format(score=score))
            self._score.show()
        self._output.setFilePath(str(self._free_file()))
        self.studio.show_success(
            self.tr("The model “{}” is ready.").format(Path(package).stem),
            (self.tr("Use it"), lambda: self.studio.go_to("inference", package)),
        )
        if report:
            self.studio.show_info(
                self.tr("The report tells how the model was trained and scored."),
                (
                    self.tr("Open the report"),
                    lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(report)),
                ),
            )

    def _repeat(self, run: Run) -> None:
        """Fill in the parameters of an earlier run."""
        self._form.set_values(run.parameters)
        self._input.setFilePath(str(run.parameters.get("INPUT", "")))
        self._pretrained.setFilePath(str(run.parameters.get("PRETRAINED") or ""))

    def _ask_time(self) -> None:
        values = {
            definition: self._form.value(definition) for definition in (*_SHOWN, "BATCH_SIZE")
        }
        request = EstimateTraining(
            TrainModel(
                inputs=(self._input.filePath(),),
                output="",
                architecture=values["ARCHITECTURE"],
                backbone=values["BACKBONE"],
                epochs=values["EPOCHS"],
                batch_size=values["BATCH_SIZE"],
                device=self.studio.settings.device,
            )
        )
        self._estimate.setEnabled(False)
        self._estimate.setText(self.tr("Trying some batches…"))
        ask(
            self.studio, self, "estimate_training", request, self._show_time, self._no_time,
            key="estimate_training",
        )  # fmt: skip

    def _show_time(self, found: EstimateTrainingResult) -> None:
        self._estimate.setEnabled(True)
        self._estimate.setText(
            self.tr("About {time} on “{device}”").format(
                time=duration_text(found.seconds), device=found.device
            )
        )

    def _no_time(self, error: DlStudioError) -> None:
        self._estimate.setEnabled(True)
        self._estimate.setText(self.tr("How long will it take?"))
        self.studio.show_error(error)

    def _free_file(self) -> Path:
        """A model package beside the project, or among the results, that is not there yet."""
        reference: Optional[str] = self.studio.reference
        base = Path(reference).parent if reference else self.studio.settings.folder_for_results()
        stem = Path(reference).stem if reference else "model"
        number = 1
        while (base / f"{stem}_{number}{PACKAGE_SUFFIX}").exists():
            number += 1
        return base / f"{stem}_{number}{PACKAGE_SUFFIX}"
