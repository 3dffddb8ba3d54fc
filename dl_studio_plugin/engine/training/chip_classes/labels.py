"""Which classes a chip has, for training and evaluation alike."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ....definitions.errors import InvalidInput
from ....definitions.label_classes import LabelClass
from ...formats import ClassLabel, read_label
from ..chip_sets import Chip


def known_classes(chip: Chip, classes: Sequence[LabelClass]) -> np.ndarray:
    """Which of ``classes`` a chip has, bool; those that are not among them are left out.

    Raises:
        InvalidInput: its label is damaged.
    """
    label = read_label(chip.folder, chip.data, chip.row)
    if not isinstance(label, ClassLabel):
        raise InvalidInput(f"“{chip.folder}” has no classes of whole chips ({chip.data.format}).")
    return np.array([known.value in label.values for known in classes], bool)
