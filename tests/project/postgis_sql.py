"""A member who works on a project with SQL of their own, or with a layer of QGIS."""

from __future__ import annotations

from dl_studio_plugin.project.postgis.driver import SQL, Identifier, connect
from tests.project import postgres_cluster
from tests.project.builders import CORNERS, PostgisTeam, square

ANYWHERE = "outside all units"
_PLACES = {**CORNERS, ANYWHERE: (500, 500)}


class Sql:
    """A connection of one member; ``{schema}`` in a statement is the project's."""

    def __init__(self, team: PostgisTeam, member: str) -> None:
        self.schema = team.schema
        self.connection = connect(postgres_cluster.running().parameters(member))

    def run(self, statement: str, values: tuple = ()) -> list[tuple]:
        return self._execute(SQL(statement).format(schema=Identifier(self.schema)), values)

    def run_as_it_is(self, statement: str) -> list[tuple]:
        return self._execute(statement, ())

    def _execute(self, statement: object, values: tuple) -> list[tuple]:
        cursor = self.connection.cursor()
        cursor.execute(statement, values or None)
        return cursor.fetchall() if cursor.description else []

    def draw(self, place: str, **fields: str) -> None:
        """Add a square to a unit as QGIS does, with whatever the row says besides."""
        x, y = _PLACES[place]
        names = "".join(f", {name}" for name in fields)
        marks = ", %s" * len(fields)
        self.run(
            f"INSERT INTO {{schema}}.samples (geom, class{names}) "
            f"VALUES (public.ST_Multi(public.ST_GeomFromWKB(%s, 3857)), 'building'{marks})",
            (square(x + 20, y + 20), *fields.values()),
        )

    def move_to(self, place: str) -> None:
        """Move all samples that this member sees to a unit."""
        x, y = _PLACES[place]
        self.run(
            "UPDATE {schema}.samples SET geom = public.ST_Multi(public.ST_GeomFromWKB(%s, 3857))",
            (square(x + 30, y + 30),),
        )

    def close(self) -> None:
        self.connection.close()
