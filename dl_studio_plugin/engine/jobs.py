"""The one list of what the engine can do: the function behind each job of ``definitions.jobs``.

A function is imported when its job is asked for, so that a job loads only what it needs.
"""

from __future__ import annotations

import importlib
from typing import Any, Callable

from .events import Events

JobFunction = Callable[[Any, Events], Any]

FUNCTIONS: dict[str, str] = {
    "self_test": "dl_studio_plugin.engine.self_test:run",
    "export_training_data": "dl_studio_plugin.engine.samples.export:run",
    "train_model": "dl_studio_plugin.engine.training.train:run",
    "evaluate_model": "dl_studio_plugin.engine.training.evaluate:run",
    "classify_pixels": "dl_studio_plugin.engine.inference.classify:run",
    "predict_raster": "dl_studio_plugin.engine.inference.predict:run",
    "detect_change": "dl_studio_plugin.engine.inference.detect_change:run",
    "detect_objects": "dl_studio_plugin.engine.inference.detect:run",
    "compute_accuracy": "dl_studio_plugin.engine.accuracy.compare:run",
    "import_model": "dl_studio_plugin.engine.models.import_model:run",
    "draw_chips": "dl_studio_plugin.engine.samples.chip_drawing:run",
    "edit_chips": "dl_studio_plugin.engine.samples.chip_edits:run",
    "preview_export": "dl_studio_plugin.engine.samples.export_preview:run",
    "estimate_training": "dl_studio_plugin.engine.training.estimate:run",
    "preview_classification": "dl_studio_plugin.engine.inference.preview:run",
    "suggest_outline": "dl_studio_plugin.engine.assisted.suggest:run",
    "segmenter_info": "dl_studio_plugin.engine.assisted.segmenter_info:run",
    "read_annotations": "dl_studio_plugin.engine.formats.annotations_layer:run",
    "propose_samples": "dl_studio_plugin.engine.inference.propose:run",
    "classify_objects": "dl_studio_plugin.engine.inference.classify_objects:run",
}


def load_function(place: str) -> JobFunction:
    """The function at ``package.module:function``."""
    module, _, name = place.partition(":")
    function: JobFunction = getattr(importlib.import_module(module), name)
    return function
