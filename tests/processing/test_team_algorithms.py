"""Members, assignments and checks by algorithms, in each home of a project."""

from __future__ import annotations

import pytest
from qgis.core import QgsSettings, QgsVectorLayer, QgsWkbTypes

from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.processing.projects import MEMBER_SETTING, open_project
from dl_studio_plugin.project.model import MemberKind, NewSample
from dl_studio_plugin.project.settings import default_member
from tests.processing.small_world import Heard, part_of, refusal, run
from tests.project import postgres_cluster
from tests.project.builders import bow_tie, square

pytestmark = pytest.mark.usefixtures("plugin")

HOSTILE = "Ro'b\"; DROP TABLE members; -- <script>alert(1)</script> é𝔘"


@pytest.fixture
def works_as():
    """Says under which name this user works in GeoPackages."""

    def name(member: str) -> None:
        QgsSettings().setValue(MEMBER_SETTING, member)

    yield name
    QgsSettings().remove(MEMBER_SETTING)


@pytest.fixture
def known(home):
    """Sees to it that somebody can be a member by this name."""
    in_database = home.startswith("postgres:")

    def name(member: str) -> str:
        if in_database:
            postgres_cluster.running().login(member)
        return member

    return name


def members(project: str) -> dict[str, tuple[Role, MemberKind]]:
    with open_project(project) as store:
        return {each.name: (each.role, each.kind) for each in store.members()}


def assignees(project: str) -> dict[str, str]:
    with open_project(project) as store:
        return {unit.name: unit.assignee for unit in store.units()}


# -- managegroup ------------------------------------------------------------------------------


def test_a_member_is_added_gets_another_role_and_is_removed(home, known):
    kim = known("kim")
    heard = Heard()
    assert run("managegroup", heard, PROJECT=home, MEMBER=kim)["PROJECT"] == home
    assert members(home)[kim] == (Role.SAMPLE_COLLECTOR, MemberKind.PERSON)
    assert any("kim (sample collector)" in text for text in heard.infos)
    run("managegroup", PROJECT=home, MEMBER=kim, ROLE="analyst")
    assert members(home)[kim][0] is Role.ANALYST
    run("managegroup", PROJECT=home, MEMBER=kim, ACTION="remove")
    assert kim not in members(home)


def test_names_that_try_to_break_out_are_names(home, known):
    name = known(HOSTILE)
    run("managegroup", PROJECT=home, MEMBER=name)
    assert name in members(home)
    run("createworkunits", PROJECT=home, SIZE=40.0)
    assert run("assignworkunits", PROJECT=home, ASSIGNEE=name)["COUNT"] == 4
    assert set(assignees(home).values()) == {name}


def test_who_is_no_member_cannot_be_removed(home):
    reason = refusal("managegroup", PROJECT=home, MEMBER="nobody", ACTION="remove")
    assert "“nobody” is not a member of the project. Its members are " in reason
    assert "Give the name" in refusal("managegroup", PROJECT=home, MEMBER=" ")


def test_the_last_owner_stays(home):
    (owner,) = members(home)
    with pytest.raises(Exception, match=r"only owner of the project. Make somebody else"):
        run("managegroup", PROJECT=home, MEMBER=owner, ROLE="viewer")


def test_a_geopackage_refuses_groups_and_a_database_takes_those_of_its_server(home):
    call = {"PROJECT": home, "MEMBER": "painters", "KIND": "group", "ROLE": "reviewer"}
    if not home.startswith("postgres:"):
        with pytest.raises(Exception, match=r"no groups.*or move the project to a database"):
            run("managegroup", **call)
        return
    server = postgres_cluster.running()
    if not server.execute("SELECT 1 FROM pg_roles WHERE rolname = 'painters'"):
        server.group("painters")
    with pytest.raises(Exception, match=r"is a group of the database server, not a login"):
        run("managegroup", **{**call, "KIND": "person"})
    run("managegroup", **call)
    assert members(home)["painters"] == (Role.REVIEWER, MemberKind.GROUP)


