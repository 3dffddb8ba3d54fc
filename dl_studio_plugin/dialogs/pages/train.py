"""The page “Train”: from training data to a model package."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QFormLayout, QGroupBox, QHBoxLayout, QLabel, QPushButton

from ...definitions.architectures import (
    ARCHITECTURES,
    AUTO,
    BACKBONES,
    STANDARD,
    architectures_for,
)
from ...definitions.chip_table import read_description
from ...definitions.errors import DlStudioError
from ...definitions.folder_kinds import recognise_folder, task_of_folder
from ...definitions.inference_types import InferenceType
from ...definitions.jobs import EstimateTraining, EstimateTrainingResult, TrainModel
from ...definitions.model_card import PACKAGE_SUFFIX
from ...definitions.training_data import TRAINING_DATA_FILE
from ...layers.translation import translated
from ..background_run import DONE, BackgroundRun
from ..chip_counts import chip_count_words
from ..durations import duration_text
from ..folder_list import FolderList
from ..free_files import ensure_results_folder, free_file, results_folder
from ..page import Page
from ..parameter_form import ParameterForm
from ..project_titles import project_title
from ..run_box import RunBox, with_run_box
from ..runs_table import RunsTable
from ..tool_runs import ToolRun
from ..training_result import TrainingResult
from ..training_view import TrainingView
from ..warm_asking import ask
from ..words import cell_size_words, class_words

if TYPE_CHECKING:
    from ...project.model import Run
    from ..studio import Studio

ALGORITHM = "trainmodel"
_SHOWN = ("ARCHITECTURE", "BACKBONE", "EPOCHS")
_FOLDED = (
    "BATCH_SIZE", "LEARNING_RATE", "EARLY_STOPPING", "FREEZE", "AUGMENTATION", "MONITOR",
    "VALIDATION", "FOLDS", "SEED", "TIME_LIMIT", "DEVICE", "PRECISION", "RESUME",
)  # fmt: skip
_SEPARATOR = ";"


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
        self._result = TrainingResult()
        self._result.use_wanted.connect(self._use_model)
        body.addWidget(self._result)
        self._runs = RunsTable()
        self._runs.use_wanted.connect(self._use_model)
        self._runs.repeat_wanted.connect(self._repeat)
        body.addWidget(self._runs)
        studio.run_started.connect(self._on_started)
        for run in studio.running():
            self._on_started(run)

    def title(self) -> str:
        """What the dock calls the page."""
        return self.tr("Train a model")

    def refresh(self) -> None:
        """Offer the project's last training data, and show its trainings."""
        project = self.studio.project
        if project is not None and not self._inputs.first:
            exports = project.runs("exporttrainingdata")
            if exports:
                self._inputs.set_folders([str(exports[-1].results.get("OUTPUT", ""))])
        if not self._output.filePath():
            self._output.setFilePath(str(self._free_file()))
        self._offer_architectures()
        self._runs.show_runs(project.runs(ALGORITHM) if project is not None else ())

    def begin_anew(self) -> None:
        """Let go of the data, the files and the result of the last project."""
        self._inputs.set_folders([])
        self._output.setFilePath("")
        self._pretrained.setFilePath("")
        self._result.hide()

    def use(self, thing: object) -> None:
        """Take a folder of training data, or a model to go on from."""
        if isinstance(thing, str) and thing.endswith(PACKAGE_SUFFIX):
            self._pretrained.setFilePath(thing)
        elif isinstance(thing, str):
            self._inputs.set_folders([thing])

    # -- the form -------------------------------------------------------------------------------

    def _data_box(self) -> QGroupBox:
        box = QGroupBox(self.tr("Training data"))
        form = QFormLayout(box)
        self._inputs = FolderList(
            "train_input", self.tr("A folder that “Export training data” wrote")
        )
        self._inputs.changed.connect(self._on_data)
        form.addRow(self.tr("Folder"), self._inputs)
        self._facts = QLabel(objectName="train_facts")
        self._facts.setWordWrap(True)
        form.addRow(self._facts)
        self._chips = QPushButton(self.tr("Manage image chips…"), objectName="train_chips")
        self._chips.setToolTip(
            self.tr("Look at the chips with their labels, delete some, move them between subsets")
        )
        self._chips.setEnabled(False)
        self._chips.clicked.connect(lambda: self.studio.go_to("chips", self._inputs.first or None))
        form.addRow(self._chips)
        return box

    def _model_box(self) -> QGroupBox:
        box = QGroupBox(self.tr("Model"))
        form = QFormLayout(box)
        self._form = ParameterForm(ALGORITHM, _SHOWN, _FOLDED)
        self._form.set_values({"DEVICE": self.studio.settings.device})
        self._form.changed.connect(self._on_parameters)
        form.addRow(self._form)
        self._pretrained = QgsFileWidget()
        self._pretrained.setObjectName("train_pretrained")
        self._pretrained.setFilter(self.tr("Model packages (*.dlmodel)"))
        self._pretrained.lineEdit().setPlaceholderText(self.tr("None: begin afresh"))
        self._pretrained.setToolTip(self.tr("A model of yours to go on from"))
        self._pretrained.fileChanged.connect(lambda _path: self._on_parameters())
        form.addRow(self.tr("Go on from"), self._pretrained)
        self._output = QgsFileWidget()
        self._output.setObjectName("train_output")
        self._output.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self._output.setFilter(self.tr("Model packages (*.dlmodel)"))
        self._output.setToolTip(self.tr("The file that the trained model is written to"))
        form.addRow(self.tr("Model package"), self._output)
        self._time = QLabel(objectName="train_time")
        self._time.setWordWrap(True)
        self._time.hide()
        form.addRow(self._time)
        row = QHBoxLayout()
        self._estimate = QPushButton(self.tr("How long will it take?"), objectName="train_estimate")
        self._estimate.setToolTip(self.tr("Try some batches and judge by them"))
        self._estimate.clicked.connect(self._ask_time)
        self._start = QPushButton(self.tr("Train"), objectName="train_start")
        self._start.setToolTip(self.tr("Train the model in the background"))
        self._start.clicked.connect(self._on_start)
        row.addWidget(self._estimate)
        row.addWidget(self._start, 1)
        form.addRow(row)
        self._on_parameters()
        return box

    def _on_parameters(self) -> None:
        """Say what the chosen network is good for; an estimate for another one says nothing."""
        goes_on = bool(self._pretrained.filePath())
        architecture, backbone = self._form.value("ARCHITECTURE"), self._form.value("BACKBONE")
        if architecture == STANDARD:
            usual = architectures_for(self._task)[0]
            sentences = [f"{usual.title}.", usual.summary]
        else:
            sentences = [entry.summary for entry in ARCHITECTURES if entry.id == architecture]
        sentences += [entry.summary for entry in BACKBONES if entry.id == backbone]
        text = " ".join(translated(sentence) for sentence in sentences)
        if architecture == AUTO:
            text = self.tr("Several are tried within half of the time limit; the best is kept.")
        if goes_on:
            text = self.tr("The network is that of the model that is gone on from.")
        self._form.explain(text)
        for name in ("ARCHITECTURE", "BACKBONE"):
            self._form.field(name).setEnabled(not goes_on)
        self._time.hide()

    def _on_data(self) -> None:
        """Say what the folders hold, or what is wrong with one."""
        folders = self._inputs.folders()
        self._chips.setEnabled(bool(folders))
        self._time.hide()
        self._offer_architectures()
        try:
            self._facts.setText("\n".join(self._facts_of(folder) for folder in folders))
        except DlStudioError as error:
            self._facts.setText(translated(str(error)))

    @property
    def _task(self) -> str:
        """What the data is for; before it is chosen, what the project is."""
        task, project = "", self.studio.project
        if self._inputs.first:
            with suppress(DlStudioError):
                task = task_of_folder(Path(self._inputs.first))
        if not task and project is not None:
            task = project.settings().inference_type.value
        return task if architectures_for(task) else InferenceType.PIXEL_CLASSIFICATION.value

    def _offer_architectures(self) -> None:
        """Offer the networks of the data's task: the usual one and the automatic choice first."""
        fitting = [row.id for row in architectures_for(self._task)]
        self._form.offer("ARCHITECTURE", [STANDARD, AUTO, *fitting])

    def _facts_of(self, folder: str) -> str:
        if not (Path(folder) / TRAINING_DATA_FILE).is_file():
            kind = recognise_folder(folder)
            return self.tr("Recognised as {kind}: {images} images.").format(
                kind=kind.title, images=len(kind.images)
            )
        data = read_description(Path(folder) / TRAINING_DATA_FILE)
        return "{} {}".format(
            chip_count_words(data.chips),
            self.tr("Classes: {classes}. {bands} bands, {cell}.").format(
                classes=", ".join(class_words(label.name) for label in data.classes),
                bands=len(data.bands),
                cell=cell_size_words(data.cell_size_m),
            ),
        )

    # -- what is done ---------------------------------------------------------------------------

    def _on_start(self) -> None:
        folders = self._inputs.folders()
        parameters: dict[str, Any] = {
            "INPUT": folders[0] if folders else "",
            "OUTPUT": self._output.filePath(),
            **self._form.values(),
        }
        if folders[1:]:
            parameters["MORE_INPUTS"] = _SEPARATOR.join(folders[1:])
        if self._pretrained.filePath():
            parameters["PRETRAINED"] = self._pretrained.filePath()
        name = Path(self._output.filePath()).stem
        title = self.tr("Training “{name}”").format(name=name)
        with self.studio.guarded():
            ensure_results_folder(self.studio)
            self.studio.run(ALGORITHM, parameters, title)

    def _on_started(self, run: BackgroundRun) -> None:
        """Follow a training, whoever started it."""
        if isinstance(run, ToolRun) and run.algorithm == ALGORITHM:
            self._result.hide()
            self._start.setEnabled(False)
            self._view.follow(run)
            run.ended.connect(self._on_ended)

    def _on_ended(self, run: ToolRun) -> None:
        self._start.setEnabled(True)
        if run.outcome != DONE:
            return
        package = str(run.results["OUTPUT"])
        self._result.show_results(run.results)
        self._output.setFilePath(str(self._free_file()))
        self.studio.show_success(
            self.tr("The model “{}” is ready.").format(Path(package).stem),
            (self.tr("Use it"), lambda: self._use_model(package)),
        )

    def _use_model(self, package: str) -> None:
        self.studio.go_to("inference", package)

    def _repeat(self, run: Run) -> None:
        """Fill in the parameters of an earlier run."""
        self._form.set_values(run.parameters)
        more = str(run.parameters.get("MORE_INPUTS") or "").replace("\n", _SEPARATOR)
        folders = [str(run.parameters.get("INPUT", "")), *more.split(_SEPARATOR)]
        self._inputs.set_folders([folder.strip() for folder in folders if folder.strip()])
        self._pretrained.setFilePath(str(run.parameters.get("PRETRAINED") or ""))

    # -- how long it will take ------------------------------------------------------------------

    def _ask_time(self) -> None:
        if not self._inputs.first:
            self.studio.show_error(self.tr("Choose a folder of training data first."))
            return
        value = self._form.value
        request = EstimateTraining(
            TrainModel(
                inputs=tuple(self._inputs.folders()),
                output="",
                # The trials of the automatic choice come on top of the training of the best.
                architecture=STANDARD if value("ARCHITECTURE") == AUTO else value("ARCHITECTURE"),
                backbone=value("BACKBONE"),
                pretrained=self._pretrained.filePath(),
                epochs=value("EPOCHS"),
                batch_size=value("BATCH_SIZE"),
                learning_rate=value("LEARNING_RATE"),
                validation=value("VALIDATION"),
                freeze=value("FREEZE"),
                augmentation=value("AUGMENTATION"),
                seed=value("SEED"),
                device=value("DEVICE"),
                precision=value("PRECISION"),
                time_limit=value("TIME_LIMIT"),
            )
        )
        self._estimate.setEnabled(False)
        self._say_time(self.tr("Trying some batches…"))
        ask(
            self.studio, self, "estimate_training", request, self._show_time, self._no_time,
            key="estimate_training",
        )  # fmt: skip

    def _show_time(self, found: EstimateTrainingResult) -> None:
        self._estimate.setEnabled(True)
        lines = [
            self.tr("About {time} on “{device}”, {epoch} an epoch with batches of {batch}.").format(
                time=duration_text(found.seconds),
                device=found.device,
                epoch=duration_text(max(1, found.seconds_per_epoch)),
                batch=found.batch_size,
            )
        ]
        if self._form.value("EARLY_STOPPING"):
            lines.append(self.tr("It may end before, when the score no longer rises."))
        self._say_time(" ".join(lines))

    def _no_time(self, error: DlStudioError) -> None:
        self._estimate.setEnabled(True)
        self._time.hide()
        self.studio.show_error(error)

    def _say_time(self, text: str) -> None:
        self._time.setText(text)
        self._time.show()

    def _free_file(self) -> Path:
        """A model package that is not there yet, named after the project."""
        reference = self.studio.reference
        stem = project_title(reference) if reference else "model"
        return free_file(results_folder(self.studio), stem, PACKAGE_SUFFIX)
