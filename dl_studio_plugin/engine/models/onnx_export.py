"""A trained network as an ONNX file that other programs can run too.

The QGIS plugin *Deepness* reads what it must know from the file's metadata; the keys here are
its own (https://qgis-plugin-deepness.readthedocs.io). It scales 8-bit imagery by 255 first, so
its mean and deviation are the card's divided by 255, which is the same scaling. It takes the
largest output above a threshold for the class, so the file gives probabilities.
"""

from __future__ import annotations

import copy
import io
import json
import warnings
from typing import TYPE_CHECKING

import numpy as np

from ...definitions.errors import DlStudioError
from ...definitions.model_card import ModelCard

if TYPE_CHECKING:
    import torch
    from torch import nn

INPUT = "input"
OUTPUT = "output"
OPSET = 17

#: float32 sums in another order differ by about this much of a probability.
TOLERANCE = 2e-3

_BYTE_MAXIMUM = 255.0
#: Percent of a tile that Deepness lets overlap; it averages nothing, so it needs some.
_DEEPNESS_OVERLAP = 15


def export_onnx(network: nn.Module, card: ModelCard) -> bytes:
    """``network`` (on the CPU, float32) with a softmax behind it, as ONNX.

    Batch, height and width are open, except where the card says ``fixed_input``.

    Raises:
        DlStudioError: the exported model does not give what the network gives.
    """
    import torch

    module = torch.nn.Sequential(copy.deepcopy(network), torch.nn.Softmax(dim=1)).eval()
    sample = torch.zeros(1, len(card.bands), card.chip_size, card.chip_size)
    if not card.fixed_input:
        sample = sample[:, :, : 2 * card.size_multiple, : 2 * card.size_multiple]
    if card.fixed_input:
        _fix_pooling(module, sample)
    axes = {0: "n"} if card.fixed_input else {0: "n", 2: "h", 3: "w"}
    content = trace_onnx(module, sample, axes, deepness_metadata(card))
    step = card.size_multiple
    height, width = (3 * step, 4 * step) if not card.fixed_input else (card.chip_size,) * 2
    noise = np.random.default_rng(0).normal(size=(2, len(card.bands), height, width))
    exact = torch.nn.Sequential(network, torch.nn.Softmax(dim=1))
    check_same(exact, content, noise.astype(np.float32))
    return content


def trace_onnx(
    module: nn.Module, sample: torch.Tensor, axes: dict[int, str], metadata: dict[str, object]
) -> bytes:
    """A network of one input and one output, on the CPU, as ONNX.

    Args:
        module: in evaluation mode; its memory layout may be changed.
        sample: an input to trace it with.
        axes: names of the axes of input and output that are open.
        metadata: for the file, as JSON by key.
    """
    import onnx
    import torch

    # Weights in channels-last order would be written with copies of themselves.
    module = module.to(memory_format=torch.contiguous_format)
    stream = io.BytesIO()
    with warnings.catch_warnings():
        # The tracer warns of sizes in padding that are the same for all allowed sizes.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            module,
            (sample.contiguous(),),
            stream,
            dynamo=False,
            opset_version=OPSET,
            input_names=[INPUT],
            output_names=[OUTPUT],
            dynamic_axes={INPUT: axes, OUTPUT: axes},
        )
    model = onnx.load_model_from_string(stream.getvalue())
    for key, value in metadata.items():
        model.metadata_props.add(key=key, value=json.dumps(value, ensure_ascii=False))
    content: bytes = model.SerializeToString()
    return content


def deepness_metadata(card: ModelCard) -> dict[str, object]:
    """What Deepness reads from the file; it asks the user for a cell size that is not there."""
    cell_size = {"resolution": round(card.cell_size_m * 100, 4)} if card.cell_size_m else {}
    return {
        "model_type": "Segmentor",
        "class_names": {str(i): label.name for i, label in enumerate(card.classes)},
        **cell_size,
        "tiles_size": card.chip_size,
        "tiles_overlap": _DEEPNESS_OVERLAP,
        "seg_thresh": 0.0,
        "seg_small_segment": 0,
        "standardization_mean": [band.mean / _BYTE_MAXIMUM for band in card.bands],
        "standardization_std": [band.std / _BYTE_MAXIMUM for band in card.bands],
    }


def _fix_pooling(module: nn.Module, sample: torch.Tensor) -> None:
    """Replace PSPNet's pooling to k × k cells, which ONNX has only for sizes that k divides.

    For one input size it is a multiplication by fixed matrices from both sides.
    """
    import torch
    from segmentation_models_pytorch.decoders.pspnet.decoder import PSPBlock

    class FixedBlock(torch.nn.Module):
        """A ``PSPBlock`` for features of one size."""

        def __init__(self, block: nn.Module, size: torch.Size) -> None:
            super().__init__()
            self.rest = block.pool[1:]
            self.size = (int(size[-2]), int(size[-1]))
            for name, length in zip(("rows", "columns"), self.size):
                unit = torch.eye(length)[:, None]
                means = torch.nn.functional.adaptive_avg_pool1d(unit, block.pool_size)
                self.register_buffer(name, means[:, 0])

        def forward(self, features: torch.Tensor) -> torch.Tensor:
            cells = self.rest(self.rows.T @ features @ self.columns)
            return torch.nn.functional.interpolate(
                cells, size=self.size, mode="bilinear", align_corners=True
            )

    blocks = [
        (parent, name, child)
        for parent in module.modules()
        for name, child in parent.named_children()
        if isinstance(child, PSPBlock)
    ]
    sizes: dict[nn.Module, torch.Size] = {}
    for _, _, block in blocks:
        block.register_forward_pre_hook(lambda m, inputs: sizes.update({m: inputs[0].shape}))
    with torch.inference_mode():
        module(sample)
    for parent, name, block in blocks:
        setattr(parent, name, FixedBlock(block, sizes[block]))


def check_same(module: nn.Module, content: bytes, images: np.ndarray) -> None:
    """Check that an ONNX file gives what the network gives.

    Args:
        module: the network, in evaluation mode.
        content: the file.
        images: noise, of another size than the traced one where sizes are open.

    Raises:
        DlStudioError: it gives something else.
    """
    import onnxruntime
    import torch

    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
    with torch.inference_mode():
        expected = module(torch.from_numpy(images)).numpy()
    (found,) = session.run(None, {INPUT: images})
    if found.shape != expected.shape or not np.allclose(found, expected, atol=TOLERANCE):
        raise DlStudioError(
            "The trained network changed while it was written as ONNX. This is a fault of the "
            "software: please report it, with the architecture and the backbone."
        )
