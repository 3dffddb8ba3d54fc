"""Twenty people who claim work units at once, each with a program and a login of their own.

First 20 processes ask for the next unit until all 2 000 are claimed: how long each claim takes,
and whether any unit was given twice. Then the same 20 race for one unit, 200 times: exactly one
must win each time. The server is a PostgreSQL of its own, as the tests have it, on this computer.
"""

from __future__ import annotations

import multiprocessing
import time
from typing import Any

import numpy as np

from dl_studio_plugin.definitions.errors import NotPossible
from dl_studio_plugin.definitions.inference_types import InferenceType
from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.project.connections import ConnectionParameters, set_resolver
from dl_studio_plugin.project.grid import grid_units
from dl_studio_plugin.project.model import ImageryEntry, ProjectSettings
from dl_studio_plugin.project.opening import create_project, open_project
from dl_studio_plugin.project.schema import parse_classes
from dl_studio_plugin.project.store import Store

CLIENTS, COLUMNS, ROWS, ROUNDS = 20, 50, 40, 200
UNIT_M = 100
OWNER = "owner"
TIME_LIMIT_S = 300
_PROCESSES = multiprocessing.get_context("spawn")


def run() -> dict[str, float]:
    """Start a server, make the project, let the clients go."""
    from tests.project import postgres_cluster

    cluster = postgres_cluster.running()
    try:
        cluster.login(OWNER, may_create=True)
        set_resolver(lambda *_: cluster.parameters(OWNER))
        with _make_project() as store:
            names = [f"client_{number}" for number in range(CLIENTS)]
            for name in names:
                cluster.login(name)
                store.set_member(name, Role.SAMPLE_COLLECTOR)
            return _measure(store, [cluster.parameters(name) for name in names])
    finally:
        postgres_cluster.stop()


def _make_project() -> Store:
    width, height = COLUMNS * UNIT_M, ROWS * UNIT_M
    area = f"POLYGON ((0 0, {width} 0, {width} {height}, 0 {height}, 0 0))"
    settings = ProjectSettings(
        name="Claims",
        inference_type=InferenceType.PIXEL_CLASSIFICATION,
        imagery=(ImageryEntry("/data/imagery.tif", "Imagery"),),
        area_wkt=area,
        crs="EPSG:3857",
        classes=parse_classes("building"),
    )
    store = create_project("postgres:bench", settings)
    store.add_units(grid_units(area, UNIT_M))
    return store


def _measure(store: Store, logins: list[ConnectionParameters]) -> dict[str, float]:
    claimed = _together(_claim_all, store.reference, logins)
    times = np.array([seconds for answer in claimed for _, seconds in answer])
    units = [unit for answer in claimed for unit, _ in answer]
    held = {unit.id: unit.holder for unit in store.units()}
    if set(units) != {unit for unit, holder in held.items() if holder}:
        raise SystemExit("What the clients were told is not what the database holds.")
    goal = store.units()[0].id
    store.release(goal)
    wins = _together(_race, store.reference, logins, goal)
    winners = np.sum(wins, axis=0)
    if np.any(winners == 0):
        raise SystemExit(f"Nobody won {np.sum(winners == 0)} of the rounds.")
    return {
        "clients": len(logins),
        "units": len(held),
        "claims": len(units),
        "doubles": len(units) - len(set(units)),
        "p50_ms": round(float(np.percentile(times, 50)) * 1e3, 2),
        "p99_ms": round(float(np.percentile(times, 99)) * 1e3, 2),
        "max_ms": round(float(times.max()) * 1e3, 2),
        "race_rounds": ROUNDS,
        "race_double_wins": int(np.sum(winners > 1)),
    }


def _together(
    work: Any, reference: str, logins: list[ConnectionParameters], *more: object
) -> list[Any]:
    """What each client's process answers; they begin at the same moment."""
    begin, answers = _PROCESSES.Barrier(len(logins)), _PROCESSES.Queue()
    processes = [
        _PROCESSES.Process(target=work, args=(login, reference, begin, answers, *more))
        for login in logins
    ]
    for process in processes:
        process.start()
    found = [answers.get(timeout=TIME_LIMIT_S) for _ in processes]
    for process in processes:
        process.join(TIME_LIMIT_S)
    return found


def _claim_all(login: ConnectionParameters, reference: str, begin: Any, answers: Any) -> None:
    set_resolver(lambda *_: login)
    with open_project(reference) as store:
        begin.wait(TIME_LIMIT_S)
        claimed = []
        while True:
            start = time.perf_counter()
            unit = store.claim_next()
            if unit is None:
                break
            claimed.append((unit.id, time.perf_counter() - start))
    answers.put(claimed)


def _race(
    login: ConnectionParameters, reference: str, begin: Any, answers: Any, unit_id: str
) -> None:
    """Claim one unit in each round; the winner frees it when all have tried."""
    set_resolver(lambda *_: login)
    wins = []
    with open_project(reference) as store:
        for _ in range(ROUNDS):
            begin.wait(TIME_LIMIT_S)
            try:
                store.claim(unit_id)
                wins.append(1)
            except NotPossible:
                wins.append(0)
            begin.wait(TIME_LIMIT_S)
            if wins[-1]:
                _free(store, unit_id)
    answers.put(wins)


def _free(store: Store, unit_id: str) -> None:
    try:
        store.release(unit_id)
    except NotPossible:  # two had won, and the other one was faster
        return
