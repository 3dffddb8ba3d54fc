"""Adding samples in bulk, and what becomes of them."""

from __future__ import annotations

from collections import Counter

import pytest
from osgeo import ogr

from dl_studio_plugin.definitions.errors import Cancelled, InvalidInput, NotPossible, OutOfDate
from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.definitions.training_data import Subset
from dl_studio_plugin.project.grid import grid_units
from dl_studio_plugin.project.model import (
    Decision,
    NewSample,
    NewUnit,
    SampleFilter,
    SampleSource,
    SampleState,
    UnitState,
)
from tests.project.builders import (
    AREA,
    CORNERS,
    bow_tie,
    contents,
    line,
    only_sample,
    point,
    polygon,
    square,
)

BUILDING = "building"


def one_in_each_unit():
    return [NewSample(BUILDING, square(x + 10, y + 10)) for x, y in CORNERS.values()]


def test_a_sample_belongs_to_the_unit_that_contains_its_representative_point(team):
    # Its envelope's middle lies in A2 and outside the sample, which reaches into three units.
    ell = polygon((10, 10), (90, 10), (90, 12), (12, 12), (12, 90), (10, 90))
    team.owner.add_samples([NewSample(BUILDING, ell), NewSample(BUILDING, square(49, 60, 4))])

    units = {unit.id: unit.name for unit in team.owner.units()}
    first, second = (units[sample.unit] for sample in team.owner.samples())

    assert first in ("B1", "B2", "A1")
    assert second == "A2"


def test_samples_outside_all_units_are_counted_and_kept_without_a_unit(store):
    result = store.add_samples([NewSample(BUILDING, square(200, 200)), *one_in_each_unit()])
    assert (result.added, result.without_unit) == (5, 1)
    assert next(store.samples()).unit == ""
    assert store.status().samples_without_unit == 1


def test_a_project_without_units_gets_one_of_the_whole_area_at_the_first_import(make_team):
    store = make_team(units=False).owner
    store.add_samples(one_in_each_unit(), status=SampleState.SUBMITTED)
    (unit,) = store.units()
    assert (unit.name, unit.state) == ("Whole area", UnitState.SUBMITTED)


def test_units_added_later_take_the_place_of_the_untouched_whole_area(make_team):
    store = make_team(units=False).owner
    store.add_samples([*one_in_each_unit(), NewSample(BUILDING, square(200, 200))])
    result = store.add_units(grid_units(AREA, 50))
    assert (result.units, result.samples) == (4, 4)
    assert Counter(sample.unit for sample in store.samples()).most_common() == [
        *((unit.id, 1) for unit in store.units()),
        ("", 1),
    ]


def test_submitted_samples_submit_the_units_that_nobody_holds_and_that_have_some(team):
    held = team.unit("A1")
    team.owner.claim(held.id)

    result = team.owner.add_samples(one_in_each_unit()[:3], status=SampleState.SUBMITTED)

    states = {unit.name: unit.state.value for unit in team.owner.units()}
    assert states == {
        "A1": "in_progress", "A2": "submitted", "B1": "submitted", "B2": "ready",
    }  # fmt: skip
    assert result.units_left == (("A1", "It is held by anna, who has to submit it."),)
    assert {unit.labelled_by for unit in team.owner.units(result.units_submitted)} == {"anna"}


def test_a_unit_with_unfit_older_drafts_is_not_submitted_and_the_reason_is_told(team):
    team.owner.add_samples([NewSample("", square(5, 60))])
    result = team.owner.add_samples(one_in_each_unit(), status=SampleState.SUBMITTED)
    assert len(result.units_submitted) == 3
    ((name, reason),) = result.units_left
    assert name == "A1"
    assert "1 samples have no class" in reason


def test_a_collector_adds_nothing_to_a_unit_that_somebody_else_holds(team):
    team.owner.claim(team.unit("A1").id)
    kim = team.open("kim", Role.SAMPLE_COLLECTOR)
    result = kim.add_samples(one_in_each_unit())
    assert (result.added, result.in_closed_units) == (3, 1)


def test_geometries_that_are_no_samples_are_counted_and_left_out(store):
    empty = ogr.CreateGeometryFromWkt("POLYGON EMPTY").ExportToWkb()
    bad = [NewSample(BUILDING, wkb) for wkb in (line(), b"", b"junk", bytes(empty))]
    infinite = NewSample(BUILDING, square(float("nan"), float("inf")))
    result = store.add_samples([*bad, infinite, NewSample(BUILDING, square(1, 1))])
    assert (result.added, result.unusable) == (1, 5)


