"""The page “Project”: what the open project holds and how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsCoordinateTransform, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QGroupBox,
    QLabel,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...definitions.roles import Action, allows
from ...definitions.training_data import Subset
from ...layers.unit_styles import unit_state_colour, unit_state_words
from ...project.model import UnitState
from ...project.rules import UNDO_ACTIONS
from ..bars import Bar, Bars
from ..import_dialog import ImportDialog
from ..page import CURRENT, Page
from ..project_menu import choose_database_project, choose_project
from ..recent_projects import RecentProjects
from ..run_box import RunBox, with_run_box
from ..status_report import write_status_report
from ..units_dialog import UnitsDialog
from ..web_links import open_web_link
from ..words import event_words, inference_type_words, role_words, subset_words
from ..workflow import step_states, step_titles

if TYPE_CHECKING:
    from collections.abc import Callable

    from ...project.model import Event, Member, ProjectStatus
    from ...project.store import Store
    from ..studio import Studio

_EVENTS_SHOWN = 8


class ProjectPage(Page):
    """Create or open a project; see how it stands; divide it into work units."""

    page_id = "project"
    help_anchor = "1-create-project"

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        kinds = ("createproject", "createworkunits", "importsamples", "projectstatus")
        body = with_run_box(self, RunBox(studio, kinds))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._without())
        self._stack.addWidget(self._with())
        body.addWidget(self._stack)

    def title(self) -> str:
        """What the dock calls the page."""
        return self.tr("Project")

    def refresh(self) -> None:
        """Show what is now."""
        project = self.studio.project
        self._stack.setCurrentIndex(0 if project is None else 1)
        if project is None:
            self._recent.refresh()
            return
        settings, status = project.settings(), project.status()
        self._show_summary(status, project.members())
        self._subsets.setText(_subsets_text(status))
        self._link.setVisible(bool(settings.instructions))
        self._link.setToolTip(settings.instructions)
        self._classes.show_bars(
            [
                Bar(label.name, drawn, self._samples_text(drawn, accepted), label.colour)
                for label, drawn, accepted in status.classes
            ]
        )
        self._units.show_bars(_unit_bars(status))
        self._show_events(list(status.recent))
        may_set_up = allows(status.role, Action.SET_UP) and not project.read_only
        self._add_units.setEnabled(may_set_up and not status.completed)
        may_label = allows(status.role, Action.LABEL) and not project.read_only
        self._import.setEnabled(may_label and not status.completed)
        self._complete.setEnabled(allows(status.role, Action.ADMINISTER) and not status.completed)
        self._show_next(project)

    # -- without a project ----------------------------------------------------------------------

    def _without(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        text = QLabel(
            self.tr(
                "A project keeps the imagery, the classes, the work units, everybody's samples and "
                "what was made of them, in one file or, for teams, in a database."
            )
        )
        text.setWordWrap(True)
        layout.addWidget(text)
        layout.addWidget(
            self._button(
                "project_create", self.tr("New project…"), "mActionFileNew.svg", self._create
            )
        )
        layout.addWidget(
            self._button(
                "project_open", self.tr("Open project…"), "mActionFileOpen.svg", self._open
            )
        )
        database = self._button(
            "project_open_database", self.tr("Open from a database…"), "mIconPostgis.svg",
            lambda: choose_database_project(self.studio, self.window()),
        )  # fmt: skip
        database.setToolTip(
            self.tr("Projects that a team keeps in a PostgreSQL database with PostGIS")
        )
        layout.addWidget(database)
        self._recent = RecentProjects(self.studio)
        layout.addWidget(self._recent)
        return page

    def _create(self) -> None:
        from ..project_wizard import create_project

        create_project(self.studio, self.window())

    def _open(self) -> None:
        choose_project(self.studio, self.window())

    # -- with a project -------------------------------------------------------------------------

    def _with(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        self._summary = QLabel(objectName="project_summary")
        self._summary.setWordWrap(True)
        self._summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(self._summary)
        self._link = self._button(
            "project_instructions", self.tr("Instructions"), "mActionHelpContents.svg", self._read
        )
        zoom = self._button(
            "project_zoom", self.tr("Show on the map"), "mActionZoomToLayer.svg", self._zoom
        )
        layout.addWidget(self._link)
        layout.addWidget(zoom)
        layout.addWidget(self._units_box())
        layout.addWidget(self._samples_box())
        layout.addWidget(self._history_box())
        self._next = self._button(
            "project_next", "", "mActionArrowRight.svg",
            lambda: self.studio.go_to(self._next_step),
        )  # fmt: skip
        self._next_step = "samples"
        layout.addWidget(self._next)
        return page

    def _units_box(self) -> QGroupBox:
        box = QGroupBox(self.tr("Work units"))
        layout = QVBoxLayout(box)
        self._units = Bars("project_units")
        layout.addWidget(self._units)
        self._subsets = QLabel(objectName="project_subsets")
        self._subsets.setWordWrap(True)
        layout.addWidget(self._subsets)
        self._add_units = self._button(
            "project_add_units", self.tr("Divide into work units…"), "mActionAddTable.svg",
            self._divide,
        )  # fmt: skip
        layout.addWidget(self._add_units)
        return box

    def _samples_box(self) -> QGroupBox:
        box = QGroupBox(self.tr("Samples by class"))
        layout = QVBoxLayout(box)
        self._classes = Bars("project_classes")
        layout.addWidget(self._classes)
        self._import = self._button(
            "project_import", self.tr("Import samples…"), "mActionFileOpen.svg",
            self._import_samples,
        )  # fmt: skip
        layout.addWidget(self._import)
        return box

    def _history_box(self) -> QGroupBox:
        box = QGroupBox(self.tr("What happened last"))
        layout = QVBoxLayout(box)
        self._events = QLabel(objectName="project_events")
        self._events.setWordWrap(True)
        layout.addWidget(self._events)
        self._undo = self._button(
            "project_undo", self.tr("Undo"), "mActionUndo.svg", self._undo_last
        )
        layout.addWidget(self._undo)
        layout.addWidget(
            self._button(
                "project_status", self.tr("Status report…"), "mActionOpenTable.svg",
                lambda: write_status_report(self.studio),
            )
        )  # fmt: skip
        self._complete = self._button(
            "project_complete", self.tr("Mark the project complete…"), "mIconSuccess.svg",
            self._mark_complete,
        )  # fmt: skip
        layout.addWidget(self._complete)
        return box

    def _show_summary(self, status: ProjectStatus, members: tuple[Member, ...]) -> None:
        lines = [
            self.tr("{type}; you work here as {member}.").format(
                type=inference_type_words(status.inference_type), member=status.member
            ),
            self.tr("Imagery: {}").format(", ".join(status.imagery)),
        ]
        if len(members) > 1:
            names = ", ".join(f"{member.name} ({role_words(member.role)})" for member in members)
            lines.append(self.tr("Members: {}").format(names))
        if status.completed:
            lines.append(self.tr("The project is complete; nothing in it can be changed."))
        self._summary.setText("\n".join(lines))

    def _samples_text(self, drawn: int, accepted: int) -> str:
        return self.tr("{drawn}, {accepted} accepted").format(drawn=drawn, accepted=accepted)

    def _show_events(self, events: list[Event]) -> None:
        lines = [
            f"{event.at[:16].replace('T', ' ')} · {event.member} · {event_words(event.what)}"
            for event in events[:_EVENTS_SHOWN]
        ]
        self._events.setText("\n".join(lines))
        last = self._undoable(events)
        self._undo.setEnabled(last is not None)
        if last is not None:
            self._undo.setText(self.tr("Undo: {}").format(event_words(last.what)))
        else:
            self._undo.setText(self.tr("Undo"))

    def _undoable(self, events: list[Event]) -> Event | None:
        """The member's own last change that can be taken back."""
        project = self.studio.project
        if project is None or project.read_only:
            return None
        own = (
            event
            for event in events
            if event.member == project.member and event.undoable and not event.undone_by
        )
        return next((e for e in own if e.what in UNDO_ACTIONS and e.what != "undo"), None)

    # -- what is done ---------------------------------------------------------------------------

    def _divide(self) -> None:
        project = self.studio.project
        if project is not None:
            UnitsDialog(self.studio, self.window(), project.settings()).show()

    def _import_samples(self) -> None:
        project = self.studio.project
        if project is not None:
            ImportDialog(self.studio, self.window(), project.classes()).show()

    def _show_next(self, project: Store) -> None:
        """Offer the first step that can be worked on now."""
        states = step_states(project)
        steps = (step for step, state in states.items() if state.kind == CURRENT)
        self._next_step = next(steps, "share")
        self._next.setText(self.tr("Next: {}").format(step_titles()[self._next_step]))

    def _undo_last(self) -> None:
        project = self.studio.project
        if project is None:
            return
        with self.studio.guarded():
            event = self._undoable(list(project.status().recent))
            if event is not None:
                project.undo(event.id)
        self.studio.refresh()

    def _mark_complete(self) -> None:
        question = self.tr(
            "Mark the project complete? Its accepted samples are kept as a numbered snapshot, and "
            "nothing can be changed until you undo this."
        )
        answer = QMessageBox.question(self, self.tr("Mark the project complete"), question)
        project = self.studio.project
        if answer == QMessageBox.StandardButton.Yes and project is not None:
            with self.studio.guarded():
                project.complete()
            self.studio.refresh()

    def _zoom(self) -> None:
        layers = self.studio.layers
        if layers is not None:
            canvas = self.studio.iface.mapCanvas()
            crs = canvas.mapSettings().destinationCrs()
            transform = QgsCoordinateTransform(layers.crs, crs, QgsProject.instance())
            canvas.setExtent(transform.transformBoundingBox(layers.extent()))
            canvas.refresh()

    def _read(self) -> None:
        project = self.studio.project
        if project is not None:
            open_web_link(project.settings().instructions)

    def _button(
        self, name: str, title: str, icon: str, action: Callable[[], object]
    ) -> QPushButton:
        button = QPushButton(QgsApplication.getThemeIcon(f"/{icon}"), title, objectName=name)
        button.clicked.connect(lambda _checked=False: action())
        return button


def _unit_bars(status: ProjectStatus) -> list[Bar]:
    words = unit_state_words()
    counts = [(state, status.units[state.value]) for state in UnitState]
    return [
        Bar(words[state.value], count, str(count), unit_state_colour(state))
        for state, count in counts
        if count
    ]


def _subsets_text(status: ProjectStatus) -> str:
    """How many units each subset has; empty where none has one."""
    return ", ".join(
        f"{subset_words(subset)} {status.subsets[subset.value]}"
        for subset in Subset
        if status.subsets.get(subset.value)
    )
