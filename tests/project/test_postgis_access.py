"""Who may touch what in a project's schema, by SQL of their own and not only by the plugin."""

from __future__ import annotations

import pytest

from dl_studio_plugin.definitions.errors import InvalidInput, NotPermitted, NotPossible
from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.project.model import Decision, NewSample, UnitState
from dl_studio_plugin.project.opening import create_project, open_project
from dl_studio_plugin.project.postgis.discovery import projects_on
from dl_studio_plugin.project.postgis.driver import DatabaseError
from tests.project.builders import CORNERS, project_settings, square
from tests.project.postgis_sql import ANYWHERE, Sql


@pytest.fixture
def sql(postgis_team):
    opened = []

    def connect(member: str) -> Sql:
        opened.append(Sql(postgis_team, member))
        return opened[-1]

    yield connect
    for one in opened:
        one.close()


TABLES = (
    "dl_studio_project", "imagery", "label_classes", "members", "work_units", "samples",
    "sample_points", "deleted_samples", "deleted_units", "comments", "events", "undone",
    "open_changes", "unit_changes", "sample_changes", "runs", "snapshots", "snapshot_samples",
    "permissions", "unit_transitions", "event_counter", "all_samples", "every_sample",
)  # fmt: skip


# -- outsiders and viewers --------------------------------------------------------------------


def test_a_stranger_finds_no_project_and_reads_nothing(postgis_team, sql):
    stranger = sql("zoe")
    for table in TABLES:
        with pytest.raises(DatabaseError, match="permission denied for schema"):
            stranger.run(f"SELECT * FROM {{schema}}.{table}")
    with pytest.raises(DatabaseError, match="permission denied for schema"):
        stranger.run("SELECT * FROM {schema}.claim_next()")
    with pytest.raises(NotPermitted, match="Ask its owner to add your login, “zoe”"):
        open_project(postgis_team.reference, "zoe")


def test_a_login_is_shown_only_the_projects_that_it_may_use(postgis_team, cluster):
    postgis_team.owner.set_member("kim", Role.VIEWER)
    (found,) = [
        p for p in projects_on(cluster.parameters("kim")) if p.schema == postgis_team.schema
    ]
    assert (found.name, found.owner) == ("Kampala", "anna")
    schemas = {project.schema for project in projects_on(cluster.parameters("zoe"))}
    assert postgis_team.schema not in schemas


def test_a_viewer_reads_and_writes_nothing(postgis_team, sql):
    postgis_team.bring("A1", UnitState.IN_PROGRESS)
    postgis_team.owner.set_member("kim", Role.VIEWER)
    viewer = sql("kim")
    assert viewer.run("SELECT count(*) FROM {schema}.samples") == [(1,)]
    for table in TABLES:
        for statement in ("DELETE FROM {schema}." + table, "TRUNCATE {schema}." + table):
            with pytest.raises(DatabaseError, match=r"permission denied|cannot delete|not a table"):
                viewer.run(statement)
    for call in ("claim_next()", "claim('x')", "undo(1)", "set_member('kim', 'owner')"):
        with pytest.raises(DatabaseError, match="permission denied for function"):
            viewer.run("SELECT {schema}." + call)


def test_nobody_but_the_owner_of_the_schema_touches_the_records_behind_the_layers(
    postgis_team, sql
):
    postgis_team.owner.set_member("kim", Role.OWNER)
    second_owner = sql("kim")
    layers = ("work_units", "samples", "sample_points", "comments")
    for table in set(TABLES) - set(layers):
        for statement in (
            "DELETE FROM {schema}." + table,
            "INSERT INTO {schema}." + table + " SELECT * FROM {schema}." + table,
        ):
            with pytest.raises(DatabaseError, match=r"permission denied|cannot (delete|insert)"):
                second_owner.run(statement)
    for function in ("add_event_(NULL, 'x', '', '{}', '{}')", "grant_('zoe', 'owner')", "now_()"):
        with pytest.raises(DatabaseError, match="permission denied for function"):
            second_owner.run_as_it_is(f"SELECT {postgis_team.schema}.{function}")
    with pytest.raises(DatabaseError, match=r"must be owner|permission denied"):
        second_owner.run(
            "CREATE OR REPLACE FUNCTION {schema}.now_() RETURNS timestamptz LANGUAGE sql AS "
            "'SELECT timestamptz ''2000-01-01'''"
        )


