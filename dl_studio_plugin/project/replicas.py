"""Replicas: one work unit, labelled by several members, none of whom sees what the others drew.

A *replica* is what one member handed in for such a unit. The unit is *blind* while replicas are
still wanted: it is claimed like any other unit, by one member after the other and never twice by
the same one. When a replica is handed in, its samples leave the unit, and the unit is ready for the
next member. What somebody left unfinished waits out of sight until they claim the unit again.

A *gold unit* is a blind unit with a hidden *reference*: samples that were reviewed before and are
known to be good. It cannot be told from other blind units. Those who know the reference (who drew,
who reviewed, who marked it) are not offered the unit.

With the last replica the unit is *consolidated*: one version of it becomes its samples, which are
reviewed as any others; only they are exported. That version is the reference of a gold unit, else
the *standing replica*: the one that overlaps most with all others, of equals the earliest. The
others stay out of sight, for figures of quality (``quality.py``).

Owners of a project are its administrators: nothing in it is hidden from them.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any, Optional

from osgeo import ogr

from ..definitions.errors import InvalidInput, NotPossible
from .geometry import as_multipolygon, intersection, quiet, read_wkb
from .model import UnitState, WorkUnit

#: More members than this for one unit is a mistake.
MAX_REPLICAS = 20
#: States in which a unit can be given to several members.
REPLICABLE = frozenset({UnitState.READY, UnitState.SUBMITTED, UnitState.ACCEPTED})


@dataclass(frozen=True)
class LabelledShape:
    """Ground of one class as somebody labelled it; ``wkb`` is a multipolygon or a point."""

    class_name: str
    wkb: bytes = field(repr=False)


@dataclass(frozen=True)
class Replica:
    """What one member handed in for a unit, as it was at that moment.

    Attributes:
        unit: id of the unit.
        submitted: when; for a reference, when it became one.
        is_reference: it is what a gold unit's other replicas are compared with.
        shapes: empty where the member saw that there is nothing.
    """

    unit: str
    member: str
    submitted: str
    is_reference: bool = False
    shapes: tuple[LabelledShape, ...] = field(default=(), repr=False)


@dataclass(frozen=True)
class ReplicatedUnit:
    """A unit that several members label, or labelled.

    Attributes:
        wanted, submitted: numbers of replicas, without the reference.
        is_gold: it has a hidden reference.
        is_blind: replicas are still wanted.
    """

    unit: str
    name: str
    wanted: int
    submitted: int
    is_gold: bool
    is_blind: bool


def checked_replicas(number: int, gold: bool) -> int:
    """``number`` of members who label a unit, if that many can.

    Raises:
        InvalidInput: it is too small or too large.
    """
    if gold and not 1 <= number <= MAX_REPLICAS:
        raise InvalidInput(
            f"A gold unit is labelled by 1 to {MAX_REPLICAS} members, not by {number}. Choose "
            "another number."
        )
    if not gold and not 2 <= number <= MAX_REPLICAS:
        raise InvalidInput(
            f"Replicas of a unit are made by 2 to {MAX_REPLICAS} members, not by {number}. Choose "
            "another number."
        )
    return number


def check_replicable(unit: WorkUnit, gold: bool) -> None:
    """Do nothing if several members can be asked to label ``unit``.

    Raises:
        NotPossible: its state does not allow it.
    """
    if unit.blind:
        raise NotPossible(
            f"The work unit “{unit.name}” is being labelled by several members already. Wait for "
            "them, or end its replicas first."
        )
    if gold and unit.state is not UnitState.ACCEPTED:
        raise NotPossible(
            f"The work unit “{unit.name}” is {unit.state.words}. Only an accepted unit can become "
            "gold: its samples are the reference. Label and accept it first."
        )
    if unit.state not in REPLICABLE:
        raise NotPossible(
            f"The work unit “{unit.name}” is {unit.state.words}. Several members can label a unit "
            "that is ready, submitted or accepted; finish the work on it first."
        )


def check_not_replicated(unit: WorkUnit, replicated: bool) -> None:
    """Do nothing if ``unit`` never had replicas; else raise NotPossible."""
    if replicated:
        raise NotPossible(
            f"The work unit “{unit.name}” was labelled by several members before, and what they "
            "drew is kept for comparison. Choose another unit."
        )


def check_endable(unit: WorkUnit, state: UnitState) -> None:
    """Do nothing if the replicas of ``unit``, whose effective state is given, can be ended.

    Raises:
        NotPossible: it has none that are wanted, or somebody labels it at this moment.
    """
    if not unit.blind:
        raise NotPossible(f"No more replicas of the work unit “{unit.name}” are wanted.")
    if state is not UnitState.READY:
        raise NotPossible(
            f"The work unit “{unit.name}” is {state.words}. Wait until {unit.holder or 'somebody'} "
            "submits or releases it, or release it first."
        )


def check_not_known(unit: WorkUnit, is_known: bool) -> None:
    """Do nothing unless a member who wants to label a blind unit knows it already."""
    if is_known:
        raise NotPossible(
            f"You have worked on the work unit “{unit.name}” already, and now others label it "
            "without knowing what you drew. Choose another one."
        )


def anew(unit: WorkUnit) -> WorkUnit:
    """``unit`` as whoever is asked next finds it: ready, and nobody's."""
    return replace(
        unit,
        state=UnitState.READY,
        holder="",
        lease_until="",
        labelled_by="",
        reviewed_by="",
        nothing_here=False,
        reason="",
        version=unit.version + 1,
    )


# -- the standing replica -----------------------------------------------------------------------


def standing(replicas: Sequence[Sequence[LabelledShape]]) -> int:
    """The index of the replica that overlaps most with all others; of equals the first.

    Args:
        replicas: at least one, the earliest first.
    """
    grounds = [_by_class(shapes) for shapes in replicas]
    sums = [sum(_overlap(one, other) for other in grounds if other is not one) for one in grounds]
    return max(range(len(sums)), key=lambda index: (round(sums[index], 9), -index))


def _by_class(shapes: Sequence[LabelledShape]) -> dict[str, Any]:
    """The polygons of each class as one outline; points have no area that could be shared."""
    collected: dict[str, Any] = {}
    for shape in shapes:
        ground = collected.setdefault(shape.class_name, ogr.Geometry(ogr.wkbMultiPolygon))
        geometry = read_wkb(shape.wkb)
        for polygon in (as_multipolygon(geometry) if geometry is not None else None) or ():
            ground.AddGeometry(polygon)
    return {name: _joined(ground) for name, ground in collected.items()}


def _joined(ground: Any) -> Any:
    with quiet(), suppress(RuntimeError):
        return (ground.UnionCascaded() if ground.GetGeometryCount() else None) or ground
    return ground


def _overlap(one: dict[str, Any], other: dict[str, Any]) -> float:
    """Shared area by all area, over all classes; 1 if neither has anything."""
    if not one and not other:
        return 1.0
    shared = sum(_shared_area(one[name], other.get(name)) for name in one)
    total = sum(ground.GetArea() for ground in (*one.values(), *other.values())) - shared
    return shared / total if total else 0.0


def _shared_area(one: Any, other: Optional[Any]) -> float:
    both = None if other is None else intersection(one, other)
    return 0.0 if both is None else float(both.GetArea())
