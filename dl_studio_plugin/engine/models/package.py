"""Model packages: one zip that holds all that a model is and all that must be known of it.

``NAME.dlmodel`` holds ``model.json`` (the card), ``model.onnx`` (to run), ``weights.safetensors``
(to train further), ``report.html`` and ``training_run.json``. The card names the sha256 of each
of them, and a package whose files do not match is not opened.

Files are stored, not compressed, with fixed times and order: the same model makes the same bytes.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import zipfile
from dataclasses import dataclass
from pathlib import Path

from ...definitions.archive import list_members, read_member
from ...definitions.atomic import atomic_path, check_disk_space
from ...definitions.errors import UnsafeFile
from ...definitions.model_card import MODEL_FILE, ONNX_FILE, WEIGHTS_FILE, ModelCard
from ...definitions.stac import card_to_stac, read_model_card

#: The most that one file of a package may hold; ONNX itself cannot hold more.
MAX_FILE_BYTES = 2**31

_EPOCH = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_READABLE = 0o100644 << 16


@dataclass(frozen=True)
class ModelPackage:
    """A model package that was read.

    Attributes:
        onnx_bytes: the network as ONNX.
        weights_bytes: the network's weights as safetensors; empty when the package has none.
    """

    card: ModelCard
    onnx_bytes: bytes
    weights_bytes: bytes = b""


def load_package(path: Path) -> ModelPackage:
    """Read a model package and check it against its own hashes.

    Raises:
        InvalidInput: it is not a model package, or has no model inside.
        UnsafeFile: its archive breaks a rule, or a file in it was changed.
    """
    card = read_model_card(path)
    weights = b""
    if WEIGHTS_FILE in list_members(path):
        weights = read_package_file(path, card, WEIGHTS_FILE)
    return ModelPackage(card, read_package_file(path, card, ONNX_FILE), weights)


def read_package_file(path: Path, card: ModelCard, name: str) -> bytes:
    """The file ``name`` of a package whose card is ``card``, checked by its hash."""
    content = read_member(path, name, MAX_FILE_BYTES)
    if hashlib.sha256(content).hexdigest() != card.hashes.get(name):
        raise UnsafeFile(
            f"“{name}” in “{path.name}” is not the file that the model package was written with. "
            "It was changed or damaged; ask for a new copy."
        )
    return content


def write_package(
    path: Path,
    card: ModelCard,
    onnx_bytes: bytes,
    weights_bytes: bytes,
    files: dict[str, bytes],
) -> ModelCard:
    """Write a model package, whole or not at all.

    Args:
        path: ``NAME.dlmodel``.
        card: its ``hashes`` are replaced by those of what is written.
        onnx_bytes: the network as ONNX.
        weights_bytes: the weights as safetensors; empty for none.
        files: further files by name, such as the report.

    Returns:
        The card as written, with its hashes.
    """
    contents = {ONNX_FILE: onnx_bytes, **files}
    if weights_bytes:
        contents[WEIGHTS_FILE] = weights_bytes
    hashes = {name: hashlib.sha256(contents[name]).hexdigest() for name in sorted(contents)}
    card = dataclasses.replace(card, hashes=hashes)
    item = json.dumps(card_to_stac(card), ensure_ascii=False, indent=1, allow_nan=False)
    check_disk_space(path.parent, sum(map(len, contents.values())) + len(item), "The model package")
    with atomic_path(path) as part:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as archive:
            _add(archive, MODEL_FILE, item.encode("utf-8"))
            for name in sorted(contents):
                _add(archive, name, contents[name])
        load_package(part)
    return card


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    member = zipfile.ZipInfo(name, _EPOCH)
    member.create_system = _UNIX
    member.external_attr = _READABLE
    archive.writestr(member, content)
