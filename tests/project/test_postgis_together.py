"""Many who work on one project in a database at the same time."""

from __future__ import annotations

import multiprocessing
import os
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from dl_studio_plugin.definitions.errors import DlStudioError, NotPossible, OutOfDate
from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.project.connections import set_resolver
from dl_studio_plugin.project.model import NewSample, SampleFilter, SampleState, UnitState
from dl_studio_plugin.project.opening import open_project
from dl_studio_plugin.project.postgis import connection
from dl_studio_plugin.project.postgis.driver import (
    DatabaseError,
    connect,
    notifications,
    settings_for,
)
from tests.project.builders import contents, only_sample, square
from tests.project.postgis_sql import Sql

RACERS = 20
_PROCESSES = multiprocessing.get_context("spawn")


@pytest.fixture
def racers(postgis_team, cluster):
    """Logins of 20 collectors."""
    names = [f"racer_{number}" for number in range(RACERS)]
    for name in names:
        cluster.login(name)
        postgis_team.owner.set_member(name, Role.SAMPLE_COLLECTOR)
    return names


def test_of_twenty_who_claim_a_unit_at_once_exactly_one_gets_it(postgis_team, racers):
    stores = [postgis_team.open(name) for name in racers]
    for name in ("A1", "A2", "B1", "B2"):
        unit, start = postgis_team.unit(name), threading.Barrier(RACERS)

        def race(store, unit=unit, start=start):
            start.wait()
            try:
                return store.claim(unit.id).holder
            except NotPossible as refusal:
                assert "Wait until racer_" in str(refusal)  # noqa: PT017  each thread its own
                return ""

        with ThreadPoolExecutor(RACERS) as pool:
            winners = [holder for holder in pool.map(race, stores) if holder]
        assert winners == [postgis_team.unit(name).holder]
    assert sum(event.what == "claim" for event in postgis_team.owner.events()) == 4


def _claim_all(parameters, reference, start, results) -> None:
    set_resolver(lambda *_: parameters)
    with open_project(reference) as store:
        start.wait()
        won = []
        while True:
            unit = store.claim_next()
            if unit is None:
                break
            won.append(unit.id)
        results.put((store.member, won))


def test_processes_that_ask_for_the_next_unit_get_each_unit_once(postgis_team, racers, cluster):
    members = racers[:4]
    start, results = _PROCESSES.Barrier(len(members)), _PROCESSES.Queue()
    processes = [
        _PROCESSES.Process(
            target=_claim_all,
            args=(cluster.parameters(member), postgis_team.reference, start, results),
        )
        for member in members
    ]
    for process in processes:
        process.start()
    won = dict(results.get(timeout=60) for _ in members)
    for process in processes:
        process.join(60)
    claimed = [unit for units in won.values() for unit in units]
    assert sorted(claimed) == sorted(unit.id for unit in postgis_team.owner.units())
    for unit in postgis_team.owner.units():
        assert unit.id in won[unit.holder]


def test_events_come_into_effect_in_the_order_of_their_numbers_without_gaps(postgis_team, racers):
    """So that asking for what came after the last one never misses any."""
    stores = [postgis_team.open(name) for name in racers[:8]]
    seen, stop = [], threading.Event()

    def work(store):
        for number in range(10):
            store.add_samples([NewSample("road", square(number * 5, number * 5, 1))])

    def watch():
        with open_project(postgis_team.reference, "anna") as store:
            while not stop.is_set():
                seen.extend(event.id for event in store.events(after=seen[-1] if seen else 0))

    watcher = threading.Thread(target=watch)
    watcher.start()
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, stores))
    time.sleep(0.2)
    stop.set()
    watcher.join()
    assert seen == [event.id for event in postgis_team.owner.events()]
    assert seen == list(range(1, len(seen) + 1))


def test_a_long_import_keeps_nobody_from_claiming(postgis_team):
    kim = postgis_team.open("kim", Role.SAMPLE_COLLECTOR)
    claimed = []

    def samples():
        for number in range(6000):
            if number == 4500:  # two batches were sent and are not committed
                claimed.append(kim.claim_next().name)
            yield NewSample("road", square(60 + number % 30, 5 + number % 40, 0.5))

    postgis_team.owner.add_samples(samples())
    assert claimed == ["A1"]
    assert [e.what for e in postgis_team.owner.events()][-2:] == ["claim", "add_samples"]


