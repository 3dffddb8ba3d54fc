"""ONNX graphs: the check that one is safe, and the fusing of scaling and classes into it.

A package's graph takes floats that are scaled already, as other programs expect. Here the
scaling goes *into* the graph, so that one byte a sample goes in and one byte a pixel comes out::

    images (any type) → Cast → − mean → ÷ std ┐
    valid (bool, N × 1 × H × W) ──────────────┴ Where(valid, ·, 0) → network → probabilities
                                                             ArgMax → classes (uint8) ┘
                                                      ReduceMax → confidence (float32) ┘

Invalid pixels become 0, which is the band's mean: in training and inference alike.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import numpy as np

from ...definitions.errors import InvalidInput, UnsafeFile

if TYPE_CHECKING:
    import onnx

    from ...definitions.model_card import ModelCard

IMAGES = "dlstudio_images"
VALID = "dlstudio_valid"
CLASSES = "dlstudio_classes"
CONFIDENCE = "dlstudio_confidence"

#: Outputs of a graph that finds objects in one image, and their dimensions: boxes N × 4 in pixels
#: (xmin, ymin, xmax, ymax), their certainty (N), the index of their class in the card (N) and,
#: where it gives outlines, how likely each cell of a grid over the box belongs to the object
#: (N × 1 × M × M). See ``samples.annotations`` for the pixels.
BOXES, SCORES, LABELS, MASKS = "boxes", "scores", "labels", "masks"
DETECTOR_OUTPUTS = {BOXES: 2, SCORES: 1, LABELS: 1, MASKS: 4}

#: From this opset of ONNX on, reductions take their axes as an input.
_AXES_ARE_INPUTS = 18
_STANDARD_DOMAINS = ("", "ai.onnx")


def read_graph(content: bytes, where: str) -> onnx.ModelProto:
    """The ONNX model in ``content``, checked to be nothing but mathematics.

    Raises:
        UnsafeFile: it names files outside itself, or operators that are not ONNX's own.
        InvalidInput: it is not an ONNX model.
    """
    import onnx
    from google.protobuf.message import DecodeError

    try:
        model = onnx.load_model_from_string(content)
    except (DecodeError, ValueError) as error:
        raise InvalidInput(f"{where} is not an ONNX model.") from error
    if not model.graph.node:
        raise InvalidInput(f"{where} is not an ONNX model: it has no operators.")
    if len(model.functions) or any(o.domain not in _STANDARD_DOMAINS for o in model.opset_import):
        raise UnsafeFile(
            f"{where} uses operators that are not part of the ONNX standard. It is not opened."
        )
    for graph in _graphs(model.graph):
        _check_graph(graph, where)
    return model


def check_shapes(model: onnx.ModelProto, card: ModelCard, where: str) -> None:
    """Check that the graph takes the bands and gives the classes that ``card`` names.

    Raises:
        InvalidInput: it does not.
    """
    name = input_name(model, where)
    (value,) = (item for item in model.graph.input if item.name == name)
    if len(model.graph.output) != 1:
        raise InvalidInput(f"{where} has {len(model.graph.output)} outputs; one is needed.")
    _check_value(value, len(card.bands), "bands", where)
    what = "outputs" if card.outputs else "classes"
    _check_value(model.graph.output[0], card.channels, what, where)


def check_detector(model: onnx.ModelProto, card: ModelCard, where: str) -> None:
    """Check that the graph takes the bands that ``card`` names and gives objects.

    Raises:
        InvalidInput: it does not.
    """
    name = input_name(model, where)
    (value,) = (item for item in model.graph.input if item.name == name)
    _check_value(value, len(card.bands), "bands", where)
    found = {item.name: len(item.type.tensor_type.shape.dim) for item in model.graph.output}
    for output, dimensions in DETECTOR_OUTPUTS.items():
        if output not in found and output != MASKS:
            raise InvalidInput(f"{where} has no output “{output}”, so it does not give objects.")
        if output in found and found[output] not in (0, dimensions):
            raise InvalidInput(f"The output “{output}” of {where} has {found[output]} dimensions.")


def input_name(model: onnx.ModelProto, where: str) -> str:
    """Name of the graph's one input; older files list their weights there too."""
    weights = {item.name for item in model.graph.initializer}
    inputs = [item.name for item in model.graph.input if item.name not in weights]
    if len(inputs) != 1:
        raise InvalidInput(f"{where} has {len(inputs)} inputs; one is needed.")
    return inputs[0]


