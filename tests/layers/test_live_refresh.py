"""What others do shows on the map by itself, and the window never waits for the news."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import QTimer

from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.layers import live_refresh
from dl_studio_plugin.project.model import NewSample
from tests.layers.project_on_the_map import Map, people_on_the_map, settle_events
from tests.project import postgres_cluster
from tests.project.builders import BACKENDS, square

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture(params=sorted(BACKENDS))
def maps(request, tmp_path, monkeypatch):
    monkeypatch.setattr(live_refresh, "LEAST_SECONDS_BETWEEN", 0.0)
    with people_on_the_map(request.param, tmp_path, bert=Role.ANALYST) as made:
        yield made


@pytest.fixture
def postgis_maps(tmp_path, monkeypatch):
    with people_on_the_map("postgis", tmp_path, bert=Role.ANALYST) as made:
        yield made


def follow(shown: Map, every: float = 0.1) -> list[str]:
    """Begin to follow; the list grows with each change that is told."""
    heard: list[str] = []
    refresh = shown.layers.on_changed

    def changed() -> None:
        heard.append("changed")
        refresh()

    shown.layers.on_changed = changed
    shown.layers.follow(every)
    settle_events(600)
    heard.clear()
    return heard


def wait_for(condition, seconds: float = 10) -> float:
    begin = time.monotonic()
    while not condition():
        assert time.monotonic() - begin < seconds, "waited in vain"
        settle_events(20)
    return time.monotonic() - begin


def test_what_the_store_of_somebody_else_changes_shows(maps):
    bert = maps["bert"]
    heard = follow(bert)
    repaints = []
    bert.layers.units.repaintRequested.connect(lambda *_: repaints.append(1))
    unit = maps["anna"].store.claim_next()
    wait_for(lambda: heard)
    assert repaints
    states = {row["name"]: row["state"] for row in bert.layers.units.getFeatures()}
    assert states[unit.name] == "in_progress"


def test_what_somebody_else_saves_in_a_layer_shows(maps):
    heard = follow(maps["bert"])
    maps["anna"].draw(5, 55)
    assert maps["anna"].commit(), maps["anna"].said
    wait_for(lambda: heard)
    assert len(list(maps["bert"].layers.samples.getFeatures())) == 1


def test_nothing_is_told_while_nothing_happens(maps):
    heard = follow(maps["bert"])
    settle_events(500)
    assert heard == []


def test_unsaved_edits_stay_when_others_save(maps):
    bert = maps["bert"]
    heard = follow(bert)
    bert.draw(60, 60)
    maps["anna"].store.add_samples([NewSample("road", square(5, 55))])
    wait_for(lambda: heard)
    assert bert.layers.has_unsaved_edits()
    assert len(list(bert.layers.samples.getFeatures())) == 2


def test_a_role_that_was_taken_away_closes_the_layers(maps):
    heard = follow(maps["bert"])
    maps["anna"].store.set_member("bert", Role.VIEWER)
    wait_for(lambda: heard)
    assert maps["bert"].layers.samples.readOnly()


def test_a_database_tells_within_a_second_without_being_asked(postgis_maps):
    heard = follow(postgis_maps["bert"], every=60)
    taken = []
    for _ in range(3):
        settle_events(1000)
        heard.clear()
        postgis_maps["anna"].store.add_samples([NewSample("road", square(5, 55))])
        taken.append(wait_for(lambda: heard))
    assert max(taken) < 1


def test_many_changes_at_once_are_shown_once_a_second(postgis_maps):
    heard = follow(postgis_maps["bert"], every=60)
    begin = time.monotonic()
    for number in range(30):
        postgis_maps["anna"].store.add_samples([NewSample("road", square(number, 55))])
        settle_events(30)
    settle_events(1200)
    assert 1 <= len(heard) <= 2 + (time.monotonic() - begin)


def test_after_release_nobody_listens(maps):
    heard = follow(maps["bert"])
    live = maps["bert"].layers._live
    maps["bert"].layers.release()
    maps["anna"].store.claim_next()
    settle_events(800)
    assert heard == []
    live._watch.join(3)
    assert not live._watch.is_alive()


def processes_of(cluster) -> list[int]:
    """The server and all that serve a connection."""
    pid_file = cluster._data / "postmaster.pid"
    server = int(pid_file.read_text(encoding="utf-8").split()[0])
    found = [server]
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            status = (entry / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        except OSError:
            continue
        if int(status[1]) == server:
            found.append(int(entry.name))
    return found


def test_the_window_does_not_wait_for_a_server_that_hangs(postgis_maps):
    follow(postgis_maps["bert"], every=0.2)
    server = postgres_cluster.running()
    gaps, last = [], [time.monotonic()]

    def beat() -> None:
        gaps.append(time.monotonic() - last[0])
        last[0] = time.monotonic()

    pulse = QTimer()
    pulse.timeout.connect(beat)
    stopped = processes_of(server)
    for pid in stopped:
        os.kill(pid, signal.SIGSTOP)
    try:
        last[0] = time.monotonic()
        pulse.start(5)
        settle_events(2000)
        pulse.stop()
    finally:
        for pid in stopped:
            os.kill(pid, signal.SIGCONT)
    assert len(gaps) > 50
    assert sorted(gaps)[len(gaps) * 99 // 100] < 0.05
    assert max(gaps) < 0.5, "a busy machine may stumble once; the server stood still for 2 s"


def test_automatic_transaction_groups_are_warned_of(postgis_maps):
    project = QgsProject()
    if hasattr(project, "setTransactionMode"):
        project.setTransactionMode(Qgis.TransactionMode.AutomaticGroups)
    else:
        project.setAutoTransaction(True)
    bert = postgis_maps["bert"]
    layers = type(bert.layers).load(bert.store, bert.reference, project)
    assert "transaction" in layers.problems[-1]
    layers.remove()
