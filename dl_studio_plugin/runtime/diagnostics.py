"""A report on the engine's environment for people who help: one text, no secrets in it."""

from __future__ import annotations

import configparser
import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Optional

from ..definitions.errors import DlStudioError
from ..definitions.jobs import TRAINING
from ..definitions.masking import mask_secrets
from .environment import EngineEnvironment, requirements_hash
from .processes import log_tail
from .self_test import run_self_test
from .systems import available_cores

_TOLD_VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "PIP_INDEX_URL", "PIP_PROXY")


def diagnostics_report(
    environment: EngineEnvironment,
    extra: Optional[Mapping[str, str]] = None,
    self_test: bool = True,
) -> str:
    """Everything that matters when the engine does not work, as text to copy.

    Args:
        environment: the environment to report on.
        extra: further lines, such as the versions of QGIS and Qt.
        self_test: also start the engine, which takes seconds and tells the devices.
    """
    lines = [
        *_section("DL Studio", _plugin(extra or {})),
        *_section("System", _system()),
        *_section("Environment", _environment(environment)),
    ]
    if self_test and not environment.fault():
        lines += _section("Self-test", _self_test(environment))
    ready = environment.ready_file()
    if ready:
        lines += _section("Packages", iter(sorted(ready.packages.items())))
    lines += ["## End of the installation's log", log_tail(environment.install_log, 30) or "none"]
    return mask_secrets("\n".join(lines)) + "\n"


def _section(title: str, rows: Iterator[tuple[str, str]]) -> list[str]:
    return [f"## {title}", *(f"{name}: {value}" for name, value in rows), ""]


def _plugin(extra: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(Path(__file__).parents[1] / "metadata.txt", encoding="utf-8")
    yield "version", metadata.get("general", "version", fallback="unknown")
    yield from extra.items()


def _system() -> Iterator[tuple[str, str]]:
    yield "system", platform.platform()
    yield "Python of this program", f"{platform.python_version()} in {sys.base_prefix}"
    yield "cores", str(available_cores())
    for name, value in sorted(os.environ.items()):
        if name.upper() in _TOLD_VARIABLES:
            yield name, value


def _environment(environment: EngineEnvironment) -> Iterator[tuple[str, str]]:
    yield "folder", str(environment.folder)
    yield "state", environment.fault() or f"ready for {environment.level()}"
    for name, folder in (
        ("free disk there", environment.home),
        ("free disk for temporary files", Path(tempfile.gettempdir())),
    ):
        if folder.exists():
            yield name, f"{shutil.disk_usage(folder).free / 10**9:.1f} GB"
    ready = environment.ready_file()
    if ready:
        yield "level", ready.level
        yield "CUDA packages", "yes" if ready.cuda else "no"
        yield "Python", ready.python
        yield "installed", ready.installed
        yield "requirements installed", ready.requirements[:12]
        yield "requirements of this version", requirements_hash(ready.level, ready.cuda)[:12]


def _self_test(environment: EngineEnvironment) -> Iterator[tuple[str, str]]:
    try:
        result = run_self_test(environment, training=environment.level() == TRAINING)
    except DlStudioError as error:
        yield "failed", str(error)
        return
    yield "result", "passed"
    yield from sorted(result.devices.items())
