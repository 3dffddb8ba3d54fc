"""A project moves from home to home, and nothing of it is lost."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from dl_studio_plugin.definitions.errors import (
    InvalidInput,
    NotPermitted,
    NotPossible,
    OutOfDate,
    ProjectReadOnly,
)
from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.project import moving, packets
from dl_studio_plugin.project.geopackage.blob import register_functions
from dl_studio_plugin.project.model import (
    Comment,
    CommentCategory,
    Decision,
    Member,
    MemberKind,
    NewSample,
    Run,
    SampleFilter,
    SampleSource,
    SampleState,
    UnitState,
)
from dl_studio_plugin.project.moved_rows import TABLES
from dl_studio_plugin.project.moving import check_move, move_project
from dl_studio_plugin.project.opening import open_project
from tests.project import postgres_cluster
from tests.project.builders import (
    BACKENDS,
    CONNECTION,
    CORNERS,
    OWNER,
    bow_tie,
    contents,
    make_geopackage_team,
    point,
    square,
    use_the_cluster,
)
from tests.project.postgis_sql import Sql

HOSTILE = "Ro'b\"); DROP TABLE samples; -- <script>alert(1)</script> é 𝔘 \\ %s {0}"


def live_through(team):
    """Something of everything that a project can hold."""
    owner = team.owner
    kim, rob = team.open("kim", Role.SAMPLE_COLLECTOR), team.open("rob", Role.REVIEWER)
    x, y = CORNERS["A1"]
    kim.claim(team.unit("A1").id)
    kim.add_samples(
        [
            NewSample("building", square(x + 5, y + 5)),
            NewSample("road", point(x + 9, y + 9), 0.125),
        ],
        SampleSource.ASSISTED,
    )
    kim.submit(team.unit("A1").id)
    rob.review([team.unit("A1").id], Decision.RETURN, HOSTILE)
    kim.claim(team.unit("A1").id)
    (sample, _) = kim.samples(SampleFilter(units=(team.unit("A1").id,)))
    kim.edit_sample(sample.id, sample.version, "road", square(x + 6, y + 6, 3.1))
    kim.submit(team.unit("A1").id)
    rob.start_review(team.unit("A1").id)
    place = Comment("", team.unit("A1").id, "Is this one?", CommentCategory.MISSED, sample.id,
                    point(x + 1, y + 1))  # fmt: skip
    said = rob.add_comment(place)
    kim.add_comment(Comment("", "", "It is a tree.", reply_to=said.id))
    rob.resolve_comment(said.id)
    rob.accept(team.unit("A1").id)
    _label_blind(team)
    owner.add_samples([NewSample("", bow_tie(60, 60)), NewSample("road", square(300, 300))])
    owner.add_samples([NewSample("building", square(70, 70))], status=SampleState.SUGGESTED)
    deleted = owner.add_samples([NewSample("road", square(80, 80)), NewSample("road", point(1, 1))])
    made = [each.id for each in owner.samples()][-2:]
    owner.delete_samples(made)
    assert deleted.added == 2
    owner.exclude([team.unit("B2").id], "cloud")
    owner.assign([team.unit("B1").id], "kim")
    owner.split(team.unit("A2").id, _halves(*CORNERS["A2"]))
    owner.undo(owner.events()[-1].id)
    owner.record_run(Run("trainmodel", "2026-01-31T12:00:00.000Z", parameters={"NAME": HOSTILE},
                         results={"SCORE": 0.5, "EPOCHS": 20}))  # fmt: skip
    owner.complete()
    owner.undo(owner.events()[-1].id)
    _label_in_a_packet(kim, team.unit("B1").id)


def _label_blind(team):
    """A unit with a replica in it, which is then consolidated and ready to be worked on."""
    unit = team.unit("A2")
    team.owner.replicate([unit.id], 2)
    kim = team.open("kim")
    kim.claim(unit.id)
    kim.add_samples([NewSample("road", square(75, 85)), NewSample("road", point(85, 85))])
    kim.submit(unit.id)
    team.owner.end_replicas([unit.id])
    team.owner.exclude([unit.id], HOSTILE)
    team.owner.include([unit.id])


def _label_in_a_packet(store, unit):
    with tempfile.TemporaryDirectory() as folder:
        packet = Path(folder) / "packet.gpkg"
        packets.check_out(store, [unit], packet)
        with open_project(str(packet), store.member) as inside:
            inside.add_samples([NewSample("building", square(5, 5))], SampleSource.MANUAL)
        packets.check_in(store, packet)


def _halves(x, y):
    from dl_studio_plugin.project.model import NewUnit
    from tests.project.builders import polygon

    return [
        NewUnit(polygon((x + a, y), (x + a + 25, y), (x + a + 25, y + 50), (x + a, y + 50)))
        for a in (0, 25)
    ]


def everything(reference):
    """All rows of a project by table."""
    with moving._departing(reference, OWNER, moving.utc_now) as source:
        return {table: list(source.rows(table)) for table in TABLES}


def without_arrivals(rows):
    """Events without those that the moves themselves left."""
    return {**rows, "events": [row for row in rows["events"] if row[3] != "move_project"]}


def destinations(tmp_path):
    use_the_cluster()
    return {"geopackage": str(tmp_path / "there.gpkg"), "postgis": f"postgres:{CONNECTION}"}


@contextmanager
def plain_sql(path):
    """The file as another program than the plugin writes it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        register_functions(connection)
        yield connection


