"""The self-test uses what jobs use, and tells versions and devices."""

from __future__ import annotations

from pathlib import Path

import pytest

from dl_studio_plugin.definitions.errors import EnvironmentMissing
from dl_studio_plugin.definitions.jobs import SelfTest
from dl_studio_plugin.definitions.messages import RunJob
from dl_studio_plugin.engine import self_test
from dl_studio_plugin.engine.job_folder import JobFolder


def _events(folder: Path) -> JobFolder:
    return JobFolder(RunJob("self_test", str(folder)), lambda *told: None, lambda: False)


def test_the_inference_level_passes_and_leaves_nothing(tmp_path: Path):
    result = self_test.run(SelfTest(training=False), _events(tmp_path))
    assert result.versions.keys() >= {"python", "numpy", "rasterio", "onnxruntime", "shapely"}
    assert list(result.devices) == ["cpu"]
    assert result.devices["cpu"]
    assert {file.name for file in tmp_path.iterdir()} == {"job.json", "events.jsonl"}


@pytest.mark.needs_training
def test_the_training_level_trains_and_runs_a_model(tmp_path: Path):
    result = self_test.run(SelfTest(training=True), _events(tmp_path))
    assert "torch" in result.versions


def test_a_wrong_answer_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(self_test, "_run_onnx", lambda model, batch: batch * 2)
    with pytest.raises(EnvironmentMissing, match="running a model"):
        self_test.run(SelfTest(training=False), _events(tmp_path))
