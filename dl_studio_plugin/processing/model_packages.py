"""What algorithms learn from a model package before the engine opens it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from ..definitions.errors import InvalidInput
from . import checks
from .frequent_parameters import DEVICE_PATTERN

if TYPE_CHECKING:
    from ..definitions.model_card import ModelCard
    from .values import Values

translate = QCoreApplication.translate
CONTEXT = "ModelPackages"


def card_of(values: Values, name: str = "MODEL") -> ModelCard:
    """The card of the package that the parameter ``name`` takes.

    Raises:
        InvalidInput, UnsafeFile: it is missing, or no model package.
    """
    from ..definitions.stac import read_model_card

    path = values.path(name)
    reasons = list(checks.missing(path, name))
    if path is None or reasons:
        raise InvalidInput(*reasons)
    return read_model_card(path)


def unknown_device(values: Values) -> Iterator[str]:
    """Why DEVICE names no device."""
    if not re.fullmatch(DEVICE_PATTERN, values.text("DEVICE")):
        yield translate(
            CONTEXT, "DEVICE: “{}” is no device. Write auto, cpu, cuda, cuda:1 or mps."
        ).format(values.text("DEVICE"))
