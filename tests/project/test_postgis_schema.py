"""The schema of a project: names, versions, indexes, what a connection gives away."""

from __future__ import annotations

import re

import pytest

from dl_studio_plugin.definitions.errors import (
    InvalidInput,
    NotPermitted,
    NotPossible,
    ProjectReadOnly,
    UnsafeFile,
)
from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.project.connections import (
    ConnectionParameters,
    parse_reference,
    resolve,
    set_resolver,
)
from dl_studio_plugin.project.grid import grid_units
from dl_studio_plugin.project.model import Comment, Decision, NewSample, Run, SampleState, UnitState
from dl_studio_plugin.project.opening import create_project, open_project
from dl_studio_plugin.project.postgis import migrations
from dl_studio_plugin.project.postgis.discovery import projects_on
from dl_studio_plugin.project.postgis.driver import SQL, Identifier
from dl_studio_plugin.project.postgis.names import schema_for
from tests.project.builders import (
    AREA,
    contents,
    make_postgis_team,
    point,
    project_settings,
    square,
)
from tests.project.postgis_sql import Sql
from tests.project.postgres_cluster import PASSWORD

NAMES = [
    'x"; drop schema public cascade --',
    "$body$; drop table samples; $body$",
    "<script>alert(1)</script>",
    "Gebäude 建物 🏠",
    "建物 🏠",
    "{0} {schema} %s $name",
    "pg_catalog",
    "2026",
    "select",
    "n" * 200,
]


@pytest.fixture
def create(cluster):
    made = []

    def make(destination="postgres:tests", member="anna", **settings):
        made.append(create_project(destination, project_settings(**settings), member))
        return made[-1]

    yield make
    for store in made:
        store.close()


# -- names ------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_a_schema_is_named_after_its_project_whatever_that_is_called(create, cluster, name):
    stores = [create(name=name), create(name=name)]
    schemas = [store.reference.rpartition("/")[2] for store in stores]
    for store, schema in zip(stores, schemas):
        assert len(schema.encode()) <= 63
        assert schema.replace("_", "a").isalnum()
        assert not schema.startswith("pg_")
        assert store.settings().name == name
        with open_project(store.reference, "anna") as again:
            again.add_units(grid_units(again.settings().area_wkt, 50))
            again.claim_next()
    found = {p.schema: p.name for p in projects_on(cluster.parameters("anna"))}
    assert [found[schema] for schema in schemas] == [name, name]
    assert len(set(schemas)) == 2


def test_a_name_that_is_taken_gets_a_number():
    assert schema_for("Kampala 2026", ()) == "kampala_2026"
    assert schema_for("Kampala 2026", {"kampala_2026", "kampala_2026_2"}) == "kampala_2026_3"
    assert schema_for("Zürich", ()) == "zurich"


@pytest.mark.parametrize("schema", ['a"b', "a b", "Upper", "pg_mine", "ä", "n" * 64, "1st", "a$b"])
def test_a_schema_that_is_named_has_a_plain_name(create, schema):
    with pytest.raises(InvalidInput, match="cannot be the name of a schema"):
        create(f"postgres:tests/{schema}")


def test_a_schema_that_exists_is_never_overwritten(create, postgis_team):
    for schema in (postgis_team.schema, "public"):
        with pytest.raises(InvalidInput, match="is not overwritten"):
            create(f"postgres:tests/{schema}")


def test_a_creation_that_fails_leaves_nothing(create, cluster, monkeypatch):
    monkeypatch.setattr(migrations, "rule_rows", lambda: {"no_such_table": [(1,)]})
    with pytest.raises(NotPermitted):
        create("postgres:tests/half_made")
    assert cluster.execute("SELECT 1 FROM pg_namespace WHERE nspname = 'half_made'") == []


def test_a_comment_and_a_member_with_hostile_names_are_data(postgis_team, cluster):
    for name in NAMES[:6]:
        member = postgis_team.member(name)
        postgis_team.owner.set_member(member, Role.SAMPLE_COLLECTOR)
        store = postgis_team.open(member)
        unit = store.claim_next() if name in NAMES[:4] else None
        assert unit is None or unit.holder == member
        postgis_team.owner.remove_member(member)
        granted = cluster.execute(
            "SELECT has_schema_privilege(%s, %s, 'USAGE')", (member, postgis_team.schema)
        )
        assert granted == [(False,)]


# -- references and credentials ---------------------------------------------------------------


