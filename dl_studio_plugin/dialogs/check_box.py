"""What is wrong with samples: a list that goes to each place."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice, takewhile
from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from ..project.checks import SampleFault, SampleNeeds, check_project, check_samples
from ..project.model import Sample, SampleFilter
from .store_task import work_on_store

if TYPE_CHECKING:
    from ..definitions.errors import DlStudioError
    from ..project.store import Store
    from .labelling import Labelling
    from .studio import Studio

Found = Sequence[tuple[Sample, SampleFault]]
#: Nobody goes through more than this; once they are mended the next ones are found.
_MOST = 1000
_SAMPLE_ROLE = Qt.ItemDataRole.UserRole
_LIST_LINES = 7


class CheckBox(QGroupBox):
    """Checks the unit that is held, or the whole project."""

    def __init__(
        self, studio: Studio, labelling: Labelling, zoom_to: Callable[[Sample], None]
    ) -> None:
        super().__init__()
        self.setTitle(self.tr("Check"))
        self.setObjectName("check_box")
        self._studio = studio
        self._labelling = labelling
        self._asked = 0
        layout = QVBoxLayout(self)
        row = QHBoxLayout()
        for name, title, tip, action in (
            ("check_unit", self.tr("My unit"),
             self.tr("List what would keep the unit that you hold from being submitted"),
             self._check_unit),
            ("check_project", self.tr("The whole project"),
             self.tr("List what is wrong with any sample of the project"), self._check_project),
        ):  # fmt: skip
            button = QPushButton(title, objectName=name)
            button.setToolTip(tip)
            button.clicked.connect(lambda _checked=False, wanted=action: wanted())
            row.addWidget(button)
        layout.addLayout(row)
        self._said = QLabel(objectName="check_said")
        self._said.setWordWrap(True)
        layout.addWidget(self._said)
        self._problems = QListWidget(objectName="check_problems")
        self._problems.setWordWrap(True)
        self._problems.setToolTip(self.tr("Double-click to see the place on the map"))
        self._problems.setMaximumHeight(_LIST_LINES * round(1.5 * self.fontMetrics().height()))
        self._problems.itemActivated.connect(lambda item: zoom_to(item.data(_SAMPLE_ROLE)))
        layout.addWidget(self._problems)
        self.clear()

    def clear(self) -> None:
        """Show nothing of what was found, nor of what is still looked for."""
        self._asked += 1
        self._problems.clear()
        self._problems.hide()
        self._said.hide()

    def _check_unit(self) -> None:
        self.clear()
        project, unit = self._studio.project, self._labelling.unit
        if project is None or unit is None:
            self._say(self.tr("You hold no work unit. Claim one first."))
            return
        if self._save():
            samples = project.samples(SampleFilter(units=(unit.id,)))
            self._show(check_samples(unit, samples, SampleNeeds.of(project.settings())))

    def _check_project(self) -> None:
        self.clear()
        if self._save():
            self._say(self.tr("Checking the samples…"))
            number = self._asked
            work_on_store(
                self._studio, self, self.tr("Checking the samples"), _look,
                lambda found: self._show_of(number, found), self._fail, self.clear,
            )  # fmt: skip

    def _show_of(self, number: int, found: Found) -> None:
        """Show what was found, unless something else was asked for meanwhile."""
        if number == self._asked:
            self._show(found)

    def _fail(self, error: DlStudioError) -> None:
        self.clear()
        self._studio.show_error(error)

    def _save(self) -> bool:
        """What was drawn but not saved is checked as well."""
        layers = self._studio.layers
        saved = layers is None or layers.save()
        if saved:
            self._studio.refresh()
        return saved

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.show()

    def _show(self, found: Found) -> None:
        words = self._words()
        for sample, fault in found[:_MOST]:
            text = f"{sample.class_name or '–'}: {words[fault]}"
            QListWidgetItem(text, self._problems).setData(_SAMPLE_ROLE, sample)
        self._problems.setVisible(bool(found))
        if not found:
            self._say(self.tr("Nothing is wrong."))
        elif len(found) > _MOST:
            self._say(self.tr("More than {} problems; these are the first.").format(_MOST))
        else:
            self._say(self.tr("Problems: {}").format(len(found)))

    def _words(self) -> dict[SampleFault, str]:
        return {
            SampleFault.WITHOUT_CLASS: self.tr("it has no class of the schema; give it one"),
            SampleFault.INVALID: self.tr(
                "its outline crosses itself; move its corners, or delete it"
            ),
            SampleFault.WRONG_SHAPE: self.tr("it is a point; draw the outline, or delete it"),
            SampleFault.OUTSIDE: self.tr("it lies outside its unit; move or delete it"),
            SampleFault.REACHES_OUT: self.tr(
                "it reaches too far out of its unit; cut it off at the edge"
            ),
        }


def _look(store: Store, is_cancelled: Callable[[], bool]) -> Found:
    """On a thread: one problem more than is shown tells that there are more."""
    problems = takewhile(lambda _: not is_cancelled(), check_project(store))
    return list(islice(problems, _MOST + 1))
