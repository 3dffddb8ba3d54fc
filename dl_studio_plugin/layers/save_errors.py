"""Why a save failed, as one sentence: what a database says through QGIS, and who may do what.

QGIS lists errors in its own words and those of the server. The triggers of a project raise
sentences, which stand among them; the rest (privileges, a lost connection) is told apart by asking
the project itself, because servers say it in many languages.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsVectorLayer

from ..definitions.errors import ConnectionLost, DlStudioError, NotPermitted
from ..definitions.roles import Action, Role
from ..project.geopackage.schema import UNITS
from ..project.layer_refusals import REFUSALS
from ..project.rules import Actor, require
from .edit_rules import kept, refusal
from .translation import translated

if TYPE_CHECKING:
    from ..project.store import Store

_LEVEL = r"[A-ZÀ-Þ]{4,}\s?:"  # ERROR:, FEHLER:, ERREUR :
#: A sentence that a function of the project raised, as PostgreSQL and QGIS hand it on.
_RAISED = re.compile(
    rf"{_LEVEL} (?P<sentence>(?:(?!{_LEVEL}).)+[.!?]) {_LEVEL} (?:(?!{_LEVEL}).)*?\brefuse_\("
)
#: What the client library says, in English everywhere, when there is no connection.
_NO_CONNECTION = (
    "no result buffer",
    "no connection to the server",
    "server closed the connection",
    "connection to server",
    "could not connect",
    "connection not open",
    "Connection refused",
    "SSL connection has been closed",
    "SSL SYSCALL error",
    "could not receive data",
    "could not send data",
)


def why_refused(layer: QgsVectorLayer, table: str, errors: Sequence[str], store: Store) -> str:
    """A sentence for what QGIS lists after a save that failed.

    Raises:
        ConnectionLost: the database does not answer.
    """
    everything = " ".join(" ".join(errors).split())
    for text in REFUSALS.values():
        if text in everything:
            return kept(layer, translated(text))
    raised = _RAISED.search(everything)
    if raised is not None:
        return kept(layer, translated(raised["sentence"]))
    if any(text in everything for text in _NO_CONNECTION):
        raise ConnectionLost
    try:
        _check_role(table, store)
    except NotPermitted as error:
        return kept(layer, translated(str(error)))
    except ConnectionLost:
        raise
    except DlStudioError as error:
        return kept(layer, translated(str(error)))
    return refusal(layer, errors)


def _check_role(table: str, store: Store) -> None:
    role = store.role
    owners = _owners(store)
    action = Action.SET_UP if table == UNITS.name else Action.LABEL
    require(Actor(store.member, role, owners), action)


def _owners(store: Store) -> tuple[str, ...]:
    """Whom to ask; a login that is no member any more cannot see them."""
    try:
        return tuple(member.name for member in store.members() if member.role is Role.OWNER)
    except NotPermitted:
        return ()
