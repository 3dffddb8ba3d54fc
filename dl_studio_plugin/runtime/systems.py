"""What differs between Linux, Windows and macOS, and nothing else.

Three facts shape this module:

* Inside QGIS ``sys.executable`` may be QGIS itself, or a Python that is not QGIS's. So a Python
  is only ever taken after it has been run and has said what it is (:func:`find_python`).
* An engine must die with all of its children, so every process of ours leads a group of its own
  (:func:`process_options`, :func:`kill_tree`).
* QGIS starts with variables and folders that point into itself (``PROJ_LIB``,
  ``LD_LIBRARY_PATH``, Windows' ``PATH``); they break the engine's libraries and stay outside
  (:func:`clean_environment`).

The functions take the system's name and its variables as arguments, so that the tests can feed
them what was recorded on other systems. Windows and macOS have not been run.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import signal
import subprocess  # nosec B404 - the engine is a process of its own; never through a shell
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from typing import Any, Callable, Optional

from ..definitions.errors import EnvironmentMissing, InvalidInput

WINDOWS, MACOS, LINUX = "win32", "darwin", "linux"
OLDEST_PYTHON, NEWEST_PYTHON = (3, 9), (3, 14)
OLDEST_PYTHON_FOR_TRAINING = (3, 10)
#: The versions to look for, best first: those with the widest choice of ready packages.
PREFERRED_PYTHONS = ((3, 12), (3, 11), (3, 13), (3, 10), (3, 14), (3, 9))
#: Longest path inside an environment with torch, measured from the environment's folder.
LONGEST_INNER_PATH = 190
WINDOWS_PATH_LIMIT = 260

#: Variables that a process of ours may see; everything else stays with QGIS.
_KEPT_VARIABLES = re.compile(
    r"PATH|HOME|USER|LOGNAME|SHELL|TZ|LANG|LANGUAGE|LC_\w+|TMPDIR|TEMP|TMP|XDG_\w+"
    r"|USERNAME|USERPROFILE|USERDOMAIN|HOMEDRIVE|HOMEPATH|APPDATA|LOCALAPPDATA|PROGRAMDATA"
    r"|PROGRAMFILES\S*|COMMONPROGRAMFILES\S*|SYSTEMROOT|SYSTEMDRIVE|WINDIR|COMSPEC|PATHEXT|OS"
    r"|NUMBER_OF_PROCESSORS|PROCESSOR_\w+|(HTTP|HTTPS|FTP|ALL|NO)_PROXY"
    r"|SSL_CERT_FILE|SSL_CERT_DIR|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE"
    r"|(CUDA|NVIDIA|ROCR|HIP|OMP|KMP|MKL|OPENBLAS|MALLOC)_\w+"
)

_PROBE = """
import json, platform, sys, sysconfig
try:
    import ensurepip, venv
    pip = True
except ImportError:
    pip = False
