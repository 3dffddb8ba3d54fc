"""What a project has to say that nobody asked for: it was mended, or could not be backed up.

Sentences are kept by the project's reference until somebody shows them, because the window that
can show one is seldom the store that found it.
"""

from __future__ import annotations

import threading

_kept: dict[str, list[str]] = {}
_guard = threading.Lock()


def tell(reference: str, sentence: str) -> None:
    """Keep a sentence for the user; one that waits already is not kept twice."""
    with _guard:
        waiting = _kept.setdefault(reference, [])
        if sentence not in waiting:
            waiting.append(sentence)


def take(reference: str) -> list[str]:
    """The sentences that wait, each once."""
    with _guard:
        return _kept.pop(reference, [])
