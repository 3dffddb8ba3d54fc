"""What is needed of YOLO's ``data.yaml``: names of the classes, and folders of the subsets.

This is no YAML parser: it reads the forms in which these files come, and refuses others with the
line. Values are plain or quoted texts; lists and maps stand in a line, in brackets, or below.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from ...definitions.errors import InvalidInput
from .text_files import read_bounded

_MOST_BYTES = 2**20
_MAX_CLASSES = 10_000
_KEY = re.compile(r"""\s*["']?([A-Za-z0-9_ -]+?)["']?\s*:(?:\s+(.*))?$""")
_ITEM = re.compile(r"\s*-\s+(.*)$")
#: A quoted text, or a plain one, up to a comma or the end.
_TEXT = re.compile(r"""\s*("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,"'\[\]{}][^,]*?)\s*(?:,|$)""")
_ESCAPE = re.compile(r"\\(u[0-9a-fA-F]{4}|.)")
_SUBSETS = ("train", "val", "test")


class YoloFile:
    """A ``data.yaml``.

    Attributes:
        names: of the classes by their numbers.
        folders: by ``train``, ``val`` and ``test``, as the file says.
    """

    def __init__(self, path: Path) -> None:
        """Read it.

        Raises:
            InvalidInput: it cannot be read, or its names are in no form that is known.
        """
        self._path = path
        self.names: dict[int, str] = {}
        self.folders: dict[str, list[str]] = {}
        try:
            text = read_bounded(path, _MOST_BYTES).decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise InvalidInput(f"“{path}” is no text (UTF-8): {error.reason}.") from error
        self._read(text.splitlines())
        if not self.names:
            raise InvalidInput(f"“{path}” has no “names” of classes.")

    def _read(self, lines: list[str]) -> None:
        for number, line in enumerate(lines):
            found = None if line[:1].isspace() else _KEY.match(_uncommented(line))
            if found is None or found.group(1) not in ("names", *_SUBSETS):
                continue
            key, value = found.group(1), (found.group(2) or "").strip()
            items = list(self._items(lines, number, value))
            if key == "names":
                self._take_names(items, number)
            else:
                self.folders[key] = [text for _, text in items]

    def _take_names(self, items: list[tuple[str, str]], line: int) -> None:
        if len(items) > _MAX_CLASSES:
            raise self._fault(line, f"there are more than {_MAX_CLASSES:,} names")
        for index, (key, name) in enumerate(items):
            number = key or str(index)
            if not number.isdecimal() or int(number[:9]) >= _MAX_CLASSES or not name:
                raise self._fault(line, f"“{number[:40]}: {name[:40]}” is no number with a name")
            self.names[int(number)] = name

    def _items(self, lines: list[str], number: int, value: str) -> Iterator[tuple[str, str]]:
        """Key (empty in a list) and text of all that belongs to the line ``number``."""
        if value[:1] in ("[", "{"):
            yield from self._in_brackets(lines, number, value)
        elif value:
            yield "", self._text(value, number)
        else:
            yield from self._below(lines, number)

    def _in_brackets(self, lines: list[str], number: int, value: str) -> Iterator[tuple[str, str]]:
        closing = {"[": "]", "{": "}"}[value[0]]
        last = number
        while not value.endswith(closing):
            last += 1
            if last >= len(lines):
                raise self._fault(number, f"“{closing}” is missing")
            value = f"{value} {_uncommented(lines[last]).strip()}"
        inside, at = value[1:-1].strip().rstrip(","), 0
        while at < len(inside):
            key = re.compile(r"\s*(\d+)\s*:\s*").match(inside, at) if closing == "}" else None
            found = _TEXT.match(inside, key.end() if key else at)
            if found is None or (closing == "}" and key is None):
                raise self._fault(number, f"“{inside[at : at + 40]}” cannot be read")
            yield (key.group(1) if key else ""), self._text(found.group(1), number)
            at = found.end()

    def _below(self, lines: list[str], number: int) -> Iterator[tuple[str, str]]:
        for below, raw in enumerate(lines[number + 1 :], start=number + 1):
            line = _uncommented(raw)
            if not line.strip():
                continue
            item, pair = _ITEM.match(line), _KEY.match(line)
            if item:
                yield "", self._text(item.group(1), below)
            elif pair and line[:1].isspace():
                yield pair.group(1), self._text(pair.group(2) or "", below)
            elif line[:1].isspace():
                raise self._fault(below, "neither an item nor a name")
            else:
                return

    def _text(self, text: str, line: int) -> str:
        text = text.strip()
        if text[:1] == '"' and text[-1:] == '"' and len(text) > 1:
            return _ESCAPE.sub(_unescaped, text[1:-1])
        if text[:1] == "'" and text[-1:] == "'" and len(text) > 1:
            return text[1:-1].replace("''", "'")
        if text[:1] in ("&", "*", "!", "|", ">", "[", "{", '"', "'", "%", "@", "`"):
            raise self._fault(line, f"“{text[:40]}” is not a plain text")
        return text

    def _fault(self, line: int, problem: str) -> InvalidInput:
        return InvalidInput(f"“{self._path}”, line {line + 1}: {problem}.")


def _uncommented(line: str) -> str:
    """The line without a comment (a # after a space, outside of quotes)."""
    quote = ""
    for index, letter in enumerate(line):
        if quote:
            quote = "" if letter == quote else quote
        elif letter in "\"'" and (not index or line[index - 1] in " \t,[{:"):
            quote = letter
        elif letter == "#" and (not index or line[index - 1] in " \t"):
            return line[:index]
    return line


def _unescaped(found: re.Match[str]) -> str:
    code = found.group(1)
    if len(code) == 5:
        return chr(int(code[1:], 16))
    return {"n": "\n", "t": "\t", "r": "\r"}.get(code, code)
