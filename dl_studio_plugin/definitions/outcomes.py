"""What became of an object in a comparison with a reference: the layer of *Compute accuracy*."""

from __future__ import annotations

from enum import Enum

from .label_classes import LabelClass

LAYER = "outcomes"
#: Its field that holds an Outcome's value.
OUTCOME_FIELD = "outcome"


class Outcome(str, Enum):
    """Right, wrong or missed."""

    FOUND = "TP"
    WRONG = "FP"
    MISSED = "FN"


#: How outcomes are shown; told apart by colour-blind people too (Okabe and Ito, 2008).
OUTCOME_CLASSES = (
    LabelClass(1, Outcome.FOUND.value, "#009e73"),
    LabelClass(2, Outcome.WRONG.value, "#d55e00"),
    LabelClass(3, Outcome.MISSED.value, "#cc79a7"),
)
