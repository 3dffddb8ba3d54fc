"""What goes wrong is found before the work, or ends in a word and a usable model."""

from __future__ import annotations

import json
import shutil
from collections import namedtuple
from pathlib import Path

import numpy as np
import pytest
import torch

from dl_studio_plugin.definitions.errors import (
    DlStudioError,
    InvalidInput,
    NotEnoughSpace,
    UnsafeFile,
)
from dl_studio_plugin.definitions.jobs import EvaluateModel
from dl_studio_plugin.definitions.label_classes import BACKGROUND, LabelClass
from dl_studio_plugin.definitions.model_card import RUN_FILE
from dl_studio_plugin.engine.models import package as packages
from dl_studio_plugin.engine.models.package import load_package, read_package_file
from dl_studio_plugin.engine.training import evaluate, loop, train
from dl_studio_plugin.engine.training.chip_sets import read_chip_set
from dl_studio_plugin.engine.training.pixels.learning import PixelLearning
from tests.engine.training.builders import (
    SQUARE,
    TEST,
    TRAINING,
    VALIDATION,
    RememberingEvents,
    changed,
    make_training_data,
    quick_request,
)

Usage = namedtuple("Usage", "total used free")


def attempt(tmp_path: Path, data: Path, **changes) -> RememberingEvents:
    events = RememberingEvents(tmp_path / "job")
    train.run(quick_request(data, tmp_path / "m.dlmodel", **changes), events)
    return events


@pytest.mark.parametrize(
    ("field", "value", "word"),
    [
        ("architecture", "unets", "ARCHITECTURE"),
        ("backbone", "resnet", "BACKBONE"),
        ("epochs", 0, "EPOCHS"),
        ("batch_size", -1, "BATCH_SIZE"),
        ("learning_rate", 2.0, "LEARNING_RATE"),
        ("validation", 100.0, "VALIDATION"),
        ("early_stopping", -1, "EARLY_STOPPING"),
        ("augmentation", "wild", "AUGMENTATION"),
        ("monitor", "luck", "MONITOR"),
        ("device", "abacus", "DEVICE"),
        ("precision", "fp8", "PRECISION"),
        ("precision", "fp16", "PRECISION"),
        ("time_limit", -1.0, "TIME_LIMIT"),
        ("seed", -1, "SEED"),
        ("pretrained", "nowhere.dlmodel", "nowhere"),
        ("output", "model.zip", "OUTPUT"),
        ("inputs", (), "INPUT"),
        ("inputs", ("nowhere",), "nowhere"),
    ],
)
def test_a_wrong_parameter_is_refused_by_name(tmp_path, data, field, value, word):
    request = changed(quick_request(data, tmp_path / "m.dlmodel"), **{field: value})
    with pytest.raises(InvalidInput, match=word):
        train.run(request, RememberingEvents(tmp_path / "job"))


def test_a_class_without_samples_is_named(tmp_path):
    classes = (BACKGROUND, SQUARE, LabelClass(2, "swimming pool", "#0000ff"))
    data = make_training_data(tmp_path / "d", classes=classes)
    with pytest.raises(InvalidInput, match="swimming pool"):
        attempt(tmp_path, data)


def test_a_class_of_few_samples_is_a_warning(tmp_path):
    def dot(label: np.ndarray, i: int) -> None:
        label[:5, :5] = 2

    classes = (BACKGROUND, SQUARE, LabelClass(2, "well", "#0000ff"))
    data = make_training_data(tmp_path / "d", classes=classes, paint=dot)
    events = attempt(tmp_path, data, epochs=1)
    assert any("well" in text for text in events.warnings)


def test_background_that_does_not_occur_is_no_class_of_the_model(tmp_path):
    def cover(label: np.ndarray, i: int) -> None:
        label[label == 0] = 2

    classes = (BACKGROUND, SQUARE, LabelClass(2, "grass", "#00ff00"))
    data = make_training_data(tmp_path / "d", classes=classes, paint=cover)
    attempt(tmp_path, data, epochs=1)
    names = [label.name for label in load_package(tmp_path / "m.dlmodel").card.classes]
    assert names == ["square", "grass"]


def test_a_single_class_is_refused(tmp_path):
    data = make_training_data(tmp_path / "d", paint=lambda label, _: label.fill(1))
    with pytest.raises(InvalidInput, match="one class only"):
        attempt(tmp_path, data)


def test_chips_that_do_not_fit_the_network_are_refused_with_a_size_that_does(tmp_path):
    data = make_training_data(tmp_path / "d", size=72)
    with pytest.raises(InvalidInput, match="CHIP_SIZE 64"):
        attempt(tmp_path, data)


def test_a_missing_chip_is_named(tmp_path, data):
    shutil.copytree(data, tmp_path / "d")
    (tmp_path / "d" / "images" / "chip2.tif").unlink()
    with pytest.raises(InvalidInput, match="chip2"):
        attempt(tmp_path, tmp_path / "d")


