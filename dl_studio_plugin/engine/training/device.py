"""Which device trains, and in which precision."""

from __future__ import annotations

from typing import Callable

import torch

from ...definitions.errors import InvalidInput
from ..models.devices import CPU, Device, parse_device

#: What PRECISION takes.
PRECISIONS = ("auto", "fp32", "bf16", "fp16")

_PIXELS_OF_A_CHIP = 256 * 256
#: Chips of 256 pixels in a batch: on a processor, and per gigabyte of a graphics card.
_BATCH_ON_CPU = 8
_BATCH_PER_GB = 4
_BATCH_LIMITS = (2, 64)
#: Width of a chip from which bf16 is faster on a processor, in pixels.
_BF16_PAYS_FROM = 128


def choose_device(wish: str, warn: Callable[[str], None]) -> torch.device:
    """The device that ``wish`` names, or the processor with a warning.

    Raises:
        InvalidInput: ``wish`` names no device.
    """
    device = parse_device(wish)
    if device.kind == "auto":
        if torch.cuda.is_available():
            return torch.device("cuda", 0)
        return torch.device("mps" if torch.backends.mps.is_available() else CPU)
    if device.kind == "cuda" and _is_available(device):
        return torch.device("cuda", device.number)
    if device.kind == CPU or _is_available(device):
        # Without a number: torch restores no checkpoint to “cpu:0”.
        return torch.device(device.kind)
    warn(
        f"The device “{wish}” is not there (or the installed torch cannot use it); the processor "
        "trains instead, which is slower."
    )
    return torch.device(CPU)


def device_title(device: torch.device) -> str:
    """The device's name, as its maker calls it."""
    if device.type == "cuda":
        return torch.cuda.get_device_name(device)
    return Device(device.type).title


def choose_precision(wish: str, device: torch.device, chip_size: int) -> str:
    """``fp32``, ``bf16`` or ``fp16`` for chips of so many pixels a side.

    On a processor with bfloat16 instructions, bf16 trains 1.2 to 2 times as fast as fp32, but only
    0.6 times as fast where the chips are small.

    Raises:
        InvalidInput: the device cannot train in the wished precision.
    """
    if wish not in PRECISIONS:
        raise InvalidInput(
            f"PRECISION: “{wish}” is not known. Choose one of {', '.join(PRECISIONS)}."
        )
    if wish == "fp16" and device.type != "cuda":
        raise InvalidInput("PRECISION: fp16 needs an NVIDIA graphics card. Choose auto or bf16.")
    if wish != "auto":
        return wish
    if device.type == "cuda":
        return "bf16" if torch.cuda.is_bf16_supported() else "fp16"
    pays = chip_size >= _BF16_PAYS_FROM and device.type == CPU and _has_bf16_instructions()
    return "bf16" if pays else "fp32"


def choose_batch_size(chip_size: int, chips: int, device: torch.device) -> int:
    """Chips that are trained on at once, by their size and the device's memory."""
    room: float = _BATCH_ON_CPU
    if device.type == "cuda":
        memory = torch.cuda.get_device_properties(device).total_memory
        room = _BATCH_PER_GB * memory / 2**30
    size = round(room * _PIXELS_OF_A_CHIP / chip_size**2)
    low, high = _BATCH_LIMITS
    return max(low, min(size, high, chips))


def is_out_of_memory(error: BaseException) -> bool:
    """Whether ``error`` says that memory is short: torch says it in several ways."""
    if isinstance(error, (MemoryError, torch.cuda.OutOfMemoryError)):
        return True
    text = str(error).lower()
    return isinstance(error, RuntimeError) and (
        "out of memory" in text or "can't allocate memory" in text or "not enough memory" in text
    )


def _is_available(device: Device) -> bool:
    if device.kind == "cuda":
        return torch.cuda.is_available() and device.number < torch.cuda.device_count()
    return device.kind == "mps" and torch.backends.mps.is_available()


def _has_bf16_instructions() -> bool:
    check = getattr(torch.cpu, "_is_avx512_bf16_supported", None)
    return bool(check and check())
