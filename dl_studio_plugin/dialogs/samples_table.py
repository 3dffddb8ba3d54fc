"""The samples of a unit, or those that nobody confirmed, as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt

from ..layers.unit_styles import sample_state_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..project.model import Sample

_CLASS, _STATE, _AREA, _AUTHOR, _MODIFIED = range(5)


class SamplesModel(QAbstractTableModel):
    """Class, state, size, author and time of samples."""

    def __init__(self) -> None:
        super().__init__()
        self._samples: Sequence[Sample] = ()
        self._words = sample_state_words()

    def show_samples(self, samples: Sequence[Sample]) -> None:
        """Show other samples."""
        self.beginResetModel()
        self._samples = samples
        self.endResetModel()

    def sample_at(self, row: int) -> Sample:
        """The sample of a row."""
        return self._samples[row]

    def rows_of(self, ids: set[str]) -> list[int]:
        """The rows of samples."""
        return [row for row, sample in enumerate(self._samples) if sample.id in ids]

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008
        """Number of samples."""
        return 0 if parent.isValid() else len(self._samples)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008
        """Class, state, size, author, time."""
        return 0 if parent.isValid() else 5

    def headerData(  # noqa: N802
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The titles of the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (
            self.tr("Class"), self.tr("State"), self.tr("Size"), self.tr("Author"),
            self.tr("Changed"),
        )  # fmt: skip
        return titles[section]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(self._samples[index.row()], index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._samples[index.row()].reason or None
        return None

    def _text(self, sample: Sample, column: int) -> str:
        if column == _CLASS:
            return sample.class_name
        if column == _STATE:
            state = self._words[sample.state.value]
            return state if sample.score is None else f"{state} ({sample.score:.2f})"
        if column == _AREA:
            geometry = QgsGeometry()
            geometry.fromWkb(sample.wkb)
            return f"{geometry.area():.1f}"
        if column == _AUTHOR:
            return sample.author
        return sample.modified[:16].replace("T", " ")
