"""Annotations in XML, as Pascal VOC's and the tiles of ArcGIS have them.

The files may be anybody's. They are read by events, so that nothing but the wanted values is kept;
a DOCTYPE (and with it every entity) ends the reading, and so do size and depth.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

# a DOCTYPE is refused before any entity can be declared, and the size is limited
from xml.parsers import expat  # nosec B407
from xml.sax.saxutils import escape  # nosec B406 - writes only

from ...definitions.errors import InvalidInput, UnsafeFile
from .text_files import read_bounded

_MAX_DEPTH = 32
_MAX_OBJECTS = 200_000
_CORNERS = ("xmin", "ymin", "xmax", "ymax")
_OBJECT = "annotation/object"


@dataclass(frozen=True)
class XmlObject:
    """An object of an annotation.

    Attributes:
        name: of its class.
        box: xmin, ymin, xmax, ymax in pixels; ``None`` where it has none.
        is_difficult: not to be counted.
        place: file and line, for an error's text.
    """

    name: str
    box: Optional[tuple[float, float, float, float]]
    is_difficult: bool
    place: str


@dataclass(frozen=True)
class XmlAnnotation:
    """An annotation.

    Attributes:
        filename: of the image as the file says; may be empty or wrong.
        size: width and height of the image as the file says; ``None`` where it does not.
    """

    filename: str
    size: Optional[tuple[int, int]]
    objects: tuple[XmlObject, ...]


def read_annotation(path: Path) -> XmlAnnotation:
    """Read an annotation.

    Raises:
        InvalidInput: it is missing or damaged, or an object has no name or half a box.
        UnsafeFile: it has a DOCTYPE.
    """
    content = read_bounded(path)
    reader = _Reader(path)
    try:
        reader.parser.Parse(content, True)
    except expat.ExpatError as error:
        raise InvalidInput(
            f"“{path}”, line {error.lineno}: this is no XML that can be read "
            f"({expat.ErrorString(error.code)})."
        ) from error
    except (LookupError, ValueError) as error:  # an unknown encoding
        raise InvalidInput(f"“{path}” is no XML that can be read: {error}.") from error
    return reader.result()


class _Reader:
    """Collects the values of an annotation while it is parsed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._tags: list[str] = []
        self._text: list[str] = []
        self._values: dict[str, str] = {}
        self._current: dict[str, str] = {}
        self._line = 0
        self._objects: list[XmlObject] = []
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.EntityDeclHandler = self._doctype
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._characters

    def result(self) -> XmlAnnotation:
        """What was found."""
        size = None
        try:
            width, height = (int(float(self._values[f"size/{n}"])) for n in ("width", "height"))
            size = (width, height)
        except (KeyError, ValueError, OverflowError):
            pass  # the image itself tells its size
        return XmlAnnotation(self._values.get("filename", ""), size, tuple(self._objects))

    def _here(self) -> str:
        return f"“{self._path}”, line {self.parser.CurrentLineNumber}"

    def _doctype(self, *_: object) -> None:
        raise UnsafeFile(f"{self._here()}: a DOCTYPE is not allowed in a label.")

    def _start(self, tag: str, _: object) -> None:
        self._tags.append(tag)
        self._text = []
        if len(self._tags) == 1 and tag != "annotation":
            raise InvalidInput(f"{self._here()}: expected <annotation>, found <{tag[:40]}>.")
        if len(self._tags) > _MAX_DEPTH:
            raise InvalidInput(f"{self._here()}: elements lie more than {_MAX_DEPTH} deep.")
        if "/".join(self._tags) == _OBJECT:
            self._current, self._line = {}, self.parser.CurrentLineNumber

    def _characters(self, text: str) -> None:
        self._text.append(text)

    def _end(self, _: str) -> None:
        place = "/".join(self._tags)
        text = "".join(self._text).strip()
        if place == _OBJECT:
            self._add_object()
        elif place.startswith(f"{_OBJECT}/"):
            self._current.setdefault(place[len(_OBJECT) + 1 :], text)
        elif place in ("annotation/filename", "annotation/size/width", "annotation/size/height"):
            self._values.setdefault(place.partition("/")[2], text)
        self._tags.pop()
        self._text = []

    def _add_object(self) -> None:
        place = f"“{self._path}”, line {self._line}"
        name = self._current.get("name", "")
        if not name:
            raise InvalidInput(f"{place}: the object has no <name>.")
        if len(self._objects) >= _MAX_OBJECTS:
            raise InvalidInput(f"{place}: there are more than {_MAX_OBJECTS:,} objects.")
        difficult = self._current.get("difficult", "0").strip() not in ("", "0", "false")
        self._objects.append(XmlObject(name, self._box(place), difficult, place))

    def _box(self, place: str) -> Optional[tuple[float, float, float, float]]:
        corners = [self._current.get(f"bndbox/{corner}") for corner in _CORNERS]
        if all(corner is None for corner in corners):
            return None
        try:
            xmin, ymin, xmax, ymax = (float(corner or "") for corner in corners)
        except ValueError as error:
            raise InvalidInput(
                f"{place}: <bndbox> needs the four numbers {', '.join(_CORNERS)}."
            ) from error
        return xmin, ymin, xmax, ymax


def annotation_text(
    filename: str,
    size: tuple[int, int, int],
    objects: Sequence[tuple[str, tuple[str, str, str, str], bool]],
) -> str:
    """An annotation as text.

    Args:
        filename: of the image.
        size: its width, height and bands.
        objects: name, xmin, ymin, xmax and ymax as text, and whether it is difficult.
    """
    return "\n".join(_lines(filename, size, objects)) + "\n"


def _lines(
    filename: str,
    size: tuple[int, int, int],
    objects: Sequence[tuple[str, tuple[str, str, str, str], bool]],
) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield "<annotation>"
    yield f"  <filename>{escape(filename)}</filename>"
    yield "  <source><annotation>DL Studio</annotation></source>"
    width, height, depth = size
    yield f"  <size><width>{width}</width><height>{height}</height><depth>{depth}</depth></size>"
    yield "  <segmented>0</segmented>"
    for name, corners, is_difficult in objects:
        yield "  <object>"
        yield f"    <name>{escape(name)}</name>"
        yield "    <pose>Unspecified</pose>"
        yield "    <truncated>0</truncated>"
        yield f"    <difficult>{int(is_difficult)}</difficult>"
        box = "".join(f"<{tag}>{corner}</{tag}>" for tag, corner in zip(_CORNERS, corners))
        yield f"    <bndbox>{box}</bndbox>"
        yield "  </object>"
    yield "</annotation>"
