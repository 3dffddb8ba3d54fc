"""Members, comments, runs and settings of a project."""

from __future__ import annotations

import pytest

from dl_studio_plugin.definitions.errors import InvalidInput, NotPossible
from dl_studio_plugin.definitions.inference_types import InferenceType
from dl_studio_plugin.definitions.project_types import project_type
from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.project.model import (
    AFTER,
    BEFORE,
    Comment,
    CommentCategory,
    ImageryEntry,
    Member,
    MemberKind,
    NewSample,
    Run,
)
from tests.project.builders import line, point


def test_a_project_starts_with_its_owner_alone(store):
    assert store.members() == (Member("anna", Role.OWNER),)


def test_the_last_owner_stays_owner(store):
    for deed in (
        lambda: store.set_member("anna", Role.ANALYST),
        lambda: store.remove_member("anna"),
    ):
        with pytest.raises(NotPossible, match="the only owner"):
            deed()
    store.set_member("lena", Role.OWNER)
    store.set_member("anna", Role.VIEWER)
    assert store.role is Role.VIEWER


def test_a_member_who_is_removed_may_only_look_and_their_work_stays(team):
    kim = team.open("kim", Role.SAMPLE_COLLECTOR)
    kim.claim(team.unit("A1").id)
    team.owner.remove_member("kim")
    assert kim.role is Role.VIEWER
    assert team.unit("A1").holder == "kim"
    with pytest.raises(InvalidInput, match="not a member"):
        team.owner.remove_member("kim")


def test_settings_come_back_as_they_were_given(make_team):
    store = make_team(instructions="https://example.org", name="  Kampala  ").owner
    settings = store.settings()
    assert (settings.name, settings.instructions) == ("Kampala", "https://example.org")
    assert settings.created == "2026-01-31T12:00:00.000Z"
    assert [c.name for c in store.classes()] == ["building", "road"]
    assert settings.imagery[0].source == "/data/kampala.tif"


ONE_DATE = (ImageryEntry("/data/kampala.tif"),)
TWO_DATES = (ImageryEntry("/data/a.tif", date=BEFORE), ImageryEntry("/data/b.tif", date=AFTER))


@pytest.mark.parametrize("kind", list(InferenceType))
def test_imagery_has_as_many_dates_as_the_type_needs(make_team, kind):
    fitting, other = ONE_DATE, TWO_DATES
    if project_type(kind.value).two_dates:
        fitting, other = TWO_DATES, ONE_DATE
    settings = make_team(inference_type=kind, imagery=fitting).owner.settings()
    assert (settings.inference_type, settings.imagery) == (kind, fitting)
    with pytest.raises(InvalidInput, match=f"A project of {kind.words} (has|needs) imagery of"):
        make_team(inference_type=kind, imagery=other)


@pytest.mark.parametrize("kind", list(InferenceType))
def test_points_are_taken_where_the_type_has_a_use_for_them(make_team, kind):
    row = project_type(kind.value)
    imagery = TWO_DATES if row.two_dates else ONE_DATE
    store = make_team(inference_type=kind, imagery=imagery).owner
    if row.takes_points:
        assert store.add_samples([NewSample("building", point(10, 10))]).added == 1
    else:
        with pytest.raises(InvalidInput, match="Sample number 1 is a point"):
            store.add_samples([NewSample("building", point(10, 10))])
        assert not list(store.samples())


@pytest.mark.parametrize("crs", ["", "EPSG:0", "nonsense"])
def test_a_project_needs_a_crs(make_team, crs):
    with pytest.raises(InvalidInput, match="Assign projection"):
        make_team(crs=crs)


@pytest.mark.parametrize(
    "area", ["", "junk", "POINT (1 1)", "POLYGON EMPTY", "POLYGON ((0 0, 1 1, 0 0))"]
)
def test_a_project_needs_an_area(make_team, area):
    with pytest.raises(InvalidInput, match="area of the project is empty"):
        make_team(area_wkt=area)