def test_no_function_is_for_everybody_and_each_that_acts_for_the_owner_has_its_path_pinned(
    postgis_team, cluster
):
    rows = cluster.execute(
        "SELECT p.proname, p.prosecdef, p.proconfig, has_function_privilege('zoe', p.oid, "
        "'EXECUTE') FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace "
        "WHERE n.nspname = %s",
        (postgis_team.schema,),
    )
    assert len(rows) > 60
    assert not [name for name, _, _, everybody in rows if everybody]
    pinned = [f"search_path={postgis_team.schema}, pg_temp"]
    assert not [name for name, definer, config, _ in rows if definer and config != pinned]
    for_members = [name for name, definer, *_ in rows if not name.endswith("_") and not definer]
    assert for_members == []


# -- collectors -------------------------------------------------------------------------------


@pytest.fixture
def collector(postgis_team, sql):
    """Kim, who holds A1."""
    postgis_team.open("kim", Role.SAMPLE_COLLECTOR).claim(postgis_team.unit("A1").id)
    return sql("kim")


def test_a_collector_draws_in_the_unit_that_they_hold(postgis_team, collector):
    collector.draw("A1")
    (sample,) = postgis_team.owner.samples()
    assert (sample.author, sample.unit) == ("kim", postgis_team.unit("A1").id)
    assert (sample.state.value, sample.source.value, sample.version) == ("draft", "manual", 1)
    event = postgis_team.owner.events()[-1]
    assert (event.what, event.member, event.new) == (
        "edit_layer",
        "kim",
        {"samples": 1, "units": 0},
    )


@pytest.mark.parametrize("place", ["A2", ANYWHERE])
def test_a_collector_draws_nowhere_else(postgis_team, collector, place):
    with pytest.raises(DatabaseError, match=r"do not hold the work unit|outside all work units"):
        collector.draw(place)
    collector.draw("A1")
    with pytest.raises(DatabaseError, match=r"do not hold the work unit|outside all work units"):
        collector.move_to(place)
    assert postgis_team.owner.status().samples["draft"] == 1


def test_a_collector_changes_no_sample_of_another_unit(postgis_team, collector):
    postgis_team.owner.add_samples([NewSample("road", square(60, 60))])
    for statement in (
        "UPDATE {schema}.samples SET class = 'building'",
        "DELETE FROM {schema}.samples",
    ):
        with pytest.raises(DatabaseError, match="do not hold the work unit"):
            collector.run(statement)


@pytest.mark.parametrize("state", [UnitState.SUBMITTED, UnitState.IN_REVIEW, UnitState.ACCEPTED])
def test_after_submitting_a_collector_changes_nothing_in_the_unit(postgis_team, collector, state):
    unit = postgis_team.unit("A1")
    collector.draw("A1")
    postgis_team.open("kim").submit(unit.id)
    if state is not UnitState.SUBMITTED:
        postgis_team.owner.start_review(unit.id)
    if state is UnitState.ACCEPTED:
        postgis_team.owner.accept(unit.id)
    for statement in (
        "UPDATE {schema}.samples SET class = 'road'",
        "DELETE FROM {schema}.samples",
    ):
        with pytest.raises(DatabaseError, match=r"submitted, accepted or excluded|do not hold"):
            collector.run(statement)
    with pytest.raises(DatabaseError, match=r"submitted, accepted or excluded|do not hold"):
        collector.draw("A1")


@pytest.mark.parametrize(
    "forged",
    [
        "author = 'anna'", "state = 'accepted'", "unit = NULL", "source = 'review_fix'",
        "reason = 'x'", "score = 1", "created = ''", "fid = 999",
    ],
)  # fmt: skip
def test_what_is_not_for_people_to_write_is_refused(postgis_team, collector, forged):
    collector.draw("A1")
    with pytest.raises(DatabaseError, match="follow from what you do with the plugin's buttons"):
        collector.run("UPDATE {schema}.samples SET " + forged)


