"""What pages ask of the warm engine crosses the border between the processes whole."""

from __future__ import annotations

import json

import pytest

from dl_studio_plugin.definitions.chip_jobs import (
    ChipAction,
    DrawChips,
    DrawChipsResult,
    DrawnChip,
    EditChips,
    EditChipsResult,
)
from dl_studio_plugin.definitions.imagery import ImagerySource
from dl_studio_plugin.definitions.inference_jobs import ClassifyPixels
from dl_studio_plugin.definitions.jobs import (
    JOBS,
    EstimateTraining,
    EstimateTrainingResult,
    ExportTrainingData,
    PreviewClassification,
    PreviewClassificationResult,
    PreviewExport,
    PreviewExportResult,
    TrainModel,
)
from dl_studio_plugin.definitions.label_classes import LabelClass
from dl_studio_plugin.definitions.training_data import Unlabelled
from dl_studio_plugin.definitions.wire import from_json, to_json

IMAGERY = ImagerySource("i.tif", "EPSG:4326", (1, 2))
CHIP = DrawnChip("1", "/t/1.png", "test", "unit “a”", ("road",))
EXPORT = ExportTrainingData(
    IMAGERY, "s.gpkg", "", "class", (LabelClass(1, "road", "#444444"),), "",
    unlabelled=Unlabelled.IGNORED,
)  # fmt: skip
PAIRS = [
    (DrawChips("in", "out", ("a", "b"), size=64), DrawChipsResult((CHIP,), 7)),
    (
        EditChips("in", ChipAction.MOVE, ("a",), "validation", whole_unit=True),
        EditChipsResult(("a",), ("u",), ("a sentence.",), True, {"test": 1}, {"road": 2}, 0, "00"),
    ),
    (
        PreviewExport(EXPORT, "out"),
        PreviewExportResult(
            9, False, 10**9, {"test": 1}, {"test": {"road": 2}}, 0.3, ("a sentence.",), (CHIP,)
        ),
    ),
    (
        EstimateTraining(TrainModel(("in",), "")),
        EstimateTrainingResult(1.0, 2.0, 3.0, 4, 5, 6, "cpu", "fp32"),
    ),
    (
        PreviewClassification(ClassifyPixels(IMAGERY, "m", ""), (0.0, 1.0, 2.0, 3.0), "v.tif"),
        PreviewClassificationResult(
            "v.tif", 5, 6, True, 0.1, 0.2, 0.3, 4, {"road": 3}, "cpu", "ORT", ("a sentence.",)
        ),
    ),
]


@pytest.mark.parametrize("messages", PAIRS, ids=lambda pair: type(pair[0]).__name__)
def test_request_and_result_come_back_as_they_were(messages):
    (job,) = (job for job in JOBS.values() if job.request is type(messages[0]))
    for kind, message in zip(job[:2], messages):
        line = json.dumps(to_json(message))
        assert from_json(kind, json.loads(line)) == message
