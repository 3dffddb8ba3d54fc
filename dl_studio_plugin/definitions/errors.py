"""Every fault that DL Studio names, each with a sentence that tells the user what to do.

An error crosses from the engine's process to QGIS's as its ``kind`` and its text, so the
same class is raised on both sides (:func:`error_of_kind`).
"""

from __future__ import annotations


class DlStudioError(Exception):
    """Root of all faults; its text is a sentence for the user."""

    kind = "fault"


class InvalidInput(DlStudioError):
    """A parameter, file or layer cannot be used as it is."""

    kind = "invalid_input"


class UnsafeFile(DlStudioError):
    """A file from somebody else breaks a rule of safety and is not opened."""

    kind = "unsafe_file"


class NotPermitted(DlStudioError):
    """The member's role does not allow this."""

    kind = "not_permitted"


class NotPossible(DlStudioError):
    """The state of a work unit, sample or project does not allow this."""

    kind = "not_possible"


class ConnectionLost(NotPossible):
    """The database was there and is not any more; the next call connects again."""


class OutOfDate(DlStudioError):
    """Somebody else changed this since it was read."""

    kind = "out_of_date"


class ProjectTooNew(DlStudioError):
    """The project was written by a newer DL Studio."""

    kind = "project_too_new"


class ProjectReadOnly(DlStudioError):
    """The project cannot be written."""

    kind = "project_read_only"


class ProjectDamaged(DlStudioError):
    """The project's file cannot be read as a whole."""

    kind = "project_damaged"


class NotEnoughSpace(DlStudioError):
    """The disk is too small for what would be written."""

    kind = "not_enough_space"


class EnvironmentMissing(DlStudioError):
    """The engine's environment is not installed, or is damaged."""

    kind = "environment_missing"


class EngineStopped(DlStudioError):
    """The engine's process ended before its job did."""

    kind = "engine_stopped"


class Cancelled(DlStudioError):
    """The user cancelled; what was done is kept and can be resumed."""

    kind = "cancelled"


class LeftRunning(Cancelled):
    """The user went away and the job goes on alone; its folder tells what becomes of it."""

    kind = "left_running"


_ERRORS: tuple[type[DlStudioError], ...] = (
    DlStudioError,
    *DlStudioError.__subclasses__(),
    *Cancelled.__subclasses__(),
)
_BY_KIND = {error.kind: error for error in _ERRORS}


def error_of_kind(kind: str, message: str) -> DlStudioError:
    """The error named ``kind`` with ``message``; an unknown kind gives the root error."""
    return _BY_KIND.get(kind, DlStudioError)(message)
