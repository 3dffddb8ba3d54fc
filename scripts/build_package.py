"""Build the zip that QGIS installs: ``dist/dl_studio_plugin-VERSION.zip``.

The same tree gives the same bytes: entries are sorted, carry a fixed time and no permissions of
the machine. What git ignores stays out, but for the translations, which are compiled here. The
imagery of the example comes from the tests' data.
"""

from __future__ import annotations

import configparser
import sys
import tempfile
import zipfile
from pathlib import Path

import translations
from tree import ROOT, repository_files

PLUGIN = ROOT / "dl_studio_plugin"
MAX_BYTES = 25 * 1024 * 1024  # the limit of plugins.qgis.org
FIXED_TIME = (2020, 1, 1, 0, 0, 0)
PLAIN_FILE = 0o100644
#: Compiled translations, and the imagery of the example, by their places in the zip.
I18N = f"{PLUGIN.name}/resources/i18n"
EXAMPLE = f"{PLUGIN.name}/resources/example"
EXAMPLE_DATA = ROOT / "tests" / "data" / "kampala"
EXAMPLE_FILES = ("kampala_train.tif", "kampala_test.tif", "buildings.geojson", "CREDITS.txt")
LEFT_OUT_FOLDERS = ("__pycache__",)
LEFT_OUT_SUFFIXES = (".pyc", ".ts", ".aux.xml")


def plugin_version() -> str:
    """The version that ``metadata.txt`` names."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(PLUGIN / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]


def plugin_files() -> list[Path]:
    """The files that belong into the zip, sorted."""
    prefix = f"{PLUGIN.name}/"
    files = [ROOT / name for name in repository_files() if name.startswith(prefix)]
    return [path for path in files if belongs(path)]


def belongs(path: Path) -> bool:
    """Whether a file of the plugin is for its users."""
    parts = path.relative_to(PLUGIN).parts
    return not (
        any(part in LEFT_OUT_FOLDERS or part.startswith(".") for part in parts)
        or path.name.endswith(LEFT_OUT_SUFFIXES)
    )


def entries(compiled: Path) -> dict[str, Path]:
    """The files of the zip by their names in it, sorted; translations go through ``compiled``."""
    translations.compile_all(compiled)
    found = {path.relative_to(ROOT).as_posix(): path for path in plugin_files()}
    found.update({f"{I18N}/{path.name}": path for path in compiled.glob("*.qm")})
    found.update({f"{EXAMPLE}/{name}": EXAMPLE_DATA / name for name in EXAMPLE_FILES})
    return dict(sorted(found.items()))


def build(destination: Path) -> Path:
    """Write the zip into ``destination`` and return its path."""
    destination.mkdir(parents=True, exist_ok=True)
    package = destination / f"dl_studio_plugin-{plugin_version()}.zip"
    with (
        tempfile.TemporaryDirectory() as compiled,
        zipfile.ZipFile(package, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive,
    ):
        for name, path in entries(Path(compiled)).items():
            entry = zipfile.ZipInfo(name, FIXED_TIME)
            entry.external_attr = PLAIN_FILE << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, path.read_bytes())
    if package.stat().st_size > MAX_BYTES:
        raise SystemExit(f"{package.name} is larger than the 25 MB that plugins.qgis.org takes.")
    return package


def main() -> int:
    """Build into ``dist/``, or the folder named on the command line."""
    destination = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist"
    package = build(destination)
    print(f"{package} ({package.stat().st_size / 1e6:.2f} MB)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
