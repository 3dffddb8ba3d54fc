"""A QGIS that draws and saves, again and again: started by tests, several at once.

``python saving_process.py PROJECT MEMBER NUMBER SAVES ANSWER``; it says “ready” and begins when a
line comes in. What is written to ANSWER: how many samples it drew, the errors that QGIS would
have shown, and what the plugin said.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PATIENCE_S = 60


def draw_and_save(project: str, member: str, number: int, saves: int) -> dict:
    """Draw one sample after the other; save each, as a user does who trusts nobody."""
    from qgis.core import QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayerUtils
    from qgis.PyQt.QtCore import QCoreApplication

    from dl_studio_plugin.layers.project_layers import ProjectLayers
    from dl_studio_plugin.project.opening import open_project

    answer: dict = {"drawn": 0, "said": [], "shown": [], "slowest_ms": 0.0, "total_s": 0.0}
    store = open_project(project, member)
    layers = ProjectLayers.load(store, project, QgsProject.instance())
    layers.on_refused = answer["said"].append

    def take_up() -> None:
        store.settle_edits()
        layers.refresh()

    layers.on_saved = take_up
    layer = layers.samples
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    start = time.monotonic()
    for i in range(saves):
        layer.startEditing()
        x, y = number * 20 + i % 10, i // 10
        square = QgsGeometry.fromRect(QgsRectangle(x, y, x + 0.5, y + 0.5))
        context = layer.createExpressionContext()
        layer.addFeature(QgsVectorLayerUtils.createFeature(layer, square, {}, context))
        answer["drawn"] += 1
        began = time.monotonic()
        if not layer.commitChanges(False):
            answer["shown"] += layer.commitErrors()  # as QGIS's own window lists them
        while layer.isModified() and time.monotonic() - began < PATIENCE_S:
            QCoreApplication.processEvents()
            time.sleep(0.001)
        QCoreApplication.processEvents()
        answer["slowest_ms"] = max(answer["slowest_ms"], 1e3 * (time.monotonic() - began))
    answer["total_s"] = time.monotonic() - start
    answer["unsaved"] = layer.isModified()
    layers.remove()
    store.close()
    return answer


def main() -> None:
    sys.path.insert(0, str(ROOT))
    from qgis.core import QgsApplication

    application = QgsApplication([], True)
    application.initQgis()
    project, member, number, saves, answer = sys.argv[1:]
    done = draw_and_save(project, member, int(number), int(saves))
    Path(answer).write_text(json.dumps(done), encoding="utf-8")
    application.exitQgis()


if __name__ == "__main__":
    main()
