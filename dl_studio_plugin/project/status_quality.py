"""The section of the status page about the quality of labels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Optional

from .quality import KAPPA, Quality
from .status_parts import Cell, Column, html_of, table

_MEANS = {
    KAPPA: "Cohen's kappa of cells: 1 is the same, 0 is chance",
    "F1": "F1 of objects that overlap by half: 1 is the same, 0 nothing in common",
}


def quality_section(quality: Quality) -> str:
    """Gold scores by member, and agreement by pair of members; by class, too."""
    about = (
        f"Units with replicas: {len(quality.units):,}, of them gold: {quality.gold_units:,}; "
        f"replicas are still wanted of {quality.blind_units:,}. Figures are "
        f"{_MEANS[quality.measure]}."
    )
    scores = [*(Column(f"“{name}”", number=True) for name in quality.classes)]
    units = Column("Units", number=True)
    total = Column(quality.measure, number=True)
    gold = table(
        "Gold score: agreement with the references, by member",
        (Column("Member"), units, total, *scores),
        [
            (each.member, each.units, f"{each.score:.2f}", *_by_class(quality, each.by_class))
            for each in quality.gold
        ],
    )
    pairs = table(
        "Agreement of members who labelled the same units",
        (Column("Members"), units, total, *scores),
        [
            (
                f"{each.first} and {each.second}",
                each.units,
                f"{each.score:.2f}",
                *_by_class(quality, each.by_class),
            )
            for each in quality.agreements
        ],
    )
    return f"<p>{html_of(about)}</p>{gold}{pairs}"


def _by_class(quality: Quality, scores: Mapping[str, Optional[float]]) -> Sequence[Cell]:
    return [_shown(scores.get(name)) for name in quality.classes]


def _shown(score: Optional[float]) -> str:
    return "–" if score is None else f"{score:.2f}"
