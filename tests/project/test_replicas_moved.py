"""Blind units move with all that is out of sight, and stay blind."""

from __future__ import annotations

import pytest

from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.project.model import NewSample, SampleFilter, UnitState
from dl_studio_plugin.project.moving import move_project
from dl_studio_plugin.project.opening import open_project
from dl_studio_plugin.project.quality import project_quality
from tests.project import postgres_cluster
from tests.project.builders import (
    BACKENDS,
    CONNECTION,
    CORNERS,
    OWNER,
    point,
    square,
    use_the_cluster,
)


def label(store, unit, *samples):
    store.claim(unit.id)
    store.add_samples(list(samples))
    return store.submit(unit.id)


@pytest.fixture(params=[(a, b) for a in sorted(BACKENDS) for b in sorted(BACKENDS)],
                ids="-to-".join)  # fmt: skip
def moved(request, tmp_path):
    """A gold unit (A1), a unit with one of two replicas (A2), a consolidated one (B1)."""
    origin, goal = request.param
    folder = tmp_path / "here"
    folder.mkdir()
    team = BACKENDS[origin](folder)
    use_the_cluster()
    team.owner.change_settings(review_own_work=True)
    bert, kim = (team.open(name, Role.SAMPLE_COLLECTOR) for name in ("bert", "kim"))
    team.bring("A1", UnitState.ACCEPTED)
    team.owner.mark_gold([team.unit("A1").id])
    team.owner.replicate([team.unit("A2").id, team.unit("B1").id], 2)
    shapes = {
        name: (NewSample("building", square(x + 5, y + 5)), NewSample("road", point(x + 9, y + 9)))
        for name, (x, y) in CORNERS.items()
    }
    label(bert, team.unit("A2"), *shapes["A2"])
    label(bert, team.unit("B1"), *shapes["B1"])
    label(kim, team.unit("B1"), *shapes["B1"])
    kim.claim(team.unit("A1").id)
    kim.add_samples(list(shapes["A1"]))
    kim.release(team.unit("A1").id)
    before = project_quality(team.owner)
    goals = {"geopackage": str(tmp_path / "there.gpkg"), "postgis": f"postgres:{CONNECTION}"}
    team.close()
    arrived = move_project(team.reference, goals[goal], OWNER)
    return arrived.reference, before


def unit_of(store, name):
    return next(unit for unit in store.units() if unit.name == name)


def test_figures_are_the_same(moved):
    reference, before = moved
    with open_project(reference, OWNER) as store:
        assert project_quality(store) == before


def test_work_goes_on_as_if_nothing_had_happened(moved):
    reference, _ = moved
    with open_project(reference, "kim") as kim:
        assert not list(kim.samples(SampleFilter(units=(unit_of(kim, "A2").id,))))
        gold = unit_of(kim, "A1")
        kim.claim(gold.id)
        assert len(list(kim.samples(SampleFilter(units=(gold.id,))))) == 2
        assert kim.submit(gold.id).state is UnitState.SUBMITTED
    with open_project(reference, OWNER) as store:
        assert {score.member for score in project_quality(store).gold} == {"kim"}


def test_what_is_hidden_stays_hidden(moved):
    reference, _ = moved
    with open_project(reference, "kim") as kim:
        found = list(kim.samples())
        assert {sample.unit for sample in found} == {unit_of(kim, "B1").id}
        assert not list(kim.samples(SampleFilter(deleted=True)))
    if reference.startswith("postgres:"):
        login = postgres_cluster.running().parameters("kim")
        from dl_studio_plugin.project.postgis.driver import connect

        with connect(login).cursor() as cursor:
            cursor.execute(f'SELECT count(*) FROM "{reference.rpartition("/")[2]}".deleted_samples')
            assert cursor.fetchone() == (0,)
