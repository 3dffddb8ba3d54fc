"""Installing: nothing unfinished is taken as ready, nothing secret is written."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from dl_studio_plugin.definitions.errors import (
    Cancelled,
    EnvironmentMissing,
    InvalidInput,
    NotEnoughSpace,
    NotPossible,
)
from dl_studio_plugin.definitions.locks import hold_lock
from dl_studio_plugin.runtime import installation
from dl_studio_plugin.runtime.environment import EngineEnvironment
from dl_studio_plugin.runtime.installation import (
    InstallOptions,
    install_environment,
    installed_packages,
    pip_variables,
    remove_environment,
    repair_environment,
)
from dl_studio_plugin.runtime.self_test import run_self_test
from tests.runtime.engines import installed_environment, made_up_environment, written_below

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture(name="no_packages")
def fixture_no_packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> InstallOptions:
    """Options that let pip find nothing, quickly and without a network."""
    folder = tmp_path / "wheels"
    folder.mkdir()
    monkeypatch.setenv("PIP_RETRIES", "0")
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.delenv("PIP_FIND_LINKS", raising=False)
    return InstallOptions("inference", wheel_folder=str(folder), python=sys.executable)


def test_a_cancelled_installation_is_not_ready(no_packages: InstallOptions, tmp_path: Path):
    environment = EngineEnvironment(tmp_path / "home")
    with pytest.raises(Cancelled):
        install_environment(environment, no_packages, is_cancelled=lambda: True)
    assert environment.level() == ""


def test_an_installation_that_was_killed_or_failed_is_not_ready_and_says_why(
    no_packages: InstallOptions, tmp_path: Path
):
    environment = EngineEnvironment(tmp_path / "home")
    command = [sys.executable, "-m", "dl_studio_plugin.runtime", "install", "--level", "inference"]
    command += ["--home", str(environment.home), "--wheel-folder", no_packages.wheel_folder]
    process = subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE)
    while not (environment.folder / "pyvenv.cfg").exists() and process.poll() is None:
        time.sleep(0.01)
    with contextlib.suppress(ProcessLookupError):
        os.kill(process.pid, signal.SIGKILL)
    process.communicate()
    assert environment.level() == ""
    told: list[float] = []
    with pytest.raises(EnvironmentMissing, match=r"A package does not exist.*install\.log"):
        install_environment(environment, no_packages, lambda fraction, text: told.append(fraction))
    assert "No matching distribution" in environment.install_log.read_text()
    assert environment.level() == ""
    assert told == sorted(told)


def test_what_is_installed_already_is_left_alone(tmp_path: Path):
    environment = made_up_environment(tmp_path, "training")
    before = sorted(environment.home.rglob("*"))
    told: list[str] = []
    for level in ("training", "inference"):
        install_environment(
            environment, InstallOptions(level), lambda fraction, text: told.append(text)
        )
    assert told == ["The environment is installed already."] * 2
    assert sorted(environment.home.rglob("*")) == [*before, environment.home / "install.lock"]


def test_two_programs_do_not_install_at_once(tmp_path: Path):
    environment = made_up_environment(tmp_path, "inference")
    with hold_lock(environment.home / "install.lock", "busy"):
        for change in (install_environment, repair_environment):
            with pytest.raises(NotPossible, match="Another program is installing"):
                change(environment, InstallOptions())
        with pytest.raises(NotPossible):
            remove_environment(environment)
    assert environment.level() == "inference"


def test_a_disk_that_is_too_small_is_told_before_anything_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setitem(installation.DISK_BYTES, "training", 10**18)
    environment = EngineEnvironment(tmp_path / "home")
    with pytest.raises(NotEnoughSpace, match=r"The engine's environment needs about"):
        install_environment(environment, InstallOptions("training"))
    assert not environment.folder.exists()


@pytest.mark.parametrize(
    ("options", "word"),
    [
        (InstallOptions(level="everything"), "everything"),
        (InstallOptions(wheel_folder="/no/such/folder"), "wheel folder"),
        (InstallOptions(certificate="/no/such/file"), "certificate"),
    ],
)
def test_options_that_cannot_be_used_are_refused_first(
    options: InstallOptions, word: str, tmp_path: Path
):
    with pytest.raises(InvalidInput, match=word):
        install_environment(EngineEnvironment(tmp_path / "home"), options)
    assert not (tmp_path / "home").exists()


def test_a_python_that_cannot_be_used_leaves_the_environment_as_it_was(tmp_path: Path):
    environment = made_up_environment(tmp_path, "inference")
    with pytest.raises(EnvironmentMissing, match="does not start as a Python"):
        install_environment(environment, InstallOptions("training", python="/bin/true"))
    assert environment.level() == "inference"


def test_removing_leaves_the_log_and_nothing_else(tmp_path: Path):
    environment = made_up_environment(tmp_path, "training")
    environment.install_log.write_text("log")
    remove_environment(environment)
    remove_environment(environment)
    assert not environment.folder.exists()
    assert environment.install_log.read_text() == "log"


def test_repairing_keeps_the_level_that_was_there(no_packages: InstallOptions, tmp_path: Path):
    environment = made_up_environment(tmp_path / "home", "training")
    with pytest.raises(Cancelled):
        repair_environment(environment, no_packages, is_cancelled=lambda: True)
    assert "level training" in environment.install_log.read_text()
    assert environment.level() == ""


# Secrets


def _command_lines() -> bytes:
    lines = b""
    for file in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            lines += file.read_bytes()
    return lines


def test_passwords_are_in_no_file_message_or_command_line(
    no_packages: InstallOptions, tmp_path: Path
):
    options = InstallOptions(
        "inference",
        python=sys.executable,
        index_url="http://anna:geheim-index@127.0.0.1:9/simple",
        proxy="http://anna:geheim-proxy@127.0.0.1:9",
    )
    seen = []

    def look() -> bool:
        seen.append(b"geheim-" in _command_lines())
        return False

    environment = EngineEnvironment(tmp_path / "home")
    with pytest.raises(EnvironmentMissing) as caught:
        install_environment(environment, options, is_cancelled=look)
    assert seen
    assert not any(seen)
    assert "geheim-" not in str(caught.value)
    assert "geheim-" not in environment.install_log.read_text()
    assert "geheim-" not in written_below(environment.folder / "pyvenv.cfg")


def test_pip_gets_the_options_through_its_variables():
    options = InstallOptions(
        index_url="https://index", extra_index_url="https://more", proxy="p", certificate="c"
    )
    variables = pip_variables(options, {"PATH": "/bin", "PIP_TIMEOUT": "60", "PIP_TARGET": "/x"})
    assert variables == {
        "PATH": "/bin",
        "PIP_TIMEOUT": "60",
        "PIP_INDEX_URL": "https://index",
        "PIP_EXTRA_INDEX_URL": "https://more",
        "PIP_PROXY": "p",
        "PIP_CERT": "c",
        "PIP_USER": "0",
        "PYTHONUTF8": "1",
    }


def test_without_options_pip_keeps_the_users_own_settings():
    variables = pip_variables(InstallOptions(), {"PIP_INDEX_URL": "https://own"})
    assert variables["PIP_INDEX_URL"] == "https://own"


# The real environment


def test_an_environment_without_packages_fails_the_self_test(tmp_path: Path):
    environment = EngineEnvironment(tmp_path)
    command = [sys.executable, "-I", "-m", "venv", "--without-pip", str(environment.folder)]
    subprocess.run(command, check=True)
    with pytest.raises(EnvironmentMissing, match=r"numpy.*repair"):
        run_self_test(environment, training=False)


def test_the_installed_environment_works():
    environment = installed_environment()
    result = run_self_test(environment, training=environment.level() == "training")
    ready = environment.ready_file()
    assert ready is not None
    for package in ("numpy", "rasterio", "onnxruntime"):
        assert result.versions[package] == ready.packages[package]


def test_the_installed_packages_are_told_with_their_versions():
    packages = installed_packages(installed_environment())
    assert packages.keys() >= {"numpy", "rasterio", "onnx", "shapely", "pyogrio"}
    assert packages["onnx"].count(".") == 2
