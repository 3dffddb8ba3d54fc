"""Tiles to strips: cut or blend what the network said, and turn it into class numbers.

A strip is filled from left to right. With blending, two small arrays carry what neighbours still
need: ``_right`` the ramp towards the next tile, ``_below`` the ramp towards the next strip. They
are all the probabilities that outlive a tile, whatever the size of the raster. (Sums are formed in
the same order with and without panels, and on a resumed run, so their bits are the same.)
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Generic, Optional, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from ...definitions.label_classes import BACKGROUND_VALUE, IGNORED_VALUE, LabelClass
from .plan import Span, Strip, Tile, TilePlan

Bytes = NDArray[np.uint8]
Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]

#: Probabilities and confidences are stored as bytes: ``p = byte / PROBABILITY_STEPS``; 255 is
#: nodata.
PROBABILITY_STEPS = 250


@dataclass(frozen=True)
class Wanted:
    """What a strip must hold beside class numbers."""

    confidence: bool = False
    probabilities: bool = False


@dataclass(frozen=True)
class Classifier:
    """Probabilities to class numbers.

    Attributes:
        classes: of the model, by channel.
        threshold: a pixel less certain than this becomes background, or ignored where the model
            knows no background.
    """

    classes: tuple[LabelClass, ...]
    threshold: float = 0.0

    def values(self, channels: NDArray[np.integer], confidence: Floats) -> Bytes:
        """Class numbers of channel numbers."""
        values = np.array([label.value for label in self.classes], np.uint8)
        result = values[channels]
        if self.threshold > 0:
            knows_background = BACKGROUND_VALUE in values
            uncertain = BACKGROUND_VALUE if knows_background else IGNORED_VALUE
            result[confidence < np.float32(self.threshold)] = uncertain
        return result


@dataclass(frozen=True)
class TileOutcome:
    """What is known of a tile: its probabilities, or its classes where those suffice.

    Attributes:
        keep: pixels of the *owned* part that get a class (valid, and inside the area).
        probabilities: classes × height × width over all the tile; ``None`` if not computed.
        channels, confidence: height × width, in place of probabilities when cropping.
    """

    tile: Tile
    keep: Optional[Mask] = None
    probabilities: Optional[Floats] = None
    channels: Optional[NDArray[np.integer]] = None
    confidence: Optional[Floats] = None

    @property
    def skipped(self) -> bool:
        """Whether the network did not run: no pixel of the tile gets a class."""
        return self.probabilities is None and self.channels is None


@dataclass
class StripPixels:
    """The finished pixels of a strip; 255 where nothing is predicted.

    Attributes:
        classes: height × width.
        confidence: height × width in PROBABILITY_STEPS, or ``None``.
        probabilities: classes × height × width in PROBABILITY_STEPS, or ``None``.
        predicted: number of pixels that have a prediction.
    """

    classes: Bytes
    confidence: Optional[Bytes]
    probabilities: Optional[Bytes]
    predicted: int = 0

    def bands(self) -> Bytes:
        """All as one array, bands × height × width, in the order of the attributes."""
        layers = [self.classes[np.newaxis]]
        if self.confidence is not None:
            layers.append(self.confidence[np.newaxis])
        if self.probabilities is not None:
            layers.append(self.probabilities)
        return layers[0] if len(layers) == 1 else np.concatenate(layers)


class FinishedPixels(Protocol):
    """The finished pixels of a strip."""

    @property
    def predicted(self) -> int:
        """Number of pixels that have a prediction."""

    def bands(self) -> np.ndarray:
        """All as one array, bands × height × width."""


Pixels = TypeVar("Pixels", bound=FinishedPixels)


class Merger(ABC, Generic[Pixels]):
    """Puts the tiles of one strip after another together, whatever their channels mean."""

    def __init__(self, plan: TilePlan, channels: int) -> None:
        self._plan = plan
        self._channels = channels
        self._strip: Optional[Strip] = None
        self._pixels: Optional[Pixels] = None
        self._above: Optional[Floats] = None
        self._below: Optional[Floats] = None
        self._right: Optional[Floats] = None

    def start(self, strip: Strip) -> None:
        """Begin a strip. The one before it must be the one above it, or (when blending) nothing.

        Where a strip begins whose upper neighbour was not merged just before, the caller merges
        that neighbour first and ignores its pixels.
        """
        follows = (
            self._strip is not None
            and self._strip.panel == strip.panel
            and self._strip.row + 1 == strip.row
        )
        self._above = self._below if follows else None
        self._strip = strip
        self._pixels = self._empty_pixels(strip)
        self._right = None
        ramp, channels = self._plan.rows.ramp, self._channels
        if ramp and strip.row + 1 < len(self._plan.rows.spans):
            width = strip.panel.stop - strip.panel.start
            self._below = np.zeros((channels, 2 * ramp, width), np.float32)
        else:
            self._below = None

    def add(self, outcome: TileOutcome) -> None:
        """Merge the next tile of the strip, in the plan's order."""
        if self._plan.rows.ramp:
            self._blend(outcome)
        elif not outcome.skipped:
            self._crop(outcome)

    def finish(self) -> Pixels:
        """The pixels of the strip."""
        pixels, self._pixels = self._pixels, None
        if pixels is None:
            raise RuntimeError("no strip was begun")
        return pixels

    @abstractmethod
    def _empty_pixels(self, strip: Strip) -> Pixels:
        """A strip without any prediction yet."""

    @abstractmethod
    def _write(self, outcome: TileOutcome, values: Floats) -> None:
        """Take in the finished values, channels × height × width, of the tile's owned part."""

    def _crop(self, outcome: TileOutcome) -> None:
        rows, columns = self._spans(outcome.tile)
        inside = (
            slice(rows.own_start - rows.start, rows.own_stop - rows.start),
            slice(columns.own_start - columns.start, columns.own_stop - columns.start),
        )
        if outcome.probabilities is not None:
            self._write(outcome, outcome.probabilities[all_channels(inside)])
        else:
            self._write_inside(outcome, inside)

    def _write_inside(self, outcome: TileOutcome, inside: tuple[slice, slice]) -> None:
        """Take in a tile of which there is no value for every channel."""
        raise NotImplementedError

    def _blend(self, outcome: TileOutcome) -> None:
        rows, columns = self._spans(outcome.tile)
        ramp = 2 * self._plan.rows.ramp
        total = self._weighted(outcome, rows, columns)
        if total is None and self._right is None and self._above is None:
            return
        if total is None:
            shape = (self._channels, rows.high - rows.low, columns.high - columns.low)
            total = np.zeros(shape, np.float32)
        own = slice(self._offset(columns), self._offset(columns) + columns.own)
        if not outcome.tile.ghost and self._above is not None:
            total[:, :ramp, : columns.own] += self._above[:, :, own]
        if self._right is not None:
            total[:, :, :ramp] += self._right
        self._right = total[:, :, columns.own :].copy() if columns.high > columns.own_stop else None
        if outcome.tile.ghost:
            return
        if self._below is not None:
            self._below[:, :, own] = total[:, rows.own :, : columns.own]
        if outcome.keep is not None and not outcome.skipped:
            self._write(outcome, total[:, : rows.own, : columns.own])

    def _weighted(self, outcome: TileOutcome, rows: Span, columns: Span) -> Optional[Floats]:
        if outcome.probabilities is None:
            return None
        contribution = outcome.probabilities[
            :,
            rows.low - rows.start : rows.high - rows.start,
            columns.low - columns.start : columns.high - columns.start,
        ]
        down = self._plan.rows.weights(outcome.tile.row)
        along = self._plan.columns.weights(outcome.tile.column)
        weighted: Floats = contribution * down[:, np.newaxis]
        weighted *= along
        return weighted

    def _place(self, tile: Tile) -> tuple[slice, slice]:
        """Where the owned pixels of a tile lie in the strip."""
        columns = self._plan.columns.spans[tile.column]
        offset = self._offset(columns)
        return slice(None), slice(offset, offset + columns.own)

    def _spans(self, tile: Tile) -> tuple[Span, Span]:
        return self._plan.rows.spans[tile.row], self._plan.columns.spans[tile.column]

    def _offset(self, columns: Span) -> int:
        """Where a tile's owned columns begin within the strip."""
        if self._strip is None:
            raise RuntimeError("no strip was begun")
        return columns.own_start - self._strip.panel.start


