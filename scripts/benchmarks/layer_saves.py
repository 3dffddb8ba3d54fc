"""Several QGIS windows with one project file, each saving over and over by QGIS's own button.

How many of the samples that were drawn are not in the project afterwards, and how often a user saw
that the file was locked: in the message bar, or in what QGIS lists after a save that failed.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
PROCESSES, SAVES = 4, 200
TIME_LIMIT_S = 900
AREA = "POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))"

IN_QGIS = """
import json, os, time
from pathlib import Path
from qgis import utils
from qgis.core import QgsGeometry, QgsRectangle, QgsSettings, QgsVectorLayerUtils
from qgis.PyQt.QtCore import QCoreApplication, QTimer

answer = {{"drawn": 0, "shown": [], "milliseconds": []}}

def settle(seconds, until=lambda: False):
    end = time.monotonic() + seconds
    while time.monotonic() < end and not until():
        QCoreApplication.processEvents()
        time.sleep(0.001)

def work():
    try:
        QgsSettings().setValue("dlstudio/member", {member!r})
        utils.loadPlugin("dl_studio_plugin")
        utils.startPlugin("dl_studio_plugin")
        studio = utils.plugins["dl_studio_plugin"].window.studio
        assert studio.open_project({project!r})
        settle(2)
        bar = utils.iface.messageBar()
        bar.clearWidgets()
        bar.widgetAdded.connect(lambda item: answer["shown"].append(item.text()))
        layer = studio.layers.samples
        utils.iface.setActiveLayer(layer)
        Path({ready!r}).touch()
        settle(300, Path({go!r}).exists)
        for i in range({saves}):
            layer.startEditing()
            x, y = {number} * 20 + i % 10, i // 10
            square = QgsGeometry.fromRect(QgsRectangle(x, y, x + 0.5, y + 0.5))
            context = layer.createExpressionContext()
            layer.addFeature(QgsVectorLayerUtils.createFeature(layer, square, {{}}, context))
            answer["drawn"] += 1
            begin = time.perf_counter()
            utils.iface.actionSaveActiveLayerEdits().trigger()
            answer["shown"] += layer.commitErrors()
            settle(60, lambda: not layer.isModified())
            answer["milliseconds"].append(1e3 * (time.perf_counter() - begin))
            settle(0.01)
    except Exception as error:
        answer["error"] = repr(error)
    Path({answer!r}).write_text(json.dumps(answer))
    os._exit(0)

QTimer.singleShot(1000, work)
"""


def run(processes: int = PROCESSES, saves: int = SAVES) -> dict[str, float]:
    """Make a project, let the windows save, count."""
    with tempfile.TemporaryDirectory(prefix="dl-studio-saves-") as name:
        folder = Path(name)
        project = folder / "team.gpkg"
        members = [f"member {number}" for number in range(processes)]
        _make_project(project, members)
        windows = [
            _Window(folder, project, number, member, saves) for number, member in enumerate(members)
        ]
        try:
            answers = _work(folder, windows)
        finally:
            for window in windows:
                window.end()
        found = _samples_by_author(project)
    times = sorted(time for answer in answers for time in answer["milliseconds"])
    lost = sum(saves - found.get(member, 0) for member in members)
    shown = [text for answer in answers for text in answer["shown"]]
    return {
        "processes": processes,
        "saves": processes * saves,
        "lost": lost,
        "locked_shown": sum("locked" in text or "ould not commit" in text for text in shown),
        "save_p50_ms": round(times[len(times) // 2], 1),
        "save_p99_ms": round(times[len(times) * 99 // 100], 1),
    }


def _make_project(path: Path, members: list[str]) -> None:
    from dl_studio_plugin.definitions.inference_types import InferenceType
    from dl_studio_plugin.definitions.roles import Role
    from dl_studio_plugin.project.grid import grid_units
    from dl_studio_plugin.project.model import ProjectSettings
    from dl_studio_plugin.project.opening import create_project
    from dl_studio_plugin.project.schema import parse_classes

    settings = ProjectSettings(
        name="Saves",
        inference_type=InferenceType.PIXEL_CLASSIFICATION,
        imagery=(),
        area_wkt=AREA,
        crs="EPSG:3857",
        classes=parse_classes("building=#e31a1c"),
    )
    with create_project(path, settings, "owner") as store:
        store.add_units(grid_units(AREA, 50))
        for member in members:
            store.set_member(member, Role.ANALYST)


def _samples_by_author(path: Path) -> dict[str, int]:
    from dl_studio_plugin.project.opening import open_project

    found: dict[str, int] = {}
    with open_project(str(path), "owner") as store:
        for sample in store.samples():
            found[sample.author] = found.get(sample.author, 0) + 1
    return found


class _Window:
    """One QGIS with a screen of its own."""

    def __init__(self, folder: Path, project: Path, number: int, member: str, saves: int) -> None:
        self.ready, self.answer = folder / f"{number}.ready", folder / f"{number}.json"
        program = folder / f"{number}.py"
        text = IN_QGIS.format(
            member=member, project=str(project), ready=str(self.ready), go=str(folder / "go"),
            saves=saves, number=number, answer=str(self.answer),
        )  # fmt: skip
        program.write_text(text, encoding="utf-8")
        command = ["xvfb-run", "-a", "qgis", "--nologo", "--noversioncheck", "--profiles-path"]
        command += [str(folder / f"profiles {number}"), "--code", str(program)]
        environment = {**os.environ, "QGIS_PLUGINPATH": str(ROOT)}
        environment.pop("QT_QPA_PLATFORM", None)
        self._process = subprocess.Popen(
            command,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    @property
    def is_running(self) -> bool:
        """Whether QGIS has not ended."""
        return self._process.poll() is None

    def read(self) -> dict[str, Any]:
        """What it wrote before it ended."""
        if not self.answer.is_file():
            raise SystemExit("QGIS did not reach the end of its saves.")
        answer: dict[str, Any] = json.loads(self.answer.read_text(encoding="utf-8"))
        if "error" in answer:
            raise SystemExit(answer["error"])
        return answer

    def end(self) -> None:
        """End QGIS and its screen."""
        if self.is_running:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()


def _work(folder: Path, windows: list[_Window]) -> list[dict[str, Any]]:
    """Have all begin at once; what they wrote."""
    end = time.monotonic() + TIME_LIMIT_S
    while not all(window.ready.exists() for window in windows):
        if time.monotonic() > end or not all(window.is_running for window in windows):
            raise SystemExit("QGIS did not open the project.")
        time.sleep(0.1)
    (folder / "go").touch()
    while any(window.is_running for window in windows) and time.monotonic() < end:
        time.sleep(0.1)
    return [window.read() for window in windows]
