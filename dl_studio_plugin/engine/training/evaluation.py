"""How a model package of one inferencing type is scored on chips, and how that is shown.

Only what runs models is needed for it, not what trains them: an environment without torch can
evaluate. Each type has a package here with the modules ``package_scores`` and ``report``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeVar

from ...definitions.errors import InvalidInput
from ...definitions.inference_types import InferenceType
from ..accuracy.any_scores import AnyScores

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...definitions.model_card import ModelCard
    from ..models.package import ModelPackage
    from ..reports import Html
    from .chip_sets import Chip

Scored = TypeVar("Scored", bound=AnyScores)
Shown = TypeVar("Shown")

_PACKAGES = {
    InferenceType.PIXEL_CLASSIFICATION.value: "pixels",
    InferenceType.OBJECT_DETECTION.value: "detection",
    InferenceType.CHANGE_DETECTION.value: "pixels",
    InferenceType.OBJECT_CLASSIFICATION.value: "chip_classes",
}


@dataclass(frozen=True)
class PackageScores(Generic[Scored, Shown]):
    """Scores of a package, its best and worst chips, and what ran it."""

    scores: Scored
    best: tuple[Shown, ...]
    worst: tuple[Shown, ...]
    device: str
    runtime: str


class ScorePackage(Protocol):
    """Predicts chips with the file that is shared, and compares with their labels."""

    def __call__(
        self,
        package: ModelPackage,
        chips: Sequence[Chip],
        device: str,
        batch_size: int,
        warn: Callable[[str], None],
        told: Callable[[float], None],
    ) -> PackageScores[Any, Any]:
        """Score ``package``.

        Args:
            package: what is scored.
            chips: of one size, with the package's bands.
            device: see ``models.devices``.
            batch_size: 0 chooses.
            warn: hears of a fall-back.
            told: hears the share done.
        """


class Evaluation(NamedTuple):
    """What an evaluation does by the type.

    Attributes:
        score: predicts and compares.
        score_section: scores in tables and charts.
        chips_section: the best and the worst chips.
    """

    score: ScorePackage
    score_section: Callable[[ModelCard, Any], list[Html]]
    chips_section: Callable[[ModelCard, PackageScores[Any, Any]], Html]


def evaluation_of(task: str) -> Evaluation:
    """How models for ``task`` are scored and shown.

    Raises:
        InvalidInput: see :func:`package_of`.
    """
    package = package_of(task)
    scoring = import_module(f".{package}.package_scores", __package__)
    report = import_module(f".{package}.report", __package__)
    return Evaluation(scoring.score_package, report.score_section, report.chips_section)


def package_of(task: str) -> str:
    """The package here that trains and evaluates for ``task``.

    Raises:
        InvalidInput: this version knows no training for it.
    """
    package = _PACKAGES.get(task)
    if package is None:
        raise InvalidInput(
            f"INPUT: training for “{task}” is not possible in this version; only for "
            f"{', '.join(_PACKAGES)}."
        )
    return package
