"""Scores of object detection, held against pycocotools."""

from __future__ import annotations

import contextlib
import io
from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pycocotools import mask as coco_mask
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval

from dl_studio_plugin.definitions.label_classes import LabelClass
from dl_studio_plugin.engine.accuracy.detection import (
    Detection,
    DetectionMeasure,
    DetectionScores,
)
from dl_studio_plugin.engine.samples.annotations import Box, ChipObject

CLASSES = (LabelClass(1, "oak", "#009e73"), LabelClass(2, "pine", "#0072b2"))
SIZE = 128
Chip = tuple[list[Detection], list[ChipObject]]


@st.composite
def boxes(draw: st.DrawFn) -> Box:
    """Boxes of all three sizes, on few places so that many overlap."""
    side = draw(st.sampled_from((3, 8, 20, 31, 32, 33, 60, 96, 100)))
    width, height = side, max(side + draw(st.integers(-2, 2)), 1)
    x, y = (draw(st.integers(0, 12)) for _ in range(2))
    return Box(x, y, min(x + width, SIZE), min(y + height, SIZE))


@st.composite
def outlines(draw: st.DrawFn) -> shapely.Geometry:
    """Outlines along the pixels' edges, such as a mask has: a box, or two united."""
    first, second = draw(boxes()), draw(st.none() | boxes())
    shape = shapely.box(*first)
    return shape if second is None else shapely.union(shape, shapely.box(*second))


@st.composite
def chips(draw: st.DrawFn) -> Chip:
    known = [
        ChipObject(draw(st.integers(1, 2)), draw(outlines()), draw(st.booleans()) and crowd)
        for crowd in draw(st.lists(st.booleans(), max_size=7))
    ]
    found = []
    for near in draw(st.lists(st.booleans(), max_size=9)):
        shape = draw(outlines())
        value = draw(st.integers(1, 2))
        if near and known:
            # near a reference object, so that all thresholds of IoU are met
            thing = draw(st.sampled_from(known))
            x, y = (draw(st.integers(0, 4)) for _ in range(2))
            moved = shapely.affinity.translate(thing.shape, x, y)
            shape, value = shapely.intersection(moved, shapely.box(0, 0, SIZE, SIZE)), thing.value
        score = draw(st.integers(1, 20)) / 20
        found.append(Detection(Box(*shape.bounds), score, value, shape))
    return found, known


def measured(given_chips: list[Chip], **options: Any) -> DetectionScores:
    measure = DetectionMeasure(CLASSES, **options)
    for found, known in given_chips:
        measure.add(found, known)
    return measure.scores(intervals=False)


def _mask(shape: shapely.Geometry) -> dict[str, Any]:
    x, y = np.meshgrid(np.arange(SIZE) + 0.5, np.arange(SIZE) + 0.5)
    inside = shapely.contains_xy(shape, x, y)
    return dict(coco_mask.encode(np.asfortranarray(inside, np.uint8)))


def by_pycocotools(given_chips: list[Chip], masks: bool, most: int) -> COCOeval:
    annotations, results = [], []
    for number, (found, known) in enumerate(given_chips, start=1):
        for thing in known:
            xmin, ymin, xmax, ymax = thing.box
            annotations.append({
                "id": len(annotations) + 1, "image_id": number, "category_id": thing.value,
                "iscrowd": int(thing.is_ignored), "area": thing.shape.area,
                "bbox": [xmin, ymin, xmax - xmin, ymax - ymin],
                "segmentation": _mask(thing.shape),
            })  # fmt: skip
        for detection in found:
            xmin, ymin, xmax, ymax = detection.box
            place = {"bbox": [xmin, ymin, xmax - xmin, ymax - ymin]}
            results.append({
                "image_id": number, "category_id": detection.value, "score": detection.score,
                **({"segmentation": _mask(detection.shape)} if masks else place),
            })  # fmt: skip
    with contextlib.redirect_stdout(io.StringIO()):
        truth = COCO()
        truth.dataset = {
            "images": [
                {"id": i + 1, "width": SIZE, "height": SIZE} for i in range(len(given_chips))
            ],
            "categories": [{"id": c.value, "name": c.name} for c in CLASSES],
            "annotations": annotations,
        }
        truth.createIndex()
        answers = truth.loadRes(results) if results else COCO()
        if not results:
            answers.dataset = {**truth.dataset, "annotations": []}
            answers.createIndex()
        evaluation = COCOeval(truth, answers, "segm" if masks else "bbox")
        evaluation.params.maxDets = [1, most]
        evaluation.evaluate()
        evaluation.accumulate()
    return evaluation