@pytest.fixture(
    params=[(a, b) for a in sorted(BACKENDS) for b in sorted(BACKENDS)], ids="-to-".join
)
def way(request, tmp_path):
    """A project that was lived in, and where it goes: each home to each home."""
    origin, goal = request.param
    folder = tmp_path / "here"
    folder.mkdir()
    team = BACKENDS[origin](folder)
    live_through(team)
    yield team, destinations(tmp_path)[goal]
    team.close()


@pytest.fixture
def file_team(tmp_path):
    folder = tmp_path / "here"
    folder.mkdir()
    team = make_geopackage_team(folder)
    yield team
    team.close()


def test_every_row_arrives_as_it_left(way):
    team, destination = way
    before = everything(team.reference)
    assert all(before.values()), "each table has rows"
    moved = move_project(team.reference, destination, OWNER)
    assert moved.counts == {table: len(rows) for table, rows in before.items()}
    assert without_arrivals(everything(moved.reference)) == before


def test_there_and_back_again_row_by_row(file_team, tmp_path):
    live_through(file_team)
    use_the_cluster()
    before = everything(file_team.reference)
    settings, seen = file_team.owner.settings(), contents(file_team.owner)
    there = move_project(file_team.reference, f"postgres:{CONNECTION}", OWNER)
    back = move_project(there.reference, str(tmp_path / "back.gpkg"), OWNER)
    after = everything(back.reference)
    assert [row[3] for row in after["events"][-2:]] == ["move_project", "move_project"]
    assert without_arrivals(after) == before
    with open_project(back.reference, OWNER) as store:
        assert store.settings() == settings
        assert contents(store) == seen
        assert store.events()[-1].new == {"from": there.reference}
    with open_project(there.reference, OWNER) as store:
        assert store.events()[-1].new == {"from": "project.gpkg"}


def test_history_can_be_undone_after_the_move(way):
    team, destination = way
    undone = [event.id for event in reversed(team.owner.events()) if event.undoable]
    moved = move_project(team.reference, destination, OWNER)
    with open_project(moved.reference, OWNER) as store:
        taken_back = [number for number in undone if _undo(store, number)]
        assert len(taken_back) > 5
        assert store.status().units["accepted"] == 0


def _undo(store, number):
    try:
        store.undo(number)
    except (NotPossible, OutOfDate):
        return False
    return True


def test_undoing_gives_the_same_before_and_after_the_move(file_team, tmp_path):
    use_the_cluster()
    live_through(file_team)
    copy = shutil.copy(file_team.reference, tmp_path / "copy.gpkg")
    moved = move_project(file_team.reference, f"postgres:{CONNECTION}", OWNER)
    with open_project(str(copy), OWNER) as here, open_project(moved.reference, OWNER) as there:
        for event in reversed(here.events()):
            assert _undo(here, event.id) == _undo(there, event.id), event
            assert contents(here) == contents(there), event


def test_work_goes_on_in_the_new_place_with_new_numbers(way):
    team, destination = way
    moved = move_project(team.reference, destination, OWNER)
    with open_project(moved.reference, OWNER) as store:
        store.restore_samples([s.id for s in store.samples(SampleFilter(deleted=True))])
    with open_project(moved.reference, "kim") as kim:
        held = next(unit for unit in kim.units() if unit.holder == "kim")
        x, y = CORNERS[held.name]
        kim.add_samples([NewSample("building", square(x + 20, y + 20)),
                         NewSample("road", point(x + 30, y + 30))])  # fmt: skip
        kim.submit(held.id)
    with open_project(moved.reference, OWNER) as store:
        ids = [sample.id for sample in store.samples()]
        assert len(ids) == len(set(ids))
        store.add_comment(Comment("", held.id, "Fine."))
        store.record_run(Run("trainmodel", "2026-01-31T12:00:00.000Z"))
        store.complete()


