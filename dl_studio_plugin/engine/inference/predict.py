"""The job ``predict_raster``: numbers for every pixel of a raster of any size.

What a model of regression says (a height, a density, any number of bands) is cut or blended over
tiles as probabilities are, and resumable and exact in the same way; only what is kept of it
differs: float32, as the model gives it.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from ...definitions.atomic import check_disk_space
from ...definitions.errors import InvalidInput
from ...definitions.inference_jobs import PredictRaster, PredictRasterResult
from ...definitions.inference_types import REGRESSION_TASK
from ...definitions.model_card import ONNX_FILE
from ..events import Events, parts_folder
from ..imagery import Grid, Imagery
from ..models.package import ModelPackage, load_package
from .checks import check_course, check_outputs, check_task, open_for_model
from .cog import Provenance, number_layer, write_cog, write_mosaic
from .computation import Computation
from .inputs import prepare_inputs
from .memory import choose_tiles, limit_block_cache
from .merge_numbers import NumberMerger
from .plan import TileChoice, TilePlan
from .strips import PROGRESS_SHARE, Inputs, compute_strips
from .unreadable import report_unreadable

_BYTES = 4
_WITH_OVERVIEWS = 1.34


@dataclass(frozen=True)
class _Options:
    """How tiles become strips; see ``strips.How``."""

    outputs: int
    tta: bool
    needs_values: bool = True

    def merger(self, plan: TilePlan) -> NumberMerger:
        return NumberMerger(plan, self.outputs)


class NumberComputation(Computation):
    """The computation of a run that gives every pixel numbers; see ``Computation``."""

    def __init__(
        self, request: PredictRaster, package: ModelPackage, inputs: Inputs, events: Events
    ) -> None:
        self._request = request
        super().__init__(request, package, inputs, events)

    @property
    def layers(self) -> tuple[str, ...]:
        """Names of the bands of a strip."""
        return self.card.outputs

    def _compute_strips(self) -> None:
        options = _Options(self.card.channels, self._request.tta)
        compute_strips(self.inputs, self.runner, self.plan, options, self.parts, self._events)

    def _choose_tiles(self, largest: int = 0) -> TileChoice:
        job = self._job(_BYTES * self.card.channels)
        return choose_tiles(self.card, self._package.onnx_bytes, job, largest)


def run(request: PredictRaster, events: Events) -> PredictRasterResult:
    """Predict numbers.

    Raises:
        InvalidInput: something about the request is wrong; nothing was computed.
        NotEnoughSpace: a disk is too small; nothing was computed.
        Cancelled: the user asked to stop; the job can be resumed.
    """
    started = time.monotonic()
    limit_block_cache()
    check_course(request)
    if not request.output:
        raise InvalidInput("Choose an output file.")
    check_outputs(request, [Path(request.output)])
    package = load_package(Path(request.model))
    check_task(package.card, REGRESSION_TASK)
    with open_for_model(package.card, request.imagery) as imagery:
        computation = _computed(request, package, imagery, events)
        _assemble(request, computation, events)
        report_unreadable(Path(request.output), imagery, events)
    return PredictRasterResult(
        request.output,
        package.card.outputs,
        sum(entry.predicted for entry in computation.parts.entries),
        computation.record.device,
        computation.record.runtime,
        time.monotonic() - started,
    )


def _computed(
    request: PredictRaster, package: ModelPackage, imagery: Imagery, events: Events
) -> NumberComputation:
    inputs = prepare_inputs(request, package.card, imagery, events)
    _check_space(request, inputs.grid, package.card.channels, parts_folder(events))
    computation = NumberComputation(request, package, inputs, events)
    computation.compute()
    return computation


def _check_space(request: PredictRaster, grid: Grid, outputs: int, folder: Path) -> None:
    """Numbers hardly shrink when they are compressed."""
    size = grid.width * grid.height * outputs * _BYTES
    check_disk_space(folder, size, "The unfinished result")
    place = Path(request.output).absolute().parent
    check_disk_space(place, int(size * (1 + _WITH_OVERVIEWS)), "The result")


def _assemble(request: PredictRaster, computation: NumberComputation, events: Events) -> None:
    events.progress(PROGRESS_SHARE, "Assembling the raster")
    card = computation.card
    model = f"{card.name} {card.hashes.get(ONNX_FILE, '')[:12]}".strip()
    provenance = Provenance(model, computation.record.run[:12])
    mosaic = computation.parts.folder / "numbers.vrt"
    layer = number_layer(provenance, card.outputs)
    write_mosaic(mosaic, computation.parts, computation.plan, computation.inputs.grid, layer)
    write_cog(mosaic, Path(request.output))
    events.progress(1.0, "Finished")
