"""The work unit that is held: what can be done with it, and what its reviewer said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from qgis.core import QgsApplication, QgsGeometry
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QGridLayout,
    QGroupBox,
    QInputDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
)

from ..definitions.roles import Action, allows
from ..layers.unit_styles import comment_category_words, unit_state_words
from ..project.model import Comment, UnitState
from .map_tools.picking import PickTool

if TYPE_CHECKING:
    from collections.abc import Callable

    from .labelling import Labelling
    from .studio import Studio

_TICK_MS = 30_000
_COLUMNS = 2
_COMMENT_ROLE = Qt.ItemDataRole.UserRole
_COMMENT_LINES = 5


class UnitBox(QGroupBox):
    """Claim, submit, withdraw; or review, accept, return."""

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
        self._comments = QListWidget(objectName="unit_comments")
        self._comments.setWordWrap(True)
        self._comments.setMaximumHeight(_COMMENT_LINES * self.fontMetrics().height())
        self._comments.setToolTip(
            self.tr("Tick a comment once it is dealt with; double-click goes to its place")
        )
        self._comments.itemChanged.connect(self._on_ticked)
        self._comments.itemActivated.connect(self._go_to_comment)
        grid.addWidget(self._comments, 1, 0, 1, _COLUMNS)
        for place, button in enumerate(self._all_buttons(), start=2 * _COLUMNS):
            grid.addWidget(button, place // _COLUMNS, place % _COLUMNS)
        labelling.changed.connect(self.refresh)
        clock = QTimer(self)
        clock.timeout.connect(self._show_words)
        clock.start(_TICK_MS)

    def leave(self) -> None:
        """Put the tool that picks a unit away."""
        if self._picker is not None:
            self._studio.iface.mapCanvas().unsetMapTool(self._picker)

    def refresh(self) -> None:
        """Show the unit as it is now, and only what can be done with it."""
        self._show_words()
        self._show_comments()
        project, unit = self._studio.project, self._labelling.unit
        labels = unit is not None and unit.state is UnitState.IN_PROGRESS
        reviews = unit is not None and unit.state is UnitState.IN_REVIEW
        can_label = project is not None and allows(project.role, Action.LABEL)
        can_review = project is not None and allows(project.role, Action.REVIEW)
        submitted = self._labelling.submitted
        shown = {
            "claim_next": unit is None and can_label,
            "claim_on_map": unit is None and can_label,
            "review_next_unit": unit is None and can_review,
            "withdraw_unit": unit is None and submitted is not None,
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
            self._button("accept_unit", self.tr("Accept"),
                self.tr("The unit is good: its samples go into training"),
                "mIconSuccess.svg", labelling.accept),
            self._button("return_unit", self.tr("Return…"),
                self.tr("Give the unit back with a comment on what to do"),
                "mActionUndo.svg", self._return),
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

    def _return(self) -> None:
        unit = self._labelling.unit
        if unit is None:
            return
        reason, agreed = QInputDialog.getMultiLineText(
            self, unit.name, self.tr("What is to be done? Whoever labelled the unit reads this.")
        )
        if agreed:
            self._labelling.return_(reason)

    def _pick(self) -> None:
        canvas = self._studio.iface.mapCanvas()
        if self._picker is None:
            self._picker = PickTool(canvas)
            self._picker.picked.connect(self._labelling.work_on_place)
            self.destroyed.connect(self._picker.deleteLater)
        canvas.setMapTool(self._picker)
        canvas.setFocus()

    # -- words ----------------------------------------------------------------------------------

    def _show_words(self) -> None:
        project, unit = self._studio.project, self._labelling.unit
        if unit is None:
            can_label = project is None or allows(project.role, Action.LABEL)
            self._unit.setText(
                self.tr("You hold no work unit. Claim one to draw samples.")
                if can_label
                else self.tr("You may look at this project, but not label in it.")
            )
            return
        parts = [unit.name, unit_state_words()[unit.state.value]]
        minutes = self._labelling.minutes_left()
        if minutes is not None:
            parts.append(self.tr("kept for you for {} min").format(minutes))
        lines = [" · ".join(parts)]
        if unit.reason:
            lines.append(self.tr("What was said: {}").format(unit.reason))
        self._unit.setText("\n".join(lines))

    def _show_comments(self) -> None:
        """What is not dealt with yet; a reason for returning stands above already."""
        project, unit = self._studio.project, self._labelling.unit
        found: list[Comment] = []
        if project is not None and unit is not None:
            comments = project.comments(unit.id, resolved=False)
            found = [one for one in comments if one.text != unit.reason or one.wkb]
        self._comments.blockSignals(True)
        self._comments.clear()
        words = comment_category_words()
        for comment in found:
            text = f"{words[comment.category.value]}: {comment.text} ({comment.author})"
            item = QListWidgetItem(text, self._comments)
            item.setData(_COMMENT_ROLE, comment)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        self._comments.blockSignals(False)
        self._comments.setVisible(bool(found))

    def _on_ticked(self, item: QListWidgetItem) -> None:
        project, comment = self._studio.project, item.data(_COMMENT_ROLE)
        if project is not None and item.checkState() == Qt.CheckState.Checked:
            with self._studio.guarded():
                project.resolve_comment(comment.id)
            # Later: the list that is told of its item must not be filled anew meanwhile.
            QTimer.singleShot(0, self._studio.refresh)

    def _go_to_comment(self, item: QListWidgetItem) -> None:
        comment = item.data(_COMMENT_ROLE)
        if comment.wkb:
            place = QgsGeometry()
            place.fromWkb(comment.wkb)
            self._labelling.zoom_to_place(place)