def fuse(model: onnx.ModelProto, card: ModelCard, dtype: np.dtype[Any], classes: bool) -> bytes:
    """The graph of the module's heading.

    Args:
        model: a checked graph; it is changed.
        card: names the scaling.
        dtype: of the imagery.
        classes: give classes and confidence; else probabilities.

    Returns:
        The model's bytes.
    """
    from onnx import TensorProto, helper, numpy_helper

    graph = model.graph
    name = input_name(model, "the model")
    output = graph.output[0].name
    bands = len(card.bands)

    def constant(key: str, values: list[float]) -> str:
        array = np.array(values, np.float32).reshape(1, -1, 1, 1)
        graph.initializer.append(numpy_helper.from_array(array, f"dlstudio_{key}"))
        return f"dlstudio_{key}"

    mean = constant("mean", [band.mean for band in card.bands])
    std = constant("std", [band.std for band in card.bands])
    zero = constant("zero", [0.0])
    head = [
        helper.make_node("Cast", [IMAGES], ["dlstudio_float"], to=TensorProto.FLOAT),
        helper.make_node("Sub", ["dlstudio_float", mean], ["dlstudio_centred"]),
        helper.make_node("Div", ["dlstudio_centred", std], ["dlstudio_scaled"]),
        helper.make_node("Where", [VALID, "dlstudio_scaled", zero], [name]),
    ]
    nodes = [*head, *graph.node]
    if classes:
        nodes += _class_nodes(graph, output, _opset(model))
    del graph.node[:]
    graph.node.extend(nodes)
    weights = [item for item in graph.input if item.name != name]
    del graph.input[:]
    kind = helper.np_dtype_to_tensor_dtype(dtype)
    graph.input.append(helper.make_tensor_value_info(IMAGES, kind, ["n", bands, "h", "w"]))
    graph.input.append(helper.make_tensor_value_info(VALID, TensorProto.BOOL, ["n", 1, "h", "w"]))
    graph.input.extend(weights)
    # Sizes that the file states for values in between are not needed and could be wrong.
    del graph.value_info[:]
    del model.metadata_props[:]
    content: bytes = model.SerializeToString()
    return content


def _class_nodes(graph: Any, output: str, opset: int) -> list[Any]:
    from onnx import TensorProto, helper, numpy_helper

    nodes = [
        helper.make_node("ArgMax", [output], ["dlstudio_index"], axis=1, keepdims=0),
        helper.make_node("Cast", ["dlstudio_index"], [CLASSES], to=TensorProto.UINT8),
    ]
    if opset >= _AXES_ARE_INPUTS:
        graph.initializer.append(numpy_helper.from_array(np.array([1]), "dlstudio_axes"))
        nodes.append(
            helper.make_node("ReduceMax", [output, "dlstudio_axes"], [CONFIDENCE], keepdims=0)
        )
    else:
        nodes.append(helper.make_node("ReduceMax", [output], [CONFIDENCE], axes=[1], keepdims=0))
    del graph.output[:]
    shape = ["n", "h", "w"]
    graph.output.append(helper.make_tensor_value_info(CLASSES, TensorProto.UINT8, shape))
    graph.output.append(helper.make_tensor_value_info(CONFIDENCE, TensorProto.FLOAT, shape))
    return nodes


def _opset(model: Any) -> int:
    return max(item.version for item in model.opset_import if item.domain in _STANDARD_DOMAINS)


def _check_value(value: Any, channels: int, what: str, where: str) -> None:
    from onnx import TensorProto

    tensor = value.type.tensor_type
    if tensor.elem_type != TensorProto.FLOAT or len(tensor.shape.dim) != 4:
        raise InvalidInput(f"“{value.name}” in {where} is not a float32 N × {what} × H × W.")
    dim = tensor.shape.dim[1]
    if dim.HasField("dim_value") and dim.dim_value != channels:
        raise InvalidInput(f"{where} has {dim.dim_value} {what}, but its card names {channels}.")


def _graphs(graph: Any) -> Iterator[Any]:
    """``graph`` and the graphs inside its operators (branches and loops)."""
    waiting = [graph]
    while waiting:
        graph = waiting.pop()
        yield graph
        for node in graph.node:
            for attribute in node.attribute:
                waiting.extend(attribute.graphs)
                if attribute.HasField("g"):
                    waiting.append(attribute.g)


def _check_graph(graph: Any, where: str) -> None:
    from onnx import TensorProto

    for node in graph.node:
        if node.domain not in _STANDARD_DOMAINS:
            raise UnsafeFile(
                f"{where} uses the operator “{node.domain}.{node.op_type}”, which is not part of "
                "the ONNX standard. It is not opened."
            )
    for tensor in _tensors(graph):
        if tensor.data_location == TensorProto.EXTERNAL or len(tensor.external_data):
            raise UnsafeFile(
                f"{where} takes weights from another file, which could be any file of this "
                "computer. It is not opened; ask for the model as a single file."
            )


def _tensors(graph: Any) -> Iterator[Any]:
    yield from graph.initializer
    for sparse in graph.sparse_initializer:
        yield from (sparse.values, sparse.indices)
    for node in graph.node:
        for attribute in node.attribute:
            yield from attribute.tensors
            if attribute.HasField("t"):
                yield attribute.t
            sparse_tensors = list(attribute.sparse_tensors)
            if attribute.HasField("sparse_tensor"):
                sparse_tensors.append(attribute.sparse_tensor)
            for sparse in sparse_tensors:
                yield from (sparse.values, sparse.indices)
