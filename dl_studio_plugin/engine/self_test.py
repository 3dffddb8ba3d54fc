"""Whether the environment works, shown by doing a little of everything that jobs do."""

from __future__ import annotations

import io
import platform
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np

from ..definitions.errors import EnvironmentMissing
from ..definitions.jobs import SelfTest, SelfTestResult
from .events import Events

_PACKAGES = (
    "numpy",
    "rasterio",
    "shapely",
    "pyogrio",
    "onnx",
    "onnxruntime",
    "onnxruntime-gpu",
    "torch",
    "torchvision",
    "segmentation-models-pytorch",
    "timm",
    "safetensors",
    "pillow",
)


def run(request: SelfTest, events: Events) -> SelfTestResult:
    """Write and read imagery and vectors, run a model, and (at that level) train one.

    Raises:
        EnvironmentMissing: a result is not what it should be.
    """
    events.progress(0.0, "Writing and reading imagery")
    _check_imagery(events.folder)
    events.progress(0.2, "Writing and reading vectors")
    _check_vectors(events.folder)
    events.progress(0.4, "Running a model")
    _check_model()
    devices = {"cpu": _processor()}
    if request.training:
        events.progress(0.6, "Training a model")
        _check_training()
        devices.update(_graphics_cards())
    events.progress(1.0, "The environment works")
    return SelfTestResult(_versions(), devices)


def _expect(is_right: bool, what: str) -> None:
    if not is_right:
        raise EnvironmentMissing(f"The self-test failed at {what}. Repair the environment.")


def _check_imagery(folder: Path) -> None:
    import rasterio
    from rasterio.transform import from_origin

    pixels = np.arange(64 * 64, dtype=np.uint16).reshape(1, 64, 64)
    file = folder / "self_test.tif"
    shape = {"width": 64, "height": 64, "count": 1, "dtype": "uint16"}
    transform = from_origin(500_000, 4_000_000, 10, 10)
    with rasterio.open(
        file, "w", driver="GTiff", crs="EPSG:32636", transform=transform, compress="zstd", **shape
    ) as raster:
        raster.write(pixels)
    with rasterio.open(file) as raster:
        _expect(bool((raster.read() == pixels).all()), "reading imagery")
        _expect(raster.crs.to_epsg() == 32636, "the coordinate systems")
    file.unlink()


def _check_vectors(folder: Path) -> None:
    import pyogrio.raw
    import shapely

    square = shapely.box(0, 0, 2, 3)
    file = folder / "self_test.gpkg"
    pyogrio.raw.write(
        file,
        np.array([shapely.to_wkb(square)], dtype=object),
        [np.array(["building"], dtype=object)],
        ["class"],
        geometry_type="Polygon",
        crs="EPSG:32636",
        driver="GPKG",
        layer="samples",
    )
    _, _, geometry, _ = pyogrio.raw.read(file)
    _expect(shapely.from_wkb(geometry[0]).area == 6.0, "reading vectors")
    file.unlink()


def _check_model() -> None:
    import onnx
    from onnx import TensorProto, helper

    shape = ["n", 1, "h", "w"]
    graph = helper.make_graph(
        [helper.make_node("Conv", ["x", "kernel"], ["y"], pads=[1, 1, 1, 1])],
        "self_test",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, shape)],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, shape)],
        [helper.make_tensor("kernel", TensorProto.FLOAT, [1, 1, 3, 3], [1.0] * 9)],
    )
    model = helper.make_model(graph, ir_version=8, opset_imports=[helper.make_opsetid("", 17)])
    onnx.checker.check_model(model)
    answer = _run_onnx(model.SerializeToString(), np.ones((1, 1, 5, 5), np.float32))
    _expect(answer[0, 0, 2, 2] == 9.0 and answer[0, 0, 0, 0] == 4.0, "running a model")


def _run_onnx(model: bytes, batch: np.ndarray[Any, np.dtype[np.float32]]) -> Any:
    import onnxruntime

    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    return session.run(None, {session.get_inputs()[0].name: batch})[0]


def _check_training() -> None:
    """A pixel is class 1 where it is above zero: three layers learn that in a few steps."""
    import torch

    torch.manual_seed(0)
    network = torch.nn.Sequential(
        torch.nn.Conv2d(1, 8, 3, padding=1), torch.nn.ReLU(), torch.nn.Conv2d(8, 2, 1)
    )
    batch = torch.randn(4, 1, 16, 16)
    labels = (batch[:, 0] > 0).long()
    optimiser = torch.optim.Adam(network.parameters(), lr=0.05)
    losses = []
    for _ in range(40):
        optimiser.zero_grad()
        loss = torch.nn.functional.cross_entropy(network(batch), labels)
        loss.backward()
        optimiser.step()
        losses.append(float(loss.detach()))
    _expect(losses[-1] < losses[0] / 2, "training a model")
    network.eval()
    file = io.BytesIO()
    torch.onnx.export(network, (batch,), file, input_names=["x"], dynamo=False)
    with torch.inference_mode():
        expected = network(batch).numpy()
    answer = _run_onnx(file.getvalue(), batch.numpy())
    _expect(bool(np.allclose(answer, expected, atol=1e-4)), "handing a trained model on")
    import segmentation_models_pytorch  # noqa: F401 - that it loads is the test
    import timm  # noqa: F401
    import torchvision  # noqa: F401


def _graphics_cards() -> dict[str, str]:
    import torch

    devices = {
        f"cuda:{index}": torch.cuda.get_device_name(index)
        for index in range(torch.cuda.device_count())
    }
    if torch.backends.mps.is_available():
        devices["mps"] = "Apple graphics"
    return devices


def _processor() -> str:
    information = Path("/proc/cpuinfo")  # Linux; a chroot or a container may lack it
    if information.is_file():
        for line in information.read_text("utf-8", "replace").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _versions() -> dict[str, str]:
    versions = {"python": platform.python_version()}
    for package in _PACKAGES:
        try:
            versions[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            continue
    return versions
