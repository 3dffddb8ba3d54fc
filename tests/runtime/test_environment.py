"""An environment is ready when it was finished, by this version, and its Python is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from dl_studio_plugin.definitions.errors import EnvironmentMissing
from dl_studio_plugin.runtime.environment import (
    REQUIREMENTS_FOLDER,
    EngineEnvironment,
    requirements_files,
    requirements_hash,
)
from tests.runtime.engines import made_up_environment


def test_an_empty_folder_is_no_environment_and_the_error_tells_where_to_install(tmp_path: Path):
    environment = EngineEnvironment(tmp_path)
    assert environment.level() == ""
    with pytest.raises(EnvironmentMissing, match=r"dl_studio_plugin\.runtime install.*make setup"):
        environment.require("inference")


def test_training_holds_inference_and_not_the_other_way(tmp_path: Path):
    training = made_up_environment(tmp_path / "t", "training")
    training.require("training")
    training.require("inference")
    inference = made_up_environment(tmp_path / "i", "inference")
    inference.require("inference")
    with pytest.raises(EnvironmentMissing, match="run models, but not train"):
        inference.require("training")


def test_an_environment_without_its_ready_file_is_not_ready(tmp_path: Path):
    environment = made_up_environment(tmp_path, "training")
    (environment.folder / "ready.json").unlink()
    assert environment.fault() == "The engine's environment is not installed."


@pytest.mark.parametrize("content", ["", "{", "[]", '{"level": "training"}', "\0\0\0"])
def test_a_damaged_ready_file_is_none(content: str, tmp_path: Path):
    environment = made_up_environment(tmp_path, "training")
    (environment.folder / "ready.json").write_text(content)
    assert environment.level() == ""


def test_an_environment_of_another_version_is_not_ready(tmp_path: Path):
    environment = made_up_environment(tmp_path, "training", requirements="of old")
    with pytest.raises(EnvironmentMissing, match="another version of DL Studio"):
        environment.require("inference")


def test_an_environment_whose_python_is_gone_is_not_ready(tmp_path: Path):
    environment = made_up_environment(tmp_path, "training")
    environment.python.unlink()
    environment.python.symlink_to(tmp_path / "removed-python")
    with pytest.raises(EnvironmentMissing, match=r"Python .* is gone"):
        environment.require("inference")


def test_every_kind_of_environment_has_its_own_hash():
    kinds = [(level, cuda) for level in ("inference", "training") for cuda in (False, True)]
    assert len({requirements_hash(*kind) for kind in kinds}) == 4


@pytest.mark.parametrize("level", ["inference", "training"])
def test_the_two_runtimes_never_stand_beside_each_other(level: str):
    for cuda in (False, True):
        text = "".join(file.read_text() for file in requirements_files(level, cuda))
        assert ("onnxruntime-gpu==" in text) == cuda
        assert ("onnxruntime==" in text) != cuda


def _requirements() -> list[tuple[str, str]]:
    return [
        (file.name, line)
        for file in sorted(REQUIREMENTS_FOLDER.glob("*.txt"))
        for line in file.read_text("utf-8").splitlines()
        if line and not line.startswith(("#", "-r "))
    ]


@pytest.mark.parametrize(("file", "line"), _requirements())
def test_every_requirement_is_pinned_and_names_no_address(file: str, line: str):
    assert "==" in line
    assert "://" not in line
    assert ("--hash=sha256:" in line) == (file == "weights.txt")
