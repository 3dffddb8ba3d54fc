"""Which family of promptable segmenters two ONNX files are of, told by what goes in and out.

File names say nothing; the names and shapes of inputs and outputs do. The exports that people have
(those of the models' authors, of samexporter, of ONNX Runtime's tools and others) call the same
things by a few names, which stand in the tables here::

    SAM, MobileSAM   image → embedding 256 × 64 × 64
                     embedding, coords, labels, mask, has_mask, size → masks, scores, low_res
    EfficientSAM     batched_images → embedding 256 × 64 × 64
                     embedding, batched coords and labels, size → masks, scores
    SAM 2            image → embedding 256 × 64 × 64, features 32 × 256 × 256 and 64 × 128 × 128
                     all three, coords, labels, mask, has_mask (, size) → masks, scores (, low_res)
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Optional

from ...definitions.assisted_jobs import EFFICIENT_SAM, SAM, SAM_2
from ...definitions.errors import InvalidInput

if TYPE_CHECKING:
    import onnx

#: What an input or output is for, and what exports call it.
COORDS, LABELS, MASK, HAS_MASK, SIZE = "coords", "labels", "mask", "has_mask", "size"
EMBEDDING, FINE, MIDDLE = "embedding", "fine", "middle"
MASKS, SCORES, LOW_RES = "masks", "scores", "low_res"
_DECODER_INPUTS = {
    COORDS: ("point_coords", "batched_point_coords"),
    LABELS: ("point_labels", "batched_point_labels"),
    MASK: ("mask_input", "input_masks"),
    HAS_MASK: ("has_mask_input", "has_input_masks"),
    SIZE: ("orig_im_size", "original_image_size"),
    EMBEDDING: ("image_embeddings", "image_embed", "image_embedding"),
    FINE: ("high_res_feats_0", "image_features_0", "high_res_features_0"),
    MIDDLE: ("high_res_feats_1", "image_features_1", "high_res_features_1"),
}
_DECODER_OUTPUTS = {
    MASKS: ("masks", "output_masks"),
    SCORES: ("iou_predictions", "scores"),
    LOW_RES: ("low_res_masks", "low_res_logits", "low_res_mask_logits"),
}
#: What each family's decoder cannot do without.
_NEEDED = {
    SAM: (EMBEDDING, COORDS, LABELS, SIZE),
    EFFICIENT_SAM: (EMBEDDING, COORDS, LABELS, SIZE),
    SAM_2: (EMBEDDING, FINE, MIDDLE, COORDS, LABELS),
}
#: Dimensions of the coordinates: SAM takes sets of points, EfficientSAM several sets an image.
_COORDS_RANK = {SAM: 3, EFFICIENT_SAM: 4, SAM_2: 3}
_CHANNELS = {EMBEDDING: 256, MIDDLE: 64, FINE: 32}
#: Side that SAM encoders see where their input does not say.
USUAL_SIDE = 1024

_WRONG = (
    "Choose the encoder and the decoder of one ONNX export of SAM, MobileSAM, EfficientSAM or "
    "SAM 2."
)


class Port(NamedTuple):
    """An input or output: its name, ONNX's number of its type, and sizes (0 where open)."""

    name: str
    kind: int
    sizes: tuple[int, ...]


@dataclass(frozen=True)
class Signature:
    """What goes into a network and comes out of it."""

    inputs: tuple[Port, ...]
    outputs: tuple[Port, ...]


@dataclass(frozen=True)
class Pair:
    """An encoder and a decoder that belong together.

    Attributes:
        family: a key of SEGMENTER_TITLES.
        image: the encoder's input.
        seen: names of the encoder's outputs by their role.
        inputs, outputs: the decoder's, by their role.
    """

    family: str
    image: Port
    seen: dict[str, str]
    inputs: dict[str, Port]
    outputs: dict[str, Port]

    @property
    def side(self) -> int:
        """Pixels of the longer side that the encoder sees."""
        height, width = image_sizes(self.image)
        return max(height, width) or USUAL_SIDE


def signature(model: onnx.ModelProto) -> Signature:
    """Inputs (not weights) and outputs of a graph."""
    weights = {item.name for item in model.graph.initializer}
    return Signature(
        tuple(_port(item) for item in model.graph.input if item.name not in weights),
        tuple(_port(item) for item in model.graph.output),
    )


def _port(value: onnx.ValueInfoProto) -> Port:
    tensor = value.type.tensor_type
    sizes = tuple(int(size.dim_value) for size in tensor.shape.dim)
    return Port(value.name, int(tensor.elem_type), sizes)


def is_decoder(signature_: Signature) -> bool:
    """Whether a network takes points."""
    return COORDS in _by_role(signature_.inputs, _DECODER_INPUTS)


