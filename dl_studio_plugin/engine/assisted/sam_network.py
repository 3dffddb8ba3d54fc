"""Running a promptable segmenter: two ONNX files, read as data and kept in the process.

They come from others, so the rules of all models hold (see ``models/graph``): loaded from bytes,
never from a path, so that no other file is read; nothing in them but operators of the ONNX
standard. Their hash is part of the key under which an embedding is kept.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Optional

import numpy as np
from numpy.typing import NDArray

from ...definitions.assisted_jobs import EFFICIENT_SAM
from ...definitions.errors import InvalidInput
from ..models.devices import candidates, parse_device, provider_of
from ..models.graph import read_graph
from ..models.package import MAX_FILE_BYTES
from .box_region import Region
from .pixels import Floats, size_of
from .prompts import Prompts
from .sam_family import (
    COORDS,
    EMBEDDING,
    FINE,
    HAS_MASK,
    LABELS,
    LOW_RES,
    MASK,
    MASKS,
    MIDDLE,
    SCORES,
    SIZE,
    Pair,
    Port,
    Signature,
    is_decoder,
    recognise,
    signature,
)
from .sam_input import (
    Frame,
    encoder_input,
    frame_of,
    mask_on_picture,
    number_type,
    points_and_labels,
)

if TYPE_CHECKING:
    import onnxruntime

_ERRORS_ONLY = 3
#: SAM's decoders that give four masks give the best for several prompts first.
_WITH_COMBINED = 4
_ONE_PROMPT = 2.5
_MASK_SIDE = 256


class NetworkFile(NamedTuple):
    """An ONNX file that was read and checked."""

    path: Path
    content: bytes
    sha256: str
    signature: Signature


class PairFiles(NamedTuple):
    """Encoder and decoder, whichever way round they were given."""

    encoder: NetworkFile
    decoder: NetworkFile
    pair: Pair


def read_pair(one: str, other: str) -> PairFiles:
    """Read and recognise two files.

    Raises:
        InvalidInput: a file is missing, or they are no pair of a known family.
        UnsafeFile: a file is more than mathematics.
    """
    files = [_read(Path(one)), _read(Path(other))]
    decoders = [file for file in files if is_decoder(file.signature)]
    if len(decoders) != 1:
        count = "Neither" if not decoders else "Each"
        raise InvalidInput(
            f"{count} of the two files takes points, so they are no encoder and decoder. Choose "
            "the encoder and the decoder of one ONNX export of SAM, MobileSAM, EfficientSAM or "
            "SAM 2."
        )
    (decoder,) = decoders
    (encoder,) = (file for file in files if file is not decoder)
    return PairFiles(encoder, decoder, recognise(encoder.signature, decoder.signature))


def _read(path: Path) -> NetworkFile:
    try:
        size = path.stat().st_size
        if size > MAX_FILE_BYTES:
            raise InvalidInput(
                f"“{path.name}” has {size / 2**30:.1f} GiB; an ONNX file has at most 2."
            )
        content = path.read_bytes()
    except OSError as error:
        raise InvalidInput(
            f"“{path}” cannot be read ({error.strerror}). Choose the segmenter's files again."
        ) from error
    graph = read_graph(content, f"“{path.name}”")
    return NetworkFile(path, content, hashlib.sha256(content).hexdigest(), signature(graph))


class Segmenter:
    """A pair, ready to be asked.

    Attributes:
        pair: its family, and what goes in and out.
        key: hash of both files.
        warnings: such as a fall-back to the processor.
    """

    def __init__(self, files: PairFiles, device: str) -> None:
        self.pair = files.pair
        self.key = f"{files.encoder.sha256} {files.decoder.sha256}"
        self.warnings: list[str] = []
        self._encoder = self._open(files.encoder, device)
        self._decoder = self._open(files.decoder, device)

    def embed(self, picture: NDArray[np.uint8]) -> dict[str, NDArray[np.generic]]:
        """What the encoder sees in a picture (height × width × 3), by role."""
        frame = frame_of(self.pair, size_of(picture[:, :, 0]))
        image = encoder_input(self.pair, picture, frame)
        roles, names = list(self.pair.seen), list(self.pair.seen.values())
        seen = _run(self._encoder, names, {self.pair.image.name: image}, "encoder")
        return dict(zip(roles, seen))

    def find_region(
        self, seen: dict[str, NDArray[np.generic]], shape: tuple[int, int], prompts: Prompts
    ) -> Region:
        """The object that ``prompts`` point at.

        Args:
            seen: what :meth:`embed` gave.
            shape: height and width of the picture.
            prompts: in its pixels.
        """
        frame = frame_of(self.pair, shape)
        coords, labels = points_and_labels(self.pair, prompts, shape, frame)
        feed = self._feed(seen, coords, labels, shape, frame)
        outputs = self.pair.outputs
        # Scaled masks that an export makes by itself are wrong for pictures of other proportions
        # than that of the export; small masks are always right.
        small = LOW_RES in outputs
        masks = outputs[LOW_RES] if small else outputs[MASKS]
        names = [masks.name, outputs[SCORES].name]
        found, scores = _run(self._decoder, names, feed, "decoder")
        logits, score = _best(found, scores, coords.shape[1])
        covers_frame = small or logits.shape != shape
        return Region(mask_on_picture(logits, shape, frame, covers_frame), score)

    def _feed(
        self,
        seen: dict[str, NDArray[np.generic]],
        coords: Floats,
        labels: Floats,
        shape: tuple[int, int],
        frame: Frame,
    ) -> dict[str, NDArray[np.generic]]:
        size = (frame.height, frame.width) if self.pair.family == EFFICIENT_SAM else shape
        is_batched = self.pair.family == EFFICIENT_SAM
        values: dict[str, NDArray[np.generic]] = {
            **{role: seen[role] for role in (EMBEDDING, FINE, MIDDLE) if role in seen},
            COORDS: coords[None] if is_batched else coords,
            LABELS: labels[None] if is_batched else labels,
            SIZE: np.array(size),
            HAS_MASK: np.zeros(1),
        }
        inputs = self.pair.inputs
        if MASK in inputs:
            values[MASK] = np.zeros((1, 1, *_mask_sizes(inputs[MASK])))
        return {
            port.name: values[role].astype(number_type(port.kind)) for role, port in inputs.items()
        }

    def _open(self, file: NetworkFile, device: str) -> onnxruntime.InferenceSession:
        """A session on the wished device, or on the next best with a warning."""
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.log_severity_level = _ERRORS_ONLY
        reason: Optional[Exception] = None
        for place in candidates(parse_device(device), onnxruntime.get_available_providers()):
            if reason is not None:
                self.warnings.append(
                    f"The segmenter could not be started there ({_first_line(reason)}); "
                    f"{place.title} is used instead."
                )
            try:
                return onnxruntime.InferenceSession(
                    file.content, options, providers=[provider_of(place)]
                )
            except Exception as error:  # noqa: BLE001 - the runtime's own kinds
                reason = error
        raise InvalidInput(
            f"“{file.path.name}” cannot be run by ONNX Runtime ({_first_line(reason)})."
        ) from reason


def _best(
    masks: NDArray[np.generic], scores: NDArray[np.generic], prompts: int
) -> tuple[Floats, float]:
    """The mask with the best predicted score, as logits, and that score."""
    candidates_ = masks.reshape(-1, *masks.shape[-2:])
    predicted = scores.reshape(-1).astype(np.float64)[: len(candidates_)]
    if len(predicted) == _WITH_COMBINED:
        several = prompts > _ONE_PROMPT
        predicted = predicted + np.where(np.arange(len(predicted)) == 0, 1e3 * (several * 2 - 1), 0)
    best = int(predicted.argmax())
    chosen = candidates_[best]
    logits = chosen - np.float32(0.5) if chosen.dtype == np.bool_ else chosen
    score = float(scores.reshape(-1)[best])
    return np.asarray(logits, np.float32), min(max(score, 0.0), 1.0)


def _mask_sizes(port: Port) -> tuple[int, int]:
    sizes = port.sizes[-2:] if len(port.sizes) == 4 else (0, 0)
    return sizes[0] or _MASK_SIDE, sizes[1] or _MASK_SIDE


def _run(
    session: onnxruntime.InferenceSession,
    names: list[str],
    feed: dict[str, NDArray[np.generic]],
    what: str,
) -> list[NDArray[np.generic]]:
    try:
        found: list[NDArray[np.generic]] = session.run(names, feed)
    except Exception as error:  # the runtime's own kinds
        raise InvalidInput(
            f"The segmenter's {what} does not take what its family takes ({_first_line(error)}). "
            "Choose another export."
        ) from error
    return found


def _first_line(error: Optional[Exception]) -> str:
    return str(error).splitlines()[0] if error and str(error) else type(error).__name__


_Key = tuple[object, ...]
_kept: dict[_Key, Segmenter] = {}


def segmenter_of(encoder: str, decoder: str, device: str) -> Segmenter:
    """The segmenter in two files, kept while they do not change.

    Raises:
        InvalidInput, UnsafeFile: it cannot be used.
    """
    key = (*_state(encoder), *_state(decoder), device)
    if key not in _kept:
        _kept.clear()  # before the next one takes its memory
        _kept[key] = Segmenter(read_pair(encoder, decoder), device)
    return _kept[key]


def _state(name: str) -> tuple[object, ...]:
    try:
        status = Path(name).stat()
    except OSError:
        return (name,)
    return name, status.st_size, status.st_mtime_ns
