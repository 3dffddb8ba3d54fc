"""What all tests share: repeatable hypothesis, a header that says what they ran with, a marker.

``needs_training`` marks what needs an engine environment of the level ``training``. An ordinary
run runs all tests, and one that finds no environment fails. ``make test-matrix`` has the level
``inference`` and deselects them by ``-m "not needs_training"``; how many, stands in its report.
"""

from __future__ import annotations

import atexit
import faulthandler
import os
import platform
import shutil
import tempfile
from importlib import metadata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# CI and a person see the same examples; HYPOTHESIS_PROFILE=explore looks for new ones.
settings.register_profile(
    "ci",
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.register_profile("explore", settings.get_profile("ci"), derandomize=False)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))

#: Which of several processes this is (pytest-xdist); empty where there is one.
_WORKER = os.environ.get("PYTEST_XDIST_WORKER", "")
_FIRST_WORKER = "gw0"
#: Names the file into which the number of tests goes that were left out.
DESELECTED_FILE = "DL_STUDIO_DESELECTED"
#: Names the folder in which a process that crashes says where it was.
CRASHES_FOLDER = "DL_STUDIO_CRASHES"

PACKAGES = ("numpy", "rasterio", "torch", "onnxruntime", "PyQt6", "GDAL")


def pytest_report_header() -> str:
    """Python and the packages that results may depend on."""
    found = [f"Python {platform.python_version()}"]
    for name in PACKAGES:
        try:
            found.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            continue
    try:
        from qgis.core import Qgis

        found.append(f"QGIS {Qgis.QGIS_VERSION}")
    except ImportError:
        pass
    return ", ".join(found)


#: Fixtures whose making trains.
TRAINING_FIXTURES = {"trained"}
#: What a choice of tests leaves out; each of several processes has them all.
_deselected: list[pytest.Item] = []


@pytest.hookimpl(tryfirst=True)  # before pytest looks at -m
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What uses a model that is trained for it, needs training."""
    for item in items:
        if TRAINING_FIXTURES & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.needs_training)


def pytest_sessionstart() -> None:
    """A crash is told in a file: of a long log only the ends may be seen."""
    if CRASHES_FOLDER in os.environ:
        file = Path(os.environ[CRASHES_FOLDER], f"{_WORKER or os.getpid()}.txt")
        faulthandler.enable(file.open("w", encoding="utf-8"))  # open for as long as the process is


def pytest_deselected(items: list[pytest.Item]) -> None:
    """Remember what a choice of tests leaves out."""
    _deselected.extend(items)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Tell how many were left out: of several processes the first, not the one that leads them."""
    is_leader = session.config.pluginmanager.has_plugin("dsession")
    if _WORKER in ("", _FIRST_WORKER) and not is_leader and DESELECTED_FILE in os.environ:
        Path(os.environ[DESELECTED_FILE]).write_text(str(len(_deselected)), encoding="utf-8")


def pytest_configure() -> None:
    """Settings of QGIS are this run's own: neither the user's, nor those of a run beside it."""
    try:
        from qgis.PyQt.QtCore import QSettings
    except ImportError:
        return  # the engine's tests know no QGIS
    folder = tempfile.mkdtemp(prefix="dl-studio-settings-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = folder
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, folder)


@pytest.fixture(scope="session")
def plugin(qgis_app, qgis_processing):
    """The plugin as ``qgis_process`` loads it; one for all rooms: QGIS knows a provider once."""
    from dl_studio_plugin.plugin import DlStudioPlugin

    loaded = DlStudioPlugin(None)
    loaded.initProcessing()
    yield loaded
    loaded.unload()


@pytest.fixture(scope="session")
def ground(tmp_path_factory) -> Path:
    """Imagery of a few houses."""
    from tests.processing.small_world import crop

    return crop(tmp_path_factory.mktemp("ground"))


@pytest.fixture
def project(plugin, ground, tmp_path) -> Path:
    """A fresh project without work units."""
    from tests.processing.small_world import CLASSES, run

    path = tmp_path / "project.gpkg"
    run("createproject", NAME="Houses", IMAGERY=ground, CLASSES=CLASSES, PROJECT=path)
    return path
