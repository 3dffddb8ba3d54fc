"""What differs between systems, held against what was recorded on them."""

from __future__ import annotations

import dataclasses
import os
import subprocess
import sys
from pathlib import Path, PurePath, PureWindowsPath

import pytest

from dl_studio_plugin.definitions.errors import EnvironmentMissing, InvalidInput
from dl_studio_plugin.runtime.systems import (
    Python,
    available_cores,
    check_path_length,
    clean_environment,
    data_folder,
    find_python,
    kill_tree,
    process_options,
    python_candidates,
    run_probe,
    venv_python,
)
from tests.engine.process.conversation import has_ended
from tests.runtime.recorded_systems import (
    EVERY,
    QGIS_IN_FLATPAK,
    QGIS_ON_DEBIAN,
    QGIS_ON_MACOS,
    QGIS_ON_WINDOWS,
    Recorded,
)

GOOD = Python("/usr/bin/python3", (3, 12, 4))


def candidates(recorded: Recorded) -> list[str]:
    return python_candidates(
        recorded.system, recorded.variables, recorded.prefix, recorded.files.__contains__
    )


# Finding a Python


def test_on_windows_the_python_beside_qgis_comes_first_and_the_shops_stand_in_never():
    found = candidates(QGIS_ON_WINDOWS)
    assert found[0] == r"C:\PROGRA~1\QGIS 3.40.6\apps\Python312\python.exe"
    assert not [path for path in found if "WindowsApps" in path]
    assert any("Python311" in path for path in found)


def test_on_macos_a_python_of_a_known_version_comes_before_the_one_inside_qgis():
    found = candidates(QGIS_ON_MACOS)
    assert found[0].startswith("/Library/Frameworks") or found[0].startswith("/opt/homebrew")
    assert found.index("/opt/homebrew/bin/python3.12") < found.index(
        "/Applications/QGIS-LTR.app/Contents/MacOS/bin/python3"
    )


def test_on_debian_the_systems_python_is_found():
    assert candidates(QGIS_ON_DEBIAN)[0] == "/usr/bin/python3.11"


@pytest.mark.parametrize("name", EVERY)
def test_only_files_that_are_there_are_tried_and_each_once(name: str):
    found = candidates(EVERY[name])
    assert found
    assert set(found) <= set(EVERY[name].files)
    assert len(set(found)) == len(found)


def test_the_running_program_is_never_taken_for_a_python(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "executable", "/usr/bin/qgis.bin")
    assert "/usr/bin/qgis.bin" not in python_candidates(is_file=lambda path: True)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"version": (3, 8, 18)}, "3.9 to 3.14 is needed"),
        ({"version": (3, 15, 0)}, "3.9 to 3.14 is needed"),
        ({"implementation": "PyPy"}, "CPython is needed"),
        ({"bits": 32}, "32-bit"),
        ({"free_threaded": True}, "free-threaded"),
        ({"pip": False}, r"sudo apt install python3\.12-venv"),
    ],
)
def test_a_python_that_cannot_carry_the_engine_is_refused_with_the_reason(
    change: dict[str, object], reason: str
):
    python = dataclasses.replace(GOOD, **change)
    with pytest.raises(EnvironmentMissing, match=reason):
        find_python("/some/python", training=False, probe=lambda path: python)


def test_python_3_9_can_run_models_but_not_train_them():
    old = dataclasses.replace(GOOD, version=(3, 9, 18))
    assert find_python("/some/python", training=False, probe=lambda path: old) == old
    with pytest.raises(EnvironmentMissing, match=r"3\.10 to 3\.14 is needed"):
        find_python("/some/python", training=True, probe=lambda path: old)


def test_the_first_candidate_that_fits_is_taken():
    pythons = {
        "broken": None,
        "old": dataclasses.replace(GOOD, path="old", version=(3, 7, 1)),
        "good": dataclasses.replace(GOOD, path="good"),
        "better": dataclasses.replace(GOOD, path="better"),
    }
    assert find_python("", True, list(pythons), pythons.get).path == "good"


def test_when_no_candidate_fits_every_reason_is_told():
    old = dataclasses.replace(GOOD, version=(3, 7, 1))
    with pytest.raises(
        EnvironmentMissing, match=r"old: it is Python 3\.7\.1.*Install Python 3\.12"
    ):
        find_python("", True, ["old"], lambda path: old)
    with pytest.raises(EnvironmentMissing, match="none was found"):
        find_python("", True, [], lambda path: None)


def test_a_chosen_program_that_is_no_python_is_refused():
    with pytest.raises(EnvironmentMissing, match="does not start as a Python"):
        find_python("/bin/true", training=False)
    with pytest.raises(EnvironmentMissing, match="does not start as a Python"):
        find_python("/no/such/python", training=False)


