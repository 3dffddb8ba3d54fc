"""Where the manual is: beside the plugin's code in a clone, else in the repository."""

from __future__ import annotations

from configparser import ConfigParser
from pathlib import Path

_PLUGIN = Path(__file__).parents[1]
_LOCAL = _PLUGIN.parent / "docs"


def manual_page(anchor: str) -> str:
    """The address of a chapter; ``anchor`` is its file's name, with ``#heading`` if need be."""
    chapter, _, heading = anchor.partition("#")
    end = f"#{heading}" if heading else ""
    local = _LOCAL / f"{chapter}.md"
    if local.is_file():
        return local.as_uri() + end
    metadata = ConfigParser(interpolation=None)
    metadata.read(_PLUGIN / "metadata.txt", encoding="utf-8")
    repository = metadata.get("general", "repository", fallback="")
    return f"{repository}/blob/main/docs/{chapter}.md{end}"
