"""An engine whose jobs are those of ``jobs_for_tests``."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[3]))

from dl_studio_plugin.engine import rpc
from tests.engine.process.jobs_for_tests import FUNCTIONS, JOBS

if __name__ == "__main__":
    rpc.CANCEL_SECONDS = 1.0
    rpc.serve(FUNCTIONS, JOBS)
