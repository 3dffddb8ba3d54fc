"""A PostgreSQL server of the tests' own, with PostGIS: made in a temporary folder, gone at the end.

It is no service of the computer and touches none: it has its own data folder, listens on a socket
in it and on a free port of the loopback address (with passwords, as a real server has), and does
without the safety of a real one (``fsync``), so it is fast, unless it is to be durable. Started
once for all tests of a process that ask for it; tests of other rooms and benchmarks may use it as
well::

    cluster = running()
    cluster.login("anna", may_create=True)
    parameters = cluster.parameters("anna")

PostgreSQL refuses to run as root, so root starts it as the user ``postgres``.
"""

from __future__ import annotations

import atexit
import functools
import os
import pwd
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from dl_studio_plugin.project.connections import ConnectionParameters
from dl_studio_plugin.project.postgis.driver import SQL, Identifier, connect, sql

DATABASE = "dl_studio"
SUPERUSER = "postgres"
#: Every login of the tests has it.
PASSWORD = "only-for-tests"
_PREFIX = "dl-studio-postgres-"
_ATTEMPTS = 3

_FAST = """
fsync = off
full_page_writes = off
"""
_SETTINGS = """
max_connections = 150
shared_buffers = 64MB
max_wal_size = 512MB
autovacuum_naptime = 10s
jit = off
lock_timeout = 60s
"""
_ACCESS = """
local all all trust
host all all 127.0.0.1/32 scram-sha-256
"""


class Cluster:
    """A server that runs until :meth:`stop`.

    Args:
        durable: what it says is committed survives its crash, as on a real server.
    """

    def __init__(self, durable: bool = False) -> None:
        self._durable = durable
        self._programs = _programs()
        self._folder = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-"))
        self._data = self._folder / "data"
        if os.geteuid() == 0:
            account = pwd.getpwnam(SUPERUSER)
            os.chown(self._folder, account.pw_uid, account.pw_gid)
        self._folder.chmod(0o755)
        self.port = 0
        self._known_logins: set[str] = set()
        try:
            self._make()
            self.start()
            self._make_database()
        except BaseException:
            self.stop()
            raise

    # -- life ---------------------------------------------------------------------------------

    def _make(self) -> None:
        self._run(
            "initdb",
            *("--pgdata", str(self._data), "--username", SUPERUSER, "--auth", "trust"),
            *("--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync", "--no-instructions"),
        )
        self._write("postgresql.auto.conf", _SETTINGS + ("" if self._durable else _FAST))
        self._write("pg_hba.conf", _ACCESS)

    def _write(self, name: str, text: str) -> None:
        (self._data / name).write_text(text, encoding="utf-8")

    def start(self) -> None:
        """Start the server, on the same port as before if it ran before."""
        for attempt in range(_ATTEMPTS):
            self.port = self.port or _free_port()
            options = f"-p {self.port} -c listen_addresses=127.0.0.1 -k {self._folder}"
            log = str(self._folder / "log")
            try:
                self._run("pg_ctl", "-D", str(self._data), "-l", log, "-w", "-o", options, "start")
                return
            except RuntimeError:
                if attempt == _ATTEMPTS - 1:
                    raise
                self.port = 0  # somebody else was faster to take it

    def halt(self, mode: str = "fast") -> None:
        """Stop the server, whoever is connected; :meth:`start` brings it back.

        The mode ``immediate`` is a crash: nothing is written any more, and the next start recovers
        what was committed from the log.
        """
        self._run("pg_ctl", "-D", str(self._data), "-m", mode, "-w", "stop")

    def stop(self) -> None:
        """Stop the server and remove all it had; a second call does nothing."""
        if self._folder.is_dir():
            if (self._data / "postmaster.pid").is_file():
                self.halt("immediate")
            shutil.rmtree(self._folder, ignore_errors=True)

    def _run(self, program: str, *arguments: str) -> None:
        command = [*_as_postgres(), str(self._programs / program), *arguments]
        # The server inherits what pg_ctl has, so it must not have a pipe that somebody reads.
        with tempfile.TemporaryFile() as output:
            code = subprocess.run(
                command,
                cwd="/",
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                check=False,
            ).returncode
            output.seek(0)
            if code:
                raise RuntimeError(f"{program} failed: {output.read().decode(errors='replace')}")

    # -- what is in it ------------------------------------------------------------------------

    def _make_database(self) -> None:
        self.execute(f"CREATE DATABASE {DATABASE}", database="postgres")
        self.execute("CREATE EXTENSION postgis")

    def parameters(self, user: str = SUPERUSER, database: str = DATABASE) -> ConnectionParameters:
        """How ``user`` connects, by password over the loopback address."""
        if user == SUPERUSER:
            return ConnectionParameters(str(self._folder), str(self.port), database, user)
        return ConnectionParameters("127.0.0.1", str(self.port), database, user, PASSWORD)

    def execute(
        self, statement: object, values: Sequence[object] = (), database: str = DATABASE
    ) -> list[tuple[Any, ...]]:
        """Run a statement as the superuser; gives the rows, if there are any."""
        connection = connect(self.parameters(database=database))
        try:
            cursor = connection.cursor()
            cursor.execute(statement, values or None)
            return cursor.fetchall() if cursor.description else []
        finally:
            connection.close()

    def login(self, name: str, may_create: bool = False, groups: Sequence[str] = ()) -> None:
        """Make a login (neither superuser nor allowed to make roles), once.

        Args:
            name: of any characters.
            may_create: it may make schemas, and so projects.
            groups: group roles that it belongs to.
        """
        if name not in self._known_logins:
            self._known_logins.add(name)
            self.execute(
                SQL("CREATE ROLE {} LOGIN NOSUPERUSER NOCREATEROLE PASSWORD {}").format(
                    Identifier(name), sql.Literal(PASSWORD)
                )
            )
        if may_create:
            grant = SQL("GRANT CREATE ON DATABASE {} TO {}")
            self.execute(grant.format(Identifier(DATABASE), Identifier(name)))
        for group in groups:
            self.execute(SQL("GRANT {} TO {}").format(Identifier(group), Identifier(name)))

    def group(self, name: str) -> None:
        """Make a group role."""
        self.execute(SQL("CREATE ROLE {} NOLOGIN").format(Identifier(name)))


