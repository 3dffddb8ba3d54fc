"""Secrets taken out of text before it is written anywhere.

Passwords and tokens reach the engine and pip through their process's environment. Libraries
like to repeat them in messages, so every log line, event and report of ours passes through
:func:`mask_secrets` first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import quote

MASK = "•••"
#: A shorter value would blank out half of an innocent text.
SHORTEST_SECRET = 4

_URL_PASSWORD = re.compile(r"(?<=://)[^/\s@:]*:[^/\s@]+(?=@)")


def mask_secrets(text: str, secrets: Iterable[str] = ()) -> str:
    """``text`` without the values in ``secrets`` and without ``name:password@`` in addresses."""
    for secret in sorted(set(secrets), key=len, reverse=True):
        if len(secret) >= SHORTEST_SECRET:
            text = text.replace(secret, MASK).replace(quote(secret, safe=""), MASK)
    return _URL_PASSWORD.sub(MASK, text)
