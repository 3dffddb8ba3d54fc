"""What a home of projects does about replicas, which ``replicas.py`` explains."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence

from .model import BulkResult
from .replicas import Replica, ReplicatedUnit


class ReplicaHome(ABC):
    """The part of a store that is about replicas; who may is ``Action.CHECK_QUALITY``."""

    @abstractmethod
    def replicate(self, unit_ids: Sequence[str], replicas: int) -> BulkResult:
        """Ask several members to label each of the units, without seeing what the others drew.

        What a unit that is submitted or accepted holds is its first replica.

        Args:
            unit_ids: units that are ready, submitted or accepted.
            replicas: how many members, 2 to 20.

        Raises:
            InvalidInput: the number is beyond that, or there is no such unit.
            NotPossible: a unit is in another state, or had replicas before; nothing was changed.
        """

    @abstractmethod
    def mark_gold(self, unit_ids: Sequence[str], replicas: int = 1) -> BulkResult:
        """Hide what accepted units hold as their reference, and have them labelled again.

        Args:
            unit_ids: units that are accepted.
            replicas: how many members label each, 1 to 20.

        Raises:
            InvalidInput: the number is beyond that, or there is no such unit.
            NotPossible: a unit is in another state, or had replicas before; nothing was changed.
        """

    @abstractmethod
    def end_replicas(self, unit_ids: Sequence[str]) -> BulkResult:
        """Want no more replicas of blind units, and consolidate what there is.

        A unit of which nobody submitted a replica is ready as before, with the drafts of all.

        Raises:
            NotPossible: a unit is not blind, or somebody labels it now; nothing was changed.
        """

    @abstractmethod
    def known_units(self) -> frozenset[str]:
        """Ids of the blind units that this member is not offered: they labelled or know them."""

    @abstractmethod
    def replicated_units(self) -> list[ReplicatedUnit]:
        """The units that several members label or labelled, in the order of the units."""

    @abstractmethod
    def replicas(self) -> list[Replica]:
        """All that was handed in for these units, and the references, the earliest first."""
