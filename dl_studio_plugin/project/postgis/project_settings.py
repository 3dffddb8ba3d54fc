"""Changing what a project's owner may change of its settings."""

from __future__ import annotations

import json
from typing import Optional

from ...definitions.roles import Action
from ..model import ProjectSettings
from ..rules import require
from ..settings import changed_settings
from .session import Session


def change_settings(
    session: Session, instructions: Optional[str], review_own_work: Optional[bool]
) -> ProjectSettings:
    """Change what is given, as one event; what is as it was before leaves none."""
    with session.in_words_of(lambda: require(session.actor(), Action.ADMINISTER)):
        after = changed_settings(session.settings(), instructions, review_own_work)
        given = {"instructions": after.instructions, "review_own_work": after.review_own_work}
        wanted = {"instructions": instructions, "review_own_work": review_own_work}
        changes = {name: value for name, value in given.items() if wanted[name] is not None}
        session.connection.change("SELECT change_settings(%s::jsonb)", (json.dumps(changes),))
    return session.settings()
