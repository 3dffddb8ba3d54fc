"""What belongs to each inferencing type: the one table that wizard, pages, tools and checks read.

A project's type decides what its samples look like, how many dates its imagery has, how they are
drawn, and which inferencing tool runs its models. Formats of training data and architectures name
their types themselves (see ``formats``, ``architectures``); ``ProjectType`` puts them together.

What does not fit is refused by the sentences here, so that all rooms say the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from .architectures import Architecture, architectures_for
from .formats import TRAINING_FORMATS, TrainingFormat, formats_for
from .inference_types import InferenceType


class SampleShape(str, Enum):
    """What a training sample can be; a box is kept as a polygon."""

    POLYGON = "polygon"
    BOX = "box"
    POINT = "point"


class DrawingTool(str, Enum):
    """The ways to draw a sample."""

    ASSISTED = "assisted"
    POLYGON = "polygon"
    BOX = "box"
    CIRCLE = "circle"
    FREEHAND = "freehand"
    POINT = "point"


@dataclass(frozen=True)
class ProjectType:
    """What belongs to an inferencing type.

    Attributes:
        kind: the type.
        shapes: what a sample can be, the usual one first.
        drawing: the tools that draw them, the usual one first.
        two_dates: the imagery is a pair, before and after.
        algorithm: id of the inferencing tool, without the provider's.
        proposes: its models can propose samples (see ``proposesamples``).
    """

    kind: InferenceType
    shapes: tuple[SampleShape, ...]
    drawing: tuple[DrawingTool, ...]
    algorithm: str
    two_dates: bool = False
    proposes: bool = False

    @property
    def takes_points(self) -> bool:
        """Whether a sample may be a point."""
        return SampleShape.POINT in self.shapes

    @property
    def formats(self) -> tuple[TrainingFormat, ...]:
        """The formats of training data that it can be exported to, the default first."""
        return formats_for(self.kind.value)

    @property
    def architectures(self) -> tuple[Architecture, ...]:
        """Its networks, the default first."""
        return architectures_for(self.kind.value)


_OUTLINES = (
    DrawingTool.ASSISTED, DrawingTool.POLYGON, DrawingTool.BOX, DrawingTool.CIRCLE,
    DrawingTool.FREEHAND,
)  # fmt: skip
_BOX_FIRST = (
    DrawingTool.BOX, DrawingTool.ASSISTED, DrawingTool.POLYGON, DrawingTool.CIRCLE,
    DrawingTool.FREEHAND,
)  # fmt: skip

PROJECT_TYPES = (
    # A point labels the pixel that it lies in.
    ProjectType(
        InferenceType.PIXEL_CLASSIFICATION,
        shapes=(SampleShape.POLYGON, SampleShape.BOX, SampleShape.POINT),
        drawing=(*_OUTLINES, DrawingTool.POINT),
        algorithm="classifypixels",
        proposes=True,
    ),
    ProjectType(
        InferenceType.OBJECT_DETECTION,
        shapes=(SampleShape.BOX, SampleShape.POLYGON),
        drawing=_BOX_FIRST,
        algorithm="detectobjects",
    ),
    ProjectType(
        InferenceType.OBJECT_CLASSIFICATION,
        shapes=(SampleShape.POINT, SampleShape.BOX, SampleShape.POLYGON),
        drawing=(DrawingTool.POINT, *_BOX_FIRST),
        algorithm="classifyobjects",
    ),
    ProjectType(
        InferenceType.CHANGE_DETECTION,
        shapes=(SampleShape.POLYGON, SampleShape.BOX),
        drawing=_OUTLINES,
        algorithm="detectchange",
        two_dates=True,
    ),
)


def project_type(kind: str) -> ProjectType:
    """The row of an inferencing type.

    Raises:
        KeyError: it is none of a project's.
    """
    return {row.kind.value: row for row in PROJECT_TYPES}[kind]


def format_refusal(kind: str, format_id: str) -> str:
    """Why training data of a type cannot have this format; empty where it can."""
    fitting = project_type(kind).formats
    if format_id in [row.id for row in fitting]:
        return ""
    title = next((row.title for row in TRAINING_FORMATS if row.id == format_id), format_id)
    offered = ", ".join(f"“{row.id}”" for row in fitting)
    words = InferenceType(kind).words
    return f"The format “{title}” is not for {words}. Choose {offered}."


def points_refusal(kind: str) -> str:
    """Why samples of a type cannot be points; empty where they can."""
    row = project_type(kind)
    if row.takes_points:
        return ""
    instead = "boxes or outlines" if row.shapes[0] is SampleShape.BOX else "outlines"
    return f"A project of {row.kind.words} takes {instead} as samples, not points."


def dates_refusal(kind: str, has_after: bool) -> str:
    """Why a project of a type cannot have imagery with, or without, a later date; else empty."""
    row = project_type(kind)
    if row.two_dates and not has_after:
        return (
            f"A project of {row.kind.words} needs imagery of two dates. Choose that of the later "
            "date too."
        )
    if has_after and not row.two_dates:
        return (
            f"A project of {row.kind.words} has imagery of one date. Leave the later date out, or "
            f"choose {InferenceType.CHANGE_DETECTION.words}."
        )
    return ""


def proposals_refusal(kind: str) -> str:
    """Why models of a type cannot propose samples; empty where they can."""
    row = project_type(kind)
    if row.proposes:
        return ""
    return (
        f"Samples cannot be proposed in a project of {row.kind.words}. Run its inferencing tool, "
        "review the result, and take the corrections in as samples."
    )