def mean_of(values: np.ndarray) -> float:
    """The mean of what is defined, as pycocotools takes it; -1 where nothing is."""
    defined = values[values > -1]
    return float(defined.mean()) if len(defined) else -1.0


def or_minus_1(value: float | None) -> float:
    return -1.0 if value is None else value


@pytest.mark.parametrize("masks", [False, True])
@settings(max_examples=25, deadline=None)
@given(given_chips=st.lists(chips(), min_size=1, max_size=5), most=st.sampled_from((3, 100)))
def test_average_precision_equals_pycocotools(
    masks: bool, given_chips: list[Chip], most: int
) -> None:
    expected = by_pycocotools(given_chips, masks, most)
    scores = measured(given_chips, masks=masks, most=most)
    # thresholds × recalls × classes × areas × limits, and without recalls
    precision, recall = expected.eval["precision"][..., -1], expected.eval["recall"][..., -1]
    pairs = [
        (scores.map, precision[..., 0]),
        (scores.ap50, precision[0, :, :, 0]),
        (scores.ap75, precision[5, :, :, 0]),
        (scores.ar, recall[..., 0]),
    ]
    for area, name in enumerate(("small", "medium", "large"), start=1):
        pairs.append((scores.map_by_size[name], precision[..., area]))
        pairs.append((scores.ar_by_size[name], recall[..., area]))
    for number, row in enumerate(scores.classes):
        pairs.append((row.ap, precision[:, :, number, 0]))
        pairs.append((row.ap50, precision[0, :, number, 0]))
        if row.curve is not None:
            np.testing.assert_allclose(row.curve.precision, precision[0, :, number, 0], atol=1e-6)
    for ours, theirs in pairs:
        assert or_minus_1(ours) == pytest.approx(mean_of(theirs), abs=1e-6)


def square(x: float, y: float = 0.0, side: float = 10.0) -> shapely.Geometry:
    return shapely.box(x, y, x + side, y + side)


def detection(x: float, score: float, value: int = 1) -> Detection:
    return Detection(Box(*square(x).bounds), score, value)


def known_at(*places: float, value: int = 1) -> list[ChipObject]:
    return [ChipObject(value, square(x)) for x in places]


def test_objects_are_counted_at_the_confidence_with_the_best_f1() -> None:
    measure = DetectionMeasure(CLASSES)
    # above 0.5 all is right; below only noise
    for _ in range(3):
        found = [detection(0, 0.9), detection(30, 0.6), detection(70, 0.2), detection(90, 0.1)]
        measure.add(found, known_at(0, 30))
    scores = measure.scores()
    assert scores.confidence == 0.6
    oak = scores.classes[0]
    assert (oak.found, oak.wrong, oak.missed) == (6, 0, 0)
    assert (scores.f1, scores.ap50) == (1, pytest.approx(1))
    everything = measure.scores(confidence=0.0).classes[0]
    assert (everything.found, everything.wrong, everything.precision) == (6, 6, 0.5)
    assert measure.scores(confidence=0.7).classes[0].recall == 0.5


def test_of_confidences_that_are_about_as_good_the_lowest_is_taken() -> None:
    measure = DetectionMeasure(CLASSES)
    # one wrong object among 20 that are surer than the last right one
    for number in range(20):
        score = 0.9 - number / 100
        found = [detection(0, score)] + [detection(50, 0.715)] * (number == 0)
        measure.add(found, known_at(0))
    assert measure.scores().confidence == pytest.approx(0.71)
    # many wrong ones are too many
    for _ in range(9):
        measure.add([detection(50, 0.75)], [])
    assert measure.scores().confidence > 0.75


