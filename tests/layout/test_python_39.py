"""QGIS brings Python 3.9 to 3.14: what is evaluated at run time must be valid on 3.9.

Newer functions of the standard library are found by vermin, in the lint step.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.layout.source import Module, modules

LATER_OPTIONS = {"slots", "kw_only", "match_args", "weakref_slot"}


def data_classes() -> Iterator[tuple[Module, ast.ClassDef]]:
    for module in modules():
        for node in ast.walk(module.tree):
            if isinstance(node, ast.ClassDef) and any(
                "dataclass" in ast.unparse(decorator) for decorator in node.decorator_list
            ):
                yield module, node


def has_annotations(module: Module) -> bool:
    return any(isinstance(node, (ast.FunctionDef, ast.AnnAssign)) for node in ast.walk(module.tree))


def postpones_annotations(module: Module) -> bool:
    return any(
        isinstance(node, ast.ImportFrom) and node.module == "__future__"
        for node in module.tree.body
    )


def test_the_syntax_is_that_of_python_39():
    for module in modules():
        assert module.tree  # parsing with feature_version raises


def test_annotations_are_not_evaluated_when_a_module_is_loaded():
    assert not [
        module.name
        for module in modules()
        if has_annotations(module) and not postpones_annotations(module)
    ]


def test_data_classes_spell_unions_so_that_they_can_be_evaluated():
    # wire.py reads the annotations with get_type_hints, which cannot evaluate `X | None` on 3.9.
    assert not [
        f"{module.name}: {data_class.name}: {ast.unparse(field)}"
        for module, data_class in data_classes()
        for field in data_class.body
        if isinstance(field, ast.AnnAssign) and " | " in ast.unparse(field.annotation)
    ]


def test_data_classes_use_no_later_options():
    assert not [
        f"{module.name}: {data_class.name}: {keyword.arg}"
        for module, data_class in data_classes()
        for decorator in data_class.decorator_list
        if isinstance(decorator, ast.Call)
        for keyword in decorator.keywords
        if keyword.arg in LATER_OPTIONS
    ]
