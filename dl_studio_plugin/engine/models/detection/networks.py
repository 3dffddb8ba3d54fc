"""torchvision's detectors for aerial imagery, on our backbones.

What is different here: imagery comes scaled by the model's own statistics and is never resized,
so torchvision's transform is replaced; anchors begin at 16 pixels, because crowns, cars and huts
are small; heads are narrower, so that a processor trains them in minutes; and many more objects
may be in an image.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Optional

import torch
from torch import nn
from torchvision.models.detection import FCOS, FasterRCNN, MaskRCNN, RetinaNet
from torchvision.models.detection.anchor_utils import AnchorGenerator, DefaultBoxGenerator
from torchvision.models.detection.faster_rcnn import FastRCNNPredictor, TwoMLPHead
from torchvision.models.detection.image_list import ImageList
from torchvision.models.detection.mask_rcnn import MaskRCNNHeads, MaskRCNNPredictor
from torchvision.models.detection.retinanet import RetinaNetHead
from torchvision.models.detection.ssd import SSD
from torchvision.models.detection.ssdlite import SSDLiteHead
from torchvision.ops import MultiScaleRoIAlign

from ..architectures import find_architecture
from .features import PYRAMID_CHANNELS, ExtraScales, with_convolved_scales, with_pooled_scale

Target = dict[str, torch.Tensor]
Found = dict[str, torch.Tensor]

#: Objects that an image may give, and candidates of each scale before suppression.
MOST_OBJECTS = 1000
MOST_MASKS = 300
_MOST_CANDIDATES = 2000
#: Certainty under which nothing is given, and overlap above which doubles are dropped; what the
#: user asks for is applied later and is stricter.
LEAST_SCORE, _OVERLAP = 0.05, 0.5
_SMALLEST_ANCHOR = 16
#: Height to width of anchors.
_RATIOS = (0.5, 1.0, 2.0)
_BOX_FEATURES = 512
_CELLS, _MASK_CELLS = 7, 14
_MASK_CHANNELS = 64
#: Of channels that are normalised together, as torchvision's second RetinaNet and FCOS do it.
_GROUPS = 32
#: Candidates of an image that the second stage learns from.
_SAMPLED = 128
_SIZE_MULTIPLE = 32


class Detector(nn.Module):
    """A detector of torchvision whose encoder stands where all networks of ours have it.

    In training it gives losses by name, else what was found in each image.
    """

    def __init__(self, detector: nn.Module) -> None:
        super().__init__()
        self.detector = detector

    @property
    def encoder(self) -> nn.Module:
        """The backbone, without what makes a pyramid of its maps."""
        encoder: nn.Module = self.detector.backbone.encoder
        return encoder

    def forward(self, images: torch.Tensor, targets: Optional[list[Target]] = None) -> Any:
        """Losses or objects.

        Args:
            images: float32 N × bands × H × W, scaled.
            targets: boxes (float32 n × 4), labels (int64 n, from 1) and masks (uint8 n × H × W)
                of each image.

        Returns:
            In training losses by name; else for each image boxes, scores, labels (from 1) and
            masks (n × 1 × 28 × 28, over the boxes).
        """
        return self.detector(images, targets)


class NoTransform(nn.Module):
    """In place of torchvision's transform: images stay as they are, masks as the network gives."""

    def forward(
        self, images: torch.Tensor, targets: Optional[list[Target]] = None
    ) -> tuple[ImageList, Optional[list[Target]]]:
        """The images as a list that detectors take."""
        height, width = images.shape[-2:]
        return ImageList(images, [(height, width)] * len(images)), targets

    def postprocess(
        self,
        found: list[Found],
        image_shapes: list[tuple[int, int]],  # noqa: ARG002 - torchvision's interface
        original_sizes: list[tuple[int, int]],  # noqa: ARG002
    ) -> list[Found]:
        """What was found, as it is."""
        return found


def build_detector(
    architecture: str, backbone: str, bands: int, classes: int, chip_size: int
) -> Detector:
    """A network with random weights.

    Args:
        architecture: id of its row.
        backbone: id of its row.
        bands: channels of the imagery.
        classes: number of classes, without background.
        chip_size: pixels; SSDlite takes images of this size alone.

    Raises:
        InvalidInput: the two do not go together.
    """
    row, encoder = find_architecture(architecture, backbone)
    makers: dict[str, Callable[[str, int, int], nn.Module]] = {
        "retinanet": _retinanet, "fcos": _fcos, "fasterrcnn": _faster_rcnn, "maskrcnn": _mask_rcnn,
        "ssdlite": partial(_ssdlite, chip_size=chip_size),
    }  # fmt: skip
    detector = makers[row.library_name](encoder.library_name, bands, classes)
    detector.transform = NoTransform()
    return Detector(detector)


