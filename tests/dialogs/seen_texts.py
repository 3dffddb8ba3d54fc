"""Finding English in a window that is to be German, by the texts that were translated."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import translations

_PLACE = re.compile(r"\{\w*\}|%\d|%n")
#: A template with less text of its own would recognise half of what there is.
_LEAST_LETTERS = 12


class English(NamedTuple):
    """What is English whatever its values are."""

    source: str
    pattern: re.Pattern[str]


def english_texts(language: str) -> list[English]:
    """All texts that are other words in ``language``."""
    known = translations.read_translations(translations.ts_file(language))
    same = {source for (_, source), done in known.items() if done == source}
    return [
        English(source, _pattern(source))
        for source in sorted({source for _, source in known} - same)
        if len(re.sub(r"\W", "", _PLACE.sub("", source))) >= _LEAST_LETTERS
        or not _PLACE.search(source)
    ]


def english_among(seen: Iterable[str], language: str) -> Iterator[str]:
    """Those of the seen lines that are English texts of ours."""
    english = english_texts(language)
    for line in sorted(set(seen)):
        if any(text.pattern.fullmatch(line.strip()) for text in english):
            yield line


def _pattern(source: str) -> re.Pattern[str]:
    parts = (re.escape(part) for part in _PLACE.split(source))
    return re.compile("(.+)".join(parts), re.DOTALL)
