"""Clients at work while some are killed, again and again, and the server crashes once."""

from __future__ import annotations

import multiprocessing
import random
import signal
import time
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Any, NamedTuple

from .client import STOP_FILE, work
from .stage import Stage

_PROCESSES = multiprocessing.get_context("spawn")
_LAST_ACTION_S = 90
_WATCH_S = 0.1


class Suffered(NamedTuple):
    """What the clients and the server went through."""

    seconds: float
    kills: int
    server_restarts: int


class Torment:
    """The run.

    Args:
        cluster: the server (``tests/project/postgres_cluster.py``), a durable one.
        stage: the project.
        folder: for the journals.
        seconds: how long the clients work.
        kill_every_s: how long it takes on average until another client is killed.
        pause_s: how long a client thinks at most.
        seed: of chance.
    """

    def __init__(
        self,
        cluster: Any,
        stage: Stage,
        folder: Path,
        seconds: float,
        kill_every_s: float,
        pause_s: float,
        seed: int = 1,
    ) -> None:
        self._cluster = cluster
        self._stage = stage
        self._folder = folder
        self._seconds = seconds
        self._kill_every_s = kill_every_s
        self._pause_s = pause_s
        self._seed = seed
        self._chance = random.Random(seed)
        self._clients: dict[str, SpawnProcess] = {}
        self._kills = 0
        self._restarts = 0

    def run(self) -> Suffered:
        """Let them work; afterwards all have ended, and the server has nothing to do any more."""
        begin = time.monotonic()
        try:
            for name in self._stage.members:
                self._start(name)
            self._watch(begin)
            (self._folder / STOP_FILE).touch()
            for name, client in self._clients.items():
                client.join(_LAST_ACTION_S)
                self._check_alive(name, client, expected=(0,))
        finally:
            for client in self._clients.values():
                client.kill()
        self._wait_for_server()
        return Suffered(round(time.monotonic() - begin, 1), self._kills, self._restarts)

    def _start(self, name: str) -> None:
        parameters = self._cluster.parameters(name)
        self._clients[name] = _PROCESSES.Process(
            target=work,
            args=(
                parameters, self._stage.reference, str(self._folder), self._seed, self._pause_s,
            ),
        )  # fmt: skip
        self._clients[name].start()

    def _watch(self, begin: float) -> None:
        end = begin + self._seconds
        crash = begin + self._seconds * self._chance.uniform(0.4, 0.6)
        next_kill = begin + self._gap()
        while time.monotonic() < end:
            time.sleep(_WATCH_S)
            for name, client in self._clients.items():
                self._check_alive(name, client, expected=(None,))
            if not self._restarts and time.monotonic() >= crash:
                self._cluster.halt("immediate")
                self._cluster.start()
                self._restarts += 1
            if time.monotonic() >= next_kill:
                self._kill(self._chance.choice(list(self._clients)))
                next_kill = time.monotonic() + self._gap()

    def _gap(self) -> float:
        return self._chance.uniform(0.2, 1.8) * self._kill_every_s

    def _kill(self, name: str) -> None:
        client = self._clients[name]
        client.kill()
        client.join(_LAST_ACTION_S)
        self._check_alive(name, client, expected=(-signal.SIGKILL,))
        self._kills += 1
        self._start(name)

    @staticmethod
    def _check_alive(name: str, client: SpawnProcess, expected: tuple[Any, ...]) -> None:
        if client.exitcode not in expected:
            raise SystemExit(f"The client {name} ended by itself ({client.exitcode}).")

    def _wait_for_server(self) -> None:
        """What killed clients had asked for goes on in the server; it has to end, too."""
        busy = (
            "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend' "
            "AND pid <> pg_backend_pid()"
        )
        end = time.monotonic() + _LAST_ACTION_S
        while self._cluster.execute(busy)[0][0]:
            if time.monotonic() > end:
                raise SystemExit("The server is still busy with what killed clients asked for.")
            time.sleep(_WATCH_S)
