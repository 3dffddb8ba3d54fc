"""A real QGIS window under Xvfb in a fresh profile, in which a program clicks.

The program is a Python file that QGIS runs once its window is up (``--code``). It finds ready:

* ``iface``, ``plugin`` (loaded), ``dock()`` (the panel), ``find(name)`` (a widget of the panel);
* ``click(widget)``, ``wait_for(condition, seconds)``, ``shot(name)``;
* ``answer``: a dictionary that the test gets.

QGIS ends when the program does; an exception in it fails the test with its traceback.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import textwrap
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Optional

ROOT = Path(__file__).resolve().parents[2]
SCREENSHOTS = ROOT / "build" / "screenshots"

_FRAME = '''
import faulthandler, json, os, sys, time, traceback
faulthandler.enable()  # what Python was at when QGIS died goes to its log
faulthandler.dump_traceback_later({seconds}, exit=True)
from pathlib import Path
from qgis import utils
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QWidget
sys.path.insert(0, {root!r})
iface = utils.iface
window = iface.mainWindow()
window.setGeometry(0, 0, 1500, 950)
answer = {{}}
gaps, stalls = [0.0], [0.0]


class Pulse(QTimer):
    """Beats every 10 ms; between two beats the window does not answer.

    How much of a gap is the window's own work is told by the time its thread computed; how long
    it stood still for whatever reason (a busy machine too) by the clock.
    """

    def __init__(self):
        super().__init__()
        self.rest()
        self.timeout.connect(self.beat)
        self.start(10)

    def beat(self):
        now, worked = time.monotonic(), time.thread_time()
        gaps.append(worked - self.worked)
        stalls.append(now - self.last)
        self.last, self.worked = now, worked

    def rest(self):
        gaps.clear()
        stalls.clear()
        self.last, self.worked = time.monotonic(), time.thread_time()


pulse = Pulse()


def live(seconds=0.2):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.002)


def wait_for(condition, seconds=60, what=""):
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            shot("waited_in_vain")
            raise AssertionError("waited in vain " + what)
        live(0.05)


def plugin():
    return utils.plugins["dl_studio_plugin"]


def dock():
    return plugin().window.dock


def find(name, kind=QWidget, within=None):
    found = (within or dock()).findChild(kind, name)
    assert found is not None, "no widget " + name
    return found


def click(widget):
    if isinstance(widget, str):
        widget = find(widget)
    assert widget.isEnabled(), widget.objectName() + " is not enabled"
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    live(0.1)


def shot(name):
    live(0.3)
    folder = Path({shots!r})
    folder.mkdir(parents=True, exist_ok=True)
    window.grab().save(str(folder / (name + ".png")))


def messages():
    return [item.text() for item in iface.messageBar().items()]


if {load_plugin!r}:
    utils.loadPlugin("dl_studio_plugin")
    utils.startPlugin("dl_studio_plugin")
unseen = []
sys.excepthook = lambda *error: unseen.append("".join(traceback.format_exception(*error)))


def program():
    {program}


def main():
    try:
        program()
    except BaseException:
        unseen.append(traceback.format_exc())
    if unseen:
        answer["error"] = "".join(unseen)
    Path({answer!r}).write_text(json.dumps(answer), encoding="utf-8")
    os._exit(0)


QTimer.singleShot(500, main)
'''


def run_in_window(
    program: str,
    folder: Path,
    seconds: float = 300,
    load_plugin: bool = False,
    settings: Optional[Mapping[str, object]] = None,
    screen: str = "1600x1000",
    opened: str = "",
    **variables: str,
) -> dict[str, Any]:
    """Run the body of a function in a QGIS window and give its ``answer``.

    Args:
        program: statements, indented or not.
        folder: an empty folder for profile and answer.
        seconds: after which QGIS is ended and the test fails.
        load_plugin: whether the program finds the plugin loaded.
        settings: of QGIS, by ``section/key``; the profile is fresh otherwise.
        screen: its size in pixels.
        opened: a file that QGIS is started with.
        variables: further environment variables.
    """
    answer, code = folder / "answer.json", folder / "program.py"
    program = textwrap.dedent(program)
    body = textwrap.indent(program.strip(), "    ").lstrip()
    text = _FRAME.format(
        root=str(ROOT),
        program=body,
        answer=str(answer),
        shots=str(SCREENSHOTS),
        load_plugin=load_plugin,
        seconds=seconds,
    )
    compile(text, str(code), "exec")  # QGIS would show an error in a dialog, and wait
    code.write_text(text, encoding="utf-8")
    if settings:
        write_settings(folder / "profiles", settings)
    command = ["xvfb-run", "-a", "-s", f"-screen 0 {screen}x24", "qgis", "--nologo"]
    command += ["--noversioncheck", "--profiles-path", str(folder / "profiles")]
    command += ["--code", str(code), *filter(None, [opened])]
    environment = {**os.environ, "QGIS_PLUGINPATH": str(ROOT), **variables}
    for name in ("QT_QPA_PLATFORM", "QGIS_CUSTOM_CONFIG_PATH"):
        environment.pop(name, None)
    with (folder / "qgis.log").open("w") as log:
        process = subprocess.Popen(
            command, env=environment, stdout=log, stderr=log, start_new_session=True
        )
        try:
            process.wait(seconds + 30)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
    said = (folder / "qgis.log").read_text(errors="replace")[-4000:]
    assert answer.is_file(), f"QGIS ended without an answer:\n{said}"
    found = json.loads(answer.read_text(encoding="utf-8"))
    assert "error" not in found, f"{found['error']}\n{said}"
    return found


def write_settings(profiles: Path, settings: Mapping[str, object]) -> None:
    """Make a profile that holds settings and nothing else."""
    sections: dict[str, list[str]] = {}
    for name, value in settings.items():
        section, _, key = name.partition("/")
        sections.setdefault(section, []).append(f"{key}={value}")
    file = profiles / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    file.parent.mkdir(parents=True)
    text = "".join(f"[{name}]\n" + "\n".join(lines) + "\n" for name, lines in sections.items())
    file.write_text(text, encoding="utf-8")
