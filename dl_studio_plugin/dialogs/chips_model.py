"""Image chips as a model for a list: only those in view are drawn, by the warm engine.

The list asks for what it shows; chips come in sheets, one sheet at a time, the one in view first.
So a folder of a million chips is opened as fast as one of ten.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Optional

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap

from ..definitions.chip_jobs import DrawChips, DrawChipsResult, DrawnChip
from ..definitions.errors import DlStudioError
from ..definitions.training_data import Subset
from ..layers.translation import translated
from .warm_asking import ask
from .words import subset_words

if TYPE_CHECKING:
    from pathlib import Path

    from .studio import Studio

CHIP_ROLE = Qt.ItemDataRole.UserRole
#: Chips that are drawn at a time: within a second.
SHEET = 30
_PICTURE = 192
_ICONS_KEPT = 1000


@dataclass(frozen=True)
class ChipChoice:
    """Which chips are looked at, and how: fields as in ``DrawChips``."""

    folder: str = ""
    class_name: str = ""
    subset: str = ""
    labels: bool = True


class ChipsModel(QAbstractListModel):
    """Chips of a folder; ``counted`` gives their number, ``failed`` what is wrong with them."""

    counted = pyqtSignal(int)
    failed = pyqtSignal(object)

    def __init__(self, studio: Studio, pictures: Path, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._pictures = pictures
        self._choice = ChipChoice()
        self._chips: dict[int, DrawnChip] = {}
        self._icons: OrderedDict[int, QIcon] = OrderedDict()
        self._total = 0
        self._version = 0
        self._asked: Optional[int] = None
        self._in_view = (0, SHEET - 1)
        self.destroyed.connect(self._icons.clear)  # not by Python, who knows on which thread

    def show_chips(self, choice: ChipChoice) -> None:
        """Show other chips, or the same ones anew."""
        self._choice = choice
        self._version += 1
        self._asked = None
        self._in_view = (0, SHEET - 1)
        self.beginResetModel()
        self._chips.clear()
        self._icons.clear()
        self._total = 0
        self.endResetModel()
        if choice.folder:
            self._ask(0)

    def look_at(self, first: int, last: int) -> None:
        """Draw the chips from ``first`` to ``last``, if they are not drawn yet."""
        self._in_view = (first, last)
        self._ask_next()

    def chip(self, row: int) -> Optional[DrawnChip]:
        """A chip, if it was drawn."""
        return self._chips.get(row)

    # -- what Qt asks ---------------------------------------------------------------------------

    def rowCount(self, parent: Optional[QModelIndex] = None) -> int:  # noqa: N802 (Qt's name)
        """The number of chips."""
        return 0 if parent is not None and parent.isValid() else self._total

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A chip's picture, name and facts; an empty picture until it is drawn."""
        row = index.row()
        chip = self._chips.get(row)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icon(row)
        if chip is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return chip.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._facts(chip)
        return chip if role == CHIP_ROLE else None

    def _icon(self, row: int) -> QIcon:
        icon = self._icons.get(row)
        chip = self._chips.get(row)
        if icon is None and chip is not None and chip.path:
            icon = self._icons[row] = QIcon(chip.path)
            if len(self._icons) > _ICONS_KEPT:
                self._icons.popitem(last=False)
        return icon or _blank()

    def _facts(self, chip: DrawnChip) -> str:
        lines = [
            chip.name,
            self.tr("For: {}").format(subset_words(Subset(chip.subset))),
            self.tr("Work unit: {}").format(chip.unit) if chip.unit else "",
            self.tr("Classes: {}").format(", ".join(chip.classes)) if chip.classes else "",
            translated(chip.problem) if chip.problem else "",
        ]
        return "\n".join(line for line in lines if line)

    # -- what the engine is asked ---------------------------------------------------------------

    def _ask_next(self) -> None:
        """Ask for the first sheet in view that lacks chips, if nothing is asked for now."""
        if self._asked is not None or not self._total:
            return
        first, last = self._in_view
        for row in range(max(0, first), min(last + 1, self._total)):
            if row not in self._chips:
                self._ask(row // SHEET * SHEET)
                return

    def _ask(self, offset: int) -> None:
        self._asked = offset
        request = DrawChips(
            self._choice.folder,
            str(self._pictures),
            class_name=self._choice.class_name,
            subset=self._choice.subset,
            offset=offset,
            limit=SHEET,
            size=_PICTURE,
            labels=self._choice.labels,
        )
        version = self._version
        ask(
            self._studio, self, "draw_chips", request, partial(self._take, version, offset),
            partial(self._fail, version), key="draw_chips",
        )  # fmt: skip

    def _take(self, version: int, offset: int, drawn: DrawChipsResult) -> None:
        if version != self._version:
            return
        self._asked = None
        if drawn.total != self._total:
            self._count(drawn.total)
        for row, chip in enumerate(drawn.chips, start=offset):
            self._chips[row] = chip
        if drawn.chips:
            last = offset + len(drawn.chips) - 1
            self.dataChanged.emit(self.index(offset), self.index(last))
            self._ask_next()

    def _count(self, total: int) -> None:
        """Take in how many there are: known with the first sheet, and when the folder changes."""
        self.beginResetModel()
        self._chips.clear()
        self._icons.clear()
        self._total = total
        self.endResetModel()
        self.counted.emit(total)

    def _fail(self, version: int, error: DlStudioError) -> None:
        if version == self._version:
            self._asked = None
            self.failed.emit(error)


def _blank() -> QIcon:
    picture = QPixmap(_PICTURE, _PICTURE)
    picture.fill(QColor(0, 0, 0, 0))
    return QIcon(picture)