def test_a_sample_drawn_while_its_unit_is_submitted_comes_before_or_not_at_all(postgis_team):
    kim = postgis_team.open("kim", Role.SAMPLE_COLLECTOR)
    unit = postgis_team.unit("A1")
    kim.claim(unit.id)
    drawing = Sql(postgis_team, "kim")
    drawing.draw("A1")
    drawing.run("BEGIN")
    drawing.draw("A1")
    with ThreadPoolExecutor(1) as pool:
        submitting = pool.submit(kim.submit, unit.id)
        time.sleep(0.3)
        assert not submitting.done()  # it waits for the drawing
        drawing.run("COMMIT")
        assert submitting.result(30).state is UnitState.SUBMITTED
    states = {s.state for s in kim.samples(SampleFilter(units=(unit.id,)))}
    assert states == {SampleState.SUBMITTED}
    with pytest.raises(DatabaseError, match="return or reopen the unit first"):
        drawing.draw("A1")
    drawing.close()


# -- versions ---------------------------------------------------------------------------------


def test_a_stale_version_written_back_is_refused_with_a_sentence(postgis_team):
    postgis_team.bring("A1", UnitState.IN_PROGRESS)
    sample = only_sample(postgis_team.owner, postgis_team.unit("A1"))
    layer = Sql(postgis_team, "anna")
    change = "UPDATE {schema}.samples SET class = %s, version = %s WHERE uuid = %s"
    layer.run(change, ("road", sample.version, sample.id))
    with pytest.raises(DatabaseError, match="Somebody else changed this sample since you read it"):
        layer.run(change, ("building", sample.version, sample.id))
    layer.run(change, ("building", sample.version + 1, sample.id))
    assert only_sample(postgis_team.owner, postgis_team.unit("A1")).version == sample.version + 2
    with pytest.raises(OutOfDate, match="Somebody else changed this sample"):
        postgis_team.owner.edit_sample(sample.id, sample.version, "road")
    layer.close()


def test_the_save_of_a_layer_is_one_event_that_undo_takes_back(postgis_team):
    store = postgis_team.owner
    store.add_samples([NewSample("building", square(x, 60)) for x in (5, 10, 15)])
    before = contents(store)
    layer = Sql(postgis_team, "anna")
    layer.run("BEGIN")
    (first, second) = layer.run("SELECT fid FROM {schema}.samples ORDER BY fid LIMIT 2")
    layer.run("UPDATE {schema}.samples SET class = 'road' WHERE fid = %s", first)
    layer.run("UPDATE {schema}.samples SET class = 'building' WHERE fid = %s", first)
    layer.run("DELETE FROM {schema}.samples WHERE fid = %s", second)
    layer.draw("A2")
    layer.run("COMMIT")
    event = store.events()[-1]
    assert (event.what, event.new) == ("edit_layer", {"samples": 3, "units": 0})
    after = contents(store)

    undo = store.undo(event.id).event
    assert contents(store) == before
    store.undo(undo)
    assert contents(store) == after
    layer.close()


def test_units_drawn_and_deleted_in_a_layer_take_and_leave_their_samples(postgis_team):
    store = postgis_team.owner
    store.add_samples([NewSample("building", square(5, 60)), NewSample("road", square(210, 0))])
    before = contents(store)
    layer = Sql(postgis_team, "anna")
    layer.run("BEGIN")
    layer.run("DELETE FROM {schema}.work_units WHERE name = 'A1'")
    layer.run(
        "INSERT INTO {schema}.work_units (geom) "
        "VALUES (public.ST_Multi(public.ST_GeomFromWKB(%s, 3857)))",
        (square(200, 0, 50),),
    )
    layer.run(
        "UPDATE {schema}.work_units SET name = 'South', "
        "geom = public.ST_Multi(public.ST_GeomFromWKB(%s, 3857)) WHERE name = 'B1'",
        (square(0, 0, 20),),
    )
    layer.run("COMMIT")
    names = {unit.id: unit.name for unit in store.units()}
    (made,) = set(names.values()) - {"A2", "B2", "South"}
    assert made.startswith("Unit ")
    assert [names.get(sample.unit, "") for sample in store.samples()] == ["", made]
    assert store.events()[-1].new == {"samples": 2, "units": 3}
    after = contents(store)
    undo = store.undo(store.events()[-1].id).event
    assert contents(store) == before
    store.undo(undo)
    assert contents(store) == after
    layer.close()


