"""Who belongs to the project, and as what: names of logins and groups of the server."""

from __future__ import annotations

from ...definitions.roles import Action, Role
from ..rules import require
from ..settings import checked_name
from .session import Session


def set_member(session: Session, name: str, role: Role) -> None:
    """Add a member or change their role, and what their login may touch."""
    with session.in_words_of(lambda: require(session.actor(), Action.ADMINISTER)):
        session.connection.change(
            "SELECT set_member(%s, %s)", (checked_name(name, "member"), role.value)
        )


def remove_member(session: Session, name: str) -> None:
    """Remove a member; what they did stays."""
    with session.in_words_of(lambda: require(session.actor(), Action.ADMINISTER)):
        session.connection.change("SELECT remove_member(%s)", (name,))
