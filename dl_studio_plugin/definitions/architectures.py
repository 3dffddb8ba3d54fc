"""The architectures and backbones on offer, as tables: help, checks and the engine read them."""

from __future__ import annotations

from dataclasses import dataclass

from .inference_types import InferenceType


@dataclass(frozen=True)
class Architecture:
    """A kind of network.

    Attributes:
        id: what ARCHITECTURE takes.
        title: what a user reads.
        library_name: its class in segmentation-models-pytorch, or what the engine's module of
            the task takes it for.
        summary: one sentence that helps to choose.
        fixed_input: the exported network takes chips of one size only.
        excluded_backbones: backbones that the library cannot put into it.
        task: what it is for, an InferenceType's value.
        masks: it gives objects outlines, and so learns from formats with outlines alone.
    """

    id: str
    title: str
    library_name: str
    summary: str
    fixed_input: bool = False
    excluded_backbones: tuple[str, ...] = ()
    task: str = InferenceType.PIXEL_CLASSIFICATION.value
    masks: bool = False


@dataclass(frozen=True)
class Backbone:
    """The part of a network that turns imagery into features.

    Attributes:
        id: what BACKBONE takes.
        library_name: its encoder name in segmentation-models-pytorch.
        parameters_m: size in millions of parameters.
        weights: id of the shipped ImageNet weights (see the engine's ``models/weights.py``);
            empty when it starts from random weights or from the user's download.
    """

    id: str
    library_name: str
    parameters_m: float
    summary: str
    weights: str = ""


#: What ARCHITECTURE takes for the first of a task.
STANDARD = "standard"
#: What it takes for the best of several that are tried.
AUTO = "auto"

_DETECTION = InferenceType.OBJECT_DETECTION.value
_CLASSIFICATION = InferenceType.OBJECT_CLASSIFICATION.value
_CHANGE = InferenceType.CHANGE_DETECTION.value

ARCHITECTURES = (
    Architecture("unet", "U-Net", "Unet", "Sharp outlines, trains well on few samples."),
    Architecture("unetplusplus", "U-Net++", "UnetPlusPlus", "Finer outlines than U-Net, slower."),
    Architecture(
        "deeplabv3plus", "DeepLabV3+", "DeepLabV3Plus", "Sees wide surroundings; large objects."
    ),
    Architecture("fpn", "FPN", "FPN", "Objects of many sizes; light."),
    Architecture(
        "pspnet", "PSPNet", "PSPNet", "Fast, coarse outlines; land cover.", fixed_input=True
    ),
    Architecture("segformer", "SegFormer", "Segformer", "A light decoder that mixes all scales."),
    Architecture(
        "retinanet", "RetinaNet", "retinanet", "Boxes; a robust standard for crowded objects.",
        task=_DETECTION,
    ),
    Architecture(
        "fcos", "FCOS", "fcos", "Boxes without anchors; objects of any shape.", task=_DETECTION
    ),
    Architecture(
        "fasterrcnn", "Faster R-CNN", "fasterrcnn", "Boxes in two stages; accurate, slower.",
        task=_DETECTION,
    ),
    Architecture(
        "ssdlite", "SSDlite", "ssdlite", "Boxes; smallest and fastest, for large objects.",
        fixed_input=True, task=_DETECTION,
    ),
    Architecture(
        "maskrcnn", "Mask R-CNN", "maskrcnn", "Boxes and outlines in two stages.",
        task=_DETECTION, masks=True,
    ),
    Architecture(
        "classifier", "Classifier", "classifier", "One class, or several, for a whole chip.",
        task=_CLASSIFICATION,
    ),
    Architecture(
        "siamese_unet", "Siamese U-Net", "difference",
        "Both dates through one encoder, their differences to the decoder.", task=_CHANGE,
    ),
    Architecture(
        "siamese_unet_both", "Siamese U-Net, both", "concatenation",
        "Both dates through one encoder, both to the decoder.", task=_CHANGE,
    ),
    Architecture(
        "early_fusion_unet", "Early-fusion U-Net", "early",
        "Both dates stacked; light, for dates that are well aligned.", task=_CHANGE,
    ),
)  # fmt: skip

BACKBONES = (
    Backbone(
        "tf_efficientnet_lite0", "tu-tf_efficientnet_lite0", 3.4,
        "Small and accurate; starts from ImageNet weights.", "tf_efficientnet_lite0",
    ),
    Backbone(
        "mobilenet_v2", "mobilenet_v2", 2.2,
        "Smallest and fastest; starts from ImageNet weights.", "mobilenet_v2",
    ),
    Backbone("resnet18", "resnet18", 11.2, "A robust standard."),
    Backbone("resnet34", "resnet34", 21.3, "Deeper than resnet18, slower."),
    Backbone("resnet50", "resnet50", 23.5, "For large sample sets and a graphics card."),
    Backbone("efficientnet-b0", "efficientnet-b0", 4.0, "Accurate for its size."),
)  # fmt: skip


def architectures_for(task: str) -> tuple[Architecture, ...]:
    """The architectures of a task, the one that is taken by default first."""
    return tuple(row for row in ARCHITECTURES if row.task == task)
