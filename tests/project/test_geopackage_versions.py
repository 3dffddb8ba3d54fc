"""Files of an older DL Studio: brought up to date when they are opened, or read as they are."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from dl_studio_plugin.definitions.errors import ProjectReadOnly
from dl_studio_plugin.project.geopackage import faults as connections
from dl_studio_plugin.project.geopackage.blob import register_functions
from dl_studio_plugin.project.geopackage.migrations import _STEPS
from dl_studio_plugin.project.geopackage.schema import SCHEMA_VERSION
from dl_studio_plugin.project.model import Comment
from dl_studio_plugin.project.opening import open_project
from tests.project.builders import OWNER, make_geopackage_team, point


def columns(path: Path, table: str) -> list[str]:
    with closing(sqlite3.connect(path)) as file:
        return [row[1] for row in file.execute(f"PRAGMA table_info({table})")]


def without_replicas(file: sqlite3.Connection) -> None:
    """Take version 4 back."""
    file.execute("ALTER TABLE unit_records DROP COLUMN blind")
    for table in ("replica_samples", "replicas", "replicated_units"):
        file.execute(f"DROP TABLE {table}")


@pytest.fixture
def old_file(tmp_path) -> Path:
    """A file of version 1 with a comment in it."""
    team = make_geopackage_team(tmp_path)
    team.owner.add_comment(Comment("", team.unit("A1").id, "A roof?", wkb=point(3, 60)))
    team.close()
    path = Path(team.reference)
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        register_functions(file)
        file.execute("ALTER TABLE comments DROP COLUMN reply_to")
        without_replicas(file)
        file.execute("UPDATE dl_studio_project SET schema_version = 1")
    return path


def test_every_version_is_led_to_from_the_one_before():
    assert sorted(_STEPS) == list(range(2, SCHEMA_VERSION + 1))


def test_an_older_file_is_brought_up_to_date(old_file):
    with open_project(str(old_file), OWNER) as store:
        (said,) = store.comments()
        assert (said.text, said.reply_to) == ("A roof?", "")
        answer = store.add_comment(Comment("", "", "A tree.", reply_to=said.id))
        assert store.comments() == [said, answer]
    assert columns(old_file, "comments")[-1] == "reply_to"
    with closing(sqlite3.connect(old_file)) as file:
        version = file.execute("SELECT schema_version FROM dl_studio_project").fetchone()[0]
    assert version == SCHEMA_VERSION


def test_a_file_that_is_up_to_date_is_left_alone(old_file):
    open_project(str(old_file), OWNER).close()
    before = old_file.read_bytes()
    open_project(str(old_file), OWNER).close()
    assert old_file.read_bytes() == before


def test_an_older_file_that_cannot_be_written_is_read_as_it_is(old_file, monkeypatch):
    monkeypatch.setattr(connections, "is_writable", lambda _: False)  # root may write anywhere
    before = old_file.read_bytes()
    with open_project(str(old_file), OWNER) as store:
        assert [said.text for said in store.comments()] == ["A roof?"]
        assert store.status().open_comments == 1
        assert store.history(store.units()[0].id)
        with pytest.raises(ProjectReadOnly):
            store.claim_next()
    assert old_file.read_bytes() == before
    assert "reply_to" not in columns(old_file, "comments")


@pytest.fixture
def file_of_version_3(tmp_path) -> Path:
    team = make_geopackage_team(tmp_path)
    team.close()
    path = Path(team.reference)
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        register_functions(file)
        without_replicas(file)
        file.execute("UPDATE dl_studio_project SET schema_version = 3")
    return path


def test_a_file_without_replicas_gets_their_tables(file_of_version_3):
    with open_project(str(file_of_version_3), OWNER) as store:
        unit = store.units()[0]
        store.replicate([unit.id], 2)
        assert store.unit(unit.id).blind


def test_a_file_without_replicas_is_read_without_being_changed(file_of_version_3, monkeypatch):
    monkeypatch.setattr(
        "dl_studio_plugin.project.geopackage.connection.read_only_reason", lambda _: "Read only."
    )
    with open_project(str(file_of_version_3), OWNER) as store:
        assert store.replicated_units() == []
        assert store.replicas() == []
        assert not any(unit.blind for unit in store.units())
        assert list(store.samples()) == []