def test_heights_curves_and_multipoints_become_plain_samples(store):
    texts = (
        "POLYGON Z ((1 1 5, 2 1 5, 2 2 5, 1 1 5))",
        "CURVEPOLYGON (CIRCULARSTRING (10 10, 12 12, 14 10, 12 8, 10 10))",
        "MULTIPOINT (20 20, 21 21)",
        "GEOMETRYCOLLECTION (POLYGON ((30 30, 31 30, 31 31, 30 30)), POINT (1 1))",
    )
    new = [
        NewSample(BUILDING, bytes(ogr.CreateGeometryFromWkt(text).ExportToWkb())) for text in texts
    ]
    assert store.add_samples(new).added == 5
    names = Counter(
        ogr.CreateGeometryFromWkb(sample.wkb).GetGeometryName() for sample in store.samples()
    )
    assert names == {"MULTIPOLYGON": 3, "POINT": 2}


def test_an_outline_that_crosses_itself_is_a_draft_or_repaired_on_request(store):
    bow = [NewSample(BUILDING, bow_tie(5, 5))]
    result = store.add_samples(bow, status=SampleState.SUBMITTED)
    assert (result.added, result.invalid, result.units_submitted) == (1, 1, ())
    assert store.status().samples["draft"] == 1

    store.undo(result.event)
    result = store.add_samples(bow, status=SampleState.SUBMITTED, repair=True)
    assert (result.repaired, result.invalid, len(result.units_submitted)) == (1, 0, 1)
    (sample,) = store.samples()
    assert ogr.CreateGeometryFromWkb(sample.wkb).GetArea() == pytest.approx(2.0)


def test_a_class_that_the_schema_does_not_have_stops_the_import_and_adds_nothing(store):
    before = contents(store)
    with pytest.raises(InvalidInput, match=r"number 5 has the class “tree”.*“building”, “road”"):
        store.add_samples([*one_in_each_unit(), NewSample("tree", square(1, 1))])
    assert contents(store) == before


def test_cancelling_an_import_leaves_the_project_as_it_was(store):
    before = contents(store)

    def cancel(count):
        raise Cancelled("Cancelled.")

    many = (NewSample(BUILDING, square(i % 97, i % 89, 0.5)) for i in range(5000))
    with pytest.raises(Cancelled):
        store.add_samples(many, on_progress=cancel)
    assert contents(store) == before
    assert store.events()[-1].what == "add_units"


def test_adding_nothing_is_no_error(store):
    assert store.add_samples([]).added == 0


def test_samples_keep_who_made_them_how_and_with_what_score(store):
    store.add_samples(
        [NewSample(BUILDING, square(1, 1), score=0.75)],
        SampleSource.ASSISTED,
        SampleState.SUGGESTED,
    )
    (sample,) = store.samples()
    assert (sample.author, sample.source, sample.score) == ("anna", SampleSource.ASSISTED, 0.75)
    assert sample.created == sample.modified == "2026-01-31T12:00:00.000Z"


def test_training_gets_the_accepted_samples_of_accepted_units_with_their_subset(team):
    unit = NewUnit(square(200, 0, 50), "far", Subset.TEST)
    store = team.owner
    accepted = team.bring("A1", UnitState.ACCEPTED)
    reopened = team.bring("A2", UnitState.ACCEPTED)
    team.bring("B1", UnitState.SUBMITTED)
    store.reopen(reopened.id)

    (sample,) = store.training_samples()

    assert sample.unit == accepted.id
    assert sample.subset is None
    assert unit.subset is Subset.TEST


def test_a_suggestion_never_counts_until_somebody_confirms_it(team):
    store, unit = team.owner, team.unit("A1")
    store.add_samples([NewSample(BUILDING, square(5, 55))], status=SampleState.SUGGESTED)
    store.claim(unit.id)
    with pytest.raises(NotPossible, match="holds no samples"):
        store.submit(unit.id)

    store.confirm_samples([only_sample(store, unit).id])
    store.submit(unit.id)

    sample = only_sample(store, unit)
    assert (sample.state, sample.source) == (SampleState.SUBMITTED, SampleSource.MODEL_CONFIRMED)


def test_a_suggestion_that_is_edited_is_a_draft_of_a_model_and_a_person(store):
    store.add_samples([NewSample(BUILDING, square(5, 55))], status=SampleState.SUGGESTED)
    (sample,) = store.samples()
    edited = store.edit_sample(sample.id, sample.version, wkb=square(6, 56))
    assert (edited.state, edited.source) == (SampleState.DRAFT, SampleSource.MODEL_EDITED)


def test_only_suggestions_are_confirmed(store):
    store.add_samples([NewSample(BUILDING, square(5, 55))])
    (sample,) = store.samples()
    with pytest.raises(NotPossible, match="only samples that are suggested"):
        store.confirm_samples([sample.id])


