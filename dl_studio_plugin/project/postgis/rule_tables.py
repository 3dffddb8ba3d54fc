"""The tables of rules in Python as rows for the database, so that both follow the same ones."""

from __future__ import annotations

from typing import Any

from ...definitions.project_types import PROJECT_TYPES
from ...definitions.roles import ACTION_TITLES, PERMISSIONS, Role, least_role
from ...definitions.training_data import Subset
from ..layer_refusals import REFUSALS
from ..model import CommentCategory, SampleSource, UnitState
from ..reach import DRAWING_MARGIN, DRAWN_SOURCES
from ..rules import LABEL_LEASE, REVIEW_LEASE, UNDO_ACTIONS
from ..states import (
    CLOSED_STATES,
    EXPIRED_AS,
    LAYER_CLOSED_STATES,
    SAMPLE_STEPS,
    SAMPLE_TRANSITIONS,
    UNIT_TRANSITIONS,
)

_LEASES = {UnitState.IN_PROGRESS: LABEL_LEASE, UnitState.IN_REVIEW: REVIEW_LEASE}


def rule_rows() -> dict[str, list[tuple[Any, ...]]]:
    """The rows of each table of rules, by the table's name."""
    return {
        "roles": [(role.value, rank) for rank, role in enumerate(Role)],
        "actions": [
            (action.value, title, least_role(action).value)
            for action, title in ACTION_TITLES.items()
        ],
        "permissions": [
            (action.value, role.value, permission.value)
            for action, row in PERMISSIONS.items()
            for role, permission in row.items()
        ],
        "unit_transitions": [
            (step.value, source.value, way.target.value, way.action.value, way.who.value)
            for (step, source), way in UNIT_TRANSITIONS.items()
        ],
        "sample_transitions": [
            (step.value, source.value, target.value)
            for (step, source), target in SAMPLE_TRANSITIONS.items()
        ],
        "sample_steps": [(step.value, sample.value) for step, sample in SAMPLE_STEPS.items()],
        "leases": [
            (state.value, lasts, EXPIRED_AS[state].value) for state, lasts in _LEASES.items()
        ],
        "closed_states": [
            (state.value, state in LAYER_CLOSED_STATES) for state in sorted(CLOSED_STATES)
        ],
        "undo_actions": [(what, action.value) for what, action in UNDO_ACTIONS.items()],
        "known_values": [
            *(("source", source.value) for source in SampleSource),
            *(("drawn_source", source.value) for source in sorted(DRAWN_SOURCES)),
            *(("type_with_points", row.kind.value) for row in PROJECT_TYPES if row.takes_points),
            *(("category", category.value) for category in CommentCategory),
            *(("subset", subset) for subset in ("", *(subset.value for subset in Subset))),
        ],
        "refusals": list(REFUSALS.items()),
        "limits": [("drawing_margin", DRAWING_MARGIN)],
    }
