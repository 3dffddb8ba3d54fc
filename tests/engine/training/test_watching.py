"""A training can be watched, ended early with its best epoch kept, and estimated before."""

from __future__ import annotations

import dataclasses
import json
import zipfile
from pathlib import Path

import numpy as np
import pytest
import rasterio

from dl_studio_plugin.definitions.errors import InvalidInput
from dl_studio_plugin.definitions.job_progress import newest_pictures
from dl_studio_plugin.definitions.jobs import EstimateTraining
from dl_studio_plugin.engine.models.package import load_package
from dl_studio_plugin.engine.samples import chip_pictures
from dl_studio_plugin.engine.training import estimate, pictures, train
from dl_studio_plugin.engine.training.checkpoint import CHECKPOINT_FILE
from tests.engine.training.builders import (
    TRAINING,
    VALIDATION,
    RememberingEvents,
    changed,
    make_training_data,
    quick_request,
)


class StoppingEvents(RememberingEvents):
    """A user who ends the training once an epoch has been told, or at a given progress."""

    def __init__(self, folder: Path, after_epoch: int = 0) -> None:
        super().__init__(folder)
        self._after_epoch = after_epoch
        if not after_epoch:
            (folder / "stop").touch()

    def metric(self, name: str, step: int, value) -> None:
        super().metric(name, step, value)
        if name == "training_loss" and step == self._after_epoch:
            (self.folder / "stop").touch()


def run_record(package: str) -> dict:
    with zipfile.ZipFile(package) as archive:
        return json.loads(archive.read("training_run.json"))


def test_a_stop_ends_the_training_and_keeps_the_best_epoch(tmp_path: Path, data: Path):
    events = StoppingEvents(tmp_path / "job", after_epoch=2)
    request = quick_request(data, tmp_path / "m.dlmodel", epochs=500)
    result = train.run(request, events)
    assert 2 <= result.epochs < 20  # the wish is looked for a few times a second
    record = run_record(result.package)
    assert "The user ended the training in epoch" in record["stopped"]
    assert any("The user ended the training" in text for text in events.warnings)
    assert "The user ended the training" in Path(result.report).read_text()
    assert 1 <= record["best_epoch"] <= result.epochs
    assert load_package(Path(result.package)).card.metrics["mean_iou"] is not None
    assert not (tmp_path / "job" / "parts" / CHECKPOINT_FILE).exists()


def test_a_stop_before_the_first_epoch_still_gives_a_model(tmp_path: Path, data: Path):
    events = StoppingEvents(tmp_path / "job")
    request = quick_request(data, tmp_path / "m.dlmodel", epochs=500, learning_rate=0.0)
    result = train.run(request, events)
    assert result.epochs == 1
    assert len(events.metrics.get("finder_loss", {})) == 0


def test_every_epoch_leaves_pictures_of_the_same_chips(tmp_path: Path, data: Path):
    events = RememberingEvents(tmp_path / "job")
    train.run(quick_request(data, tmp_path / "m.dlmodel", epochs=3), events)
    epoch, newest = newest_pictures(tmp_path / "job")
    assert epoch == 3
    assert len(newest) == 2  # as many as there are validation chips
    pixels = []
    for number in (1, 2, 3):
        with rasterio.open(tmp_path / "job" / "pictures" / f"epoch_0000{number}_chip_1.png") as png:
            pixels.append(png.read())
    assert pixels[0].shape == (3, 64, 3 * 64 + 2 * chip_pictures._GAP)
    imagery_and_label = pixels[0][:, :, : 2 * 64 + chip_pictures._GAP]
    assert np.array_equal(imagery_and_label, pixels[2][:, :, : 2 * 64 + chip_pictures._GAP])
    predicted = pixels[2][:, :, -64:].reshape(3, -1)
    assert {tuple(colour) for colour in predicted.T.tolist()} <= {(0, 0, 0), (227, 26, 28)}


