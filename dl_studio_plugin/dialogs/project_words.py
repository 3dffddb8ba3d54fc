"""Words for what a project keeps by short names: subsets of work units, roles of members."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..definitions.roles import Role
from ..definitions.training_data import Subset

translate = QCoreApplication.translate
CONTEXT = "ProjectWords"


def subset_words(subset: Subset) -> str:
    """What work units of a subset are for."""
    return {
        Subset.TRAINING: translate(CONTEXT, "Training"),
        Subset.VALIDATION: translate(CONTEXT, "Validation"),
        Subset.TEST: translate(CONTEXT, "Test"),
    }[subset]


def role_words(role: Role) -> str:
    """What a member of a project is called."""
    return {
        Role.VIEWER: translate(CONTEXT, "viewer"),
        Role.SAMPLE_COLLECTOR: translate(CONTEXT, "sample collector"),
        Role.REVIEWER: translate(CONTEXT, "reviewer"),
        Role.ANALYST: translate(CONTEXT, "analyst"),
        Role.OWNER: translate(CONTEXT, "owner"),
    }[role]
