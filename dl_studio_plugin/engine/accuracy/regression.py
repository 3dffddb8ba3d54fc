"""Scores of models whose output is numbers.

With e = predicted − known: RMSE is the root of the mean of e², MAE the mean of |e|, bias the mean
of e, all in the imagery's units; R² = 1 − Σe² / Σ(known − mean of known)²: 1 is perfect, 0 is as
good as always saying the mean, and below 0 is worse than that.

``RegressionMeasure`` keeps a few sums a block, whatever the number of pixels. Intervals are from
drawing whole blocks (see ``intervals``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple, Optional

import numpy as np

from .any_scores import ClassTable
from .intervals import Interval, draw_blocks, limits_of, listed, mean_of, shares


@dataclass(frozen=True)
class BandScore:
    """Scores of one band; ``None`` where there is nothing to measure them on.

    Attributes:
        r2: ``None`` too where the reference is the same everywhere.
        known_mean, known_std: of the reference.
        values: numbers that were compared.
    """

    name: str
    r2: Optional[float]
    r2_interval: Interval
    rmse: Optional[float]
    rmse_interval: Interval
    mae: Optional[float]
    mae_interval: Interval
    bias: Optional[float]
    bias_interval: Interval
    known_mean: Optional[float]
    known_std: Optional[float]
    values: int


@dataclass(frozen=True)
class RegressionScores:
    """Scores of all bands together (means), and of each.

    Attributes:
        blocks: on how many blocks it was measured.
    """

    monitors: ClassVar[tuple[str, ...]] = ("r2", "negative_rmse", "negative_mae")
    is_share: ClassVar[bool] = False

    bands: tuple[BandScore, ...]
    r2: Optional[float]
    rmse: Optional[float]
    mae: Optional[float]
    bias: Optional[float]
    blocks: int

    @property
    def main(self) -> tuple[str, Optional[float]]:
        """R²."""
        return "r2", self.r2

    @property
    def main_interval(self) -> Interval:
        """Of R², where there is one band."""
        return self.bands[0].r2_interval if len(self.bands) == 1 else None

    def value(self, monitor: str) -> Optional[float]:
        """See ``AnyScores``; errors are turned round, so that higher is better."""
        values = {
            "r2": self.r2,
            "negative_rmse": None if self.rmse is None else -self.rmse,
            "negative_mae": None if self.mae is None else -self.mae,
        }
        return values[monitor]

    def as_metrics(self) -> dict[str, Any]:
        """As the model card, the training record and a job's result keep them."""
        plain = ("name", "r2", "rmse", "mae", "bias", "known_mean", "known_std", "values")
        drawn = ("r2_interval", "rmse_interval", "mae_interval", "bias_interval")
        return {
            **{name: getattr(self, name) for name in ("r2", "rmse", "mae", "bias", "blocks")},
            "bands": [
                {
                    **{name: getattr(band, name) for name in plain},
                    **{name: listed(getattr(band, name)) for name in drawn},
                }
                for band in self.bands
            ],
        }

    def history_row(self) -> dict[str, Optional[float]]:
        """The numbers of an epoch."""
        return {name: getattr(self, name) for name in ("r2", "rmse", "mae", "bias")}

    def class_table(self) -> ClassTable:
        """Band by band."""
        columns = (
            "band", "r2", "r2_low", "r2_high", "rmse", "rmse_low", "rmse_high", "mae", "mae_low",
            "mae_high", "bias", "bias_low", "bias_high", "known_mean", "known_std", "values",
        )  # fmt: skip
        rows = []
        for band in self.bands:
            cells: list[Any] = [band.name]
            for name in ("r2", "rmse", "mae", "bias"):
                limits = getattr(band, f"{name}_interval") or (None, None)
                cells += [getattr(band, name), *limits]
            rows.append((*cells, band.known_mean, band.known_std, band.values))
        return ClassTable(columns, tuple(rows))


class _Sums(NamedTuple):
    """What is kept of a block, each an array of bands.

    ``spread`` is Σ(known − mean)², kept by the means so that large numbers lose nothing
    (Chan, Golub and LeVeque 1983).
    """

    number: np.ndarray
    error: np.ndarray
    absolute: np.ndarray
    square: np.ndarray
    mean: np.ndarray
    spread: np.ndarray


