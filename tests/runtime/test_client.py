"""Running a job as Processing does, in the environment that users have."""

from __future__ import annotations

import json
import sys
import threading
from pathlib import Path

import pytest

from dl_studio_plugin.definitions.errors import Cancelled, EnvironmentMissing, NotPossible
from dl_studio_plugin.definitions.imagery import ImagerySource
from dl_studio_plugin.definitions.jobs import ExportTrainingData, SelfTest, TrainModel
from dl_studio_plugin.definitions.locks import hold_lock
from dl_studio_plugin.definitions.messages import Progress
from dl_studio_plugin.runtime.client import forget_job, run_job
from dl_studio_plugin.runtime.environment import EngineEnvironment
from tests.runtime.engines import CancelAfter, Recorder, installed_environment, made_up_environment


def test_a_job_runs_in_the_installed_environment(tmp_path: Path):
    listener = Recorder()
    result = run_job(
        "self_test", SelfTest(training=False), tmp_path / "job", listener,
        environment=installed_environment(),
    )  # fmt: skip
    assert "rasterio" in result.versions
    assert isinstance(listener.events[-1], Progress)
    assert listener.events[-1].fraction == 1.0
    lines = (tmp_path / "job" / "events.jsonl").read_text().splitlines()
    assert json.loads(lines[-1])["method"] == "result"
    forget_job(tmp_path / "job")
    assert not (tmp_path / "job").exists()


def test_variables_and_paths_of_qgis_do_not_break_a_job(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    for name in ("PROJ_LIB", "PROJ_DATA", "GDAL_DATA", "PYTHONPATH", "LD_LIBRARY_PATH"):
        monkeypatch.setenv(name, str(tmp_path))
    path, modules = list(sys.path), set(sys.modules)
    environment = installed_environment()
    assert run_job("self_test", SelfTest(False), tmp_path / "job", environment=environment)
    assert sys.path == path
    loaded = {name.partition(".")[0] for name in set(sys.modules) - modules}
    assert loaded.isdisjoint({"numpy", "rasterio", "torch", "onnxruntime"})


def test_two_jobs_run_at_once(tmp_path: Path):
    environment = installed_environment()
    versions = []

    def work(name: str) -> None:
        folder = tmp_path / name
        versions.append(run_job("self_test", SelfTest(False), folder, environment=environment))

    threads = [threading.Thread(target=work, args=(name,)) for name in ("a", "b")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(versions) == 2
    assert versions[0] == versions[1]


def test_a_cancelled_job_keeps_its_folder(tmp_path: Path):
    listener = CancelAfter()
    with pytest.raises(Cancelled):
        run_job(
            "self_test", SelfTest(), tmp_path / "job", listener, listener.is_cancelled,
            environment=installed_environment(),
        )  # fmt: skip
    assert (tmp_path / "job" / "job.json").exists()


def test_without_an_environment_nothing_is_made_and_the_fix_is_told(tmp_path: Path):
    with pytest.raises(EnvironmentMissing, match="make setup"):
        run_job(
            "self_test", SelfTest(), tmp_path / "job",
            environment=EngineEnvironment(tmp_path / "home"),
        )  # fmt: skip
    assert not list(tmp_path.iterdir())


def test_training_needs_the_training_level(tmp_path: Path):
    environment = made_up_environment(tmp_path / "home", "inference")
    with pytest.raises(EnvironmentMissing, match="not train"):
        run_job("train_model", TrainModel((), ""), tmp_path / "job", environment=environment)


def test_two_runs_never_share_a_folder(tmp_path: Path):
    environment = made_up_environment(tmp_path / "home", "inference")
    with hold_lock(tmp_path / "job" / "lock", ""), pytest.raises(NotPossible, match="Another run"):
        run_job("self_test", SelfTest(), tmp_path / "job", environment=environment)


def test_a_job_whose_packages_are_missing_says_so(tmp_path: Path):
    environment = made_up_environment(tmp_path / "home", "inference")
    request = ExportTrainingData(ImagerySource("a.tif"), "b.gpkg", "b", "class", (), "out")
    with pytest.raises(EnvironmentMissing, match=r"cannot be loaded.*Repair"):
        run_job("export_training_data", request, tmp_path / "job", environment=environment)


def test_a_folder_that_is_no_job_is_never_deleted(tmp_path: Path):
    (tmp_path / "precious.tif").touch()
    forget_job(tmp_path)
    forget_job(tmp_path / "not there")
    assert (tmp_path / "precious.tif").exists()
