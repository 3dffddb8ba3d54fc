"""A training that is stopped anywhere goes on to exactly the same model."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dl_studio_plugin.definitions.errors import Cancelled
from dl_studio_plugin.definitions.model_card import RUN_FILE
from dl_studio_plugin.engine.models.package import load_package, read_package_file
from dl_studio_plugin.engine.training.checkpoint import TrainingState
from dl_studio_plugin.engine.training.train import run
from tests.engine.training.builders import (
    InterruptingEvents,
    RememberingEvents,
    changed,
    quick_request,
)

EPOCHS = 3


def request_for(folder: Path, data: Path):
    return quick_request(
        data, folder / "m.dlmodel", epochs=EPOCHS, augmentation="strong", freeze=True, seed=3
    )


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory, data) -> bytes:
    folder = tmp_path_factory.mktemp("undisturbed")
    run(request_for(folder, data), RememberingEvents(folder / "job"))
    return load_package(folder / "m.dlmodel").weights_bytes


# Chances to stop come with each step and each epoch: in the first epoch, in the second, after
# it, in the last, and while the model is written.
@pytest.mark.parametrize("after", [7, 10, 12, 13, 16])
def test_a_stopped_training_goes_on_to_the_same_weights(tmp_path, data, undisturbed, after):
    request = request_for(tmp_path, data)
    with pytest.raises(Cancelled):
        run(request, InterruptingEvents(tmp_path / "job", after))
    assert not (tmp_path / "m.dlmodel").exists()
    events = RememberingEvents(tmp_path / "job")
    run(request, events)
    assert any("Going on after epoch" in line for line in events.logs) == (after > 7)
    assert load_package(tmp_path / "m.dlmodel").weights_bytes == undisturbed


def test_a_training_stopped_twice_goes_on_where_it_was(tmp_path, data, undisturbed):
    request = request_for(tmp_path, data)
    for after in (10, 8):
        with pytest.raises(Cancelled):
            run(request, InterruptingEvents(tmp_path / "job", after))
    events = RememberingEvents(tmp_path / "job")
    run(request, events)
    assert any("Going on after epoch" in line for line in events.logs)
    assert load_package(tmp_path / "m.dlmodel").weights_bytes == undisturbed


def test_a_smaller_batch_goes_on_after_the_epochs_that_are_done(tmp_path, data):
    request = request_for(tmp_path, data)
    with pytest.raises(Cancelled):
        run(changed(request, batch_size=4), InterruptingEvents(tmp_path / "job", 10))
    events = RememberingEvents(tmp_path / "job")
    run(changed(request, batch_size=2), events)
    assert any("Going on after epoch" in line for line in events.logs)
    package = load_package(tmp_path / "m.dlmodel")
    record = json.loads(read_package_file(tmp_path / "m.dlmodel", package.card, RUN_FILE))
    assert record["parameters"]["batch_size_used"] == 2
    assert any("batches of 2 chips" in note for note in record["notes"])


@pytest.mark.parametrize(
    ("batch_size", "parts", "asked", "expected"),
    [(8, 1, 4, 1), (8, 4, 4, 2), (8, 2, 16, 4), (8, 4, 3, 1), (8, 4, 1, 1)],
)
def test_parts_stay_as_small_as_memory_made_them(batch_size, parts, asked, expected):
    state = TrainingState("", 1, 1, 1e-3, batch_size, "fp32", parts=parts)
    state.take_batches_of(asked)
    assert (state.batch_size, state.parts) == (asked, expected)


def test_a_damaged_checkpoint_starts_afresh(tmp_path, data, undisturbed):
    request = request_for(tmp_path, data)
    with pytest.raises(Cancelled):
        run(request, InterruptingEvents(tmp_path / "job", 14))
    (checkpoint,) = tmp_path.rglob("checkpoint.pt")
    checkpoint.write_bytes(checkpoint.read_bytes()[:-100])
    events = RememberingEvents(tmp_path / "job")
    run(request, events)
    assert any("starts afresh" in text for text in events.warnings)
    assert load_package(tmp_path / "m.dlmodel").weights_bytes == undisturbed
