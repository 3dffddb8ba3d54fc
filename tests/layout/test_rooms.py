"""Who may import what, where import-linter cannot tell: see the room table in CONTRIBUTING.md."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

from tests.layout.source import Module, is_below, modules

HEAVY = (
    "torch torchvision rasterio onnxruntime onnx timm segmentation_models_pytorch safetensors "
    "shapely pyogrio PIL affine"
).split()
WIDGETS = ("qgis.gui", "qgis.PyQt.QtWidgets", "qgis.utils")
WIDGET_ROOMS = ("dialogs", "")
PLAIN_ROOMS = ("definitions", "project", "engine", "runtime", "sharing")
STARTUP_MODULES = ("__init__.py", "plugin.py", "processing/provider.py")
SLOW_TO_IMPORT = ("numpy", "osgeo", "sqlite3", "psycopg2", "requests", "processing", "subprocess")
DRAWERS = ("utils", "helpers", "manager", "common", "misc")


def imports_of(packages: Iterable[str], searched: Iterable[Module]) -> list[str]:
    return [
        f"{module.name}:{line}: {name}"
        for module in searched
        for line, name in module.imports()
        if any(is_below(name, package) for package in packages)
    ]


def outside(*rooms: str) -> Iterator[Module]:
    return (module for module in modules() if module.room not in rooms)


def top_level_imports(module: Module) -> Iterator[str]:
    lines = {node.lineno for node in module.tree.body}
    return (name for line, name in module.imports() if line in lines)


def test_widgets_are_known_only_to_dialogs_and_to_what_qgis_loads():
    assert not imports_of(WIDGETS, outside(*WIDGET_ROOMS))


def test_heavy_libraries_are_known_only_to_the_engine():
    assert not imports_of(HEAVY, outside("engine"))


def test_rooms_of_plain_python_do_not_know_qgis():
    plain = (module for module in modules() if module.room in PLAIN_ROOMS)
    assert not imports_of(("qgis", "PyQt5", "PyQt6"), plain)


def test_the_network_is_known_only_to_sharing():
    assert not imports_of(
        ("requests", "urllib.request", "urllib3", "http.client"), outside("sharing")
    )


def test_rooms_import_each_other_by_relative_names():
    engine_starts_here = "engine/__main__.py"  # has no package around it until it makes one
    searched = (module for module in modules() if module.name != engine_starts_here)
    assert not imports_of(("dl_studio_plugin",), searched)


def test_torch_is_imported_at_the_top_only_where_models_are_made_and_trained():
    # A job that only runs a model must work without the training packages.
    assert not [
        module.name
        for module in modules()
        if module.room == "engine"
        and not module.name.startswith(("engine/training/", "engine/models/"))
        for name in top_level_imports(module)
        if is_below(name, "torch")
    ]


def test_what_qgis_loads_at_its_start_imports_nothing_slow():
    assert not [
        f"{module.name}: {name}"
        for module in modules()
        if module.name in STARTUP_MODULES
        for name in top_level_imports(module)
        if any(is_below(name, slow) for slow in SLOW_TO_IMPORT)
    ]


def test_no_module_is_a_drawer_for_odds_and_ends():
    assert not [module.name for module in modules() if module.path.stem in DRAWERS]


def test_every_module_says_what_it_is():
    assert not [
        module.name
        for module in modules()
        if module.path.stat().st_size and not ast.get_docstring(module.tree)
    ]


def test_no_module_is_longer_than_500_lines():
    lengths = {module.name: module.text.count("\n") for module in modules()}
    assert not {name: length for name, length in lengths.items() if length > 500}
