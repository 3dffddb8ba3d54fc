"""The proof: nothing that a client was told is lost, all is as it may be, and no event lacks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Optional

from dl_studio_plugin.project.model import ProjectStatus

from .event_log import check_log
from .evidence import Evidence
from .findings import Finding, Kind
from .history import tell
from .journal import Ending, Entry
from .replay import replay
from .tables import check_counts, check_tables, check_words
from .told import check_told


def check(
    evidence: Evidence,
    entries: Sequence[Entry],
    after: int = 0,
    status: Optional[ProjectStatus] = None,
) -> list[Finding]:
    """All faults of a project on which clients with journals worked.

    Args:
        evidence: what the project's tables hold.
        entries: of the clients' journals.
        after: the last event before they began.
        status: what the store says of the project.
    """
    return list(_check(evidence, entries, after, status))


def _check(
    evidence: Evidence, entries: Sequence[Entry], after: int, status: Optional[ProjectStatus]
) -> Iterator[Finding]:
    unreadable = list(check_words(evidence))
    if unreadable:
        yield from unreadable
        return
    history = tell(evidence)
    yield from check_log(evidence, history)
    yield from replay(evidence, history)
    yield from check_tables(evidence, history)
    yield from check_told(entries, evidence, history, after)
    if status is not None:
        yield from check_counts(evidence, status)


def figures(findings: Sequence[Finding], entries: Sequence[Entry]) -> dict[str, int]:
    """The benchmark's figures of a run."""
    told = sum(bool(e.ending is Ending.DONE and e.question.ways) for e in entries)
    counted = {kind.value: sum(f.kind is kind for f in findings) for kind in Kind}
    return {"committed_edits": told, **counted}
