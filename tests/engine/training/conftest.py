"""What the training tests share: one folder of data and one trained package."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest
import torch

from dl_studio_plugin.definitions.jobs import TrainModel, TrainModelResult
from dl_studio_plugin.engine.training.train import run
from tests.engine.training.builders import RememberingEvents, make_training_data, quick_request


class Trained(NamedTuple):
    """An undisturbed training."""

    request: TrainModel
    result: TrainModelResult
    events: RememberingEvents
    data: Path


@pytest.fixture(scope="session", autouse=True)
def _one_thread_pool():
    # Tiny chips are trained faster by few threads than by many that wait for each other.
    torch.set_num_threads(2)


@pytest.fixture(scope="session")
def data(tmp_path_factory) -> Path:
    return make_training_data(tmp_path_factory.mktemp("data") / "chips")


@pytest.fixture(scope="session")
def trained(tmp_path_factory, data) -> Trained:
    folder = tmp_path_factory.mktemp("trained")
    request = quick_request(data, folder / "squares.dlmodel", epochs=8)
    events = RememberingEvents(folder / "job")
    return Trained(request, run(request, events), events, data)
