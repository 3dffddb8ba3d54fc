"""Scores of classification: one class or several for each chip or object."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dl_studio_plugin.definitions.label_classes import LabelClass
from dl_studio_plugin.engine.accuracy.classification import ClassMeasure
from dl_studio_plugin.engine.accuracy.multilabel import (
    label_average_precision,
    multi_label_scores,
)

CLASSES = tuple(LabelClass(i + 1, name, "#112233") for i, name in enumerate("abc"))


def measured(pairs: list[tuple[int, int]], blocks: list[str] | None = None) -> ClassMeasure:
    measure = ClassMeasure(CLASSES)
    for i, (known, predicted) in enumerate(pairs):
        measure.add(known, predicted, blocks[i] if blocks else "")
    return measure


def test_scores_are_what_a_person_would_count() -> None:
    scores = measured([(0, 0), (0, 0), (0, 1), (1, 1), (1, 0)]).scores()
    assert scores.matrix.tolist() == [[2, 1, 0], [1, 1, 0], [0, 0, 0]]
    assert scores.accuracy == pytest.approx(0.6)
    a, b, c = scores.classes
    assert (a.scores.f1, b.scores.f1, c.scores.f1) == (pytest.approx(2 / 3), 0.5, None)
    assert scores.mean_f1 == pytest.approx((2 / 3 + 1 / 2) / 2)
    assert scores.main == ("mean_f1", scores.mean_f1)
    assert scores.value("accuracy") == scores.accuracy
    assert scores.history_row()["f1: c"] is None
    assert scores.as_metrics()["classes"][0]["reference"] == 3
    lines = scores.class_table().as_csv().splitlines()
    assert lines[0].startswith("class,f1,f1_low,f1_high,")
    assert lines[3].startswith("c,,,,")
    means = scores.table_with_means().as_rows()[-1]
    assert (means["class"], means["f1"], means["reference"]) == ("(mean)", scores.mean_f1, 5)
    with pytest.raises(KeyError):
        scores.value("mean_iou_of_dreams")


def test_nothing_measured_is_no_score() -> None:
    scores = measured([]).scores()
    assert (scores.mean_f1, scores.accuracy, scores.kappa, scores.counted) == (None, None, None, 0)
    assert scores.main_interval is None


def test_whole_blocks_are_drawn() -> None:
    # in half of the blocks everything is right, in the others everything wrong
    pairs = [(i % 2, i % 2 if block < 5 else 1 - i % 2) for block in range(10) for i in range(20)]
    blocks = [f"block {block}" for block in range(10) for _ in range(20)]
    by_block = measured(pairs, blocks).scores(seed=1)
    one_by_one = measured(pairs).scores(seed=1)
    assert by_block.blocks == 10
    assert by_block.mean_f1 == one_by_one.mean_f1
    assert by_block.mean_f1_interval is not None
    assert one_by_one.mean_f1_interval is not None
    low, high = by_block.mean_f1_interval
    narrow_low, narrow_high = one_by_one.mean_f1_interval
    assert low < narrow_low < by_block.mean_f1 < narrow_high < high


def test_average_precision_of_labels_is_what_one_computes_by_hand() -> None:
    known = np.array([True, False, True, False])
    # taken one by one: right, wrong, right, wrong: precision 1 at recall 1/2, 2/3 at recall 1
    assert label_average_precision(known, np.array([0.9, 0.8, 0.7, 0.1])) == pytest.approx(5 / 6)
    # all at once: half of them are right
    assert label_average_precision(known, np.full(4, 0.5)) == pytest.approx(0.5)
    assert label_average_precision(np.zeros(4, bool), np.full(4, 0.5)) is None


@given(
    st.lists(
        st.tuples(st.booleans(), st.integers(0, 10)), min_size=1, max_size=30
    ).filter(lambda rows: any(known for known, _ in rows))
)  # fmt: skip
def test_average_precision_is_the_sum_over_thresholds(rows: list[tuple[bool, int]]) -> None:
    known = np.array([row[0] for row in rows])
    confidences = np.array([row[1] / 10 for row in rows])
    expected, recall = 0.0, 0.0
    for threshold in sorted(set(confidences.tolist()), reverse=True):
        taken = confidences >= threshold
        now = (taken & known).sum() / known.sum()
        expected += (now - recall) * (taken & known).sum() / taken.sum()
        recall = now
    assert label_average_precision(known, confidences) == pytest.approx(expected)


def test_several_classes_a_chip() -> None:
    known = np.array([[1, 0, 0], [1, 1, 0], [0, 1, 0], [0, 0, 0]], bool)
    confidences = np.array([[0.9, 0.2, 0.1], [0.8, 0.4, 0.6], [0.1, 0.9, 0.2], [0.2, 0.1, 0.3]])
    scores = multi_label_scores(known, confidences, CLASSES)
    a, b, c = scores.classes
    assert (a.f1, b.f1, c.f1) == (1, pytest.approx(2 / 3), None)
    assert (c.found, c.wrong, c.missed, c.precision) == (0, 1, 0, 0)
    assert scores.map == 1
    assert scores.exact == 0.75
    assert scores.mean_f1 == pytest.approx(5 / 6)
    assert scores.as_metrics()["classes"][1]["missed"] == 1
    assert scores.history_row()["map"] == 1
    strict = multi_label_scores(known, confidences, CLASSES, threshold=0.85)
    assert strict.classes[0].recall == 0.5
    blocks = multi_label_scores(known, confidences, CLASSES, blocks=["x", "x", "y", "y"])
    assert blocks.blocks == 2
    assert blocks.mean_f1 == scores.mean_f1
    nothing = multi_label_scores(np.zeros((0, 3), bool), np.zeros((0, 3)), CLASSES)
    assert (nothing.mean_f1, nothing.exact, nothing.counted) == (None, None, 0)
