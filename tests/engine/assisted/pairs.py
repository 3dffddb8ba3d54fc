"""Small ONNX pairs with the inputs and outputs of each family of segmenters.

The decoders draw three discs around the first point that they are given: small, middle, large; the
middle one has the best predicted score. So a test can tell from the outline whether coordinates,
frame, choice of the mask and size of the picture are right.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple, Optional

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from dl_studio_plugin.engine.assisted.sam_family import USUAL_SIDE

FLOAT, BYTE, WHOLE, LONG = (
    TensorProto.FLOAT,
    TensorProto.UINT8,
    TensorProto.INT32,
    TensorProto.INT64,
)
#: Pixels of the square that the small encoders see, and of the masks.
SIDE, MASK = 64, 32
#: Radii of the discs, in sides of the frame.
RADII = (0.05, 0.15, 0.3)
SCORES = (0.3, 0.9, 0.6)


class Files(NamedTuple):
    """The two files of a pair."""

    encoder: Path
    decoder: Path


class Graph:
    """Writes a network operator by operator."""

    def __init__(self) -> None:
        self._nodes: list[onnx.NodeProto] = []
        self._constants: list[onnx.TensorProto] = []
        self._inputs: list[onnx.ValueInfoProto] = []
        self._outputs: list[onnx.ValueInfoProto] = []

    def input(self, name: str, sizes: list[object], kind: int = FLOAT) -> str:
        self._inputs.append(helper.make_tensor_value_info(name, kind, sizes))
        return name

    def constant(self, values: object, dtype: type = np.float32) -> str:
        name = f"c{len(self._constants)}"
        self._constants.append(numpy_helper.from_array(np.array(values, dtype), name))
        return name

    def add(self, kind: str, *inputs: str, **attributes: object) -> str:
        name = f"v{len(self._nodes)}"
        self._nodes.append(helper.make_node(kind, list(inputs), [name], **attributes))
        return name

    def output(self, value: str, name: str, sizes: list[object], kind: int = FLOAT) -> None:
        self._nodes.append(helper.make_node("Identity", [value], [name]))
        self._outputs.append(helper.make_tensor_value_info(name, kind, sizes))

    def write(self, path: Path) -> Path:
        graph = helper.make_graph(self._nodes, "net", self._inputs, self._outputs, self._constants)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
        model.ir_version = 8
        path.write_bytes(model.SerializeToString())
        return path


def _mean_as(graph: Graph, image: str, kind: int, sizes: list[int]) -> str:
    """The mean of the picture, in every place of a block of ``sizes``."""
    values = image if kind == FLOAT else graph.add("Cast", image, to=FLOAT)
    mean = graph.add("ReduceMean", values, keepdims=0)
    return graph.add("Expand", mean, graph.constant(sizes, np.int64))


def encoder(
    path: Path,
    sizes: list[object],
    name: str = "input_image",
    kind: int = FLOAT,
    outputs: tuple[tuple[str, list[int]], ...] = (("image_embeddings", [1, 256, 4, 4]),),
) -> Path:
    """An encoder that takes pictures of ``sizes``."""
    graph = Graph()
    image = graph.input(name, sizes, kind)
    for output, block in outputs:
        graph.output(_mean_as(graph, image, kind, block), output, list(block))
    return graph.write(path)


def _discs(graph: Graph, point: str, side: float) -> str:
    """Logits 1 × 3 × MASK × MASK: how far inside each disc a pixel is, in pixels of the frame."""
    middles = (np.arange(MASK, dtype=np.float32) + 0.5) / MASK * side
    columns = graph.constant(np.tile(middles, (MASK, 1))[None, None])
    rows = graph.constant(np.tile(middles[:, None], (1, MASK))[None, None])

    def squared(places: str, index: int) -> str:
        picked = graph.add("Gather", point, graph.constant(index, np.int64), axis=0)
        middle = graph.add("Add", picked, graph.constant(0.5))  # whole numbers are middles
        distance = graph.add("Sub", places, middle)
        return graph.add("Mul", distance, distance)

    away = graph.add("Sqrt", graph.add("Add", squared(columns, 0), squared(rows, 1)))
    radii = np.array(RADII)[None, :, None, None] * side
    return graph.add("Sub", graph.constant(radii), away)


def _first_point(graph: Graph, coords: str) -> str:
    """The first point, x and y."""
    flat = graph.add("Reshape", coords, graph.constant([-1, 2], np.int64))
    return graph.add("Gather", flat, graph.constant(0, np.int64), axis=0)


def _keep(graph: Graph, value: str, *names: str) -> str:
    """``value``, with inputs in it that do not count."""
    for name in names:
        nothing = graph.add("Mul", graph.add("ReduceMean", name, keepdims=0), graph.constant(0.0))
        value = graph.add("Add", value, nothing)
    return value


def sam_decoder(
    path: Path, side: float = SIDE, low_res: bool = True, combined: bool = False
) -> Path:
    """SAM's and MobileSAM's: masks in the picture's size, and small ones of the frame."""
    graph = Graph()
    embedding = graph.input("image_embeddings", [1, 256, 4, 4])
    coords = graph.input("point_coords", [1, "points", 2])
    labels = graph.input("point_labels", [1, "points"])
    mask = graph.input("mask_input", [1, 1, MASK, MASK])
    has_mask = graph.input("has_mask_input", [1])
    size = graph.input("orig_im_size", [2])
    discs = _discs(graph, _first_point(graph, coords), side)
    discs = _keep(graph, discs, embedding, labels, mask, has_mask)
    scores = list(SCORES)
    if combined:  # SAM's own export has a fourth mask, for several prompts: here the large disc
        large = graph.add("Gather", discs, graph.constant([2], np.int64), axis=1)
        discs = graph.add("Concat", large, discs, axis=1)
        scores = [0.95, *SCORES]
    wished = graph.add("Cast", size, to=LONG)
    heads = graph.constant([1, len(scores)], np.int64)
    full = graph.add(
        "Resize", discs, "", "", graph.add("Concat", heads, wished, axis=0), mode="linear"
    )
    graph.output(full, "masks", [1, len(scores), "height", "width"])
    graph.output(graph.constant([scores]), "iou_predictions", [1, len(scores)])
    if low_res:
        graph.output(discs, "low_res_masks", [1, len(scores), MASK, MASK])
    return graph.write(path)


