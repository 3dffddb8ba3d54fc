"""Columns of a table that are wide enough for what they usually hold."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QTableView

#: What a column needs beside its text (a patch of colour, margins), in heights of a line.
_ROOM_BESIDE = 2.0


def fit_columns(table: QTableView, texts: Sequence[str]) -> None:
    """Give each column room for its text and title; the last one takes what is left."""
    header, model, metrics = table.horizontalHeader(), table.model(), table.fontMetrics()
    for column, text in enumerate(texts):
        title = str(model.headerData(column, header.orientation()) or "")
        longest = max(metrics.horizontalAdvance(text), metrics.horizontalAdvance(title))
        header.resizeSection(column, round(longest + _ROOM_BESIDE * metrics.height()))
    header.setStretchLastSection(True)