class RegressionMeasure:
    """Gathers known and predicted numbers."""

    def __init__(self, bands: Sequence[str]) -> None:
        """Start with nothing; ``bands`` names what is predicted."""
        self.bands = tuple(bands)
        self._blocks: dict[str, _Sums] = {}

    def add(
        self,
        known: np.ndarray,
        predicted: np.ndarray,
        block: str = "",
        valid: Optional[np.ndarray] = None,
    ) -> None:
        """Count a chip, or a piece of a raster.

        Args:
            known: bands × any shape; what is not finite does not count.
            predicted: of the same shape; what is not finite does not count.
            block: the piece of ground that it belongs to, drawn as a whole for intervals;
                empty makes it a block of its own.
            valid: of that shape without bands: what counts; without it all does.
        """
        y = np.asarray(known, float).reshape(len(self.bands), -1)
        p = np.asarray(predicted, float).reshape(len(self.bands), -1)
        counts = np.isfinite(y) & np.isfinite(p)
        if valid is not None:
            counts &= np.asarray(valid, bool).reshape(1, -1)
        number = counts.sum(axis=1)
        if not number.any():
            return
        error = np.where(counts, p - np.where(counts, y, 0), 0)
        mean = np.where(counts, y, 0).sum(axis=1) / np.maximum(number, 1)
        spread = np.where(counts, (y - mean[:, None]) ** 2, 0).sum(axis=1)
        sums = _Sums(
            number,
            error.sum(axis=1),
            np.abs(error).sum(axis=1),
            (error**2).sum(axis=1),
            mean,
            spread,
        )
        name = block or f"chip {len(self._blocks)}"
        before = self._blocks.get(name)
        self._blocks[name] = sums if before is None else _united(before, sums)

    def scores(self, intervals: bool = True, seed: int = 0) -> RegressionScores:
        """What was gathered so far; ``intervals`` are drawn by ``seed``."""
        count = len(self._blocks)
        if not count:
            zero = np.zeros((1, len(self.bands)))
            table = _Sums(*(zero for _ in _Sums._fields))
        else:
            table = _Sums(*(np.stack(parts) for parts in zip(*self._blocks.values())))
        drawn = draw_blocks(count, seed) if intervals else None
        bands = tuple(self._band(i, table, drawn) for i in range(len(self.bands)))
        return RegressionScores(
            bands,
            mean_of(band.r2 for band in bands),
            mean_of(band.rmse for band in bands),
            mean_of(band.mae for band in bands),
            mean_of(band.bias for band in bands),
            count,
        )

    def _band(self, band: int, table: _Sums, drawn: Optional[np.ndarray]) -> BandScore:
        one = _Sums(*(part[:, band] for part in table))
        once = np.ones((1, len(one.number)), int)
        r2, rmse, mae, bias = (_number(part[0]) for part in _measures(one, once))
        limits: list[Interval] = [None] * 4
        if drawn is not None:
            limits = [limits_of(part) for part in _measures(one, drawn)]
        number = int(one.number.sum())
        mean = float(one.number @ one.mean / number) if number else None
        spread = _spread(one, once)[0]
        return BandScore(
            self.bands[band],
            *(r2, limits[0], rmse, limits[1], mae, limits[2], bias, limits[3]),
            mean,
            float(np.sqrt(spread / number)) if number else None,
            number,
        )


def _measures(sums: _Sums, drawn: np.ndarray) -> tuple[np.ndarray, ...]:
    """R², RMSE, MAE and bias of each draw; NaN where undefined."""
    count = drawn @ sums.number
    square = drawn @ sums.square
    spread = _spread(sums, drawn)
    return (
        1 - shares(square, spread),
        np.sqrt(shares(square, count)),
        shares(drawn @ sums.absolute, count),
        shares(drawn @ sums.error, count),
    )


def _spread(sums: _Sums, drawn: np.ndarray) -> np.ndarray:
    """Σ(known − mean)² of each draw: within the blocks, and between their means."""
    weights = drawn * sums.number
    mean = shares(weights @ sums.mean, weights.sum(axis=1))
    between = (weights * (sums.mean - mean[:, None]) ** 2).sum(axis=1)
    spread: np.ndarray = drawn @ sums.spread + between
    return spread


def _united(a: _Sums, b: _Sums) -> _Sums:
    count = a.number + b.number
    mean = np.where(count > 0, (a.number * a.mean + b.number * b.mean) / np.maximum(count, 1), 0)
    between = a.number * (a.mean - mean) ** 2 + b.number * (b.mean - mean) ** 2
    return _Sums(
        count,
        a.error + b.error,
        a.absolute + b.absolute,
        a.square + b.square,
        mean,
        a.spread + b.spread + between,
    )


def _number(value: float) -> Optional[float]:
    return None if np.isnan(value) else float(value)
