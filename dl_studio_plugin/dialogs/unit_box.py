"""The work unit that is held: how long, what can be done with it, and what was said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QGridLayout, QGroupBox, QHBoxLayout, QLabel, QPushButton

from ..definitions.roles import Action, Role, allows
from ..layers.unit_styles import unit_state_words
from ..project.model import UnitState
from .keys import with_key
from .map_tools.picking import PickTool

if TYPE_CHECKING:
    from collections.abc import Callable

    from .labelling import Labelling
    from .studio import Studio

_COLUMNS = 2


class UnitBox(QGroupBox):
    """Claim, submit, withdraw, release; a reviewer's steps are in the bar below."""

    def __init__(self, studio: Studio, labelling: Labelling) -> None:
        super().__init__()
        self.setTitle(self.tr("Work unit"))
        self.setObjectName("unit_box")
        self._studio = studio
        self._labelling = labelling
        self._buttons: dict[str, QPushButton] = {}
        self._picker: Optional[PickTool] = None
        grid = QGridLayout(self)
        self._unit = QLabel(objectName="unit_current")
        self._unit.setWordWrap(True)
        self._unit.setTextFormat(Qt.TextFormat.PlainText)  # people write what it shows
        grid.addWidget(self._unit, 0, 0, 1, _COLUMNS)
        grid.addLayout(self._lease_row(), 1, 0, 1, _COLUMNS)
        for place, button in enumerate(self._all_buttons(), start=2 * _COLUMNS):
            grid.addWidget(with_key(button), place // _COLUMNS, place % _COLUMNS)
        labelling.changed.connect(self.refresh)
        labelling.lease.ticked.connect(self._show_lease)

    def leave(self) -> None:
        """Put the tool that picks a unit away."""
        if self._picker is not None:
            self._studio.iface.mapCanvas().unsetMapTool(self._picker)

    def refresh(self) -> None:
        """Show the unit as it is now, and only what can be done with it."""
        project, unit = self._studio.project, self._labelling.unit
        role = Role.VIEWER
        if project is not None:
            with self._studio.guarded():
                role = project.role
        can_label, can_review = allows(role, Action.LABEL), allows(role, Action.REVIEW)
        self._show_words(can_label or project is None)
        self._show_lease()
        labels = unit is not None and unit.state is UnitState.IN_PROGRESS
        submitted = self._labelling.submitted
        shown = {
            "claim_next": unit is None and can_label,
            "claim_on_map": unit is None and can_label,
            "review_next_unit": unit is None and can_review,
            "withdraw_unit": unit is None and submitted is not None,
            "submit_unit": labels,
            "nothing_here": labels,
            "release_unit": unit is not None,
            "zoom_unit": unit is not None,
        }
        for name, visible in shown.items():
            self._buttons[name].setVisible(visible)
            self._buttons[name].setEnabled(project is not None and not project.read_only)
        if submitted is not None:
            self._buttons["withdraw_unit"].setText(self.tr("Withdraw {}").format(submitted.name))

    # -- buttons --------------------------------------------------------------------------------

    def _all_buttons(self) -> list[QPushButton]:
        labelling = self._labelling
        return [
            self._button("claim_next", self.tr("Claim the next unit"),
                self.tr("Hold the next free work unit, so that nobody else labels it"),
                "mActionStart.svg", labelling.claim_next),
            self._button("claim_on_map", self.tr("Claim on the map"),
                self.tr("Click a work unit on the map to label it, or to review it"),
                "mActionSelectRectangle.svg", self._pick),
            self._button("review_next_unit", self.tr("Review the next unit"),
                self.tr("Hold the next submitted work unit to review it"),
                "mActionShowSelectedLayers.svg", labelling.review_next),
            self._button("withdraw_unit", self.tr("Withdraw"),
                self.tr("Take back the work unit that you submitted last, and go on with it"),
                "mActionUndo.svg", labelling.withdraw),
            self._button("submit_unit", self.tr("Submit"),
                self.tr("Everything in the unit is drawn: hand it in for review"),
                "mActionSharingExport.svg", labelling.submit),
            self._button("nothing_here", self.tr("Nothing here"),
                self.tr("Hand the unit in without samples: nothing to label was found"),
                "mActionDeselectAll.svg", lambda: labelling.submit(nothing_here=True)),
            self._button("release_unit", self.tr("Release"),
                self.tr("Give the unit up; what was drawn stays"),
                "mActionRemove.svg", labelling.release),
            self._button("zoom_unit", self.tr("Show on the map"),
                self.tr("Go to the unit on the map"), "mActionZoomToLayer.svg",
                labelling.zoom_to_unit),
        ]  # fmt: skip

    def _button(
        self, name: str, title: str, tip: str, icon: str, action: Callable[[], object]
    ) -> QPushButton:
        button = QPushButton(QgsApplication.getThemeIcon(f"/{icon}"), title, objectName=name)
        button.setToolTip(tip)
        button.clicked.connect(lambda _checked=False: action())
        self._buttons[name] = button
        return button

    def _pick(self) -> None:
        canvas = self._studio.iface.mapCanvas()
        if self._picker is None:
            self._picker = PickTool(canvas)
            self._picker.picked.connect(self._labelling.work_on_place)
            self.destroyed.connect(self._picker.deleteLater)
        canvas.setMapTool(self._picker)
        canvas.setFocus()

    # -- words ----------------------------------------------------------------------------------

    def _show_words(self, can_label: bool) -> None:
        unit = self._labelling.unit
        if unit is None:
            self._unit.setText(
                self.tr("You hold no work unit. Claim one to draw samples.")
                if can_label
                else self.tr("You may look at this project, but not label in it.")
            )
            return
        lines = [f"{unit.name} · {unit_state_words()[unit.state.value]}"]
        if unit.reason:
            lines.append(self.tr("What was said: {}").format(unit.reason))
        self._unit.setText("\n".join(lines))

    # -- the lease ------------------------------------------------------------------------------

    def _lease_row(self) -> QHBoxLayout:
        self._left = QLabel(objectName="unit_lease")
        self._left.setToolTip(
            self.tr("Until then nobody else can claim the unit; work on the map makes it longer")
        )
        self._extend = self._button("extend_lease", self.tr("Extend"),
            self.tr("Keep the unit from now on for as long as when you claimed it"),
            "mActionHistory.svg", self._labelling.lease.extend)  # fmt: skip
        row = QHBoxLayout()
        row.addWidget(self._left, 1)
        row.addWidget(self._extend)
        return row

    def _show_lease(self) -> None:
        lease = self._labelling.lease
        has_one = self._labelling.unit is not None and bool(lease.words)
        self._left.setVisible(has_one)
        self._extend.setVisible(has_one)
        if has_one:
            self._left.setText(self.tr("Kept for you: {}").format(lease.words))
            font = self._left.font()
            font.setBold(lease.is_short)
            self._left.setFont(font)
