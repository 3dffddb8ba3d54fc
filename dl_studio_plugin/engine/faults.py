"""The boundary where whatever went wrong in a job becomes an error with a sentence."""

from __future__ import annotations

import errno
import traceback

from ..definitions.errors import (
    DlStudioError,
    EnvironmentMissing,
    NotEnoughSpace,
    NotPossible,
)
from ..definitions.messages import LOG_FILE


def fault_of(error: BaseException) -> DlStudioError:
    """``error`` as one of ours; where it came from goes to the log (stderr)."""
    if isinstance(error, DlStudioError):
        return error
    traceback.print_exception(type(error), error, error.__traceback__)
    if isinstance(error, MemoryError):
        return NotPossible(
            "The computer's memory is too small for this. Close other programs, or choose a "
            "smaller batch or tile size, and run it again."
        )
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        return NotEnoughSpace(
            f"The disk is full ({error.filename or 'while writing'}). Free some space and run it "
            "again; what was done is kept."
        )
    if isinstance(error, ImportError):
        return EnvironmentMissing(
            f"A package of the engine's environment cannot be loaded ({error}). Repair the "
            "environment: python3 -m dl_studio_plugin.runtime repair"
        )
    summary = str(error).strip().splitlines()
    reason = f"{type(error).__name__}: {summary[0]}" if summary else type(error).__name__
    return DlStudioError(
        f"The job failed with an error that DL Studio did not expect ({reason}). Where it came "
        f"from stands in the file {LOG_FILE} of the job's folder."
    )
