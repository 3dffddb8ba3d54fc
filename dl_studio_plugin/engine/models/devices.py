"""Devices by name, and which of ONNX Runtime's providers reaches each."""

from __future__ import annotations

import platform
from pathlib import Path
from typing import Any, NamedTuple

from ...definitions.errors import InvalidInput

AUTO = "auto"
CPU = "cpu"

#: What DEVICE may name, in the order in which ``auto`` tries them.
PROVIDERS = {
    "cuda": "CUDAExecutionProvider",
    "directml": "DmlExecutionProvider",
    "mps": "CoreMLExecutionProvider",
}
_TITLES = {"cuda": "NVIDIA CUDA", "directml": "DirectML", "mps": "Apple Core ML"}


class Device(NamedTuple):
    """A device as a user names it: ``kind`` and, with several of a kind, which."""

    kind: str
    number: int = 0

    @property
    def title(self) -> str:
        """What a user reads."""
        return cpu_name() if self.kind == CPU else f"{_TITLES[self.kind]} device {self.number}"


def parse_device(text: str) -> Device:
    """The device that ``text`` names, such as ``auto``, ``cpu``, ``cuda:1`` or ``mps``.

    Raises:
        InvalidInput: it names none.
    """
    kind, _, number = text.strip().lower().partition(":")
    if kind not in (AUTO, CPU, *PROVIDERS) or (number and not number.isdigit()):
        raise InvalidInput(
            f"DEVICE: “{text}” is not a device. Use auto, cpu, cuda, cuda:1, directml or mps."
        )
    return Device(kind, int(number or 0))


def candidates(device: Device, available: list[str]) -> list[Device]:
    """Devices to try for ``device``, best first; the processor is always the last."""
    if device.kind == AUTO:
        found = [Device(kind) for kind, name in PROVIDERS.items() if name in available]
    elif device.kind != CPU and PROVIDERS[device.kind] in available:
        found = [device]
    else:
        found = []
    return [*found, Device(CPU)]


def provider_of(device: Device) -> tuple[str, dict[str, Any]]:
    """ONNX Runtime's provider for ``device``, with its options."""
    if device.kind == CPU:
        return "CPUExecutionProvider", {}
    options = {} if device.kind == "mps" else {"device_id": device.number}
    return PROVIDERS[device.kind], options


def cpu_name() -> str:
    """The processor's name, as its maker calls it."""
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        for line in cpuinfo.read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("model name"):
                return f"CPU ({line.partition(':')[2].strip()})"
    return f"CPU ({platform.processor() or platform.machine()})"
