"""The project of the run: a grid of work units, a login for each client, leases that run out."""

from __future__ import annotations

import struct
from typing import Any, NamedTuple

from dl_studio_plugin.definitions.inference_types import InferenceType
from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.project.connections import set_resolver
from dl_studio_plugin.project.grid import grid_units
from dl_studio_plugin.project.model import ImageryEntry, ProjectSettings
from dl_studio_plugin.project.opening import create_project
from dl_studio_plugin.project.postgis.driver import SQL, Identifier
from dl_studio_plugin.project.schema import parse_classes

UNIT_M = 100
CLASSES = ("building", "road", "tree")
OWNER = "olga"
#: Who works, in this order: with few clients all roles are there, with many most collect.
ROLES = (
    Role.OWNER, Role.SAMPLE_COLLECTOR, Role.REVIEWER, Role.ANALYST, Role.SAMPLE_COLLECTOR,
    Role.SAMPLE_COLLECTOR, Role.REVIEWER, Role.SAMPLE_COLLECTOR, Role.SAMPLE_COLLECTOR,
    Role.ANALYST, Role.REVIEWER, Role.SAMPLE_COLLECTOR,
)  # fmt: skip
#: Short, so that some run out while somebody works.
_LEASES_S = {"in_progress": 25, "in_review": 12}


class Stage(NamedTuple):
    """A project ready to be worked on.

    Attributes:
        members: name and role of each client.
        width, height: of the area, in map units; its lower left corner is 0, 0.
        first_event: the last event before the clients begin.
    """

    reference: str
    members: dict[str, Role]
    width: int
    height: int
    first_event: int

    @property
    def schema(self) -> str:
        """Where the project is."""
        return self.reference.rpartition("/")[2]


def make_stage(cluster: Any, clients: int, columns: int, rows: int) -> Stage:
    """Make the project on a server (``tests/project/postgres_cluster.py``)."""
    cluster.login(OWNER, may_create=True)
    set_resolver(lambda *_: cluster.parameters(OWNER))
    width, height = columns * UNIT_M, rows * UNIT_M
    area = f"POLYGON ((0 0, {width} 0, {width} {height}, 0 {height}, 0 0))"
    settings = ProjectSettings(
        name="Team",
        inference_type=InferenceType.PIXEL_CLASSIFICATION,
        imagery=(ImageryEntry("/data/imagery.tif", "Imagery"),),
        area_wkt=area,
        crs="EPSG:3857",
        classes=parse_classes(",".join(CLASSES)),
    )
    members = {OWNER: Role.OWNER}
    with create_project("postgres:bench", settings) as store:
        store.add_units(grid_units(area, UNIT_M))
        for number, role in enumerate(ROLES[1:clients], start=1):
            name = f"{role.value}_{number}"
            cluster.login(name)
            store.set_member(name, role)
            members[name] = role
        last = store.events()[-1].id
        stage = Stage(store.reference, members, width, height, last)
    for state, seconds in _LEASES_S.items():
        cluster.execute(
            SQL("UPDATE {}.leases SET lasts = make_interval(secs => %s) WHERE state = %s").format(
                Identifier(stage.schema)
            ),
            (seconds, state),
        )
    return stage


def square(x: float, y: float, size: float) -> bytes:
    """A square's WKB with its lower left corner at x, y."""
    corners = ((x, y), (x + size, y), (x + size, y + size), (x, y + size), (x, y))
    points = b"".join(struct.pack("<2d", *corner) for corner in corners)
    return struct.pack("<BIII", 1, 3, 1, len(corners)) + points


def point(x: float, y: float) -> bytes:
    """A point's WKB."""
    return struct.pack("<BIdd", 1, 1, x, y)
