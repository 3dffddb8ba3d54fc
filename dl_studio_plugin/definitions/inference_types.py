"""The inferencing types: what a project is for, fixed for its life."""

from __future__ import annotations

from enum import Enum


class InferenceType(str, Enum):
    """What a model says about imagery."""

    PIXEL_CLASSIFICATION = "pixel_classification"
    OBJECT_DETECTION = "object_detection"
    OBJECT_CLASSIFICATION = "object_classification"
    CHANGE_DETECTION = "change_detection"

    @property
    def words(self) -> str:
        """The words for a sentence: ``pixel classification``."""
        return self.value.replace("_", " ")


#: What a model can do that no project is made for: its output is numbers, not classes.
REGRESSION_TASK = "regression"