def test_a_damaged_chip_is_named(tmp_path, data):
    shutil.copytree(data, tmp_path / "d")
    (tmp_path / "d" / "labels" / "chip2.tif").write_bytes(b"nothing")
    with pytest.raises(InvalidInput, match="chip2"):
        attempt(tmp_path, tmp_path / "d")


def test_folders_of_other_classes_are_refused(tmp_path, data):
    other = make_training_data(
        tmp_path / "d", classes=(BACKGROUND, LabelClass(1, "circle", "#ffffff"))
    )
    request = quick_request([data, other], tmp_path / "m.dlmodel")
    with pytest.raises(InvalidInput, match="other classes"):
        train.run(request, RememberingEvents(tmp_path / "job"))


def test_the_same_folder_twice_is_refused(tmp_path, data):
    request = quick_request([data, data], tmp_path / "m.dlmodel")
    with pytest.raises(InvalidInput, match="twice"):
        train.run(request, RememberingEvents(tmp_path / "job"))


def test_an_output_that_cannot_be_written_is_found_first(tmp_path, data):
    (tmp_path / "file").write_text("")
    request = quick_request(data, tmp_path / "file" / "m.dlmodel")
    with pytest.raises(InvalidInput, match="OUTPUT"):
        train.run(request, RememberingEvents(tmp_path / "job"))


def test_a_disk_too_small_is_found_first(tmp_path, data, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: Usage(10**9, 10**9, 10**6))
    with pytest.raises(NotEnoughSpace, match="Training needs"):
        attempt(tmp_path, data)


def test_a_pretrained_package_that_was_changed_is_refused(tmp_path, data, trained, monkeypatch):
    monkeypatch.setattr(packages, "read_member", lambda *arguments: b"changed")
    with pytest.raises((UnsafeFile, InvalidInput)):
        attempt(tmp_path, data, pretrained=trained.result.package)


class Tripwire:
    """The loop's loss, spoilt at some calls."""

    def __init__(self, spoil) -> None:
        self.calls = 0
        self.spoil = spoil
        self.original = loop.Trainer.batch_loss

    def __call__(self, trainer, network, batch):
        self.calls += 1
        loss = self.original(trainer, network, batch)
        return self.spoil(self.calls, batch, loss)

    def __get__(self, trainer, kind=None):
        return lambda network, batch: self(trainer, network, batch)


def test_a_loss_that_is_no_number_goes_back_to_good_weights_with_a_lower_rate(
    tmp_path, data, monkeypatch
):
    spoilt = Tripwire(lambda call, batch, loss: loss * float("nan") if call == 3 else loss)
    monkeypatch.setattr(loop.Trainer, "batch_loss", spoilt)
    events = attempt(tmp_path, data, epochs=3)
    assert any("last good weights" in text for text in events.warnings)
    rates = events.metrics["learning_rate"]
    assert rates[2] < rates[1]
    assert load_package(tmp_path / "m.dlmodel").card.metrics["mean_iou"] is not None


def test_a_loss_that_stays_no_number_ends_with_the_best_model_so_far(tmp_path, data, monkeypatch):
    spoilt = Tripwire(lambda call, batch, loss: loss * float("nan") if call >= 3 else loss)
    monkeypatch.setattr(loop.Trainer, "batch_loss", spoilt)
    events = attempt(tmp_path, data, epochs=3)
    assert any("in spite of the lower rate" in text for text in events.warnings)
    assert (tmp_path / "m.dlmodel").exists()


def test_a_loss_that_never_is_a_number_is_an_error_that_says_what_to_do(
    tmp_path, data, monkeypatch
):
    spoilt = Tripwire(lambda call, batch, loss: loss * float("nan"))
    monkeypatch.setattr(loop.Trainer, "batch_loss", spoilt)
    with pytest.raises(DlStudioError, match="LEARNING_RATE"):
        attempt(tmp_path, data)


def _too_large(call, batch, loss):
    if len(batch[0]) > 2:
        raise torch.cuda.OutOfMemoryError("CUDA out of memory")
    return loss


def test_short_memory_makes_parts_of_a_batch(tmp_path, data, monkeypatch):
    monkeypatch.setattr(loop.Trainer, "batch_loss", Tripwire(_too_large))
    events = attempt(tmp_path, data, epochs=1, batch_size=4)
    assert any("2 parts" in text for text in events.warnings)


def test_the_finder_of_the_rate_makes_parts_where_memory_is_short(tmp_path, data, monkeypatch):
    monkeypatch.setattr(loop.Trainer, "batch_loss", Tripwire(_too_large))
    events = attempt(tmp_path, data, epochs=1, batch_size=4, learning_rate=0.0)
    assert [text for text in events.warnings if "2 parts" in text]
    assert any("learning-rate finder chose" in text for text in events.logs)


