"""The job ``import_model``: check somebody's model package and write it anew as ours.

Nothing of the archive is taken over as it is but the model and its weights, and these only
after they were read as what they claim to be: the graph is nothing but mathematics and gives
what the card says, the weights are safetensors, the card makes sense.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ...definitions.archive import list_members
from ...definitions.errors import InvalidInput, UnsafeFile
from ...definitions.jobs import ImportModel, ImportModelResult
from ...definitions.model_card import PACKAGE_SUFFIX
from ..events import Events
from .architectures import find_architecture
from .package import load_package, write_package
from .trial import try_out

#: A header of safetensors is a line a tensor; this is room for a hundred thousand of them.
_MAX_HEADER_BYTES = 16 * 2**20


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
    try_out(package)
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
