"""Small projects to test with: an area of 100 × 100 m, squares, a clock that stands still."""

from __future__ import annotations

import struct
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Optional

from dl_studio_plugin.definitions.inference_types import InferenceType
from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.project.connections import set_resolver
from dl_studio_plugin.project.grid import grid_units
from dl_studio_plugin.project.model import (
    ImageryEntry,
    NewSample,
    ProjectSettings,
    Sample,
    UnitState,
    WorkUnit,
)
from dl_studio_plugin.project.opening import create_project, open_project
from dl_studio_plugin.project.schema import parse_classes
from dl_studio_plugin.project.store import Store
from tests.project import postgres_cluster

AREA = "POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))"
OWNER = "anna"


def square(x: float, y: float, size: float = 2.0) -> bytes:
    """A polygon's WKB with its lower left corner at x, y."""
    return polygon((x, y), (x + size, y), (x + size, y + size), (x, y + size))


def polygon(*corners: tuple[float, float]) -> bytes:
    ring = [*corners, corners[0]]
    numbers = [number for corner in ring for number in corner]
    return struct.pack(f"<BIII{len(numbers)}d", 1, 3, 1, len(ring), *numbers)


def bow_tie(x: float, y: float) -> bytes:
    """An outline that crosses itself."""
    return polygon((x, y), (x + 2, y + 2), (x + 2, y), (x, y + 2))


def point(x: float, y: float) -> bytes:
    return struct.pack("<BIdd", 1, 1, x, y)


def line() -> bytes:
    return struct.pack("<BII4d", 1, 2, 2, 0.0, 0.0, 1.0, 1.0)


def project_settings(**changes) -> ProjectSettings:
    values = {
        "name": "Kampala",
        "inference_type": InferenceType.PIXEL_CLASSIFICATION,
        "imagery": (ImageryEntry("/data/kampala.tif", "Kampala"),),
        "area_wkt": AREA,
        "crs": "EPSG:3857",
        "classes": parse_classes("building=#e31a1c,road=#444444"),
    }
    return ProjectSettings(**{**values, **changes})


class Clock:
    """A time that only moves when it is told to."""

    def __init__(self) -> None:
        self.time = datetime(2026, 1, 31, 12, tzinfo=timezone.utc)

    def __call__(self) -> datetime:
        return self.time

    def pass_(self, **duration: float) -> None:
        self.time += timedelta(**duration)


class Team:
    """A project of 4 units (A1, A2, B1, B2 of 50 m) and the stores that its members opened."""

    #: Whoever finds the project may look into it, member or not.
    strangers_may_look = True

    def __init__(self, reference: str, store: Store, clock: Clock) -> None:
        self.reference = reference
        self.clock = clock
        self.owner = store
        self._stores = [store]

    def open(self, member: str = "", role: Optional[Role] = None) -> Store:
        """The project as ``member`` sees it, who first gets ``role``."""
        if role is not None:
            self.owner.set_member(member, role)
        store = open_project(self.reference, member, self.clock)
        self._stores.append(store)
        return store

    def member(self, name: str) -> str:
        """See to it that somebody can be a member by this name, as the project keeps it."""
        return name

    def unit(self, name: str = "A1") -> WorkUnit:
        return next(unit for unit in self.owner.units() if unit.name == name)

    def bring(self, name: str, state: UnitState, member: str = OWNER) -> WorkUnit:
        """Take a unit with one sample from ready to ``state``, as ``member``."""
        unit = self.unit(name)
        with open_project(self.reference, member, self.clock) as store:
            for step in _WAYS[state]:
                getattr(self, f"_{step}")(store, unit)
        return self.unit(name)

    def _claim(self, store: Store, unit: WorkUnit) -> None:
        store.claim(unit.id)

    def _draw(self, store: Store, unit: WorkUnit) -> None:
        x, y = CORNERS[unit.name]
        store.add_samples([NewSample("building", square(x + 5, y + 5))])

    def _submit(self, store: Store, unit: WorkUnit) -> None:
        store.submit(unit.id)

    def _start_review(self, store: Store, unit: WorkUnit) -> None:
        store.start_review(unit.id)

    def _accept(self, store: Store, unit: WorkUnit) -> None:
        store.accept(unit.id)

    def _return(self, store: Store, unit: WorkUnit) -> None:
        store.return_(unit.id, "One house is missing.")

    def _exclude(self, store: Store, unit: WorkUnit) -> None:
        store.exclude([unit.id], "cloud")

    def close(self) -> None:
        for store in self._stores:
            store.close()