def test_the_old_place_stays_readable_and_says_where_the_project_is(way):
    team, destination = way
    before = contents(team.owner)
    moved = move_project(team.reference, destination, OWNER)
    with open_project(team.reference, OWNER) as store:
        assert store.read_only
        assert f"moved this project to “{moved.reference}”" in store.read_only_reason
        assert contents(store) == before
        for deed in (
            store.claim_next,
            lambda: store.add_samples([NewSample("road", square(1, 1))]),
            lambda: store.record_run(Run("trainmodel", "")),
            lambda: store.undo(1),
            lambda: store.set_member("lena", Role.VIEWER),
        ):
            with pytest.raises((ProjectReadOnly, NotPossible), match="open it there"):
                deed()
        assert contents(store) == before
    with pytest.raises((ProjectReadOnly, NotPossible), match="open it there"):
        move_project(team.reference, destination + "2", OWNER)


def test_somebody_who_has_the_old_place_open_is_told(way):
    team, destination = way
    kim = team.open("kim")
    move_project(team.reference, destination, OWNER)
    with pytest.raises((ProjectReadOnly, NotPossible), match="open it there"):
        kim.release(team.unit("B1").id)


def test_layers_of_the_old_place_cannot_be_saved(way):
    team, destination = way
    move_project(team.reference, destination, OWNER)
    if team.reference.startswith("postgres:"):
        from dl_studio_plugin.project.postgis.driver import DatabaseError

        with pytest.raises(DatabaseError, match="open it there"):
            Sql(team, OWNER).run("UPDATE {schema}.samples SET class = 'building'")
        return
    with (
        plain_sql(team.reference) as connection,
        pytest.raises(sqlite3.DatabaseError, match="was moved and is kept here as it was"),
    ):
        connection.execute("UPDATE samples SET class = 'building'")


def test_a_fault_on_the_way_leaves_everything_as_it_was(way, tmp_path):
    team, destination = way
    before = everything(team.reference)

    class Full(Exception):
        pass

    def fail(_):
        raise Full

    moving_rows = moving._EVERY
    moving._EVERY = 20
    try:
        with pytest.raises(Full):
            move_project(team.reference, destination, OWNER, on_progress=fail)
    finally:
        moving._EVERY = moving_rows
    assert everything(team.reference) == before
    team.owner.release(team.unit("B1").id)
    assert not list(tmp_path.glob("*there*"))
    moved = move_project(team.reference, destination, OWNER)
    assert moved.counts["samples"] == len(before["samples"])


def test_what_arrives_otherwise_is_not_moved(way, monkeypatch):
    team, destination = way
    rows = moving.Tally.__iter__
    seen = []

    def spoil(tally):
        for row in rows(tally):
            seen.append(row)
            yield row if len(seen) != 30 else (*row[:-1], "something else")

    monkeypatch.setattr(moving.Tally, "__iter__", spoil)
    with pytest.raises((NotPossible, InvalidInput, sqlite3.Error)):
        move_project(team.reference, destination, OWNER)
    monkeypatch.undo()
    with open_project(team.reference, OWNER) as store:
        assert not store.read_only


def test_only_an_owner_moves_a_project(way):
    team, destination = way
    for deed in (move_project, check_move):
        with pytest.raises(NotPermitted, match="may not change members, mark the project complete"):
            deed(team.reference, destination, "kim")
    check_move(team.reference, destination, OWNER)


def test_what_is_at_the_destination_stays(way, tmp_path):
    team, destination = way
    if destination.endswith(".gpkg"):
        (tmp_path / "there.gpkg").write_text("mine")
    else:
        destination = f"{destination}/public"
    for deed in (move_project, check_move):
        with pytest.raises(InvalidInput, match="already"):
            deed(team.reference, destination, OWNER)
    assert not team.owner.read_only


def test_a_complete_project_stays_complete(file_team):
    use_the_cluster()
    file_team.bring("A1", UnitState.ACCEPTED)
    file_team.owner.complete()
    moved = move_project(file_team.reference, f"postgres:{CONNECTION}", OWNER)
    with open_project(moved.reference, OWNER) as store:
        assert store.settings().completed
        with pytest.raises(NotPossible, match="frozen"):
            store.claim_next()
        (snapshot,) = store.snapshots()
        assert len(list(store.snapshot_samples(snapshot.number))) == snapshot.samples == 1


