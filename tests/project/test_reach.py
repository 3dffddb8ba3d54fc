"""What is drawn by hand stays in its unit, up to a margin that both homes know."""

from __future__ import annotations

import pytest
from osgeo import ogr

from dl_studio_plugin.definitions.errors import NotPossible
from dl_studio_plugin.project.checks import SampleFault, check_project
from dl_studio_plugin.project.model import NewSample, SampleSource, UnitState
from dl_studio_plugin.project.postgis.driver import DatabaseError
from dl_studio_plugin.project.reach import (
    DRAWING_MARGIN,
    margin_of,
    reach_beyond,
    reaches_too_far,
)
from tests.project.builders import AREA, point, polygon
from tests.project.postgis_sql import Sql


def geometry(wkt: str):
    return ogr.CreateGeometryFromWkt(wkt)


def bar(x: float, until: float) -> bytes:
    """A flat bar to the east whose middle lies where it is broadest: in its west."""
    return polygon((x, 55), (x + 20, 57), (until, 60), (x + 20, 95), (x, 95))


def test_the_margin_is_a_share_of_the_longer_side():
    assert margin_of(geometry("POLYGON ((0 0, 40 0, 40 10, 0 10, 0 0))")) == 40 * DRAWING_MARGIN


@pytest.mark.parametrize(
    ("wkt", "reach"),
    [
        ("POLYGON ((1 1, 99 1, 99 99, 1 1))", 0),
        ("POLYGON ((50 50, 110 50, 50 60, 50 50))", 10),
        ("POLYGON ((50 50, 103 104, 50 60, 50 50))", 5),
        ("MULTIPOLYGON (((1 1, 2 1, 2 2, 1 1)), ((99 1, 130 1, 99 2, 99 1)))", 30),
        ("POINT (-7 50)", 7),
    ],
)
def test_the_corner_that_lies_furthest_out_decides(wkt, reach):
    assert reach_beyond(geometry(AREA), geometry(wkt)) == pytest.approx(reach)


def test_a_corner_on_the_margin_is_still_inside():
    ground, margin = geometry(AREA), 100 * DRAWING_MARGIN
    for beyond, too_far in ((margin, False), (margin + 0.001, True)):
        shape = geometry(f"POLYGON ((50 50, {100 + beyond} 50, 50 60, 50 50))")
        assert reaches_too_far(ground, shape) is too_far


@pytest.mark.parametrize("source", list(SampleSource))
@pytest.mark.parametrize("is_beyond", [False, True])
def test_only_what_was_drawn_must_not_reach_too_far_out_of_its_unit(team, source, is_beyond):
    margin = 50 * DRAWING_MARGIN
    unit, owner = team.unit("A1"), team.owner
    owner.claim(unit.id)
    owner.add_samples([NewSample("road", bar(20, 50 + margin + (1 if is_beyond else -1)))], source)
    assert next(owner.samples()).unit == unit.id
    is_refused = is_beyond and source in (SampleSource.MANUAL, SampleSource.ASSISTED)
    assert [fault for _, fault in check_project(owner)] == [SampleFault.REACHES_OUT] * is_refused
    if is_refused:
        with pytest.raises(
            NotPossible, match=r"1 samples that were drawn reach .* 50% of its long"
        ):
            owner.submit(unit.id)
    else:
        assert owner.submit(unit.id).state is UnitState.SUBMITTED


def test_the_database_itself_refuses_what_reaches_too_far(postgis_team):
    unit, owner = postgis_team.unit("A1"), postgis_team.owner
    owner.claim(unit.id)
    owner.add_samples([NewSample("road", bar(20, 99))], SampleSource.MANUAL)
    anna = Sql(postgis_team, "anna")
    with pytest.raises(DatabaseError, match="1 samples that were drawn reach out of the unit by m"):
        anna.run(f"SELECT {{schema}}.submit('{unit.id}')")
    anna.close()


def test_points_stay_in_their_unit(team):
    team.owner.claim(team.unit("A1").id)
    team.owner.add_samples([NewSample("road", point(10, 60))], SampleSource.MANUAL)
    assert team.owner.submit(team.unit("A1").id).state is UnitState.SUBMITTED
