"""What a model needs against what imagery has: one set of rules for all who ask.

The page that chooses a model asks before anything is run, with what QGIS knows of a layer; the
algorithms ask before they start a job; the engine asks again when it has opened the imagery.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Optional

from .inference_types import InferenceType
from .model_card import ModelCard

#: Cell sizes nearer than this to the model's are not resampled: that would only blur.
SAME_CELL_SIZE = 0.05
#: Cell sizes that differ by more than this factor are warned of.
FAR_FACTOR = 2.05


class Level(str, Enum):
    """How much a finding matters."""

    OK = "ok"
    WARNING = "warning"
    ERROR = "error"


class Need(str, Enum):
    """What a model needs."""

    TASK = "task"
    PLACE = "place"
    BANDS = "bands"
    DTYPE = "dtype"
    CELL_SIZE = "cell_size"


@dataclass(frozen=True)
class Finding:
    """What was found of one need; the text is a sentence, with what to do where it is no ``ok``."""

    level: Level
    need: Need
    text: str


@dataclass(frozen=True)
class BandFacts:
    """A band: its name as the engine would give it (see ``engine/imagery``), and its data type."""

    name: str
    dtype: str


@dataclass(frozen=True)
class LayerFacts:
    """What is known of imagery before any pixel is read.

    Attributes:
        name: what a user calls it.
        bands: those that show the ground (no alpha), in order.
        cell_size_m: ground size of a pixel, metres; 0 where it is not known.
        has_crs: it has a coordinate reference system.
        chosen: the bands are the user's own choice, so their order counts and not their names.
    """

    name: str
    bands: tuple[BandFacts, ...]
    cell_size_m: float
    has_crs: bool = True
    chosen: bool = False


def findings(
    card: ModelCard,
    layer: LayerFacts,
    task: str = InferenceType.PIXEL_CLASSIFICATION.value,
    date: int = 0,
) -> list[Finding]:
    """All that a user should know before a model is run on a layer, one finding a need.

    Args:
        card: of the model.
        layer: the imagery.
        task: what the tool does, an InferenceType's value.
        date: of change detection, which date the layer is: 0 is the earlier, 1 the later.
    """
    found = [task_finding(card, task)]
    if not layer.has_crs:
        found.append(
            Finding(
                Level.ERROR,
                Need.PLACE,
                f"The imagery “{layer.name}” has no coordinate reference system. Set it in the "
                "layer's properties.",
            )
        )
    date = min(date, len(card.dates) - 1)  # a model of another task is found out above
    bands = bands_finding(card, layer, date)
    found.append(bands)
    if bands.level is not Level.ERROR:
        found.append(dtype_finding(card, layer, date))
    found += cell_size_findings(card, layer.cell_size_m)
    return found


def task_finding(card: ModelCard, task: str) -> Finding:
    """Whether the model does what the tool does."""
    if card.task == task:
        return Finding(Level.OK, Need.TASK, f"It is made for {_words(task)}.")
    return Finding(
        Level.ERROR,
        Need.TASK,
        f"The model “{card.name}” is made for {_words(card.task)}, not for {_words(task)}. "
        "Choose another model.",
    )


def matching_bands(
    wanted: Sequence[str], found: Sequence[str], chosen: bool = False
) -> Optional[tuple[int, ...]]:
    """For each band that a model wants the index of the imagery's; ``None`` if they do not fit.

    Bands go by name where all the model's names are there (and the user has not chosen which
    bands to use), else by position where there are as many.

    Args:
        wanted: names of the model's bands.
        found: names of the imagery's bands.
        chosen: the user has named the bands to use.
    """
    places = {name: index for index, name in enumerate(found)}
    named = len(places) == len(found) and all(name in places for name in wanted)
    if named and (len(found) == len(wanted) or not chosen):
        return tuple(places[name] for name in wanted)
    return tuple(range(len(found))) if len(found) == len(wanted) else None


def bands_finding(card: ModelCard, layer: LayerFacts, date: int = 0) -> Finding:
    """Whether the imagery of a date has the model's bands."""
    wanted = [band.name for band in card.dates[date]]
    names = [band.name for band in layer.bands]
    order = matching_bands(wanted, names, layer.chosen)
    if order is None:
        return Finding(
            Level.ERROR,
            Need.BANDS,
            f"The model “{card.name}” takes {len(wanted)} bands ({', '.join(wanted)}), but "
            f"“{layer.name}” gives {len(names)} ({', '.join(names)}). Choose imagery with the "
            "same bands, or a model for these.",
        )
    if [names[index] for index in order] == wanted:
        return Finding(Level.OK, Need.BANDS, f"The bands fit: {', '.join(wanted)}.")
    if _say_something(wanted) and _say_something(names):
        pairs = ", ".join(f"{name} ← {names[index]}" for name, index in zip(wanted, order))
        return Finding(
            Level.WARNING,
            Need.BANDS,
            f"The bands have other names and are taken by their order ({pairs}). Check that they "
            "show the same.",
        )
    return Finding(
        Level.OK, Need.BANDS, f"The bands are taken by their order: {', '.join(wanted)}."
    )


