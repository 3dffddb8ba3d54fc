"""QGIS goes on when a layer of a project is removed at the moment in which its drawing begins."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
#: Of QGIS 3.22 and 3.44, without what is tested here, some hundred are the end.
ROUNDS = 1500
REMOVE_WHILE_DRAWING = """
import random, sys, time
sys.path.insert(0, sys.argv[1])
from qgis.core import (
    QgsApplication, QgsFeature, QgsGeometry, QgsMapRendererParallelJob, QgsMapRendererSequentialJob,
    QgsMapSettings, QgsProject, QgsReadWriteContext, QgsRectangle, QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtXml import QDomDocument
from dl_studio_plugin.definitions.label_classes import LabelClass
from dl_studio_plugin.layers.look import keep_expressions
from dl_studio_plugin.layers.sample_styles import style_samples

app = QgsApplication([], False)
app.initQgis()
classes = [LabelClass(number, f"class {number}", "#ff0000") for number in range(1, 9)]
random.seed(1)

def samples():
    source = "Polygon?crs=EPSG:3857&field=class:string&field=state:string"
    layer = QgsVectorLayer(source, "samples", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["class 1", "draft"])
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 10, 10)))
    layer.dataProvider().addFeature(feature)
    return layer

styled = samples()
style_samples(styled, classes, False)
document = QDomDocument()
styled.exportNamedStyle(document)

def as_read_by_qgis(layer):
    layer.importNamedStyle(document)
    keep_expressions(layer)

def as_made_here(layer):
    style_samples(layer, classes, False)

for number in range(int(sys.argv[3])):
    layer = samples()
    globals()[sys.argv[2]](layer)
    QgsProject.instance().addMapLayer(layer)
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(50, 50))
    settings.setDestinationCrs(layer.crs())
    kind = QgsMapRendererParallelJob if number % 2 else QgsMapRendererSequentialJob
    drawing = kind(settings)
    drawing.start()
    end = time.perf_counter() + random.random() * 0.0006
    while time.perf_counter() < end:
        pass
    QgsProject.instance().removeMapLayer(layer.id())
    drawing.waitForFinished()
print("drawn", number + 1)
"""


@pytest.mark.parametrize("styled", ["as_made_here", "as_read_by_qgis"])
def test_a_layer_may_go_while_its_drawing_begins(tmp_path, styled):
    arguments = [REMOVE_WHILE_DRAWING, str(REPOSITORY), styled, str(ROUNDS)]
    ended = subprocess.run(
        [sys.executable, "-c", *arguments],
        env={**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert f"drawn {ROUNDS}" in ended.stdout, ended.returncode
