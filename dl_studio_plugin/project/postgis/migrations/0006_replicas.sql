-- Version 6: several members label one unit, none of whom sees what the others drew (replicas.py).

ALTER TABLE work_units ADD COLUMN blind boolean NOT NULL DEFAULT false;
ALTER TABLE deleted_units ADD COLUMN blind boolean NOT NULL DEFAULT false;
CREATE INDEX work_units_blind ON work_units (uuid) WHERE blind;
-- known_to is a JSON list of logins.
CREATE TABLE replicated_units (
  unit text PRIMARY KEY, wanted integer NOT NULL, gold boolean NOT NULL,
  known_to text NOT NULL DEFAULT '[]'
);
CREATE TABLE replicas (
  id bigserial PRIMARY KEY, unit text NOT NULL, member text NOT NULL,
  submitted text NOT NULL DEFAULT '', reference boolean NOT NULL DEFAULT false,
  UNIQUE (unit, member)
);
-- Class and outline as they were when they left the unit; the samples themselves are tombstones.
CREATE TABLE replica_samples (
  replica bigint NOT NULL REFERENCES replicas (id), sample bigint NOT NULL, class text NOT NULL,
  geom {gis}.geometry NOT NULL,
  PRIMARY KEY (replica, sample)
);
CREATE INDEX replica_samples_sample ON replica_samples (sample);
