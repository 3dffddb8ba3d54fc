"""What the settings of a new project must fulfil, whatever keeps them."""

from __future__ import annotations

import getpass
import re
from dataclasses import replace
from typing import Any, Optional

from osgeo import osr

from ..definitions.errors import InvalidInput
from ..definitions.label_classes import LabelClass
from ..definitions.project_types import dates_refusal
from .credentials import holds_credentials
from .geometry import area_polygon, quiet
from .model import ImageryEntry, ProjectSettings
from .schema import check_classes

MAX_NAME = 200
MAX_LINK = 2000
_WEB_ADDRESS = re.compile(r"https?://[^\s/]\S*", re.IGNORECASE)


def checked_settings(settings: ProjectSettings) -> ProjectSettings:
    """``settings`` with a clean name and a valid area.

    Raises:
        InvalidInput: the setting that cannot be used, and what to do.
    """
    check_classes(settings.classes)
    for entry in settings.imagery:
        _check_imagery(entry)
    _check_dates(settings)
    _check_crs(settings.crs)
    return replace(
        settings,
        name=checked_name(settings.name, "project"),
        area_wkt=area_polygon(settings.area_wkt).ExportToWkt(),
        classes=tuple(LabelClass(c.value, c.name.strip(), c.colour) for c in settings.classes),
    )


def changed_settings(
    settings: ProjectSettings, instructions: Optional[str], review_own_work: Optional[bool]
) -> ProjectSettings:
    """``settings`` with what is given; ``None`` stays as it is.

    Raises:
        InvalidInput: the instructions are not a web address.
    """
    if instructions is not None and instructions.strip() != settings.instructions:
        settings = replace(settings, instructions=checked_instructions(instructions))
    if review_own_work is not None:
        settings = replace(settings, review_own_work=review_own_work)
    return settings


def settings_changes(
    before: ProjectSettings, after: ProjectSettings
) -> tuple[dict[str, Any], dict[str, Any]]:
    """What an event says of changed settings: what was, and what is."""
    names = ("instructions", "review_own_work")
    differ = [name for name in names if getattr(before, name) != getattr(after, name)]
    return (
        {name: getattr(before, name) for name in differ},
        {name: getattr(after, name) for name in differ},
    )


def checked_name(name: str, what: str) -> str:
    """``name`` without surrounding blanks.

    Raises:
        InvalidInput: it is empty, too long, or has characters that cannot be shown.
    """
    clean = name.strip()
    if not clean:
        raise InvalidInput(f"The {what} needs a name. Give it one.")
    if len(clean) > MAX_NAME:
        raise InvalidInput(
            f"The name of the {what} has {len(clean)} characters. Use at most {MAX_NAME}."
        )
    if not clean.isprintable():
        raise InvalidInput(
            f"The name of the {what} holds characters that cannot be shown, such as a line break. "
            "Remove them."
        )
    return clean


def checked_instructions(link: str) -> str:
    """``link`` without surrounding blanks; empty is none.

    Raises:
        InvalidInput: it is not a web address, too long, or holds a password or key.
    """
    clean = link.strip()
    if clean and not _WEB_ADDRESS.fullmatch(clean):
        raise InvalidInput(
            "The instructions are a link that everybody in the team can open: a web address that "
            "begins with https:// or http:// and holds no blanks."
        )
    if len(clean) > MAX_LINK:
        raise InvalidInput(
            f"The link to the instructions has {len(clean)} characters. Use at most {MAX_LINK}."
        )
    if holds_credentials(clean):
        raise InvalidInput(
            "The link to the instructions holds a password or key, which a project must not keep. "
            "Leave it out; who opens the page logs in there."
        )
    return clean


def default_member() -> str:
    """The name of the computer's user."""
    try:
        return getpass.getuser() or "owner"
    except (KeyError, OSError, ImportError):  # no account, no environment (a container, Windows)
        return "owner"


def _check_imagery(entry: ImageryEntry) -> None:
    if not entry.source.strip():
        raise InvalidInput("A project needs imagery. Choose a raster layer.")
    if holds_credentials(entry.source):
        raise InvalidInput(
            f"The data source of the imagery “{entry.name}” holds a password or key, which a "
            "project must not keep. Store it in QGIS's authentication (Settings, Options, "
            "Authentication) and choose the layer that uses it."
        )


def _check_dates(settings: ProjectSettings) -> None:
    """Imagery of change is a pair; that of other types has no dates."""
    reason = dates_refusal(settings.inference_type.value, settings.imagery_after is not None)
    if reason:
        raise InvalidInput(reason)


def _check_crs(crs: str) -> None:
    reference = osr.SpatialReference()
    try:
        with quiet():
            usable = bool(crs.strip()) and reference.SetFromUserInput(crs) == 0
    except RuntimeError:
        usable = False
    if not usable:
        raise InvalidInput(
            "The imagery of the project has no coordinate reference system that can be used. Set "
            "it with “Assign projection” or in the layer's properties, then try again."
        )
