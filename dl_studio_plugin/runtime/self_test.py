"""Whether an environment works, by using it: the engine trains and runs a tiny model."""

from __future__ import annotations

import tempfile
from pathlib import Path

from ..definitions.errors import DlStudioError, EnvironmentMissing
from ..definitions.jobs import SelfTest, SelfTestResult
from ..definitions.messages import LOG_FILE
from .client import SilentListener
from .engine_process import EngineProcess
from .environment import EngineEnvironment, how_to


def run_self_test(environment: EngineEnvironment, training: bool) -> SelfTestResult:
    """Start the engine and let it test itself; works before the ready-file is written.

    Raises:
        EnvironmentMissing: the test failed; says how.
    """
    with tempfile.TemporaryDirectory(prefix="dl-studio-self-test-") as name:
        folder = Path(name)
        try:
            with EngineProcess(environment.python, folder / LOG_FILE) as engine:
                result: SelfTestResult = engine.run(
                    "self_test", SelfTest(training), folder, SilentListener()
                )
        except DlStudioError as error:
            log = (folder / LOG_FILE).read_text("utf-8") if (folder / LOG_FILE).exists() else ""
            raise EnvironmentMissing(
                f"The engine's environment does not work: {error} To repair it, "
                f"{how_to('repair')}\n{log}"
            ) from error
    return result
