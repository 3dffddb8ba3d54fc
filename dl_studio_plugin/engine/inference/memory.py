"""How large a tile may be: bigger tiles waste less on margins, smaller ones take less memory.

What a network needs while it runs is read off its graph: with the sizes of all values known for a
tile, walking through the operators in order gives how many bytes are alive at once. That depends
on the model and the tile alone, so the choice is the same on every run with the same memory.
"""

from __future__ import annotations

import functools
import math
import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from ...definitions.errors import InvalidInput
from ...definitions.model_card import ModelCard
from .plan import TileChoice, round_up

MB = 2**20
#: What a run may take in all (the processes of a job together), on the processor.
TARGET_BYTES = 1400 * MB
#: Share of the free memory that a run may take where that is less.
_FREE_SHARE = 0.6
#: Interpreter, libraries and GDAL's block cache.
_BASE_BYTES = 500 * MB
_BLOCK_CACHE_MB = "64"
#: What a runtime takes beyond the values that are alive (working buffers, gaps in its arena).
_OVERHEAD = 2.0
#: For a graph whose sizes cannot be inferred: bytes a pixel, more than the usual networks take.
_UNKNOWN_BYTES_PER_PIXEL = 2000
LARGEST_TILE = 1024
_EXAMPLE_TILE = 256
SMALLEST_TILE = 128
_LARGEST_BATCH = 16
#: Bytes for the arrays of a strip that outlive a tile.
_STRIP_BYTES = 64 * MB
#: A panel has at least this many columns of tiles, so that its ghost column costs little.
_LEAST_COLUMNS = 4

_IN_PLACE = {"Relu", "Clip", "BatchNormalization", "Sigmoid", "Add", "Mul", "Identity", "Cast",
             "LeakyRelu", "HardSwish", "HardSigmoid", "Reshape", "Flatten", "Softmax"}  # fmt: skip


@dataclass(frozen=True)
class Job:
    """What the choice depends on beside the model.

    Attributes:
        height, width: of the target grid.
        pixel_bytes: of one pixel of imagery, all bands.
        layers: bytes a pixel of a strip's finished layers.
        tile, batch: what the user asked for; 0 chooses.
        overlap: margin that the user asked for; -1 chooses.
    """

    height: int
    width: int
    pixel_bytes: int
    layers: int
    tile: int = 0
    batch: int = 0
    overlap: int = -1


def choose_tiles(card: ModelCard, onnx_bytes: bytes, job: Job, largest: int = 0) -> TileChoice:
    """Tile size, margin, batch and panel width for a run.

    Args:
        card: of the model.
        onnx_bytes: its network.
        job: what is to be done.
        largest: upper limit of the tile size, after the memory ran out; 0 has none.

    Raises:
        InvalidInput: the tile size or overlap that was asked for is impossible.
    """
    pixel_bytes = _bytes_per_pixel(card, onnx_bytes, job)
    tile, multiple = _choose_tile(card, job, pixel_bytes, largest)
    margin, blend = choose_margin(card, tile, multiple, job.overlap)
    return TileChoice(
        job.height, job.width, tile, margin, blend, multiple, card.fixed_input,
        _panel_width(card, job, tile, margin if blend else 0),
        job.batch or _affordable_batch(tile, pixel_bytes),
    )  # fmt: skip


