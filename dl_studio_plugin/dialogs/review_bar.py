"""What a reviewer decides on the unit that they hold, all of it by keys as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QGroupBox,
    QInputDialog,
    QPushButton,
)

from .keys import with_key

if TYPE_CHECKING:
    from collections.abc import Callable

    from .labelling import Labelling
    from .studio import Studio

_COLUMNS = 2


class ReviewBar(QGroupBox):
    """Accept, fix and accept, reject single samples, return."""

    def __init__(self, studio: Studio, labelling: Labelling) -> None:
        super().__init__()
        self.setTitle(self.tr("Review"))
        self.setObjectName("review_bar")
        self._studio = studio
        self._labelling = labelling
        grid = QGridLayout(self)
        for place, button in enumerate(self._buttons()):
            grid.addWidget(with_key(button), place // _COLUMNS, place % _COLUMNS)
        self._goes_on = QCheckBox(self.tr("Then review the next unit"), objectName="review_goes_on")
        self._goes_on.setToolTip(
            self.tr("Once a unit is accepted or returned, hold the next submitted one at once")
        )
        self._goes_on.setChecked(studio.settings.review_goes_on)
        self._goes_on.toggled.connect(self._on_goes_on)
        grid.addWidget(self._goes_on, grid.rowCount(), 0, 1, _COLUMNS)
        labelling.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Be there while a unit is held in review."""
        self.setVisible(self._labelling.is_in_review)

    def _buttons(self) -> list[QPushButton]:
        labelling = self._labelling
        return [
            self._button("accept_unit", self.tr("Accept"), "mIconSuccess.svg",
                self.tr("The unit is good: its samples go into training"), labelling.accept),
            self._button("fix_unit", self.tr("Fix and accept"), "mActionSaveEdits.svg",
                self.tr("Save what you changed in the unit, then accept it with that"),
                lambda: labelling.accept(with_fixes=True)),
            self._button("return_unit", self.tr("Return…"), "mActionUndo.svg",
                self.tr("Give the unit back with your comments, or with one for all of it"),
                self._return),
            self._button("reject_selected", self.tr("Reject samples…"), "mActionRemove.svg",
                self.tr("Reject the samples that are selected on the map, with a reason"),
                self._reject),
        ]  # fmt: skip

    def _button(
        self, name: str, title: str, icon: str, tip: str, action: Callable[[], object]
    ) -> QPushButton:
        button = QPushButton(QgsApplication.getThemeIcon(f"/{icon}"), title, objectName=name)
        button.setToolTip(tip)
        button.clicked.connect(lambda _checked=False: action())
        return button

    def _on_goes_on(self, is_on: bool) -> None:
        self._studio.settings.review_goes_on = is_on

    def _return(self) -> None:
        unit = self._labelling.unit
        if unit is None:
            return
        comments = self._own_comments()
        if comments:
            reason = self.tr("See the comments on the map: {}").format(comments)
            self._labelling.return_(reason)
            return
        reason, agreed = QInputDialog.getMultiLineText(
            self, unit.name, self.tr("What is to be done? Whoever labelled the unit reads this.")
        )
        if agreed:
            self._labelling.return_(reason)

    def _own_comments(self) -> int:
        """How many comments of the reviewer are open: they say what is to be done."""
        project, unit = self._studio.project, self._labelling.unit
        if project is None or unit is None:
            return 0
        with self._studio.guarded():
            open_ones = project.comments(unit.id, resolved=False)
            own = [one for one in open_ones if one.author == project.member and not one.reply_to]
            return len(own)
        return 0

    def _reject(self) -> None:
        project, layers = self._studio.project, self._studio.layers
        if project is None or layers is None:
            return
        chosen = [
            str(feature["uuid"])
            for layer in (layers.samples, layers.points)
            if layer is not None
            for feature in layer.getSelectedFeatures()
        ]
        if not chosen:
            self._studio.show_info(
                self.tr("Select samples on the map first; then they can be rejected.")
            )
            return
        reason, agreed = QInputDialog.getText(self, self.tr("Reject"), self.tr("Why?"))
        if agreed and layers.save():
            with self._studio.guarded():
                project.reject_samples(chosen, reason)
            self._studio.refresh()
