"""What somebody was told of samples and units, as both a file and the tables can say it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, NamedTuple, Optional


class Content(NamedTuple):
    """What a sample shows: its class and its place.

    The clients draw nothing but squares and points, so the envelope (xmin, ymin, xmax, ymax) is
    the whole outline, to the last bit.
    """

    class_name: str
    box: tuple[float, ...]

    @classmethod
    def of(cls, values: Sequence[Any]) -> Content:
        """From the list that a file keeps."""
        return cls(values[0], tuple(values[1]))


@dataclass(frozen=True)
class Facts:
    """What a client was told is so from now on; what is empty was not spoken of.

    Attributes:
        contents: samples, by id, with what they show.
        added: what new samples were to show, whose ids nobody told.
        count: how many of them were added.
        gone, here: ids of samples that were deleted, or are back.
        states: state of samples, by id.
        unit: id, state and holder of a unit.
        lease: id of a unit, and until when it is kept.
    """

    contents: dict[str, Content] = field(default_factory=dict)
    added: tuple[Content, ...] = ()
    count: int = 0
    gone: tuple[str, ...] = ()
    here: tuple[str, ...] = ()
    states: dict[str, str] = field(default_factory=dict)
    unit: tuple[str, ...] = ()
    lease: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Only what was spoken of."""
        return {name: value for name, value in asdict(self).items() if value}

    @classmethod
    def from_json(cls, values: Optional[dict[str, Any]]) -> Facts:
        """What :meth:`as_json` gave, after it was in a file."""
        values = dict(values or {})
        contents = {key: Content.of(value) for key, value in values.pop("contents", {}).items()}
        added = tuple(Content.of(value) for value in values.pop("added", ()))
        plain: dict[str, Any] = {
            key: tuple(value) if isinstance(value, list) else value for key, value in values.items()
        }
        return cls(contents=contents, added=added, **plain)
