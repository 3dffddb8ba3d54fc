"""A bundle: one folder with everything that somebody needs to look at results.

::

    FOLDER/
      index.html     what is inside, for people
      bundle.json    the same for programs, with the sha256 of every file
      layers/        rasters and vectors
      model/         model packages
      project/       status page, accepted samples and runs of the project
      bundle.qgz     all layers, styled, for QGIS (added by the caller)

Links are relative, and nothing is fetched from elsewhere: the folder can be zipped, copied to a
web server or handed over on a stick.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from html import escape
from pathlib import Path
from typing import Any

from ..definitions.errors import Cancelled, InvalidInput
from .secrets import check_no_secrets

INDEX_FILE = "index.html"
MANIFEST_FILE = "bundle.json"
LAYERS, MODEL, PROJECT = "layers", "model", "project"
FORMAT_VERSION = 1

_CHUNK = 1 << 20
_HEADINGS = {LAYERS: "Layers", MODEL: "Model packages", PROJECT: "Project", "": "QGIS project"}


@dataclass(frozen=True)
class BundleFile:
    """A file of a bundle.

    Attributes:
        path: inside the bundle, with ``/``.
        title: what a reader sees.
        bytes, sha256: of its content.
    """

    path: str
    title: str
    bytes: int
    sha256: str


def free_name(folder: Path, name: str) -> Path:
    """A path in ``folder`` for a file called ``name`` that takes no other file's place."""
    stem, suffix = Path(name).stem, Path(name).suffix
    clean = "".join(c if c.isalnum() or c in "-_. " else "_" for c in stem).strip(" .") or "file"
    candidate, number = folder / f"{clean}{suffix}", 2
    while candidate.exists():
        candidate, number = folder / f"{clean}_{number}{suffix}", number + 1
    return candidate


def copy_into(source: Path, target: Path, is_cancelled: Callable[[], bool] = lambda: False) -> None:
    """Copy a file piece by piece, so that a cancel is heard.

    Raises:
        InvalidInput: ``source`` cannot be read.
        Cancelled: ``is_cancelled`` became true.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        with source.open("rb") as read, target.open("wb") as write:
            while chunk := read.read(_CHUNK):
                write.write(chunk)
                if is_cancelled():
                    raise Cancelled(
                        "Cancelled while the bundle was written; nothing is left of it."
                    )
        shutil.copystat(source, target)
    except FileNotFoundError as error:
        raise InvalidInput(f"“{source}” does not exist any more. Choose another file.") from error


def raster_into(source: str, target: Path, is_cancelled: Callable[[], bool]) -> None:
    """Put a raster into a bundle: a GeoTIFF as it is, anything else as a Cloud-Optimized GeoTIFF.

    Raises:
        InvalidInput: ``source`` cannot be read or written.
        Cancelled: ``is_cancelled`` became true.
    """
    from ..project.class_raster import open_raster

    raster = open_raster(source)
    if raster is None:
        raise InvalidInput(f"The raster “{source}” cannot be read. Choose another one.")
    if raster.GetDriver().ShortName in ("GTiff", "COG") and Path(source).is_file():
        copy_into(Path(source), target, is_cancelled)
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    copied = _as_cog(raster, target, is_cancelled)
    if is_cancelled():
        raise Cancelled("Cancelled while the bundle was written; nothing is left of it.")
    if not copied:
        raise InvalidInput(f"The raster “{source}” cannot be copied; it may be damaged.")


def _as_cog(raster: Any, target: Path, is_cancelled: Callable[[], bool]) -> bool:
    from osgeo import gdal

    try:
        copy = gdal.Translate(
            str(target),
            raster,
            format="COG",
            creationOptions=["COMPRESS=DEFLATE", "BIGTIFF=IF_SAFER"],
            callback=lambda *_: 0 if is_cancelled() else 1,
        )
    except RuntimeError:  # QGIS 3.44 makes GDAL raise
        return False
    return copy is not None


def finish_bundle(
    folder: Path,
    title: str,
    titles: dict[str, str],
    created: str,
    credit_lines: Sequence[str] = (),
) -> None:
    """Write index and manifest over what lies in ``folder``.

    Args:
        folder: holds the files already.
        title: of the bundle.
        titles: what a reader sees for a file, by its path inside the bundle.
        created: time, ISO 8601.
        credit_lines: whom imagery, labels and pretrained weights are owed to, and their licences.

    Raises:
        InvalidInput: a file in it holds a password.
    """
    check_no_secrets(folder)
    files = [
        BundleFile(path, titles.get(path, path), (folder / path).stat().st_size, digest)
        for path, digest in _hashes(folder)
    ]
    manifest = {
        "format": "dl-studio-bundle",
        "version": FORMAT_VERSION,
        "title": title,
        "created": created,
        "credits": list(credit_lines),
        "files": [asdict(file) for file in files],
    }
    (folder / MANIFEST_FILE).write_text(json.dumps(manifest, indent=2), encoding="utf-8")
    (folder / INDEX_FILE).write_text(_index(title, created, files, credit_lines), encoding="utf-8")


def check_bundle(folder: Path) -> list[str]:
    """Sentences on files of a bundle that are missing or changed; none when it is whole.

    Raises:
        InvalidInput: ``folder`` is no bundle.
    """
    try:
        manifest = json.loads((folder / MANIFEST_FILE).read_text("utf-8"))
        expected = {file["path"]: file["sha256"] for file in manifest["files"]}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InvalidInput(f"“{folder}” is no bundle of DL Studio.") from error
    found = dict(_hashes(folder))
    return [
        f"“{path}” is {'changed' if path in found else 'missing'}."
        for path, digest in expected.items()
        if found.get(path) != digest
    ]


def _hashes(folder: Path) -> Iterator[tuple[str, str]]:
    for file in sorted(folder.rglob("*")):
        path = file.relative_to(folder).as_posix()
        if file.is_file() and path not in (INDEX_FILE, MANIFEST_FILE):
            yield path, _sha256(file)


def _sha256(file: Path) -> str:
    digest = hashlib.sha256()
    with file.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def _index(
    title: str, created: str, files: Sequence[BundleFile], credit_lines: Sequence[str]
) -> str:
    sections = []
    for part, heading in _HEADINGS.items():
        rows = [file for file in files if _part(file) == part]
        if rows:
            items = "\n".join(_item(file) for file in rows)
            sections.append(f"<h2>{heading}</h2>\n<ul>\n{items}\n</ul>")
    if credit_lines:
        lines = "\n".join(f"<li>{escape(line)}</li>" for line in credit_lines)
        sections.append(f"<h2>Credits</h2>\n<ul>\n{lines}\n</ul>")
    return _PAGE.format(title=escape(title), created=escape(created), sections="\n".join(sections))


def _part(file: BundleFile) -> str:
    return file.path.partition("/")[0] if "/" in file.path else ""


def _item(file: BundleFile) -> str:
    from urllib.parse import quote

    size = f"{file.bytes / 1e6:.1f} MB" if file.bytes >= 100_000 else f"{file.bytes / 1e3:.1f} kB"
    return f'<li><a href="{quote(file.path)}">{escape(file.title)}</a> ({size})</li>'


_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
body {{ font: 16px/1.5 sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em; }}
h1 {{ font-size: 1.5em; }} h2 {{ font-size: 1.1em; }}
</style>
</head>
<body>
<h1>{title}</h1>
<p>Made with DL Studio, {created}. Open bundle.qgz in QGIS to see all layers.</p>
{sections}
</body>
</html>
"""
