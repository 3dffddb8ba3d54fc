"""What the scores of all tasks answer alike."""

from __future__ import annotations

import csv
import io
import json

import numpy as np
import pytest

from dl_studio_plugin.definitions.label_classes import LabelClass
from dl_studio_plugin.definitions.wire import to_json
from dl_studio_plugin.engine.accuracy import score
from dl_studio_plugin.engine.accuracy.any_scores import AnyScores
from dl_studio_plugin.engine.accuracy.classification import ClassMeasure
from dl_studio_plugin.engine.accuracy.detection import DetectionMeasure
from dl_studio_plugin.engine.accuracy.multilabel import multi_label_scores
from dl_studio_plugin.engine.accuracy.regression import RegressionMeasure

CLASSES = (LabelClass(1, "oak", "#009e73"), LabelClass(2, "pine", "#0072b2"))
NOTHING: tuple[AnyScores, ...] = (
    score(np.zeros((0, 2, 2), int), CLASSES),
    DetectionMeasure(CLASSES).scores(),
    ClassMeasure(CLASSES).scores(),
    multi_label_scores(np.zeros((0, 2), bool), np.zeros((0, 2)), CLASSES),
    RegressionMeasure(("oak", "pine")).scores(),
)


@pytest.mark.parametrize("scores", NOTHING, ids=lambda scores: type(scores).__name__)
def test_scores_of_nothing_are_n_a_everywhere(scores: AnyScores) -> None:
    assert scores.main == (scores.monitors[0], None)
    assert scores.main_interval is None
    assert [scores.value(monitor) for monitor in scores.monitors] == [None] * len(scores.monitors)
    assert set(scores.history_row().values()) == {None}
    json.dumps(to_json(scores.as_metrics()), allow_nan=False)
    table = scores.class_table()
    rows = list(csv.DictReader(io.StringIO(table.as_csv())))
    assert [row[table.columns[0]] for row in rows] == ["oak", "pine"]
    assert [list(row) for row in table.as_rows()] == [list(table.columns)] * 2
