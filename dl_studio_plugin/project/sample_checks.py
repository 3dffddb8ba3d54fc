"""What is checked before samples are added or changed, whatever keeps them."""

from __future__ import annotations

from collections.abc import Iterable, Set
from typing import Optional

from ..definitions.errors import InvalidInput, NotPossible
from ..definitions.roles import Action
from .geometry import Shape, shapes
from .model import Sample, SampleState, UnitState, WorkUnit
from .rules import Actor, require
from .states import SAMPLE_TRANSITIONS, SampleStep

#: States in which samples come into a project.
FIRST_STATES = (SampleState.SUGGESTED, SampleState.DRAFT, SampleState.SUBMITTED)
_SHOWN_CLASSES = 10


def check_first_state(state: SampleState) -> None:
    """Do nothing if samples may be added in ``state``; else raise InvalidInput."""
    if state not in FIRST_STATES:
        raise InvalidInput(
            f"Samples are added as suggested, draft or submitted, not as “{state.value}”."
        )


def check_new_class(name: str, number: int, classes: Set[str], state: SampleState) -> None:
    """Do nothing if sample ``number`` of an import may have the class ``name``.

    Raises:
        InvalidInput: the project does not have it; a draft may be without a class.
    """
    if name in classes or (not name and state is not SampleState.SUBMITTED):
        return
    shown = ", ".join(f"“{known}”" for known in sorted(classes)[:_SHOWN_CLASSES])
    more = " …" if len(classes) > _SHOWN_CLASSES else ""
    raise InvalidInput(
        f"Sample number {number} has the class “{name}”, which the project does not have (it has "
        f"{shown}{more}). Give its class another name, or leave it out. Nothing was added."
    )


def check_new_shapes(found: Iterable[Shape], number: int, takes_points: bool) -> None:
    """Do nothing if sample ``number`` of an import may have these shapes.

    Raises:
        InvalidInput: it is a point, in a project whose type takes none.
    """
    if not takes_points and any(shape.is_point for shape in found):
        raise InvalidInput(
            f"Sample number {number} is a point, which a project of this type has no use for. "
            "Give its outline, or leave it out. Nothing was added."
        )


def check_class(name: Optional[str], classes: Set[str]) -> None:
    """Do nothing if a sample may be changed to the class ``name``; else raise InvalidInput."""
    if name is not None and name not in classes:
        raise InvalidInput(f"“{name}” is not a class of the project. Choose one that is.")


def only_shape(wkb: bytes, is_point: bool) -> Shape:
    """The new outline of a sample.

    Raises:
        InvalidInput: it is of another kind, more than one, or crosses itself.
    """
    found = list(shapes(wkb))
    kind = "point" if is_point else "polygon"
    if len(found) != 1 or found[0].is_point is not is_point:
        raise InvalidInput(f"The new outline of the sample is not a {kind}. Draw it again.")
    if not found[0].valid:
        raise InvalidInput("The new outline of the sample crosses itself. Draw it again.")
    return found[0]


def check_rejection(_: Sample, unit: Optional[WorkUnit], actor: Actor) -> None:
    """Do nothing if ``actor`` may reject samples of ``unit``; else raise NotPossible."""
    require(actor, Action.REVIEW)
    if unit is None or unit.state is not UnitState.IN_REVIEW or unit.holder != actor.name:
        name = unit.name if unit else "none"
        raise NotPossible(
            f"A sample is rejected while its unit is in your review, but the unit of this one "
            f"(“{name}”) is not. Start the unit's review first."
        )


def state_after(step: SampleStep, sample: Sample, deleted: bool) -> SampleState:
    """The state of ``sample`` after ``step``.

    Raises:
        NotPossible: its state does not allow it.
    """
    state = SAMPLE_TRANSITIONS.get((step, sample.state))
    if state is None or deleted:
        is_now = "deleted" if deleted else sample.state.value
        wanted = ", ".join(old.value for way, old in SAMPLE_TRANSITIONS if way is step)
        raise NotPossible(
            f"The sample “{sample.id}” is {is_now}; only samples that are {wanted} can take "
            f"the step “{step.value}”. Leave it out."
        )
    return state
