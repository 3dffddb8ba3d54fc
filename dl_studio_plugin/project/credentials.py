"""Secrets in the names of data sources: found, so that no project or bundle ever holds one.

A data source may carry a password in clear text (a PostgreSQL connection string, a URL with
``user:password@`` or ``token=``). Such a source belongs in QGIS's authentication store, and what
is written down refers to it by ``authcfg``.
"""

from __future__ import annotations

import re
from typing import Any

_NAMES = (
    r"(?:[\w-]*(?:password|passwd|pwd|secret|token|api_?key|access_?key|subscription-key"
    r"|signature|credential)[\w-]*|key|sig|map_?key|appid)"
)
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?P<before>(?:^|[\s?&;,'\"({{:/|]){_NAMES}['\"]?\s*[=:]\s*)"
        r"(?P<secret>'[^']*'|\"[^\"]*\"|[^\s&;,|'\"})]+)",
        r"(?P<before>[a-z][a-z0-9+.-]*://[^/\s:@]*:)(?P<secret>[^/\s@]+)(?=@)",
        r"(?P<before>authorization['\"]?\s*[=:]\s*(?:bearer|basic)\s+)(?P<secret>[^\s'\"]+)",
    )
)

HIDDEN = "***"


def holds_credentials(text: str) -> bool:
    """Whether ``text`` holds something that looks like a password, key or token."""
    return any(
        match.group("secret").strip("'\"") not in ("", HIDDEN)
        for pattern in _PATTERNS
        for match in pattern.finditer(text)
    )


def without_credentials(value: Any) -> Any:
    """``value`` (text, or JSON of any depth) with every secret replaced by ``***``."""
    if isinstance(value, str):
        for pattern in _PATTERNS:
            value = pattern.sub(lambda match: match.group("before") + HIDDEN, value)
        return value
    if isinstance(value, dict):
        return {
            str(name): HIDDEN
            if isinstance(item, str) and item and re.fullmatch(_NAMES, str(name), re.IGNORECASE)
            else without_credentials(item)
            for name, item in value.items()
        }
    if isinstance(value, (list, tuple)):
        return [without_credentials(item) for item in value]
    return value