def test_validation_makes_parts_where_memory_is_short(tmp_path, monkeypatch):
    data = make_training_data(tmp_path / "d", (TRAINING,) * 4 + (VALIDATION,) * 5)
    original = PixelLearning.scores
    seen = []

    def scores(learning, network, images, autocast):
        if not network.training:
            seen.append(len(images))
            if len(images) > 2:
                raise torch.cuda.OutOfMemoryError("CUDA out of memory")
        return original(learning, network, images, autocast)

    monkeypatch.setattr(PixelLearning, "scores", scores)
    events = attempt(tmp_path, data, epochs=1, batch_size=4)
    assert any("2 parts" in text for text in events.warnings)
    assert seen == [4, 2, 2, 1]
    assert events.metrics["validation_loss"][1] is not None


@pytest.mark.parametrize("size", [4, 5, 9, 10, 15])
def test_no_part_of_a_batch_is_a_single_chip(data, size):
    learning = PixelLearning(read_chip_set([str(data)]))
    batch = (torch.zeros(size, 1), torch.arange(size))
    for count in range(1, size // 2 + 1):
        parts = learning.parts(batch, count)
        assert [int(n) for (_, labels), _ in parts for n in labels] == list(range(size))
        assert min(len(labels) for (_, labels), _ in parts) >= 2
        assert sum(share for _, share in parts) == pytest.approx(1)


@pytest.mark.parametrize(
    ("architecture", "used"), [("deeplabv3plus", 2), ("fpn", 1), ("unet", 1), ("pspnet", 1)]
)
def test_a_batch_of_one_is_raised_where_the_network_cannot_take_it(
    tmp_path, data, architecture, used
):
    events = attempt(tmp_path, data, architecture=architecture, epochs=1, batch_size=1)
    package = load_package(tmp_path / "m.dlmodel")
    record = json.loads(read_package_file(tmp_path / "m.dlmodel", package.card, RUN_FILE))
    assert record["parameters"]["batch_size_used"] == used
    assert any("BATCH_SIZE" in text for text in events.warnings) == (used == 2)


def test_memory_too_short_for_two_chips_is_an_error(tmp_path, data, monkeypatch):
    def always(call, batch, loss):
        raise RuntimeError("DefaultCPUAllocator: can't allocate memory")

    monkeypatch.setattr(loop.Trainer, "batch_loss", Tripwire(always))
    with pytest.raises(DlStudioError, match="memory"):
        attempt(tmp_path, data, batch_size=4)


# Splitting.


def test_without_validation_chips_blocks_are_set_aside(tmp_path):
    data = make_training_data(tmp_path / "d", (TRAINING,) * 8, units=["one"] * 8)
    attempt(tmp_path, data, epochs=1, validation=25.0)
    assert load_package(tmp_path / "m.dlmodel").card.metrics["blocks"] == 2


def test_validation_of_nothing_is_refused(tmp_path):
    data = make_training_data(tmp_path / "d", (TRAINING,) * 4)
    with pytest.raises(InvalidInput, match="VALIDATION"):
        attempt(tmp_path, data, validation=0.0)


def test_too_few_chips_to_set_some_aside_are_refused(tmp_path):
    data = make_training_data(tmp_path / "d", (TRAINING,))
    with pytest.raises(InvalidInput, match="too few"):
        attempt(tmp_path, data)


# Evaluation.


def evaluation(tmp_path: Path, model: str, data: Path):
    request = EvaluateModel(
        model, str(data), str(tmp_path / "e.csv"), str(tmp_path / "e.html"), device="cpu"
    )
    return evaluate.run(request, RememberingEvents(tmp_path / "job"))


def test_evaluation_takes_test_chips_before_validation_before_all(tmp_path, trained):
    subsets = {
        "test": (TRAINING, VALIDATION, TEST),
        "validation": (TRAINING, VALIDATION),
        "everything": (TRAINING, TRAINING),
    }
    for expected, given in subsets.items():
        data = make_training_data(tmp_path / expected, given, seed=4)
        result = evaluation(tmp_path / f"out {expected}", trained.result.package, data)
        assert result.subset == expected
        assert result.score > 0.5


def test_evaluation_on_validation_gives_the_score_of_the_training(tmp_path, trained):
    result = evaluation(tmp_path, trained.result.package, trained.data)
    assert result.score == pytest.approx(trained.result.score)
    header, *rows = (tmp_path / "e.csv").read_text("utf-8").splitlines()
    assert header.startswith("class,iou,")
    assert [row.split(",")[0] for row in rows] == ["background", "square"]
    assert "Evaluation report" in (tmp_path / "e.html").read_text("utf-8")


def test_evaluation_on_other_bands_is_refused(tmp_path, trained):
    data = make_training_data(tmp_path / "d", bands=4)
    with pytest.raises(InvalidInput, match="bands"):
        evaluation(tmp_path, trained.result.package, data)


def test_evaluation_on_other_classes_is_refused(tmp_path, trained):
    classes = (BACKGROUND, LabelClass(1, "circle", "#ffffff"))
    data = make_training_data(tmp_path / "d", classes=classes)
    with pytest.raises(InvalidInput, match="circle"):
        evaluation(tmp_path, trained.result.package, data)