def test_with_another_change_a_forged_value_is_put_back(postgis_team, collector):
    """So that merging features in QGIS works, which brings the values of another one."""
    collector.draw("A1")
    before = next(postgis_team.owner.samples())
    collector.run(
        "UPDATE {schema}.samples SET class = 'road', author = 'anna', state = 'accepted', "
        "unit = NULL, source = 'imported', score = 1"
    )
    after = next(postgis_team.owner.samples())
    assert after.class_name == "road"
    assert (after.author, after.state, after.unit, after.source, after.score) == (
        before.author, before.state, before.unit, before.source, before.score,
    )  # fmt: skip


def test_a_new_sample_is_its_drawers_whatever_it_says(postgis_team, collector):
    collector.draw("A1", author="anna", state="accepted", uuid="mine", version="7", fid="1")
    (sample,) = postgis_team.owner.samples()
    assert (sample.author, sample.state.value, sample.version) == ("kim", "draft", 1)
    assert sample.id != "mine"


def test_units_are_not_a_collectors_to_change(postgis_team, collector):
    for statement in (
        "UPDATE {schema}.work_units SET holder = 'kim'",
        "UPDATE {schema}.work_units SET state = 'accepted'",
        "DELETE FROM {schema}.work_units",
    ):
        with pytest.raises(DatabaseError, match="permission denied"):
            collector.run(statement)


@pytest.mark.parametrize("forged", ["holder = 'zoe'", "state = 'accepted'", "labelled_by = 'zoe'"])
def test_an_analyst_names_units_but_forges_no_holder_or_state(postgis_team, sql, forged):
    postgis_team.owner.set_member("lena", Role.ANALYST)
    analyst = sql("lena")
    with pytest.raises(DatabaseError, match="plugin's buttons"):
        analyst.run("UPDATE {schema}.work_units SET " + forged)
    analyst.run("UPDATE {schema}.work_units SET name = 'North', " + forged + " WHERE name = 'A1'")
    unit = postgis_team.unit("North")
    assert (unit.holder, unit.state, unit.labelled_by) == ("", UnitState.READY, "")


def test_a_search_path_of_ones_own_opens_nothing(postgis_team, collector, cluster):
    """The guards look for no name where their victim's caller can put one."""
    cluster.execute("CREATE SCHEMA IF NOT EXISTS evil AUTHORIZATION kim")
    for body in (
        "has_schema_privilege(text, text) RETURNS boolean LANGUAGE sql AS 'SELECT true'",
        "current_setting(text) RETURNS text LANGUAGE sql AS "
        f"'SELECT ''{postgis_team.schema}, pg_temp'''",
    ):
        collector.run_as_it_is(f"CREATE OR REPLACE FUNCTION evil.{body}")
    collector.run("SET search_path TO evil, pg_catalog, public")
    with pytest.raises(DatabaseError, match="do not hold the work unit"):
        collector.draw("A2")
    collector.run_as_it_is(f"SET search_path TO {postgis_team.schema}, pg_temp")
    with pytest.raises(DatabaseError, match="do not hold the work unit"):
        collector.draw("A2")


def test_a_comments_text_is_its_authors(postgis_team, collector):
    collector.run("INSERT INTO {schema}.comments (text, author) VALUES ('Look', 'anna')")
    (comment,) = postgis_team.owner.comments()
    assert comment.author == "kim"
    assert postgis_team.owner.events()[-1].what == "comment"
    from dl_studio_plugin.project.model import Comment

    unit = postgis_team.unit("A1").id
    postgis_team.owner.add_comment(Comment("", unit, "A roof is missing."))
    for statement in (
        "UPDATE {schema}.comments SET text = 'fine'",
        "DELETE FROM {schema}.comments",
    ):
        with pytest.raises(DatabaseError, match="Somebody else wrote this comment"):
            collector.run(statement)
    collector.run("UPDATE {schema}.comments SET resolved = 1")
    assert postgis_team.owner.comments(resolved=False) == []


