"""The plugin's modules as syntax trees, and what they import."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PLUGIN = ROOT / "dl_studio_plugin"


@dataclass(frozen=True)
class Module:
    """One Python file of the plugin."""

    path: Path

    @property
    def name(self) -> str:
        """Path below the plugin, as a reader writes it."""
        return self.path.relative_to(PLUGIN).as_posix()

    @property
    def room(self) -> str:
        """The room that it lives in; empty for the plugin's own two modules."""
        parts = self.path.relative_to(PLUGIN).parts
        return parts[0] if len(parts) > 1 else ""

    @cached_property
    def text(self) -> str:
        """What is in it."""
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        """Its syntax tree, read as Python 3.9 would."""
        return ast.parse(self.text, self.name, feature_version=(3, 9))

    def imports(self) -> Iterator[tuple[int, str]]:
        """Line and full name of everything absolute that it imports, wherever that stands."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    yield node.lineno, alias.name
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                for alias in node.names:
                    yield node.lineno, f"{node.module}.{alias.name}"


@cache
def modules() -> list[Module]:
    """All modules of the plugin."""
    return [Module(path) for path in sorted(PLUGIN.rglob("*.py"))]


def is_below(name: str, package: str) -> bool:
    """Whether ``name`` is ``package`` or lies in it."""
    return name == package or name.startswith(package + ".")
