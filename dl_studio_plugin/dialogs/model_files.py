"""Model packages that lie where DL Studio puts them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..definitions.model_card import PACKAGE_SUFFIX

if TYPE_CHECKING:
    from pathlib import Path

#: Folders of results may hold anything: no more files than this are offered.
_MOST_FILES = 500


def model_files(folder: Path) -> list[Path]:
    """Model packages in ``folder`` and the folders directly in it, the newest first."""
    if not folder.is_dir():
        return []
    found = [*folder.glob(f"*{PACKAGE_SUFFIX}"), *folder.glob(f"*/*{PACKAGE_SUFFIX}")]
    found.sort(key=lambda path: path.stat().st_mtime, reverse=True)
    return found[:_MOST_FILES]