def test_a_real_python_says_what_it_is():
    python = run_probe(sys.executable)
    assert python is not None
    assert python.version == sys.version_info[:3]
    assert (python.bits, python.implementation) == (64, "CPython")


def test_this_computer_has_a_python_for_the_engine():
    assert find_python("", training=True).version >= (3, 10)


# Folders


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("Windows", r"C:\Users\Anna Müller\AppData\Local\dl-studio"),
        ("macOS", "/Users/anna/Library/Application Support/dl-studio"),
        ("Debian", "/home/anna/.local/share/dl-studio"),
        ("Flatpak", "/home/anna/.var/app/org.qgis.qgis/data/dl-studio"),
    ],
)
def test_the_environment_lies_in_the_users_data_folder(name: str, folder: str):
    assert str(data_folder(EVERY[name].system, EVERY[name].variables)) == folder


@pytest.mark.parametrize("name", EVERY)
def test_a_variable_moves_the_data_folder(name: str):
    variables = {**EVERY[name].variables, "DL_STUDIO_HOME": "/elsewhere"}
    assert data_folder(EVERY[name].system, variables) in (
        PurePath("/elsewhere"),
        PureWindowsPath("/elsewhere"),
    )


def test_the_python_of_an_environment_lies_where_each_system_has_it():
    assert venv_python(Path("e"), "win32") == Path("e/Scripts/python.exe")
    assert venv_python(Path("e"), "darwin") == Path("e/bin/python")


def test_a_folder_too_long_for_windows_is_refused_with_the_way_out():
    long_folder = PureWindowsPath("C:/Users/" + "a" * 80)
    with pytest.raises(InvalidInput, match="DL_STUDIO_HOME"):
        check_path_length(long_folder, "win32", long_paths=False)
    check_path_length(long_folder, "win32", long_paths=True)
    check_path_length(PureWindowsPath("C:/dl-studio"), "win32", long_paths=False)
    check_path_length(PurePath("/" + "a" * 200), "linux")


# Variables


@pytest.mark.parametrize("name", EVERY)
def test_nothing_that_points_into_qgis_reaches_the_engine(name: str):
    recorded = EVERY[name]
    kept = clean_environment(recorded.variables, recorded.system, recorded.prefix)
    lost = ("PYTHON", "GDAL", "PROJ", "QT_", "LD_", "DYLD", "O4W", "OSGEO4W", "QGIS", "VSI", "GI_")
    assert not [variable for variable in kept if variable.upper().startswith(lost)]


def test_windows_path_loses_qgis_folders_and_keeps_the_systems():
    kept = clean_environment(
        QGIS_ON_WINDOWS.variables, QGIS_ON_WINDOWS.system, QGIS_ON_WINDOWS.prefix
    )
    assert "QGIS" not in kept["Path"]
    assert r"C:\Windows\system32" in kept["Path"].split(";")
    assert kept["SystemRoot"] == r"C:\Windows"


def test_what_the_user_set_for_himself_reaches_the_engine():
    kept = clean_environment(QGIS_ON_DEBIAN.variables, "linux", "/usr")
    gone = {"DISPLAY"}
    assert kept == {k: v for k, v in QGIS_ON_DEBIAN.variables.items() if k not in gone}


def test_flatpaks_home_and_path_stay():
    kept = clean_environment(QGIS_IN_FLATPAK.variables, "linux", "/usr")
    assert sorted(kept) == ["HOME", "PATH", "XDG_DATA_HOME"]


def test_the_cores_are_those_that_this_process_may_use():
    assert 1 <= available_cores() <= (os.cpu_count() or 1)


# Processes and locks


def test_no_console_window_opens_on_windows():
    assert process_options("win32")["creationflags"] & subprocess_no_window()
    assert process_options("linux") == {"start_new_session": True}


def subprocess_no_window() -> int:
    return 0x08000000  # subprocess.CREATE_NO_WINDOW exists on Windows only


def test_killing_a_process_ends_its_children_too():
    script = "import subprocess; p = subprocess.Popen(['sleep', '60']); print(p.pid, flush=True)"
    process = subprocess.Popen(
        [sys.executable, "-c", f"{script}; p.wait()"], stdout=subprocess.PIPE, **process_options()
    )
    child = int(process.stdout.readline())
    kill_tree(process)
    process.stdout.close()
    assert process.returncode is not None
    assert has_ended(child)


def test_a_process_that_has_ended_can_be_killed_again():
    process = subprocess.Popen(["true"], **process_options())
    process.wait()
    kill_tree(process)
