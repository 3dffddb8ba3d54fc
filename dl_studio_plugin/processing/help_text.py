"""The help of an algorithm, generated from its identity and its rows of parameters."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from qgis.PyQt.QtCore import QCoreApplication

from .parameters import Declared, Parameter

translate = QCoreApplication.translate


def help_html(description: str, declared: Sequence[Declared]) -> str:
    """What the dialog shows beside the parameters, and ``qgis_process help`` as plain text.

    Args:
        description: paragraphs parted by empty lines.
        declared: the parameters and further results.
    """
    parameters = [row for row in declared if isinstance(row, Parameter)]
    results = [row for row in declared if not isinstance(row, Parameter)]
    parts = [f"<p>{escape(text)}</p>" for text in description.split("\n\n")]
    parts.append(f"<h3>{escape(translate('Help', 'Parameters'))}</h3>")
    parts += [_row(row.title, row.name, " ".join(row.sentences())) for row in parameters]
    if results:
        parts.append(f"<h3>{escape(translate('Help', 'Hands on as well'))}</h3>")
        parts += [_row(row.title, row.name, row.help) for row in results]
    return "\n".join(parts)


def _row(title: str, name: str, text: str) -> str:
    return f"<p><b>{escape(title)}</b> ({escape(name)}): {escape(text)}</p>"
