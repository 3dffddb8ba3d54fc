"""A training, and that each of its parameters does what it says."""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
import pytest
import safetensors.torch
import torch

from dl_studio_plugin.definitions.jobs import TrainModel
from dl_studio_plugin.definitions.label_classes import BACKGROUND, LabelClass
from dl_studio_plugin.definitions.stac import read_model_card
from dl_studio_plugin.engine.models.architectures import build_network
from dl_studio_plugin.engine.models.package import load_package, read_package_file
from dl_studio_plugin.engine.models.runtime_onnx import OnnxRunner
from dl_studio_plugin.engine.models.weights import load_backbone_weights
from dl_studio_plugin.engine.training.device import choose_precision
from dl_studio_plugin.engine.training.train import run
from tests.engine.training.builders import (
    SQUARE,
    TRAINING,
    VALIDATION,
    RememberingEvents,
    changed,
    make_training_data,
    quick_request,
)

OTHER = LabelClass(2, "circle", "#00ff00")


def train(folder: Path, request: TrainModel):
    events = RememberingEvents(folder / "job")
    result = run(request, events)
    return load_package(Path(result.package)), events, result


def weights(path: Path) -> dict[str, torch.Tensor]:
    return safetensors.torch.load(load_package(path).weights_bytes)


def test_squares_are_learnt_and_scored_on_held_out_chips(trained):
    card = read_model_card(Path(trained.result.package))
    assert trained.result.score > 0.6
    assert card.metrics["mean_iou"] == trained.result.score
    assert card.metrics["subset"] == VALIDATION
    assert sum(sum(row) for row in card.metrics["confusion_matrix"]) == 2 * 64 * 64
    assert [label.name for label in card.classes] == ["background", "square"]
    assert (card.chip_size, card.size_multiple, card.deepness_ready) == (64, 32, True)
    assert any("MobileNetV2" in line for line in card.credits)


def test_it_tells_how_it_goes(trained):
    epochs = set(range(1, 9))
    for name in ("training_loss", "validation_loss", "mean_iou", "accuracy", "iou: square"):
        assert set(trained.events.metrics[name]) == epochs
    assert trained.events.fractions == sorted(trained.events.fractions)
    assert trained.events.fractions[-1] == 1.0


def test_the_report_and_the_record_say_what_was_done(trained):
    path = Path(trained.result.package)
    card = read_model_card(path)
    record = json.loads(read_package_file(path, card, "training_run.json"))
    report = Path(trained.result.report).read_text("utf-8")
    assert report == read_package_file(path, card, "report.html").decode("utf-8")
    assert record["data"]["hash"] == card.training_data_hash
    assert record["parameters"]["seed"] == 0
    assert len(record["history"]) == record["epochs"] == 8
    assert str(trained.data.parent) not in json.dumps(record) + report
    for text in ("square", card.training_data_hash, "torch", "seed", "data:image/png", "<svg"):
        assert text in report
    assert "http://" not in report.replace("http://www.w3.org", "")


def test_the_checkpoint_is_gone_after_success(trained):
    assert not list(trained.events.folder.rglob("checkpoint.pt"))


def test_the_same_seed_gives_the_same_weights_and_another_seed_others(tmp_path, data):
    first, _, _ = train(tmp_path / "a", quick_request(data, tmp_path / "a.dlmodel"))
    second, _, _ = train(tmp_path / "b", quick_request(data, tmp_path / "b.dlmodel"))
    other, _, _ = train(tmp_path / "c", quick_request(data, tmp_path / "c.dlmodel", seed=1))
    assert first.weights_bytes == second.weights_bytes
    assert first.weights_bytes != other.weights_bytes


def test_the_rate_finder_runs_where_no_rate_is_given(tmp_path, data):
    request = quick_request(data, tmp_path / "m.dlmodel", learning_rate=0.0, epochs=1)
    package, events, _ = train(tmp_path, request)
    assert len(events.metrics["finder_loss"]) > 5
    assert any("learning-rate finder" in line for line in events.logs)
    record = read_package_file(tmp_path / "m.dlmodel", package.card, "training_run.json")
    assert 1e-4 <= json.loads(record)["parameters"]["learning_rate_used"] <= 5e-3


def test_early_stopping_ends_a_training_that_gets_no_better(tmp_path, data):
    # At a rate of next to nothing no epoch is better than the first.
    request = quick_request(
        data, tmp_path / "m.dlmodel", learning_rate=1e-12, epochs=12, early_stopping=2
    )
    _, _, result = train(tmp_path, request)
    assert 6 <= result.epochs < 12


def test_freezing_leaves_the_backbone_alone_at_first(tmp_path, data):
    # A fifth of the epochs is frozen: one of five.
    events = RememberingEvents(tmp_path / "job")
    seen: list[dict[str, torch.Tensor]] = []
    events.progress = lambda fraction, text="": seen.append(_encoder_in(events, text))
    run(quick_request(data, tmp_path / "m.dlmodel", epochs=5, freeze=True), events)
    first, second = [state for state in seen if state][:2]
    start = dict(_shipped_encoder())
    assert all(torch.equal(first[name], start[name]) for name in start)
    assert any(not torch.equal(second[name], start[name]) for name in start)


def _shipped_encoder():
    encoder = build_network("fpn", "mobilenet_v2", 3, 2).encoder
    load_backbone_weights(encoder, "mobilenet_v2")
    return encoder.state_dict().items()


def _encoder_in(events: RememberingEvents, text: str) -> dict[str, torch.Tensor]:
    path = events.folder / "parts" / "checkpoint.pt"
    if not text.startswith("Epoch") or not path.exists():
        return {}
    tensors = torch.load(path, weights_only=True)["tensors"]["network"]
    return {k[len("encoder.") :]: v for k, v in tensors.items() if k.startswith("encoder.")}