def size_multiple(network: nn.Module) -> int:  # noqa: ARG001 - all are alike
    """Height and width that a detector takes are multiples of this many pixels."""
    return _SIZE_MULTIPLE


def _anchors_of(scales: int) -> tuple[tuple[int, ...], ...]:
    """Three sizes on each scale, a third of an octave apart."""
    starts = [_SMALLEST_ANCHOR * 2**scale for scale in range(scales)]
    return tuple(tuple(round(start * 2 ** (k / 3)) for k in range(3)) for start in starts)


def _retinanet(encoder: str, bands: int, classes: int) -> RetinaNet:
    backbone = with_convolved_scales(encoder, bands)
    sizes = _anchors_of(5)
    anchors = AnchorGenerator(sizes, (_RATIOS,) * len(sizes))
    head = RetinaNetHead(
        PYRAMID_CHANNELS, anchors.num_anchors_per_location()[0], classes + 1,
        partial(nn.GroupNorm, _GROUPS),
    )  # fmt: skip
    return RetinaNet(
        backbone, classes + 1, anchor_generator=anchors, head=head,
        score_thresh=LEAST_SCORE, nms_thresh=_OVERLAP, detections_per_img=MOST_OBJECTS,
        topk_candidates=_MOST_CANDIDATES,
    )  # fmt: skip


def _fcos(encoder: str, bands: int, classes: int) -> FCOS:
    return FCOS(
        with_convolved_scales(encoder, bands), classes + 1,
        score_thresh=LEAST_SCORE, nms_thresh=_OVERLAP, detections_per_img=MOST_OBJECTS,
        topk_candidates=_MOST_CANDIDATES,
    )  # fmt: skip


def _two_stages() -> dict[str, Any]:
    """What Faster and Mask R-CNN are made with alike."""
    sizes = tuple((_SMALLEST_ANCHOR * 2**scale,) for scale in range(5))
    return {
        "rpn_anchor_generator": AnchorGenerator(sizes, (_RATIOS,) * len(sizes)),
        "box_roi_pool": MultiScaleRoIAlign(["0", "1", "2", "3"], _CELLS, 2),
        "box_head": TwoMLPHead(PYRAMID_CHANNELS * _CELLS**2, _BOX_FEATURES),
        "box_score_thresh": LEAST_SCORE,
        "box_nms_thresh": _OVERLAP,
        "box_detections_per_img": MOST_OBJECTS,
        "box_batch_size_per_image": _SAMPLED,
        "rpn_post_nms_top_n_train": 1000,
        # A tile is larger than a chip, and holds as many more of them.
        "rpn_pre_nms_top_n_test": 2 * _MOST_CANDIDATES,
        "rpn_post_nms_top_n_test": 2 * MOST_OBJECTS,
    }


def _faster_rcnn(encoder: str, bands: int, classes: int) -> FasterRCNN:
    predictor = FastRCNNPredictor(_BOX_FEATURES, classes + 1)
    return FasterRCNN(with_pooled_scale(encoder, bands), box_predictor=predictor, **_two_stages())


def _mask_rcnn(encoder: str, bands: int, classes: int) -> MaskRCNN:
    return MaskRCNN(
        with_pooled_scale(encoder, bands),
        box_predictor=FastRCNNPredictor(_BOX_FEATURES, classes + 1),
        mask_roi_pool=MultiScaleRoIAlign(["0", "1", "2", "3"], _MASK_CELLS, 2),
        mask_head=MaskRCNNHeads(PYRAMID_CHANNELS, (_MASK_CHANNELS,) * 4, 1),
        mask_predictor=MaskRCNNPredictor(_MASK_CHANNELS, _MASK_CHANNELS, classes + 1),
        **{**_two_stages(), "box_detections_per_img": MOST_MASKS},
    )


def _ssdlite(encoder: str, bands: int, classes: int, chip_size: int) -> SSD:
    backbone = ExtraScales(encoder, bands)
    count = len(backbone.out_channels)
    smallest, largest = 1.5 * _SMALLEST_ANCHOR / chip_size, 0.9
    anchors = DefaultBoxGenerator([[2]] * count, min_ratio=smallest, max_ratio=largest)
    head = SSDLiteHead(
        backbone.out_channels, anchors.num_anchors_per_location(), classes + 1,
        partial(nn.BatchNorm2d, eps=0.001, momentum=0.03),
    )  # fmt: skip
    return SSD(
        backbone, anchors, (chip_size, chip_size), classes + 1, head=head,
        image_mean=[0.0] * bands, image_std=[1.0] * bands,
        score_thresh=LEAST_SCORE, nms_thresh=_OVERLAP, detections_per_img=MOST_OBJECTS,
        topk_candidates=_MOST_CANDIDATES,
    )  # fmt: skip
