"""QGIS brings Python 3.9 to 3.14: what is evaluated at run time must be valid on 3.9."""

from __future__ import annotations

import ast

import pytest

from tests.layout.source import Module, modules

MODULES = modules()
IDS = [module.name for module in MODULES]


def data_classes(module: Module) -> list[ast.ClassDef]:
    return [
        node
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ClassDef)
        and any("dataclass" in ast.unparse(decorator) for decorator in node.decorator_list)
    ]


@pytest.mark.parametrize("module", MODULES, ids=IDS)
def test_the_syntax_is_that_of_python_39(module):
    assert module.tree


@pytest.mark.parametrize("module", MODULES, ids=IDS)
def test_annotations_are_never_evaluated_at_definition(module):
    if any(isinstance(node, (ast.FunctionDef, ast.AnnAssign)) for node in ast.walk(module.tree)):
        futures = [n for n in module.tree.body if isinstance(n, ast.ImportFrom)]
        assert any(n.module == "__future__" for n in futures), module.name


@pytest.mark.parametrize("module", MODULES, ids=IDS)
def test_data_classes_spell_unions_so_that_they_can_be_evaluated(module):
    # wire.py reads the annotations with get_type_hints, which evaluates `X | None` on 3.9.
    for data_class in data_classes(module):
        for field in data_class.body:
            if isinstance(field, ast.AnnAssign):
                text = ast.unparse(field.annotation)
                assert " | " not in text, f"{module.name}: {data_class.name}: {text}"


@pytest.mark.parametrize("module", MODULES, ids=IDS)
def test_data_classes_use_no_later_options(module):
    for data_class in data_classes(module):
        options = {
            keyword.arg
            for decorator in data_class.decorator_list
            if isinstance(decorator, ast.Call)
            for keyword in decorator.keywords
        }
        assert not options & {"slots", "kw_only", "match_args", "weakref_slot"}, data_class.name
