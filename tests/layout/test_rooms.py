"""Who may import what, where import-linter cannot tell: see the room table in the manual."""

from __future__ import annotations

import ast

import pytest

from tests.layout.source import Module, is_below, modules

MODULES = modules()
IDS = [module.name for module in MODULES]

HEAVY = (
    "torch torchvision rasterio onnxruntime onnx timm segmentation_models_pytorch safetensors "
    "shapely pyogrio PIL affine"
).split()
WIDGET_ROOMS = ("dialogs", "")
PLAIN_ROOMS = ("definitions", "project", "engine", "runtime", "sharing")
STARTUP_MODULES = ("__init__.py", "plugin.py", "processing/provider.py")


def offending(module: Module, packages: tuple[str, ...] | list[str]) -> list[str]:
    return [
        f"{module.name}:{line}: {name}"
        for line, name in module.imports()
        if any(is_below(name, package) for package in packages)
    ]


@pytest.mark.parametrize("module", MODULES, ids=IDS)
def test_widgets_are_known_only_to_dialogs_and_to_what_qgis_loads(module):
    if module.room not in WIDGET_ROOMS:
        assert not offending(module, ["qgis.gui", "qgis.PyQt.QtWidgets", "qgis.utils"])


@pytest.mark.parametrize("module", MODULES, ids=IDS)
def test_heavy_libraries_are_known_only_to_the_engine(module):
    if module.room != "engine":
        assert not offending(module, HEAVY)


@pytest.mark.parametrize("module", MODULES, ids=IDS)
def test_rooms_of_plain_python_do_not_know_qgis(module):
    if module.room in PLAIN_ROOMS:
        assert not offending(module, ["qgis", "PyQt5", "PyQt6"])


@pytest.mark.parametrize("module", MODULES, ids=IDS)
def test_requests_is_known_only_to_sharing(module):
    if module.room != "sharing":
        assert not offending(module, ["requests", "urllib.request", "urllib3"])


@pytest.mark.parametrize("module", MODULES, ids=IDS)
def test_rooms_of_ours_import_each_other_by_relative_names(module):
    assert not offending(module, ["dl_studio_plugin"])


def test_torch_is_imported_only_where_it_is_used():
    # A job that only runs a model must work without the training packages.
    for module in MODULES:
        if module.room == "engine" and "/training/" not in f"/{module.name}":
            top_level = [node for node in module.tree.body if isinstance(node, ast.Import)]
            names = [alias.name for node in top_level for alias in node.names]
            names += [n.module or "" for n in module.tree.body if isinstance(n, ast.ImportFrom)]
            heavy = [name for name in names if is_below(name, "torch")]
            assert not heavy or module.name.startswith("engine/models/"), module.name


def test_what_qgis_loads_at_its_start_imports_nothing_slow():
    slow = ["numpy", "osgeo", "sqlite3", "psycopg2", "requests", "processing", "subprocess"]
    for module in MODULES:
        if module.name in STARTUP_MODULES:
            names = [name for line, name in module.imports() if is_at_top(module, line)]
            assert not [n for n in names if any(is_below(n, s) for s in slow)], module.name


def is_at_top(module: Module, line: int) -> bool:
    return any(
        node.lineno == line and isinstance(node, (ast.Import, ast.ImportFrom))
        for node in module.tree.body
    )


@pytest.mark.parametrize("module", MODULES, ids=IDS)
def test_no_module_is_a_drawer_for_odds_and_ends(module):
    assert module.path.stem not in ("utils", "helpers", "manager", "common", "misc")


@pytest.mark.parametrize("module", MODULES, ids=IDS)
def test_every_module_says_what_it_is(module):
    if module.path.stat().st_size:
        assert ast.get_docstring(module.tree), module.name


@pytest.mark.parametrize("module", MODULES, ids=IDS)
def test_no_module_is_longer_than_500_lines(module):
    assert len(module.path.read_text(encoding="utf-8").splitlines()) <= 500