def choose_margin(card: ModelCard, tile: int, multiple: int, overlap: int) -> tuple[int, bool]:
    """Margin in pixels, and whether to blend over it; see ``plan``.

    Args:
        card: of the model.
        tile: tile size.
        multiple: of which the margin is one.
        overlap: what the user asked for; -1 takes the receptive radius where it is at most a
            quarter of the tile, else a sixteenth of the tile.
    """
    radius = card.receptive_radius
    exact = None if radius is None else round_up(radius, multiple)
    if overlap < 0:
        if exact is not None and 4 * exact <= tile:
            return exact, False
        sixteenth = round_up(math.ceil(tile / 16), multiple)
        return min(sixteenth, tile // 4 // multiple * multiple), True
    margin = round_up(overlap, multiple)
    return margin, exact is None or margin < exact


def limit_block_cache() -> None:
    """Keep GDAL's cache of decoded blocks small; it must be called before anything is read.

    Tiles are read once, so a larger cache would only fill up with the raster's size.
    """
    os.environ["GDAL_CACHEMAX"] = _BLOCK_CACHE_MB


def available_bytes() -> int:
    """Memory that can be had without swapping; a large number where the system does not say."""
    try:
        for line in Path("/proc/meminfo").read_text("ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    except (OSError, ValueError, IndexError):
        return 2**40
    return 2**40


@functools.lru_cache(maxsize=1)  # a warm engine asks again and again for the model it has loaded
def network_bytes(onnx_bytes: bytes, bands: int, tile: int) -> float:
    """Most bytes a pixel of values that are alive at once while a network sees one tile."""
    import onnx

    model = onnx.load_model_from_string(onnx_bytes)
    _set_input_size(model.graph, bands, tile)
    for with_sizes in (_by_rules, _by_folding):
        alive = _alive_or_none(with_sizes, model)
        if alive is not None:
            return alive / tile**2
    return _UNKNOWN_BYTES_PER_PIXEL


def _choose_tile(card: ModelCard, job: Job, pixel_bytes: float, largest: int) -> tuple[int, int]:
    """Tile size, and the multiple on which tiles begin."""
    multiple = card.size_multiple
    if card.fixed_input:
        tile = card.chip_size
        if job.tile not in (0, tile):
            raise InvalidInput(
                f"The model “{card.name}” takes tiles of {tile} pixels only. Leave the tile size "
                "out, or set it to that."
            )
        return tile, multiple if tile % multiple == 0 else 1
    limit = round_up(largest, multiple) if largest else 2**30
    if job.tile:
        return min(round_up(job.tile, multiple), limit), multiple
    most = min(limit, round_up(min(LARGEST_TILE, max(job.height, job.width)), multiple))
    least = min(most, round_up(SMALLEST_TILE, multiple))
    affordable = int(math.sqrt(_budget() / pixel_bytes)) // multiple * multiple
    return max(least, min(most, affordable)), multiple


def _budget() -> int:
    """Bytes for the network and the queues around it."""
    return max(0, min(TARGET_BYTES, int(available_bytes() * _FREE_SHARE)) - _BASE_BYTES)


def _bytes_per_pixel(card: ModelCard, onnx_bytes: bytes, job: Job) -> float:
    """Memory per pixel of a tile: in the network, and in the queues around it."""
    example = card.chip_size if card.fixed_input else round_up(_EXAMPLE_TILE, card.size_multiple)
    network = network_bytes(onnx_bytes, len(card.bands), example) * _OVERHEAD
    return network + 4 * job.pixel_bytes + 3 * 4 * card.channels


def _affordable_batch(tile: int, pixel_bytes: float) -> int:
    by_memory = int(_budget() / (pixel_bytes * tile * tile))
    by_size = (LARGEST_TILE // tile) ** 2
    return max(1, min(by_memory, by_size, _LARGEST_BATCH))


def _panel_width(card: ModelCard, job: Job, tile: int, ramp: int) -> int:
    # Two strips are alive (one is written); above and below each ramp lies a sum of probabilities.
    column_bytes = 2 * job.layers * tile + 2 * 2 * ramp * 4 * card.channels
    return max(_STRIP_BYTES // column_bytes, _LEAST_COLUMNS * tile)


def _set_input_size(graph: Any, bands: int, tile: int) -> None:
    weights = {tensor.name for tensor in graph.initializer}
    (images,) = (value for value in graph.input if value.name not in weights)
    for dim, size in zip(images.type.tensor_type.shape.dim, (1, bands, tile, tile)):
        dim.dim_value = size
    for value in graph.output:
        value.type.tensor_type.shape.ClearField("dim")
    # Sizes that the exporter noted were for its own example.
    del graph.value_info[:]


def _alive_or_none(with_sizes: Callable[[Any], Any], model: Any) -> Optional[int]:
    try:
        return _most_alive(with_sizes(model).graph)
    except Exception:  # noqa: BLE001 - the libraries' own kinds; some sizes cannot be found
        return None


def _by_rules(model: Any) -> Any:
    import onnx

    return onnx.shape_inference.infer_shapes(model, data_prop=True)


def _by_folding(model: Any) -> Any:
    """As :func:`_by_rules`, after the runtime has worked out the sizes that the graph computes."""
    import onnx
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    options.log_severity_level = 4
    with tempfile.TemporaryDirectory() as folder:
        options.optimized_model_filepath = str(Path(folder) / "model.onnx")
        onnxruntime.InferenceSession(
            model.SerializeToString(), options, providers=["CPUExecutionProvider"]
        )
        return _by_rules(onnx.load(options.optimized_model_filepath))


def _most_alive(graph: Any) -> int:
    sizes = {
        value.name: _value_bytes(value)
        for value in (*graph.value_info, *graph.input, *graph.output)
        if value.type.tensor_type.HasField("shape")
    }
    last_use = {name: index for index, node in enumerate(graph.node) for name in node.input}
    weights = {tensor.name for tensor in graph.initializer}
    alive = {value.name for value in graph.input if value.name not in weights}
    most = 0
    for index, node in enumerate(graph.node):
        finished = {name for name in node.input if last_use.get(name) == index}
        if node.op_type in _IN_PLACE:
            alive -= finished
        alive.update(node.output)
        most = max(most, sum(sizes.get(name, 0) for name in alive))
        alive -= finished
    return most


def _value_bytes(value: Any) -> int:
    count = 1
    for dim in value.type.tensor_type.shape.dim:
        if not dim.HasField("dim_value"):
            raise ValueError(f"the size of {value.name} is not known")
        count *= dim.dim_value
    return 4 * count
