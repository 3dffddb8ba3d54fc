"""Projects as algorithms see them: opening, checking, choosing units, keeping runs."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsExpressionContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsSettings,
)
from qgis.PyQt.QtCore import QCoreApplication, QVariant

from ..definitions.errors import DlStudioError, InvalidInput
from ..definitions.roles import Role

if TYPE_CHECKING:
    from ..definitions.roles import Action
    from ..project.model import WorkUnit
    from ..project.store import Store

translate = QCoreApplication.translate
CONTEXT = "Projects"

#: Setting with the name under which this user works in projects.
MEMBER_SETTING = "dlstudio/member"


def member() -> str:
    """The user's name in projects; empty leaves it to the project, or to the computer."""
    return str(QgsSettings().value(MEMBER_SETTING, "") or "")


def open_project(reference: str) -> Store:
    """The project that ``reference`` names, open for this user."""
    from ..project import opening

    return opening.open_project(reference, member())


def notices_of(reference: str) -> list[str]:
    """What the project has to say that nobody asked for, each sentence once."""
    from ..project import notices

    return notices.take(reference)


def project_problems(
    reference: str, writes: bool, action: Optional[Action] = None
) -> Iterator[str]:
    """Why an algorithm cannot use a project.

    Args:
        reference: names the project.
        writes: the algorithm changes it.
        action: what the user's role must allow.

    Raises:
        DlStudioError: it cannot be opened at all, or the role is too low.
    """
    with open_project(reference) as store:
        if writes and store.read_only:
            yield store.read_only_reason
        if action is not None:
            check_role(store, action)


def check_role(store: Store, action: Action) -> None:
    """Do nothing if the user's role allows ``action``.

    Raises:
        NotPermitted: with the role that could.
    """
    from ..project.rules import Actor, require

    owners = tuple(each.name for each in store.members() if each.role is Role.OWNER)
    require(Actor(store.member, store.role, owners), action)


def database_reference(database: str) -> str:
    """What names a project to be made in a database, by a connection or a whole reference."""
    from ..project.connections import DatabaseReference, is_database

    return database if is_database(database) else str(DatabaseReference(database))


def working_place(reference: str, what: str) -> Path:
    """What the folder of a job stands beside: the project's file, or a folder of this user's."""
    from ..project.connections import is_database
    from ..runtime.systems import data_folder

    if not is_database(reference):
        project = Path(reference).absolute()
        return project.with_name(f"{project.stem}-{what}")
    name = hashlib.sha256(reference.encode()).hexdigest()[:16]
    return Path(data_folder()) / "jobs" / f"{name}-{what}"


def project_crs(text: str) -> QgsCoordinateReferenceSystem:
    """The CRS that a project names by authority id or WKT."""
    crs = QgsCoordinateReferenceSystem()
    crs.createFromUserInput(text)
    return crs


#: What chooses every unit, as an empty expression does.
ALL = "all"


def chosen_units(units: list[WorkUnit], expression: str) -> list[WorkUnit]:
    """The units for which a QGIS expression is true; an empty one, or ``all``, chooses all.

    The expression sees the fields ``name``, ``state``, ``subset``, ``assignee``, ``holder``,
    ``labelled_by``, ``reviewed_by``, ``round``, ``priority`` and ``id`` of a unit.

    Raises:
        InvalidInput: it is no expression, or names a field that units do not have.
    """
    if expression.lower() in ("", ALL):
        return units
    parsed = QgsExpression(expression)
    if parsed.hasParserError():
        raise _wrong_units(expression, parsed.parserErrorString())
    unknown = parsed.referencedColumns() - set(_FIELDS) - {QgsFeatureRequest.ALL_ATTRIBUTES}
    if unknown:
        known = ", ".join(_FIELDS)
        raise _wrong_units(
            expression,
            translate(CONTEXT, "units have no field “{field}”; they have {known}").format(
                field=sorted(unknown)[0], known=known
            ),
        )
    return [unit for unit in units if _is_true(parsed, unit)]


_FIELDS = (
    "name", "state", "subset", "assignee", "holder", "labelled_by", "reviewed_by", "round",
    "priority", "id",
)  # fmt: skip


def _is_true(expression: QgsExpression, unit: WorkUnit) -> bool:
    fields = QgsFields()
    for name in _FIELDS:
        kind = QVariant.Int if isinstance(getattr(unit, name), int) else QVariant.String
        fields.append(QgsField(name, kind))
    feature = QgsFeature(fields)
    for name in _FIELDS:
        value = getattr(unit, name)
        feature.setAttribute(name, getattr(value, "value", value))
    context = QgsExpressionContext()
    context.setFeature(feature)
    result = expression.evaluate(context)
    if expression.hasEvalError():
        raise _wrong_units(expression.expression(), expression.evalErrorString())
    return bool(result)


def _wrong_units(expression: str, reason: str) -> InvalidInput:
    return InvalidInput(
        translate(
            CONTEXT,
            "UNITS: “{expression}” cannot be used: {reason}. Write an expression such as "
            "\"subset\" = 'training', or leave it out to choose all units.",
        ).format(expression=expression, reason=reason.strip().rstrip("."))
    )


def record_run(
    reference: str, kind: str, started: str, parameters: dict[str, Any], results: dict[str, Any]
) -> str:
    """Keep in the project that a tool ran; gives why it could not be kept, or an empty text.

    A run that succeeded does not fail because the project may only be read.
    """
    from ..project.model import Run

    run = Run(kind, started, time_text(), parameters=parameters, results=results)
    try:
        with open_project(reference) as store:
            if not store.read_only:
                store.record_run(run)
    except DlStudioError as error:
        return str(error)
    return ""


def time_text() -> str:
    """Now, as projects write times."""
    from ..project.store import utc_now

    return utc_now().strftime("%Y-%m-%dT%H:%M:%S.000Z")
