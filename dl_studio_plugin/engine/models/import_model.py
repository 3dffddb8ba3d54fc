"""The job ``import_model``: check somebody's model package and write it anew as ours.

Nothing of the archive is taken over as it is but the model and its weights, and these only
after they were read as what they claim to be: the graph is nothing but mathematics and gives
what the card says, the weights are safetensors, the card makes sense.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

from ...definitions.archive import list_members
from ...definitions.errors import DlStudioError, InvalidInput, UnsafeFile
from ...definitions.jobs import ImportModel, ImportModelResult
from ...definitions.model_card import PACKAGE_SUFFIX, ModelCard
from ..events import Events
from .architectures import find_architecture
from .package import ModelPackage, load_package, write_package
from .runtime_onnx import OnnxRunner

#: A header of safetensors is a line a tensor; this is room for a hundred thousand of them.
_MAX_HEADER_BYTES = 16 * 2**20
_MAX_TRIAL_PIXELS = 2**22


def run(request: ImportModel, events: Events) -> ImportModelResult:
    """Check the package ``request.input`` and write it to ``request.output``.

    Raises:
        InvalidInput: it is not a model package, or does not do what its card says.
        UnsafeFile: it breaks a rule of safety.
    """
    source, output = Path(request.input), Path(request.output)
    if source.suffix != PACKAGE_SUFFIX or output.suffix != PACKAGE_SUFFIX:
        raise InvalidInput(
            f"INPUT and OUTPUT are model packages: their names end with {PACKAGE_SUFFIX}."
        )
    if output.exists() and source.exists() and output.samefile(source):
        raise InvalidInput("OUTPUT must be another file than INPUT.")
    events.progress(0.0, "Checking the archive")
    list_members(source)
    package = load_package(source)
    events.progress(0.3, "Checking the weights")
    if package.weights_bytes:
        check_safetensors(package.weights_bytes, f"the weights in “{source.name}”")
    if package.card.architecture:
        find_architecture(package.card.architecture, package.card.backbone)
    events.progress(0.5, "Trying the model")
    _try_out(package)
    write_package(output, package.card, package.onnx_bytes, package.weights_bytes, {})
    events.progress(1.0, f"Imported “{package.card.name}”")
    return ImportModelResult(str(output))


def check_safetensors(content: bytes, where: str) -> dict[str, Any]:
    """Check that ``content`` is a safetensors file, without making any tensor.

    The format is eight bytes of length, that much JSON which says where each tensor lies, and
    the tensors one after the other (https://github.com/huggingface/safetensors).

    Returns:
        The header.

    Raises:
        UnsafeFile: it is something else, such as a pickle that calls itself safetensors.
    """
    length = int.from_bytes(content[:8], "little")
    if len(content) < 8 or length > min(_MAX_HEADER_BYTES, len(content) - 8):
        raise UnsafeFile(f"{where} are not safetensors. They are not opened.")
    try:
        header = json.loads(content[8 : 8 + length])
        ends = [_end_of(entry) for name, entry in header.items() if name != "__metadata__"]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise UnsafeFile(f"{where} are not safetensors. They are not opened.") from error
    if max(ends, default=0) != len(content) - 8 - length:
        raise UnsafeFile(f"{where} are cut short or hold more than they say.")
    checked: dict[str, Any] = header
    return checked


def _end_of(entry: dict[str, Any]) -> int:
    start, end = entry["data_offsets"]
    if not 0 <= start <= end or any(size < 0 for size in entry["shape"]):
        raise ValueError("offsets")
    return int(end)


def _try_out(package: ModelPackage) -> None:
    """Run the model once on noise: what comes out must be probabilities, or finite numbers."""
    card = package.card
    side = _trial_side(card)
    if side * side * len(card.bands) > _MAX_TRIAL_PIXELS:
        raise InvalidInput(f"The model “{card.name}” takes tiles too large to try it.")
    runner = OnnxRunner(package, np.dtype(np.float32), "cpu")
    means = np.array([band.mean for band in card.bands], np.float32).reshape(1, -1, 1, 1)
    noise = np.random.default_rng(0).normal(size=(1, len(card.bands), side, side))
    images = (means + noise).astype(np.float32)
    try:
        found = runner.predict(images, np.ones((1, side, side), bool))
    except DlStudioError:
        raise
    except Exception as error:
        raise InvalidInput(
            f"The model “{card.name}” does not take tiles of {side} pixels as its card says "
            f"({str(error).splitlines()[0]})."
        ) from error
    expected = (1, card.channels, side, side)
    if found.shape != expected:
        raise InvalidInput(
            f"The model “{card.name}” gives {found.shape} numbers, but its card says {expected}."
        )
    if card.outputs:
        if not np.isfinite(found).all():
            raise InvalidInput(f"What the model “{card.name}” gives are not numbers.")
        return
    # NaN is not close to anything either.
    if not np.allclose(found.sum(axis=1), 1, atol=1e-2):
        raise InvalidInput(f"What the model “{card.name}” gives are not probabilities.")


def _trial_side(card: ModelCard) -> int:
    return card.chip_size if card.fixed_input else 2 * card.size_multiple
