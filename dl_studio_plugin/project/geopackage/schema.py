"""The tables of a project in a GeoPackage, by numbered version.

*Spatial* tables, which QGIS opens and edits as layers: ``work_units`` and ``samples``
(multipolygons), ``sample_points`` (points), ``comments`` (points). Samples that are points have
a table of their own because a layer of mixed geometry types is awkward in QGIS: it cannot be
styled, snapped or edited as one.

*Records*, plain tables that only the store writes: ``unit_records`` (``id`` is the ``fid`` in
``work_units``) and ``sample_records`` (``shape`` is the ``fid`` in ``samples`` or, where
``points`` is 1, in ``sample_points``). What a layer may change is in the spatial table (outline,
class, name); everything that the rules of teamwork guard (state, holder, author, …) is in the
record. ``triggers.py`` keeps the two consistent when QGIS saves a layer. What of a record a
layer shows stands a second time in the spatial table, only for reading (``mirrors.py``).

A deleted sample or unit loses its row in the spatial table; its record stays with ``deleted``
set and its outline moves to ``deleted_shapes``.

``unit_changes`` and ``sample_changes`` hold what each event changed as it was before; undo reads
them (see ``history.py``).
"""

from __future__ import annotations

from typing import NamedTuple

#: What led from one version to the next stands in ``migrations.py``.
SCHEMA_VERSION = 4


class SpatialTable(NamedTuple):
    """A layer: its geometry type by OGR's name, its text column that people edit.

    ``records`` is the table of its records, ``shown`` what of them the layer shows (``unit`` is
    the unit's uuid).
    """

    name: str
    geometry: str
    text: str
    records: str = ""
    shown: tuple[str, ...] = ()


_SHOWN_OF_SAMPLES = ("state", "unit", "author")
UNITS = SpatialTable(
    "work_units",
    "MULTIPOLYGON",
    "name",
    "unit_records",
    ("state", "subset", "holder", "assignee"),
)
SAMPLES = SpatialTable("samples", "MULTIPOLYGON", "class", "sample_records", _SHOWN_OF_SAMPLES)
POINTS = SpatialTable("sample_points", "POINT", "class", "sample_records", _SHOWN_OF_SAMPLES)
COMMENTS = SpatialTable("comments", "POINT", "text")
SPATIAL_TABLES = (UNITS, SAMPLES, POINTS, COMMENTS)

#: ``sample_records.points`` is the index of the table that holds the shape.
SAMPLE_TABLES = (SAMPLES, POINTS)

#: Plain tables that are listed in the file, so that they can be looked into in QGIS.
LISTED_TABLES = ("unit_records", "sample_records")

