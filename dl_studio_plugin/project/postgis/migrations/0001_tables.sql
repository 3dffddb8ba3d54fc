-- Version 1: the tables of a project. Columns that QGIS shows are text, as in a GeoPackage.
--
-- QGIS opens work_units, samples (multipolygons), sample_points and comments (points) as layers.
-- samples and sample_points number their rows from one sequence, so a fid names one sample.
-- What was deleted moves, as it was, to deleted_units and deleted_samples.

CREATE TABLE dl_studio_project (
  one integer PRIMARY KEY CHECK (one = 1),
  schema_version integer NOT NULL,
  id text NOT NULL,
  name text NOT NULL,
  inference_type text NOT NULL,
  crs text NOT NULL,
  srid integer NOT NULL,
  area_wkt text NOT NULL,
  instructions text NOT NULL,
  review_own_work boolean NOT NULL DEFAULT false,
  created text NOT NULL,
  completed text NOT NULL DEFAULT ''
);
-- Where the project went, if it was moved away from here; it then stays as it was.
CREATE TABLE moved (
  one integer PRIMARY KEY CHECK (one = 1), destination text NOT NULL, at text NOT NULL,
  member text NOT NULL
);
CREATE TABLE imagery (
  position integer PRIMARY KEY, source text NOT NULL, name text NOT NULL,
  crs text NOT NULL, date text NOT NULL
);
CREATE TABLE label_classes (
  value integer PRIMARY KEY, name text NOT NULL UNIQUE, colour text NOT NULL
);
-- Names of logins or group roles of the server.
CREATE TABLE members (name text PRIMARY KEY, role text NOT NULL);

-- The rules, written from the tables in Python that everything else follows too.
CREATE TABLE roles (role text PRIMARY KEY, rank integer NOT NULL UNIQUE);
CREATE TABLE actions (action text PRIMARY KEY, title text NOT NULL, least_role text NOT NULL);
CREATE TABLE permissions (
  action text, role text, permission text NOT NULL, PRIMARY KEY (action, role)
);
CREATE TABLE unit_transitions (
  step text, source text, target text NOT NULL, action text NOT NULL, who text NOT NULL,
  PRIMARY KEY (step, source)
);
CREATE TABLE sample_transitions (
  step text, source text, target text NOT NULL, PRIMARY KEY (step, source)
);
-- What a step of a unit does to its samples.
CREATE TABLE sample_steps (unit_step text PRIMARY KEY, sample_step text NOT NULL);
-- States in which somebody holds a unit, for how long, and what counts once that has passed.
CREATE TABLE leases (state text PRIMARY KEY, lasts interval NOT NULL, expired_as text NOT NULL);
CREATE TABLE closed_states (state text PRIMARY KEY, for_layers boolean NOT NULL);
CREATE TABLE undo_actions (what text PRIMARY KEY, action text NOT NULL);
-- What may stand in columns that hold one of a few words.
CREATE TABLE known_values (kind text, value text, PRIMARY KEY (kind, value));
-- What the database answers to edits of a layer that it refuses.
CREATE TABLE refusals (name text PRIMARY KEY, text text NOT NULL);

CREATE SEQUENCE change_numbers;
CREATE SEQUENCE sample_numbers;

CREATE TABLE work_units (
  fid bigserial PRIMARY KEY,
  geom {gis}.geometry(MultiPolygon, {srid}) NOT NULL,
  uuid text NOT NULL UNIQUE,
  name text NOT NULL DEFAULT '',
  state text NOT NULL DEFAULT 'ready',
  subset text NOT NULL DEFAULT '',
  holder text NOT NULL DEFAULT '',
  assignee text NOT NULL DEFAULT '',
  lease_until text NOT NULL DEFAULT '',
  labelled_by text NOT NULL DEFAULT '',
  reviewed_by text NOT NULL DEFAULT '',
  round integer NOT NULL DEFAULT 0,
  priority integer NOT NULL DEFAULT 0,
  nothing_here boolean NOT NULL DEFAULT false,
  reason text NOT NULL DEFAULT '',
  version integer NOT NULL DEFAULT 1,
  whole_area boolean NOT NULL DEFAULT false
);
CREATE INDEX work_units_geom ON work_units USING gist (geom);
CREATE TABLE deleted_units (LIKE work_units, PRIMARY KEY (fid));