def test_an_import_that_is_not_finished_leaves_its_event_all_the_same(postgis_team):
    by_hand = Sql(postgis_team, "anna")
    by_hand.run("BEGIN")
    by_hand.run("SELECT {schema}.begin_import('imported', 'draft')")
    row = '[{"w": "%s", "p": false, "c": "road", "s": null}]'
    outline = by_hand.run(
        "SELECT encode(public.ST_AsBinary(public.ST_Multi(public.ST_GeomFromWKB(%s))), 'hex')",
        (square(5, 55),),
    )[0][0]
    by_hand.run("SELECT * FROM {schema}.import_batch(%s::json)", (row.replace("%s", outline),))
    by_hand.run("COMMIT")
    event = postgis_team.owner.events()[-1]
    assert (event.what, event.new["samples"], event.undoable) == ("add_samples", 1, True)
    with pytest.raises(DatabaseError, match="No import has begun"):
        by_hand.run("SELECT {schema}.finish_import()")
    with pytest.raises(DatabaseError, match="There is no source “nonsense”"):
        by_hand.run("SELECT {schema}.begin_import('nonsense', 'draft')")
    by_hand.close()


def test_an_import_that_is_killed_leaves_the_project_as_it_was(postgis_team, cluster):
    before, events = contents(postgis_team.owner), postgis_team.owner.events()
    store = open_project(postgis_team.reference, "anna")

    def samples():
        for number in range(9000):
            if number == 6000:
                cluster.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'anna' "
                    "AND state = 'idle in transaction'"
                )
            yield NewSample("road", square(number % 90, number % 80, 0.5))

    with pytest.raises(DlStudioError, match="connection to the database was lost"):
        store.add_samples(samples())
    assert (contents(postgis_team.owner), postgis_team.owner.events()) == (before, events)
    assert store.add_samples([NewSample("road", square(1, 1))]).added == 1  # it connects anew
    store.close()


# -- notification, restart --------------------------------------------------------------------


def test_a_change_is_told_on_the_channel_that_qgis_listens_to(postgis_team):
    listener = Sql(postgis_team, "anna")
    listener.run_as_it_is("LISTEN qgis")
    postgis_team.owner.claim(postgis_team.unit("A1").id)
    drawing = Sql(postgis_team, "anna")
    drawing.draw("A2")
    heard, end = [], time.monotonic() + 10
    while len(heard) < 2 and time.monotonic() < end:
        heard += notifications(listener.connection)
    number = postgis_team.owner.events()[-1].id
    assert heard == [
        ("qgis", f'{{"project" : "{postgis_team.schema}", "event" : {n}}}')
        for n in (number - 1, number)
    ]
    listener.close()
    drawing.close()


def test_a_server_that_restarts_is_a_clear_error_and_the_next_call_connects_anew(
    postgis_team, cluster
):
    store, unit = postgis_team.owner, postgis_team.unit("A1")
    cluster.halt()
    try:
        with pytest.raises(NotPossible, match=r"connection to the database was lost.*try again"):
            store.claim(unit.id)
        with pytest.raises(NotPossible, match=r"cannot be reached.*Check that the server runs"):
            store.claim(unit.id)
    finally:
        cluster.start()
    assert store.claim(unit.id).holder == "anna"
    assert sum(event.what == "claim" for event in store.events()) == 1


def test_reading_goes_on_after_a_restart_and_so_does_a_change_after_a_pause(
    postgis_team, cluster, monkeypatch
):
    store, unit = postgis_team.owner, postgis_team.unit("A1")
    cluster.halt()
    cluster.start()
    assert len(store.units()) == 4
    cluster.halt()
    cluster.start()
    monkeypatch.setattr(connection, "IDLE_S", 0)
    assert store.claim(unit.id).holder == "anna"
    assert store.add_samples([NewSample("road", square(5, 55))]).added == 1


def test_a_project_that_is_removed_under_ones_feet_says_so(postgis_team, cluster):
    cluster.execute(f"DROP SCHEMA {postgis_team.schema} CASCADE")
    with pytest.raises(DlStudioError, match="it was removed"):
        postgis_team.owner.units()


@pytest.mark.skipif(not hasattr(socket, "TCP_USER_TIMEOUT"), reason="Linux has this clock")
def test_what_a_network_that_went_away_does_not_take_is_waited_for_in_seconds(cluster):
    cluster.login("anna")
    connection = connect(cluster.parameters("anna"))
    with socket.socket(fileno=os.dup(connection.fileno())) as line:
        milliseconds = line.getsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT)
    connection.close()
    assert milliseconds == 15000


def test_a_client_library_that_knows_no_such_clock_is_not_asked_for_it(cluster):
    assert "tcp_user_timeout" not in settings_for(libpq=110022)
    assert "tcp_user_timeout" in settings_for(libpq=120000)
