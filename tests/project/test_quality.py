"""Gold scores of members, and how well pairs of members agree."""

from __future__ import annotations

import pytest

from dl_studio_plugin.definitions.errors import NotPermitted
from dl_studio_plugin.definitions.inference_types import InferenceType
from dl_studio_plugin.definitions.roles import Action, Role, allows
from dl_studio_plugin.project.model import NewSample, UnitState
from dl_studio_plugin.project.quality import project_quality
from dl_studio_plugin.project.schema import parse_classes
from dl_studio_plugin.project.status_page import status_html
from tests.project.builders import CORNERS, square


def label(store, unit, size=10.0, name="building", at=5.0):
    x, y = CORNERS[unit.name]
    store.claim(unit.id)
    if size:
        store.add_samples([NewSample(name, square(x + at, y + at, size))])
    return store.submit(unit.id, nothing_here=not size)


@pytest.fixture
def people(team):
    team.owner.change_settings(review_own_work=True)
    return {name: team.open(name, Role.SAMPLE_COLLECTOR) for name in ("bert", "kim", "lena")}


def test_a_project_without_replicas_has_no_figures(team):
    quality = project_quality(team.owner)
    assert (quality.units, quality.gold, quality.agreements) == ((), (), ())


def test_a_member_is_scored_by_the_reference(team, people):
    team.bring("A1", UnitState.ACCEPTED)
    unit = team.unit("A1")
    team.owner.mark_gold([unit.id], 2)
    label(people["bert"], unit, size=2.0)
    label(people["kim"], unit, size=0)
    bert, kim = project_quality(team.owner).gold
    assert (bert.member, bert.units, bert.score) == ("bert", 1, 1.0)
    assert bert.by_class == {"building": 1.0, "road": None}
    assert (kim.member, kim.score) == ("kim", 0.0)


def test_the_reference_stays_what_it_was_when_its_samples_change_later(team, people):
    team.bring("A1", UnitState.ACCEPTED)
    unit = team.unit("A1")
    team.owner.mark_gold([unit.id])
    label(people["bert"], unit, size=2.0)
    team.owner.start_review(unit.id)
    (sample,) = team.owner.samples()
    team.owner.edit_sample(sample.id, sample.version, "road", square(30, 80, 5))
    team.owner.accept(unit.id)
    (bert,) = project_quality(team.owner).gold
    assert bert.score == 1.0


def test_pairs_of_members_agree_by_class_over_all_their_units(team, people):
    units = [team.unit("A1"), team.unit("A2")]
    team.owner.replicate([unit.id for unit in units], 2)
    for unit, size in zip(units, (10.0, 0)):
        label(people["bert"], unit)
        label(people["kim"], unit, size=size)
    (agreement,) = project_quality(team.owner).agreements
    assert (agreement.first, agreement.second, agreement.units) == ("bert", "kim", 2)
    assert 0.5 < agreement.score < 0.8
    assert agreement.by_class["road"] is None


def test_three_members_make_three_pairs(team, people):
    unit = team.unit("A1")
    team.owner.replicate([unit.id], 3)
    for store in people.values():
        label(store, unit)
    pairs = [(each.first, each.second) for each in project_quality(team.owner).agreements]
    assert pairs == [("bert", "kim"), ("bert", "lena"), ("kim", "lena")]


def test_objects_are_compared_by_f1(make_team):
    team = make_team(inference_type=InferenceType.OBJECT_DETECTION)
    stores = [team.open(name, Role.SAMPLE_COLLECTOR) for name in ("bert", "kim")]
    unit = team.unit("A1")
    team.owner.replicate([unit.id], 2)
    label(stores[0], unit, at=5)
    label(stores[1], unit, at=30)
    quality = project_quality(team.owner)
    assert quality.measure == "F1"
    assert quality.agreements[0].score == 0.0


def test_a_member_who_left_keeps_their_figures(team, people):
    unit = team.unit("A1")
    team.owner.replicate([unit.id], 2)
    label(people["bert"], unit)
    team.owner.remove_member("bert")
    label(people["kim"], unit)
    (agreement,) = project_quality(team.owner).agreements
    assert (agreement.first, agreement.score) == ("bert", 1.0)


def test_names_of_any_kind_are_names(team):
    name = team.member("<script>alert('Z\"')</script>")
    store, kim = team.open(name, Role.SAMPLE_COLLECTOR), team.open("kim", Role.SAMPLE_COLLECTOR)
    unit = team.unit("A1")
    team.owner.replicate([unit.id], 2)
    label(store, unit)
    label(kim, unit)
    assert project_quality(team.owner).agreements[0].first == name


def test_units_are_counted_by_what_they_are(team, people):
    team.bring("A1", UnitState.ACCEPTED)
    team.owner.mark_gold([team.unit("A1").id])
    team.owner.replicate([team.unit("A2").id], 2)
    label(people["bert"], team.unit("A1"))
    quality = project_quality(team.owner)
    assert (quality.gold_units, quality.blind_units) == (1, 1)
    gold, plain = quality.units
    assert (gold.name, gold.wanted, gold.submitted, gold.is_gold, gold.is_blind) == (
        "A1", 1, 1, True, False,
    )  # fmt: skip
    assert (plain.name, plain.wanted, plain.submitted, plain.is_blind) == ("A2", 2, 0, True)


@pytest.mark.parametrize("role", list(Role))
def test_figures_are_for_those_who_may_see_them(team, role):
    store = team.owner if role is Role.OWNER else team.open("kim", role)
    if allows(role, Action.CHECK_QUALITY):
        project_quality(store)
    else:
        with pytest.raises(NotPermitted, match="an analyst at least"):
            project_quality(store)


def test_the_status_page_shows_names_of_any_kind_as_text(make_team):
    name = "<script>alert('Z\"')</script>"
    team = make_team(classes=parse_classes("building=#e31a1c,road=#444444"))
    store = team.open(team.member(name), Role.SAMPLE_COLLECTOR)
    kim = team.open("kim", Role.SAMPLE_COLLECTOR)
    unit = team.unit("A1")
    team.owner.replicate([unit.id], 2)
    label(store, unit)
    label(kim, unit, size=0)
    page = status_html(team.owner.status(), quality=project_quality(team.owner))
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert "<h2>Quality</h2>" in page
    assert ">0.00<" in page
    assert ">–<" in page


def test_a_page_without_replicas_does_not_speak_of_quality(team):
    page = status_html(team.owner.status(), quality=project_quality(team.owner))
    assert "Quality" not in page
