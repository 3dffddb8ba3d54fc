"""QGIS with a main window, the plugin in it, and small projects to work on."""

from __future__ import annotations

import shutil
import sys
import traceback
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsSettings

from dl_studio_plugin.definitions.jobs import TRAINING
from dl_studio_plugin.dialogs.studio import Studio
from dl_studio_plugin.runtime.environment import EngineEnvironment
from tests.dialogs.waiting import process_events, wait_for
from tests.processing.small_world import BUILDINGS, CLASSES, KAMPALA, crop, run, untrained_model


@pytest.fixture(autouse=True)
def no_fault_in_a_slot(monkeypatch):
    """What fails where Qt calls Python would end the whole run; it fails its own test instead."""
    faults = []
    monkeypatch.setattr(sys, "excepthook", lambda *fault: faults.append(fault))
    yield
    assert not faults, "".join(traceback.format_exception(*faults[0]))


@pytest.fixture
def studio(plugin, qgis_iface, qgis_new_project, tmp_path):
    """A studio without a project; its settings and results are the test's own."""
    QgsSettings().remove("dlstudio")
    made = Studio(qgis_iface)
    made.settings.results_folder = str(tmp_path / "results")
    yield made
    made.close()
    wait_for(lambda: not made.running())
    made.deleteLater()
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


@pytest.fixture(scope="session")
def exported(small_project, tmp_path_factory) -> Path:
    """Training data of the small project, small chips; tests only read it."""
    folder = tmp_path_factory.mktemp("chips") / "data"
    parameters = {"CHIP_SIZE": 64, "STRIDE": 64, "CELL_SIZE": 0.3}
    run("exporttrainingdata", PROJECT=small_project, OUTPUT=folder, **parameters)
    return folder


@pytest.fixture(scope="session")
def trained(exported, tmp_path_factory) -> dict:
    """What “Train model” handed on for a tiny model."""
    return run(
        "trainmodel",
        INPUT=exported,
        BACKBONE="mobilenet_v2",
        EPOCHS=1,
        BATCH_SIZE=4,
        FREEZE=False,
        DEVICE="cpu",
        OUTPUT=tmp_path_factory.mktemp("model") / "houses.dlmodel",
    )


@pytest.fixture(scope="session")
def model(request, tmp_path_factory) -> Path:
    """A tiny model: trained here, or put together where the environment cannot train."""
    if EngineEnvironment.default().level() == TRAINING:
        return Path(request.getfixturevalue("trained")["OUTPUT"])
    return untrained_model(tmp_path_factory.mktemp("model") / "houses.dlmodel")


@pytest.fixture(scope="session")
def model_package(tmp_path_factory) -> Path:
    """A package that runs, with weights by chance."""
    return untrained_model(tmp_path_factory.mktemp("package") / "houses.dlmodel")
