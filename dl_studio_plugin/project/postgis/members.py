"""Who belongs to the project, and as what: names of logins and groups of the server."""

from __future__ import annotations

from ...definitions.roles import Action, Role
from ..model import Account
from ..rules import require
from ..settings import checked_name
from .session import Session


def read_accounts(session: Session) -> tuple[Account, ...]:
    """The logins and groups of the server, without those that rule it and its own."""
    rows = session.connection.rows(
        "SELECT rolname, NOT rolcanlogin AS is_group FROM pg_roles "
        "WHERE NOT rolsuper AND rolname !~ '^pg_' ORDER BY rolname COLLATE \"C\""
    )
    return tuple(Account(str(row["rolname"]), bool(row["is_group"])) for row in rows)


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
