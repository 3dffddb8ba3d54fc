"""Samples as a table that is read as somebody scrolls: a hundred thousand are no burden."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from itertools import islice
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDistanceArea,
    QgsGeometry,
    QgsProject,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionRange,
    QLocale,
    QModelIndex,
    QObject,
    Qt,
)
from qgis.PyQt.QtGui import QColor

from ..layers.unit_styles import sample_state_words
from .words import sample_source_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..project.model import Sample

_CLASS, _STATE, _SOURCE, _AREA, _AUTHOR, _MODIFIED = range(6)
_COLUMNS = 6
_ELLIPSOID = "WGS84"
#: Samples that are read at once.
PAGE = 500


class SamplesModel(QAbstractTableModel):
    """Class, state, source, size, author and time of samples."""

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._samples: list[Sample] = []
        self._rest: Iterator[Sample] = iter(())
        self._has_rest = False
        self._colours: Mapping[str, str] = {}
        self._states = sample_state_words()
        self._sources = sample_source_words()
        self._measure = QgsDistanceArea()
        self._measure.setEllipsoid(_ELLIPSOID)

    @property
    def widest(self) -> tuple[str, ...]:
        """For each column a text that it should have room for."""
        state = max(self._states.values(), key=len)
        source = max(self._sources.values(), key=len)
        return ("building", f"{state} (0.00)", source, "10000.0 m²", "Alexandra", "")

    def measure_in(self, crs: QgsCoordinateReferenceSystem) -> None:
        """The samples are in ``crs``; their sizes are told as they are on the ground."""
        self._measure.setSourceCrs(crs, QgsProject.instance().transformContext())

    def show_samples(self, samples: Iterable[Sample], colours: Mapping[str, str]) -> None:
        """Show other samples; ``colours`` of the classes by name."""
        self.beginResetModel()
        self._colours = colours
        self._rest = iter(samples)
        self._samples = list(islice(self._rest, PAGE))
        self._has_rest = len(self._samples) == PAGE
        self.endResetModel()

    @property
    def is_complete(self) -> bool:
        """Whether all samples have been read."""
        return not self._has_rest

    def sample_at(self, row: int) -> Sample:
        """The sample of a row."""
        return self._samples[row]

    def selection_of(self, ids: set[str]) -> QItemSelection:
        """The rows of samples, as far as they have been read, for a table to select."""
        found = QItemSelection()
        for row, sample in enumerate(self._samples) if ids else ():
            if sample.id in ids:
                found.append(QItemSelectionRange(self.index(row, 0), self.index(row, _COLUMNS - 1)))
        return found

    # -- what Qt asks ---------------------------------------------------------------------------

    def canFetchMore(self, parent: QModelIndex) -> bool:  # noqa: N802 (Qt's names)
        """Whether there are more samples than were read."""
        return not parent.isValid() and self._has_rest

    def fetchMore(self, parent: QModelIndex) -> None:  # noqa: N802, ARG002
        """Read the next ones."""
        more = list(islice(self._rest, PAGE))
        self._has_rest = len(more) == PAGE
        if more:
            first = len(self._samples)
            self.beginInsertRows(QModelIndex(), first, first + len(more) - 1)
            self._samples += more
            self.endInsertRows()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008
        """Number of samples that were read."""
        return 0 if parent.isValid() else len(self._samples)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008
        """Class, state, source, size, author, time."""
        return 0 if parent.isValid() else _COLUMNS

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
            self.tr("Class"), self.tr("State"), self.tr("Drawn by"), self.tr("Size"),
            self.tr("Author"), self.tr("Changed"),
        )  # fmt: skip
        return titles[section]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows; the class has its colour on the map."""
        sample = self._samples[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(sample, index.column())
        if role == Qt.ItemDataRole.DecorationRole and index.column() == _CLASS:
            colour = self._colours.get(sample.class_name)
            return QColor(colour) if colour else None
        if role == Qt.ItemDataRole.ToolTipRole and sample.reason:
            return f"<p>{escape(sample.reason)}</p>"  # people write it: it must not look like HTML
        return None

    def _text(self, sample: Sample, column: int) -> str:
        if column == _CLASS:
            return sample.class_name
        if column == _STATE:
            state = self._states[sample.state.value]
            return state if sample.score is None else f"{state} ({sample.score:.2f})"
        if column == _SOURCE:
            return self._sources[sample.source]
        if column == _AREA:
            return self._size(sample)
        if column == _AUTHOR:
            return sample.author
        return sample.modified[:16].replace("T", " ")

    def _size(self, sample: Sample) -> str:
        """Square metres; nothing for a point."""
        geometry = QgsGeometry()
        geometry.fromWkb(sample.wkb)
        if geometry.type() != QgsWkbTypes.GeometryType.PolygonGeometry:
            return ""
        area = self._measure.measureArea(geometry)
        return f"{QLocale().toString(area, 'f', 1)} m²"
