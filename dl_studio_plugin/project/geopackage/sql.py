"""SQL statements put together from fixed pieces.

Values are always bound to ``?`` marks. What cannot be bound (a table out of a list of constants,
a run of marks, a condition of this package) is filled into a template here, and a piece that
could be anything else than such words is refused.
"""

from __future__ import annotations

import re

_WORDS = re.compile(r"[\w\s.,:*+<>=?()|&%'-]*", re.ASCII)


def sql(template: str, **pieces: str | int) -> str:
    """``template`` with ``{name}`` replaced by the pieces.

    Raises:
        ValueError: a piece holds something that fixed words never hold.
    """
    for name, piece in pieces.items():
        if not _WORDS.fullmatch(str(piece)) or "--" in str(piece):
            raise ValueError(f"The piece “{name}” is no fixed part of a statement.")
    return template.format(**pieces)


def question_marks(number: int) -> str:
    """``?, ?, …`` for ``number`` bound values."""
    return ", ".join("?" * number)
