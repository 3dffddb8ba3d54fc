"""QGIS with the plugin in it, and one project, training data and model that tests share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dl_studio_plugin.definitions.jobs import TRAINING
from dl_studio_plugin.layers.project_connections import use_qgis_connections
from dl_studio_plugin.runtime.environment import EngineEnvironment
from tests.layers.qgis_connections import parameters_of, saved_connection
from tests.processing.small_world import BUILDINGS, CLASSES, run, untrained_model


@pytest.fixture(scope="session")
def reviewed_project(plugin, ground, tmp_path_factory) -> Path:
    """A project whose samples are accepted; tests only read it."""
    path = tmp_path_factory.mktemp("reviewed") / "project.gpkg"
    run("createproject", NAME="Houses", IMAGERY=ground, CLASSES=CLASSES, PROJECT=path)
    run("createworkunits", PROJECT=path, SIZE=20.0, SUBSETS="50,25,25")
    run("importsamples", PROJECT=path, INPUT=BUILDINGS, STATUS="submitted", REPAIR=True)
    run("reviewsamples", PROJECT=path, DECISION="accept")
    return path


@pytest.fixture(scope="session")
def training_data(reviewed_project, tmp_path_factory) -> Path:
    """Training data of the reviewed project, small chips."""
    folder = tmp_path_factory.mktemp("data") / "training_data"
    run(
        "exporttrainingdata",
        PROJECT=reviewed_project,
        CHIP_SIZE=64,
        STRIDE=64,
        CELL_SIZE=0.3,
        OUTPUT=folder,
    )
    return folder


@pytest.fixture(scope="session")
def trained(training_data, tmp_path_factory) -> dict:
    """What “Train model” handed on for a tiny model."""
    package = tmp_path_factory.mktemp("model") / "houses.dlmodel"
    return run(
        "trainmodel",
        INPUT=training_data,
        BACKBONE="mobilenet_v2",
        EPOCHS=1,
        BATCH_SIZE=4,
        LEARNING_RATE=0.001,
        FREEZE=False,
        DEVICE="cpu",
        OUTPUT=package,
    )


@pytest.fixture(scope="session")
def model(request, tmp_path_factory) -> Path:
    """A tiny model: trained here, or put together where the environment cannot train."""
    if EngineEnvironment.default().level() == TRAINING:
        return Path(request.getfixturevalue("trained")["OUTPUT"])
    return untrained_model(tmp_path_factory.mktemp("model") / "houses.dlmodel")


@pytest.fixture
def team_connection(plugin) -> Iterator[str]:
    """A PostgreSQL connection of QGIS to the tests' server, for a login that may make projects."""
    use_qgis_connections()
    with saved_connection("Team", parameters_of("anna")) as name:
        yield name


@pytest.fixture(params=["geopackage", "postgis"])
def new_project(request, plugin, ground, tmp_path):
    """Makes a project without work units, in each home; gives its reference."""
    place = {"PROJECT": tmp_path / "project.gpkg"}
    if request.param == "postgis":
        place = {"DATABASE": request.getfixturevalue("team_connection")}

    def make(**changes) -> str:
        values = {"NAME": "Houses", "IMAGERY": ground, "CLASSES": CLASSES, **place, **changes}
        return run("createproject", **values)["PROJECT"]

    return make


@pytest.fixture
def home(new_project) -> str:
    """A project without work units, in each home."""
    return new_project()
