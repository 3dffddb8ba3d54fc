"""Make `.venv-engine`: the engine environment's packages plus pytest, without touching either.

The engine's tests must see exactly the packages that the engine sees, yet pytest does not
belong into the environment that users get. So this is a second virtual environment of the same
Python, which finds the engine environment's packages by a ``.pth`` file.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from dl_studio_plugin.runtime.environment import EngineEnvironment  # noqa: E402

VENV = ROOT / ".venv-engine"
READY = VENV / "ready"
REQUIREMENTS = ROOT / "scripts" / "requirements-test-engine.txt"


def site_packages(python: Path) -> Path:
    """The folder that ``python`` installs packages into."""
    program = "import sysconfig; print(sysconfig.get_path('purelib'))"
    answer = subprocess.run(
        [str(python), "-I", "-c", program], check=True, capture_output=True, text=True
    )
    return Path(answer.stdout.strip())


def main() -> None:
    """Make the environment, unless it already stands for this engine environment."""
    engine_python = EngineEnvironment.default().python
    engine_packages = site_packages(engine_python)
    wanted = f"{engine_packages}\n{REQUIREMENTS.read_text(encoding='utf-8')}"
    if READY.is_file() and READY.read_text(encoding="utf-8") == wanted:
        return
    print(f"Making {VENV.name} beside {engine_packages}", flush=True)
    shutil.rmtree(VENV, ignore_errors=True)
    subprocess.run([str(engine_python), "-m", "venv", str(VENV)], check=True)
    python = VENV / "bin" / "python"
    (site_packages(python) / "engine_environment.pth").write_text(
        f"{engine_packages}\n", encoding="utf-8"
    )
    install = [str(python), "-m", "pip", "install", "--quiet", "--requirement", str(REQUIREMENTS)]
    subprocess.run(install, check=True)
    READY.write_text(wanted, encoding="utf-8")


if __name__ == "__main__":
    main()