def efficient_sam_decoder(path: Path) -> Path:
    """EfficientSAM's: coordinates in the picture's own pixels, masks in its size."""
    graph = Graph()
    embedding = graph.input("image_embeddings", ["batch", 256, 4, 4])
    coords = graph.input("batched_point_coords", [1, "sets", "points", 2])
    labels = graph.input("batched_point_labels", [1, "sets", "points"])
    size = graph.input("orig_im_size", [2], LONG)
    point = _first_point(graph, coords)
    real = graph.add("Cast", size, to=FLOAT)
    height = graph.add("Gather", real, graph.constant(0, np.int64), axis=0)
    width = graph.add("Gather", real, graph.constant(1, np.int64), axis=0)
    # The discs are drawn in a square; scaling the point makes them ellipses of the picture.
    square = graph.constant(float(SIDE))
    scale = graph.add(
        "Concat",
        graph.add("Reshape", graph.add("Div", square, width), graph.constant([1], np.int64)),
        graph.add("Reshape", graph.add("Div", square, height), graph.constant([1], np.int64)),
        axis=0,
    )
    point = graph.add("Mul", point, scale)
    discs = _keep(graph, _discs(graph, point, SIDE), embedding, labels)
    heads = graph.constant([1, 3], np.int64)
    full = graph.add(
        "Resize", discs, "", "", graph.add("Concat", heads, size, axis=0), mode="linear"
    )
    as_sets = graph.add("Unsqueeze", full, graph.constant([1], np.int64))
    graph.output(as_sets, "output_masks", [1, "sets", 3, "height", "width"])
    graph.output(graph.constant([[SCORES]]), "iou_predictions", [1, "sets", 3])
    return graph.write(path)


class Sam2Names(NamedTuple):
    """What an export of SAM 2 calls things."""

    embedding: str = "image_embed"
    fine: str = "high_res_feats_0"
    middle: str = "high_res_feats_1"
    mask: str = "mask_input"
    has_mask: str = "has_mask_input"
    size: str = ""
    labels: int = FLOAT
    low_res: bool = False


