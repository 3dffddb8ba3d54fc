"""Accuracy: what a model said against what is known.

``scores`` turns confusion matrices into metrics with intervals (training and evaluation use it
too); ``compare`` is the job that compares a class raster with a reference, window by window.
"""

from __future__ import annotations

from .scores import ClassScore, Scores, confusion, score

__all__ = ["ClassScore", "Scores", "confusion", "score"]
