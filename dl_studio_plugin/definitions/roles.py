"""Who may do what in a project: the one table that every room and every backend follows.

Each role includes those before it. Two of the roles, viewer and reviewer, are ours; the others
are those of the product that the workflow follows. In a GeoPackage roles guard against
mistakes, not against attackers: whoever can write the file can change it.
"""

from __future__ import annotations

from enum import Enum


class Role(str, Enum):
    """What a member is in a project, from least to most."""

    VIEWER = "viewer"
    SAMPLE_COLLECTOR = "sample_collector"
    REVIEWER = "reviewer"
    ANALYST = "analyst"
    OWNER = "owner"

    @property
    def words(self) -> str:
        """The words for a sentence: ``sample collector``."""
        return self.value.replace("_", " ")


class Action(str, Enum):
    """What a role can allow: one member per row of the table."""

    SEE = "see"  # map, statistics, models
    LABEL = "label"  # claim a unit, draw, submit, comment
    EDIT_OTHERS = "edit_others"  # edit others' samples
    REVIEW = "review"  # accept, return
    USE = "use"  # export, train, infer, share
    SET_UP = "set_up"  # schema, imagery, work units, assign, force-release
    CHECK_QUALITY = "check_quality"  # gold units, replicas, how well members agree
    ADMINISTER = "administer"  # groups and roles, mark complete, delete


class Permission(str, Enum):
    """The content of one cell."""

    NO = "no"
    HELD_IN_REVIEW = "held_in_review"  # only in a unit that the member holds in review
    YES = "yes"


_NO, _HELD, _YES = Permission.NO, Permission.HELD_IN_REVIEW, Permission.YES

#: Rows are actions; columns are the roles in the order of :class:`Role`.
# fmt: off
_TABLE = {
    #                    viewer collector reviewer analyst owner
    Action.SEE:         (_YES,  _YES,     _YES,    _YES,   _YES),
    Action.LABEL:       (_NO,   _YES,     _YES,    _YES,   _YES),
    Action.EDIT_OTHERS: (_NO,   _NO,      _HELD,   _YES,   _YES),
    Action.REVIEW:      (_NO,   _NO,      _YES,    _YES,   _YES),
    Action.USE:         (_NO,   _NO,      _NO,     _YES,   _YES),
    Action.SET_UP:      (_NO,   _NO,      _NO,     _YES,   _YES),
    Action.CHECK_QUALITY: (_NO, _NO,      _NO,     _YES,   _YES),
    Action.ADMINISTER:  (_NO,   _NO,      _NO,     _NO,    _YES),
}
# fmt: on

PERMISSIONS: dict[Action, dict[Role, Permission]] = {
    action: dict(zip(Role, row)) for action, row in _TABLE.items()
}

#: What an action is called in "… may not ….".
ACTION_TITLES: dict[Action, str] = {
    Action.SEE: "see the project",
    Action.LABEL: "claim work units, draw samples, submit or comment",
    Action.EDIT_OTHERS: "edit the samples of others",
    Action.REVIEW: "review work units",
    Action.USE: "export training data, train, run inferencing tools or share",
    Action.SET_UP: "change the classes, the imagery or the work units",
    Action.CHECK_QUALITY: "mark gold units, ask for replicas or see how well members agree",
    Action.ADMINISTER: "change members, mark the project complete or delete it",
}


def allows(role: Role, action: Action, held_in_review: bool = False) -> bool:
    """Whether ``role`` may do ``action``.

    Args:
        role: the member's role.
        action: the row of the table.
        held_in_review: the object belongs to a work unit that the member holds in review.
    """
    permission = PERMISSIONS[action][role]
    return permission is _YES or (permission is _HELD and held_in_review)


def least_role(action: Action) -> Role:
    """The first role that may do ``action`` without a condition; it is named in refusals."""
    return next(role for role in Role if PERMISSIONS[action][role] is _YES)