def recognise(encoder: Signature, decoder: Signature) -> Pair:
    """The family of a pair.

    Raises:
        InvalidInput: these two are no pair of any family.
    """
    inputs = _by_role(decoder.inputs, _DECODER_INPUTS)
    family = _family_of(inputs)
    missing = [role for role in _NEEDED[family] if role not in inputs]
    outputs = _decoder_outputs(decoder)
    if missing or MASKS not in outputs or SCORES not in outputs:
        raise InvalidInput(
            "The decoder is none that this version knows: what it takes is "
            f"{_listed(decoder.inputs)}, and what it gives {_listed(decoder.outputs)}. {_WRONG}"
        )
    unknown = [port for port in decoder.inputs if port not in inputs.values()]
    if unknown or len(inputs[COORDS].sizes) not in (0, _COORDS_RANK[family]):
        raise InvalidInput(
            f"The decoder takes {_listed(decoder.inputs)}, which this version cannot give it. "
            f"{_WRONG}"
        )
    image = _image_of(encoder)
    roles = [role for role in (EMBEDDING, FINE, MIDDLE) if role in inputs]
    return Pair(family, image, _seen(encoder, roles, inputs), inputs, outputs)


def _family_of(inputs: dict[str, Port]) -> str:
    if FINE in inputs or MIDDLE in inputs:
        return SAM_2
    is_batched = COORDS in inputs and (
        len(inputs[COORDS].sizes) == 4 or inputs[COORDS].name.startswith("batched")
    )
    return EFFICIENT_SAM if is_batched else SAM


def _by_role(ports: tuple[Port, ...], names: dict[str, tuple[str, ...]]) -> dict[str, Port]:
    return {role: port for role, known in names.items() for port in ports if port.name in known}


def _decoder_outputs(decoder: Signature) -> dict[str, Port]:
    """By name; where an export calls them otherwise, by their number of dimensions."""
    found = _by_role(decoder.outputs, _DECODER_OUTPUTS)
    for port in decoder.outputs:
        if port not in found.values() and len(port.sizes) in (2, 3) and SCORES not in found:
            found[SCORES] = port
        elif port not in found.values() and len(port.sizes) in (4, 5) and MASKS not in found:
            found[MASKS] = port
    return found


def _image_of(encoder: Signature) -> Port:
    """The encoder's one input: a picture of three colours."""
    if len(encoder.inputs) != 1:
        raise InvalidInput(
            f"The encoder takes {_listed(encoder.inputs)}, but it should take one picture. {_WRONG}"
        )
    (image,) = encoder.inputs
    is_picture = len(image.sizes) == 3 and image.sizes[2] in (0, 3)
    is_batch = len(image.sizes) == 4 and 3 in (image.sizes[1], image.sizes[3])
    if not is_picture and not is_batch:
        raise InvalidInput(
            f"The encoder takes {_listed(encoder.inputs)}, which is no picture of three colours. "
            f"{_WRONG}"
        )
    return image


def image_sizes(image: Port) -> tuple[int, int]:
    """Height and width of the picture that an encoder takes; 0 where any will do."""
    first = 0 if len(image.sizes) == 3 else 1 if colours_last(image) else 2
    return image.sizes[first], image.sizes[first + 1]


def colours_last(image: Port) -> bool:
    """Whether the colours are the last dimension of the picture, and not the first."""
    return len(image.sizes) == 3 or (image.sizes[3] == 3 and image.sizes[1] != 3)


def _seen(encoder: Signature, roles: list[str], wanted: dict[str, Port]) -> dict[str, str]:
    """Which of the encoder's outputs is which of the decoder's inputs."""
    left = list(encoder.outputs)
    found = {}
    for role in roles:
        port = _match(role, wanted[role], left)
        if port is None:
            raise InvalidInput(
                f"The two files do not belong together: the decoder takes {_text(wanted[role])}, "
                f"but the encoder gives {_listed(encoder.outputs)}. {_WRONG}"
            )
        left.remove(port)
        found[role] = port.name
    return found


def _match(role: str, wanted: Port, left: list[Port]) -> Optional[Port]:
    """By the same name or a known one, else by the number of channels."""
    for port in left:
        if port.name in (wanted.name, *_DECODER_INPUTS[role]) and _fits(port, wanted):
            return port
    by_channels = [
        port for port in left if len(port.sizes) == 4 and port.sizes[1] == _CHANNELS[role]
    ]
    if len(by_channels) == 1 and _fits(by_channels[0], wanted):
        return by_channels[0]
    open_ones = [port for port in left if not any(port.sizes[1:])]
    return open_ones[0] if len(left) == 1 and open_ones else None


def _fits(one: Port, other: Port) -> bool:
    """Whether all sizes that both tell are the same, but for the first: how many there are."""
    if not one.sizes or not other.sizes:
        return True
    return len(one.sizes) == len(other.sizes) and all(
        a == b for a, b in zip(one.sizes[1:], other.sizes[1:]) if a and b
    )


def _listed(ports: tuple[Port, ...]) -> str:
    return ", ".join(_text(port) for port in ports) or "nothing"


def _text(port: Port) -> str:
    sizes = " × ".join(str(size or "?") for size in port.sizes)
    return f"“{port.name}” ({sizes})"
