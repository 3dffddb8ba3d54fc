"""What the user gave is read before the work begins, where QGIS allows it to be read."""

from __future__ import annotations

import threading

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QCoreApplication

from dl_studio_plugin.processing.algorithm import DlStudioAlgorithm
from tests.processing.small_world import part_of, polygons

#: Each of them looks a layer up in the project, and QGIS forgets then what expressions see of it,
#: even while the main thread puts that together: QGIS crashed (3.44, review of a result).
READERS = (
    "parameterAsSource", "parameterAsLayer", "parameterAsRasterLayer", "parameterAsVectorLayer",
    "parameterAsLayerList",
)  # fmt: skip


@pytest.fixture
def reading_threads(monkeypatch) -> list[int]:
    """The threads in which algorithms of ours looked for a layer."""
    threads: list[int] = []

    def watched(read):
        def reading(self, *arguments):
            threads.append(threading.get_ident())
            return read(self, *arguments)

        return reading

    for name in READERS:
        monkeypatch.setattr(DlStudioAlgorithm, name, watched(getattr(DlStudioAlgorithm, name)))
    return threads


def run_in_background(algorithm: str, **parameters) -> None:
    instance = QgsApplication.processingRegistry().createAlgorithmById(f"dlstudio:{algorithm}")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    task = QgsProcessingAlgRunnerTask(instance, parameters, context, feedback)
    ends: list[bool] = []
    task.executed.connect(lambda successful, _results: ends.append(successful))
    QgsApplication.taskManager().addTask(task)
    while not ends:
        QCoreApplication.processEvents()
    assert ends == [True], feedback.textLog()


def test_layers_are_looked_up_on_the_main_thread_only(plugin, ground, tmp_path, reading_threads):
    shapes = [part_of(ground, x / 10, 0.1, x / 10 + 0.08, 0.2) for x in range(1, 9)]
    result = polygons(tmp_path / "result.gpkg", shapes, **{"class": ["building"] * 8})
    output = str(tmp_path / "review.gpkg")
    run_in_background("prepareresultreview", RESULT=str(result), SAMPLE_SIZE=0, OUTPUT=output)
    run_in_background(
        "nonmaximumsuppression",
        INPUT=str(result), CLASS_FIELD="class", OUTPUT=str(tmp_path / "kept.gpkg"),
    )  # fmt: skip
    assert set(reading_threads) == {threading.get_ident()}
