"""QGIS's own Python stays as it was found while the engine trains and runs a model."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent

PROGRAM = """
import json, sys
sys.path[:0] = [{root!r}, {plugins!r}]
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
import processing
from processing.core.Processing import Processing
Processing.initialize()
modules, paths = set(sys.modules), list(sys.path)

from dl_studio_plugin import classFactory
plugin = classFactory(None)
plugin.initProcessing()
folder = {folder!r}
data = processing.run("dlstudio:exporttrainingdata", {{
    "IMAGERY": {imagery!r}, "SAMPLES": {labels!r}, "CHIP_SIZE": 64, "STRIDE": 64,
    "CELL_SIZE": 0.6, "OUTPUT": folder + "/data"}})
model = processing.run("dlstudio:trainmodel", {{
    "INPUT": data["OUTPUT"], "BACKBONE": "mobilenet_v2", "EPOCHS": 1, "BATCH_SIZE": 4,
    "LEARNING_RATE": 0.001, "OUTPUT": folder + "/m.dlmodel"}})
processing.run("dlstudio:classifypixels", {{
    "IMAGERY": {imagery!r}, "MODEL": model["OUTPUT"], "OUTPUT": folder + "/classes.tif"}})

new = {{name.partition(".")[0] for name in set(sys.modules) - modules}}
print("ANSWER", json.dumps([sorted(new), sys.path == paths]))
plugin.unload()
application.exitQgis()
"""
OURS_AND_QGIS = {"dl_studio_plugin", "qgis", "PyQt5", "PyQt6", "sip", "osgeo", "numpy"}
OURS_AND_QGIS |= {"psycopg2", "requests", "processing", "_gdal", "_ogr", "_osr"}


@pytest.mark.needs_training
def test_qgis_loads_nothing_new_and_finds_modules_where_it_did(tmp_path):
    from osgeo import gdal

    kampala = ROOT / "tests" / "data" / "kampala"
    imagery = tmp_path / "crop.tif"
    gdal.Translate(str(imagery), str(kampala / "kampala_train.tif"), srcWin=[256, 128, 384, 384])
    program = PROGRAM.format(
        root=str(ROOT),
        plugins="/usr/share/qgis/python/plugins",
        folder=str(tmp_path),
        imagery=str(imagery),
        labels=str(kampala / "buildings.geojson"),
    )
    finished = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=900,
        check=False,
    )
    assert finished.returncode == 0, finished.stdout + finished.stderr
    (line,) = [line for line in finished.stdout.splitlines() if line.startswith("ANSWER")]
    loaded, same_path = json.loads(line.partition(" ")[2])
    foreign = set(loaded) - OURS_AND_QGIS - set(sys.stdlib_module_names)
    assert foreign == set()
    assert same_path
    assert (tmp_path / "classes.tif").exists()
