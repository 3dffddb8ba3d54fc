"""What stands beside the work: instructions, the unit's history, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from .history_dialog import show_history
from .own_undo import OwnUndo
from .web_links import open_web_link

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..project.model import WorkUnit
    from .labelling import Labelling
    from .studio import Studio

#: Longer names of what can be taken back are cut.
_MOST_LETTERS = 28


class RecordRow(QWidget):
    """Undo, by the name of what would be taken back; history; instructions."""

    def __init__(self, studio: Studio, labelling: Labelling) -> None:
        super().__init__()
        self._studio = studio
        self._labelling = labelling
        self._undo = OwnUndo(studio, self)
        self._undo.changed.connect(self._show_undo)
        self._undo_button = self._button("undo_own", "mActionUndo.svg", self._undo.undo)
        self._history = self._button("unit_history", "mActionHistory.svg", self._on_history)
        self._history.setText(self.tr("History"))
        self._history.setToolTip(self.tr("Who did what with the unit, and when"))
        self._link = self._button("instructions", "mActionHelpContents.svg", self._on_link)
        self._link.setText(self.tr("Instructions"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._undo_button, 1)
        row.addWidget(self._history)
        row.addWidget(self._link)
        # All pages say when the unit changes; what was drawn says so itself.
        labelling.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show what there is now."""
        project, link = self._studio.project, ""
        if project is not None:
            with self._studio.guarded():
                link = project.settings().instructions.strip()
        self._link.setVisible(bool(link))
        self._link.setToolTip(link.replace("<", "&lt;"))
        self._history.setVisible(self._unit is not None)
        self._undo.look()

    def _button(self, name: str, icon: str, action: Callable[[], object]) -> QPushButton:
        button = QPushButton(QgsApplication.getThemeIcon(f"/{icon}"), "", objectName=name)
        button.clicked.connect(lambda _checked=False: action())
        return button

    @property
    def _unit(self) -> Optional[WorkUnit]:
        return self._labelling.unit or self._labelling.submitted

    def _show_undo(self) -> None:
        title, moment = self._undo.title, self._undo.moment
        self._undo_button.setVisible(bool(title))
        self._undo_button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        short = title if len(title) <= _MOST_LETTERS else f"{title[: _MOST_LETTERS - 1]}…"
        self._undo_button.setText(self.tr("Undo: {}").format(short))
        self._undo_button.setToolTip(
            self.tr("Take back what you did last: {what} ({when})").format(what=title, when=moment)
            if moment
            else self.tr("Take back what you did last and did not save: {}").format(title)
        )

    def _on_history(self) -> None:
        unit = self._unit
        if unit is not None:
            show_history(self._studio, unit.id, unit.name, self)

    def _on_link(self) -> None:
        project = self._studio.project
        if project is None:
            return
        link = project.settings().instructions
        if not open_web_link(link):
            self._studio.show_info(
                self.tr("The instructions are no web address, so they are not opened: {}").format(
                    link
                )
            )
