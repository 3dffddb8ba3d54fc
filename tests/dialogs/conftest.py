"""QGIS with a main window, the plugin in it, and small projects to work on."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsSettings

from dl_studio_plugin.dialogs.studio import Studio
from tests.dialogs.waiting import process_events, wait_for
from tests.processing.small_world import BUILDINGS, CLASSES, KAMPALA, crop, run


@pytest.fixture
def studio(plugin, qgis_iface, qgis_new_project, tmp_path):
    """A studio without a project; its settings and results are the test's own."""
    QgsSettings().remove("dlstudio")
    made = Studio(qgis_iface)
    made.settings.results_folder = str(tmp_path / "results")
    yield made
    made.close()
    wait_for(lambda: not made.running())
    process_events()
    QgsSettings().remove("dlstudio")


@pytest.fixture(scope="session")
def ground(tmp_path_factory) -> Path:
    """Imagery of a few houses."""
    return crop(tmp_path_factory.mktemp("ground"))


@pytest.fixture
def kampala_layer(qgis_new_project) -> QgsRasterLayer:
    """The training imagery as a layer of the map."""
    layer = QgsRasterLayer(str(KAMPALA), "kampala_train")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture(scope="session")
def small_project(plugin, ground, tmp_path_factory) -> Path:
    """A project with units: some accepted with samples, one ready; tests copy it."""
    path = tmp_path_factory.mktemp("small") / "project.gpkg"
    run("createproject", NAME="Houses", IMAGERY=ground, CLASSES=CLASSES, PROJECT=path)
    run("createworkunits", PROJECT=path, SIZE=20.0, SUBSETS="50,25,25")
    run("importsamples", PROJECT=path, INPUT=BUILDINGS, STATUS="submitted", REPAIR=True)
    run("reviewsamples", PROJECT=path, DECISION="accept")
    return path


@pytest.fixture
def project_file(small_project, tmp_path) -> Path:
    """A copy of the small project that a test may change."""
    return Path(shutil.copy(small_project, tmp_path / "project.gpkg"))