class StripMerger(Merger[StripPixels]):
    """Merges probabilities, or classes where those suffice, into classes."""

    def __init__(self, plan: TilePlan, classifier: Classifier, wanted: Wanted) -> None:
        super().__init__(plan, len(classifier.classes))
        self._classifier = classifier
        self._wanted = wanted

    def _empty_pixels(self, strip: Strip) -> StripPixels:
        shape = (self._plan.rows.spans[strip.row].own, strip.panel.stop - strip.panel.start)

        def nothing(*leading: int) -> Bytes:
            return np.full((*leading, *shape), IGNORED_VALUE, np.uint8)

        return StripPixels(
            nothing(),
            nothing() if self._wanted.confidence else None,
            nothing(self._channels) if self._wanted.probabilities else None,
        )

    def _write_inside(self, outcome: TileOutcome, inside: tuple[slice, slice]) -> None:
        if outcome.channels is not None and outcome.confidence is not None:
            self._write_classes(outcome, outcome.channels[inside], outcome.confidence[inside])

    def _write(self, outcome: TileOutcome, values: Floats) -> None:
        channels = values.argmax(axis=0)
        confidence = values.max(axis=0)
        place = self._write_classes(outcome, channels, confidence)
        if self._pixels is None or outcome.keep is None:
            return
        if self._pixels.probabilities is not None:
            target = self._pixels.probabilities[all_channels(place)]
            target[:] = np.where(outcome.keep, _as_bytes(values), IGNORED_VALUE)

    def _write_classes(
        self, outcome: TileOutcome, channels: NDArray[np.integer], confidence: Floats
    ) -> tuple[slice, slice]:
        if self._pixels is None or outcome.keep is None:
            raise RuntimeError("a tile came before its strip")
        place = self._place(outcome.tile)
        values = self._classifier.values(channels, confidence)
        values[~outcome.keep] = IGNORED_VALUE
        self._pixels.classes[place] = values
        if self._pixels.confidence is not None:
            certain = np.where(outcome.keep, _as_bytes(confidence), IGNORED_VALUE)
            self._pixels.confidence[place] = certain
        self._pixels.predicted += int(np.count_nonzero(outcome.keep))
        return place


def all_channels(place: tuple[slice, slice]) -> tuple[slice, slice, slice]:
    """The same pixels in all channels."""
    return (slice(None), place[0], place[1])


def _as_bytes(probabilities: Floats) -> Bytes:
    scaled = np.rint(probabilities * np.float32(PROBABILITY_STEPS))
    return np.clip(scaled, 0, PROBABILITY_STEPS).astype(np.uint8)
