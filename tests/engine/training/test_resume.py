"""A training that is stopped anywhere goes on to exactly the same model."""

from __future__ import annotations

from pathlib import Path

import pytest

from dl_studio_plugin.definitions.errors import Cancelled
from dl_studio_plugin.engine.models.package import load_package
from dl_studio_plugin.engine.training.train import run
from tests.engine.training.builders import InterruptingEvents, RememberingEvents, quick_request

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
