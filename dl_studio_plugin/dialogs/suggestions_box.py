"""What a model suggests: have it propose samples, confirm the good ones, let the others go."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Optional

from qgis.core import QgsApplication
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtWidgets import (
    QDoubleSpinBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..definitions.roles import Action, allows
from ..project.model import Sample, SampleFilter, SampleState, WorkUnit
from ..project.states import CLOSED_STATES
from .model_field import ModelField
from .store_task import work_on_store
from .tool_runs import is_registered

if TYPE_CHECKING:
    from ..project.store import Store
    from .studio import Studio

ALGORITHM = "proposesamples"
_SURE = 0.9
_THRESHOLD = 0.5


class SuggestionsBox(QGroupBox):
    """Works on the suggestions that ``chosen`` gives, and on all of them above a score."""

    def __init__(self, studio: Studio, chosen: Callable[[], list[str]]) -> None:
        super().__init__()
        self.setTitle(self.tr("Suggestions of a model"))
        self.setObjectName("suggestions_box")
        self._studio = studio
        self._chosen = chosen
        layout = QVBoxLayout(self)
        row = QHBoxLayout()
        row.addWidget(
            self._button(
                "samples_confirm", self.tr("Confirm"), "mIconSuccess.svg",
                self.tr("The selected suggestions are right: from now on they count"),
                self._on_confirm,
            )
        )  # fmt: skip
        row.addWidget(
            self._button(
                "samples_dismiss", self.tr("Reject"), "mActionRemove.svg",
                self.tr("The selected suggestions are wrong: delete them"), self._on_dismiss,
            )
        )  # fmt: skip
        layout.addLayout(row)
        row = QHBoxLayout()
        row.addWidget(
            self._button(
                "samples_confirm_above", self.tr("Confirm all with a score from"), "",
                self.tr("Confirm every suggestion of which the model is this sure, in all work "
                        "units that are open for you"),
                self._on_confirm_above,
            ),
            1,
        )  # fmt: skip
        self._least = QDoubleSpinBox(objectName="samples_least_score")
        self._least.setRange(0, 1)
        self._least.setSingleStep(0.05)
        self._least.setValue(_SURE)
        row.addWidget(self._least)
        layout.addLayout(row)
        self._propose = self._propose_box()
        layout.addWidget(self._propose)

    def refresh(self) -> None:
        """Offer the project's newest model."""
        project = self._studio.project
        self._propose.setVisible(is_registered(ALGORITHM))
        if project is not None and not self._model.path:
            trainings = project.runs("trainmodel")
            if trainings:
                self._model.set_path(str(trainings[-1].results.get("OUTPUT", "")))

    def forget(self) -> None:
        """Let go of the model of a project that is closed."""
        self._model.set_path("")

    def _button(
        self, name: str, title: str, icon: str, tip: str, action: Callable[[], None]
    ) -> QPushButton:
        button = QPushButton(title, objectName=name)
        if icon:
            button.setIcon(QgsApplication.getThemeIcon(f"/{icon}"))
        button.setToolTip(tip)
        button.clicked.connect(lambda _checked=False: action())
        return button

    def _propose_box(self) -> QWidget:
        box = QgsCollapsibleGroupBox(self.tr("Let a model propose samples"))
        box.setObjectName("propose_box")
        box.setCollapsed(True)
        form = QFormLayout(box)
        self._model = ModelField(self._studio, "propose_model")
        form.addRow(self.tr("Model"), self._model)
        self._threshold = QDoubleSpinBox(objectName="propose_threshold")
        self._threshold.setRange(0, 1)
        self._threshold.setSingleStep(0.05)
        self._threshold.setValue(_THRESHOLD)
        self._threshold.setToolTip(
            self.tr("Objects of which the model is less sure than this are not proposed")
        )
        form.addRow(self.tr("Least score"), self._threshold)
        form.addRow(
            self._button(
                "propose_samples", self.tr("Propose samples"), "mActionStart.svg",
                self.tr("Run the model in the work units that nobody has labelled; the unit of "
                        "which it is least sure is claimed first"),
                self._on_propose,
            )
        )  # fmt: skip
        return box

    # -- what is done ---------------------------------------------------------------------------

    def _on_propose(self) -> None:
        if not self._save():
            return
        parameters = {
            "PROJECT": self._studio.reference,
            "MODEL": self._model.path,
            "THRESHOLD": self._threshold.value(),
        }
        self._studio.run(ALGORITHM, parameters, self.tr("Proposing samples"), self._on_proposed)

    def _on_proposed(self, results: dict[str, object]) -> None:
        count = results.get("COUNT")
        if count:
            self._studio.show_success(
                self.tr("The model proposed {} samples. Confirm or reject them.").format(count)
            )
        else:
            self._studio.show_info(
                self.tr("The model found nothing of which it is sure enough. Choose a lower least "
                        "score, or a model that was trained for longer.")
            )  # fmt: skip

    def _on_confirm(self) -> None:
        self._do(lambda project, ids: project.confirm_samples(ids))

    def _on_dismiss(self) -> None:
        self._do(lambda project, ids: project.delete_samples(ids))

    def _do(self, step: Callable[[Store, Sequence[str]], object]) -> None:
        project, chosen = self._studio.project, self._chosen()
        if project is None or not chosen:
            self._studio.show_info(self.tr("Select suggestions in the table first."))
            return
        if not self._save():
            return
        with self._studio.guarded():
            step(project, chosen)
        self._studio.refresh()

    def _save(self) -> bool:
        """An edit of a suggestion that goes meanwhile could never be saved."""
        layers = self._studio.layers
        return layers is None or layers.save()

    def _on_confirm_above(self) -> None:
        if not self._save():
            return
        least = self._least.value()
        work_on_store(
            self._studio, self, self.tr("Confirming suggestions"),
            lambda store, _stop: _confirm_above(store, least), self._on_confirmed,
        )  # fmt: skip

    def _on_confirmed(self, count: int) -> None:
        if count:
            self._studio.show_success(self.tr("{} suggestions are confirmed.").format(count))
        else:
            self._studio.show_info(self.tr("No suggestion has such a score."))
        self._studio.refresh()


def _confirm_above(store: Store, least: float) -> int:
    """On a thread: confirm what is sure, where this member may; how many."""
    units = {unit.id: unit for unit in store.units()}
    edits_others = allows(store.role, Action.EDIT_OTHERS)
    sure = [
        sample.id
        for sample in store.samples(SampleFilter(states=(SampleState.SUGGESTED,)))
        if (sample.score or 0.0) >= least
        and _is_open(units.get(sample.unit), sample, store.member, edits_others)
    ]
    if sure:
        store.confirm_samples(sure)
    return len(sure)


def _is_open(unit: Optional[WorkUnit], sample: Sample, member: str, edits_others: bool) -> bool:
    """Whether a member may confirm a suggestion, and nobody else works on its unit."""
    if unit is None or unit.holder not in ("", member):
        return False
    holds = unit.holder == member
    if unit.state in CLOSED_STATES and not holds:
        return False
    return holds or edits_others or sample.author == member
