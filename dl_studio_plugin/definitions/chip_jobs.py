"""What the page of image chips asks of the engine: pictures of chips, and changes of them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True)
class DrawChips:
    """Draw chips of a folder of training data as small PNG pictures.

    Attributes:
        input: the folder.
        output: folder for the pictures; those that are there already are used again.
        names: chips to draw, in this order; empty takes the chips that pass the filter.
        class_name: only chips in which this class occurs; empty takes all.
        subset: only chips of this subset; empty takes all.
        offset, limit: which of the chips that pass the filter.
        size: pixels of a picture's side, at most.
        bands: 1-based numbers of the training data's bands that become red, green and blue; empty
            takes the first three, or the first alone.
        labels: draw outlines and a translucent fill in the classes' colours.
    """

    input: str
    output: str
    names: tuple[str, ...] = ()
    class_name: str = ""
    subset: str = ""
    offset: int = 0
    limit: int = 100
    size: int = 128
    bands: tuple[int, ...] = ()
    labels: bool = True


@dataclass(frozen=True)
class DrawnChip:
    """A chip's picture.

    Attributes:
        path: the PNG file; empty where ``problem`` says why there is none.
        classes: names of the classes in the chip, most pixels first.
    """

    name: str
    path: str
    subset: str
    unit: str
    classes: tuple[str, ...]
    problem: str = ""


@dataclass(frozen=True)
class DrawChipsResult:
    """The pictures, and how many chips pass the filter in all."""

    chips: tuple[DrawnChip, ...]
    total: int


class ChipAction(str, Enum):
    """What can be done with chips."""

    DELETE = "delete"
    MOVE = "move"
    RESTORE = "restore"


@dataclass(frozen=True)
class EditChips:
    """Delete chips, move them to another subset, or take deleted ones back.

    Deleted chips wait in the folder ``deleted`` of the training data.

    Attributes:
        input: folder of the training data.
        names: of the chips; empty, for ``restore`` alone, means all that were deleted.
        subset: where chips are moved to.
        whole_unit: do the same with all chips of the same work units or blocks, so that no
            ground is in two subsets.
        try_only: only say what would be changed, and what there is to warn of.
    """

    input: str
    action: ChipAction
    names: tuple[str, ...] = ()
    subset: str = ""
    whole_unit: bool = False
    try_only: bool = False


@dataclass(frozen=True)
class EditChipsResult:
    """What was (or, tried only, would be) changed.

    Attributes:
        changed: names of the chips that were changed.
        units: names of the work units or blocks that they belong to.
        warnings: sentences, such as that neighbouring chips are left in another subset.
        leaks: some warning says that validation would see ground of training.
        chips_by_subset, pixels_by_class: of what the folder holds now.
        deleted: how many chips wait in the folder ``deleted``.
    """

    changed: tuple[str, ...]
    units: tuple[str, ...]
    warnings: tuple[str, ...]
    leaks: bool
    chips_by_subset: dict[str, int]
    pixels_by_class: dict[str, int]
    deleted: int
    hash: str
