"""Check that every Qt name used through `qgis.PyQt` exists under Qt 6.

QGIS 4 runs on Qt 6, whose Python bindings know an enum's value only by its full name
(``Qt.AlignmentFlag.AlignLeft``, not ``Qt.AlignLeft``) and lack what Qt 6 removed. No package of
QGIS 4 can be installed beside Debian's QGIS, so the names are looked up in PyPI's PyQt6: each
import from ``qgis.PyQt`` and each dotted name that starts at such an import, at a class of ours
derived from one, or at ``self`` inside such a class.

    python scripts/check_qt6_names.py FOLDER_OR_FILE …

Prints ``file:line: message`` and ends with 1 if anything was found. What an instance's method
is called cannot be known from the text, save for the few names of ``REMOVED_METHODS``.
"""

from __future__ import annotations

import ast
import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple, Optional

SHIM = "qgis.PyQt"
NOT_QT = ("uic", "sip")  # modules of qgis.PyQt that are the same under both versions

#: What QGIS 4's qgis.PyQt adds to PyQt6 itself (python/PyQt/PyQt/*.py.in in QGIS's source).
ADDED_BY_QGIS = {
    "QtCore": ("NULL",),
    "QtWidgets": ("QAction", "QShortcut"),
}
VARIANT_TYPES_ADDED_BY_QGIS = frozenset(
    "Invalid Bool Int UInt LongLong ULongLong Double String StringList ByteArray Date Time "
    "DateTime List Map".split()
)

#: Methods that are gone under Qt 6, with what to write instead.
REMOVED_METHODS = {
    "exec_": "exec",
    "print_": "print",
    "toTime_t": "toSecsSinceEpoch",
}


class Fault(NamedTuple):
    """A Qt name that Qt 6 does not know."""

    line: int
    message: str


class QtClass(NamedTuple):
    """A class of our own and the Qt class that it is derived from."""

    base: Any
    own_names: frozenset[str]


def faults_in(source: str, name: str = "<source>") -> list[Fault]:
    """The faults in one module's text, by line."""
    checker = _Checker()
    checker.visit(ast.parse(source, name))
    return sorted(set(checker.faults))


