"""Every cell of the table of roles, as a deed in a project."""

from __future__ import annotations

import pytest

from dl_studio_plugin.definitions.errors import NotPermitted
from dl_studio_plugin.definitions.roles import PERMISSIONS, Action, Permission, Role, allows
from dl_studio_plugin.project.grid import grid_units
from dl_studio_plugin.project.model import Comment, NewSample, Run, UnitState
from dl_studio_plugin.project.quality import project_quality
from dl_studio_plugin.project.splitting import cells_of_unit
from tests.project.builders import only_sample, square

NO, HELD, YES = Permission.NO, Permission.HELD_IN_REVIEW, Permission.YES

#: The table of the design, written once more by hand.
DESIGN = {
    Action.SEE: (YES, YES, YES, YES, YES),
    Action.LABEL: (NO, YES, YES, YES, YES),
    Action.EDIT_OTHERS: (NO, NO, HELD, YES, YES),
    Action.REVIEW: (NO, NO, YES, YES, YES),
    Action.USE: (NO, NO, NO, YES, YES),
    Action.SET_UP: (NO, NO, NO, YES, YES),
    Action.CHECK_QUALITY: (NO, NO, NO, YES, YES),
    Action.ADMINISTER: (NO, NO, NO, NO, YES),
}
CELLS = [(role, action, cell) for action, row in DESIGN.items() for role, cell in zip(Role, row)]


def test_the_table_is_that_of_the_design():
    assert {action: tuple(row.values()) for action, row in PERMISSIONS.items()} == DESIGN


def test_each_role_includes_those_before_it():
    for action in Action:
        for lower, higher in zip(list(Role), list(Role)[1:]):
            assert allows(higher, action) or not allows(lower, action)


def _see(team, store):
    store.status()
    list(store.samples())


def _claim(team, store):
    store.claim(team.unit("A1").id)


def _draw(team, store):
    store.add_samples([NewSample("building", square(1, 1))])


def _comment(team, store):
    store.add_comment(Comment("", team.unit("A1").id, "Look here."))


def _edit_others(team, store):
    sample = only_sample(store, team.unit("A2"))
    store.edit_sample(sample.id, sample.version, "road")


def _delete_others(team, store):
    store.delete_samples([only_sample(store, team.unit("A2")).id])


def _review(team, store):
    store.start_review(team.unit("B1").id)


def _record_run(team, store):
    store.record_run(Run("trainmodel", "2026-01-31T12:00:00Z"))


def _assign(team, store):
    store.assign([team.unit("A1").id], "anna")


def _propose(team, store):
    store.propose_samples([NewSample("building", square(1, 51), 0.5)], {team.unit("A1").id: 1})


def _split(team, store):
    store.split(team.unit("B2").id, cells_of_unit(team.unit("B2")))


def _exclude(team, store):
    store.exclude([team.unit("A1").id], "cloud")


def _add_units(team, store):
    store.add_units(grid_units("POLYGON ((200 0, 201 0, 201 1, 200 1, 200 0))", 1))


def _force_release(team, store):
    store.release(team.unit("A2").id)


def _prioritise(team, store):
    store.prioritise([team.unit("A1").id], 1)


def _change_settings(team, store):
    store.change_settings(review_own_work=True)


def _replicate(team, store):
    store.replicate([team.unit("A1").id], 2)


def _end_replicas(team, store):
    store.end_replicas([team.unit("A1").id])


def _see_quality(team, store):
    project_quality(store)


def _set_member(team, store):
    store.set_member("eve", Role.VIEWER)


def _complete(team, store):
    if team.unit("A2").holder and store.role is Role.OWNER:
        store.release(team.unit("A2").id)  # a project with held units is not complete
    store.complete()


DEEDS = {
    Action.SEE: (_see,),
    Action.LABEL: (_claim, _draw, _comment),
    Action.EDIT_OTHERS: (_edit_others, _delete_others),
    Action.REVIEW: (_review,),
    Action.USE: (_record_run,),
    Action.SET_UP: (_assign, _exclude, _force_release, _propose, _prioritise, _split),
    Action.CHECK_QUALITY: (_replicate, _end_replicas, _see_quality),
    Action.ADMINISTER: (_set_member, _change_settings, _complete),
}


@pytest.mark.parametrize(
    ("role", "action", "cell"), CELLS, ids=[f"{r.value}-{a.value}" for r, a, _ in CELLS]
)
def test_a_role_may_do_what_its_cell_says_and_is_told_who_could_otherwise(team, role, action, cell):
    team.owner.set_member("lena", Role.SAMPLE_COLLECTOR)
    team.bring("A2", UnitState.IN_PROGRESS, "lena")
    team.bring("B1", UnitState.SUBMITTED, "lena")
    for deed in DEEDS[action]:
        store = team.open("kim", role)
        if cell is YES:
            deed(team, store)
        else:
            with pytest.raises(NotPermitted, match=f"You are an? {role.words}"):
                deed(team, store)
            with pytest.raises(NotPermitted, match="Ask anna for another role"):
                deed(team, store)


def test_a_reviewer_edits_others_samples_only_in_a_unit_that_they_hold_in_review(team):
    team.owner.set_member("lena", Role.SAMPLE_COLLECTOR)
    team.bring("A1", UnitState.SUBMITTED, "lena")
    reviewer = team.open("rob", Role.REVIEWER)
    sample = only_sample(reviewer, team.unit("A1"))

    reviewer.start_review(team.unit("A1").id)
    edited = reviewer.edit_sample(sample.id, sample.version, "road")

    assert (edited.class_name, edited.source.value) == ("road", "review_fix")


def test_a_person_who_is_not_a_member_sees_at_most_and_does_not_change(team):
    if not team.strangers_may_look:
        with pytest.raises(NotPermitted, match="You are not a member"):
            team.open("zoe")
        return
    stranger = team.open("zoe")
    assert stranger.role is Role.VIEWER
    assert stranger.status().name == "Kampala"
    with pytest.raises(NotPermitted):
        stranger.claim(team.unit("A1").id)


def test_without_a_name_one_acts_as_the_only_member(team):
    assert team.open("").member == "anna"
    assert team.open("").role is Role.OWNER
