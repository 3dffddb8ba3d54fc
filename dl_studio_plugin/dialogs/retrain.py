"""“Train again”: from corrections that came into the project to a new model, with one click.

The units that hold the corrections are submitted and accepted (as far as the member may), the
training data is exported and the model trained with the parameters of the last time.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..definitions.errors import DlStudioError
from ..project.model import Decision, SampleFilter, SampleSource, SampleState, UnitState

if TYPE_CHECKING:
    from ..project.store import Store
    from .studio import Studio

_CLAIMABLE = (UnitState.READY, UnitState.RETURNED)
EXPORT, TRAIN = "exporttrainingdata", "trainmodel"


class Retraining:
    """One time through units, export and training, for the project that is open now.

    The user may open another one before it begins, and while it goes on.
    """

    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self._reference = studio.reference

    def begin(self) -> None:
        """Begin; what is missing is told, and the page that provides it shown."""
        if self._studio.reference != self._reference:
            self._studio.open_project(self._reference)
        project = self._studio.project
        if project is None or self._studio.reference != self._reference:
            return  # it was said why
        with self._studio.guarded():
            left = settle_corrections(project)
            if left:
                self._studio.show_info(
                    self._studio.tr("Work units that somebody else has to review first: {}").format(
                        ", ".join(left)
                    )
                )
            exports, trainings = project.runs(EXPORT), project.runs(TRAIN)
            if not exports or not trainings:
                self._studio.go_to("samples" if not exports else "train")
                return
            parameters = dict(exports[-1].parameters)
            parameters["OUTPUT"] = str(_next_name(Path(str(parameters["OUTPUT"]))))
            parameters["PROJECT"] = self._reference
            training = dict(trainings[-1].parameters)
            self._studio.run(
                EXPORT,
                parameters,
                self._studio.tr("Exporting the corrected training data"),
                lambda results: self._train(training, results),
            )

    def _train(self, parameters: dict[str, Any], exported: dict[str, Any]) -> None:
        output = _next_name(Path(str(parameters["OUTPUT"])))
        parameters.update(INPUT=str(exported["OUTPUT"]), OUTPUT=str(output))
        parameters.pop("REPORT", None)
        self._studio.go_to("train")
        title = self._studio.tr("Training again")
        self._studio.run(TRAIN, parameters, title, keeper=self._reference)


def settle_corrections(project: Store) -> list[str]:
    """Submit and accept the units that hold corrections; names those that could not be."""
    drafts = SampleFilter(states=(SampleState.DRAFT,))
    units = {
        sample.unit
        for sample in project.samples(drafts)
        if sample.source is SampleSource.REVIEW_FIX and sample.unit
    }
    left = []
    for unit_id in sorted(units):
        unit = project.unit(unit_id)
        try:
            if unit.state in _CLAIMABLE:
                project.claim(unit_id)
            if project.unit(unit_id).state is UnitState.IN_PROGRESS:
                project.submit(unit_id)
            project.review([unit_id], Decision.ACCEPT)
        except DlStudioError:
            left.append(unit.name)
    return left


def _next_name(path: Path) -> Path:
    """``model.dlmodel`` after ``model_2.dlmodel`` is ``model_3.dlmodel``: the first free one."""
    stem, _, number = path.stem.rpartition("_")
    if not (stem and number.isdigit()):
        stem, number = path.stem, "1"
    count = int(number)
    while (found := path.with_name(f"{stem}_{count + 1}{path.suffix}")).exists():
        count += 1
    return found