TABLES = """
CREATE TABLE dl_studio_project (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  schema_version INTEGER NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  inference_type TEXT NOT NULL,
  crs TEXT NOT NULL,
  srs_id INTEGER NOT NULL,
  area_wkt TEXT NOT NULL,
  instructions TEXT NOT NULL,
  review_own_work INTEGER NOT NULL DEFAULT 0,
  created TEXT NOT NULL,
  completed TEXT NOT NULL DEFAULT ''
);
-- 1 while the store itself writes, which the triggers of the layers then leave alone. It is only
-- ever 1 inside a transaction, so nobody else sees that, and a killed writer leaves 0.
CREATE TABLE store_writer (one INTEGER PRIMARY KEY CHECK (one = 1), busy INTEGER NOT NULL);
INSERT INTO store_writer VALUES (1, 0);

CREATE TABLE imagery (
  position INTEGER PRIMARY KEY, source TEXT NOT NULL, name TEXT NOT NULL,
  crs TEXT NOT NULL, date TEXT NOT NULL
);
CREATE TABLE label_classes (
  value INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, colour TEXT NOT NULL
);
CREATE TABLE members (name TEXT PRIMARY KEY, role TEXT NOT NULL);

CREATE TABLE unit_records (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL DEFAULT 'ready',
  subset TEXT NOT NULL DEFAULT '',
  assignee TEXT NOT NULL DEFAULT '',
  holder TEXT NOT NULL DEFAULT '',
  lease_until TEXT NOT NULL DEFAULT '',
  labelled_by TEXT NOT NULL DEFAULT '',
  reviewed_by TEXT NOT NULL DEFAULT '',
  round INTEGER NOT NULL DEFAULT 0,
  priority INTEGER NOT NULL DEFAULT 0,
  nothing_here INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1,
  whole_area INTEGER NOT NULL DEFAULT 0,
  blind INTEGER NOT NULL DEFAULT 0,
  deleted INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE sample_records (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  points INTEGER NOT NULL,
  shape INTEGER NOT NULL,
  unit INTEGER REFERENCES unit_records (id),
  state TEXT NOT NULL DEFAULT 'draft',
  author TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT 'manual',
  created TEXT NOT NULL,
  modified TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  score REAL,
  reason TEXT NOT NULL DEFAULT '',
  deleted INTEGER NOT NULL DEFAULT 0,
  UNIQUE (points, shape)
);
CREATE INDEX sample_records_unit ON sample_records (unit, state);
CREATE TABLE deleted_shapes (
  layer TEXT NOT NULL, fid INTEGER NOT NULL, uuid TEXT, text TEXT, geom BLOB,
  PRIMARY KEY (layer, fid)
);

CREATE TABLE events (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  member TEXT NOT NULL,
  what TEXT NOT NULL,
  subject TEXT NOT NULL DEFAULT '',
  old TEXT NOT NULL DEFAULT '{}',
  new TEXT NOT NULL DEFAULT '{}',
  undoable INTEGER NOT NULL DEFAULT 0,
  target INTEGER NOT NULL DEFAULT 0
);
CREATE TRIGGER events_keep_update BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'The history of a project cannot be changed.'); END;
CREATE TRIGGER events_keep_delete BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'The history of a project cannot be changed.'); END;
-- Which undo is in effect for an event.
CREATE TABLE undone (event INTEGER PRIMARY KEY, by INTEGER NOT NULL);
CREATE TABLE unit_changes (
  event INTEGER NOT NULL, unit INTEGER NOT NULL, existed INTEGER NOT NULL,
  before TEXT NOT NULL, text TEXT, geom BLOB,
  PRIMARY KEY (event, unit)
) WITHOUT ROWID;
CREATE TABLE sample_changes (
  event INTEGER NOT NULL, sample INTEGER NOT NULL, existed INTEGER NOT NULL,
  unit INTEGER, state TEXT, reason TEXT, source TEXT, text TEXT, geom BLOB,
  PRIMARY KEY (event, sample)
) WITHOUT ROWID;
-- What was changed in a plain layer and not yet taken up by the store (see layer_edits.py).
CREATE TABLE layer_edits (
  id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, layer TEXT NOT NULL,
  fid INTEGER NOT NULL, what TEXT NOT NULL, state TEXT, source TEXT, text TEXT, geom BLOB
);

CREATE TABLE runs (
  id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, started TEXT NOT NULL,
  finished TEXT NOT NULL, outcome TEXT NOT NULL, member TEXT NOT NULL,
  parameters TEXT NOT NULL, results TEXT NOT NULL
);
CREATE TABLE snapshots (
  number INTEGER PRIMARY KEY, created TEXT NOT NULL, member TEXT NOT NULL,
  samples INTEGER NOT NULL
);
CREATE TABLE snapshot_samples (
  number INTEGER NOT NULL REFERENCES snapshots (number), sample INTEGER NOT NULL,
  uuid TEXT NOT NULL, unit TEXT NOT NULL, subset TEXT NOT NULL, class TEXT NOT NULL,
  geom BLOB NOT NULL,
  PRIMARY KEY (number, sample)
) WITHOUT ROWID;
"""

#: What check-ins of packets left, see packets.py; undone ones do not count.
PACKET_MARKS = """
CREATE TABLE IF NOT EXISTS packet_marks (
  packet TEXT NOT NULL, uuid TEXT NOT NULL, event INTEGER NOT NULL, version INTEGER NOT NULL,
  digest TEXT NOT NULL,
  PRIMARY KEY (packet, uuid, event)
) WITHOUT ROWID
"""

#: What is out of sight, see ``../replicas.py``. ``known_to`` is a JSON list of names.
REPLICA_TABLES = (
    """
CREATE TABLE replicated_units (
  unit TEXT PRIMARY KEY, wanted INTEGER NOT NULL, gold INTEGER NOT NULL, known_to TEXT NOT NULL
)""",
    """
CREATE TABLE replicas (
  id INTEGER PRIMARY KEY AUTOINCREMENT, unit TEXT NOT NULL, member TEXT NOT NULL,
  submitted TEXT NOT NULL DEFAULT '', reference INTEGER NOT NULL DEFAULT 0,
  UNIQUE (unit, member)
)""",
    """
CREATE TABLE replica_samples (
  replica INTEGER NOT NULL REFERENCES replicas (id), sample INTEGER NOT NULL,
  class TEXT NOT NULL, geom BLOB,
  PRIMARY KEY (replica, sample)
)""",
    "CREATE INDEX replica_samples_sample ON replica_samples (sample)",
)

PACKET_FORMAT = 1
#: Only in a packet: where it came from, and what the project had then.
PACKET_TABLES = """
CREATE TABLE packet (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  format INTEGER NOT NULL,
  id TEXT NOT NULL,
  project TEXT NOT NULL,
  name TEXT NOT NULL,
  reference TEXT NOT NULL,
  holder TEXT NOT NULL,
  taken TEXT NOT NULL,
  event INTEGER NOT NULL
);
CREATE TABLE packet_base (uuid TEXT PRIMARY KEY, version INTEGER NOT NULL, digest TEXT NOT NULL);
"""
