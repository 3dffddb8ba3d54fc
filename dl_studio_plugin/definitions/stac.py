"""The card of a model package as a STAC Item with the Machine Learning Model extension.

A model package describes itself in a public vocabulary, so that catalogues and other programs
can read it: STAC 1.1 (https://github.com/radiantearth/stac-spec) with the extensions MLM 1.4
(https://github.com/stac-extensions/mlm), classification, and file (for the hashes). What they
have no word for is under our own prefix ``dlstudio:``.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from .archive import read_member
from .errors import InvalidInput
from .inference_types import REGRESSION_TASK, InferenceType
from .model_card import MODEL_FILE, ONNX_FILE, WEIGHTS_FILE, ModelCard, check_card
from .wire import from_json, to_json

STAC_VERSION = "1.1.0"
EXTENSIONS = (
    "https://stac-extensions.github.io/mlm/v1.4.0/schema.json",
    "https://stac-extensions.github.io/classification/v1.1.0/schema.json",
    "https://stac-extensions.github.io/file/v2.1.0/schema.json",
)

#: A card holds a few thousand characters; metrics of many classes some more.
MAX_CARD_BYTES = 16 * 2**20

_PREFIX = "dlstudio:"
#: Fields of the card that no extension has a word for.
_OWN_FIELDS = (
    "backbone",
    "cell_size_m",
    "chip_size",
    "size_multiple",
    "fixed_input",
    "receptive_radius",
    "training_data_hash",
    "credits",
    "metrics",
    "versions",
    "deepness_ready",
)
#: Fields that came later or concern some tasks alone: written where they say something.
_OPTIONAL_FIELDS = ("object_size", "object_cut", "multi_label", "outputs")
_TASKS = {
    InferenceType.PIXEL_CLASSIFICATION.value: "semantic-segmentation",
    InferenceType.OBJECT_DETECTION.value: "object-detection",
    InferenceType.OBJECT_CLASSIFICATION.value: "classification",
    InferenceType.CHANGE_DETECTION.value: "semantic-segmentation",
    REGRESSION_TASK: "regression",
}
#: Head of a multihash: sha2-256, 32 bytes.
_SHA256 = "1220"
_MEDIA_TYPES = {
    ".onnx": "application/octet-stream; framework=onnx",
    ".safetensors": "application/octet-stream; framework=safetensors",
    ".html": "text/html",
    ".json": "application/json",
}
_ROLES = {
    ONNX_FILE: ["mlm:model", "mlm:inference-runtime"],
    WEIGHTS_FILE: ["mlm:weights"],
}


def card_to_stac(card: ModelCard) -> dict[str, Any]:
    """``card`` as a STAC Item; it has no place on Earth, so its geometry is null."""
    own = {f"{_PREFIX}{name}": to_json(getattr(card, name)) for name in _OWN_FIELDS}
    own.update(
        (f"{_PREFIX}{name}", to_json(getattr(card, name)))
        for name in _OPTIONAL_FIELDS
        if getattr(card, name)
    )
    return {
        "type": "Feature",
        "stac_version": STAC_VERSION,
        "stac_extensions": list(EXTENSIONS),
        "id": _plain_name(card.name),
        "geometry": None,
        "properties": {
            "datetime": card.created,
            "title": card.name,
            "license": card.licence,
            "bands": [_band(to_json(band)) for band in card.bands],
            "mlm:name": _plain_name(card.name),
            "mlm:architecture": card.architecture,
            "mlm:framework": "ONNX",
            "mlm:tasks": [_TASKS.get(card.task, "segmentation")],
            "mlm:input": [_input(card)],
            "mlm:output": [_output(card)],
            f"{_PREFIX}task": card.task,
            **own,
        },
        "assets": {
            name: {
                "href": f"./{name}",
                "type": _MEDIA_TYPES.get(Path(name).suffix, "application/octet-stream"),
                "roles": _ROLES.get(name, ["metadata"]),
                "file:checksum": _SHA256 + digest,
            }
            for name, digest in card.hashes.items()
        },
        "links": [],
    }


def card_from_stac(item: Any, where: str) -> ModelCard:
    """The card that a STAC Item describes.

    Args:
        item: what ``json.loads`` gave.
        where: how an error calls the source, for example a file name.

    Raises:
        InvalidInput: a field is missing, of another type, or senseless.
    """
    try:
        properties = item["properties"]
        fields = {
            "name": properties["title"],
            "task": properties[f"{_PREFIX}task"],
            "architecture": properties["mlm:architecture"],
            "bands": [_card_band(band) for band in properties["bands"]],
            "classes": [
                _card_class(label)
                for label in properties["mlm:output"][0]["classification:classes"]
            ],
            "created": properties["datetime"],
            "licence": properties["license"],
            "hashes": {
                name: asset["file:checksum"][len(_SHA256) :]
                for name, asset in item["assets"].items()
            },
            **{name: properties[f"{_PREFIX}{name}"] for name in _OWN_FIELDS},
            **{
                name: properties[f"{_PREFIX}{name}"]
                for name in _OPTIONAL_FIELDS
                if f"{_PREFIX}{name}" in properties
            },
        }
    except (KeyError, IndexError, TypeError, AttributeError) as error:
        raise InvalidInput(
            f"{where} does not describe a model of DL Studio ({error!r}). "
            "Choose a model package (.dlmodel)."
        ) from error
    card = from_json(ModelCard, fields, where)
    check_card(card, where)
    return card


def read_model_card(path: Path) -> ModelCard:
    """The card of the model package ``path``; the model itself is not read.

    Raises:
        InvalidInput: it is not a model package.
        UnsafeFile: its archive breaks a rule of safety.
    """
    content = read_member(path, MODEL_FILE, MAX_CARD_BYTES)
    where = f"“{MODEL_FILE}” in “{path.name}”"
    try:
        item = json.loads(content.decode("utf-8"), parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise InvalidInput(f"{where} is not readable JSON ({error}).") from error
    return card_from_stac(item, where)


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def _plain_name(name: str) -> str:
    """``name`` in the characters that MLM allows: letters first, at least three."""
    plain = re.sub(r"[^A-Za-z0-9_.-]+", "-", name).strip("-_.")
    return plain if re.fullmatch(r"[A-Za-z].+[A-Za-z0-9]", plain) else f"model-{plain or 0}"


def _band(band: dict[str, Any]) -> dict[str, Any]:
    return {
        "name": band["name"],
        "data_type": band["dtype"],
        "nodata": band["nodata"],
        "statistics": {
            "mean": band["mean"],
            "stddev": band["std"],
            "minimum": band["minimum"],
            "maximum": band["maximum"],
        },
    }


def _card_band(band: dict[str, Any]) -> dict[str, Any]:
    statistics = band["statistics"]
    return {
        "name": band["name"],
        "dtype": band["data_type"],
        "nodata": band["nodata"],
        "mean": statistics["mean"],
        "std": statistics["stddev"],
        "minimum": statistics["minimum"],
        "maximum": statistics["maximum"],
    }


def _card_class(label: dict[str, Any]) -> dict[str, Any]:
    return {
        "value": label["value"],
        "name": label["title"],
        "colour": f"#{label['color_hint']}",
    }


def _input(card: ModelCard) -> dict[str, Any]:
    side = card.chip_size if card.fixed_input else -1
    two_dates = "The bands of the earlier date, then those of the later, on one grid."
    return {
        "name": "imagery",
        **({"description": two_dates} if len(card.dates) > 1 else {}),
        "bands": [band.name for band in card.bands],
        "input": {
            "shape": [-1, len(card.bands), side, side],
            "dim_order": ["batch", "channel", "height", "width"],
            "data_type": "float32",
        },
        "value_scaling": [
            {"type": "z-score", "mean": to_json(band.mean), "stddev": to_json(band.std)}
            for band in card.bands
        ],
        "resize_type": None,
    }


def _output(card: ModelCard) -> dict[str, Any]:
    side = card.chip_size if card.fixed_input else -1
    return {
        "name": "numbers" if card.outputs else "probabilities",
        "tasks": [_TASKS.get(card.task, "segmentation")],
        "result": {
            "shape": [-1, card.channels, side, side],
            "dim_order": ["batch", "band" if card.outputs else "class", "height", "width"],
            "data_type": "float32",
        },
        "classification:classes": [
            {
                "value": label.value,
                "name": re.sub(r"[^A-Za-z0-9_-]+", "_", label.name) or "class",
                "title": label.name,
                "color_hint": label.colour[1:],
            }
            for label in card.classes
        ],
        "post_processing_function": None,
    }