def test_a_class_without_reference_has_no_score_but_its_errors_are_shown() -> None:
    measure = DetectionMeasure(CLASSES)
    measure.add([detection(0, 0.9), detection(50, 0.8, value=2)], known_at(0))
    pine = measure.scores(confidence=0.0).classes[1]
    assert (pine.ap, pine.ap50, pine.f1, pine.recall, pine.curve) == (None,) * 5
    assert (pine.wrong, pine.precision, pine.detections) == (1, 0, 1)
    assert measure.scores().map == pytest.approx(1)
    nothing = DetectionMeasure(CLASSES).scores()
    assert (nothing.ap50, nothing.f1, nothing.blocks) == (None, None, 0)
    assert nothing.class_table().as_csv().count("\n") == 3


def test_empty_chips_are_blocks_too() -> None:
    measure = DetectionMeasure(CLASSES)
    for x in (0, 30, 60, 90):
        measure.add([detection(x, 0.9)], known_at(x))
    for _ in range(4):
        measure.add([], [])
    scores = measure.scores()
    assert scores.blocks == 8
    assert scores.ap50_interval == pytest.approx((1, 1))
    # four chips where things are found where nothing is widen the interval
    for _ in range(4):
        measure.add([detection(0, 0.95)], [])
    wide = measure.scores()
    assert wide.ap50_interval is not None
    assert wide.ap50_interval[0] < wide.ap50 < wide.ap50_interval[1]


@settings(max_examples=25, deadline=None)
@given(chip=chips(), cuts=st.lists(st.integers(0, 3), min_size=20, max_size=20))
def test_blocks_change_intervals_only(chip: Chip, cuts: list[int]) -> None:
    found, known = chip
    whole, cut = DetectionMeasure(CLASSES), DetectionMeasure(CLASSES)
    whole.add(found, known)
    names = [str(number) for number in cuts]
    took = cut.add_map(found, known, names[: len(found)], names[-len(known) :] if known else [])
    one, other = whole.scores(intervals=False), cut.scores(intervals=False)
    assert one.as_metrics() | {"blocks": 0} == other.as_metrics() | {"blocks": 0}
    right = [i for i, j in enumerate(took) if j >= 0 and not known[j].is_ignored]
    assert len({int(took[i]) for i in right}) == len(right)
    assert all(found[i].value == known[took[i]].value for i in right)
    assert sum(row.found for row in cut.scores(confidence=0.0).classes) == len(right)


def test_scores_answer_what_training_asks() -> None:
    measure = DetectionMeasure(CLASSES, masks=True)
    measure.add([detection(0, 0.9)], known_at(0, 50))
    scores = measure.scores()
    assert scores.main == ("ap50", scores.value("ap50"))
    row = scores.history_row()
    assert set(scores.monitors) <= set(row)
    assert row["ap50: pine"] is None
    metrics = scores.as_metrics()
    assert metrics["masks"]
    assert metrics["classes"][0]["missed"] == 1
    assert metrics["map_small"] == scores.map


@settings(max_examples=4, deadline=None)
@given(given_chips=st.lists(chips(), min_size=5, max_size=6), seed=st.integers(0, 3))
def test_intervals_hold_their_order_and_follow_from_the_seed(
    given_chips: list[Chip], seed: int
) -> None:
    measure = DetectionMeasure(CLASSES)
    for found, known in given_chips:
        measure.add(found, known)
    scores = measure.scores(seed=seed)
    assert scores.ap50_interval == measure.scores(seed=seed).ap50_interval
    for row in scores.classes:
        for value, limits in ((row.ap50, row.ap50_interval), (row.f1, row.f1_interval)):
            if limits is not None:
                assert value is not None
                assert 0 <= limits[0] <= limits[1] <= 1
