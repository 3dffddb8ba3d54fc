"""Changing what a project's owner may change of its settings."""

from __future__ import annotations

from typing import Optional

from ...definitions.roles import Action
from ..model import ProjectSettings
from ..rules import require
from ..settings import changed_settings, settings_changes
from .session import Session


def change_settings(
    session: Session, instructions: Optional[str], review_own_work: Optional[bool]
) -> ProjectSettings:
    """Change what is given, as one event; what is as it was before leaves none."""
    require(session.actor(), Action.ADMINISTER)
    before = session.settings()
    after = changed_settings(before, instructions, review_own_work)
    old, new = settings_changes(before, after)
    if new:
        session.connection.write(
            "UPDATE dl_studio_project SET instructions = ?, review_own_work = ?",
            (after.instructions, int(after.review_own_work)),
        )
        session.add_event("change_settings", old=old, new=new)
    return after
