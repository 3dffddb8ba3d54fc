"""Data classes to JSON and back: the border where dictionaries become typed values.

Everything that travels between the two processes or into a file of ours is a data class of
strings, numbers, booleans, enums, tuples, string-keyed dictionaries and further data classes.
Reading is strict: a missing, unknown or wrongly typed field is an error that names it.
"""

from __future__ import annotations

import dataclasses
import functools
import math
from enum import Enum
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from .errors import InvalidInput

T = TypeVar("T")


def to_json(value: Any) -> Any:
    """``value`` as plain JSON types; infinite and undefined floats become ``None``."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: to_json(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, dict):
        return {str(key): to_json(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [to_json(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value


def from_json(kind: type[T], data: Any, where: str = "message") -> T:
    """``data`` as a ``kind``.

    Args:
        kind: the data class (or other type of this module's list) to make.
        data: what ``json.loads`` gave.
        where: how an error calls the place, for example a file name.

    Raises:
        InvalidInput: a field is missing, unknown or of another type.
    """
    return cast(T, _read(kind, data, where))


def _read(kind: Any, data: Any, where: str) -> Any:
    origin = get_origin(kind)
    if origin is Union:
        if data is None and type(None) in get_args(kind):
            return None
        (kind,) = (option for option in get_args(kind) if option is not type(None))
        return _read(kind, data, where)
    if origin is tuple:
        return _read_tuple(get_args(kind), _expect(list, data, where), where)
    if origin is dict:
        value_kind = get_args(kind)[1]
        items = _expect(dict, data, where).items()
        return {key: _read(value_kind, item, f"{where}.{key}") for key, item in items}
    if dataclasses.is_dataclass(kind):
        return _read_dataclass(kind, _expect(dict, data, where), where)
    return data if kind is Any else _read_plain(kind, data, where)


def _read_plain(kind: type[Any], data: Any, where: str) -> Any:
    """An enum, a string, a number or a boolean; a whole number is a float where one is asked."""
    if issubclass(kind, Enum):
        try:
            return kind(data)
        except ValueError as error:
            raise InvalidInput(f"{where}: “{data}” is not a {kind.__name__}.") from error
    if kind is float and isinstance(data, int) and not isinstance(data, bool):
        return float(data)
    return _expect(kind, data, where)


def _read_tuple(kinds: tuple[Any, ...], data: list[Any], where: str) -> tuple[Any, ...]:
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        return tuple(_read(kinds[0], item, f"{where}[{i}]") for i, item in enumerate(data))
    if len(kinds) != len(data):
        raise InvalidInput(f"{where}: expected {len(kinds)} values, found {len(data)}.")
    return tuple(
        _read(kind, item, f"{where}[{i}]") for i, (kind, item) in enumerate(zip(kinds, data))
    )


def _read_dataclass(kind: Any, data: dict[str, Any], where: str) -> Any:
    hints = _type_hints(kind)
    fields = {f.name: f for f in dataclasses.fields(kind)}
    for name in data:
        if name not in fields:
            raise InvalidInput(f"{where}: the field “{name}” is not known.")
    for name, field in fields.items():
        optional = (
            field.default is not dataclasses.MISSING
            or field.default_factory is not dataclasses.MISSING
        )
        if name not in data and not optional:
            raise InvalidInput(f"{where}: the field “{name}” is missing.")
    values = {name: _read(hints[name], item, f"{where}.{name}") for name, item in data.items()}
    return kind(**values)


@functools.cache
def _type_hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


def _expect(kind: type[Any], data: Any, where: str) -> Any:
    if not isinstance(data, kind) or (isinstance(data, bool) and kind is not bool):
        raise InvalidInput(f"{where}: expected {kind.__name__}, found {type(data).__name__}.")
    return data
