"""Who belongs to the project, and as what."""

from __future__ import annotations

from typing import Optional

from ...definitions.errors import InvalidInput, NotPossible
from ...definitions.roles import Action, Role
from ..model import MemberKind
from ..rules import require
from ..settings import checked_name
from .session import Session


def set_member(session: Session, name: str, role: Role, kind: Optional[MemberKind]) -> None:
    """Add a member or change their role."""
    require(session.actor(), Action.ADMINISTER)
    if kind is MemberKind.GROUP:
        raise InvalidInput(
            "A project in a GeoPackage has persons as members, no groups: those are kept by the "
            "server of a database. Add the persons one by one, or move the project to a database "
            "with “Move project”."
        )
    name = checked_name(name, "member")
    before = {member.name: member.role for member in session.members()}.get(name)
    if before is Role.OWNER and role is not Role.OWNER:
        _keep_an_owner(session, name)
    session.connection.write(
        "INSERT OR REPLACE INTO members (name, role) VALUES (?, ?)", (name, role.value)
    )
    session.add_event(
        "set_member",
        subject=name,
        old={"role": before.value} if before else {},
        new={"role": role.value},
    )


def remove_member(session: Session, name: str) -> None:
    """Remove a member; what they did stays."""
    require(session.actor(), Action.ADMINISTER)
    before = {member.name: member.role for member in session.members()}.get(name)
    if before is None:
        raise InvalidInput(f"“{name}” is not a member of the project.")
    if before is Role.OWNER:
        _keep_an_owner(session, name)
    session.connection.write("DELETE FROM members WHERE name = ?", (name,))
    session.add_event("remove_member", subject=name, old={"role": before.value})


def _keep_an_owner(session: Session, name: str) -> None:
    others = [m for m in session.members() if m.role is Role.OWNER and m.name != name]
    if not others:
        raise NotPossible(
            f"{name} is the only owner of the project. Make somebody else an owner first."
        )
