"""The engine's own Python environment: where it is, what it can do, and whether it is whole.

It lies in the user's data folder, apart from QGIS and from every other Python::

    HOME/                   ~/.local/share/dl-studio and the like; DL_STUDIO_HOME overrides it
      environment/          a virtual environment without system packages
        ready.json          written last, so an interrupted installation never looks finished
      install.log           what the last installation said
      install.lock          held by the process that installs

There are two *levels*: ``inference`` (run models, prepare and score data) and ``training``, which
holds everything of the first. Which packages make a level is told by the files in
``requirements/``; their hash is in the ready-file, so an environment that an older DL Studio made
is recognised. Making and removing it is ``installation.py``'s subject.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path

from ..definitions.errors import EnvironmentMissing, InvalidInput
from ..definitions.jobs import INFERENCE, TRAINING
from ..definitions.wire import from_json
from .systems import data_folder, venv_python

REQUIREMENTS_FOLDER = Path(__file__).parent / "requirements"
READY_FILE = "ready.json"
LEVELS = (INFERENCE, TRAINING)

#: Where ``python -m dl_studio_plugin.runtime`` works.
_PLUGINS_FOLDER = Path(__file__).parents[2]


@dataclass(frozen=True)
class ReadyFile:
    """What an environment was made of.

    Attributes:
        level: one of LEVELS.
        cuda: the packages for NVIDIA graphics cards were taken.
        requirements: hash of the requirements, see :func:`requirements_hash`.
        python: version of the environment's Python.
        installed: time of day, ISO 8601.
        packages: every installed package and its version.
    """

    level: str
    cuda: bool
    requirements: str
    python: str
    installed: str = ""
    packages: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class EngineEnvironment:
    """The environment in the data folder ``home``."""

    home: Path

    @classmethod
    def default(cls) -> EngineEnvironment:
        """This user's environment."""
        return cls(Path(data_folder()))

    @property
    def folder(self) -> Path:
        """The virtual environment."""
        return self.home / "environment"

    @property
    def snapshots(self) -> Path:
        """Copies of services' imagery; they can be deleted at any time."""
        return self.home / "snapshots"

    @property
    def python(self) -> Path:
        """The Python that runs the engine."""
        return venv_python(self.folder)

    @property
    def install_log(self) -> Path:
        """What the last installation said."""
        return self.home / "install.log"

    def ready_file(self) -> ReadyFile | None:
        """What the environment was made of; ``None`` if it was never finished."""
        try:
            data = json.loads((self.folder / READY_FILE).read_text("utf-8"))
            return from_json(ReadyFile, data, READY_FILE)
        except (OSError, ValueError, InvalidInput):
            return None

    def fault(self) -> str:
        """Why the environment cannot be used at all, as a sentence; empty when it can."""
        ready = self.ready_file()
        if ready is None:
            return "The engine's environment is not installed."
        if not self.python.exists():
            return "The Python that the engine's environment was made with is gone."
        if ready.requirements != requirements_hash(ready.level, ready.cuda):
            return "The engine's environment was made by another version of DL Studio."
        return ""

    def level(self) -> str:
        """``inference`` or ``training``; empty when the environment cannot be used."""
        ready = self.ready_file()
        return ready.level if ready and not self.fault() else ""

    def require(self, level: str) -> None:
        """Check that jobs of ``level`` can run.

        Raises:
            EnvironmentMissing: they cannot; tells how to install what is missing.
        """
        fault = self.fault()
        if not fault and level == TRAINING and self.level() != TRAINING:
            fault = "The engine's environment can run models, but not train them."
        if fault:
            how = how_to("install", level)
            raise EnvironmentMissing(f"{fault} To install it, {how} Then run this again.")


def how_to(command: str, level: str = TRAINING) -> str:
    """The end of a sentence that tells a user how to ``install`` or ``repair`` an environment."""
    line = f"python3 -m dl_studio_plugin.runtime {command} --level {level}"
    return (
        "use Settings ▸ Options ▸ DL Studio in QGIS, or type in a terminal: "
        f'cd "{_PLUGINS_FOLDER}" && {line} (in a clone of the repository, “make setup” does it).'
    )


def requirements_files(level: str, cuda: bool) -> tuple[Path, ...]:
    """The requirements that make up ``level``."""
    names = ["inference-cuda.txt" if cuda else "inference.txt"]
    if level == TRAINING:
        names.append("training.txt")
    return tuple(REQUIREMENTS_FOLDER / name for name in names)


def requirements_hash(level: str, cuda: bool) -> str:
    """sha256 over everything that decides which packages an environment holds."""
    files = [*requirements_files(level, cuda)]
    files += [REQUIREMENTS_FOLDER / name for name in ("imagery.txt", "constraints.txt")]
    if level == TRAINING:
        files.append(REQUIREMENTS_FOLDER / "weights.txt")
    digest = hashlib.sha256()
    for file in files:
        for line in file.read_text("utf-8").splitlines():
            requirement = line.partition("#")[0].strip()
            if requirement:
                digest.update(f"{requirement}\n".encode())
    return digest.hexdigest()