def test_pictures_change_nothing_of_what_is_trained(tmp_path: Path, trained, monkeypatch):
    monkeypatch.setattr(pictures.EpochPictures, "write", lambda *_: None)
    request = changed(trained.request, output=str(tmp_path / "m.dlmodel"))
    result = train.run(request, RememberingEvents(tmp_path / "job"))
    both = [load_package(Path(r.package)).weights_bytes for r in (result, trained.result)]
    assert both[0] == both[1]


def test_only_the_latest_pictures_are_kept(tmp_path: Path, data: Path, monkeypatch):
    monkeypatch.setattr(pictures, "_KEPT_EPOCHS", 2)
    events = RememberingEvents(tmp_path / "job")
    train.run(quick_request(data, tmp_path / "m.dlmodel", epochs=4), events)
    names = sorted(path.name[:11] for path in (tmp_path / "job" / "pictures").iterdir())
    assert set(names) == {"epoch_00003", "epoch_00004"}


def test_a_training_goes_on_where_pictures_cannot_be_written(tmp_path: Path, data: Path):
    events = RememberingEvents(tmp_path / "job")
    (tmp_path / "job" / "pictures").write_text("a file where the folder should be")
    train.run(quick_request(data, tmp_path / "m.dlmodel"), events)
    assert any("No pictures of epoch 1" in text for text in events.logs)


def test_chips_with_most_classes_are_shown(tmp_path: Path):
    def one_class(label: np.ndarray, number: int) -> None:
        if number % 2:
            label[:] = 0

    subsets = (TRAINING,) * 2 + (VALIDATION,) * 8
    folder = make_training_data(tmp_path / "data", subsets, paint=one_class)
    from dl_studio_plugin.engine.training.chip_sets import read_chip_set

    chips = [c for c in read_chip_set([str(folder)]).chips if c.subset.value == VALIDATION]
    assert pictures._telling(chips) == [0, 2, 4, 6]


# The estimate


def test_an_estimate_counts_all_that_a_training_does(tmp_path: Path, data: Path):
    request = quick_request(data, tmp_path / "m.dlmodel", epochs=10, batch_size=2)
    events = RememberingEvents(tmp_path / "job")
    told = estimate.run(EstimateTraining(request), events)
    assert (told.training_chips, told.validation_chips, told.batch_size) == (4, 2, 2)
    assert told.seconds == pytest.approx(10 * told.seconds_per_epoch + told.preparation_seconds)
    assert not (tmp_path / "m.dlmodel").exists()
    assert "CPU" in told.device
    assert events.fractions[-1] == 1.0
    finding = estimate.run(
        EstimateTraining(dataclasses.replace(request, learning_rate=0.0)), events
    )
    assert finding.preparation_seconds > told.preparation_seconds


def test_an_estimate_needs_no_output_and_obeys_the_time_limit(tmp_path: Path, data: Path):
    request = quick_request(data, Path(), epochs=10_000, time_limit=2.0)
    request = dataclasses.replace(request, output="", freeze=True)
    told = estimate.run(EstimateTraining(request), RememberingEvents(tmp_path / "job"))
    assert told.seconds == 120


def test_an_estimate_counts_the_trainings_of_a_cross_validation(tmp_path: Path):
    folder = make_training_data(tmp_path / "data", units=("a", "a", "b", "b", "c", "c"))
    request = quick_request(folder, tmp_path / "m.dlmodel", epochs=10, batch_size=2, folds=3)
    told = estimate.run(EstimateTraining(request), RememberingEvents(tmp_path / "job"))
    one = 10 * told.seconds_per_epoch + told.preparation_seconds
    assert told.seconds == pytest.approx(4 * one)
    too_many = dataclasses.replace(request, folds=9)
    with pytest.raises(InvalidInput, match="FOLDS"):
        estimate.run(EstimateTraining(too_many), RememberingEvents(tmp_path / "job"))


def test_what_stops_a_training_stops_its_estimate(tmp_path: Path, data: Path):
    request = quick_request(data, tmp_path / "m.dlmodel", architecture="unets")
    with pytest.raises(InvalidInput, match="ARCHITECTURE"):
        estimate.run(EstimateTraining(request), RememberingEvents(tmp_path / "job"))