print(json.dumps({
    "version": list(sys.version_info[:3]),
    "implementation": platform.python_implementation(),
    "bits": 64 if sys.maxsize > 2**32 else 32,
    "free_threaded": bool(sysconfig.get_config_var("Py_GIL_DISABLED")),
    "pip": pip,
}))
"""
_PROBE_SECONDS = 20


@dataclass(frozen=True)
class Python:
    """A Python that was run; ``pip`` is false where it cannot make an environment with pip."""

    path: str
    version: tuple[int, ...]
    implementation: str = "CPython"
    bits: int = 64
    free_threaded: bool = False
    pip: bool = True

    def fault(self, training: bool) -> str:
        """Why this Python cannot carry the engine; empty when it can."""
        version = ".".join(map(str, self.version))
        oldest = OLDEST_PYTHON_FOR_TRAINING if training else OLDEST_PYTHON
        if not oldest <= self.version[:2] <= NEWEST_PYTHON:
            wanted = f"{oldest[0]}.{oldest[1]} to {NEWEST_PYTHON[0]}.{NEWEST_PYTHON[1]}"
            return f"it is Python {version}, and {wanted} is needed"
        if self.implementation != "CPython":
            return f"it is {self.implementation}, and CPython is needed"
        if self.bits != 64:
            return "it is a 32-bit program, and the packages exist for 64 bits only"
        if self.free_threaded:
            return "it is a free-threaded build, for which the packages do not exist"
        if not self.pip:
            return (
                "it cannot make environments (on Debian and Ubuntu: "
                f"sudo apt install python{self.version[0]}.{self.version[1]}-venv)"
            )
        return ""


def run_probe(path: str) -> Optional[Python]:
    """What the program at ``path`` says of itself, or ``None`` if it is no working Python."""
    try:
        process = subprocess.run(  # nosec B603 - a fixed script, no shell
            [path, "-I", "-c", _PROBE],
            capture_output=True,
            timeout=_PROBE_SECONDS,
            env=clean_environment(),
            check=True,
            **process_options(),
        )
        return _python_from(path, json.loads(process.stdout))
    except (OSError, ValueError, KeyError, TypeError, subprocess.SubprocessError):
        return None


def _python_from(path: str, told: Mapping[str, Any]) -> Python:
    return Python(
        path,
        tuple(told["version"]),
        told["implementation"],
        told["bits"],
        told["free_threaded"],
        told["pip"],
    )


def find_python(
    chosen: str,
    training: bool,
    candidates: Optional[Iterable[str]] = None,
    probe: Callable[[str], Optional[Python]] = run_probe,
) -> Python:
    """A Python that can carry the engine.

    Args:
        chosen: the user's own choice; empty looks for one.
        training: whether the training packages will be installed.
        candidates: programs to try; ``None`` tries this system's.
        probe: runs a candidate.

    Raises:
        EnvironmentMissing: there is none, or the chosen one cannot be used; says why.
    """
    if chosen:
        python = probe(chosen)
        fault = python.fault(training) if python else "it does not start as a Python"
        if python is None or fault:
            raise EnvironmentMissing(
                f"“{chosen}” cannot be used for the engine: {fault}. Choose another Python."
            )
        return python
    faults = []
    for path in python_candidates() if candidates is None else candidates:
        python = probe(path)
        if python is None:
            continue
        fault = python.fault(training)
        if not fault:
            return python
        faults.append(f"{path}: {fault}")
    reasons = "; ".join(faults) or "none was found"
    raise EnvironmentMissing(
        f"No Python on this computer can carry the engine ({reasons}). Install Python "
        f"{PREFERRED_PYTHONS[0][0]}.{PREFERRED_PYTHONS[0][1]} and try again, or choose a "
        "Python yourself (option “python”)."
    )


def python_candidates(
    system: str = sys.platform,
    variables: Optional[Mapping[str, str]] = None,
    prefix: str = sys.base_prefix,
    is_file: Callable[[str], bool] = os.path.isfile,
) -> list[str]:
    """Programs that may be a Python for the engine, best first.

    Args:
        system: ``sys.platform``.
        variables: the process's environment.
        prefix: where the running (QGIS's) Python lies; on Windows it is a whole Python.
        is_file: tells whether a path is a file.
    """
    variables = os.environ if variables is None else variables
    if system == WINDOWS:
        paths = _windows_candidates(variables, prefix)
    else:
        paths = _posix_candidates(system, variables, prefix)
    return [path for path in dict.fromkeys(paths) if is_file(path)]


def _windows_candidates(variables: Mapping[str, str], prefix: str) -> Iterator[str]:
    # QGIS's own Python comes with every QGIS for Windows and can make an environment.
    yield str(PureWindowsPath(prefix) / "python.exe")
    roots = [
        variables.get("LOCALAPPDATA", "") + r"\Programs\Python",
        variables.get("PROGRAMFILES", r"C:\Program Files"),
        "C:",
    ]
    for major, minor in PREFERRED_PYTHONS:
        for root in roots:
            yield rf"{root}\Python{major}{minor}\python.exe"
    for folder in filter(None, variables.get("PATH", "").split(";")):
        if r"\microsoft\windowsapps" not in folder.lower():  # the shop's stand-in opens a window
            yield str(PureWindowsPath(folder) / "python.exe")


def _posix_candidates(system: str, variables: Mapping[str, str], prefix: str) -> Iterator[str]:
    folders = [folder for folder in variables.get("PATH", "").split(":") if folder]
    folders += ["/usr/local/bin", "/usr/bin"]
    names = [f"python{major}.{minor}" for major, minor in PREFERRED_PYTHONS]
    if system == MACOS:
        folders.insert(0, "/opt/homebrew/bin")
        for major, minor in PREFERRED_PYTHONS:
            yield (
                f"/Library/Frameworks/Python.framework/Versions/{major}.{minor}"
                f"/bin/python{major}.{minor}"
            )
    for name in names:
        for folder in folders:
            yield str(PurePosixPath(folder) / name)
    for folder in [f"{prefix}/bin", *folders]:
        yield str(PurePosixPath(folder) / "python3")


def data_folder(
    system: str = sys.platform, variables: Optional[Mapping[str, str]] = None
) -> PurePath:
    """Where the engine's environment lives for this user; ``DL_STUDIO_HOME`` overrides it."""
    variables = os.environ if variables is None else variables
    chosen = variables.get("DL_STUDIO_HOME", "")
    if system == WINDOWS:
        home = variables.get("USERPROFILE", "C:")
        local = variables.get("LOCALAPPDATA", "") or rf"{home}\AppData\Local"
        return PureWindowsPath(chosen or rf"{local}\dl-studio")
    home = variables.get("HOME", "") or str(Path.home())
    if system == MACOS:
        return PurePosixPath(chosen or f"{home}/Library/Application Support/dl-studio")
    share = variables.get("XDG_DATA_HOME", "") or f"{home}/.local/share"
    return PurePosixPath(chosen or f"{share}/dl-studio")


def venv_python(folder: Path, system: str = sys.platform) -> Path:
    """The Python inside the virtual environment at ``folder``."""
    return folder / ("Scripts/python.exe" if system == WINDOWS else "bin/python")


def check_path_length(
    folder: PurePath, system: str = sys.platform, long_paths: Optional[bool] = None
) -> None:
    """Check that Windows can hold the environment's longest paths below ``folder``.

    Raises:
        InvalidInput: it cannot; says how to go on.
    """
    if system != WINDOWS or len(str(folder)) + LONGEST_INNER_PATH < WINDOWS_PATH_LIMIT:
        return
    if not (_windows_long_paths() if long_paths is None else long_paths):
        raise InvalidInput(
            f"The folder “{folder}” is too long for Windows. Set the variable DL_STUDIO_HOME to "
            r"a short folder such as C:\dl-studio, or switch on long paths in Windows."
        )


def _windows_long_paths() -> bool:
    import winreg

    key = r"SYSTEM\CurrentControlSet\Control\FileSystem"
    registry: Any = winreg  # its functions exist on Windows only
    try:
        with registry.OpenKey(registry.HKEY_LOCAL_MACHINE, key) as handle:
            return bool(registry.QueryValueEx(handle, "LongPathsEnabled")[0])
    except OSError:
        return False


def clean_environment(
    variables: Optional[Mapping[str, str]] = None,
    system: str = sys.platform,
    prefix: str = sys.base_prefix,
) -> dict[str, str]:
    """The variables that a process of ours starts with: the user's, without QGIS's."""
    variables = os.environ if variables is None else variables
    kept = {
        name: value for name, value in variables.items() if _KEPT_VARIABLES.fullmatch(name.upper())
    }
    if system == WINDOWS:
        kept = {
            name: _path_without_qgis(value, prefix) if name.upper() == "PATH" else value
            for name, value in kept.items()
        }
    return kept


def _path_without_qgis(path: str, prefix: str) -> str:
    # C:\Program Files\QGIS 3.40\apps\Python312 lies two folders below QGIS's root.
    root = PureWindowsPath(prefix)
    if root.parent.name.lower() == "apps":
        root = root.parent.parent
    return ";".join(
        folder
        for folder in path.split(";")
        if folder and root not in (PureWindowsPath(folder), *PureWindowsPath(folder).parents)
    )


def available_cores() -> int:
    """Cores that this process may use: affinity and, in a Linux container, its quota."""
    cores = os.cpu_count() or 1
    if sys.platform == LINUX:
        cores = len(os.sched_getaffinity(0))
        with contextlib.suppress(OSError, ValueError):
            quota, period = Path("/sys/fs/cgroup/cpu.max").read_text("ascii").split()
            if quota != "max":
                cores = min(cores, max(1, -(-int(quota) // int(period))))
    return cores


def process_options(system: str = sys.platform) -> dict[str, Any]:
    """Arguments for ``subprocess``: a group of its own and no console window."""
    if system == WINDOWS:
        no_window, new_group = 0x08000000, 0x00000200
        return {"creationflags": no_window | new_group}
    return {"start_new_session": True}


def kill_tree(process: subprocess.Popen[bytes]) -> None:
    """End ``process`` and all its children at once."""
    if sys.platform == WINDOWS:
        program = str(Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32/taskkill.exe")
        with contextlib.suppress(OSError):
            subprocess.run(  # nosec B603 - Windows' own program, a number of ours
                [program, "/T", "/F", "/PID", str(process.pid)],
                capture_output=True,
                check=False,
                **process_options(),
            )
        process.kill()
    else:
        # The group outlives its leader while a child runs, so this also ends orphans.
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def allow_to_run(folder: Path, system: str = sys.platform) -> None:
    """Take macOS's quarantine from an environment made of files that the user downloaded."""
    if system == MACOS:
        with contextlib.suppress(OSError):
            subprocess.run(  # nosec B603 - macOS' own program, a folder of ours
                ["/usr/bin/xattr", "-dr", "com.apple.quarantine", str(folder)],
                capture_output=True,
                check=False,
            )
