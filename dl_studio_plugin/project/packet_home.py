"""What a home of projects does for packets; the rules are in ``packet_plan.py``."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Optional

from .model import BulkResult
from .packet_model import BroughtIn, Mark, PacketChanges, PacketOrigin


class PacketHome(ABC):
    """A part of :class:`dl_studio_plugin.project.store.Store`."""

    def packet(self) -> Optional[PacketOrigin]:
        """Where this project came from, if it is a packet; else ``None``."""
        return None

    @abstractmethod
    def take_out(self, unit_ids: Sequence[str], packet: str, holder: str) -> BulkResult:
        """Claim units for a packet, all or none: ``holder`` has them for two weeks.

        Units that the holder has already are theirs for so long from now on. One event,
        ``check_out``; a unit is given up by releasing it.

        Raises:
            NotPermitted: ``holder`` is somebody else and the member is no analyst, or ``holder``
                may not label.
            NotPossible: a unit is not open for ``holder``.
        """

    @abstractmethod
    def packet_marks(self, packet: str) -> dict[str, Mark]:
        """The marks that check-ins of a packet left, by id, but for those that were undone."""

    @abstractmethod
    def bring_in(self, changes: PacketChanges) -> BroughtIn:
        """Make the changes of a packet: one transaction, one event, ``check_in``.

        What is added is the holder's. Edited samples change state as if they were edited here.
        A unit that does not pass the checks before submitting stays with its holder. Every id in
        ``changes`` gets a mark with the version that it has afterwards.

        Raises:
            OutOfDate: a unit or sample has another version than the changes were made for;
                nothing was changed.
            NotPermitted: the holder is somebody else and the member is no analyst.
        """
