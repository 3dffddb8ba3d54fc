"""The tab “Label”: the unit that is held, the classes, the drawing tools."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsGeometry
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import (
    QGridLayout,
    QGroupBox,
    QInputDialog,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..definitions.roles import Action, allows
from ..layers.unit_styles import unit_state_words
from ..project.model import UnitState
from .class_palette import ClassPalette
from .drawing_tools import DrawingTools
from .sample_drawing import add_sample, set_class_of_selected

if TYPE_CHECKING:
    from collections.abc import Callable

    from .labelling import Labelling
    from .studio import Studio

_TICK_MS = 30_000


class LabelPanel(QWidget):
    """Claim, draw, submit; or review, accept, return."""

    def __init__(self, studio: Studio, labelling: Labelling) -> None:
        super().__init__()
        self.setObjectName("label_panel")
        self._studio = studio
        self._labelling = labelling
        self._buttons: dict[str, QPushButton] = {}
        layout = QVBoxLayout(self)
        layout.addWidget(self._unit_box())
        layout.addWidget(self._drawing_box())
        layout.addStretch(1)
        labelling.changed.connect(self._show_unit)
        clock = QTimer(self)
        clock.timeout.connect(self._show_unit)
        clock.start(_TICK_MS)

    def refresh(self) -> None:
        """Show the classes and the unit as they are now."""
        project = self._studio.project
        if project is not None:
            self.palette_.show_classes(project.classes())
            self._choose_class(self.palette_.current, of_selected=False)
        self._show_unit()

    def leave(self) -> None:
        """Put the drawing tools away."""
        self.tools.put_away()

    # -- the unit -------------------------------------------------------------------------------

    def _unit_box(self) -> QGroupBox:
        box = QGroupBox(self.tr("Work unit"))
        grid = QGridLayout(box)
        self._unit = QLabel(objectName="unit_current")
        self._unit.setWordWrap(True)
        grid.addWidget(self._unit, 0, 0, 1, 2)
        labelling = self._labelling
        for place, (name, title, tip, icon, action) in enumerate(
            (
                ("claim_next", self.tr("Claim the next unit"),
                 self.tr("Hold the next free work unit, so that nobody else labels it"),
                 "mActionStart.svg", labelling.claim_next),
                ("review_next_unit", self.tr("Review the next unit"),
                 self.tr("Hold the next submitted work unit to review it"),
                 "mActionShowSelectedLayers.svg", labelling.review_next),
                ("submit_unit", self.tr("Submit"),
                 self.tr("Everything in the unit is drawn: hand it in for review"),
                 "mActionSharingExport.svg", labelling.submit),
                ("nothing_here", self.tr("Nothing here"),
                 self.tr("Hand the unit in without samples: nothing to label was found"),
                 "mActionDeselectAll.svg", lambda: labelling.submit(nothing_here=True)),
                ("accept_unit", self.tr("Accept"),
                 self.tr("The unit is good: its samples go into training"),
                 "mIconSuccess.svg", labelling.accept),
                ("return_unit", self.tr("Return…"),
                 self.tr("Give the unit back with a comment on what to do"),
                 "mActionUndo.svg", self._return),
                ("release_unit", self.tr("Release"),
                 self.tr("Give the unit up; what was drawn stays"),
                 "mActionRemove.svg", labelling.release),
                ("zoom_unit", self.tr("Show on the map"), "", "mActionZoomToLayer.svg",
                 self._zoom),
            ),
            start=2,
        ):  # fmt: skip
            button = self._button(name, title, tip, icon, action)
            grid.addWidget(button, place // 2, place % 2)
        return box

    def _button(
        self, name: str, title: str, tip: str, icon: str, action: Callable[[], object]
    ) -> QPushButton:
        button = QPushButton(QgsApplication.getThemeIcon(f"/{icon}"), title, objectName=name)
        button.setToolTip(tip)
        button.clicked.connect(lambda _checked=False: action())
        self._buttons[name] = button
        return button

    def _show_unit(self) -> None:
        unit, project = self._labelling.unit, self._studio.project
        if unit is None:
            self._unit.setText(self.tr("You hold no work unit. Claim one to draw samples."))
        else:
            parts = [unit.name, unit_state_words()[unit.state.value]]
            minutes = self._labelling.minutes_left()
            if minutes is not None:
                parts.append(self.tr("kept for you for {} min").format(minutes))
            lines = [" · ".join(parts)]
            if unit.reason:
                lines.append(self.tr("What was said: {}").format(unit.reason))
            self._unit.setText("\n".join(lines))
        labels = unit is not None and unit.state is UnitState.IN_PROGRESS
        reviews = unit is not None and unit.state is UnitState.IN_REVIEW
        can_review = project is not None and allows(project.role, Action.REVIEW)
        shown = {
            "claim_next": unit is None,
            "review_next_unit": unit is None and can_review,
            "submit_unit": labels,
            "nothing_here": labels,
            "accept_unit": reviews,
            "return_unit": reviews,
            "release_unit": unit is not None,
            "zoom_unit": unit is not None,
        }
        for name, visible in shown.items():
            self._buttons[name].setVisible(visible)
            self._buttons[name].setEnabled(project is not None and not project.read_only)

    def _return(self) -> None:
        unit = self._labelling.unit
        if unit is None:
            return
        reason, agreed = QInputDialog.getMultiLineText(
            self, unit.name, self.tr("What is to be done? Whoever labelled the unit reads this.")
        )
        if agreed:
            self._labelling.return_(reason)

    def _zoom(self) -> None:
        unit, layers = self._labelling.unit, self._studio.layers
        if unit is not None and layers is not None:
            self._labelling.zoom_to(layers.extent(unit.id))

    # -- drawing --------------------------------------------------------------------------------

    def _drawing_box(self) -> QGroupBox:
        box = QGroupBox(self.tr("Draw"))
        layout = QVBoxLayout(box)
        self.palette_ = ClassPalette()
        self.palette_.chosen.connect(self._choose_class)
        self.tools = DrawingTools(self._studio.iface)
        self.tools.drawn.connect(self._on_drawn)
        self.tools.wanted.connect(self._activate_layer)
        layout.addWidget(self.palette_)
        layout.addWidget(self.tools)
        return box

    def _choose_class(self, name: str, of_selected: bool = True) -> None:
        """Draw this class from now on; samples that are selected get it too."""
        layers = self._studio.layers
        self.tools.set_colour(self.palette_.colour)
        if layers is None or not name:
            return
        layers.set_current_class(name)
        if of_selected:
            for layer in (layers.samples, layers.points):
                if layer is not None:
                    set_class_of_selected(layer, name)

    def _activate_layer(self) -> None:
        """QGIS's own tools work on the active layer."""
        layers = self._studio.layers
        if layers is not None and layers.samples is not None:
            active = self._studio.iface.activeLayer()
            if active not in (layers.samples, layers.points):
                self._studio.iface.setActiveLayer(layers.samples)
            if not layers.samples.isEditable() and not layers.samples.readOnly():
                layers.samples.startEditing()

    def _on_drawn(self, shape: QgsGeometry) -> None:
        with self._studio.guarded():
            add_sample(self._studio, shape, self.palette_.current, self._labelling.unit)
