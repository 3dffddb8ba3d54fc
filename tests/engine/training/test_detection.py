"""Training networks that find objects, scoring them, and going on from them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import onnxruntime
import pyogrio
import pytest
import rasterio
import safetensors.torch
import shapely
import torch
from hypothesis import given
from hypothesis import strategies as st
from rasterio.transform import from_origin

from dl_studio_plugin.definitions.errors import Cancelled, InvalidInput
from dl_studio_plugin.definitions.jobs import EvaluateModel, EvaluateModelResult, TrainModelResult
from dl_studio_plugin.definitions.model_card import REPORT_FILE, RUN_FILE
from dl_studio_plugin.definitions.training_data import Subset
from dl_studio_plugin.definitions.wire import from_json, to_json
from dl_studio_plugin.engine.accuracy.detection import Detection, DetectionMeasure
from dl_studio_plugin.engine.models.detection.networks import build_detector
from dl_studio_plugin.engine.models.package import load_package, read_package_file
from dl_studio_plugin.engine.samples.annotations import Box
from dl_studio_plugin.engine.training import evaluate
from dl_studio_plugin.engine.training.chip_sets import read_chip_set
from dl_studio_plugin.engine.training.detection.augment import (
    ObjectAugmentation,
    Objects,
    boxes_of_numbers,
    target_of,
)
from dl_studio_plugin.engine.training.detection.class_tensors import with_classes
from dl_studio_plugin.engine.training.detection.learning import ObjectLearning
from dl_studio_plugin.engine.training.train import run
from tests.engine.objects.fake_detector import detect
from tests.engine.training.builders import (
    InterruptingEvents,
    RememberingEvents,
    changed,
    quick_request,
)
from tests.engine.training.objects_builder import HOUSE, SIZE, TREE, ground, make_object_data

#: Learns the easy ground of ``objects_builder`` in seconds.
FAST = {"architecture": "fasterrcnn", "batch_size": 4, "learning_rate": 1e-3, "monitor": "auto"}


@pytest.fixture(scope="session")
def object_data(tmp_path_factory):
    return make_object_data(tmp_path_factory.mktemp("objects") / "chips")


@pytest.fixture(scope="session")
def detector(tmp_path_factory, object_data):
    folder = tmp_path_factory.mktemp("detector")
    request = quick_request(object_data, folder / "m.dlmodel", epochs=6, **FAST)
    events = RememberingEvents(folder / "job")
    return request, run(request, events), events


def test_it_learns_to_find_objects(detector):
    _, result, events = detector
    assert result.score > 0.5
    assert result.metrics["ap50"] == result.score
    assert 0 < result.metrics["confidence"] <= 1
    assert "ap50: tree" in events.metrics
    assert all(np.isfinite(list(events.metrics["validation_loss"].values())))


def test_the_package_says_what_it_finds(detector, object_data):
    package = load_package(Path(detector[1].package))
    card = package.card
    assert card.task == "object_detection"
    assert [label.name for label in card.classes] == ["house", "tree"]
    assert card.receptive_radius is None
    assert 10 < card.object_size < 30
    assert card.deepness_ready is False
    session = onnxruntime.InferenceSession(package.onnx_bytes)
    assert [output.name for output in session.get_outputs()] == ["boxes", "scores", "labels"]
    report = read_package_file(Path(detector[1].package), card, REPORT_FILE).decode()
    assert "AP50" in report
    assert "precision at IoU 0.5 over recall" in report
    assert "<img" in report


def test_what_was_trained_finds_objects_in_a_raster(detector, tmp_path):
    random = np.random.default_rng(99)
    pixels, objects = ground(random, 256, (HOUSE, TREE), 40)
    image = (pixels[None] + random.normal(0, 8, (3, 256, 256))).clip(1, 254).astype("uint8")
    with rasterio.open(
        tmp_path / "i.tif", "w", driver="GTiff", count=3, height=256, width=256, dtype="uint8",
        crs="EPSG:32636", transform=from_origin(0, 256, 1, 1),
    ) as dataset:  # fmt: skip
        dataset.write(image)
    result = detect(tmp_path, tmp_path / "i.tif", detector[1].package, tile_size=128, threshold=0.1)
    meta, _, geometry, columns = pyogrio.raw.read(tmp_path / "objects.gpkg")
    columns = dict(zip(meta["fields"], columns))
    found = [
        Detection(Box(left, 256 - top, right, 256 - bottom), float(score), int(value))
        for (left, bottom, right, top), score, value in zip(
            shapely.bounds(shapely.from_wkb(geometry)), columns["confidence"], columns["value"]
        )
    ]
    assert len(found) == result.count
    measure = DetectionMeasure((HOUSE, TREE))
    measure.add(found, objects)
    assert measure.scores(intervals=False).ap50 > 0.6


def test_it_is_scored_on_other_data(detector, tmp_path):
    other = make_object_data(tmp_path / "other", (Subset.TEST,) * 3, seed=5)
    request = EvaluateModel(
        detector[1].package, str(other), str(tmp_path / "s.csv"), str(tmp_path / "s.html")
    )
    result = evaluate.run(request, RememberingEvents(tmp_path / "job"))
    assert result.subset == "test"
    assert result.score > 0.4
    header, *rows = (tmp_path / "s.csv").read_text().splitlines()
    assert header.startswith("class,ap50,ap50_low,ap50_high,ap,")
    assert [row.split(",")[0] for row in rows] == ["house", "tree"]
    assert "AP50" in (tmp_path / "s.html").read_text()


def test_validation_ground_without_objects_gives_a_model_without_a_score(tmp_path):
    data = make_object_data(
        tmp_path / "d", (Subset.TRAINING,) * 4 + (Subset.VALIDATION,), classes=(HOUSE,),
        bare=[Subset.VALIDATION],
    )  # fmt: skip
    request = quick_request(data, tmp_path / "m.dlmodel", epochs=3, **FAST)
    events = RememberingEvents(tmp_path / "job")
    result = run(changed(request, early_stopping=1), events)
    assert from_json(TrainModelResult, to_json(result)).score is None
    package = load_package(tmp_path / "m.dlmodel")
    record = json.loads(read_package_file(tmp_path / "m.dlmodel", package.card, RUN_FILE))
    losses = events.metrics["validation_loss"]
    assert record["best_epoch"] == min(losses, key=losses.__getitem__) > 1
    (note,) = [note for note in record["notes"] if "ap50" in note]
    assert "lowest validation loss" in note


def test_test_ground_without_objects_has_no_score(detector, tmp_path):
    bare = make_object_data(tmp_path / "bare", (Subset.TEST,) * 2, bare=[Subset.TEST])
    request = EvaluateModel(
        detector[1].package, str(bare), str(tmp_path / "s.csv"), str(tmp_path / "s.html")
    )
    result = evaluate.run(request, RememberingEvents(tmp_path / "job"))
    assert from_json(EvaluateModelResult, to_json(result)).score is None
    assert "n/a" in (tmp_path / "s.html").read_text()


def test_training_on_from_a_model_keeps_what_it_knows(detector, tmp_path):
    data = make_object_data(tmp_path / "d", classes=(TREE, HOUSE), seed=3)
    described = json.loads((data / "training_data.json").read_text())
    described["classes"].append({"value": 7, "name": "car", "colour": "#0000ff"})
    (data / "training_data.json").write_text(json.dumps(described))
    learning = ObjectLearning(read_chip_set([str(data)]))
    package = load_package(Path(detector[1].package))
    stored = safetensors.torch.load(package.weights_bytes)
    network = learning.build("fasterrcnn", "mobilenet_v2")
    wanted = network.state_dict()
    channels = [0, 1, None]
    kept = {
        name: learning.with_classes(name, stored[name], target, channels)
        for name, target in wanted.items()
    }
    assert all(kept[name].shape == target.shape for name, target in wanted.items())
    name = "detector.roi_heads.box_predictor.bbox_pred.weight"
    assert torch.equal(kept[name][:12], stored[name])
    assert torch.equal(kept[name][12:], wanted[name][12:])


def test_going_on_from_a_model_begins_where_it_stood(detector, object_data, tmp_path):
    request = quick_request(object_data, tmp_path / "m.dlmodel", epochs=1, **FAST)
    request = changed(request, pretrained=detector[1].package, learning_rate=1e-5)
    events = RememberingEvents(tmp_path / "job")
    result = run(request, events)
    assert result.score > 0.4
    assert any("Classes that it knew: house, tree; new: none." in text for text in events.logs)


@pytest.mark.parametrize("architecture", ["retinanet", "fcos", "ssdlite"])
def test_every_architecture_for_boxes_trains_and_gives_a_package(architecture, tmp_path):
    data = make_object_data(
        tmp_path / "d", (Subset.TRAINING,) * 2 + (Subset.VALIDATION,), bands=4, dtype="uint16",
        format_id="kitti",
    )  # fmt: skip
    request = quick_request(data, tmp_path / "m.dlmodel", architecture=architecture, epochs=1,
                            monitor="auto", backbone="resnet18")  # fmt: skip
    run(request, RememberingEvents(tmp_path / "job"))
    card = load_package(tmp_path / "m.dlmodel").card
    assert (card.architecture, len(card.bands)) == (architecture, 4)
    assert card.fixed_input == (architecture == "ssdlite")


def test_outlines_are_learnt_and_found(tmp_path):
    data = make_object_data(tmp_path / "d", (Subset.TRAINING,) * 4 + (Subset.VALIDATION,),
                            format_id="rcnn_masks", classes=(HOUSE,))  # fmt: skip
    request = quick_request(data, tmp_path / "m.dlmodel", epochs=2, **FAST)
    result = run(
        changed(request, architecture="maskrcnn", augmentation="standard"),
        RememberingEvents(tmp_path / "job"),
    )
    assert result.metrics["masks"] is True
    package = load_package(tmp_path / "m.dlmodel")
    session = onnxruntime.InferenceSession(package.onnx_bytes)
    assert "masks" in [output.name for output in session.get_outputs()]


def test_outlines_cannot_be_learnt_from_boxes(tmp_path):
    data = make_object_data(tmp_path / "d", format_id="pascal_voc")
    request = quick_request(data, tmp_path / "m.dlmodel", architecture="maskrcnn", monitor="auto")
    with pytest.raises(InvalidInput, match="holds boxes alone"):
        run(request, RememberingEvents(tmp_path / "job"))


def test_a_resumed_training_gives_the_same_model(object_data, tmp_path):
    request = quick_request(object_data, tmp_path / "a.dlmodel", epochs=2, **FAST)
    run(request, RememberingEvents(tmp_path / "whole"))
    with pytest.raises(Cancelled):
        run(changed(request, output=str(tmp_path / "b.dlmodel")),
            InterruptingEvents(tmp_path / "cut", after=14))  # fmt: skip
    events = RememberingEvents(tmp_path / "cut")
    run(changed(request, output=str(tmp_path / "b.dlmodel")), events)
    one, other = (load_package(tmp_path / f"{name}.dlmodel").weights_bytes for name in "ab")
    assert one == other


def test_a_damaged_label_is_named_before_training(tmp_path):
    data = make_object_data(tmp_path / "d", format_id="kitti")
    (data / "labels" / "chip0.txt").write_text("house 0 0 0 1 2\n")
    request = quick_request(data, tmp_path / "m.dlmodel", architecture="fcos", monitor="auto")
    with pytest.raises(InvalidInput, match=r"chip0\.txt"):
        run(request, RememberingEvents(tmp_path / "job"))


# -- augmentation -------------------------------------------------------------------------------


@given(st.integers(0, 10**6), st.sampled_from(["flips", "standard", "strong"]))
def test_boxes_stay_around_what_they_hold(seed, level):
    """A bright object on dark ground is still within its box, and the box not far from it."""
    torch.manual_seed(seed)
    random = np.random.default_rng(seed)
    x, y = random.integers(16, 40, 2)
    image = torch.zeros(1, SIZE, SIZE)
    image[:, y : y + 10, x : x + 14] = 10.0
    box = torch.tensor([[x, y, x + 14, y + 10]], dtype=torch.float32)
    objects = Objects(box, torch.ones(1, dtype=torch.int64))
    valid = torch.ones(SIZE, SIZE, dtype=torch.uint8)
    augment = ObjectAugmentation(level, with_outlines=False)
    augment._relight = None
    image, valid, objects = augment(image, valid, objects)
    rows, columns = torch.nonzero(image[0] > 5, as_tuple=True)
    if len(rows) < 4:
        return
    around = torch.tensor([columns.min(), rows.min(), columns.max() + 1, rows.max() + 1])
    assert (objects.boxes[0] - around).abs().max() <= 2


@given(st.integers(0, 10**6))
def test_outlines_turn_with_the_image(seed):
    torch.manual_seed(seed)
    numbers = torch.zeros(SIZE, SIZE, dtype=torch.int16)
    numbers[20:30, 20:34], numbers[40:50, 40:45] = 1, 2
    image = (numbers > 0).float()[None] * 10
    objects = Objects(boxes_of_numbers(numbers, 2), torch.ones(2, dtype=torch.int64), numbers)
    augment = ObjectAugmentation("strong", with_outlines=True)
    augment._relight = None
    image, _, moved = augment(image, torch.ones_like(numbers, dtype=torch.uint8), objects)
    target = target_of(moved)
    union = target["masks"].sum(dim=0) > 0
    inside = (image[0] > 5).sum()
    if len(target["masks"]) == 2 and inside > 30:
        both = (union & (image[0] > 5)).sum()
        assert both / (union | (image[0] > 5)).sum() > 0.6
    for box, mask in zip(target["boxes"], target["masks"]):
        rows, columns = torch.nonzero(mask, as_tuple=True)
        assert box.tolist() == [columns.min(), rows.min(), columns.max() + 1, rows.max() + 1]


@given(st.integers(0, 10**6), st.sampled_from(["none", "flips", "standard", "strong"]))
@pytest.mark.parametrize("with_outlines", [False, True])
def test_small_objects_are_learnt_and_slivers_at_the_edge_are_not(with_outlines, seed, level):
    """In the middle a speck and a path, at the edge a house: what the edge leaves of it."""
    torch.manual_seed(seed)
    numbers = torch.zeros(SIZE, SIZE, dtype=torch.int16)
    numbers[31:33, 27:29], numbers[22:42, 31:33], numbers[0:12, 52:SIZE] = 1, 2, 3
    objects = Objects(
        boxes_of_numbers(numbers, 3), torch.tensor([1, 2, 3]), numbers if with_outlines else None
    )
    augment = ObjectAugmentation(level, with_outlines)
    image, valid = torch.zeros(1, SIZE, SIZE), torch.ones(SIZE, SIZE, dtype=torch.uint8)
    target = target_of(augment(image, valid, objects)[2])
    # as an outline, a speck that is turned and shrunk may hold no pixel's middle
    assert ({2} if with_outlines else {1, 2}) <= set(target["labels"].tolist())
    sides = target["boxes"][:, 2:] - target["boxes"][:, :2]
    assert (sides > 0).all()
    assert (sides[target["labels"] == 3] >= 3).all()
    if with_outlines:
        assert target["masks"].flatten(1).any(dim=1).all()


def test_objects_too_narrow_to_be_found_are_told_with_their_cure(tmp_path):
    data = make_object_data(tmp_path / "d", scale={TREE.value: 0.15})
    warned: list[str] = []
    ObjectLearning(read_chip_set([str(data)])).check(32, warned.append)
    (told,) = [text for text in warned if "narrower than 3 pixels" in text]
    assert "“tree”" in told
    assert "CELL_SIZE" in told


@pytest.mark.parametrize("architecture", ["retinanet", "fcos", "fasterrcnn", "maskrcnn", "ssdlite"])
def test_rows_of_classes_are_found_in_every_architecture(architecture):
    """A class that is moved to another channel takes all its rows with it."""
    two = build_detector(architecture, "resnet18", 3, 2, SIZE).state_dict()
    three = build_detector(architecture, "resnet18", 3, 3, SIZE).state_dict()
    changed_names = {name for name in two if two[name].shape != three[name].shape}
    assert changed_names
    for name, target in three.items():
        if name not in two:
            continue
        result = with_classes(name, two[name], target, [1, None, 0])
        assert result.shape == target.shape
        back = with_classes(name, result, two[name], [2, 0])
        assert torch.equal(back, two[name])


def test_object_data_is_left_as_it_was(object_data, tmp_path):
    copy = shutil.copytree(object_data, tmp_path / "copy")
    learning = ObjectLearning(read_chip_set([str(copy)]))
    warned: list[str] = []
    learning.check(32, warned.append)
    assert 10 < learning.object_size < 30
    assert warned
    assert any("only" in text for text in warned)
