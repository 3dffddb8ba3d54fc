"""Secrets are taken out of whatever is written."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dl_studio_plugin.definitions.masking import mask_secrets


def test_the_password_of_an_address_disappears():
    masked = mask_secrets("Looking in http://anna:geh3im!@proxy.example:3128/simple now")
    assert masked == "Looking in http://•••@proxy.example:3128/simple now"


def test_an_address_without_a_password_stays():
    text = "http://proxy.example:3128/a@b and https://tiles.example/{z}/{x}/{y}.png"
    assert mask_secrets(text) == text


def test_a_secret_disappears_wherever_it_stands_also_quoted():
    assert mask_secrets("token=p@ss word; token=p%40ss%20word", ["p@ss word"]) == (
        "token=•••; token=•••"
    )


def test_a_secret_inside_a_longer_secret_does_not_leave_the_rest():
    assert mask_secrets("key-12345678", ["12345", "key-12345678"]) == "•••"


@given(st.text(max_size=50), st.text(min_size=4, max_size=20), st.text(max_size=50))
def test_no_secret_survives(before: str, secret: str, after: str):
    if "•" not in secret:
        assert secret not in mask_secrets(before + secret + after, [secret])
