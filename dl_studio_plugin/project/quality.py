"""How good a team's labels are: gold scores of members, and how well members agree.

Every replica (``replicas.py``) of a gold unit is compared with its reference: that is the *gold
score* of whoever handed it in. The replicas of each unit are compared with one another: that is
the *agreement* of a pair of members. Both are kappa where a project labels pixels and F1 where it
labels objects (``agreement.py``), over all units that are compared.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import TYPE_CHECKING, Optional, Union

from ..definitions.inference_types import InferenceType
from .agreement import ObjectAgreement, PixelAgreement
from .replicas import Replica, ReplicatedUnit

if TYPE_CHECKING:
    from .store import Store

#: What pixels are labelled for; all else is labelled for objects.
_OF_PIXELS = frozenset({InferenceType.PIXEL_CLASSIFICATION, InferenceType.CHANGE_DETECTION})
KAPPA, F1 = "kappa", "F1"


@dataclass(frozen=True)
class GoldScore:
    """How well a member's replicas of gold units agree with the references.

    Attributes:
        units: number of gold units.
        score: over all classes.
        by_class: ``None`` for a class that neither the member nor a reference has.
    """

    member: str
    units: int
    score: float
    by_class: dict[str, Optional[float]] = field(default_factory=dict)


@dataclass(frozen=True)
class Agreement:
    """How well two members agree; ``first`` comes before ``second`` by name.

    Attributes:
        units: number of units that both labelled.
        score: over all classes.
        by_class: ``None`` for a class that neither has.
    """

    first: str
    second: str
    units: int
    score: float
    by_class: dict[str, Optional[float]] = field(default_factory=dict)


@dataclass(frozen=True)
class Quality:
    """All that is known of the quality of a project's labels.

    Attributes:
        measure: ``kappa`` (-1 … 1) or ``F1`` (0 … 1).
        units: those that have, or had, replicas.
        gold: by member.
        agreements: by pair of members.
    """

    measure: str
    classes: tuple[str, ...]
    units: tuple[ReplicatedUnit, ...] = ()
    gold: tuple[GoldScore, ...] = ()
    agreements: tuple[Agreement, ...] = ()

    @property
    def blind_units(self) -> int:
        """Number of units of which replicas are still wanted."""
        return sum(unit.is_blind for unit in self.units)

    @property
    def gold_units(self) -> int:
        """Number of units with a reference."""
        return sum(unit.is_gold for unit in self.units)


def project_quality(store: Store) -> Quality:
    """Compare all replicas of a project.

    Raises:
        NotPermitted: it needs an analyst.
    """
    settings = store.settings()
    classes = tuple(each.name for each in settings.classes)
    of_pixels = settings.inference_type in _OF_PIXELS
    units = store.replicated_units()
    known = {unit.unit for unit in units}
    grounds = {unit.id: unit.wkb for unit in store.units(sorted(known))} if known else {}
    gold: dict[str, _Comparison] = {}
    pairs: dict[tuple[str, str], _Comparison] = {}

    def nothing_yet() -> _Comparison:
        return _Comparison(of_pixels, classes)

    for unit, replicas in _by_unit(store.replicas()).items():
        if unit not in grounds:
            continue  # it was deleted
        labelled = sorted(
            (each for each in replicas if not each.is_reference), key=lambda each: each.member
        )
        for reference in (each for each in replicas if each.is_reference):
            for replica in labelled:
                comparison = gold.setdefault(replica.member, nothing_yet())
                comparison.add(grounds[unit], replica, reference)
        for one, other in combinations(labelled, 2):
            comparison = pairs.setdefault((one.member, other.member), nothing_yet())
            comparison.add(grounds[unit], one, other)
    return Quality(
        KAPPA if of_pixels else F1,
        classes,
        tuple(units),
        tuple(GoldScore(name, *gold[name].figures()) for name in sorted(gold)),
        tuple(
            Agreement(first, second, *pairs[first, second].figures())
            for first, second in sorted(pairs)
        ),
    )


class _Comparison:
    """Labellings of several units, compared one after the other."""

    def __init__(self, of_pixels: bool, classes: Sequence[str]) -> None:
        self._agreement: Union[PixelAgreement, ObjectAgreement] = (
            PixelAgreement(classes) if of_pixels else ObjectAgreement(classes)
        )
        self._units = 0

    def add(self, ground: bytes, one: Replica, other: Replica) -> None:
        self._agreement.add(ground, one.shapes, other.shapes)
        self._units += 1

    def figures(self) -> tuple[int, float, dict[str, Optional[float]]]:
        """Units, score and score by class."""
        return self._units, self._agreement.overall() or 0.0, self._agreement.by_class()


def _by_unit(replicas: Iterable[Replica]) -> dict[str, list[Replica]]:
    units: dict[str, list[Replica]] = {}
    for replica in replicas:
        units.setdefault(replica.unit, []).append(replica)
    return units
