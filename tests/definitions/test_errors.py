"""Every fault can cross the border between the processes."""

from __future__ import annotations

import pytest

from dl_studio_plugin.definitions import errors

KINDS = [errors.DlStudioError, *errors.DlStudioError.__subclasses__()]


@pytest.mark.parametrize("error", KINDS)
def test_an_error_comes_back_as_the_class_that_it_was(error: type[errors.DlStudioError]):
    assert type(errors.error_of_kind(error.kind, "a sentence.")) is error
    assert str(errors.error_of_kind(error.kind, "a sentence.")) == "a sentence."


def test_no_two_errors_have_one_kind():
    assert len({error.kind for error in KINDS}) == len(KINDS)


def test_an_unknown_kind_is_still_an_error_of_ours():
    assert type(errors.error_of_kind("of_a_newer_version", "text")) is errors.DlStudioError
