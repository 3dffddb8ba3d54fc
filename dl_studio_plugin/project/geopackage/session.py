"""What every part of the store works with: the file, who acts, when, and the event log.

The parts (``units.py``, ``samples.py``, …) are functions of a session, so that each holds one
subject and all share one transaction.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from ...definitions.errors import NotPossible
from ...definitions.inference_types import InferenceType
from ...definitions.label_classes import LabelClass
from ...definitions.roles import Role
from ..geometry import Envelope
from ..model import ImageryEntry, Member, ProjectSettings
from ..rules import Actor, iso
from ..settings import default_member
from ..store import Clock
from .connection import Connection
from .moved import check_here


class Session:
    """An open file and the member who works with it."""

    def __init__(self, connection: Connection, member: str, clock: Clock) -> None:
        self.connection = connection
        self.clock = clock
        self.member = member or self._likely_member()
        self.srs_id: int = connection.value("SELECT srs_id FROM dl_studio_project")

    def _likely_member(self) -> str:
        names = [member.name for member in self.members()]
        if len(names) == 1:
            return names[0]
        # Whoever gave no name when they made the project is in it by that of the computer's user.
        return default_member() if default_member() in names else ""

    def now(self) -> datetime:
        """The time that is written down."""
        return self.clock()

    def stamp(self) -> str:
        """The time as it is written down."""
        return iso(self.clock())

    def members(self) -> list[Member]:
        """All members, by name."""
        rows = self.connection.rows("SELECT name, role FROM members ORDER BY name")
        return [Member(row["name"], Role(row["role"])) for row in rows]

    def role(self) -> Role:
        """The member's role now; somebody who is not a member is a viewer."""
        value = self.connection.value("SELECT role FROM members WHERE name = ?", (self.member,))
        return Role(value) if value else Role.VIEWER

    def actor(self) -> Actor:
        """The member with what the rules need to know of them."""
        members = self.members()
        own = self.connection.value("SELECT review_own_work FROM dl_studio_project")
        return Actor(
            name=self.member,
            role=self.role(),
            owners=tuple(m.name for m in members if m.role is Role.OWNER),
            may_review_own=bool(own) or len(members) == 1,
        )

    def settings(self) -> ProjectSettings:
        """What the project is for."""
        row = self.connection.row("SELECT * FROM dl_studio_project")
        if row is None:
            raise NotPossible("The project's settings are missing. Use your last backup of it.")
        imagery = self.connection.rows("SELECT * FROM imagery ORDER BY position")
        return ProjectSettings(
            name=row["name"],
            inference_type=InferenceType(row["inference_type"]),
            imagery=tuple(
                ImageryEntry(i["source"], i["name"], i["crs"], i["date"]) for i in imagery
            ),
            area_wkt=row["area_wkt"],
            crs=row["crs"],
            classes=self.classes(),
            instructions=row["instructions"],
            review_own_work=bool(row["review_own_work"]),
            id=row["id"],
            created=row["created"],
            completed=row["completed"],
        )

    def classes(self) -> tuple[LabelClass, ...]:
        """The schema, by value."""
        rows = self.connection.rows("SELECT value, name, colour FROM label_classes ORDER BY value")
        return tuple(LabelClass(row["value"], row["name"], row["colour"]) for row in rows)

    @contextmanager
    def writing(self, also_when_complete: bool = False) -> Iterator[None]:
        """A transaction on a project that may still be changed."""
        with self.connection.transaction():
            check_here(self.connection)
            completed = self.connection.value("SELECT completed FROM dl_studio_project")
            if completed and not also_when_complete:
                raise NotPossible(
                    f"The project was marked complete at {completed[:10]} and is frozen. Its owner "
                    "can undo that."
                )
            yield

    def add_event(
        self,
        what: str,
        subject: str = "",
        old: dict[str, Any] | None = None,
        new: dict[str, Any] | None = None,
        undoable: bool = False,
        target: int = 0,
        number: int = 0,
    ) -> int:
        """Write down what happened; returns the event's id.

        Args:
            what: name of the change.
            subject: id of the one thing that it is about.
            old: what was.
            new: what is.
            undoable: undo may take it back.
            target: the event that an undo takes back.
            number: the id that :meth:`next_event` gave, where changes were noted before.
        """
        number = number or self.next_event()
        self.connection.write(
            "INSERT INTO events (id, at, member, what, subject, old, new, undoable, target) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                number, self.stamp(), self.member, what, subject, _json(old), _json(new),
                int(undoable), target,
            ),
        )  # fmt: skip
        return number

    def next_event(self) -> int:
        """The id of the event that this transaction adds next."""
        return int(self.connection.value("SELECT coalesce(max(id), 0) + 1 FROM events"))

    def grow_extent(self, table: str, envelope: Envelope) -> None:
        """Tell readers of the file that ``table`` now reaches as far as ``envelope``."""
        xmin, ymin, xmax, ymax = envelope
        self.connection.write(
            "UPDATE gpkg_contents SET last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), "
            "min_x = min(coalesce(min_x, ?1), ?1), min_y = min(coalesce(min_y, ?2), ?2), "
            "max_x = max(coalesce(max_x, ?3), ?3), max_y = max(coalesce(max_y, ?4), ?4) "
            "WHERE table_name = ?5",
            (xmin, ymin, xmax, ymax, table),
        )


def _json(value: dict[str, Any] | None) -> str:
    return json.dumps(value or {}, ensure_ascii=False)
