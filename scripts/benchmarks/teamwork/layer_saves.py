"""What people do with layers of QGIS: several edits, then “save”, which is one transaction."""

from __future__ import annotations

from typing import Any

from dl_studio_plugin.project.model import Sample, WorkUnit

from .desk import Desk, content_of
from .facts import Content, Facts
from .journal import Answer, Question

_GEOMETRY = "public.ST_Multi(public.ST_GeomFromWKB(%s, 3857))"
_INSERT = (
    f"INSERT INTO {{schema}}.samples (geom, class, state) VALUES ({_GEOMETRY}, %s, %s) "
    "RETURNING uuid"
)
_UPDATE = (
    f"UPDATE {{schema}}.samples SET geom = {_GEOMETRY}, class = %s, version = %s WHERE uuid = %s "
    "RETURNING uuid"
)
_UPDATE_OUTLINE = (
    f"UPDATE {{schema}}.samples SET geom = {_GEOMETRY} WHERE uuid = %s RETURNING uuid, class"
)
_DELETE = "DELETE FROM {schema}.samples WHERE uuid = %s RETURNING uuid"
_COMMENT = (
    "INSERT INTO {schema}.comments (geom, text, unit, category) "
    "VALUES (public.ST_GeomFromWKB(%s, 3857), %s, %s, 'other') RETURNING uuid"
)
_RESOLVE = (
    "UPDATE {schema}.comments SET resolved = 1 FROM (SELECT uuid AS id, resolved AS before "
    "FROM {schema}.comments WHERE uuid = %s FOR UPDATE) AS found WHERE uuid = id RETURNING before"
)
_RENAME = "UPDATE {schema}.work_units SET name = %s WHERE uuid = %s RETURNING uuid"

_Edit = tuple[str, tuple[Any, ...], Content]


def save_samples(desk: Desk) -> None:
    """Draw, change and delete a few samples, then save them all together."""
    unit = desk.working_on()
    if not unit:
        return
    polygons = [s for s in desk.samples(unit) if len(set(content_of("", s.wkb).box)) == 4]
    edits = [_new(desk, unit) for _ in range(desk.chance.randint(0, 2))]
    edits += [_change(desk, unit, s) for s in desk.some_of(polygons, 3)] if polygons else []
    if not edits:
        return
    desk.ask(
        Question("save samples", (("edit_layer",),), "", {"units": 0}),
        lambda: desk.tables.save([(statement, values) for statement, values, _ in edits]),
        lambda rows: _answer(edits, rows),
    )


def _new(desk: Desk, unit: WorkUnit) -> _Edit:
    outline = desk.outline(unit)
    class_name = "" if desk.chance.random() < 0.05 else desk.class_name()
    state = desk.chance.choice(("", "assisted"))
    return _INSERT, (outline, class_name, state), content_of(class_name, outline)


def _change(desk: Desk, unit: WorkUnit, sample: Sample) -> _Edit:
    goal = unit if desk.chance.random() < 0.9 else desk.any_unit()
    outline, class_name = desk.outline(goal), desk.class_name()
    what = desk.chance.random()
    if what < 0.2:
        return _DELETE, (sample.id,), Content("", ())
    if what < 0.4:  # without the version: the last one who writes it wins
        return _UPDATE_OUTLINE, (outline, sample.id), content_of("", outline)
    values = (outline, class_name, sample.version, sample.id)
    return _UPDATE, values, content_of(class_name, outline)


def _answer(edits: list[_Edit], rows: list[list[tuple[Any, ...]]]) -> Answer:
    """An edit of a row that somebody deleted meanwhile changes nothing, and says so."""
    contents, gone = {}, []
    for (statement, _, content), found in zip(edits, rows):
        for sample_id, *rest in found:
            if statement == _DELETE:
                gone.append(sample_id)
            else:
                contents[sample_id] = Content(rest[0], content.box) if rest else content
    changed = len(contents) + len(gone)
    return Answer(
        Facts(contents=contents, gone=tuple(gone)), new={"samples": changed}, nothing=not changed
    )


def save_comment(desk: Desk) -> None:
    """A new row in the layer of comments."""
    unit = desk.any_unit()
    text = desk.text("Drawn on the map:")
    desk.ask(
        Question("save comment", (("comment",),), None, {"unit": unit.id, "text": text}),
        lambda: desk.tables.save([(_COMMENT, (desk.place(unit), text, unit.id))]),
        lambda rows: Answer(subject=rows[0][0][0]),
    )


def tick_comment(desk: Desk) -> None:
    """The tick “resolved” in the layer of comments; somebody else may set it just before."""
    found = desk.one_of(desk.store.comments(resolved=False))
    if found:
        desk.ask(
            Question("tick comment", (("resolve_comment",),), found.id, {"resolved": True}),
            lambda: desk.tables.save([(_RESOLVE, (found.id,))]),
            lambda rows: Answer(nothing=bool(rows[0][0][0])),
        )


def rename_unit(desk: Desk) -> None:
    """Another name in the layer of work units."""
    unit = desk.any_unit()
    name = desk.text("Unit")
    desk.ask(
        Question("rename unit", (("edit_layer",),), "", {"units": 1, "samples": 0}),
        lambda: desk.tables.save([(_RENAME, (name, unit.id))]),
        lambda _: Answer(),
    )
