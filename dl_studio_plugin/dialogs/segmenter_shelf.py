"""The segmenters that were downloaded, each in a folder of its own.

All are in the user's data folder::

HOME/segmenters/        HOME is that of ``runtime/environment.py``
mobile_sam/
encoder.onnx
decoder.onnx
origin.json         written with them: where they came from, in which licence
.mobile_sam.part/     while one is downloaded and looked at
"""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from ..definitions.atomic import part_path
from ..definitions.errors import InvalidInput
from ..definitions.wire import from_json, to_json
from ..runtime.environment import EngineEnvironment

translate = QCoreApplication.translate
CONTEXT = "Segmenters"
ENCODER_FILE, DECODER_FILE, ORIGIN_FILE = "encoder.onnx", "decoder.onnx", "origin.json"
_FILES = (ENCODER_FILE, DECODER_FILE, ORIGIN_FILE)


@dataclass(frozen=True)
class Origin:
    """Where a segmenter came from.

    Attributes:
        licence: its name; empty where the user knew it.
        page: of those who offer it; empty for an address that the user typed.
        addresses: what was fetched.
        encoder_sha256, decoder_sha256: of the two files as they are kept.
        fetched: day, ISO 8601.
    """

    name: str
    family: str
    licence: str
    page: str
    addresses: tuple[str, ...]
    encoder_sha256: str
    decoder_sha256: str
    fetched: str


@dataclass(frozen=True)
class Kept:
    """A segmenter on the shelf."""

    folder: Path
    origin: Origin

    @property
    def key(self) -> str:
        """The key of its offer."""
        return self.folder.name

    @property
    def encoder(self) -> Path:
        """Its encoder."""
        return self.folder / ENCODER_FILE

    @property
    def decoder(self) -> Path:
        """Its decoder."""
        return self.folder / DECODER_FILE


@dataclass(frozen=True)
class Shelf:
    """The folder of all of them; it need not exist yet."""

    folder: Path

    @classmethod
    def default(cls) -> Shelf:
        """This user's."""
        return cls(EngineEnvironment.default().home / "segmenters")

    def place(self, key: str) -> Path:
        """The folder of one."""
        return self.folder / key

    def part(self, key: str) -> Path:
        """Its folder while it is fetched."""
        return part_path(self.place(key))

    def kept(self) -> list[Kept]:
        """What is whole and can be used, by name."""
        found = []
        for origin_file in self.folder.glob(f"[!.]*/{ORIGIN_FILE}"):
            with contextlib.suppress(OSError, ValueError, InvalidInput):
                data = json.loads(origin_file.read_text("utf-8"))
                one = Kept(origin_file.parent, from_json(Origin, data, ORIGIN_FILE))
                if one.encoder.is_file() and one.decoder.is_file():
                    found.append(one)
        return sorted(found, key=lambda one: one.origin.name.casefold())

    def remove(self, one: Kept) -> None:
        """Delete what was downloaded, and nothing that somebody put beside it.

        Raises:
            InvalidInput: a file cannot be deleted.
        """
        if one.folder.parent != self.folder:
            raise InvalidInput(
                translate(CONTEXT, "“{}” was not downloaded by DL Studio. It is kept.").format(
                    one.folder
                )
            )
        try:
            for name in _FILES:
                (one.folder / name).unlink(missing_ok=True)
        except OSError as error:
            raise InvalidInput(
                translate(
                    CONTEXT,
                    "“{folder}” cannot be deleted ({reason}). Close what uses it and try again.",
                ).format(folder=one.folder, reason=error.strerror)
            ) from error
        with contextlib.suppress(OSError):  # other files lie in it
            one.folder.rmdir()


def write_origin(folder: Path, origin: Origin) -> None:
    """Write the note beside the files."""
    text = json.dumps(to_json(origin), indent=2, ensure_ascii=False)
    (folder / ORIGIN_FILE).write_text(text + "\n", "utf-8")