def test_a_rejected_sample_has_a_reason_and_is_not_exported(team):
    store = team.owner
    store.add_samples([NewSample(BUILDING, square(20, 70))])
    unit = team.bring("A1", UnitState.IN_REVIEW)
    bad, good = list(store.samples(SampleFilter(units=(unit.id,))))
    store.reject_samples([bad.id], "a shadow")
    store.accept(unit.id)

    assert [sample.id for sample in store.training_samples()] == [good.id]
    (rejected,) = store.samples(SampleFilter(states=(SampleState.REJECTED,)))
    assert rejected.reason == "a shadow"


def test_samples_are_rejected_in_a_review_only(team):
    unit = team.bring("A1", UnitState.SUBMITTED)
    with pytest.raises(NotPossible, match="Start the unit's review first"):
        team.owner.reject_samples([only_sample(team.owner, unit).id], "a shadow")


def test_a_deleted_sample_leaves_a_tombstone_and_can_be_restored(store):
    store.add_samples([NewSample(BUILDING, square(5, 55)), NewSample("road", point(20, 20))])
    before = contents(store)
    ids = [sample.id for sample in store.samples()]

    store.delete_samples(ids)
    assert list(store.samples()) == []
    assert {s.class_name for s in store.samples(SampleFilter(deleted=True))} == {"building", "road"}

    store.restore_samples(ids)
    assert contents(store) == before


def test_a_stale_edit_is_refused(store):
    store.add_samples([NewSample(BUILDING, square(5, 55))])
    (sample,) = store.samples()
    store.edit_sample(sample.id, sample.version, "road")
    with pytest.raises(OutOfDate, match="Somebody else changed this sample"):
        store.edit_sample(sample.id, sample.version, "building")


def test_a_sample_that_is_moved_belongs_to_its_new_unit_but_not_to_a_closed_one(team):
    closed = team.bring("B2", UnitState.SUBMITTED)
    team.owner.add_samples([NewSample(BUILDING, square(5, 55))])
    sample = only_sample(team.owner, team.unit("A1"))

    moved = team.owner.edit_sample(sample.id, sample.version, wkb=square(60, 60))
    assert moved.unit == team.unit("A2").id
    with pytest.raises(NotPossible, match=f"“{closed.name}” is submitted"):
        team.owner.edit_sample(sample.id, moved.version, wkb=square(60, 10))


def test_samples_are_filtered_by_unit_state_and_class(team):
    store = team.owner
    store.add_samples([*one_in_each_unit(), NewSample("road", square(3, 53))])
    unit = team.unit("A1").id
    assert len(list(store.samples(SampleFilter(units=(unit,))))) == 2
    assert len(list(store.samples(SampleFilter(units=(unit,), classes=("road",))))) == 1
    assert list(store.samples(SampleFilter(states=(SampleState.ACCEPTED,)))) == []


def test_reading_goes_on_while_somebody_writes(store):
    many = [NewSample(BUILDING, square(i % 90, i // 90, 0.5)) for i in range(4500)]
    store.add_samples(many)
    seen = 0
    for number, _ in enumerate(store.samples()):
        if number == 10:
            store.add_samples([NewSample("road", square(1, 1))])
        seen += 1
    assert seen == 4501


# -- reviews of many units --------------------------------------------------------------------


def test_a_review_of_many_units_is_a_start_and_a_decision_with_an_event_each(store):
    units = store.add_samples(one_in_each_unit(), status=SampleState.SUBMITTED).units_submitted
    result = store.review(units, Decision.ACCEPT, "Well drawn.")

    assert (result.units, result.samples) == (4, 4)
    assert [event.what for event in store.events()[-2:]] == ["start_review", "accept"]
    assert len(list(store.training_samples())) == 4
    assert {comment.text for comment in store.comments()} == {"Well drawn."}


def test_returning_many_units_needs_a_comment_which_each_keeps(store):
    units = store.add_samples(one_in_each_unit(), status=SampleState.SUBMITTED).units_submitted
    with pytest.raises(InvalidInput, match="needs a comment"):
        store.review(units, Decision.RETURN)
    store.review(units, Decision.RETURN, "Draw the roofs.")
    assert {(unit.state, unit.reason) for unit in store.units()} == {
        (UnitState.RETURNED, "Draw the roofs.")
    }


def test_one_unit_in_another_state_keeps_a_review_from_changing_any(store):
    submitted = store.add_samples(
        one_in_each_unit()[:2], status=SampleState.SUBMITTED
    ).units_submitted
    before = contents(store)
    with pytest.raises(NotPossible, match="is ready and cannot be taken into review"):
        store.review([unit.id for unit in store.units()], Decision.ACCEPT)
    assert contents(store) == before
    assert len(submitted) == 2