CREATE TABLE samples (
  fid bigint PRIMARY KEY DEFAULT nextval('sample_numbers'),
  geom {gis}.geometry(MultiPolygon, {srid}) NOT NULL,
  uuid text NOT NULL UNIQUE,
  class text NOT NULL DEFAULT '',
  state text NOT NULL DEFAULT 'draft',
  unit text,
  author text NOT NULL DEFAULT '',
  source text NOT NULL DEFAULT 'manual',
  created text NOT NULL,
  modified text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  score double precision,
  reason text NOT NULL DEFAULT ''
);
CREATE TABLE sample_points (
  fid bigint PRIMARY KEY DEFAULT nextval('sample_numbers'),
  geom {gis}.geometry(Point, {srid}) NOT NULL,
  uuid text NOT NULL UNIQUE,
  class text NOT NULL DEFAULT '',
  state text NOT NULL DEFAULT 'draft',
  unit text,
  author text NOT NULL DEFAULT '',
  source text NOT NULL DEFAULT 'manual',
  created text NOT NULL,
  modified text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  score double precision,
  reason text NOT NULL DEFAULT ''
);
CREATE INDEX samples_geom ON samples USING gist (geom);
CREATE INDEX sample_points_geom ON sample_points USING gist (geom);
CREATE INDEX samples_unit ON samples (unit, fid);
CREATE INDEX sample_points_unit ON sample_points (unit, fid);
CREATE TABLE deleted_samples (
  fid bigint PRIMARY KEY,
  points boolean NOT NULL,
  geom {gis}.geometry NOT NULL,
  uuid text NOT NULL UNIQUE,
  class text NOT NULL,
  state text NOT NULL,
  unit text,
  author text NOT NULL,
  source text NOT NULL,
  created text NOT NULL,
  modified text NOT NULL,
  version integer NOT NULL,
  score double precision,
  reason text NOT NULL
);

CREATE TABLE comments (
  fid bigserial PRIMARY KEY,
  geom {gis}.geometry(Point, {srid}),
  uuid text NOT NULL UNIQUE,
  text text NOT NULL DEFAULT '',
  unit text NOT NULL DEFAULT '',
  sample text NOT NULL DEFAULT '',
  category text NOT NULL DEFAULT 'other',
  author text NOT NULL DEFAULT '',
  created text NOT NULL DEFAULT '',
  resolved integer NOT NULL DEFAULT 0
);
CREATE INDEX comments_geom ON comments USING gist (geom);

-- Events are numbered without gaps in the order in which they come into effect.
CREATE TABLE event_counter (one integer PRIMARY KEY CHECK (one = 1), last bigint NOT NULL);
INSERT INTO event_counter VALUES (1, 0);
CREATE TABLE events (
  id bigint PRIMARY KEY,
  at text NOT NULL,
  member text NOT NULL,
  what text NOT NULL,
  subject text NOT NULL DEFAULT '',
  old jsonb NOT NULL DEFAULT '{{}}',
  new jsonb NOT NULL DEFAULT '{{}}',
  undoable boolean NOT NULL DEFAULT false,
  target bigint NOT NULL DEFAULT 0,
  change bigint UNIQUE
);
-- Which undo is in effect for an event.
CREATE TABLE undone (event bigint PRIMARY KEY, by bigint NOT NULL);
-- A change that is made in several statements of one transaction, see functions/changes.sql.
CREATE TABLE open_changes (
  change bigint PRIMARY KEY DEFAULT nextval('change_numbers'),
  tx xid8 NOT NULL DEFAULT pg_current_xact_id() UNIQUE,
  what text NOT NULL,
  source text NOT NULL DEFAULT '',
  status text NOT NULL DEFAULT ''
);
-- What a change found before it: all of a unit, and of a sample what it changes.
CREATE TABLE unit_changes (
  change bigint NOT NULL, unit bigint NOT NULL, existed boolean NOT NULL, before jsonb NOT NULL,
  name text, geom {gis}.geometry,
  PRIMARY KEY (change, unit)
);
CREATE TABLE sample_changes (
  change bigint NOT NULL, sample bigint NOT NULL, existed boolean NOT NULL,
  unit text, state text, reason text, source text, class text, geom {gis}.geometry,
  PRIMARY KEY (change, sample)
);

CREATE TABLE runs (
  id bigserial PRIMARY KEY, kind text NOT NULL, started text NOT NULL, finished text NOT NULL,
  outcome text NOT NULL, member text NOT NULL, parameters text NOT NULL, results text NOT NULL
);
CREATE TABLE snapshots (
  number integer PRIMARY KEY, created text NOT NULL, member text NOT NULL,
  samples bigint NOT NULL
);
CREATE TABLE snapshot_samples (
  number integer NOT NULL REFERENCES snapshots (number), sample bigint NOT NULL,
  uuid text NOT NULL, unit text NOT NULL, subset text NOT NULL, class text NOT NULL,
  geom {gis}.geometry NOT NULL,
  PRIMARY KEY (number, sample)
);
