"""The run record: what was asked, what it was trained on, with what, and what came out."""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping
from importlib import metadata
from typing import Any

from ...definitions.jobs import TrainModel
from ...definitions.model_card import ModelCard
from ...definitions.training_data import Subset
from ...definitions.wire import to_json
from .checkpoint import TrainingState
from .checks import class_counts
from .chip_sets import ChipSet

_PACKAGES = (
    "torch",
    "torchvision",
    "segmentation-models-pytorch",
    "timm",
    "onnx",
    "onnxruntime",
    "numpy",
    "rasterio",
)


def installed_versions() -> dict[str, str]:
    """Versions of what computes; left out where a package is not installed."""
    versions = {"python": platform.python_version()}
    for name in _PACKAGES:
        try:
            versions[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return versions


def run_record(
    request: TrainModel,
    chips: ChipSet,
    state: TrainingState,
    card: ModelCard,
    machine: Mapping[str, str],
) -> dict[str, Any]:
    """The record, as plain JSON types."""
    parameters = to_json(request)
    # Paths of this computer are nobody else's business; the data is named by its hash.
    for name in ("inputs", "output", "pretrained"):
        parameters.pop(name)
    return {
        "parameters": {
            **parameters,
            "learning_rate_used": state.learning_rate * state.rate_factor,
            "batch_size_used": state.batch_size,
            "batch_parts": state.parts,
            "precision_used": state.precision,
            "epochs_planned": state.epochs,
        },
        "data": {
            "folders": [folder.name for folder in chips.folders],
            "hash": chips.hash,
            "training_chips": len(chips.subset(Subset.TRAINING)),
            "validation_chips": len(chips.subset(Subset.VALIDATION)),
            "test_chips": len(chips.subset(Subset.TEST)),
            "chip_size": chips.chip_size,
            "cell_size_m": chips.cell_size_m,
        },
        "pixels": [
            list(counts)
            for counts in zip(
                class_counts(chips, Subset.TRAINING), class_counts(chips, Subset.VALIDATION)
            )
        ],
        "model": {
            "architecture": card.architecture,
            "backbone": card.backbone,
            "size_multiple": card.size_multiple,
            "receptive_radius": card.receptive_radius,
            "credits": list(card.credits),
        },
        "machine": {
            "system": f"{platform.system()} {platform.release()}",
            "processors": os.cpu_count(),
            **machine,
            **installed_versions(),
        },
        "seconds": round(state.seconds, 2),
        "epochs": state.epoch,
        "best_epoch": state.best_epoch,
        "stopped": state.stopped,
        "notes": list(state.notes),
        "history": to_json(state.history),
        "metrics": to_json(card.metrics),
    }