@functools.lru_cache(maxsize=1)
def running() -> Cluster:
    """The server of this process; it is stopped when the process ends."""
    _remove_left_behind()
    cluster = Cluster()
    atexit.register(cluster.stop)
    return cluster


def stop() -> None:
    """Stop the server of this process, if it has one."""
    if running.cache_info().currsize:
        running().stop()
        running.cache_clear()


def _programs() -> Path:
    """The folder of the newest PostgreSQL's programs."""
    found = [*Path("/usr/lib/postgresql").glob("*/bin"), *Path("/usr").glob("pgsql-*/bin")]
    on_path = shutil.which("pg_ctl")
    if on_path:
        found.append(Path(on_path).resolve().parent)
    usable = [folder for folder in found if (folder / "initdb").is_file()]
    if not usable:
        raise RuntimeError(
            "The tests of projects in a database need PostgreSQL with PostGIS. `make setup` "
            "installs both on Debian."
        )
    return max(usable, key=lambda folder: [int(n) for n in re.findall(r"\d+", str(folder))])


def _as_postgres() -> list[str]:
    if os.geteuid() != 0:
        return []
    for program, arguments in (
        ("runuser", ["-u", SUPERUSER, "--"]),
        ("setpriv", ["--reuid", SUPERUSER, "--regid", SUPERUSER, "--clear-groups"]),
    ):
        found = shutil.which(program) or shutil.which(program, path="/sbin:/usr/sbin")
        if found:
            return [found, *arguments]
    raise RuntimeError("Root needs runuser or setpriv to start PostgreSQL as another user.")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _remove_left_behind() -> None:
    """Stop servers whose tests were killed before they could do it."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        owner = folder.name[len(_PREFIX) :].partition("-")[0]
        if not owner.isdigit() or Path(f"/proc/{owner}").exists() or not Path("/proc").exists():
            continue
        try:
            pid = int((folder / "data" / "postmaster.pid").read_text(encoding="utf-8").split()[0])
            command = Path(f"/proc/{pid}/cmdline").read_bytes()
            if str(folder / "data").encode() in command:  # and not another that has its number now
                os.kill(pid, signal.SIGQUIT)
                time.sleep(1)
        except (OSError, ValueError, IndexError):
            pass  # it is not running
        shutil.rmtree(folder, ignore_errors=True)
