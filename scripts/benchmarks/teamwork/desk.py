"""What every action of a client works with: the project, the journal, what it knows, and chance."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Any, Optional

from osgeo import ogr

from dl_studio_plugin.definitions.errors import ConnectionLost, DlStudioError
from dl_studio_plugin.definitions.roles import Role
from dl_studio_plugin.project.connections import ConnectionParameters
from dl_studio_plugin.project.model import Sample, SampleFilter, UnitState, WorkUnit
from dl_studio_plugin.project.postgis.driver import DatabaseError
from dl_studio_plugin.project.store import Store

from .facts import Content, Facts
from .journal import Answer, Ending, Journal, Question
from .stage import CLASSES, UNIT_M, point, square
from .table_editor import CutOff, TableEditor


class Desk:
    """Where one client works."""

    def __init__(
        self,
        store: Store,
        parameters: ConnectionParameters,
        journal: Journal,
        chance: random.Random,
    ) -> None:
        self.store = store
        self.me = store.member
        self.role: Role = store.role
        self.chance = chance
        self.journal = journal
        self.tables = TableEditor(parameters, store.reference.rpartition("/")[2])
        self.undoable: list[int] = []

    def ask(
        self, question: Question, call: Callable[[], Any], answer: Callable[[Any], Answer]
    ) -> None:
        """Do something, with its lines in the journal; what the project refuses is all right."""
        self.journal.ask(question)
        try:
            result = call()
        except (ConnectionLost, CutOff) as error:
            self.journal.failed(Ending.UNKNOWN, str(error))
        except (DlStudioError, DatabaseError) as error:
            self.journal.failed(Ending.REFUSED, f"{type(error).__name__}: {error}")
        else:
            told = answer(result)
            self.journal.told(told)
            if told.event:
                self.undoable = [*self.undoable[-4:], told.event]

    # -- what there is --------------------------------------------------------------------------

    def units(self, *states: UnitState) -> list[WorkUnit]:
        """Units in one of the states."""
        return self.store.units(states=states)

    def mine(self, state: UnitState) -> list[WorkUnit]:
        """Units that this client holds."""
        return [unit for unit in self.units(state) if unit.holder == self.me]

    def some_unit(self, *states: UnitState) -> Optional[WorkUnit]:
        """A unit in one of the states, by chance."""
        return self.one_of(self.units(*states))

    def any_unit(self) -> WorkUnit:
        """Any unit, by chance."""
        return self.chance.choice(self.store.units())

    def working_on(self) -> Optional[WorkUnit]:
        """A unit that this client holds; now and then anybody's, to be refused."""
        if self.chance.random() < 0.1:
            return self.any_unit()
        return self.one_of([*self.mine(UnitState.IN_PROGRESS), *self.mine(UnitState.IN_REVIEW)])

    def samples(self, unit: WorkUnit, deleted: bool = False) -> list[Sample]:
        """The samples of a unit."""
        return list(self.store.samples(SampleFilter(units=(unit.id,), deleted=deleted)))

    def one_of(self, things: Sequence[Any]) -> Any:
        """One of them, by chance; ``None`` if there are none."""
        return self.chance.choice(things) if things else None

    def some_of(self, things: Sequence[Any], most: int) -> list[Any]:
        """At least one and at most ``most`` of them."""
        return self.chance.sample(things, min(len(things), self.chance.randint(1, most)))

    # -- what is made up ------------------------------------------------------------------------

    def class_name(self) -> str:
        """A class of the schema."""
        return self.chance.choice(CLASSES)

    def text(self, words: str) -> str:
        """Words that nobody else writes."""
        return f"{words} {self.chance.getrandbits(64):x}"

    def outline(self, unit: Optional[WorkUnit]) -> bytes:
        """A square in a unit, or beside the area where there is none."""
        x, y = self._corner(unit)
        size = self.chance.uniform(1, 8)
        return square(x + self._within(size), y + self._within(size), size)

    def place(self, unit: Optional[WorkUnit]) -> bytes:
        """A point in a unit, or beside the area."""
        x, y = self._corner(unit)
        return point(x + self._within(1), y + self._within(1))

    def _corner(self, unit: Optional[WorkUnit]) -> tuple[float, float]:
        if unit is None:
            return -3.0 * UNIT_M, self.chance.uniform(0, 10) * UNIT_M
        xmin, _, ymin, _ = ogr.CreateGeometryFromWkb(unit.wkb).GetEnvelope()
        return xmin, ymin

    def _within(self, size: float) -> float:
        return self.chance.uniform(1, UNIT_M - 1 - size)


def box_of(wkb: bytes) -> tuple[float, ...]:
    """The envelope of what a client drew."""
    xmin, xmax, ymin, ymax = ogr.CreateGeometryFromWkb(wkb).GetEnvelope()
    return xmin, ymin, xmax, ymax


def content_of(class_name: str, wkb: bytes) -> Content:
    """What a sample with that outline shows."""
    return Content(class_name, box_of(wkb))


def unit_answer(unit: WorkUnit) -> Answer:
    """What is told with a unit that took a step."""
    return Answer(
        Facts(
            unit=(unit.id, unit.state.value, unit.holder),
            lease=(unit.id, unit.lease_until) if unit.lease_until else (),
        ),
        subject=unit.id,
    )
