"""The sentences that rooms without Qt say to users, as templates that can be translated.

``definitions``, ``project``, ``runtime``, ``sharing`` and ``engine`` know no Qt: their errors,
warnings and progress texts are English sentences with values in them. What stands in the source
as an f-string becomes a template with numbered places (``The work unit “{0}” is held by {1}.``);
``layers/translation.py`` recognises a sentence by its template and translates that.

Some values are words of the rooms themselves (*in progress*, *review work units*). They are found
where they stand: members of an enumeration that has ``words``, and tables from such members to
words (``dict[Step, str]``).
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from translatable import Text

CONTEXT = "Messages"
ROOMS = ("definitions", "project", "runtime", "sharing", "engine")
#: Modules whose texts people see in a browser or a terminal, not in QGIS.
LEFT_OUT = ("reports", "status_page.py", "status_parts.py", "status_sections.py",
            "status_quality.py", "report.py", "__main__.py", "diagnostics.py", "stac.py",
            "html.py", "schema.py", "triggers.py", "cog.py", "mirrors.py")  # fmt: skip
#: Calls whose texts are for developers or files.
_NOT_SHOWN = {"compile", "sql", "write", "execute", "log", "_log", "add_argument", "value",
              "row", "rows", "SQL", "getLogger", "fullmatch", "match", "sub",
              "write_many"}  # fmt: skip
_WORDS_OF = re.compile(r"dict\[(Action|Step|SampleStep|Role), str\]")
_SENTENCE = re.compile(r"[“(]?[A-ZÄÖÜ{].*\s", re.DOTALL)
_CODE = re.compile(
    r"\b(SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|FROM|WHERE|BEGIN|AND|IN|JOIN)\b|= \?|\w\|\w"
    r"|</?\w+>|xmlns|/Library/|C:\\\\Program"
)


def messages(package: Path) -> list[Text]:
    """All templates, sorted by file and line; equal ones stand once."""
    found: dict[str, Text] = {}
    for room in ROOMS:
        for path in sorted((package / room).rglob("*.py")):
            if not any(part in LEFT_OUT for part in path.relative_to(package).parts):
                name = path.relative_to(package.parent).as_posix()
                for text in _of_module(path, name):
                    found.setdefault(text.source, text)
    return list(found.values())


def _of_module(path: Path, name: str) -> Iterator[Text]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    yield from _walk(tree, name)
    for node in tree.body:
        for text in _words_of_members(node):
            yield Text(CONTEXT, text, name, node.lineno)


def _words_of_members(node: ast.stmt) -> Iterator[str]:
    if isinstance(node, ast.ClassDef):
        if any(isinstance(part, ast.FunctionDef) and part.name == "words" for part in node.body):
            for part in node.body:
                if isinstance(part, ast.Assign) and isinstance(part.value, ast.Constant):
                    yield str(part.value.value).replace("_", " ")
    elif (
        isinstance(node, ast.AnnAssign)
        and isinstance(node.value, ast.Dict)
        and _WORDS_OF.fullmatch(ast.unparse(node.annotation))
    ):
        yield from (str(v.value) for v in node.value.values if isinstance(v, ast.Constant))


def _walk(node: ast.AST, name: str) -> Iterator[Text]:
    if isinstance(node, ast.Call) and _called(node) in _NOT_SHOWN:
        return
    if isinstance(node, (ast.JoinedStr, ast.Constant)):
        template = _template(node)
        if template and _is_sentence(template):
            yield Text(CONTEXT, template, name, node.lineno)
        if isinstance(node, ast.Constant):
            return
    for child in ast.iter_child_nodes(node):
        # A sentence inside the braces of another one stands for itself.
        inner = child.value if isinstance(child, ast.FormattedValue) else child
        if not (isinstance(node, ast.JoinedStr) and isinstance(child, ast.Constant)) and not (
            isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant)
        ):
            yield from _walk(inner, name)


def _called(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _template(node: ast.JoinedStr | ast.Constant) -> str:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    parts, place = [], 0
    for value in node.values:
        if isinstance(value, ast.Constant):
            parts.append(str(value.value))
        else:
            parts.append(f"{{{place}}}")
            place += 1
    return "".join(parts)


def _is_sentence(text: str) -> bool:
    words = re.sub(r"\{\d+\}", "", text)
    return bool(_SENTENCE.match(text)) and len(words.split()) > 1 and not _CODE.search(text)