def test_comments_sit_at_a_place_and_are_resolved(team):
    unit = team.unit("A1").id
    made = team.owner.add_comment(
        Comment("", unit, " A house is missing. ", CommentCategory.MISSED, wkb=point(3, 60))
    )
    assert (made.text, made.author, made.wkb) == ("A house is missing.", "anna", point(3, 60))
    assert team.owner.comments(unit) == [made]
    assert team.owner.status().open_comments == 1

    team.owner.resolve_comment(made.id)

    assert team.owner.comments(resolved=False) == []
    assert team.owner.comments(unit, resolved=True)[0].resolved


def test_a_comment_needs_a_text_a_unit_and_a_point(team):
    unit = team.unit("A1").id
    for comment, problem in (
        (Comment("", unit, "  "), "needs a text"),
        (Comment("", "nowhere", "Hi"), "no work unit"),
        (Comment("", unit, "Hi", wkb=line()), "sits at a point"),
    ):
        with pytest.raises(InvalidInput, match=problem):
            team.owner.add_comment(comment)
    with pytest.raises(InvalidInput, match="no comment"):
        team.owner.resolve_comment("nothing")


def test_replies_make_a_thread_that_is_resolved_as_one(team):
    unit = team.unit("A1").id
    first = team.owner.add_comment(Comment("", unit, "A roof?", wkb=point(3, 60)))
    kim = team.open("kim", Role.SAMPLE_COLLECTOR)
    answer = kim.add_comment(Comment("", "", " A tree. ", reply_to=first.id, wkb=point(9, 9)))
    assert (answer.text, answer.author, answer.unit) == ("A tree.", "kim", unit)
    assert (answer.reply_to, answer.wkb) == (first.id, b"")

    again = team.owner.add_comment(Comment("", "", "Yes.", reply_to=answer.id))

    assert again.reply_to == first.id
    assert [said.text for said in team.owner.comments(unit)] == ["A roof?", "A tree.", "Yes."]
    assert team.owner.status().open_comments == 1
    assert kim.resolve_comment(answer.id).id == first.id
    assert team.owner.comments(unit, resolved=False) == []
    assert len(team.owner.comments(unit, resolved=True)) == 3
    late = kim.add_comment(Comment("", "", "Done.", reply_to=first.id))
    assert late.resolved
    event = team.owner.events()[-1]
    assert (event.what, event.new) == (
        "comment", {"unit": unit, "text": "Done.", "reply_to": first.id},
    )  # fmt: skip


def test_a_reply_needs_a_comment(team):
    with pytest.raises(InvalidInput, match="no comment “nothing”"):
        team.owner.add_comment(Comment("", team.unit("A1").id, "Hi", reply_to="nothing"))


def test_the_latest_events_are_those_of_one_member_or_of_all(team):
    kim = team.open("kim", Role.SAMPLE_COLLECTOR)
    kim.claim(team.unit("A1").id)
    team.owner.assign([team.unit("B1").id], "kim")
    assert [event.what for event in kim.latest_events("kim")] == ["claim"]
    assert [event.what for event in kim.latest_events(limit=3)] == ["assign", "claim", "set_member"]


def test_runs_are_kept_in_order_with_what_they_were_asked_and_gave(store):
    store.record_run(Run("trainmodel", "2026-01-31T12:00:00Z", parameters={"EPOCHS": 20}))
    store.record_run(Run("classifypixels", "2026-01-31T13:00:00Z", outcome="failed"))
    assert [(run.id, run.kind, run.outcome, run.member) for run in store.runs()] == [
        (1, "trainmodel", "done", "anna"),
        (2, "classifypixels", "failed", "anna"),
    ]
    assert store.runs("trainmodel")[0].parameters == {"EPOCHS": 20}


def test_events_are_read_in_pages(store):
    for _ in range(5):
        store.record_run(Run("trainmodel", ""))
    first = store.events(limit=3)
    assert [event.id for event in first] == [1, 2, 3]
    assert store.events(after=3)[0].id == 4


def test_only_a_database_has_groups(team):
    name = team.member("lena")
    team.owner.set_member(name, Role.VIEWER, MemberKind.PERSON)
    assert Member(name, Role.VIEWER, MemberKind.PERSON) in team.owner.members()
    with pytest.raises(InvalidInput, match=r"not a group|no groups.*Move project"):
        team.owner.set_member(name, Role.ANALYST, MemberKind.GROUP)
    assert Member(name, Role.VIEWER) in team.owner.members()
