"""Backups roll by themselves, are whole, and one of them comes back when it is asked for."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from dl_studio_plugin.definitions.errors import InvalidInput, NotPossible, ProjectDamaged
from dl_studio_plugin.project.geopackage import backups
from dl_studio_plugin.project.geopackage.backup_files import (
    backup_folder,
    backups_of,
    newest_backup,
)
from dl_studio_plugin.project.geopackage.backups import (
    KEPT,
    MANY_EVENTS,
    is_due,
    make_backup,
    restore_backup,
)
from dl_studio_plugin.project.model import NewSample
from dl_studio_plugin.project.opening import create_project, open_project
from tests.project.builders import Clock, contents, make_geopackage_team, project_settings, square
from tests.project.test_unclean_close import break_pages, crash_again


@pytest.fixture
def team(tmp_path):
    team = make_geopackage_team(tmp_path)
    yield team
    team.close()


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "project.gpkg"


def work_a_day(team) -> None:
    """Come back on the next day and draw one sample."""
    team.clock.pass_(days=1, minutes=1)
    with open_project(team.reference, "anna", team.clock) as store:
        x = len(list(store.samples()))
        store.add_samples([NewSample("building", square(x % 90, 60))])


# -- made by themselves -------------------------------------------------------------------------


def test_a_project_of_today_has_no_backup(team, path):
    team.owner.claim(team.unit("A1").id)
    assert not backup_folder(path).exists()


def test_the_first_change_of_another_day_is_made_after_a_backup_of_what_was(team, path):
    before = contents(team.owner)
    work_a_day(team)
    (backup,) = backups_of(path)
    assert backup.event == 2
    with open_project(str(backup.path), "anna") as store:
        assert contents(store) == before
        assert len(list(store.samples())) == 0
    assert len(list(team.owner.samples())) == 1


def test_more_work_on_the_same_day_makes_no_other_one(team, path):
    work_a_day(team)
    for _ in range(3):
        with open_project(team.reference, "anna", team.clock) as store:
            store.add_samples([NewSample("building", square(1, 1))])
    assert len(backups_of(path)) == 1


def test_reading_makes_none(team, path):
    team.clock.pass_(days=3)
    with open_project(team.reference, "anna", team.clock) as store:
        store.status()
        list(store.samples())
    assert backups_of(path) == []


def test_very_many_changes_on_one_day_make_one_too(team, path):
    created = team.clock.time
    assert not is_due(path, created, MANY_EVENTS, created)
    assert is_due(path, created, MANY_EVENTS + 1, created)
    make_backup(path, created, MANY_EVENTS)
    assert not is_due(path, created, 2 * MANY_EVENTS - 1, created)
    assert is_due(path, created, 2 * MANY_EVENTS, created)


def test_a_project_to_which_nothing_happened_is_not_backed_up_again(team, path):
    make_backup(path, team.clock.time, 2)
    team.clock.pass_(days=30)
    assert not is_due(path, team.clock.time, 2, team.clock.time)


def test_the_last_ones_are_kept(team, path):
    for _ in range(KEPT + 3):
        work_a_day(team)
    found = backups_of(path)
    assert len(found) == KEPT
    assert [backup.made for backup in found] == sorted((b.made for b in found), reverse=True)
    assert found[0].event == KEPT + 4
    assert {file.suffix for file in backup_folder(path).iterdir()} == {".gpkg"}


def test_a_backup_that_cannot_be_made_stops_nobody_and_is_told(team, path):
    backup_folder(path).write_text("a file where the folder should be")
    team.clock.pass_(days=2)
    with open_project(team.reference, "anna", team.clock) as store:
        store.add_samples([NewSample("building", square(5, 60))])
        (notice,) = store.take_notices()
    assert notice.startswith("No backup of the project could be made.")
    assert len(list(team.owner.samples())) == 1


def test_a_damaged_project_never_takes_the_place_of_a_good_backup(team, path):
    make_backup(path, team.clock.time, 2)
    team.close()
    break_pages(team)
    team.clock.pass_(days=2)
    with pytest.raises(sqlite3.DatabaseError):
        make_backup(path, team.clock.time, 5)
    assert [backup.event for backup in backups_of(path)] == [2]
    assert len(list(backup_folder(path).iterdir())) == 1


def test_a_backup_is_whole_while_others_are_writing(team, path):
    with closing(sqlite3.connect(path, isolation_level=None)) as qgis:
        qgis.execute("PRAGMA journal_mode = WAL")
        team.owner.add_samples([NewSample("building", square(5, 60))])  # only in the log so far
        qgis.execute("BEGIN IMMEDIATE")
        made = make_backup(path, team.clock.time, 3)
        qgis.execute("ROLLBACK")
    with open_project(str(made), "anna") as store:
        assert len(list(store.samples())) == 1
    assert not Path(f"{made}-wal").exists()


# -- brought back -------------------------------------------------------------------------------


def test_the_newest_backup_comes_back_and_what_was_there_is_kept(team, path):
    work_a_day(team)
    with open_project(team.reference, "anna") as store:
        worked = contents(store)
    team.close()
    said = restore_backup(path, team.clock.time)
    assert re.fullmatch(
        r"The project “project\.gpkg” is again as it was at 2026-02-01 12:01 UTC\. What was there "
        r"before is kept as “.+before_restore_2026-02-01_120100_1\.gpkg”\.",
        said,
    )
    with open_project(str(path), "anna") as store:
        assert list(store.samples()) == []
    (kept,) = backup_folder(path).glob("before_restore_*.gpkg")
    with open_project(str(kept), "anna") as store:
        assert contents(store) == worked


def test_restoring_twice_loses_neither_state(team, path):
    work_a_day(team)
    team.close()
    restore_backup(path, team.clock.time)
    restore_backup(path, team.clock.time)
    assert len(list(backup_folder(path).glob("before_restore_*.gpkg"))) == 2


def test_a_damaged_project_names_its_backup_which_brings_it_back(team, path):
    work_a_day(team)
    team.close()
    break_pages(team)
    crash_again(team)
    with pytest.raises(ProjectDamaged, match=r"Restore its backup of 2026-02-01 12:01 UTC"):
        open_project(str(path), "anna")
    restore_backup(path, team.clock.time)
    with open_project(str(path), "anna", team.clock) as store:
        assert len(store.units()) == 4
        assert "nothing is missing" in store.take_notices()[0]


def test_a_file_that_is_empty_now_is_a_damaged_project_where_there_is_a_backup(team, path):
    work_a_day(team)
    team.close()
    path.write_bytes(b"")
    with pytest.raises(ProjectDamaged, match="cannot be read as a database"):
        open_project(str(path), "anna")


def test_a_backup_that_is_damaged_is_passed_over(team, path):
    work_a_day(team)
    work_a_day(team)
    team.close()
    newest = newest_backup(path)
    newest.path.write_bytes(newest.path.read_bytes()[:9000])
    assert "2026-02-01 12:01 UTC" in restore_backup(path, team.clock.time)


def test_nothing_is_restored_over_a_project_that_is_open(team, path):
    work_a_day(team)
    with pytest.raises(NotPossible, match="Close it here and in every other window"):
        restore_backup(path, team.clock.time)


def test_without_a_backup_nothing_is_touched(team, path):
    team.close()
    before = path.read_bytes()
    with pytest.raises(InvalidInput, match="There is no backup"):
        restore_backup(path, team.clock.time)
    assert path.read_bytes() == before


def test_a_log_that_was_left_behind_stays_with_the_file_that_it_belongs_to(team, path):
    work_a_day(team)
    team.close()
    Path(f"{path}-wal").write_bytes(b"left behind")
    restore_backup(path, team.clock.time)
    assert not Path(f"{path}-wal").exists()
    assert len(list(backup_folder(path).glob("before_restore_*-wal"))) == 1


# -- names --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        "x'); DROP TABLE events; --.gpkg",
        "<script>alert(1)<x>.gpkg",
        "?mode=memory&cache=shared#%00.gpkg",
        "Gebäude 建物 🏠.gpkg",
        "a b.c {0} %s *[!a].gpkg",
        "n" * 200 + ".gpkg",
    ],
)
def test_a_file_of_any_name_is_marked_backed_up_and_restored(tmp_path, name):
    clock = Clock()
    path = tmp_path / name
    with create_project(path, project_settings(), "anna", clock) as store:
        store.add_samples([NewSample("building", square(1, 1))])
        assert len([file for file in tmp_path.iterdir() if file.name.endswith(".open")]) == 1
        clock.pass_(days=2)
    with open_project(str(path), "anna", clock) as store:
        assert store.take_notices() == []
        store.delete_samples([next(store.samples()).id])
    assert len(backups_of(path)) == 1
    restore_backup(path, clock.time)
    with open_project(str(path), "anna", clock) as store:
        assert len(list(store.samples())) == 1
    assert sorted(file.name for file in tmp_path.iterdir()) == sorted(
        [name, f"{path.stem}_backups"]
    )


def test_what_is_not_a_backup_is_left_alone(team, path):
    folder = backup_folder(path)
    folder.mkdir()
    for name in (
        "notes.txt",
        "2026-01-01_000000_event1.gpkg.txt",
        "x2026-01-01_000000_event1.gpkg",
    ):
        (folder / name).write_text("mine")
    for _ in range(KEPT + 2):
        work_a_day(team)
    assert len(list(folder.iterdir())) == KEPT + 3
    assert backups.KEPT == KEPT