def dtype_finding(card: ModelCard, layer: LayerFacts, date: int = 0) -> Finding:
    """Whether the bands, which fit, have the data types of the training."""
    bands = card.dates[date]
    order = matching_bands(
        [band.name for band in bands], [band.name for band in layer.bands], layer.chosen
    )
    for wanted, index in zip(bands, order or ()):
        found = layer.bands[index]
        if found.dtype != wanted.dtype:
            return Finding(
                Level.WARNING,
                Need.DTYPE,
                f"The band “{found.name}” holds {found.dtype} values, but the model was trained on "
                f"{wanted.dtype}. It can be used only if the values are in the same units: that is "
                "checked before the run.",
            )
    dtypes = ", ".join(dict.fromkeys(band.dtype for band in bands))
    return Finding(Level.OK, Need.DTYPE, f"The data type fits: {dtypes}.")


def cell_size_findings(card: ModelCard, own: float, wished: float = 0.0) -> list[Finding]:
    """How the imagery's cell size goes with the model's.

    Args:
        card: of the model.
        own: the imagery's, metres; 0 where it is not known.
        wished: of the result, metres; 0 takes the model's.
    """
    size = wished or run_cell_size(card, own)
    if not (own > 0 and math.isfinite(own) and size > 0):
        return []
    found = []
    if not 1 / FAR_FACTOR <= size / own <= FAR_FACTOR:
        found.append(
            f"The imagery (cell size {own:.3g} m) is resampled to {size:.3g} m, which is more than "
            "a factor of 2. Results are best on imagery like that of the training."
        )
    if card.cell_size_m > 0 and not 1 / FAR_FACTOR <= size / card.cell_size_m <= FAR_FACTOR:
        found.append(
            f"The cell size of {size:.3g} m is more than a factor of 2 away from that of the "
            f"training ({card.cell_size_m:.3g} m). Leave CELL_SIZE out to use the model's."
        )
    if not card.cell_size_m and abs(size / own - 1) <= SAME_CELL_SIZE:
        found.append(
            f"The model “{card.name}” does not know the cell size of the images that it was "
            f"trained on. The imagery is used at its own cell size ({own:.3g} m); set CELL_SIZE if "
            "things were larger or smaller in those images."
        )
    if found:
        return [Finding(Level.WARNING, Need.CELL_SIZE, text) for text in found]
    if abs(size / own - 1) <= SAME_CELL_SIZE:
        return [Finding(Level.OK, Need.CELL_SIZE, f"The cell size fits: {own:.3g} m.")]
    return [
        Finding(
            Level.OK,
            Need.CELL_SIZE,
            f"The imagery (cell size {own:.3g} m) is resampled to {size:.3g} m.",
        )
    ]


def run_cell_size(card: ModelCard, own: float) -> float:
    """The cell size in metres that a run takes by itself.

    It is the model's, unless the imagery's ``own`` is nearly the same or the model knows none.
    """
    if card.cell_size_m <= 0 or not own > 0 or abs(card.cell_size_m / own - 1) <= SAME_CELL_SIZE:
        return own
    return card.cell_size_m


def thin_objects_refusal(card: ModelCard) -> str:
    """Why a model of object classification takes no points or lines; empty where it does."""
    if card.object_cut is None or not card.object_cut.needs_size:
        return ""
    return (
        f"OBJECTS: The model “{card.name}” sees chips that are cropped to polygons or blackened "
        "around them, but points and lines have no size. Classify polygons with it, made for "
        "example by Vector › Geoprocessing Tools › Buffer, or choose another model."
    )


def _words(task: str) -> str:
    return task.replace("_", " ")


def _say_something(names: Sequence[str]) -> bool:
    """Whether these are names of bands, and not “band 1”, “band 2”."""
    return not all(name.lower() == f"band {index}" for index, name in enumerate(names, start=1))
