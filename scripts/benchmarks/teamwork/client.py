"""A client: a process with a login of its own that works until it is told to stop, or killed."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import Optional

from dl_studio_plugin.definitions.errors import ConnectionLost, DlStudioError
from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.project.connections import ConnectionParameters, set_resolver
from dl_studio_plugin.project.opening import open_project
from dl_studio_plugin.project.store import Store

from . import labelling, layer_saves, leading
from .desk import Desk
from .journal import Journal

STOP_FILE = "stop"
_RETRY_S = 0.2

#: How often somebody does what; reviewers and those who lead do what comes before, too.
_LABELLING = {
    labelling.claim_next: 8, labelling.claim: 3, labelling.draw: 12, labelling.edit: 12,
    labelling.confirm: 4, labelling.delete: 3, labelling.restore: 2, labelling.submit: 7,
    labelling.withdraw: 2, labelling.release: 1, labelling.heartbeat: 4, labelling.comment: 2,
    labelling.resolve: 2, labelling.undo: 4, labelling.bring: 1, layer_saves.save_samples: 12,
    layer_saves.save_comment: 1, layer_saves.tick_comment: 1,
}  # fmt: skip
_REVIEWING = {
    leading.start_review: 20, leading.accept: 10, leading.return_: 7, leading.reject: 5,
    leading.review: 5, leading.reopen: 5,
}  # fmt: skip
_LEADING = {
    leading.assign: 5, leading.exclude: 2, leading.include: 4, leading.force_release: 2,
    leading.propose: 4, leading.reopen: 8, layer_saves.rename_unit: 2,
}  # fmt: skip


def _work_of(role: Role) -> dict[Callable[[Desk], None], int]:
    work: dict[Callable[[Desk], None], int] = dict(_LABELLING)
    if role in (Role.REVIEWER, Role.ANALYST, Role.OWNER):
        work.update(_REVIEWING)
    if role in (Role.ANALYST, Role.OWNER):
        work.update(_LEADING)
    return work


def work(
    parameters: ConnectionParameters, reference: str, folder: str, seed: int, pause_s: float
) -> None:
    """Work until there is a stop file in ``folder``; a process of its own begins with this.

    Args:
        parameters: how this client logs in.
        reference: the project.
        folder: where its journal is.
        seed: of chance.
        pause_s: how long it thinks between two actions at most.
    """
    set_resolver(lambda *_: parameters)
    place = Path(folder)
    store = _open(reference, place)
    if store is None:
        return
    journal = Journal(place, store.member)
    desk = Desk(store, parameters, journal, random.Random(f"{seed} {os.getpid()}"))
    actions = _work_of(desk.role)
    while not (place / STOP_FILE).exists():
        (action,) = desk.chance.choices(list(actions), list(actions.values()))
        try:
            action(desk)
        except ConnectionLost:  # while it looked around; nothing was asked for
            time.sleep(_RETRY_S)
        time.sleep(desk.chance.uniform(0, pause_s))
    journal.close()
    desk.tables.close()
    store.close()


def _open(reference: str, place: Path) -> Optional[Store]:
    while not (place / STOP_FILE).exists():
        try:
            return open_project(reference)
        except ConnectionLost:
            time.sleep(_RETRY_S)
        except DlStudioError as error:
            raise SystemExit(str(error)) from error
    return None