# -- history ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "statement",
    ["UPDATE {schema}.events SET member = 'zoe'", "DELETE FROM {schema}.events",
     "TRUNCATE {schema}.events"],
)  # fmt: skip
def test_the_history_cannot_be_changed_not_even_by_the_owner(postgis_team, sql, statement):
    with pytest.raises(DatabaseError, match="history of a project cannot be changed"):
        sql("anna").run(statement)
    postgis_team.owner.set_member("kim", Role.ANALYST)
    with pytest.raises(DatabaseError, match="permission denied"):
        sql("kim").run(statement)


def test_a_complete_project_is_frozen_for_layers_too(postgis_team, sql):
    postgis_team.bring("A1", UnitState.ACCEPTED)
    postgis_team.owner.complete()
    owner = sql("anna")
    for statement in (
        "DELETE FROM {schema}.samples", "DELETE FROM {schema}.work_units",
        "INSERT INTO {schema}.comments (text) VALUES ('x')",
    ):  # fmt: skip
        with pytest.raises(DatabaseError, match="marked complete"):
            owner.run(statement)


# -- the owner, groups ------------------------------------------------------------------------


def test_the_owner_needs_to_be_neither_superuser_nor_allowed_to_make_roles(cluster, postgis_team):
    rows = cluster.execute("SELECT rolsuper, rolcreaterole FROM pg_roles WHERE rolname = 'anna'")
    assert rows == [(False, False)]
    assert cluster.execute(
        "SELECT pg_get_userbyid(nspowner) FROM pg_namespace WHERE nspname = %s",
        (postgis_team.schema,),
    ) == [("anna",)]


def test_a_login_that_may_not_make_schemas_is_told_what_to_ask_for(cluster, postgis_team):
    with pytest.raises(NotPermitted, match="GRANT CREATE ON DATABASE"):
        create_project("postgres:tests/zoes", project_settings(), "zoe")


def test_members_are_logins_or_groups_that_the_server_knows(postgis_team):
    with pytest.raises(InvalidInput, match="knows no login and no group of the name “nobody”"):
        postgis_team.owner.set_member("nobody", Role.VIEWER)


def test_a_group_gives_its_logins_its_role_and_the_highest_counts(postgis_team, cluster):
    for group in ("collectors", "reviewers"):
        if not cluster.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (group,)):
            cluster.group(group)
    cluster.login("gina", groups=("collectors",))
    cluster.login("greg", groups=("collectors", "reviewers"))
    owner = postgis_team.owner
    owner.set_member("collectors", Role.SAMPLE_COLLECTOR)
    owner.set_member("reviewers", Role.REVIEWER)

    gina, greg = postgis_team.open("gina"), postgis_team.open("greg")
    assert (gina.role, greg.role) == (Role.SAMPLE_COLLECTOR, Role.REVIEWER)
    x, y = CORNERS["A1"]
    unit = postgis_team.unit("A1")
    gina.claim(unit.id)
    gina.add_samples([NewSample("road", square(x + 5, y + 5))])
    gina.submit(unit.id)
    with pytest.raises(NotPermitted, match="You are a sample collector"):
        gina.start_review(unit.id)
    greg.review([unit.id], Decision.ACCEPT)
    assert postgis_team.unit("A1").reviewed_by == "greg"
    assert next(owner.training_samples()).author == "gina"

    owner.assign([postgis_team.unit("A2").id], "reviewers")
    with pytest.raises(NotPossible, match="assigned to reviewers"):
        gina.claim(postgis_team.unit("A2").id)
    assert greg.claim(postgis_team.unit("A2").id).holder == "greg"
    owner.remove_member("collectors")
    assert gina.role is Role.VIEWER


def test_a_second_owner_adds_members_though_the_schema_is_not_theirs(postgis_team):
    lena = postgis_team.open("lena", Role.OWNER)
    lena.set_member("kim", Role.SAMPLE_COLLECTOR)
    assert postgis_team.open("kim").claim_next().holder == "kim"
    lena.set_member("kim", Role.VIEWER)
    with pytest.raises(NotPermitted, match="You are a viewer"):
        postgis_team.open("kim").claim_next()
