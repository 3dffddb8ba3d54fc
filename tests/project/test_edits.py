"""Edits that are not saved, and what becomes of those where somebody else was faster."""

from __future__ import annotations

import pytest

from dl_studio_plugin.project.edits import (
    Choice,
    Conflict,
    Edit,
    EditKind,
    find_conflicts,
    resolved,
)
from dl_studio_plugin.project.model import NewSample, SampleFilter
from tests.project.builders import square


@pytest.fixture
def sample(store):
    store.add_samples([NewSample("building", square(5, 55)), NewSample("road", square(15, 55))])
    return next(iter(store.samples()))


def changed(sample, **more) -> Edit:
    before = {"class": sample.class_name}
    return Edit(
        "samples", EditKind.CHANGED, sample.id, sample.version,
        **{"wkb": square(6, 56), "values_before": before, "wkb_before": sample.wkb, **more},
    )  # fmt: skip


def deleted(sample) -> Edit:
    return Edit("samples", EditKind.DELETED, sample.id, sample.version, wkb_before=sample.wkb)


def now(store, *samples):
    ids = tuple(sample.id for sample in samples)
    return {sample.id: sample for sample in store.samples(SampleFilter(ids=ids))}


def test_samples_are_read_by_their_ids(store, sample):
    assert list(now(store, sample)) == [sample.id]
    many = tuple(f"nobody {number}" for number in range(40_000))
    found = list(store.samples(SampleFilter(ids=(*many, sample.id))))
    assert [one.id for one in found] == [sample.id]


def test_an_edit_of_what_nobody_else_touched_is_no_conflict(store, sample):
    assert find_conflicts([changed(sample), deleted(sample)], now(store, sample)) == []


def test_an_edit_of_what_was_changed_is_a_conflict(store, sample):
    theirs = store.edit_sample(sample.id, sample.version, "road")
    edits = [changed(sample), Edit("samples", EditKind.ADDED, wkb=square(1, 51))]
    (conflict,) = find_conflicts(edits, now(store, sample))
    assert conflict == Conflict(edits[0], theirs)
    assert conflict.choices == (Choice.MINE, Choice.THEIRS, Choice.BOTH)


def test_a_sample_that_both_deleted_is_no_conflict(store, sample):
    store.delete_samples([sample.id])
    assert find_conflicts([deleted(sample)], now(store, sample)) == []
    (conflict,) = find_conflicts([changed(sample)], now(store, sample))
    assert conflict.theirs is None
    assert conflict.choices == (Choice.MINE, Choice.THEIRS)


def test_mine_is_made_on_the_version_that_is_there_now(store, sample):
    theirs = store.edit_sample(sample.id, sample.version, "road")
    edits = [deleted(sample), changed(sample)]
    for edit in edits:
        conflicts = find_conflicts([edit], now(store, sample))
        (mine,) = resolved([edit], conflicts, {sample.id: Choice.MINE})
        assert (mine.kind, mine.version, mine.wkb) == (edit.kind, theirs.version, edit.wkb)


def test_mine_of_a_deleted_sample_is_drawn_again(store, sample):
    store.delete_samples([sample.id])
    edit = changed(sample, wkb=None, values={"class": "road"})
    (conflict,) = find_conflicts([edit], now(store, sample))
    (mine,) = resolved([edit], [conflict], {sample.id: Choice.MINE})
    assert (mine.kind, mine.uuid, mine.version) == (EditKind.ADDED, "", 0)
    assert (mine.values, mine.wkb) == ({"class": "road"}, sample.wkb)


def test_theirs_drops_the_edit_and_nothing_else(store, sample):
    store.edit_sample(sample.id, sample.version, "road")
    other = Edit("samples", EditKind.ADDED, values={"class": "road"}, wkb=square(1, 51))
    edits = [changed(sample), other]
    conflicts = find_conflicts(edits, now(store, sample))
    assert resolved(edits, conflicts, {sample.id: Choice.THEIRS}) == [other]


def test_both_leaves_theirs_and_adds_mine(store, sample):
    store.edit_sample(sample.id, sample.version, "road")
    edit = changed(sample)
    conflicts = find_conflicts([edit], now(store, sample))
    (mine,) = resolved([edit], conflicts, {sample.id: Choice.BOTH})
    assert (mine.kind, mine.values, mine.wkb) == (
        EditKind.ADDED, {"class": "building"}, square(6, 56),
    )  # fmt: skip


def test_what_nobody_chose_stays_as_it_is(store, sample):
    store.edit_sample(sample.id, sample.version, "road")
    edits = [changed(sample)]
    assert resolved(edits, find_conflicts(edits, now(store, sample)), {}) == edits
