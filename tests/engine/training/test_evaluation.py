"""What scores models needs no more than what runs them."""

from __future__ import annotations

import subprocess
import sys

import pytest

import run_tests
from dl_studio_plugin.definitions.errors import InvalidInput
from dl_studio_plugin.definitions.inference_types import REGRESSION_TASK, InferenceType
from dl_studio_plugin.engine.training.chip_classes.labels import known_classes
from dl_studio_plugin.engine.training.chip_sets import read_chip_set
from dl_studio_plugin.engine.training.detection.labels import object_label
from dl_studio_plugin.engine.training.evaluation import evaluation_of

_PROGRAM = """
import sys
sys.modules["torch"] = None  # an import of it fails
from dl_studio_plugin.engine.training import evaluate
from dl_studio_plugin.engine.training.chip_classes.labels import known_classes
from dl_studio_plugin.engine.training.chip_sets import read_chip_set
from dl_studio_plugin.engine.training.detection.labels import object_label
from dl_studio_plugin.engine.training.evaluation import evaluation_of
for task in sys.argv[1:]:
    evaluation_of(task)
"""


def test_models_of_all_types_are_scored_without_torch():
    tasks = [kind.value for kind in InferenceType]
    finished = subprocess.run(
        [sys.executable, "-c", _PROGRAM, *tasks],
        cwd=run_tests.ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert finished.returncode == 0, finished.stderr


def test_what_cannot_be_trained_cannot_be_evaluated():
    with pytest.raises(InvalidInput, match="is not possible in this version"):
        evaluation_of(REGRESSION_TASK)


def test_labels_of_another_kind_are_refused_with_the_folder(data):
    chip = read_chip_set([str(data)]).chips[0]
    with pytest.raises(InvalidInput, match=r"has no labels of objects \(classified_tiles\)"):
        object_label(chip)
    with pytest.raises(InvalidInput, match=r"has no classes of whole chips \(classified_tiles\)"):
        known_classes(chip, chip.data.classes)
