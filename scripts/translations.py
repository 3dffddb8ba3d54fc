"""Keep the translations: `update` from the source, `check` that they are complete, `compile`.

`i18n/dl_studio_LANG.ts` holds what people translate (Qt's format, so that Qt Linguist and Weblate
read it); `dl_studio_plugin/resources/i18n` holds what the plugin loads. `update` keeps every
translation whose text is still there; `check` fails for a text without one, or with other places
for values than its source has.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

from plain_messages import messages
from translatable import Text, model_texts, texts_of
from tree import ROOT

PACKAGE = ROOT / "dl_studio_plugin"
SOURCES = ROOT / "i18n"
COMPILED = PACKAGE / "resources" / "i18n"
MESSAGES = COMPILED / "messages.json"
LANGUAGES = ("de", "fr", "es", "pt")
_PLACES = re.compile(r"\{\w*\}|%\d|%n")
_TAGS = re.compile(r"</?\w+[^>]*>")

Key = tuple[str, str]


def texts() -> list[Text]:
    """Every text of the plugin, once."""
    found: dict[Key, Text] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        for text in texts_of(path, path.relative_to(ROOT).as_posix()):
            found.setdefault((text.context, text.source), text)
    for path in sorted(PACKAGE.rglob("*.model3")):
        for text in model_texts(path, path.relative_to(ROOT).as_posix()):
            found.setdefault((text.context, text.source), text)
    for text in messages(PACKAGE):
        found.setdefault((text.context, text.source), text)
    return sorted(found.values(), key=lambda text: (text.context, text.file, text.line))


def ts_file(language: str) -> Path:
    """The file with the translations into ``language``."""
    return SOURCES / f"dl_studio_{language}.ts"


def read_translations(path: Path) -> dict[Key, str]:
    """Translations by context and source; only finished ones."""
    if not path.is_file():
        return {}
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.text:
                found[(name, message.findtext("source", ""))] = translation.text
    return found


def write_translations(path: Path, language: str, known: dict[Key, str]) -> None:
    """Write all texts of today with the translations that are known."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ElementTree.Element] = {}
    for text in texts():
        if text.context not in contexts:
            contexts[text.context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[text.context], "name").text = text.context
        message = ElementTree.SubElement(contexts[text.context], "message")
        ElementTree.SubElement(message, "source").text = text.source
        translation = ElementTree.SubElement(message, "translation")
        done = known.get((text.context, text.source), "")
        if done:
            translation.text = done
        else:
            translation.set("type", "unfinished")
    ElementTree.indent(root, " ")
    path.parent.mkdir(parents=True, exist_ok=True)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(head + ElementTree.tostring(root, "unicode") + "\n", encoding="utf-8")


def update() -> None:
    """Bring the files up to the source."""
    MESSAGES.parent.mkdir(parents=True, exist_ok=True)
    MESSAGES.write_text(_templates(), encoding="utf-8")
    for language in LANGUAGES:
        path = ts_file(language)
        known = read_translations(path)
        # The same words elsewhere are most often meant the same.
        elsewhere = {source: done for (_, source), done in known.items()}
        for text in texts():
            if text.source in elsewhere:
                known.setdefault((text.context, text.source), elsewhere[text.source])
        write_translations(path, language, known)


def _templates() -> str:
    sources = sorted({text.source for text in messages(PACKAGE)})
    return json.dumps(sources, ensure_ascii=False, indent=0) + "\n"


def problems() -> list[str]:
    """What is missing or wrong, as lines."""
    found = []
    if not MESSAGES.is_file() or MESSAGES.read_text(encoding="utf-8") != _templates():
        found.append("messages.json is not up to date: run `make translations`")
    today = texts()
    for language in LANGUAGES:
        known = read_translations(ts_file(language))
        for text in today:
            done = known.get((text.context, text.source), "")
            where = f"{language}: {text.file}:{text.line}: {text.source[:60]!r}"
            if not done:
                found.append(f"{where} is not translated")
            elif _places(done) != _places(text.source):
                found.append(f"{where} has other places or tags than {done[:60]!r}")
    return found


def _places(text: str) -> list[str]:
    return sorted(_PLACES.findall(text) + _TAGS.findall(text))


def compile_all(folder: Path = COMPILED) -> None:
    """Write what the plugin loads (`lrelease` of Qt)."""
    program = next(filter(None, map(shutil.which, _LRELEASE)), None)
    if program is None:
        raise SystemExit("lrelease is missing: install qttools5-dev-tools (make setup does).")
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        target = folder / f"dl_studio_{language}.qm"
        command = [program, "-silent", "-compress", str(ts_file(language)), "-qm", str(target)]
        subprocess.run(command, check=True)


_LRELEASE = ("lrelease", "/usr/lib/qt5/bin/lrelease", "/usr/lib/qt6/bin/lrelease")


def main() -> int:
    """Run the command that is named."""
    command = sys.argv[1] if len(sys.argv) > 1 else ""
    if command == "update":
        update()
    elif command == "compile":
        compile_all()
    elif command == "check":
        found = problems()
        for line in found:
            print(line)
        return 1 if found else 0
    else:
        print(__doc__)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
