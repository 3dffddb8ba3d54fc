"""What a training takes over from an earlier model whose classes or bands were others.

A class is the same where its name is, or, *renamed*, where its number and colour are and neither
name is among the other's classes. A band is the same where its name is. Known classes and bands
keep their weights; a new class starts at random, and a new band without influence, so that the
model says at first what the earlier one said. Where no band's name is known, bands go by their
position.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Optional

from ...definitions.label_classes import LabelClass
from ..models.weights import adapt_bands

if TYPE_CHECKING:
    import torch

    from ...definitions.imagery import Band


@dataclass(frozen=True)
class InheritedClasses:
    """Classes of a new training, seen from an earlier model.

    Attributes:
        channels: for each new class the channel that it had, or ``None``.
        kept: names of classes that were known.
        renamed: old and new names.
        new: names of classes that were not known.
        dropped: names of the earlier model's classes that are no more.
    """

    channels: tuple[Optional[int], ...]
    kept: tuple[str, ...]
    renamed: tuple[tuple[str, str], ...]
    new: tuple[str, ...]
    dropped: tuple[str, ...]

    def sentences(self) -> list[str]:
        """An account for people."""
        account = [f"Classes that it knew: {_listed(self.kept)}; new: {_listed(self.new)}."]
        if self.renamed:
            pairs = [f"{before} → {after}" for before, after in self.renamed]
            account.append(f"Classes that were renamed: {_listed(pairs)}.")
        if self.dropped:
            account.append(f"Classes that it knew and that are no more: {_listed(self.dropped)}.")
        return account


def inherited_classes(
    before: Sequence[LabelClass], after: Sequence[LabelClass]
) -> InheritedClasses:
    """Match the classes of an earlier model (in its channels' order) with those of a training."""
    old_names, new_names = {c.name for c in before}, {c.name for c in after}
    by_name = {c.name: channel for channel, c in enumerate(before)}
    by_look = {
        (c.value, c.colour.lower()): channel
        for channel, c in enumerate(before)
        if c.name not in new_names
    }
    channels: list[Optional[int]] = []
    renamed = []
    for label in after:
        channel = by_name.get(label.name)
        if channel is None:
            channel = by_look.get((label.value, label.colour.lower()))
            if channel is not None:
                renamed.append((before[channel].name, label.name))
        channels.append(channel)
    return InheritedClasses(
        tuple(channels),
        tuple(c.name for c in after if c.name in old_names),
        tuple(renamed),
        tuple(c.name for c, channel in zip(after, channels) if channel is None),
        tuple(c.name for channel, c in enumerate(before) if channel not in channels),
    )


@dataclass(frozen=True)
class InheritedBands:
    """Bands of a new training, seen from an earlier model.

    Attributes:
        before, after: how many there are of one date.
        sources: for each new band the position that it had, or ``None``; empty where bands go by
            their position.
        names: of the earlier model's bands, and of the new ones.
    """

    before: int
    after: int
    sources: tuple[Optional[int], ...]
    names: tuple[tuple[str, ...], tuple[str, ...]]

    def adapt(self, source: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        """A first layer's weights (filters × bands × height × width) for the new bands.

        Args:
            source: as the earlier model has them.
            target: of the new model; several dates may stand behind each other.
        """
        dates, rest = divmod(source.shape[1], self.before)
        same_dates = not rest and target.shape[1] == dates * self.after
        if not self.sources or not same_dates:
            return adapt_bands(source, target)
        result = target.new_zeros(target.shape)
        for date in range(dates):
            for band, known in enumerate(self.sources):
                if known is not None:
                    result[:, date * self.after + band] = source[:, date * self.before + known]
        return result

    def sentences(self) -> list[str]:
        """An account for people; empty where the bands are the same."""
        old, new = self.names
        if old == new:
            return []
        if self.sources and sorted(old) == sorted(new):
            return ["Its first layer was put in the order of the new bands."]
        if self.before == self.after and not self.sources:
            return []
        account = [f"Its first layer was adapted from {self.before} to {self.after} bands."]
        if self.sources:
            kept = [name for name in new if name in old]
            added = [name for name in new if name not in old]
            account.append(
                f"Bands that it knew: {_listed(kept)}; new, without influence at first: "
                f"{_listed(added)}."
            )
        return account


def inherited_bands(before: Sequence[Band], after: Sequence[Band]) -> InheritedBands:
    """Match the bands of an earlier model with those of a training."""
    old, new = tuple(band.name for band in before), tuple(band.name for band in after)
    by_name = len(set(old)) == len(old) and len(set(new)) == len(new) and set(old) & set(new)
    sources: tuple[Optional[int], ...] = ()
    if by_name and old != new:
        sources = tuple(old.index(name) if name in old else None for name in new)
    return InheritedBands(len(old), len(new), sources, (old, new))


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names) or "none"
