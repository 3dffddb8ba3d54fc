"""What every part of the store works with: the connection, who acts, when."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timezone

from ...definitions.errors import ConnectionLost, DlStudioError, NotPermitted, NotPossible
from ...definitions.inference_types import InferenceType
from ...definitions.label_classes import LabelClass
from ...definitions.roles import Role
from ..model import ImageryEntry, Member, MemberKind, ProjectSettings
from ..rules import Actor
from .connection import Connection


class Session:
    """An open schema and the login that works with it: the server says who that is."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.member = str(connection.value("SELECT session_user"))

    def now(self) -> datetime:
        """The server's time."""
        moment: datetime = self.connection.value("SELECT now FROM actor()")
        return moment.astimezone(timezone.utc)

    def members(self) -> list[Member]:
        """All members, by name."""
        rows = self.connection.rows(
            "SELECT m.name, m.role, coalesce(NOT p.rolcanlogin, false) AS is_group FROM members m "
            'LEFT JOIN pg_roles p ON p.rolname = m.name ORDER BY m.name COLLATE "C"'
        )
        kinds = {False: MemberKind.PERSON, True: MemberKind.GROUP}
        return [Member(row["name"], Role(row["role"]), kinds[row["is_group"]]) for row in rows]

    def role(self) -> Role:
        """The highest role of this login now; a login that was removed is a viewer."""
        try:
            return Role(self.connection.value("SELECT role FROM actor()"))
        except NotPermitted:
            return Role.VIEWER

    def actor(self) -> Actor:
        """This login with what the rules need to know of it."""
        row = self.connection.row("SELECT * FROM actor()") or {}
        return Actor(
            name=row["name"],
            role=Role(row["role"]),
            owners=tuple(row["owners"]),
            may_review_own=bool(row["may_review_own"]),
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
        """The schema of classes, by value."""
        rows = self.connection.rows("SELECT value, name, colour FROM label_classes ORDER BY value")
        return tuple(LabelClass(row["value"], row["name"], row["colour"]) for row in rows)

    @contextmanager
    def in_words_of(self, rules: Callable[[], object]) -> Iterator[None]:
        """Let ``rules`` say why the database refused something: they have the better words.

        The database decides. Where the rules in Python find nothing to object to (somebody was
        faster, say), what the database said stands.
        """
        try:
            yield
        except ConnectionLost:
            raise
        except DlStudioError:
            if not self.connection.read_only:
                self._say(rules)
            raise

    def _say(self, rules: Callable[[], object]) -> None:
        completed = self.connection.value("SELECT completed FROM dl_studio_project")
        if not completed:
            rules()
