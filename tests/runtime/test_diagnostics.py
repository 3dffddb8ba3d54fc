"""The report says what a helper asks first, and no secret."""

from __future__ import annotations

from pathlib import Path

import pytest

from dl_studio_plugin.runtime.__main__ import main
from dl_studio_plugin.runtime.diagnostics import diagnostics_report
from dl_studio_plugin.runtime.environment import EngineEnvironment
from tests.runtime.engines import installed_environment, made_up_environment


def test_the_report_of_a_working_environment_tells_versions_and_devices():
    report = diagnostics_report(installed_environment(), {"QGIS": "3.22.16"})
    for words in ("QGIS: 3.22.16", "result: passed", "cpu: ", "numpy: ", "free disk", "state: rea"):
        assert words in report


def test_the_report_of_a_missing_environment_tells_that(tmp_path: Path):
    report = diagnostics_report(EngineEnvironment(tmp_path))
    assert "state: The engine's environment is not installed." in report


def test_the_report_of_a_broken_environment_tells_the_fault(tmp_path: Path):
    environment = made_up_environment(tmp_path, "inference")
    environment.python.unlink()
    environment.python.write_text("no program")
    environment.install_log.write_text("the last line of pip")
    report = diagnostics_report(environment)
    assert "failed: " in report
    assert "the last line of pip" in report


def test_a_proxy_is_told_without_its_password(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("https_proxy", "http://anna:geheim-123@proxy.example:3128")
    environment = EngineEnvironment(tmp_path)
    environment.install_log.write_text("Looking in https://anna:geheim-123@index.example/simple")
    report = diagnostics_report(environment, {"proxy of QGIS": "http://a:geheim-123@host"})
    assert "http://•••@proxy.example:3128" in report
    assert "geheim" not in report


# The command line


def test_the_command_line_says_what_is_missing_and_fails(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    assert main(["check", "--home", str(tmp_path)]) == 1
    assert "not installed" in capsys.readouterr().err


def test_the_command_line_removes_and_reports(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    environment = made_up_environment(tmp_path, "inference")
    assert main(["install", "--level", "inference", "--home", str(tmp_path)]) == 0
    assert "installed already" in capsys.readouterr().out
    assert main(["remove", "--home", str(tmp_path)]) == 0
    assert not environment.folder.exists()
    assert main(["diagnose", "--home", str(tmp_path)]) == 0
    assert "## System" in capsys.readouterr().out


def test_the_command_line_checks_the_installed_environment(capsys: pytest.CaptureFixture[str]):
    home = str(installed_environment().home)
    assert main(["check", "--level", "inference", "--home", home]) == 0
    assert "The environment works" in capsys.readouterr().out
