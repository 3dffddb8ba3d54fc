"""The algorithm “Train model”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QT_TR_NOOP

from ...definitions.architectures import ARCHITECTURES, AUTO, BACKBONES, STANDARD, architectures_for
from ...definitions.inference_types import InferenceType
from .. import checks, frequent_parameters, model_packages, training_folders
from ..engine_algorithm import EngineAlgorithm
from ..identity import TRAINING, Identity
from ..parameters import (
    Choice,
    Declared,
    File,
    Folder,
    HtmlResult,
    NewFile,
    Number,
    NumberResult,
    Switch,
    Text,
)

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback

    from ...definitions.jobs import TrainModel as Request
    from ...definitions.jobs import TrainModelResult
    from ..values import Values

#: Epochs without a better score before training stops early.
PATIENCE = 5


class TrainModel(EngineAlgorithm):
    """Train a model package from training data."""

    identity = Identity(
        "trainmodel",
        QT_TR_NOOP("Train model"),
        TRAINING,
        QT_TR_NOOP("Trains a network on training data and writes a model package."),
        QT_TR_NOOP(
            "Trains a network for what the training data is for (classes of pixels, objects, "
            "classes of objects, or change), and writes it as one model package "
            "(.dlmodel) with all that inferencing tools need. A report beside it shows the curves "
            "of loss and scores, figures for each class on the held-out units, the confusion "
            "matrix, and the best and worst chips.\n\n"
            "Every epoch is kept, so a run that was cancelled or interrupted goes on where it "
            "stopped. Next: “Evaluate model”, then the inferencing tool of the model’s type."
        ),
        QT_TR_NOOP(
            "deep learning,neural network,fit,learn,U-Net,DeepLab,semantic segmentation,fine-tune,"
            "transfer learning,backbone,encoder,epochs"
        ),
    )
    job_name = "train_model"

    def parameters(self) -> Sequence[Declared]:
        """What it takes and hands on."""
        return (*self._data(), *self._network(), *self._course(), *self._machine(), *self._made())

    def _data(self) -> Sequence[Declared]:
        return (
            Folder(
                "INPUT",
                self.tr("Training data"),
                self.tr(
                    "The folder that “Export training data” wrote, or one of another program: "
                    "COCO, YOLO, Pascal VOC, KITTI, DeepForest (CSV), RCNN masks, classified or "
                    "labelled tiles, or a folder of images for each class."
                ),
            ),
            Text(
                "MORE_INPUTS",
                self.tr("More training data"),
                self.tr(
                    "Further folders of training data with the same classes, one a line or parted "
                    "by semicolons."
                ),
                left_out=self.tr("only INPUT is used"),
                lines=True,
                advanced=True,
            ),
        )

    def _network(self) -> Sequence[Declared]:
        return (
            Choice(
                "ARCHITECTURE",
                self.tr("Architecture"),
                self.tr(
                    "The kind of network. It must fit the training data: each type has its own."
                ),
                options=(
                    (STANDARD, self.tr("the usual one of the training data’s type.")),
                    (
                        AUTO,
                        self.tr(
                            "tries several, within half of the time limit, and trains the best "
                            "one on."
                        ),
                    ),
                    *((a.id, f"{a.title}. {a.summary}") for a in ARCHITECTURES),
                ),
                default=STANDARD,
            ),
            Choice(
                "BACKBONE",
                self.tr("Backbone"),
                self.tr("The part of the network that turns imagery into features."),
                options=tuple((b.id, b.summary) for b in BACKBONES),
                default=BACKBONES[0].id,
            ),
            File(
                "PRETRAINED",
                self.tr("Pretrained model package"),
                self.tr(
                    "A .dlmodel to go on from: its network and weights are taken over, in place of "
                    "ARCHITECTURE and BACKBONE."
                ),
                left_out=self.tr("training begins afresh, from ImageNet weights where shipped"),
                suffix="dlmodel",
            ),
        )

    def _course(self) -> Sequence[Declared]:
        return (
            Number(
                "EPOCHS",
                self.tr("Epochs"),
                self.tr("How often the training chips are gone through, at most."),
                unit=self.tr("epochs"),
                default=20,
                whole=True,
                minimum=1,
                maximum=100000,
            ),
            frequent_parameters.batch_size(),
            Number(
                "LEARNING_RATE",
                self.tr("Learning rate"),
                self.tr("The highest learning rate of the schedule. 0 finds one by a short trial."),
                unit=self.tr("none, a plain number"),
                default=0.0,
                minimum=0.0,
                maximum=1.0,
                advanced=True,
            ),
            Number(
                "VALIDATION",
                self.tr("Validation"),
                self.tr(
                    "Share of the ground, in whole blocks, that is held out for validation. It "
                    "counts only where the training data does not already say which chips validate."
                ),
                unit=self.tr("percent"),
                default=10.0,
                minimum=1.0,
                maximum=90.0,
                advanced=True,
            ),
            Switch(
                "EARLY_STOPPING",
                self.tr("Stop early"),
                self.tr("Stop after {} epochs without a better score.").format(PATIENCE),
                default=True,
                advanced=True,
            ),
            Switch(
                "FREEZE",
                self.tr("Freeze the backbone first"),
                self.tr("Train the decoder alone before the pretrained backbone is changed too."),
                default=True,
                advanced=True,
            ),
            Choice(
                "AUGMENTATION",
                self.tr("Augmentation"),
                self.tr("How chips are varied while training, so that the model learns more."),
                options=(
                    ("none", self.tr("not at all.")),
                    ("flips", self.tr("mirrored and turned by quarters.")),
                    ("standard", self.tr("flips, and brightness and contrast.")),
                    ("strong", self.tr("standard, and scale, free rotation and blur.")),
                ),
                default="standard",
                advanced=True,
            ),
            Choice(
                "MONITOR",
                self.tr("Monitored score"),
                self.tr(
                    "The figure on the validation chips that chooses the best epoch."
                ),
                options=(
                    ("auto", self.tr("the main score of the training data’s type.")),
                    ("mean_iou", self.tr("mean intersection over union of the classes.")),
                    ("mean_f1", self.tr("mean F1 of the classes.")),
                    ("accuracy", self.tr("share of right pixels or objects.")),
                    ("ap50", self.tr("average precision of objects at an overlap of one half.")),
                    ("map", self.tr("average precision of objects as COCO defines it.")),
                    ("loss", self.tr("validation loss, lower is better.")),
                ),
                default="auto",
                advanced=True,
            ),
            Number(
                "FOLDS",
                self.tr("Cross-validation folds"),
                self.tr(
                    "Trains this many times more, each time without one part of the work units, "
                    "and scores that part: what to expect on unseen ground. 0 does not."
                ),
                unit=self.tr("folds"),
                default=0,
                whole=True,
                minimum=0,
                maximum=20,
                advanced=True,
            ),
            Number(
                "SEED",
                self.tr("Seed"),
                self.tr("Start of the random numbers; the same seed on the same machine gives the "
                        "same model."),
                unit=self.tr("none, a plain number"),
                default=0,
                whole=True,
                minimum=0,
                maximum=2**31 - 1,
                advanced=True,
            ),
            Number(
                "TIME_LIMIT",
                self.tr("Time limit"),
                self.tr("Training ends in good order after this time, with the best epoch so far. "
                        "0 sets no limit."),
                unit=self.tr("minutes"),
                default=0.0,
                minimum=0.0,
                advanced=True,
            ),
        )  # fmt: skip

    def _machine(self) -> Sequence[Declared]:
        return (
            frequent_parameters.device(),
            frequent_parameters.precision(*frequent_parameters.half_precisions()),
            frequent_parameters.resume(),
        )

    def _made(self) -> Sequence[Declared]:
        return (
            NewFile(
                "OUTPUT",
                self.tr("Model package"),
                self.tr("The .dlmodel file to write; an existing one is replaced when training "
                        "has succeeded."),
                files=self.tr("Model package (*.dlmodel)"),
            ),
            HtmlResult("REPORT", self.tr("Training report"), self.tr("The report, an HTML file.")),
            NumberResult(
                "SCORE",
                self.tr("Score"),
                self.tr("The monitored score of the best epoch on the validation chips."),
            ),
        )  # fmt: skip

    def problems(self, values: Values) -> Iterator[str]:
        """What would make a run fail."""
        folders = [training_folders.read_training_data(values.path("INPUT"), "INPUT")]
        for folder in _more_inputs(values):
            folders.append(training_folders.read_training_data(folder, "MORE_INPUTS"))
        described = training_folders.described(folders)
        if len(described) == len(folders):
            yield from training_folders.classes_without_samples(described)
        yield from training_folders.other_classes(described)
        yield from self._network_problems(values, training_folders.tasks_of(folders[0]))
        yield from model_packages.unknown_device(values)
        path = values.output("OUTPUT")
        if path is not None:
            yield from checks.unwritable(path, (".dlmodel",))
            yield from checks.too_little_space(
                path.parent, _bytes_needed(values.choice("BACKBONE")), self.tr("The model package")
            )

    def _network_problems(self, values: Values, tasks: Sequence[str]) -> Iterator[str]:
        chosen = values.choice("ARCHITECTURE")
        if values.integer("FOLDS") == 1:
            yield self.tr("FOLDS: One fold leaves nothing to train on. Use 0, or 2 and more.")
        if values.given("PRETRAINED"):
            card = model_packages.card_of(values, "PRETRAINED")
            if chosen == AUTO:
                yield self.tr(
                    "ARCHITECTURE: “auto” cannot be combined with PRETRAINED, whose architecture "
                    "is kept. Leave one of them out."
                )
            if card.task not in tasks:
                yield self.tr(
                    "PRETRAINED: The model is for {of_model}, but the training data for "
                    "{of_data}. Choose a model of the same type."
                ).format(of_model=_words(card.task), of_data=_words(tasks[0]))
            return
        if chosen in (STANDARD, AUTO):
            return
        architecture = next(a for a in ARCHITECTURES if a.id == chosen)
        if architecture.task not in tasks:
            yield self.tr(
                "ARCHITECTURE: {architecture} is for {its}, but the training data for {of_data}. "
                "Choose one of {fitting}."
            ).format(
                architecture=architecture.title,
                its=_words(architecture.task),
                of_data=_words(tasks[0]),
                fitting=", ".join(a.title for a in architectures_for(tasks[0])),
            )
        elif values.choice("BACKBONE") in architecture.excluded_backbones:
            yield self.tr(
                "BACKBONE: {architecture} cannot use “{backbone}”. Choose another backbone."
            ).format(architecture=architecture.title, backbone=values.choice("BACKBONE"))

    def job(self, values: Values, inputs: Path, feedback: QgsProcessingFeedback) -> Request:  # noqa: ARG002
        """The message to the engine."""
        from ...definitions.jobs import TrainModel as Request

        folders = [values.path("INPUT"), *_more_inputs(values)]
        names = ["INPUT", *["MORE_INPUTS"] * len(folders)]
        training_folders.tell_recognised(zip(folders, names), feedback)
        return Request(
            inputs=tuple(str(folder) for folder in folders),
            output=str(values.new("OUTPUT")),
            architecture=values.choice("ARCHITECTURE"),
            backbone=values.choice("BACKBONE"),
            pretrained=str(values.path("PRETRAINED") or ""),
            epochs=values.integer("EPOCHS"),
            batch_size=values.integer("BATCH_SIZE"),
            learning_rate=values.number("LEARNING_RATE"),
            validation=values.number("VALIDATION"),
            early_stopping=PATIENCE if values.switch("EARLY_STOPPING") else 0,
            freeze=values.switch("FREEZE"),
            augmentation=values.choice("AUGMENTATION"),
            monitor=values.choice("MONITOR"),
            folds=values.integer("FOLDS"),
            seed=values.integer("SEED"),
            device=values.text("DEVICE"),
            precision=values.choice("PRECISION"),
            resume=values.switch("RESUME"),
            time_limit=values.number("TIME_LIMIT"),
        )

    def results(self, outcome: TrainModelResult) -> dict[str, Any]:
        """What it hands on."""
        return {"OUTPUT": outcome.package, "REPORT": outcome.report, "SCORE": outcome.score}


def _more_inputs(values: Values) -> list[Path]:
    lines = values.text("MORE_INPUTS").replace(";", "\n").splitlines()
    return [Path(line.strip()).expanduser() for line in lines if line.strip()]


def _bytes_needed(backbone: str) -> float:
    """Package and checkpoints: weights as float32, five times, of a network twice the backbone."""
    parameters = next(row.parameters_m for row in BACKBONES if row.id == backbone) * 1e6
    return parameters * 2 * 4 * 5


def _words(task: str) -> str:
    """A type for a sentence; a model that predicts numbers is of none of the projects' types."""
    return InferenceType(task).words if task in {kind.value for kind in InferenceType} else task
