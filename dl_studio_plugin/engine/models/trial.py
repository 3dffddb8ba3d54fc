"""A model package run once on noise: does it give what its card says?"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import numpy as np

from ...definitions.errors import DlStudioError, InvalidInput
from ...definitions.inference_types import InferenceType
from ...definitions.model_card import ModelCard
from .chip_answers import one_answer_each
from .package import ModelPackage
from .runtime_detector import DetectorRunner
from .runtime_onnx import OnnxRunner

_MAX_PIXELS = 2**22
#: How far from 1 the sum of a pixel's probabilities may lie.
_SUM_TOLERANCE = 1e-2

_Answer = TypeVar("_Answer")


def try_out(package: ModelPackage) -> None:
    """Run the model once on noise.

    Raises:
        InvalidInput: it fails, or gives something else than its card says.
        UnsafeFile: it is more than mathematics.
    """
    task = package.card.task
    if task == InferenceType.OBJECT_DETECTION.value:
        _try_detector(package)
    elif task == InferenceType.OBJECT_CLASSIFICATION.value:
        _try_classifier(package)
    else:
        _try_network_of_pixels(package)


def _try_detector(package: ModelPackage) -> None:
    images, valid = _noise(package.card, _tile_side(package.card))
    runner = DetectorRunner(package, images.dtype, "cpu")
    found = _answer(
        package.card, images, lambda: runner.raw_objects(images[0], valid[0], runner.has_masks)
    )
    count = len(found.scores)
    shapes_fit = (
        found.boxes.shape == (count, 4)
        and found.scores.shape == found.labels.shape == (count,)
        and (found.masks is None or found.masks.shape[:2] == (count, 1))
    )
    numbers = (found.boxes, found.scores, *(() if found.masks is None else (found.masks,)))
    if not (shapes_fit and all(np.isfinite(values).all() for values in numbers)):
        raise InvalidInput(f"What the model “{package.card.name}” gives are not objects.")


def _try_classifier(package: ModelPackage) -> None:
    card = package.card
    images, valid = _noise(card, card.chip_size)
    runner = OnnxRunner(package, images.dtype, "cpu")
    found = _answer(card, images, lambda: runner.predict(images, valid))
    _check_shape(card, one_answer_each(found, card.name), (1, card.channels))
    _check_probabilities(card, found)


def _try_network_of_pixels(package: ModelPackage) -> None:
    card = package.card
    side = _tile_side(card)
    images, valid = _noise(card, side)
    runner = OnnxRunner(package, images.dtype, "cpu")
    found = _answer(card, images, lambda: runner.predict(images, valid))
    _check_shape(card, found, (1, card.channels, side, side))
    if not card.outputs:
        _check_probabilities(card, found)
    elif not np.isfinite(found).all():
        raise InvalidInput(f"What the model “{card.name}” gives are not numbers.")


def _tile_side(card: ModelCard) -> int:
    """The least that a network takes, but for a single step of its grid."""
    return card.chip_size if card.fixed_input else 2 * card.size_multiple


def _noise(card: ModelCard, side: int) -> tuple[np.ndarray, np.ndarray]:
    """1 × bands × side × side float32 around the means of the training, and 1 × side × side."""
    if side * side * len(card.bands) > _MAX_PIXELS:
        raise InvalidInput(f"The model “{card.name}” takes tiles too large to try it.")
    means = np.array([band.mean for band in card.bands], np.float32).reshape(1, -1, 1, 1)
    noise = np.random.default_rng(0).normal(size=(1, len(card.bands), side, side))
    return (means + noise).astype(np.float32), np.ones((1, side, side), bool)


def _answer(card: ModelCard, images: np.ndarray, run: Callable[[], _Answer]) -> _Answer:
    """What ``run`` says of ``images``; whatever the runtime raises is a fault of the package."""
    try:
        return run()
    except DlStudioError:
        raise
    except Exception as error:
        raise InvalidInput(
            f"The model “{card.name}” does not take tiles of {images.shape[-1]} pixels as its "
            f"card says ({str(error).splitlines()[0]})."
        ) from error


def _check_shape(card: ModelCard, found: np.ndarray, expected: tuple[int, ...]) -> None:
    if found.shape != expected:
        raise InvalidInput(
            f"The model “{card.name}” gives {found.shape} numbers, but its card says {expected}."
        )


def _check_probabilities(card: ModelCard, found: np.ndarray) -> None:
    """Of one class a pixel or chip they sum to 1; of any number of labels each is one alone."""
    # NaN is neither close to anything nor between any two.
    if card.multi_label:
        sound = bool(((found >= 0) & (found <= 1)).all())
    else:
        sound = np.allclose(found.sum(axis=1), 1, atol=_SUM_TOLERANCE)
    if not sound:
        raise InvalidInput(f"What the model “{card.name}” gives are not probabilities.")
