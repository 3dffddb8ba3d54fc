"""The engine's table holds the jobs of the contract, each with a function of its types."""

from __future__ import annotations

import typing

import pytest

from dl_studio_plugin.definitions.jobs import JOBS, TRAINING
from dl_studio_plugin.engine.jobs import FUNCTIONS, load_function


def test_the_table_is_the_contract():
    assert FUNCTIONS.keys() == JOBS.keys()


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=pytest.mark.needs_training if job.level == TRAINING else ())
        for name, job in JOBS.items()
    ],
)
def test_every_job_has_its_function(name: str):
    function = load_function(FUNCTIONS[name])
    hints = typing.get_type_hints(function)
    assert hints["request"] is JOBS[name].request
    assert hints["return"] is JOBS[name].result
