"""What is in a chip, for training and evaluation alike."""

from __future__ import annotations

from ....definitions.errors import InvalidInput
from ...formats import read_label
from ...samples.annotations import ObjectLabel
from ..chip_sets import Chip


def object_label(chip: Chip) -> ObjectLabel:
    """The objects of a chip.

    Raises:
        InvalidInput: a file is missing, damaged, or not as the data says.
    """
    label = read_label(chip.folder, chip.data, chip.row)
    if not isinstance(label, ObjectLabel):
        raise InvalidInput(f"“{chip.folder}” has no labels of objects ({chip.data.format}).")
    return label
