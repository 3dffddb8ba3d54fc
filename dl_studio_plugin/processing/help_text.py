"""The help of an algorithm, generated from its identity and its rows.

QGIS's dialog makes a paragraph of every line, and ``qgis_process help`` prints the lines as they
are, so this is plain text. Both show the help of each parameter by themselves; what an algorithm
hands on without a destination (scores, counts) is only told here.
"""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication

from .parameters import Declared, Result

translate = QCoreApplication.translate


def help_text(description: str, declared: Sequence[Declared]) -> str:
    """What the dialog shows beside the parameters.

    Args:
        description: paragraphs parted by empty lines.
        declared: the parameters and further results.
    """
    lines = [line for line in description.split("\n") if line]
    results = [row for row in declared if isinstance(row, Result)]
    if results:
        lines.append(translate("Help", "Besides what it writes, it hands on:"))
        lines += [f"{row.title} ({row.name}): {row.help}" for row in results]
    return "\n".join(lines)