def test_a_reference_names_a_connection_and_a_schema():
    place = parse_reference("postgres:my server/north/kampala")
    assert (place.connection, place.schema) == ("my server/north", "kampala")
    assert str(place) == "postgres:my server/north/kampala"
    assert parse_reference("postgres:server").schema == ""
    with pytest.raises(InvalidInput, match="names no database connection"):
        parse_reference("postgres:/kampala")


def test_a_password_is_in_no_reference_text_event_or_error(postgis_team, cluster):
    parameters = ConnectionParameters("127.0.0.1", str(cluster.port), "nowhere", "kim", PASSWORD)
    assert PASSWORD not in repr(parameters) + str(parameters)
    with pytest.raises(NotPossible) as caught:
        projects_on(parameters)
    seen, error = "", caught.value
    while error is not None:
        seen += f"{error!r} {error}"
        error = error.__cause__ or error.__context__
    assert PASSWORD not in seen
    store = postgis_team.owner
    everything = cluster.execute(
        SQL("SELECT string_agg(e::text, '') FROM {}.events e").format(
            Identifier(postgis_team.schema)
        )
    )
    assert PASSWORD not in store.reference + str(everything) + repr(vars(store))


def test_without_a_resolver_a_database_is_not_reached():
    set_resolver(None)
    with pytest.raises(NotPossible, match="known to QGIS only"):
        resolve("work")
    with pytest.raises(NotPossible, match="known to QGIS only"):
        open_project("postgres:work/kampala")


def test_a_wrong_password_and_a_server_that_is_not_there_say_what_to_check(cluster):
    for change in ({"password": "wrong"}, {"port": "1"}):
        values = {**vars(cluster.parameters("kim")), **change}
        set_resolver(lambda *_, values=values: ConnectionParameters(**values))
        with pytest.raises(NotPossible, match=r"“work” cannot be reached.*name and password"):
            open_project("postgres:work/kampala")


def test_what_is_no_project_is_refused(cluster, postgis_team):
    for reference, problem in (
        ("postgres:tests/nowhere", "no project “nowhere”"),
        ("postgres:tests/public", "no project “public”"),
        ("postgres:tests", "names no schema"),
    ):
        with pytest.raises(InvalidInput, match=problem):
            open_project(reference)
    postgis_team.owner.close()
    with pytest.raises(NotPossible, match="Open it again"):
        postgis_team.owner.units()


def test_a_database_without_postgis_or_in_another_encoding_is_refused(cluster):
    for name, options, problem in (
        ("bare", "", "has no PostGIS"),
        ("latin", "ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0", "not in UTF-8"),
    ):
        cluster.execute(f"CREATE DATABASE {name} {options}", database="postgres")
        cluster.execute(f"GRANT CREATE ON DATABASE {name} TO anna")
        set_resolver(lambda *_, name=name: cluster.parameters("anna", name))
        with pytest.raises(NotPossible, match=problem):
            create_project("postgres:tests/new", project_settings())


@pytest.mark.parametrize(
    "trap",
    [
        "CREATE FUNCTION {s}.runs_as_you() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
        "CREATE VIEW {s}.looks_like_data AS SELECT current_user",
        "CREATE FUNCTION {s}.trap_() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; "
        "CREATE TRIGGER trap BEFORE INSERT ON {s}.samples FOR EACH ROW "
        "EXECUTE FUNCTION {s}.trap_()",
        "ALTER TABLE {s}.members ENABLE ROW LEVEL SECURITY",
        "CREATE OR REPLACE FUNCTION {s}.claim(unit text) RETURNS {s}.work_units LANGUAGE sql "
        "AS 'SELECT NULL::{s}.work_units'",
    ],
)
def test_a_schema_with_code_that_would_run_as_its_reader_is_not_opened(postgis_team, cluster, trap):
    cluster.execute(trap.format(s=postgis_team.schema))
    with pytest.raises(UnsafeFile, match="would run with your rights"):
        open_project(postgis_team.reference, "anna")


def test_characters_that_a_database_cannot_keep_are_refused_and_odd_scores_left_out(postgis_team):
    store, unit = postgis_team.owner, postgis_team.unit("A1").id
    for text in ("zero\x00", "half \ud83c of a pair"):
        with pytest.raises(InvalidInput, match="a database cannot keep"):
            store.add_comment(Comment("", unit, text))
        with pytest.raises(InvalidInput, match="a database cannot keep"):
            store.exclude([unit], text)
    store.add_samples([NewSample("road", square(5, 55), float("nan"))])
    assert next(store.samples()).score is None
    store.record_run(Run("trainmodel", "", results={"score": float("nan"), "text": "a\x00b"}))
    assert store.runs()[0].results["text"] == "a\x00b"


