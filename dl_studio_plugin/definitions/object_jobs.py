"""Object classification: how chips are cut around objects, and the job that classifies objects.

A chip shows one *object* (a feature: point, line or polygon) with its surroundings. It must be cut
in the same way when a network learns and when it is used, so the way is data: an :class:`ObjectCut`
stands in ``training_data.json`` and in the model's card.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Optional

from .imagery import ImagerySource

#: What parts the classes of an object that has several, in a class field and in results.
CLASS_SEPARATOR = ";"
#: From this probability on, a model of several classes an object gives the object a class.
LEAST_PROBABILITY = 0.5
#: The most surroundings that are shown of an object, as a share of its side.
MOST_CONTEXT = 10


@dataclass(frozen=True)
class ObjectCut:
    """How a chip is cut around an object.

    Attributes:
        crop: the square around the object, resampled to the chip's size; else a chip of the
            imagery's cells whose middle is the object's.
        context: share of the object's longer side that ``crop`` adds on each side.
        buffer_m: radius around points and lines that counts as the object, metres on the ground.
        blacken: what is not the object is invalid, and so 0 for the network.
    """

    crop: bool = False
    context: float = 0.25
    buffer_m: float = 0.0
    blacken: bool = False

    @property
    def needs_size(self) -> bool:
        """Whether chips follow the object's shape: points and lines have no size then."""
        return (self.crop or self.blacken) and not self.buffer_m


@dataclass(frozen=True)
class ResultFields:
    """Names of the fields that hold the answer, none of which the features have already.

    Attributes:
        class_: the class; several, parted by ``CLASS_SEPARATOR``, of a model of several classes.
        confidence: the probability of the likeliest class, 0 … 1.
        second_class: the runner-up: the likeliest class that is not in ``class_``.
        second_confidence: its probability.
        model: name of the model.
    """

    class_: str = "class"
    confidence: str = "confidence"
    second_class: str = "second_class"
    second_confidence: str = "second_confidence"
    model: str = "model"

    @property
    def names(self) -> tuple[str, ...]:
        """All of them, in order."""
        return (
            self.class_,
            self.confidence,
            self.second_class,
            self.second_confidence,
            self.model,
        )


#: Which of the result's fields hold text; the others hold numbers.
TEXT_FIELDS = (True, False, True, False, True)


def free_result_fields(existing: Iterable[str]) -> ResultFields:
    """Result fields beside the fields that features have: where a name is taken, ``class_2`` ….

    Names that differ in capitals alone are the same to a GeoPackage.
    """
    taken = {name.lower() for name in existing}
    names = []
    for name in ResultFields().names:
        free, number = name, 1
        while free.lower() in taken:
            number += 1
            free = f"{name}_{number}"
        taken.add(free.lower())
        names.append(free)
    return ResultFields(*names)


@dataclass(frozen=True)
class ClassifyObjects:
    """Give features their class, or whole images theirs.

    Attributes:
        imagery: what shows the objects; ``None`` where ``scenes`` are classified.
        objects: GeoPackage of features of any geometry that has the empty fields ``fields``.
        layer: its layer.
        scenes: folder of images, each of which is one object; its folders of images count too.
        output: GeoPackage to write: a copy of ``objects`` with the fields filled, or a table of
            the scenes.
        fields: names of the result's fields.
        cell_size: in the imagery's units; 0 takes the model's.
        tta: classify flipped and turned copies too and average the probabilities.
    """

    model: str
    output: str
    imagery: Optional[ImagerySource] = None
    objects: str = ""
    layer: str = ""
    scenes: str = ""
    fields: ResultFields = field(default_factory=ResultFields)
    cell_size: float = 0.0
    batch_size: int = 0
    tta: bool = False
    device: str = "auto"
    precision: str = "auto"


@dataclass(frozen=True)
class ClassifyObjectsResult:
    """What was written.

    Attributes:
        objects: features or scenes in the output.
        classified: those that have a class; the others lie outside the imagery or on nodata.
        by_class: how many objects have each class, by name.
    """

    output: str
    objects: int
    classified: int
    by_class: dict[str, int]
    device: str
    runtime: str
    seconds: float
