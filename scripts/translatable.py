"""The texts of the plugin that can be translated, found in its source.

Three forms are known, with the context that Qt looks them up in:

* ``self.tr("text")`` and ``QT_TR_NOOP("text")``: the class around them;
* ``studio.tr("text")``: the class ``Studio``, whose method that is;
* ``translate(CONTEXT, "text")`` or ``translate("Context", "text")``, and
  ``QT_TRANSLATE_NOOP("Context", "text")``: what stands there.

Graphical models (``.model3``) say descriptions and help in their files; ``model_texts`` finds them.

A text that cannot be read off the source (an f-string, a variable) is an error: it could never
be translated.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, Optional
from xml.etree import ElementTree

_OWNERS = {"studio": "Studio", "_studio": "Studio"}


class Text(NamedTuple):
    """A text, where it is looked up, and where it stands."""

    context: str
    source: str
    file: str
    line: int


class NotReadable(Exception):
    """A text that nobody could translate."""


def texts_of(path: Path, name: str) -> list[Text]:
    """All texts of a module, in order; ``name`` is what it is called in the result.

    Raises:
        NotReadable: a text is no literal.
    """
    tree = ast.parse(path.read_text(encoding="utf-8"))
    constants: dict[str, object] = {
        target.id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    return list(_walk(tree, "", constants, name))


#: Where a graphical model keeps what people read: of its parameters, and of itself.
_OF_PARAMETERS, _OF_MODEL = ("description", "help"), "ALG_DESC"


def model_texts(path: Path, name: str) -> list[Text]:
    """What people read of a graphical model, once each."""
    options = ElementTree.parse(path).getroot().iter("Option")
    said = [o.get("value", "") for o in options if o.get("name") in (*_OF_PARAMETERS, _OF_MODEL)]
    return [Text("ShippedModel", text, name, 1) for text in dict.fromkeys(said) if text]


def _walk(node: ast.AST, owner: str, constants: dict[str, object], name: str) -> Iterator[Text]:
    if isinstance(node, ast.ClassDef):
        owner = node.name
    if isinstance(node, ast.Call):
        found = _text(node, owner, constants)
        if found is not None:
            context, argument = found
            if not isinstance(argument, ast.Constant) or not isinstance(argument.value, str):
                if not _is_passed_on(node):
                    raise NotReadable(f"{name}:{node.lineno}: this text is no literal")
            else:
                yield Text(context, argument.value, name, node.lineno)
    for child in ast.iter_child_nodes(node):
        yield from _walk(child, owner, constants, name)


def _text(
    call: ast.Call, owner: str, constants: dict[str, object]
) -> Optional[tuple[str, ast.expr]]:
    """Context and text of a call that marks one."""
    function = call.func
    called = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    if called == "QT_TR_NOOP" and call.args:
        return owner, call.args[0]
    if called == "tr" and isinstance(function, ast.Attribute) and call.args:
        of = function.value
        last = of.attr if isinstance(of, ast.Attribute) else getattr(of, "id", "")
        return _OWNERS.get(last, owner), call.args[0]
    if called in ("translate", "QT_TRANSLATE_NOOP") and len(call.args) >= 2:
        context = call.args[0]
        if isinstance(context, ast.Constant):
            return str(context.value), call.args[1]
        if isinstance(context, ast.Name) and context.id in constants:
            return str(constants[context.id]), call.args[1]
    return None


def _is_passed_on(call: ast.Call) -> bool:
    """``self.tr(self.identity.title)`` and the like: the text is marked where it is written."""
    return isinstance(call.args[-1], (ast.Attribute, ast.Name))
