"""What a folder of training data holds: its chips and labelled pixels by class and subset."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .chip_table import ChipRow
from .label_classes import LabelClass
from .training_data import Subset


@dataclass(frozen=True)
class ChipStatistics:
    """Counts of some chips.

    Attributes:
        chips: number of chips by subset; every subset is there.
        pixels: labelled pixels by class name, by subset.
        chips_with: chips in which a class occurs, by class name, by subset.
    """

    chips: dict[str, int]
    pixels: dict[str, dict[str, int]]
    chips_with: dict[str, dict[str, int]]

    def shares(self, subset: str) -> dict[str, float]:
        """Each class's share of a subset's labelled pixels, 0 … 1; the class balance."""
        pixels = self.pixels[subset]
        total = sum(pixels.values())
        return {name: count / total if total else 0.0 for name, count in pixels.items()}


def chip_statistics(chips: Iterable[ChipRow], classes: Sequence[LabelClass]) -> ChipStatistics:
    """Count ``chips``, whose labels are of ``classes``."""
    subsets = [subset.value for subset in Subset]
    names = {c.value: c.name for c in classes}
    found = ChipStatistics(
        dict.fromkeys(subsets, 0),
        {subset: dict.fromkeys(names.values(), 0) for subset in subsets},
        {subset: dict.fromkeys(names.values(), 0) for subset in subsets},
    )
    for chip in chips:
        subset = chip.subset.value
        found.chips[subset] += 1
        for value, count in chip.classes.items():
            found.pixels[subset][names[value]] += count
            found.chips_with[subset][names[value]] += count > 0
    return found


def filter_chips(
    chips: Iterable[ChipRow], classes: Sequence[LabelClass], class_name: str = "", subset: str = ""
) -> list[ChipRow]:
    """The chips of a subset in which a class occurs; an empty name or subset asks for any."""
    values = {c.value for c in classes if c.name == class_name}
    return [
        chip
        for chip in chips
        if (not subset or chip.subset.value == subset)
        and (not class_name or any(chip.classes.get(value) for value in values))
    ]