class _Checker(ast.NodeVisitor):
    """Walks a module; ``names`` maps a name in it to the PyQt6 object that it stands for."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []
        self.names: dict[str, Any] = {}
        self.enclosing: list[Optional[QtClass]] = []

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            if alias.name.split(".")[0] in ("PyQt5", "PyQt6"):
                self._fault(node, f"{alias.name} is imported directly; use {SHIM}.")

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        module = node.module or ""
        if module.split(".")[0] in ("PyQt5", "PyQt6"):
            self._fault(node, f"{module} is imported directly; use {SHIM}.")
        elif module == SHIM:
            for alias in node.names:
                if alias.name not in NOT_QT:
                    self._bind_module(node, alias.name, alias.asname or alias.name)
        elif module.startswith(SHIM + "."):
            self._bind_names(node, module[len(SHIM) + 1 :])

    def _bind_module(self, node: ast.AST, module: str, bound: str) -> None:
        found = _qt_module(module)
        if found is None:
            self._fault(node, f"Qt 6 has no module {module}.")
        else:
            self.names[bound] = found

    def _bind_names(self, node: ast.ImportFrom, module: str) -> None:
        if module.split(".", maxsplit=1)[0] in NOT_QT:
            return
        found = _qt_module(module)
        if found is None:
            self._fault(node, f"Qt 6 has no module {module}.")
            return
        for alias in node.names:
            value = _member(found, alias.name)
            if value is None:
                self._fault(node, f"Qt 6 has no {module}.{alias.name}.")
            else:
                self.names[alias.asname or alias.name] = value

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        base = next((found for found in map(self._resolve, node.bases) if found is not None), None)
        qt_class = None
        if isinstance(base, type):
            qt_class = QtClass(base, frozenset(_names_defined_in(node)))
            self.names[node.name] = qt_class
        self.enclosing.append(qt_class)
        self.generic_visit(node)
        self.enclosing.pop()

    def visit_Attribute(self, node: ast.Attribute) -> None:
        chain = _dotted(node)
        if chain is None:
            self.generic_visit(node)
        else:
            self._check_chain(node, chain)
        if node.attr in REMOVED_METHODS:
            self._fault(node, f"{node.attr}() is gone in Qt 6; use {REMOVED_METHODS[node.attr]}().")

    def _check_chain(self, node: ast.Attribute, chain: list[str]) -> None:
        start = self._start(chain[0])
        if start is None:
            return
        if isinstance(start, QtClass):
            # An instance or class of ours: only enum values and enums (capitals) are Qt's.
            if chain[1] in start.own_names or not chain[1][:1].isupper():
                return
            start = start.base
        missing = _first_missing(start, chain[1:])
        if missing is not None:
            known = ".".join(chain[: missing + 1])
            self._fault(node, f"Qt 6 has no {known}.{chain[missing + 1]} (name the enum in full).")

    def _start(self, name: str) -> Any:
        if name == "self" and self.enclosing:
            return self.enclosing[-1]
        return self.names.get(name)

    def _resolve(self, node: ast.expr) -> Any:
        """The Qt class that a base-class expression names, if it is one."""
        chain = _dotted(node)
        value = self.names.get(chain[0]) if chain else None
        if isinstance(value, QtClass):
            return value.base
        for name in (chain or [])[1:]:
            value = _member(value, name)
        return value

    def _fault(self, node: ast.AST, message: str) -> None:
        self.faults.append(Fault(getattr(node, "lineno", 0), message))


def _qt_module(name: str) -> Any:
    try:
        return importlib.import_module(f"PyQt6.{name}")
    except ModuleNotFoundError:
        return None


def _member(owner: Any, name: str) -> Any:
    """``owner.name`` under QGIS 4's qgis.PyQt, or ``None``."""
    if owner is None:
        return None
    if getattr(owner, "__name__", "") == "QVariant" and name in VARIANT_TYPES_ADDED_BY_QGIS:
        return int
    module = getattr(owner, "__name__", "").rpartition(".")[2]
    if name in ADDED_BY_QGIS.get(module, ()):
        return getattr(importlib.import_module("PyQt6.QtGui"), name, object())
    return getattr(owner, name, None)


def _first_missing(start: Any, names: list[str]) -> Optional[int]:
    """Index of the first of ``names`` that does not exist, looking only into modules and types."""
    value = start
    for index, name in enumerate(names):
        if not isinstance(value, (type, type(ast))):
            return None
        value = _member(value, name)
        if value is None:
            return index
    return None


def _dotted(node: ast.AST) -> Optional[list[str]]:
    """``a.b.c`` as names, or ``None`` where it does not start at a plain name."""
    names: list[str] = []
    while isinstance(node, ast.Attribute):
        names.insert(0, node.attr)
        node = node.value
    return [node.id, *names] if isinstance(node, ast.Name) else None


def _names_defined_in(node: ast.ClassDef) -> Iterator[str]:
    """What a class sets in its body or on ``self``."""
    for item in ast.walk(node):
        if isinstance(item, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            yield item.name
        elif isinstance(item, ast.Name) and isinstance(item.ctx, ast.Store):
            yield item.id
        elif isinstance(item, ast.Attribute) and isinstance(item.ctx, ast.Store):
            yield item.attr


def modules(arguments: list[str]) -> Iterator[Path]:
    """The Python files that the arguments name."""
    for argument in map(Path, arguments):
        yield from sorted(argument.rglob("*.py")) if argument.is_dir() else [argument]


def main() -> int:
    """Check the files and folders named on the command line."""
    count = 0
    for path in modules(sys.argv[1:]):
        for fault in faults_in(path.read_text(encoding="utf-8"), str(path)):
            print(f"{path}:{fault.line}: {fault.message}")
            count += 1
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
