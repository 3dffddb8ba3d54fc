"""The job *segmenter info*: what two ONNX files are, before anybody relies on them."""

from __future__ import annotations

from ...definitions.assisted_jobs import SegmenterInfo, SegmenterInfoResult
from ..events import Events
from .sam_network import read_pair


def run(request: SegmenterInfo, events: Events) -> SegmenterInfoResult:
    """Read and recognise the files; nothing in them is run.

    Raises:
        InvalidInput: they are no encoder and decoder of a known family.
        UnsafeFile: one of them breaks a rule of safety.
    """
    events.progress(0.0, "Reading the segmenter")
    files = read_pair(request.encoder, request.decoder)
    events.progress(1.0)
    return SegmenterInfoResult(
        files.pair.family,
        str(files.encoder.path),
        str(files.decoder.path),
        len(files.encoder.content),
        len(files.decoder.content),
        files.encoder.sha256,
        files.decoder.sha256,
        files.pair.side,
    )
