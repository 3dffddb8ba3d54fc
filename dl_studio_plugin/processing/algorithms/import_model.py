"""The algorithm “Import model”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QT_TR_NOOP

from .. import checks, model_packages
from ..engine_algorithm import EngineAlgorithm
from ..identity import SHARE, Identity
from ..parameters import Declared, File, NewFile

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback

    from ...definitions.jobs import ImportModel as Request
    from ...definitions.jobs import ImportModelResult
    from ..values import Values


class ImportModel(EngineAlgorithm):
    """Check a model package of somebody else's and write it anew."""

    identity = Identity(
        "importmodel",
        QT_TR_NOOP("Import model"),
        SHARE,
        QT_TR_NOOP("Checks somebody else's model package and writes it as one of yours."),
        QT_TR_NOOP(
            "Opens a model package that you were given as data, never as code: the archive, the "
            "description, the network and the weights are checked, run once on an empty chip, and "
            "written anew. A file that breaks a rule of safety is refused with the reason.\n\n"
            "Next: “Classify pixels”, or “Train model” with the package as PRETRAINED."
        ),
        QT_TR_NOOP("load,open,model package,dlmodel,onnx,pretrained,share,check"),
    )
    job_name = "import_model"

    def parameters(self) -> Sequence[Declared]:
        """What it takes and hands on."""
        return (
            File(
                "INPUT",
                self.tr("Model package"),
                self.tr("The .dlmodel file that you were given."),
                suffix="dlmodel",
            ),
            NewFile(
                "OUTPUT",
                self.tr("Imported model package"),
                self.tr("The .dlmodel file to write; an existing one is replaced."),
                files=self.tr("Model package (*.dlmodel)"),
            ),
        )

    def problems(self, values: Values) -> Iterator[str]:
        """What would make a run fail."""
        model_packages.card_of(values, "INPUT")
        path = values.output("OUTPUT")
        if path is not None:
            yield from checks.unwritable(path, (".dlmodel",))
            source = values.path("INPUT")
            if source is not None and path == source.absolute():
                yield self.tr("OUTPUT: Choose another file than INPUT.")

    def job(self, values: Values, inputs: Path, feedback: QgsProcessingFeedback) -> Request:  # noqa: ARG002
        """The message to the engine."""
        from ...definitions.jobs import ImportModel as Request

        return Request(str(values.path("INPUT")), str(values.new("OUTPUT")))

    def results(self, outcome: ImportModelResult) -> dict[str, Any]:
        """What it hands on."""
        return {"OUTPUT": outcome.output}
