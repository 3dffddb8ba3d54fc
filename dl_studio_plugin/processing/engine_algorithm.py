"""An algorithm whose work is a job of the engine: the job's life, and what QGIS sees of it.

The job's folder is ``OUTPUT.job`` beside the output. It is removed after success; after a
cancel or a fault it stays, and the next run with the same values goes on from its parts.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..definitions.errors import DlStudioError, InvalidInput, UnsafeFile
from ..definitions.messages import JOB_SUFFIX
from ..layers.translation import translated
from .algorithm import DlStudioAlgorithm

if TYPE_CHECKING:
    from qgis.core import QgsProcessingFeedback

    from .values import Values

#: Folder in the job's folder for the vector files that QGIS's side writes for the engine.
INPUTS_FOLDER = "inputs"


class EngineAlgorithm(DlStudioAlgorithm):
    """Base of the algorithms that send a job; ``job_name`` is its name in the engine's table."""

    job_name: str
    #: The output that the job's folder stands beside.
    main_output = "OUTPUT"

    def job(self, values: Values, inputs: Path, feedback: QgsProcessingFeedback) -> Any:
        """The request to the engine; vector files for it may be written into ``inputs``."""
        raise NotImplementedError

    def results(self, outcome: Any) -> dict[str, Any]:
        """What the algorithm hands on, from the engine's answer."""
        raise NotImplementedError

    def place(self, values: Values) -> Path:
        """What the job's folder stands beside."""
        return values.new(self.main_output)

    def starts_afresh(self, values: Values) -> bool:
        """Whether parts of an interrupted run must not be used."""
        has_resume = self.parameterDefinition("RESUME") is not None
        return not (has_resume and values.switch("RESUME"))

    def work(self, values: Values, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Run the job in the engine's process."""
        import shutil

        from ..runtime.client import forget_job, run_job
        from .feedback_listener import FeedbackListener

        folder = job_folder(self.place(values))
        if self.starts_afresh(values) and folder.exists():
            shutil.rmtree(folder)
        inputs = folder / INPUTS_FOLDER
        try:
            request = self.job(values, inputs, feedback)
            listener = FeedbackListener(feedback)
            outcome = run_job(self.job_name, request, folder, listener, feedback.isCanceled)
        except (InvalidInput, UnsafeFile):
            _forget_if_nothing_is_done(folder)
            raise
        results = self.results(outcome)  # which may read what the job left in its folder
        forget_job(folder)
        return results

    def _found_problems(self, values: Values) -> list[str]:
        return [*super()._found_problems(values), *self._missing_environment()]

    def _missing_environment(self) -> Iterator[str]:
        from ..definitions.jobs import JOBS
        from ..runtime.environment import EngineEnvironment

        try:
            EngineEnvironment.default().require(JOBS[self.job_name].level)
        except DlStudioError as error:
            self.fault = error.kind
            yield translated(str(error))


def job_folder(output: Path) -> Path:
    """The folder of the job that writes ``output``."""
    return output.with_name(output.name + JOB_SUFFIX)


def _forget_if_nothing_is_done(folder: Path) -> None:
    """Remove the folder of a job that was refused before it finished any part."""
    import shutil

    from ..definitions.messages import PARTS_FOLDER

    parts = folder / PARTS_FOLDER
    if not (parts.is_dir() and any(parts.iterdir())):
        shutil.rmtree(folder, ignore_errors=True)
