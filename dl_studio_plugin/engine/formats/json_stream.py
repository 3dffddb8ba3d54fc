"""Reading a JSON file of any size piece by piece: the members of its lists, one after the other.

The file is one object whose values are lists of objects, as COCO's are. A member is decoded alone
and has at most ``MAX_MEMBER_BYTES``, so memory does not depend on the file. Python's own decoder
does the work; deep nesting, endless numbers and values that are no JSON end with an error. (A
number too large for a float is infinite, and who reads it must not take it.)
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from ...definitions.errors import InvalidInput

MAX_MEMBER_BYTES = 2**24
_CHUNK = 2**20
_LONGEST_KEY = 200
_LONGEST_NUMBER = 40
_MAX_DEPTH = 12
_MARK = b"\xef\xbb\xbf"
_SPACE = re.compile(rb"[ \t\r\n]*")
#: What begins a text, or a bracket.
_TOKEN = re.compile(rb'["{}\[\]]')
_END_OF_WORD = re.compile(rb"[\s,}\]]")


class Member(NamedTuple):
    """A member of a list of the file.

    Attributes:
        key: of the list.
        value: what was decoded.
        offset, length: its bytes in the file.
        line: where it begins.
    """

    key: str
    value: Any
    offset: int
    length: int
    line: int


def decode(content: bytes, place: str) -> Any:
    """Decode one value.

    Raises:
        InvalidInput: it is no JSON that is possible.
    """
    try:
        return _DECODER.decode(content.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise InvalidInput(f"{place}: this is no JSON that can be read ({error}).") from error


def _whole(text: str) -> int:
    if len(text) > _LONGEST_NUMBER:
        raise ValueError("a number is too long")
    return int(text)


def _refused(text: str) -> None:
    raise ValueError(f"{text} is no number")


_DECODER = json.JSONDecoder(parse_int=_whole, parse_constant=_refused)


def read_members(path: Path) -> Iterator[Member]:
    """Each member of each list of the file's object; any other value counts as one member.

    Raises:
        InvalidInput: the file is missing or damaged; the text names the line.
    """
    if path.is_symlink() or not path.is_file():
        raise InvalidInput(f"“{path}” is missing.")
    try:
        with path.open("rb") as stream:
            yield from _Scanner(path, stream).members()
    except OSError as error:
        raise InvalidInput(f"“{path}” cannot be read: {error.strerror}.") from error


def _end_of_text(content: bytes, start: int) -> int:
    """The place behind the quote that ends a text; -1 where there is none."""
    while True:
        quote = content.find(b'"', start)
        if quote < 0:
            return -1
        before = quote
        while before > start and content[before - 1 : before] == b"\\":
            before -= 1
        if (quote - before) % 2 == 0:
            return quote + 1
        start = quote + 1


class _Scanner:
    """Goes through the file's object; the buffer begins at the value that is being read."""

    def __init__(self, path: Path, stream: BinaryIO) -> None:
        self._path = path
        self._stream = stream
        self._buffer = b""
        self._at = 0
        self._offset = 0  # of the buffer in the file
        self._line = 1
        self._counted = 0  # place in the buffer up to which lines were counted

    def members(self) -> Iterator[Member]:
        """See :func:`read_members`."""
        self._more()
        if self._buffer.startswith(_MARK):
            self._at = len(_MARK)
        self._take(b"{", "this is no JSON object")
        seen: set[str] = set()
        mark = self._peek()
        while mark != b"}":
            key = self._key()
            if key in seen:
                raise self._fault(f"“{key}” stands here twice")
            seen.add(key)
            self._take(b":", "a colon is missing")
            yield from self._list(key)
            mark = self._next(b"}")
        self._take(b"}", "")
        if self._peek():
            raise self._fault("something follows the end of the object")

    def _list(self, key: str) -> Iterator[Member]:
        if self._peek() != b"[":
            yield self._member(key)
            return
        self._at += 1
        mark = self._peek()
        while mark != b"]":
            yield self._member(key)
            mark = self._next(b"]")
        self._at += 1

    def _next(self, end: bytes) -> bytes:
        """Go over a comma; the bracket ``end`` where there is none, and it comes."""
        mark = self._peek()
        if mark == end:
            return mark
        self._take(b",", f"a comma or “{end.decode()}” is missing")
        return b","

    def _key(self) -> str:
        if self._peek() != b'"':
            raise self._fault("a name in quotes is missing")
        key = self._member("").value
        if not isinstance(key, str) or len(key) > _LONGEST_KEY:
            raise self._fault("a name is too long")
        return key

    def _member(self, key: str) -> Member:
        if not self._peek():
            raise self._fault("the file ends too early")
        self._count_lines()
        line, offset = self._line, self._offset + self._at
        start, end = self._value()
        value = decode(self._buffer[start:end], f"“{self._path}”, line {line}")
        self._at = end
        return Member(key, value, offset, end - start, line)

    def _value(self) -> tuple[int, int]:
        """Where the value at the present place begins and ends, both in the buffer."""
        if self._buffer[self._at : self._at + 1] not in (b"{", b"[", b'"'):
            return self._word()
        depth, seen = 0, self._at
        while True:
            token = _TOKEN.search(self._buffer, seen)
            end = len(self._buffer) if token is None else token.end()
            if token is not None and token.group() == b'"':
                end = _end_of_text(self._buffer, end)
            if token is None or end < 0:
                seen = len(self._buffer) if token is None else token.start()
                seen -= self._more_of_value()
                continue
            seen = end
            if token.group() in (b"{", b"["):
                depth += 1
                if depth > _MAX_DEPTH:
                    raise self._fault(f"values lie more than {_MAX_DEPTH} deep")
            elif token.group() in (b"}", b"]"):
                depth -= 1
            if depth <= 0:
                return self._at, seen

    def _word(self) -> tuple[int, int]:
        """As :meth:`_value`, of a number, true, false or null."""
        while True:
            end = _END_OF_WORD.search(self._buffer, self._at)
            if end is not None:
                return self._at, end.start()
            self._more_of_value()

    def _more_of_value(self) -> int:
        """Read on within a value; how far the buffer's begin has moved."""
        if len(self._buffer) - self._at > MAX_MEMBER_BYTES:
            raise self._fault(f"a value has more than {MAX_MEMBER_BYTES >> 20} MB")
        before = self._offset
        if not self._more():
            raise self._fault("the file ends too early")
        return self._offset - before

    def _more(self) -> bool:
        """Drop what was gone over and read on; whether there was more."""
        self._count_lines()
        self._buffer = self._buffer[self._at :]
        self._offset += self._at
        self._at = self._counted = 0
        chunk = self._stream.read(_CHUNK)
        self._buffer += chunk
        return bool(chunk)

    def _peek(self) -> bytes:
        """The next byte that is no space; empty at the file's end."""
        while True:
            space = _SPACE.match(self._buffer, self._at)
            self._at = space.end() if space else self._at
            if self._at < len(self._buffer):
                return self._buffer[self._at : self._at + 1]
            if not self._more():
                return b""

    def _take(self, mark: bytes, problem: str) -> None:
        found = self._peek()
        if found != mark:
            raise self._fault(problem if found else "the file ends too early")
        self._at += 1

    def _count_lines(self) -> None:
        self._line += self._buffer.count(b"\n", self._counted, self._at)
        self._counted = self._at

    def _fault(self, problem: str) -> InvalidInput:
        self._count_lines()
        return InvalidInput(f"“{self._path}”, line {self._line}: {problem}.")
