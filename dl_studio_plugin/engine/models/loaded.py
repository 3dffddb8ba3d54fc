"""The model that a warm engine has at hand: loading one takes longer than asking it.

Only one is kept, because its memory is needed for other jobs too. A file that has changed is
loaded anew.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple, Optional

import numpy as np

from .package import ModelPackage, load_package
from .runtime_onnx import OnnxRunner


class LoadedModel(NamedTuple):
    """A package that was read, and its network ready to predict imagery of one data type."""

    package: ModelPackage
    runner: OnnxRunner


class _Kept(NamedTuple):
    key: tuple[object, ...]
    model: LoadedModel


_kept_packages: dict[tuple[object, ...], ModelPackage] = {}
_kept: Optional[_Kept] = None


def loaded_package(path: Path) -> ModelPackage:
    """The package at ``path``, read and checked at most once while it does not change.

    Raises:
        InvalidInput, UnsafeFile: as ``load_package``.
    """
    key = _key(path)
    if key not in _kept_packages:
        package = load_package(path)
        _kept_packages.clear()
        _kept_packages[key] = package
    return _kept_packages[key]


def loaded_model(path: Path, dtype: np.dtype[Any], device: str) -> tuple[LoadedModel, bool]:
    """The model at ``path``, and whether it had to be loaded now.

    Raises:
        InvalidInput, UnsafeFile: it cannot be used.
    """
    global _kept  # noqa: PLW0603 - what the process keeps between its jobs
    key = (*_key(path), np.dtype(dtype).name, device)
    if _kept is not None and _kept.key == key:
        return _kept.model, False
    _kept = None  # before the next one takes its memory
    package = loaded_package(path)
    model = LoadedModel(package, OnnxRunner(package, dtype, device))
    _kept = _Kept(key, model)
    return model, True


def _key(path: Path) -> tuple[object, ...]:
    try:
        status = path.stat()
    except OSError:
        return (str(path),)
    return str(path.resolve()), status.st_size, status.st_mtime_ns
