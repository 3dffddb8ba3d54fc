"""Accuracy: what a model said against what is known.

``scores`` (pixels), ``detection``, ``classification``, ``multilabel`` and ``regression`` measure
what a training, an evaluation or a comparison asks for, all as ``any_scores`` has it; ``compare``
is the job that compares a result with a reference.
"""

from __future__ import annotations

from .scores import ClassScore, Scores, confusion, score

__all__ = ["ClassScore", "Scores", "confusion", "score"]
