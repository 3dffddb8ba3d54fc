"""The server's faults as errors with a sentence for the user.

What the schema's own functions refuse arrives with a SQLSTATE of the class ``DL`` and its
sentence; everything else is a fault of the database, the network or the privileges.
"""

from __future__ import annotations

from ...definitions.errors import (
    ConnectionLost,
    DlStudioError,
    InvalidInput,
    NotEnoughSpace,
    NotPermitted,
    NotPossible,
    OutOfDate,
    ProjectReadOnly,
)
from ..credentials import without_credentials
from .driver import message, sqlstate

_REFUSALS: dict[str, type[DlStudioError]] = {
    "DL001": NotPossible,
    "DL002": NotPermitted,
    "DL003": InvalidInput,
    "DL004": OutOfDate,
}
#: A schema that a login may not use is as if it were not there.
_NOT_THERE = (
    NotPermitted,
    "The project is not there for this login any more: you are no longer a member of it, or it was "
    "removed. Ask its owner.",
)
_NUL = (InvalidInput, "A text holds a character that a database cannot keep. Remove it.")
#: By SQLSTATE, or by its class (the first two characters).
_FAULTS: dict[str, tuple[type[DlStudioError], str]] = {
    "42501": (
        NotPermitted,
        "The database does not let this login do that: it is not a member of the project, or its "
        "role is too low. Ask an owner of the project.",
    ),
    "42P01": _NOT_THERE,
    "42883": _NOT_THERE,
    "3F000": _NOT_THERE,
    "40": (
        NotPossible,
        "Somebody else changed the same at the same moment, so nothing was changed here. Try "
        "again.",
    ),
    "55P03": (
        NotPossible,
        "Somebody else is writing a large change to this project. Try again in a minute.",
    ),
    "57014": (
        NotPossible,
        "The database stopped this because it took too long, or an administrator cancelled it. "
        "Nothing was changed; try again.",
    ),
    "22P05": _NUL,
    "22021": _NUL,
    "53100": (
        NotEnoughSpace,
        "The database server's disk is full. Nothing was changed; whoever runs the server has to "
        "free some space.",
    ),
    "53300": (
        NotPossible,
        "The database server has no connection left. Close programs that use it, or try again in "
        "a minute.",
    ),
    "25006": (
        ProjectReadOnly,
        "The database can only be read at the moment, for instance because it is a copy of "
        "another server. Connect to the server that may be written to.",
    ),
}


class Unreachable(ConnectionLost):
    """The database cannot be connected to at all."""


def lost(error: BaseException) -> ConnectionLost:
    """The error for a connection that ended in the middle."""
    return ConnectionLost(
        f"The connection to the database was lost ({_first_line(error)}). What was not finished "
        "was not saved. Check the network and the server, then try again: DL Studio connects anew."
    )


def not_connected(connection: str, error: BaseException) -> DlStudioError:
    """The error for a connection that cannot be made at all."""
    if sqlstate(error) == "53300":
        kind, text = _FAULTS["53300"]
        return kind(text)
    if "no password supplied" in str(error):
        return NotPossible(
            f"The connection “{connection}” needs a password, which QGIS does not keep for it. "
            "Choose an authentication configuration in the connection's settings in QGIS."
        )
    return Unreachable(
        f"The database of the connection “{connection}” cannot be reached ({_first_line(error)}). "
        "Check that the server runs, and that address, name and password of the connection are "
        "right."
    )


def explained(error: BaseException) -> DlStudioError:
    """The error for what the server said about a statement."""
    state = sqlstate(error)
    if state in _REFUSALS:
        return _REFUSALS[state](message(error))
    if not state and "NUL" in message(error):  # what psycopg 3 itself does not send
        state = "22021"
    found = _FAULTS.get(state) or _FAULTS.get(state[:2])
    if found is not None:
        kind, text = found
        return kind(text)
    return NotPossible(
        f"The database refused this ({without_credentials(message(error))}). If it happens again, "
        "tell whoever runs the project."
    )


def _first_line(error: BaseException) -> str:
    lines = without_credentials(message(error)).splitlines()
    return lines[0].strip().rstrip(".") if lines else "no reason was given"
