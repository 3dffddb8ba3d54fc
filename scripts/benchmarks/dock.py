"""The panel with a large project, in a real QGIS window: to open it, to filter, to claim.

A project of 10 000 work units and 100 000 samples is opened as a user does, with the page of
samples in view; each figure is the time for which the window's own thread is busy with it, until it
answers again. The map draws in threads of its own. The same project is measured in both homes: in a
GeoPackage, and in a PostgreSQL on this computer, as the tests have it (``postgis_…``).
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import tempfile
from pathlib import Path

from benchmarks.dock_project import OWNER, make_project
from dl_studio_plugin.project.connections import ConnectionParameters, set_resolver

ROOT = Path(__file__).resolve().parent.parent.parent
UNITS, SAMPLES = 10_000, 100_000
TIME_LIMIT_S = 180
CONNECTION = "dock"

IN_QGIS = """
import json, os, sys, time
from pathlib import Path
from qgis import utils
from qgis.PyQt.QtCore import QCoreApplication, QSettings, QTimer
from qgis.PyQt.QtWidgets import QLineEdit, QPushButton, QTabWidget

def settle(seconds=1.0):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.002)

def milliseconds(action):
    start = time.perf_counter()
    action()
    QCoreApplication.processEvents()
    return 1e3 * (time.perf_counter() - start)

def measure():
    answer = {{}}
    try:
        for key, value in {connection!r}.items():
            QSettings().setValue("PostgreSQL/connections/{name}/" + key, value)
        utils.iface.mainWindow().setGeometry(0, 0, 1500, 950)
        utils.loadPlugin("dl_studio_plugin")
        utils.startPlugin("dl_studio_plugin")
        window = utils.plugins["dl_studio_plugin"].window
        dock, studio = window.dock, window.studio
        dock.show()
        dock.show_page("samples")
        find = lambda kind, name: dock.findChild(kind, name)
        find(QTabWidget, "samples_tabs").setCurrentIndex(1)
        settle()
        answer["open_ms"] = milliseconds(lambda: studio.open_project({project!r}))
        settle(3)
        find(QTabWidget, "samples_tabs").setCurrentIndex(1)
        settle()
        text = find(QLineEdit, "units_filter")
        answer["filter_ms"] = max(
            milliseconds(lambda: text.setText(wanted)) for wanted in ("A1", "ready", "zzz", "")
        )
        find(QTabWidget, "samples_tabs").setCurrentIndex(0)
        settle()
        claims, clicks = [], []
        for _ in range(5):
            clicks.append(milliseconds(find(QPushButton, "claim_next").click))
            settle()
            find(QPushButton, "release_unit").click()
            settle()
        for _ in range(5):
            claims.append(milliseconds(lambda: studio.project.claim_next()))
        answer["claim_next_ms"] = sorted(claims)[2]
        answer["claim_next_click_ms"] = sorted(clicks)[2]
    except Exception as error:
        answer["error"] = repr(error)
    Path({answer!r}).write_text(json.dumps(answer))
    os._exit(0)

QTimer.singleShot(1000, measure)
"""


def run() -> dict[str, float]:
    """Make the project in both homes, and measure it in QGIS."""
    with tempfile.TemporaryDirectory(prefix="dl-studio-dock-") as name:
        folder = Path(name)
        file = str(folder / "large.gpkg")
        make_project(file, UNITS, SAMPLES)
        figures = _in_qgis(folder, file, {})
        for key, value in _in_postgis(folder).items():
            figures[f"postgis_{key}"] = value
    return {"units": UNITS, "samples": SAMPLES, **figures}


def _in_postgis(folder: Path) -> dict[str, float]:
    from tests.project import postgres_cluster

    cluster = postgres_cluster.running()
    try:
        cluster.login(OWNER, may_create=True)
        parameters = cluster.parameters(OWNER)
        set_resolver(lambda *_: parameters)
        reference = f"postgres:{CONNECTION}/large"
        make_project(reference, UNITS, SAMPLES)
        return _in_qgis(folder, reference, _as_qgis_keeps_it(parameters))
    finally:
        postgres_cluster.stop()


def _as_qgis_keeps_it(parameters: ConnectionParameters) -> dict[str, str]:
    return {
        "host": parameters.host,
        "port": str(parameters.port),
        "database": parameters.dbname,
        "username": parameters.user,
        "password": parameters.password,
        "saveUsername": "true",
        "savePassword": "true",
    }


def _in_qgis(folder: Path, project: str, connection: dict[str, str]) -> dict[str, float]:
    answer, program = folder / "answer.json", folder / "program.py"
    answer.unlink(missing_ok=True)
    text = IN_QGIS.format(
        answer=str(answer), project=project, connection=connection, name=CONNECTION
    )
    program.write_text(text, encoding="utf-8")
    command = ["xvfb-run", "-a", "qgis", "--nologo", "--noversioncheck"]
    command += ["--profiles-path", str(folder / "profiles"), "--code", str(program)]
    environment = {**os.environ, "QGIS_PLUGINPATH": str(ROOT)}
    environment.pop("QT_QPA_PLATFORM", None)
    process = subprocess.Popen(
        command,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        process.wait(TIME_LIMIT_S)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
    if not answer.is_file():
        raise SystemExit("QGIS did not reach the measurement.")
    figures = json.loads(answer.read_text(encoding="utf-8"))
    if "error" in figures:
        raise SystemExit(figures["error"])
    return {name: round(value, 1) for name, value in figures.items()}