USUAL_NAMES = Sam2Names()
#: Those of ONNX Runtime's tools.
ORT_NAMES = Sam2Names(
    "image_embeddings", "image_features_0", "image_features_1", "input_masks", "has_input_masks",
    "original_image_size", WHOLE, True,
)  # fmt: skip
_BLOCKS = {"embedding": [1, 256, 4, 4], "fine": [1, 32, 16, 16], "middle": [1, 64, 8, 8]}


def sam2_encoder(path: Path, names: Sam2Names = USUAL_NAMES) -> Path:
    outputs = tuple(
        (getattr(names, role), _BLOCKS[role]) for role in ("fine", "middle", "embedding")
    )
    return encoder(path, [1, 3, SIDE, SIDE], "image", outputs=outputs)


def sam2_decoder(path: Path, names: Sam2Names = USUAL_NAMES) -> Path:
    graph = Graph()
    blocks = {role: graph.input(getattr(names, role), _BLOCKS[role]) for role in _BLOCKS}
    coords = graph.input("point_coords", ["labels", "points", 2])
    labels = graph.input("point_labels", ["labels", "points"], names.labels)
    mask = graph.input(names.mask, ["labels", 1, MASK, MASK])
    has_mask = graph.input(names.has_mask, ["labels"])
    real = labels if names.labels == FLOAT else graph.add("Cast", labels, to=FLOAT)
    used = [*blocks.values(), real, mask, has_mask]
    if names.size:
        size = graph.input(names.size, [2], WHOLE)
        used.append(graph.add("Cast", size, to=FLOAT))
    discs = _keep(graph, _discs(graph, _first_point(graph, coords), SIDE), *used)
    if names.low_res:  # masks are yes or no then, and logits come as small ones
        yes = graph.add("Greater", discs, graph.constant(0.0))
        graph.output(yes, "masks", ["labels", 3, "height", "width"], TensorProto.BOOL)
        graph.output(discs, "low_res_masks", ["labels", 3, MASK, MASK])
    else:
        graph.output(discs, "masks", ["labels", 3, MASK, MASK])
    graph.output(graph.constant([SCORES]), "iou_predictions", ["labels", 3])
    return graph.write(path)


def sam(folder: Path, sizes: Optional[list[object]] = None, kind: int = FLOAT) -> Files:
    """A SAM whose encoder takes what the sizes say; usual is 1 × 3 × SIDE × SIDE."""
    folder.mkdir(parents=True, exist_ok=True)
    sizes = sizes or [1, 3, SIDE, SIDE]
    side = SIDE if SIDE in sizes else USUAL_SIDE
    return Files(
        encoder(folder / "one.onnx", sizes, kind=kind), sam_decoder(folder / "two.onnx", side)
    )


def efficient_sam(folder: Path) -> Files:
    folder.mkdir(parents=True, exist_ok=True)
    sizes: list[object] = ["batch", 3, "height", "width"]
    return Files(
        encoder(folder / "one.onnx", sizes, "batched_images"),
        efficient_sam_decoder(folder / "two.onnx"),
    )


def sam2(folder: Path, names: Sam2Names = USUAL_NAMES) -> Files:
    folder.mkdir(parents=True, exist_ok=True)
    return Files(sam2_encoder(folder / "one.onnx", names), sam2_decoder(folder / "two.onnx", names))


#: Every kind of pair, by what it is called in tests.
PAIRS = {
    "sam": sam,
    "sam, colours last, any size": lambda folder: sam(folder, ["height", "width", 3]),
    "mobile sam, bytes": lambda folder: sam(folder, ["height", "width", 3], BYTE),
    "sam, batch with colours last": lambda folder: sam(folder, [1, SIDE, SIDE, 3]),
    "efficient sam": efficient_sam,
    "sam 2": sam2,
    "sam 2 of onnx runtime": lambda folder: sam2(folder, ORT_NAMES),
}
FAMILIES = {
    "sam": "sam",
    "sam, colours last, any size": "sam",
    "mobile sam, bytes": "sam",
    "sam, batch with colours last": "sam",
    "efficient sam": "efficient_sam",
    "sam 2": "sam2",
    "sam 2 of onnx runtime": "sam2",
}
