"""What state a work unit is in for a member: once its lease has run out, it is anybody's again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..definitions.roles import Role
from ..project.rules import Actor, effective_state
from ..project.store import utc_now

if TYPE_CHECKING:
    from collections.abc import Collection

    from ..project.model import UnitState, WorkUnit


def state_for(unit: WorkUnit, member: str) -> UnitState:
    """The state that counts for what ``member`` can do with the unit."""
    if unit.holder in ("", member):
        return unit.state
    return effective_state(unit, utc_now(), Actor(member, Role.VIEWER))


def is_for(unit: WorkUnit, names: Collection[str]) -> bool:
    """Whether somebody of these names (their own, and those of their groups) may claim it."""
    return not unit.assignee or unit.assignee in names
