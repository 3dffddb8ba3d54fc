"""Running a model package with ONNX Runtime."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ...definitions.errors import InvalidInput
from .devices import AUTO, CPU, Device, candidates, parse_device, provider_of
from .graph import CLASSES, CONFIDENCE, IMAGES, VALID, check_shapes, fuse, read_graph
from .package import ModelPackage

if TYPE_CHECKING:
    import onnx
    import onnxruntime

#: Imagery types that ONNX can cast to float.
_DTYPES = ("uint8", "int8", "uint16", "int16", "uint32", "int32", "float32", "float64")
_ERRORS_ONLY = 3


class OnnxRunner:
    """A model package, ready to predict imagery of one data type; safe to share by threads.

    Attributes:
        card: the package's card.
        device_name: the device that it runs on, for people.
        runtime_name: runtime and provider, for the run's record.
        warnings: what the user should know, such as a fall-back to the CPU.
    """

    def __init__(
        self,
        package: ModelPackage,
        dtype: np.dtype[Any],
        device: str = AUTO,
        threads: int = 0,
    ) -> None:
        """Check the package and load it.

        Args:
            package: what to run.
            dtype: data type of the imagery.
            device: see ``devices.parse_device``.
            threads: processor threads; 0 lets the runtime choose.

        Raises:
            InvalidInput: the package's model does not fit its card, or the type is not supported.
            UnsafeFile: the package's model is more than mathematics.
        """
        import onnxruntime

        dtype = np.dtype(dtype)
        if dtype.name not in _DTYPES:
            raise InvalidInput(
                f"Imagery of the type {dtype.name} cannot be used. Convert it to 8, 16 or 32 bits."
            )
        self.card = package.card
        self.warnings: list[str] = []
        self._dtype = dtype
        self._onnx_bytes = package.onnx_bytes
        self._threads = threads
        self._where = f"the model “{package.card.name}”"
        self._sessions: dict[bool, onnxruntime.InferenceSession] = {}
        self._device = parse_device(device)
        self._check(read_graph(package.onnx_bytes, self._where))
        self._sessions[False] = self._open(classes=False)
        self.device_name = self._device.title
        provider = self._sessions[False].get_providers()[0]
        self.runtime_name = f"ONNX Runtime {onnxruntime.__version__} {provider}"

    def _check(self, graph: onnx.ModelProto) -> None:
        """Check that the graph takes and gives what the card says."""
        check_shapes(graph, self.card, self._where)

    def predict(self, images: np.ndarray, valid: np.ndarray) -> np.ndarray:
        """Probabilities of the classes; of a regression its outputs, in their own units.

        Args:
            images: N × bands × H × W in the imagery's own type and units; H and W are multiples
                of the card's ``size_multiple`` (its ``chip_size`` for a fixed input).
            valid: N × H × W bool; what is under an invalid pixel has no influence.

        Returns:
            N × channels × H × W float32.
        """
        (probabilities,) = self._run(False, None, images, valid)
        return probabilities

    def classify(self, images: np.ndarray, valid: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The likeliest class of every pixel; arguments as for :meth:`predict`.

        Returns:
            Index into the card's ``classes`` (N × H × W uint8), and its probability
            (N × H × W float32).
        """
        indices, confidence = self._run(True, [CLASSES, CONFIDENCE], images, valid)
        return indices, confidence

    def _run(
        self, classes: bool, outputs: list[str] | None, images: np.ndarray, valid: np.ndarray
    ) -> list[np.ndarray]:
        if classes not in self._sessions:
            self._sessions[classes] = self._open(classes)
        feed = {
            IMAGES: np.ascontiguousarray(images, self._dtype),
            VALID: np.ascontiguousarray(valid, np.bool_)[:, None],
        }
        results: list[np.ndarray] = self._sessions[classes].run(outputs, feed)
        return results

    def _open(self, classes: bool) -> onnxruntime.InferenceSession:
        """A session on the wished device, or on the next best with a warning."""
        import onnxruntime

        graph = read_graph(self._onnx_bytes, self._where)
        content = fuse(graph, self.card, self._dtype, classes)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = self._threads
        options.log_severity_level = _ERRORS_ONLY
        tries = candidates(self._device, onnxruntime.get_available_providers())
        if self._device.kind not in (AUTO, tries[0].kind):
            self._warn_fallback(self._device, tries[0], "it is not available")
        for device, following in zip(tries, [*tries[1:], None]):
            try:
                session = self._open_on(device, content, options)
            except Exception as error:
                if following is None:
                    raise InvalidInput(
                        f"{self._where} cannot be run by ONNX Runtime ({error})."
                    ) from error
                self._warn_fallback(device, following, str(error).splitlines()[0])
            else:
                self._device = device
                return session
        raise InvalidInput(f"No device can run {self._where}.")

    def _open_on(
        self, device: Device, content: bytes, options: onnxruntime.SessionOptions
    ) -> onnxruntime.InferenceSession:
        import onnxruntime

        provider = provider_of(device)
        # From bytes, never from a path: so the runtime refuses weights in other files.
        session = onnxruntime.InferenceSession(content, options, providers=[provider])
        if device.kind != CPU and provider[0] not in session.get_providers():
            raise InvalidInput("the runtime could not start it")
        return session

    def _warn_fallback(self, device: Device, following: Device, reason: str) -> None:
        self.warnings.append(
            f"The device {device.title} is not used ({reason}); {following.title} is used instead."
        )
