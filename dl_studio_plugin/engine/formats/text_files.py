"""Reading small text files that may be anybody's: bounded, and every fault with file and line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ...definitions.errors import InvalidInput

#: A label of one image; 200 000 boxes fit.
MAX_LABEL_BYTES = 2**24


def read_bounded(path: Path, most: int = MAX_LABEL_BYTES) -> bytes:
    """The bytes of a file.

    Raises:
        InvalidInput: it is missing, a link, no file, or larger than ``most`` bytes.
    """
    if path.is_symlink() or not path.is_file():
        raise InvalidInput(f"The label “{path}” is missing.")
    try:
        with path.open("rb") as stream:
            content = stream.read(most + 1)
    except OSError as error:
        raise InvalidInput(f"“{path}” cannot be read: {error.strerror}.") from error
    if len(content) > most:
        raise InvalidInput(f"“{path}” is too large for a label (over {most >> 20} MB).")
    return content


def numbered_lines(path: Path) -> Iterator[tuple[str, list[str]]]:
    """For each line that is not empty: where it stands, for an error's text, and its words.

    Raises:
        InvalidInput: the file cannot be read, or is no text.
    """
    try:
        text = read_bounded(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidInput(f"“{path}” is no text (UTF-8): {error.reason}.") from error
    for line, content in enumerate(text.split("\n"), start=1):
        words = content.split()
        if words:
            yield f"“{path}”, line {line}", words


def as_numbers(words: list[str], place: str) -> list[float]:
    """Words as numbers.

    Raises:
        InvalidInput: one is none.
    """
    try:
        return [float(word) for word in words]
    except ValueError as error:
        raise InvalidInput(f"{place}: {error}.") from error
