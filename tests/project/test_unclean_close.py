"""A project that was not closed properly is checked and mended, and says so; a whole one is not."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sqlite3
from contextlib import closing

import pytest

from dl_studio_plugin.definitions.errors import ProjectDamaged
from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.project.geopackage.attendance import is_open_anywhere
from dl_studio_plugin.project.geopackage.blob import register_functions, to_blob
from dl_studio_plugin.project.model import NewSample, SampleState, UnitState
from dl_studio_plugin.project.opening import open_project
from tests.project.builders import contents, make_geopackage_team, point, square

_PROCESSES = multiprocessing.get_context("spawn")
pytestmark = pytest.mark.skipif(
    not hasattr(signal, "SIGKILL"), reason="kills as Linux and macOS do"
)


@pytest.fixture
def team(tmp_path):
    team = make_geopackage_team(tmp_path)
    team.owner.add_samples([NewSample("building", square(5, 60)), NewSample("road", point(60, 60))])
    yield team
    team.close()


def _open_and_wait(path: str, said) -> None:
    store = open_project(path)
    store.claim(store.units()[0].id)
    said.put("open")
    signal.pause()


@pytest.fixture
def cut_off(team):
    """Somebody who had the project open was killed; nobody has it open now."""
    said = _PROCESSES.Queue()
    process = _PROCESSES.Process(target=_open_and_wait, args=(team.reference, said))
    process.start()
    assert said.get(timeout=60) == "open"
    team.close()
    os.kill(process.pid, signal.SIGKILL)
    process.join(60)
    return team


def damage(team, *statements: str) -> None:
    """Change the file behind the back of its rules."""
    with closing(sqlite3.connect(team.reference, isolation_level=None)) as file:
        register_functions(file)
        for statement in statements:
            file.execute(statement)


def reopened(team):
    return open_project(team.reference, "anna", team.clock)


def marks(tmp_path) -> list[str]:
    return [file.name for file in tmp_path.iterdir() if file.name.endswith(".open")]


# -- who has it open ----------------------------------------------------------------------------


def test_an_open_project_is_marked_and_a_closed_one_is_not(team, tmp_path):
    assert len(marks(tmp_path)) == 1
    with team.open("anna"):  # the same process: one mark for all
        assert len(marks(tmp_path)) == 1
    team.close()
    assert [file.name for file in tmp_path.iterdir()] == ["project.gpkg"]


def test_a_project_that_was_closed_properly_is_opened_without_a_word(team):
    team.close()
    with reopened(team) as store:
        assert store.take_notices() == []
        assert store.events()[-1].what == "add_samples"


def test_a_project_that_another_process_has_open_is_not_taken_for_cut_off(team, tmp_path):
    said = _PROCESSES.Queue()
    process = _PROCESSES.Process(target=_open_and_wait, args=(team.reference, said))
    process.start()
    try:
        assert said.get(timeout=60) == "open"
        team.close()
        assert is_open_anywhere(tmp_path / "project.gpkg")
        with reopened(team) as store:
            assert store.take_notices() == []
    finally:
        process.kill()
        process.join(60)


def test_after_a_kill_the_project_is_checked_once_and_says_so(cut_off, tmp_path):
    assert len(marks(tmp_path)) == 1
    with reopened(cut_off) as store:
        (notice,) = store.take_notices()
        assert notice.startswith("The project was not closed properly the last time")
        assert "nothing is missing" in notice
        assert store.take_notices() == []
        assert store.events()[-1].what == "claim"
    with reopened(cut_off) as store:
        assert store.take_notices() == []
    assert marks(tmp_path) == []


def test_a_project_that_may_only_be_read_is_left_as_it_is(cut_off, tmp_path):
    path = tmp_path / "project.gpkg"
    path.chmod(0o444)
    try:
        with reopened(cut_off) as store:
            assert store.take_notices() == []
    finally:
        path.chmod(0o644)
    with reopened(cut_off) as store:
        assert store.take_notices()


# -- what is mended -----------------------------------------------------------------------------


def test_layers_that_no_longer_show_their_records_are_brought_in_step(cut_off):
    with reopened(cut_off) as store:
        before = contents(store)
        store.take_notices()
    crash_again(cut_off)
    damage(
        cut_off,
        "DROP TRIGGER dl_samples_put_back",
        "DROP TRIGGER dl_work_units_put_back",
        "UPDATE samples SET state = 'accepted', author = 'eve', unit = NULL",
        "UPDATE work_units SET state = 'ready', holder = '' WHERE fid = 1",
    )
    with reopened(cut_off) as store:
        (notice,) = store.take_notices()
        assert "mended" in notice
        assert contents(store) == before
        assert store.events()[-1].what == "repair"
        assert store.events()[-1].new == {"shown": 2, "triggers": 2}
        assert not store.events()[-1].undoable
    assert shown(cut_off, "SELECT state, author FROM samples") == [("draft", "anna")]
    assert shown(cut_off, "SELECT holder FROM work_units WHERE fid = 1") == [("anna",)]


def shown(team, statement: str) -> list[tuple]:
    with closing(sqlite3.connect(team.reference)) as file:
        return file.execute(statement).fetchall()


def crash_again(team) -> None:
    """What a crash leaves: the mark of a process that is gone."""
    path = team.reference.replace("project.gpkg", ".project.gpkg.1-crash.open")
    with open(path, "w", encoding="utf-8"):  # noqa: PTH123
        pass


def test_the_mark_of_a_writer_that_a_copy_took_along_is_taken_away(team):
    team.close()
    damage(team, "UPDATE store_writer SET busy = 1")
    with reopened(team) as store:
        (notice,) = store.take_notices()
        assert "The mark of somebody who was writing had been left behind." in notice
    assert shown(team, "SELECT busy FROM store_writer") == [(0,)]


def test_what_was_drawn_while_the_rules_slept_becomes_a_sample_like_any_other(team):
    team.close()
    blob = to_blob(square(70, 70), 3857, (70, 70, 72, 72)).hex()
    damage(
        team,
        "UPDATE store_writer SET busy = 1",
        f"INSERT INTO samples (geom, class, uuid) VALUES (x'{blob}', 'road', 'copied')",
        f"INSERT INTO work_units (geom, name) VALUES (x'{blob}', '<b>new</b>')",
    )
    with reopened(team) as store:
        assert "2 samples or work units that were drawn had no record" in store.take_notices()[0]
        store.settle_edits()
        drawn = list(store.samples())[-1]
        assert (drawn.class_name, drawn.state, drawn.author) == ("road", SampleState.DRAFT, "anna")
        assert drawn.id != "copied"
        assert store.units()[-1].name == "<b>new</b>"
        assert store.units()[-1].state is UnitState.READY
        assert store.events()[-1].what == "edit_layer"


def test_a_sample_whose_outline_is_gone_counts_as_deleted(team):
    team.close()
    damage(
        team,
        "DROP TRIGGER dl_samples_removed",
        "DROP TRIGGER dl_samples_tombstone",
        "DELETE FROM samples",
    )
    crash_again(team)
    with reopened(team) as store:
        assert "1 samples or work units had lost their outline" in store.take_notices()[0]
        assert [sample.class_name for sample in store.samples()] == ["road"]
        assert store.status().samples["draft"] == 1


def test_the_spatial_index_is_completed(team):
    team.close()
    damage(team, "DELETE FROM rtree_samples_geom", "UPDATE gpkg_ogr_contents SET feature_count = 9")
    crash_again(team)
    with reopened(team) as store:
        assert "1 entries of the spatial index" in store.take_notices()[0]
    counts = dict(shown(team, "SELECT table_name, feature_count FROM gpkg_ogr_contents"))
    assert (counts["samples"], counts["sample_points"], counts["work_units"]) == (1, 1, 4)
    assert shown(team, "SELECT minx, maxy FROM rtree_samples_geom") == [(5.0, 62.0)]


def test_rules_of_the_layers_that_another_program_removed_come_back(team):
    team.close()
    triggers = (
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'dl_%' ORDER BY 1"
    )
    before = shown(team, triggers)
    damage(team, *(f"DROP TRIGGER {name}" for (name,) in before))
    crash_again(team)
    with reopened(team) as store:
        assert f"{len(before)} rules of the layers were missing" in store.take_notices()[0]
    assert shown(team, triggers) == before


def test_even_somebody_who_may_not_label_gets_a_project_that_is_in_order(team):
    team.owner.set_member("vera", Role.VIEWER)
    team.close()
    damage(team, "DELETE FROM rtree_samples_geom")
    crash_again(team)
    with open_project(team.reference, "vera", team.clock) as store:
        assert store.take_notices()


# -- what is not --------------------------------------------------------------------------------


def break_pages(team) -> None:
    """Overwrite a page in the middle of the file, as a failing disk does."""
    with open(team.reference, "r+b") as file:  # noqa: PTH123
        for page in range(12, 60):
            file.seek(page * 4096)
            file.write(b"\xde\xad" * 2048)


def test_a_damaged_file_is_not_mended_and_the_text_says_what_helps(team):
    team.close()
    break_pages(team)
    crash_again(team)
    for _ in range(2):  # the second one is told as well
        with pytest.raises(ProjectDamaged, match=r"is damaged .+ no backup beside it\. Put a copy"):
            reopened(team)
