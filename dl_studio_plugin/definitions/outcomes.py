"""What became of an object in a comparison with a reference: the layer of *Compute accuracy*."""

from __future__ import annotations

from enum import Enum

LAYER = "outcomes"
#: Its field that holds an Outcome's value.
OUTCOME_FIELD = "outcome"


class Outcome(str, Enum):
    """Right, wrong or missed."""

    FOUND = "TP"
    WRONG = "FP"
    MISSED = "FN"
