"""Counting the chips of a folder of training data, beside the window's own thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Optional

from qgis.core import QgsTask
from qgis.PyQt.QtCore import QCoreApplication, QObject

from ..definitions.chip_statistics import ChipStatistics, chip_statistics
from ..definitions.chip_table import read_rows
from ..definitions.label_classes import BACKGROUND
from ..definitions.training_data import CHIPS_FILE, Subset, TrainingData
from .bars import Bar
from .side_task import work_beside
from .words import class_words

translate = QCoreApplication.translate
CONTEXT = "ChipCounts"

_GREY = "#888888"


def count_chips(
    owner: QObject, folder: Path, data: TrainingData, on_counted: Callable[[ChipStatistics], object]
) -> None:
    """Count the chips in ``folder``; told on the main thread, unless ``owner`` is gone by then.

    Of a table that cannot be read nothing is told: whoever draws the chips says what is wrong.
    """

    def count(_task: QgsTask) -> ChipStatistics:
        return chip_statistics(read_rows(folder / CHIPS_FILE, data), data.classes)

    work_beside(owner, translate(CONTEXT, "Counting image chips"), count, on_counted)


def chip_count_words(chips: Mapping[str, int]) -> str:
    """How many chips are for what, as a sentence."""
    return translate(
        CONTEXT,
        "{total} chips: {training} for training, {validation} for validation, {test} for test.",
    ).format(
        total=sum(chips.values()), **{subset.value: chips.get(subset.value, 0) for subset in Subset}
    )


def class_bar(name: str, amount: float, text: str, colour: str) -> Bar:
    """A bar for a class; that of the background is seen on dark and light ground."""
    return Bar(class_words(name), amount, text, _GREY if name == BACKGROUND.name else colour)


def balance_bars(
    data: TrainingData, pixels: Mapping[str, int], chips_with: Optional[Mapping[str, int]] = None
) -> list[Bar]:
    """Each class's share of the labelled pixels, and in how many chips it is."""
    everything = sum(pixels.values()) or 1
    bars = []
    for label in data.classes:
        count = pixels.get(label.name, 0)
        text = f"{count / everything:.1%}"
        if chips_with is not None:
            text = translate(CONTEXT, "{share} · in {count} chips").format(
                share=text, count=chips_with.get(label.name, 0)
            )
        bars.append(class_bar(label.name, count, text, label.colour))
    return bars
