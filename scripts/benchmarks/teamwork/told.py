"""What the clients were told against what the project says: event by event, fact by fact.

A client does one thing at a time, so the event of what it was told lies between its question and
the answer. What was cut off may have happened or not, and later than the client knows: the server
goes on with a question whose client was killed. An event that nobody asked for must not be there.
"""

from __future__ import annotations

import bisect
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Optional

from .evidence import Evidence, LoggedEvent
from .findings import Finding, lost, missing
from .history import History
from .journal import Ending, Entry, Way
from .told_facts import false_facts

#: Times of events are written in milliseconds, and by another process.
SLACK_S = 0.05


def check_told(
    entries: Sequence[Entry], evidence: Evidence, history: History, after: int
) -> Iterator[Finding]:
    """Everything that clients were told and is not so, and events that none of them asked for.

    Args:
        entries: of all journals.
        evidence: what the tables hold.
        history: of these tables.
        after: the last event before the clients began.
    """
    members = {entry.member for entry in entries} | {
        event.member for event in evidence.events if event.id > after
    }
    for member in sorted(members):
        events = [e for e in evidence.events if e.member == member and e.id > after]
        mine = [entry for entry in entries if entry.member == member]
        yield from _Teller(events, history, evidence).compare(mine)
    yield from _check_leases(entries, evidence, history)


class _Teller:
    """The events of one member, and which of them an entry accounts for."""

    def __init__(self, events: list[LoggedEvent], history: History, evidence: Evidence) -> None:
        self._events = events
        self._times = [event.at for event in events]
        self._history = history
        self._evidence = evidence
        self._used: set[int] = set()

    def compare(self, entries: list[Entry]) -> Iterator[Finding]:
        done = [entry for entry in entries if entry.ending is Ending.DONE and entry.question.ways]
        for entry in done:
            event = self._find(entry, strictly=True) or self._find(entry, strictly=False)
            if event is None:
                yield self._not_there(entry)
                continue
            for problem in false_facts(entry.answer.facts, event, self._history):
                yield lost(f"{entry}: {problem}.")
        for entry in entries:
            if entry.ending is Ending.UNKNOWN:
                self._find(entry, strictly=False)
        for event in self._events:
            if event.id not in self._used:
                yield missing(f"Nobody asked for {event}.")

    def _find(self, entry: Entry, strictly: bool) -> Optional[LoggedEvent]:
        """The event that an entry accounts for; ``strictly``: with all that was told."""
        start = bisect.bisect_left(self._times, entry.began - SLACK_S)
        for place in range(start, len(self._events)):
            if self._times[place] > entry.ended + SLACK_S:
                return None
            for way in entry.question.ways:
                found = self._events[place : place + len(way)]
                if not self._fits(entry, way, found):
                    continue
                if strictly and any(false_facts(entry.answer.facts, found[-1], self._history)):
                    continue
                self._used.update(event.id for event in found)
                return found[-1]
        return None

    def _fits(self, entry: Entry, way: Way, found: list[LoggedEvent]) -> bool:
        if tuple(event.what for event in found) != way:
            return False
        if any(event.id in self._used for event in found):
            return False
        last = found[-1]
        return (
            entry.subject in (None, last.subject)
            and entry.answer.event in (0, last.id)
            and all(last.new.get(name) == value for name, value in entry.new.items())
        )

    def _not_there(self, entry: Entry) -> Finding:
        """Without its event an edit is lost, unless what it did is there all the same."""
        concerned = {entry.subject, *entry.answer.facts.contents, *entry.answer.facts.gone,
                     *entry.answer.facts.here, *entry.answer.facts.states}  # fmt: skip
        without_event = set().union(*self._history.orphans.values(), set())
        comments = {comment.id for comment in self._evidence.comments}
        if concerned & (without_event | comments):
            return missing(f"{entry} has no event, though what it did is there.")
        if entry.answer.facts.added and without_event:
            return missing(f"{entry} has no event, though samples without one are there.")
        return lost(f"{entry} has no event, and nothing shows that it was done.")


def _check_leases(
    entries: Sequence[Entry], evidence: Evidence, history: History
) -> Iterator[Finding]:
    """A lease that somebody was told of holds until an event ends it."""
    rows = {unit.id: unit for unit in evidence.units}
    told: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        if entry.ending is Ending.DONE and entry.answer.facts.lease:
            told[entry.answer.facts.lease[0]].append(entry)
    for unit_id, mine in told.items():
        life = history.units.get(unit_id, [])
        times = [change.event.at for change in life]
        for entry in mine:
            until = entry.answer.facts.lease[1]
            place = bisect.bisect_left(times, entry.began - SLACK_S)
            later = life[place] if place < len(life) else None
            if later is not None and later.event.at <= entry.ended + SLACK_S:
                continue  # nobody can know which was first
            unit = later.before if later else None
            found = (
                (unit.lease_until if unit else "") if later else rows[unit_id].values["lease_until"]
            )
            if found < until:
                yield lost(f"{entry}: the lease until {until} ended at {found or 'once'}.")
