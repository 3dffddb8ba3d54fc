"""Edits of a project's layers that are not saved yet, and what to do when somebody was faster.

An *edit* is what somebody did to one row of a layer and has not saved: added, changed or deleted.
Edits of samples know the version that they were made on. A *conflict* is an edit of a sample that
has another version by now, or that was deleted. Who made the edit chooses what becomes of it:
*mine* (it is saved over the other change), *theirs* (it is dropped), or *both* (theirs stays, mine
becomes a sample of its own). Nothing is chosen for them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any, Optional

from .model import Sample

CLASS_FIELD = "class"


class EditKind(str, Enum):
    """What was done to a row."""

    ADDED = "added"
    CHANGED = "changed"
    DELETED = "deleted"


@dataclass(frozen=True)
class Edit:
    """What was done to one row of a layer.

    Attributes:
        layer: the layer's table: ``samples``, ``sample_points``, ``work_units``, ``comments``.
        uuid: of the row; empty for a new one.
        version: of the sample that was edited; 0 where there is none.
        values: what was changed, by field; of a new row, all of it.
        wkb: the new outline; ``None`` where it was not changed.
        values_before, wkb_before: the row before the edit; nothing for a new one.
    """

    layer: str
    kind: EditKind
    uuid: str = ""
    version: int = 0
    values: Mapping[str, Any] = field(default_factory=dict)
    wkb: Optional[bytes] = field(default=None, repr=False)
    values_before: Mapping[str, Any] = field(default_factory=dict)
    wkb_before: Optional[bytes] = field(default=None, repr=False)

    @property
    def outline(self) -> Optional[bytes]:
        """The outline as the edit leaves it; of what was deleted, the last one."""
        return self.wkb_before if self.wkb is None else self.wkb

    def value(self, name: str) -> Any:
        """A field's value as the edit leaves it."""
        return self.values.get(name, self.values_before.get(name))


class Choice(str, Enum):
    """Whose change counts."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


@dataclass(frozen=True)
class Conflict:
    """An edit, and the sample as somebody else left it; ``None``: they deleted it."""

    edit: Edit
    theirs: Optional[Sample]

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What can be chosen: two outlines can only stay where there are two."""
        if self.theirs is None and self.edit.outline is None:
            return (Choice.THEIRS,)  # a deleted sample that was never read cannot be drawn again
        if self.theirs is None or self.edit.kind is EditKind.DELETED:
            return (Choice.MINE, Choice.THEIRS)
        return (Choice.MINE, Choice.THEIRS, Choice.BOTH)


def find_conflicts(edits: Iterable[Edit], now: Mapping[str, Sample]) -> list[Conflict]:
    """The edits of samples that somebody else changed or deleted meanwhile.

    A sample that both deleted is no conflict.

    Args:
        edits: those that know their version are looked at.
        now: the samples as they are, by id.
    """
    found = []
    for edit in edits:
        if not edit.version or not edit.uuid:
            continue
        theirs = now.get(edit.uuid)
        if theirs is None and edit.kind is EditKind.DELETED:
            continue
        if theirs is None or theirs.version != edit.version:
            found.append(Conflict(edit, theirs))
    return found


def resolved(
    edits: Sequence[Edit], conflicts: Iterable[Conflict], choices: Mapping[str, Choice]
) -> list[Edit]:
    """The edits as they are to be saved, once it is chosen whose change counts.

    Args:
        edits: all edits that were not saved.
        conflicts: those of them that are in conflict.
        choices: by the sample's id; an edit for which nothing was chosen stays as it is.
    """
    by_id = {conflict.edit.uuid: conflict for conflict in conflicts}
    result = []
    for edit in edits:
        conflict, choice = by_id.get(edit.uuid), choices.get(edit.uuid)
        if not edit.uuid or conflict is None or choice is None:
            result.append(edit)
        elif choice is Choice.MINE:
            result.append(_mine(edit, conflict.theirs))
        elif choice is Choice.BOTH:
            result.append(as_new(edit))
    return result


def _mine(edit: Edit, theirs: Optional[Sample]) -> Edit:
    return as_new(edit) if theirs is None else replace(edit, version=theirs.version)


def as_new(edit: Edit) -> Edit:
    """A row of its own with what an edit made of the old one."""
    label = edit.value(CLASS_FIELD)
    values = {} if label is None else {CLASS_FIELD: label}
    return Edit(edit.layer, EditKind.ADDED, values=values, wkb=edit.outline)
