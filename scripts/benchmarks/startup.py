"""What the plugin adds to QGIS's start: time to load it and to run its ``initGui``.

A real QGIS window process is started several times (under Xvfb, fresh profile). Once QGIS and
its own plugins are up, the plugin is loaded the way QGIS does it, and the time is taken inside
that process; all modules are imported for the first time there.
"""

from __future__ import annotations

import json
import os
import signal
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
REPEATS = 7
TIME_LIMIT_S = 120

IN_QGIS = """
import json, os, time
from qgis import utils
start = time.perf_counter()
loaded = utils.loadPlugin("dl_studio_plugin")
imported = time.perf_counter()
started = utils.startPlugin("dl_studio_plugin")
done = time.perf_counter()
with open({answer!r}, "w") as file:
    json.dump([bool(loaded and started), 1e3 * (imported - start), 1e3 * (done - start)], file)
os._exit(0)
"""


def one_start(folder: Path) -> tuple[float, float]:
    """Milliseconds to import the plugin, and to import it and have it in the window."""
    answer, program = folder / "answer.json", folder / "program.py"
    program.write_text(IN_QGIS.format(answer=str(answer)), encoding="utf-8")
    command = ["xvfb-run", "-a", "qgis", "--nologo", "--noversioncheck"]
    command += ["--profiles-path", str(folder / "profiles"), "--code", str(program)]
    environment = {**os.environ, "QGIS_PLUGINPATH": str(ROOT)}
    # Users have neither: QGIS shows its window, and Python keeps the byte code that it made.
    for name in ("QT_QPA_PLATFORM", "PYTHONDONTWRITEBYTECODE"):
        environment.pop(name, None)
    # A session of its own, so that Xvfb and QGIS end with it whatever happens.
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
    loaded, import_ms, load_ms = json.loads(answer.read_text(encoding="utf-8"))
    if not loaded:
        raise SystemExit("QGIS could not load the plugin.")
    return import_ms, load_ms


def run() -> dict[str, float]:
    """Median over several starts, byte code already cached as after the first use."""
    sys.stdout.flush()
    times = []
    for _ in range(REPEATS + 1):
        with tempfile.TemporaryDirectory() as folder:
            times.append(one_start(Path(folder)))
    first, *others = times
    return {
        "plugin_load_ms": round(statistics.median(load for _, load in others), 2),
        "plugin_load_ms_max": round(max(load for _, load in others), 2),
        "plugin_import_ms": round(statistics.median(imported for imported, _ in others), 2),
        "plugin_load_ms_first_start": round(first[1], 2),
        "repeats": REPEATS,
    }
