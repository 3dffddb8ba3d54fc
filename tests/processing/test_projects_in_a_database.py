"""Projects in a database by algorithms: made, named, used and refused."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dl_studio_plugin.layers.project_connections import projects_on
from dl_studio_plugin.processing.projects import open_project
from tests.layers.qgis_connections import parameters_of, saved_connection
from tests.processing.small_world import BUILDINGS, CLASSES, refusal, run

pytestmark = pytest.mark.usefixtures("plugin")

HOSTILE = "Ro'bert\"); DROP SCHEMA public; -- <script>alert(1)</script> ../Ä 𝔘"


@pytest.fixture
def refused(ground, tmp_path):
    """What “Create project” says against a place."""

    def say(**place):
        return refusal("createproject", NAME="x", IMAGERY=ground, CLASSES=CLASSES, **place)

    return say


def test_a_project_goes_its_whole_way_in_each_home(home, tmp_path):
    made = run("createworkunits", PROJECT=home, SIZE=20.0, SUBSETS="50,25,25")
    assert made == {"PROJECT": home, "COUNT": 16}
    added = run("importsamples", PROJECT=home, INPUT=BUILDINGS, STATUS="submitted", REPAIR=True)
    assert added["PROJECT"] == home
    assert run("reviewsamples", PROJECT=home, UNITS="all")["COUNT"] > 0
    data = run("exporttrainingdata", PROJECT=home, CHIP_SIZE=64, STRIDE=64, CELL_SIZE=0.3,
               OUTPUT=tmp_path / "data")  # fmt: skip
    assert data["CHIPS"] > 0
    with open_project(home) as store:
        assert [each.kind for each in store.runs()] == ["exporttrainingdata"]


def test_the_schema_is_named_after_the_project(team_connection, ground):
    made = run("createproject", NAME=HOSTILE, IMAGERY=ground, CLASSES=CLASSES,
               DATABASE=team_connection)  # fmt: skip
    assert made["PROJECT"].startswith("postgres:Team/ro_bert_drop_schema_public_script")
    assert (made["PROJECT"], HOSTILE) in [
        (reference, found.name) for reference, found in projects_on(team_connection)
    ]
    with open_project(made["PROJECT"]) as store:
        assert store.settings().name == HOSTILE


def test_the_schema_can_be_named(team_connection, refused, ground):
    place = f"postgres:{team_connection}/of_my_choice"
    made = run("createproject", NAME="x", IMAGERY=ground, CLASSES=CLASSES, DATABASE=place)
    assert made["PROJECT"] == place
    assert "has a schema “of_my_choice” already" in refused(DATABASE=place)
    assert "cannot be the name of a schema" in refused(DATABASE=f"postgres:{team_connection}/a b")


def test_one_place_is_chosen(team_connection, refused, tmp_path):
    assert "one of the two" in refused()
    assert "one of the two" in refused(DATABASE="Team", PROJECT=tmp_path / "p.gpkg")
    assert refused(DATABASE=team_connection) == ""
    assert refused(PROJECT=tmp_path / "p.gpkg") == ""


def test_a_connection_that_there_is_not(refused):
    assert "QGIS has no PostgreSQL connection “nowhere”. Make it" in refused(DATABASE="nowhere")
    reason = refusal("createworkunits", PROJECT="postgres:nowhere/houses")
    assert "QGIS has no PostgreSQL connection “nowhere”. Make it" in reason


def test_a_project_that_there_is_not(team_connection):
    reason = refusal("createworkunits", PROJECT=f"postgres:{team_connection}/no_such")
    assert "There is no project “no_such”" in reason
    assert "names no schema" in refusal("createworkunits", PROJECT=f"postgres:{team_connection}")
    assert "names no database connection" in refusal("createworkunits", PROJECT="postgres:")


def test_a_login_that_may_not_make_schemas(team_connection, refused):
    with saved_connection("Guest", parameters_of("eve")) as guest:
        assert "may not make schemas. Ask" in refused(DATABASE=guest).replace(
            " in the database", ""
        )


def test_a_database_without_postgis(team_connection, refused):
    without = replace(parameters_of("anna"), dbname="postgres")
    with saved_connection("Bare", without) as bare:
        assert "has no PostGIS. Ask its administrator" in refused(DATABASE=bare)


def test_a_server_that_does_not_answer(refused):
    with saved_connection("Off", replace(parameters_of("anna"), port="1")) as off:
        assert "cannot be reached" in refused(DATABASE=off)
        assert "Check that the server runs" in refused(DATABASE=off)