def test_postgis_may_be_in_a_schema_of_its_own(cluster):
    cluster.execute("CREATE DATABASE elsewhere", database="postgres")
    cluster.execute('CREATE SCHEMA "My ext"', database="elsewhere")
    cluster.execute('GRANT USAGE ON SCHEMA "My ext" TO PUBLIC', database="elsewhere")
    cluster.execute('CREATE EXTENSION postgis SCHEMA "My ext"', database="elsewhere")
    cluster.execute("GRANT CREATE ON DATABASE elsewhere TO anna", database="elsewhere")
    set_resolver(lambda _, member: cluster.parameters(member or "anna", "elsewhere"))
    with create_project("postgres:tests", project_settings()) as store:
        store.set_member("rob", Role.REVIEWER)
        store.add_units(grid_units(AREA, 50))
        new = [NewSample("road", square(5, 55)), NewSample("building", point(60, 60))]
        units = store.add_samples(new, status=SampleState.SUBMITTED).units_submitted
        with open_project(store.reference, "rob") as reviewer:
            event = reviewer.review(units, Decision.ACCEPT).event
        assert len(list(store.training_samples())) == 2
        store.undo(event)
        assert list(store.training_samples()) == []


# -- versions ---------------------------------------------------------------------------------


def _take_back_migrations(team, cluster):
    """Make a project look as version 1 left it."""
    first, *later = [file.read_text() for file in migrations.migration_files()]
    assert first
    for what, name in re.findall(r"^CREATE (INDEX|TABLE) (\w+)", "\n".join(later), re.MULTILINE):
        statement = SQL(f"DROP {what} IF EXISTS {{}}.{{}} CASCADE")
        cluster.execute(statement.format(Identifier(team.schema), Identifier(name)))
    for statement in (
        "ALTER TABLE {}.comments DROP COLUMN reply_to",
        "ALTER TABLE {}.work_units DROP COLUMN blind",
        "ALTER TABLE {}.deleted_units DROP COLUMN blind",
        "DROP FUNCTION {}.add_comment",
        "UPDATE {}.dl_studio_project SET schema_version = 1",
    ):
        cluster.execute(SQL(statement).format(Identifier(team.schema)))


def _version(team, cluster) -> int:
    statement = SQL("SELECT schema_version FROM {}.dl_studio_project")
    return cluster.execute(statement.format(Identifier(team.schema)))[0][0]


def test_migrations_are_numbered_without_gaps():
    versions = [migrations.version_of(file) for file in migrations.migration_files()]
    assert versions == list(range(1, len(versions) + 1))
    assert migrations.newest_version() == versions[-1]


@pytest.fixture
def old_team(tmp_path, cluster):
    """A project of version 1 with work in it."""
    team = make_postgis_team(tmp_path)
    team.bring("A1", UnitState.ACCEPTED)
    team.bring("A2", UnitState.IN_PROGRESS)
    team.owner.set_member("kim", Role.SAMPLE_COLLECTOR)
    team.contents_before = contents(team.owner)
    _take_back_migrations(team, cluster)
    yield team
    team.close()


def test_an_old_project_is_brought_up_to_date_when_its_owner_opens_it(old_team, cluster):
    team = old_team
    assert _version(team, cluster) == 1
    before, events = team.contents_before, team.owner.events()
    with pytest.raises(NotPossible, match=r"made by an older DL Studio\. Ask anna"):
        open_project(team.reference, "kim")
    with open_project(team.reference, "anna") as store:
        assert _version(team, cluster) == migrations.newest_version()
        assert (contents(store), store.events()) == (before, events)
        store.submit(team.unit("A2").id)
    with open_project(team.reference, "kim") as store:
        assert store.claim_next().holder == "kim"
    indexes = cluster.execute(
        "SELECT indexname FROM pg_indexes WHERE schemaname = %s", (team.schema,)
    )
    assert ("work_units_ready",) in indexes


def test_a_migrated_project_is_the_same_as_a_new_one(old_team, cluster, tmp_path):
    team = old_team
    open_project(team.reference, "anna").close()
    new = make_postgis_team(tmp_path)
    shapes = [
        cluster.execute(
            "SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull "
            "FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid "
            "WHERE c.relnamespace = CAST(%s AS regnamespace) AND a.attnum > 0 "
            "AND NOT a.attisdropped ORDER BY 1, a.attnum",
            (schema,),
        )
        for schema in (team.schema, new.schema)
    ]
    assert shapes[0] == shapes[1]
    owners = cluster.execute(
        "SELECT DISTINCT pg_get_userbyid(c.relowner) FROM pg_class c "
        "WHERE c.relnamespace = CAST(%s AS regnamespace)",
        (team.schema,),
    )
    assert owners == [("anna",)]
    new.close()