def test_only_owners_change_the_group_and_it_is_said_before_work(project, works_as):
    run("managegroup", PROJECT=project, MEMBER="kim", ROLE="analyst")
    works_as("kim")
    reason = refusal("managegroup", PROJECT=project, MEMBER="lena")
    assert "You are an analyst in this project and may not change members" in reason
    assert default_member() in reason
    run("createworkunits", PROJECT=project, SIZE=40.0)
    works_as("eve")
    assert "You are a viewer" in refusal("assignworkunits", PROJECT=project, ASSIGNEE="kim")
    assert "You are a viewer" in refusal("createworkunits", PROJECT=project)


# -- assignworkunits --------------------------------------------------------------------------


def test_units_are_assigned_by_an_expression_as_one_event(home, known):
    run("createworkunits", PROJECT=home, SIZE=40.0)
    run("managegroup", PROJECT=home, MEMBER=known("kim"))
    made = run("assignworkunits", PROJECT=home, UNITS="\"name\" LIKE 'A%'", ASSIGNEE="kim")
    assert made == {"PROJECT": home, "COUNT": 2}
    assert assignees(home) == {"A1": "kim", "A2": "kim", "B1": "", "B2": ""}
    with open_project(home) as store:
        store.undo(store.events()[-1].id)
    assert set(assignees(home).values()) == {""}


def test_the_word_all_and_no_expression_choose_all(home, known):
    run("createworkunits", PROJECT=home, SIZE=40.0)
    run("managegroup", PROJECT=home, MEMBER=known("kim"))
    assert run("assignworkunits", PROJECT=home, UNITS="all", ASSIGNEE="kim")["COUNT"] == 4
    assert run("assignworkunits", PROJECT=home)["COUNT"] == 4
    assert set(assignees(home).values()) == {""}


def test_what_cannot_be_assigned_is_said(home):
    assert "No work unit is chosen" in refusal("assignworkunits", PROJECT=home)
    run("createworkunits", PROJECT=home, SIZE=40.0)
    assert "cannot be used" in refusal("assignworkunits", PROJECT=home, UNITS="colour = 1")
    with pytest.raises(Exception, match=r"“nobody” is not a member of the project. Add them"):
        run("assignworkunits", PROJECT=home, ASSIGNEE="nobody")


# -- quality ----------------------------------------------------------------------------------


def replicated(project: str) -> dict[str, tuple[int, bool]]:
    with open_project(project) as store:
        return {each.name: (each.wanted, each.is_gold) for each in store.replicated_units()}


def test_units_are_made_or_given_to_several_members(home):
    run("createworkunits", PROJECT=home, SIZE=40.0)
    made = run("assignworkunits", PROJECT=home, UNITS="\"name\" = 'A1'", REPLICAS=3)
    assert made["COUNT"] == 1
    assert replicated(home) == {"A1": (3, False)}


def test_all_new_units_have_replicas_if_that_is_asked_for(home):
    assert run("createworkunits", PROJECT=home, SIZE=40.0, REPLICAS=2)["COUNT"] == 4
    assert set(replicated(home).values()) == {(2, False)}


def test_an_accepted_unit_becomes_gold(home):
    run("createworkunits", PROJECT=home, SIZE=40.0)
    one = "\"name\" = 'A1'"
    with pytest.raises(Exception, match="Only an accepted unit can become gold"):
        run("assignworkunits", PROJECT=home, UNITS=one, GOLD=True)
    assert set(assignees(home).values()) == {""}
    with open_project(home) as store:
        unit = next(unit for unit in store.units() if unit.name == "A1")
        store.claim(unit.id)
        store.submit(unit.id, nothing_here=True)
        store.start_review(unit.id)
        store.accept(unit.id)
    run("assignworkunits", PROJECT=home, UNITS=one, GOLD=True)
    assert replicated(home) == {"A1": (1, True)}


def test_numbers_of_replicas_that_make_no_sense_are_refused_before_work(home):
    from dl_studio_plugin.processing.algorithms.assign_work_units import MOST_REPLICAS
    from dl_studio_plugin.project.replicas import MAX_REPLICAS

    assert MOST_REPLICAS == MAX_REPLICAS
    run("createworkunits", PROJECT=home, SIZE=40.0)
    reason = refusal("assignworkunits", PROJECT=home, REPLICAS=1)
    assert "2 to 20 members" in reason


