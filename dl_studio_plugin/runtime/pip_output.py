"""What pip's lines mean: how far it is, and why it failed."""

from __future__ import annotations

import re
from typing import Callable

from ..definitions.jobs import INFERENCE, TRAINING

#: From this version on, pip tells how far a download is, in lines that begin with DOWNLOADED.
FIRST_PIP_WITH_PROGRESS = 25
DOWNLOADED = "Progress "
#: Packages that pip collects at each level, about.
_PACKAGES = {INFERENCE: 18, TRAINING: 62}
#: Collecting is this share of the time, unpacking the rest.
_COLLECTING = 0.7

#: (pattern in the last lines, sentence). The first that fits is told.
_FAULTS = (
    (r"No space left|not enough space", "The disk is full: free some space and try again."),
    (r"407|ProxyError|Cannot connect to proxy", "The proxy refused: check its address and login."),
    (
        r"CERTIFICATE_VERIFY_FAILED|SSLError",
        "The server's certificate is not trusted: name your organisation's certificate file.",
    ),
    (r"401|403 Client Error", "The package index refused: check its address and login."),
    (
        r"Temporary failure in name resolution|NewConnectionError|ConnectionError|Network is "
        r"unreachable|ReadTimeout|getaddrinfo",
        "The package index cannot be reached: check the network, or use a wheel folder.",
    ),
    (r"DO NOT MATCH THE HASHES", "A downloaded file is not the one expected, and was refused."),
    (
        r"No matching distribution|Could not find a version",
        "A package does not exist for this Python and system: choose another Python or index.",
    ),
    (r"Permission denied|Access is denied", "A file cannot be written: close other programs."),
    (r"ensurepip|venv", "This Python cannot make environments: choose another Python."),
)


class PipProgress:
    """Turns pip's lines into fractions between ``begin`` and ``end``."""

    def __init__(
        self, level: str, begin: float, end: float, listener: Callable[[float, str], None]
    ) -> None:
        self._expected = _PACKAGES[level]
        self._begin, self._end = begin, end
        self._listener = listener
        self._collected = 0
        self._name = ""
        self._percent = 0

    def read(self, line: str) -> None:
        """Take in one line of pip's output."""
        collecting = re.match(r"\s*(?:Collecting|Processing) (\S+)", line)
        if collecting:
            self._collected += 1
            self._name = re.split(r"[\\/]", collecting.group(1))[-1]
            self._percent = 0
            self._tell(self._fraction(), f"Fetching {self._name}.")
        elif line.startswith(DOWNLOADED):
            self._read_download(line)
        elif line.startswith("Installing collected packages"):
            self._tell(_COLLECTING, f"Unpacking {self._collected} packages; takes minutes.")
        elif line.startswith("Successfully installed"):
            self._tell(1.0, "The packages are installed.")

    def _read_download(self, line: str) -> None:
        numbers = re.match(rf"{DOWNLOADED}(\d+) of (\d+)", line)
        if numbers and int(numbers.group(2)):
            percent = 100 * int(numbers.group(1)) // int(numbers.group(2))
            if percent >= self._percent + 10:  # a word every tenth is enough
                self._percent = percent
                self._tell(self._fraction(), f"Fetching {self._name}: {percent} %.")

    def _fraction(self) -> float:
        return min(1.0, self._collected / self._expected) * _COLLECTING

    def _tell(self, fraction: float, text: str) -> None:
        self._listener(self._begin + fraction * (self._end - self._begin), text)


def install_fault(lines: str) -> str:
    """Why pip (or making the environment) failed, as a sentence."""
    for pattern, sentence in _FAULTS:
        if re.search(pattern, lines):
            return sentence
    return "pip failed; the log tells why."
