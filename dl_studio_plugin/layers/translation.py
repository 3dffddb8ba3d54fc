"""The user's language: Qt's texts, and the sentences of the rooms that know no Qt.

Those rooms (``definitions``, ``project``, ``runtime``, ``sharing``, ``engine``) say English
sentences with values in them. Their templates stand in ``resources/i18n/messages.json``
(``The work unit “{0}” is held by {1}.``); a sentence is recognised by its template, and the
translated template is filled with the same values, which may be sentences themselves.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

FOLDER = Path(__file__).parents[1] / "resources" / "i18n"
CONTEXT = "Messages"
_PLACE = re.compile(r"\{(\w+)\}")
#: Between words that are given as a value, and before one.
_OR, _ARTICLE = " or ", re.compile(r"^an? ")
#: Sentences in sentences in sentences: deeper ones stay as they are.
_DEEPEST = 3


def install_translator() -> Optional[QTranslator]:
    """Load the translation of QGIS's language; ``None`` for English and unknown languages.

    The caller keeps the translator and removes it when the plugin is unloaded.
    """
    language = QgsApplication.locale().partition("_")[0]
    translator = QTranslator()
    if not translator.load(str(FOLDER / f"dl_studio_{language}.qm")):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def translated(message: str, depth: int = 0) -> str:
    """A sentence of the rooms without Qt in the user's language, or as it is if it is not known."""
    if depth > _DEEPEST or not _is_translating():
        return message
    lines = message.split("\n")
    if len(lines) > 1:
        return "\n".join(translated(line, depth) for line in lines)
    for template, pattern in _patterns():
        found = pattern.fullmatch(message)
        if found:
            text = QCoreApplication.translate(CONTEXT, template)
            names = _PLACE.findall(template)
            values = [_translated_value(value, depth + 1) for value in found.groups()]
            return _filled(text, dict(zip(names, values)))
    return message


def _translated_value(value: str, depth: int) -> str:
    """A value that may be words of ours: “in progress”, “a reviewer”, “ready or returned”."""
    words = [_ARTICLE.sub("", part) for part in value.split(_OR)]
    known = [translated(part, depth) for part in words]
    if all(text != part for text, part in zip(known, words)):
        return f" {QCoreApplication.translate(CONTEXT, 'or')} ".join(known)
    return translated(value, depth)


def _filled(template: str, values: Mapping[str, str]) -> str:
    return _PLACE.sub(lambda place: values.get(place.group(1), place.group()), template)


def _is_translating() -> bool:
    """Whether there is anything but English."""
    probe = "Reading the samples"
    return bool(QCoreApplication.translate(CONTEXT, probe) != probe)


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Templates with what recognises them; those with most text of their own come first."""
    try:
        templates = json.loads((FOLDER / "messages.json").read_text("utf-8"))
    except (OSError, ValueError):
        return ()
    templates.sort(key=lambda text: len(_PLACE.sub("", text)), reverse=True)
    return tuple((template, _pattern(template)) for template in templates)


def _pattern(template: str) -> re.Pattern[str]:
    parts = _PLACE.split(template)
    # Every second part is the name or number of a place.
    return re.compile(
        "".join("(.*?)" if index % 2 else re.escape(part) for index, part in enumerate(parts))
    )