@pytest.mark.parametrize("level", ["none", "flips", "standard", "strong"])
def test_every_augmentation_trains(tmp_path, data, level):
    request = quick_request(data, tmp_path / "m.dlmodel", epochs=1, augmentation=level)
    package, _, _ = train(tmp_path, request)
    assert all(bool(torch.isfinite(t).all()) for t in weights(tmp_path / "m.dlmodel").values())
    assert package.card.architecture == "fpn"


@pytest.mark.parametrize("monitor", ["mean_f1", "accuracy", "loss"])
def test_every_monitor_is_the_score_that_is_told(tmp_path, data, monitor):
    _, events, result = train(
        tmp_path, quick_request(data, tmp_path / "m.dlmodel", epochs=1, monitor=monitor)
    )
    name = "validation_loss" if monitor == "loss" else monitor
    assert result.score == pytest.approx(events.metrics[name][1], abs=0.03)


def test_random_weights_are_worse_to_start_from(tmp_path, data):
    request = quick_request(data, tmp_path / "m.dlmodel", backbone_weights=False)
    package, _, _ = train(tmp_path, request)
    assert package.card.credits == ()


@pytest.mark.parametrize("precision", ["fp32", "bf16"])
def test_both_precisions_of_a_processor_train(tmp_path, data, precision):
    request = quick_request(data, tmp_path / "m.dlmodel", epochs=1, precision=precision)
    package, _, _ = train(tmp_path, request)
    record = read_package_file(tmp_path / "m.dlmodel", package.card, "training_run.json")
    assert json.loads(record)["parameters"]["precision_used"] == precision


def test_a_time_limit_ends_training_and_still_writes_a_scored_model(tmp_path, data):
    request = quick_request(data, tmp_path / "m.dlmodel", epochs=5000, time_limit=0.1)
    package, events, result = train(tmp_path, request)
    assert result.epochs < 5000
    assert any("time limit" in text for text in events.warnings)
    assert package.card.metrics["mean_iou"] == result.score


def test_a_package_is_trained_further_with_its_classes(tmp_path, trained):
    request = quick_request(
        trained.data, tmp_path / "m.dlmodel", pretrained=trained.result.package, epochs=1,
        learning_rate=1e-6,
    )  # fmt: skip
    _, events, result = train(tmp_path, request)
    assert result.score > 0.6
    assert any("Classes that it knew: background, square" in line for line in events.logs)


def test_a_package_is_adapted_to_other_bands_and_classes(tmp_path, trained):
    def add_circle(label: np.ndarray, _: int) -> None:
        label[:20, :20] = 2

    data = make_training_data(
        tmp_path / "d", bands=6, dtype="float32", classes=(BACKGROUND, SQUARE, OTHER),
        paint=add_circle,
    )  # fmt: skip
    request = quick_request(
        data, tmp_path / "m.dlmodel", pretrained=trained.result.package, epochs=1
    )
    package, events, _ = train(tmp_path, request)
    assert [label.name for label in package.card.classes] == ["background", "square", "circle"]
    assert any("from 3 to 6 bands" in line for line in events.logs)
    assert any("new: circle" in line for line in events.logs)


@pytest.mark.parametrize(("bands", "dtype"), [(6, "float32"), (4, "uint16"), (1, "int16")])
def test_imagery_of_any_bands_and_type_is_learnt(tmp_path, bands, dtype):
    data = make_training_data(tmp_path / "d", bands=bands, dtype=dtype)
    package, _, result = train(tmp_path, quick_request(data, tmp_path / "m.dlmodel", epochs=6))
    assert result.score > 0.5
    assert not package.card.deepness_ready
    images = np.zeros((1, bands, 64, 64), dtype)
    runner = OnnxRunner(package, images.dtype)
    assert np.isfinite(runner.predict(images, np.ones((1, 64, 64), bool))).all()


def test_several_folders_are_learnt_together(tmp_path, data):
    more = make_training_data(tmp_path / "more", (TRAINING,) * 3, seed=9)
    package, _, _ = train(tmp_path, quick_request([data, more], tmp_path / "m.dlmodel", epochs=1))
    record = json.loads(
        read_package_file(tmp_path / "m.dlmodel", package.card, "training_run.json")
    )
    assert record["data"]["training_chips"] == 7
    assert math.isclose(package.card.bands[0].mean, 80, abs_tol=25)


def test_ignored_and_invalid_ground_is_never_learnt(tmp_path):
    def only_a_corner(label: np.ndarray, _: int) -> None:
        label[32:] = 255

    data = make_training_data(tmp_path / "d", paint=only_a_corner)
    package, _, _ = train(tmp_path, quick_request(data, tmp_path / "m.dlmodel"))
    matrix = package.card.metrics["confusion_matrix"]
    assert sum(sum(row) for row in matrix) == 2 * 32 * 64


def test_changing_the_request_starts_afresh(tmp_path, data):
    request = quick_request(data, tmp_path / "m.dlmodel", epochs=1)
    train(tmp_path, request)
    _, events, result = train(tmp_path, changed(request, epochs=2))
    assert result.epochs == 2
    assert not any("Going on" in line for line in events.logs)


@pytest.mark.parametrize(("instructions", "chip_size", "chosen"), [
    (True, 256, "bf16"), (True, 64, "fp32"), (False, 256, "fp32"),
])  # fmt: skip
def test_less_precision_is_chosen_where_it_is_faster(monkeypatch, instructions, chip_size, chosen):
    monkeypatch.setattr(torch.cpu, "_is_avx512_bf16_supported", lambda: instructions, raising=False)
    device = torch.device("cpu")
    assert choose_precision("auto", device, chip_size) == chosen
    assert choose_precision("bf16", device, chip_size) == "bf16"