_WAYS = {
    UnitState.READY: (),
    UnitState.IN_PROGRESS: ("claim", "draw"),
    UnitState.SUBMITTED: ("claim", "draw", "submit"),
    UnitState.IN_REVIEW: ("claim", "draw", "submit", "start_review"),
    UnitState.ACCEPTED: ("claim", "draw", "submit", "start_review", "accept"),
    UnitState.RETURNED: ("claim", "draw", "submit", "start_review", "return"),
    UnitState.EXCLUDED: ("exclude",),
}

#: Lower left corners of the units.
CORNERS = {"A1": (0, 50), "A2": (50, 50), "B1": (0, 0), "B2": (50, 0)}


def make_geopackage_team(folder: Path, units: bool = True, **settings) -> Team:
    clock = Clock()
    path = folder / "project.gpkg"
    store = create_project(path, project_settings(**settings), OWNER, clock)
    if units:
        store.add_units(grid_units(AREA, 50))
    return Team(str(path), store, clock)


#: Logins of the tests' database server; other names get one by :meth:`Team.member`.
LOGINS = ("anna", "bert", "eve", "kim", "lena", "rob", "zoe")
CONNECTION = "tests"


class ServerClock(Clock):
    """The time of a project in a database, which only the owner of its schema can change."""

    def __init__(self) -> None:
        super().__init__()
        self.schema = ""

    def pass_(self, **duration: float) -> None:
        super().pass_(**duration)
        self.show()

    def show(self) -> None:
        from dl_studio_plugin.project.postgis.driver import SQL, Identifier, sql

        statement = SQL(
            "CREATE OR REPLACE FUNCTION {}.now_() RETURNS timestamptz LANGUAGE sql VOLATILE AS {}"
        ).format(
            Identifier(self.schema),
            sql.Literal(f"SELECT timestamptz '{self.time.isoformat()}'"),
        )
        postgres_cluster.running().execute(statement)


class PostgisTeam(Team):
    """Members are logins of the server."""

    strangers_may_look = False

    @property
    def schema(self) -> str:
        return self.reference.rpartition("/")[2]

    def member(self, name: str) -> str:
        name = name.encode()[:63].decode(errors="ignore")  # as long as the server allows
        postgres_cluster.running().login(name)
        return name


def make_postgis_team(_: Path, units: bool = True, **settings) -> Team:
    use_the_cluster()
    clock = ServerClock()
    reference = f"postgres:{CONNECTION}"
    store = create_project(reference, project_settings(**settings), OWNER, clock)
    team = PostgisTeam(store.reference, store, clock)
    clock.schema = team.schema
    clock.show()
    if units:
        store.add_units(grid_units(AREA, 50))
    return team


def use_the_cluster() -> postgres_cluster.Cluster:
    """Let references of the tests lead to the tests' own server."""
    cluster = postgres_cluster.running()
    for name in LOGINS:
        cluster.login(name, may_create=name == OWNER)
    set_resolver(lambda _, member: cluster.parameters(member or OWNER))
    return cluster


#: Every home of a project has its row here, and the whole suite runs over it.
BACKENDS = {"geopackage": make_geopackage_team, "postgis": make_postgis_team}


def only_sample(store: Store, unit: WorkUnit) -> Sample:
    from dl_studio_plugin.project.model import SampleFilter

    (sample,) = store.samples(SampleFilter(units=(unit.id,)))
    return sample


def contents(store: Store) -> tuple[object, ...]:
    """All that undo restores: units and samples without versions and times."""
    units = [
        (u.id, u.name, u.state, u.subset, u.assignee, u.holder, u.labelled_by, u.reviewed_by,
         u.round, u.priority, u.nothing_here, u.reason, u.wkb)
        for u in store.units()
    ]  # fmt: skip
    samples = [
        (s.id, s.unit, s.class_name, s.state, s.source, s.author, s.reason, s.wkb)
        for s in store.samples()
    ]
    return tuple(sorted(units)), tuple(sorted(samples))
