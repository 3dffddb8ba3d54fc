"""How classes are called in files that can hold names with spaces, but not every character."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...definitions.chip_files import class_words
from ...definitions.label_classes import LabelClass

#: What XML cannot hold, or what would not come back as it went.
_UNFIT = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def names_by_value(classes: Sequence[LabelClass]) -> dict[int, str]:
    """A name for each class, by value: its own where it can be written and no other has it."""
    words = class_words(classes)
    taken = set(words.values())
    names: dict[int, str] = {}
    for label in classes:
        name = label.name
        if _UNFIT.search(name) or name != name.strip() or not name or name in taken:
            name = words[label.value]
        taken.add(name)
        names[label.value] = name
    return names


def values_by_name(classes: Sequence[LabelClass]) -> dict[str, int]:
    """The other way round."""
    return {name: value for value, name in names_by_value(classes).items()}
