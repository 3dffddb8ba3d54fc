"""Hearing of what others do to a project, on both homes."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.project import watching
from dl_studio_plugin.project.model import NewSample
from dl_studio_plugin.project.opening import open_project
from dl_studio_plugin.project.watching import watch_project
from tests.project.builders import square


def wait_for(condition, seconds: float = 10) -> float:
    """Seconds until it is so."""
    begin = time.monotonic()
    while not condition():
        assert time.monotonic() - begin < seconds, "waited in vain"
        time.sleep(0.005)
    return time.monotonic() - begin


@pytest.fixture
def watch_of():
    made = []

    def start(team, every=None, member="anna"):
        watch = watch_project(team.reference, member, every)
        watch.start()
        made.append(watch)
        wait_for(lambda: watch.looks)
        return watch

    yield start
    for watch in made:
        watch.stop()
        watch.join(5)
        assert not watch.is_alive()


def add(store) -> int:
    store.add_samples([NewSample("road", square(5, 55))])
    return store.events()[-1].id


def test_the_number_of_the_last_event_is_found_by_asking(team, watch_of):
    watch = watch_of(team, every=0.1)
    assert watch.seen[0] == team.owner.events()[-1].id
    newest = add(team.owner)
    wait_for(lambda: watch.seen[0] == newest)
    assert watch.fault == ""


def test_a_viewer_hears_of_it_too(team, watch_of):
    team.owner.set_member("eve", Role.VIEWER)
    watch = watch_of(team, every=0.1, member="eve")
    newest = add(team.owner)
    wait_for(lambda: watch.seen[0] == newest)


def test_a_database_tells_at_once(postgis_team, watch_of):
    watch = watch_of(postgis_team, every=60)
    taken = []
    for _ in range(5):
        newest = add(postgis_team.owner)
        taken.append(wait_for(lambda newest=newest: watch.seen[0] == newest))
    assert max(taken) < 1


def test_what_another_project_tells_is_no_reason_to_look(postgis_team, tmp_path, watch_of):
    from tests.project.builders import make_postgis_team

    watch = watch_of(postgis_team, every=60)
    other = make_postgis_team(tmp_path)
    add(other.owner)
    postgis_team.owner._session.connection.rows("NOTIFY qgis, 'no json'")
    postgis_team.owner._session.connection.rows("NOTIFY qgis, '[1]'")
    time.sleep(0.3)
    assert watch.looks == 1
    other.close()


def test_a_server_that_stops_and_comes_back_is_noticed(
    postgis_team, cluster, watch_of, monkeypatch
):
    monkeypatch.setattr(watching, "RETRY_SECONDS", 0.1)
    watch = watch_of(postgis_team, every=0.5)
    cluster.halt("immediate")
    wait_for(lambda: watch.fault)
    cluster.start()
    wait_for(lambda: not watch.fault)
    with open_project(postgis_team.reference, "anna") as store:
        newest = add(store)
    assert wait_for(lambda: watch.seen[0] == newest) < 1


def test_a_file_that_went_away_is_told(tmp_path, watch_of, monkeypatch):
    from tests.project.builders import make_geopackage_team

    monkeypatch.setattr(watching, "RETRY_SECONDS", 0.1)
    team = make_geopackage_team(tmp_path)
    watch = watch_of(team, every=0.1)
    team.close()
    path = Path(team.reference)
    path.rename(tmp_path / "elsewhere.gpkg")
    wait_for(lambda: "cannot be read any more" in watch.fault)
    (tmp_path / "elsewhere.gpkg").rename(path)
    wait_for(lambda: not watch.fault)
