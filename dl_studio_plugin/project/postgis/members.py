"""Who belongs to the project, and as what: names of logins and groups of the server."""

from __future__ import annotations

from typing import Optional

from ...definitions.errors import InvalidInput
from ...definitions.roles import Action, Role
from ..model import Account, MemberKind
from ..rules import require
from ..settings import checked_name
from .session import Session


def read_accounts(session: Session) -> tuple[Account, ...]:
    """The logins and groups of the server, without those that rule it and its own."""
    rows = session.connection.rows(
        "SELECT rolname, NOT rolcanlogin AS is_group FROM pg_roles "
        "WHERE NOT rolsuper AND rolname !~ '^pg_' ORDER BY rolname COLLATE \"C\""
    )
    kinds = {False: MemberKind.PERSON, True: MemberKind.GROUP}
    return tuple(Account(str(row["rolname"]), kinds[row["is_group"]]) for row in rows)


def names_of_login(session: Session) -> frozenset[str]:
    """The login, and the groups that it belongs to."""
    rows = session.connection.rows(
        "SELECT rolname FROM pg_roles WHERE pg_has_role(session_user, oid, 'MEMBER')"
    )
    return frozenset(str(row["rolname"]) for row in rows)


def set_member(session: Session, name: str, role: Role, kind: Optional[MemberKind]) -> None:
    """Add a member or change their role, and what their login may touch."""
    name = checked_name(name, "member")
    with session.in_words_of(lambda: require(session.actor(), Action.ADMINISTER)):
        session.connection.check_writable()
        with session.connection.transaction():
            session.connection.change("SELECT set_member(%s, %s)", (name, role.value))
            _check_kind(session, name, kind)


def _check_kind(session: Session, name: str, kind: Optional[MemberKind]) -> None:
    is_person = session.connection.value(
        "SELECT rolcanlogin FROM pg_roles WHERE rolname = %s", (name,)
    )
    if kind is MemberKind.PERSON and not is_person:
        raise InvalidInput(
            f"“{name}” is a group of the database server, not a login. Add it as a group, which "
            "gives the role to all who belong to it, or choose a login."
        )
    if kind is MemberKind.GROUP and is_person:
        raise InvalidInput(
            f"“{name}” is a login of the database server, not a group. Add it as a person, or "
            "choose a group."
        )


def remove_member(session: Session, name: str) -> None:
    """Remove a member; what they did stays."""
    with session.in_words_of(lambda: require(session.actor(), Action.ADMINISTER)):
        session.connection.change("SELECT remove_member(%s)", (name,))