def test_a_newer_project_opens_for_reading_and_says_so(postgis_team, cluster):
    postgis_team.bring("A1", UnitState.ACCEPTED)
    statement = SQL("UPDATE {}.dl_studio_project SET schema_version = 99")
    cluster.execute(statement.format(Identifier(postgis_team.schema)))
    with open_project(postgis_team.reference, "anna") as store:
        assert store.read_only
        assert "newer DL Studio (its format is 99" in store.read_only_reason
        assert len(list(store.training_samples())) == 1
        assert store.status().units["accepted"] == 1
        unit = postgis_team.unit("A2").id
        for deed in (
            lambda: store.claim(unit),
            lambda: store.add_samples([NewSample("road", square(60, 60))]),
            lambda: store.add_units(grid_units("POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0))", 3)),
            lambda: store.set_member("kim", Role.VIEWER),
            lambda: store.undo(1),
        ):
            with pytest.raises(ProjectReadOnly, match="Update the plugin"):
                deed()


def test_two_who_bring_a_project_up_to_date_at_once_do_it_once(old_team, cluster):
    from concurrent.futures import ThreadPoolExecutor

    team = old_team
    with ThreadPoolExecutor(4) as pool:
        stores = list(pool.map(lambda _: open_project(team.reference, "anna"), range(4)))
    assert _version(team, cluster) == migrations.newest_version()
    for store in stores:
        assert not store.read_only
        store.close()


# -- layers and indexes -----------------------------------------------------------------------


def test_qgis_finds_layers_of_units_samples_points_and_comments(postgis_team, cluster):
    rows = cluster.execute(
        "SELECT f_table_name, type, srid FROM geometry_columns WHERE f_table_schema = %s "
        "AND type <> 'GEOMETRY'",
        (postgis_team.schema,),
    )
    assert {
        ("work_units", "MULTIPOLYGON", 3857),
        ("samples", "MULTIPOLYGON", 3857),
        ("sample_points", "POINT", 3857),
        ("comments", "POINT", 3857),
    } <= set(rows)


def test_layers_have_the_columns_that_a_geopackage_has_and_all_words_are_text(
    postgis_team, cluster
):
    from dl_studio_plugin.project.geopackage.schema import SPATIAL_TABLES

    for table in SPATIAL_TABLES:
        columns = dict(
            cluster.execute(
                "SELECT column_name, data_type FROM information_schema.columns "
                "WHERE table_schema = %s AND table_name = %s",
                (postgis_team.schema, table.name),
            )
        )
        for name in ("uuid", table.text, *table.shown):
            assert columns[name] == "text"
        assert {"fid", "geom"} <= set(columns)
        assert "name" not in columns.values()


def test_a_map_that_shows_a_piece_of_a_large_project_uses_the_spatial_index(postgis_team, cluster):
    postgis_team.owner.add_samples(
        NewSample("road", square(i % 97, i % 89, 0.5)) for i in range(6000)
    )
    reader = Sql(postgis_team, "anna")
    reader.run("ANALYZE {schema}.samples")
    piece = "public.ST_MakeEnvelope(10, 10, 11, 11, 3857)"
    for statement in (
        f"SELECT * FROM {{schema}}.samples WHERE geom OPERATOR(public.&&) {piece}",
        f"SELECT * FROM {{schema}}.samples WHERE public.ST_Intersects(geom, {piece})",
    ):
        plan = str(reader.run(f"EXPLAIN {statement}"))
        assert "samples_geom" in plan
        assert "Seq Scan" not in plan
    # Rows are not hidden by policies, which would cost the index.
    policies = (
        "SELECT count(*) FROM pg_class WHERE relrowsecurity AND relnamespace = %s::regnamespace"
    )
    assert cluster.execute(policies, (postgis_team.schema,)) == [(0,)]
    reader.close()


def test_the_unit_of_a_sample_is_found_by_the_index_too(tmp_path):
    team = make_postgis_team(tmp_path, units=False)
    team.owner.add_units(grid_units(AREA, 2.5))
    reader = Sql(team, "anna")
    reader.run("ANALYZE {schema}.work_units")
    plan = str(
        reader.run(
            "EXPLAIN SELECT u.uuid FROM {schema}.work_units u WHERE public.ST_Intersects(u.geom, "
            "public.ST_SetSRID(public.ST_MakePoint(11, 11), 3857)) ORDER BY u.fid LIMIT 1"
        )
    )
    assert "work_units_geom" in plan
    reader.close()
    team.close()
