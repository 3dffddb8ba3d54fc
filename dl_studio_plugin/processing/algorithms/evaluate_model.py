"""The algorithm “Evaluate model”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QT_TR_NOOP

from .. import checks, frequent_parameters, model_packages, training_folders
from ..engine_algorithm import EngineAlgorithm
from ..identity import TRAINING, Identity
from ..parameters import Declared, Folder, HtmlResult, NewFile, NumberResult

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback

    from ...definitions.jobs import EvaluateModel as Request
    from ...definitions.jobs import EvaluateModelResult
    from ..values import Values


class EvaluateModel(EngineAlgorithm):
    """Score a model package on training data that it was not trained on."""

    identity = Identity(
        "evaluatemodel",
        QT_TR_NOOP("Evaluate model"),
        TRAINING,
        QT_TR_NOOP("Scores a model package on the held-out chips of training data."),
        QT_TR_NOOP(
            "Runs a model over training data and compares it with the samples: intersection over "
            "union, precision, recall and F1 for each class with their counts and intervals, and "
            "the confusion matrix.\n\n"
            "It scores the chips of the test subset; where there are none, those for validation; "
            "where there are none either, all of them. The report says which. To score a class "
            "raster against reference polygons, use “Compute accuracy”."
        ),
        QT_TR_NOOP("validate,test,score,IoU,F1,precision,recall,confusion matrix,accuracy,metrics"),
    )
    job_name = "evaluate_model"

    def parameters(self) -> Sequence[Declared]:
        """What it takes and hands on."""
        return (
            frequent_parameters.model_package(),
            Folder(
                "INPUT",
                self.tr("Training data"),
                self.tr(
                    "The folder that “Export training data” wrote, with the classes of the model; "
                    "or one of another program, as “Train model” takes it."
                ),
            ),
            NewFile(
                "OUTPUT",
                self.tr("Scores"),
                self.tr(
                    "The table to write (.csv), one row a class; the report (.html) is written "
                    "beside it."
                ),
                files=self.tr("Table (*.csv)"),
            ),
            HtmlResult(
                "REPORT", self.tr("Evaluation report"), self.tr("The report, an HTML file.")
            ),
            NumberResult("SCORE", self.tr("Score"), self.tr("Mean IoU of the classes.")),
        )

    def problems(self, values: Values) -> Iterator[str]:
        """What would make a run fail."""
        card = model_packages.card_of(values)
        data = training_folders.read_training_data(values.path("INPUT"), "INPUT").data
        if data is not None and len(card.bands) != len(data.network_bands):
            yield self.tr(
                "INPUT: The model was trained on {wanted} bands, but the training data has "
                "{found}. Choose training data of the same imagery."
            ).format(wanted=len(card.bands), found=len(data.network_bands))
        path = values.output("OUTPUT")
        if path is not None:
            yield from checks.unwritable(path, (".csv",))

    def job(self, values: Values, inputs: Path, feedback: QgsProcessingFeedback) -> Request:  # noqa: ARG002
        """The message to the engine."""
        from ...definitions.jobs import EvaluateModel as Request

        training_folders.tell_recognised([(values.path("INPUT"), "INPUT")], feedback)
        output = values.new("OUTPUT")
        return Request(
            model=str(values.path("MODEL")),
            input=str(values.path("INPUT")),
            output=str(output),
            report=str(output.with_suffix(".html")),
        )

    def results(self, outcome: EvaluateModelResult) -> dict[str, Any]:
        """What it hands on."""
        return {"OUTPUT": outcome.output, "REPORT": outcome.report, "SCORE": outcome.score}