def test_the_status_tells_the_quality(home, tmp_path):
    run("createworkunits", PROJECT=home, SIZE=40.0)
    run("assignworkunits", PROJECT=home, UNITS="\"name\" IN ('A1', 'A2')", REPLICAS=2)
    page = tmp_path / "status.html"
    told = run("projectstatus", PROJECT=home, OUTPUT=str(page))
    assert told["BLIND_UNITS"] == 2
    assert not {"GOLD_SCORE", "AGREEMENT"} & set(told)
    assert "<h2>Quality</h2>" in page.read_text()


def test_agreement_is_told_to_those_who_may_see_it(project, tmp_path, works_as):
    run("createworkunits", PROJECT=project, SIZE=40.0)
    run("assignworkunits", PROJECT=project, UNITS="\"name\" = 'A1'", REPLICAS=2)
    for name in ("kim", "lena"):
        run("managegroup", PROJECT=project, MEMBER=name)
        works_as(name)
        with open_project(project) as store:
            unit = next(unit for unit in store.units() if unit.name == "A1")
            store.claim(unit.id)
            store.submit(unit.id, nothing_here=True)
        works_as(default_member())
    page = tmp_path / "status.html"
    assert run("projectstatus", PROJECT=project, OUTPUT=str(page))["AGREEMENT"] == 100
    assert "kim and lena" in page.read_text()
    works_as("kim")
    assert "AGREEMENT" not in run("projectstatus", PROJECT=project, OUTPUT=str(page))
    assert "Quality" not in page.read_text()


# -- checksamples -----------------------------------------------------------------------------


def test_problems_become_points_with_what_to_do(home, ground, tmp_path):
    from qgis.core import QgsGeometry

    run("createworkunits", PROJECT=home, METHOD="polygons",
        LAYER=unit_layer(tmp_path, part_of(ground, 0, 0, 0.5, 1)))  # fmt: skip
    box = QgsGeometry.fromWkt(part_of(ground, 0, 0, 0.5, 1)).boundingBox()
    x, y, beyond = box.xMinimum(), box.yMinimum(), box.xMaximum()
    wrong = [
        NewSample("building", square(x + 5, y + 5)),
        NewSample("building", square(x + 5, y + 5)),
        NewSample("", square(x + 10, y + 10)),
        NewSample("building", bow_tie(x + 20, y + 20)),
        NewSample("building", square(beyond + 5, y + 5)),
        NewSample("building", square(x + 30, y + 5)),
    ]
    with open_project(home) as store:
        store.add_samples(wrong)
        before = store.events()
    made = run("checksamples", PROJECT=home, OUTPUT=tmp_path / "problems.gpkg")
    layer = QgsVectorLayer(made["OUTPUT"], "problems", "ogr")
    assert layer.wkbType() == QgsWkbTypes.Type.Point
    assert layer.crs().authid() == "EPSG:3857"
    found = {feature["problem"]: feature for feature in layer.getFeatures()}
    assert made["COUNT"] == layer.featureCount() == len(found) == 4
    assert found["Another sample has the very same outline."]["what_to_do"].startswith("Delete")
    assert found["It has no class of the schema."]["unit"] == "west"
    outside = found["It lies outside its work unit, or outside all of them."]
    assert outside["unit"] == ""
    assert outside.geometry().asPoint().x() == pytest.approx(beyond + 6)
    with open_project(home) as store:
        assert store.events() == before


def test_nothing_wrong_is_an_empty_layer(home, tmp_path):
    made = run("checksamples", PROJECT=home, OUTPUT=tmp_path / "problems.gpkg")
    assert made["COUNT"] == 0
    assert QgsVectorLayer(made["OUTPUT"], "problems", "ogr").featureCount() == 0


def test_problems_go_into_a_geopackage(home, tmp_path):
    reason = refusal("checksamples", PROJECT=home, OUTPUT=tmp_path / "problems.shp")
    assert "must end in .gpkg" in reason


def unit_layer(folder, wkt):
    from tests.processing.small_world import polygons

    return polygons(folder / "units.gpkg", [wkt], name=["west"])


# -- reviewsamples ----------------------------------------------------------------------------


@pytest.fixture
def submitted(home):
    """A project with four units, three of which are submitted."""
    from tests.processing.small_world import BUILDINGS

    run("createworkunits", PROJECT=home, SIZE=40.0)
    run("importsamples", PROJECT=home, INPUT=BUILDINGS, STATUS="submitted", REPAIR=True)
    return home


