"""pip's lines become progress, and its failures sentences."""

from __future__ import annotations

import pytest

from dl_studio_plugin.runtime.pip_output import PipProgress, install_fault

LINES = """\
Looking in links: wheels
Collecting numpy==2.4.6 (from -r inference.txt (line 1))
  Downloading numpy-2.4.6-cp311-cp311-manylinux.whl (16.9 MB)
Progress 0 of 16900000
Progress 8450000 of 16900000
Progress 8450001 of 16900000
Progress 16900000 of 16900000
Processing /wheels/torch-2.14.1-cp311-cp311-manylinux_2_28_x86_64.whl
Installing collected packages: numpy, torch
Successfully installed numpy-2.4.6 torch-2.14.1
""".splitlines()


def test_the_fraction_only_grows_and_ends_at_the_end():
    told: list[tuple[float, str]] = []
    progress = PipProgress("inference", 0.1, 0.9, lambda *event: told.append(event))
    for line in LINES:
        progress.read(line)
    fractions = [fraction for fraction, _ in told]
    assert fractions == sorted(fractions)
    assert fractions[0] > 0.1
    assert fractions[-1] == 0.9
    assert [text for _, text in told] == [
        "Fetching numpy==2.4.6.",
        "Fetching numpy==2.4.6: 50 %.",
        "Fetching numpy==2.4.6: 100 %.",
        "Fetching torch-2.14.1-cp311-cp311-manylinux_2_28_x86_64.whl.",
        "Unpacking 2 packages; takes minutes.",
        "The packages are installed.",
    ]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("ERROR: Could not install: [Errno 28] No space left on device", "disk is full"),
        ("ProxyError('Cannot connect to proxy.', 407)", "proxy refused"),
        ("SSLError(SSLCertVerificationError(1, 'CERTIFICATE_VERIFY_FAILED", "certificate"),
        ("ERROR: 401 Client Error: Unauthorized", "index refused"),
        ("NameResolutionError: Temporary failure in name resolution", "check the network"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES", "not the one expected"),
        ("ERROR: No matching distribution found for torch==2.14.1", "does not exist"),
        ("Error: Command '...-Im ensurepip' returned non-zero", "cannot make environments"),
        ("Killed", "the log tells why"),
    ],
)
def test_a_failure_becomes_a_sentence_that_says_what_to_do(line: str, words: str):
    assert words in install_fault(f"something before\n{line}\nsomething after")