def test_members_without_a_login_stay_and_are_told(file_team):
    use_the_cluster()
    file_team.owner.set_member(HOSTILE, Role.REVIEWER)
    server = postgres_cluster.running()
    if not server.execute("SELECT 1 FROM pg_roles WHERE rolname = 'sketchers'"):
        server.group("sketchers")
    file_team.owner.set_member("sketchers", Role.SAMPLE_COLLECTOR)
    moved = move_project(file_team.reference, f"postgres:{CONNECTION}", OWNER)
    unknown, groups = moved.notes
    assert f"no login of the name “{HOSTILE}”" in unknown
    assert "“sketchers” is the name of a group" in groups
    with open_project(moved.reference, OWNER) as store:
        assert Member(HOSTILE, Role.REVIEWER) in store.members()
        assert Member("sketchers", Role.SAMPLE_COLLECTOR, MemberKind.GROUP) in store.members()


def test_whoever_moves_a_project_under_another_name_stays_its_owner(tmp_path):
    from dl_studio_plugin.project.opening import create_project
    from tests.project.builders import project_settings

    use_the_cluster()
    path = tmp_path / "p.gpkg"
    create_project(path, project_settings(), "Anna B.").close()
    from dl_studio_plugin.project.connections import set_resolver

    set_resolver(lambda *_: postgres_cluster.running().parameters(OWNER))
    moved = move_project(str(path), f"postgres:{CONNECTION}", "Anna B.")
    assert "you are “anna”; what you did before stays in the name of “Anna B.”" in moved.notes[0]
    back = move_project(moved.reference, str(tmp_path / "q.gpkg"), "Anna Berg")
    use_the_cluster()
    with open_project(back.reference, "Anna Berg") as store:
        assert store.role is Role.OWNER
        assert {each.name for each in store.members()} == {"Anna B.", "anna", "Anna Berg"}


def test_edits_of_a_layer_that_wait_are_taken_along(file_team):
    use_the_cluster()
    file_team.bring("A1", UnitState.IN_PROGRESS)
    with plain_sql(file_team.reference) as connection:
        connection.execute("UPDATE samples SET class = 'road'")
    assert file_team.owner.status().pending_edits == 1
    moved = move_project(file_team.reference, f"postgres:{CONNECTION}", OWNER)
    with open_project(moved.reference, OWNER) as store:
        assert [sample.class_name for sample in store.samples()] == ["road"]
        assert [event.what for event in store.events()][-2:] == ["edit_layer", "move_project"]


def test_a_row_without_an_outline_comes_along(file_team, tmp_path):
    use_the_cluster()
    with plain_sql(file_team.reference) as connection:
        connection.execute("INSERT INTO samples (class) VALUES ('road')")
        connection.execute("INSERT INTO sample_points (class) VALUES ('road')")
        connection.execute("INSERT INTO comments (text) VALUES ('nowhere')")
    file_team.owner.settle_edits()
    before = everything(file_team.reference)
    moved = move_project(file_team.reference, f"postgres:{CONNECTION}", OWNER)
    back = move_project(moved.reference, str(tmp_path / "back.gpkg"), OWNER)
    assert without_arrivals(everything(back.reference)) == before


@pytest.mark.parametrize("home", sorted(BACKENDS))
def test_every_table_of_a_home_travels_or_need_not(home, tmp_path):
    """A new table has its place in this list, or projects that move lose it."""
    folder = tmp_path / "here"
    folder.mkdir()
    team = BACKENDS[home](folder)
    if home == "geopackage":
        with closing(sqlite3.connect(team.reference)) as connection:
            names = {n for (n,) in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'rtree%' "
                "AND name NOT LIKE 'gpkg%' AND name NOT LIKE 'sqlite%'")}  # fmt: skip
    else:
        statement = "SELECT CAST(tablename AS text) FROM pg_tables WHERE schemaname = %s"
        rows = postgres_cluster.running().execute(statement, (team.schema,))
        names = {name for (name,) in rows}
    team.close()
    travels = {*TABLES, "unit_records", "sample_records", "sample_points", "deleted_shapes",
               "deleted_units", "deleted_samples"}  # fmt: skip
    rules = {"roles", "actions", "permissions", "unit_transitions", "sample_transitions",
             "sample_steps", "leases", "closed_states", "undo_actions", "known_values",
             "refusals", "limits"}  # fmt: skip
    moments = {"dl_studio_project", "store_writer", "layer_edits", "moved", "event_counter",
               "open_changes"}  # fmt: skip
    assert names <= travels | rules | moments