def test_start_of_review_and_decision_are_an_event_each_and_undone_as_one(submitted):
    with open_project(submitted) as store:
        units = store.status().units["submitted"]
    assert run("reviewsamples", PROJECT=submitted)["COUNT"] == units > 1
    with open_project(submitted) as store:
        *_, start, decision = store.events()
        assert (start.what, decision.what) == ("start_review", "accept")
        assert store.status().units["accepted"] == units
        store.undo(decision.id)
        assert store.status().units["submitted"] == units


def test_a_unit_that_the_user_holds_in_review_is_decided_too(submitted):
    from dl_studio_plugin.project.model import UnitState

    with open_project(submitted) as store:
        held = store.units(states=(UnitState.SUBMITTED,))[0]
        store.start_review(held.id)
    made = run("reviewsamples", PROJECT=submitted, UNITS=f"\"name\" = '{held.name}'",
               DECISION="return", COMMENT="Two houses are missing.")  # fmt: skip
    assert made["COUNT"] == 1
    with open_project(submitted) as store:
        assert store.unit(held.id).state is UnitState.RETURNED


def test_what_cannot_be_reviewed_is_said_before_work(submitted):
    no_comment = refusal("reviewsamples", PROJECT=submitted, DECISION="return")
    assert "Say why the units are returned" in no_comment
    nothing = refusal("reviewsamples", PROJECT=submitted, UNITS="\"name\" = 'Z9'")
    assert "no submitted work unit to review" in nothing


# -- moveproject ------------------------------------------------------------------------------


def test_a_project_moves_into_a_database_and_back(project, team_connection, tmp_path):
    from tests.processing.small_world import BUILDINGS

    run("createworkunits", PROJECT=project, SIZE=20.0)
    added = run("importsamples", PROJECT=project, INPUT=BUILDINGS)["COUNT"]
    heard = Heard()
    there = run("moveproject", heard, PROJECT=project, DESTINATION=f"postgres:{team_connection}")
    assert there["PROJECT"].startswith("postgres:Team/houses")
    assert any("16 work units" in text for text in heard.infos)
    assert any(f"In the database you are “anna”; what you did before stays in the name of "
               f"“{default_member()}”" in text for text in heard.warnings)  # fmt: skip
    assert "moved this project to" in refusal("createworkunits", PROJECT=project)
    assert run("projectstatus", PROJECT=project, OUTPUT=tmp_path / "s.html")["SAMPLES"] == added
    back = run("moveproject", PROJECT=there["PROJECT"], DESTINATION=tmp_path / "ä <b>'.gpkg")
    assert back["PROJECT"] == str(tmp_path / "ä <b>'.gpkg")
    with open_project(back["PROJECT"]) as store:
        assert sum(store.status().samples.values()) == added


def test_what_cannot_be_moved_is_said_before_work(home, tmp_path, team_connection):
    def say(destination):
        return refusal("moveproject", PROJECT=home, DESTINATION=destination)

    assert "Say where the project goes" in say(" ")
    assert "does not end in .gpkg" in say(tmp_path / "there.shp")
    (tmp_path / "there.gpkg").write_text("mine")
    assert "exists already and is not overwritten" in say(tmp_path / "there.gpkg")
    assert "QGIS has no PostgreSQL connection “nowhere”" in say("postgres:nowhere")
    assert "has a schema “public” already" in say(f"postgres:{team_connection}/public")
    assert say(f"postgres:{team_connection}") == ""


def test_only_owners_move_a_project(project, works_as, tmp_path):
    run("managegroup", PROJECT=project, MEMBER="kim", ROLE="analyst")
    works_as("kim")
    reason = refusal("moveproject", PROJECT=project, DESTINATION=tmp_path / "there.gpkg")
    assert "You are an analyst" in reason


def test_a_move_that_is_cancelled_leaves_the_project_as_it_was(home, tmp_path, monkeypatch):
    from dl_studio_plugin.project import moving

    monkeypatch.setattr(moving, "_EVERY", 1)
    heard = Heard()
    heard.cancel()
    assert run("moveproject", heard, PROJECT=home, DESTINATION=tmp_path / "there.gpkg") == {}
    assert not list(tmp_path.glob("*there*"))
    assert run("createworkunits", PROJECT=home, SIZE=40.0)["COUNT"] == 4
