"""No password leaves with a bundle: its text files are searched before it is finished.

A layer's data source may carry a password in clear text, and reports, styles and QGIS projects
repeat data sources. Rasters and tables are not searched; what is written into them by this
plugin holds no data sources.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from ..definitions.errors import InvalidInput

_TEXT = (".csv", ".geojson", ".html", ".json", ".md", ".qgs", ".qml", ".sld", ".txt", ".xml")
_ZIPPED = (".qgz",)
_CHUNK = 1 << 20
#: A secret that lies across two pieces is still found when they overlap by this much.
_OVERLAP = 1 << 10

_SECRET = re.compile(
    rb"(?:password|passwd|pwd|api_?key|access_?key|(?:access|auth|api)_?token|[?&;]token)"
    rb"(?:'|\"|&quot;|&apos;)?\s*[=:]\s*(?:'|\"|&quot;|&apos;)?(?!\*{3})[^\s'\"&;<>,}]"
    rb"|[a-z][a-z0-9+.-]*://[^/\s:@<>\"']{1,100}:(?!\*{3}@)[^/\s@<>\"']{1,200}@",
    re.IGNORECASE,
)


def check_no_secrets(folder: Path) -> None:
    """Do nothing if no text file in ``folder`` holds something that looks like a password.

    Raises:
        InvalidInput: one does; the text names the file, never the secret.
    """
    for file in sorted(folder.rglob("*")):
        if file.is_file() and any(_SECRET.search(piece) for piece in _pieces(file)):
            raise InvalidInput(
                f"“{file.relative_to(folder).as_posix()}” would carry a password or key into the "
                "bundle. Store it in QGIS's authentication (Settings, Options, Authentication), "
                "make the layer use that, and share again."
            )


def _pieces(file: Path) -> Iterator[bytes]:
    if file.suffix.lower() in _TEXT:
        before = b""
        with file.open("rb") as stream:
            while chunk := stream.read(_CHUNK):
                yield before + chunk
                before = chunk[-_OVERLAP:]
    elif file.suffix.lower() in _ZIPPED:
        with zipfile.ZipFile(file) as archive:
            for name in archive.namelist():
                yield archive.read(name)
