-- Changes and events.
--
-- A change is what one event tells and one undo takes back. Its number comes from a sequence, so
-- what it found (unit_changes, sample_changes) can be kept while it runs. The event itself is
-- written last: numbering events locks their counter until the transaction ends, and a claim must
-- not wait for a long import.
--
-- A change that takes several statements (an import, the save of a layer) is open until it is
-- finished, or until its transaction ends, which then writes its event.

CREATE OR REPLACE FUNCTION add_event_(
  p_change bigint, p_what text, p_subject text, p_old jsonb, p_new jsonb,
  p_undoable boolean DEFAULT false, p_target bigint DEFAULT 0
) RETURNS bigint LANGUAGE plpgsql {definer} AS $$
DECLARE
  number bigint;
BEGIN
  UPDATE event_counter SET last = last + 1 RETURNING last INTO number;
  INSERT INTO events (id, at, member, what, subject, old, new, undoable, target, change)
  VALUES (number, stamp_(now_()), session_user, p_what, p_subject, p_old, p_new, p_undoable,
    p_target, p_change);
  PERFORM pg_notify('qgis', CAST(json_build_object(
    'project', {schema_text}, 'event', number) AS text));
  RETURN number;
END $$;

CREATE OR REPLACE FUNCTION keep_history_() RETURNS trigger
LANGUAGE plpgsql {definer} AS $$
BEGIN
  PERFORM refuse_('not_possible', 'The history of a project cannot be changed.');
  RETURN NULL;
END $$;
DROP TRIGGER IF EXISTS keep_history ON events;
CREATE TRIGGER keep_history BEFORE UPDATE OR DELETE OR TRUNCATE ON events
  FOR EACH STATEMENT EXECUTE FUNCTION keep_history_();

CREATE OR REPLACE FUNCTION sample_tables_() RETURNS text[]
LANGUAGE sql IMMUTABLE AS $$ SELECT ARRAY['samples', 'sample_points'] $$;

-- The first note of a change counts: it is what was before all of it.
CREATE OR REPLACE FUNCTION note_unit_(p_change bigint, u work_units, p_existed boolean DEFAULT true)
RETURNS void LANGUAGE sql {definer} AS $$
  INSERT INTO unit_changes (change, unit, existed, before) VALUES (p_change, u.fid, p_existed,
    jsonb_build_object('state', u.state, 'subset', u.subset, 'assignee', u.assignee,
      'holder', u.holder, 'lease_until', u.lease_until, 'labelled_by', u.labelled_by,
      'reviewed_by', u.reviewed_by, 'round', u.round, 'priority', u.priority,
      'nothing_here', u.nothing_here, 'reason', u.reason))
  ON CONFLICT DO NOTHING
$$;

CREATE OR REPLACE FUNCTION note_samples_(p_change bigint, p_fids bigint[])
RETURNS void LANGUAGE sql {definer} AS $$
  INSERT INTO sample_changes (change, sample, existed, unit, state, reason, source)
  SELECT p_change, s.fid, NOT s.deleted, s.unit, s.state, s.reason, s.source
  FROM every_sample s WHERE s.fid = ANY (p_fids)
  ON CONFLICT DO NOTHING
$$;

-- After a large change the server does not know its own tables until it has looked at them anew,
-- and might then look for each sample by reading them all.
CREATE OR REPLACE FUNCTION know_tables_(p_change bigint) RETURNS void
LANGUAGE plpgsql {definer} AS $$
BEGIN
  IF (SELECT count(*) FROM sample_changes WHERE change = p_change) > 10000 THEN
    ANALYZE samples, sample_points, deleted_samples, sample_changes, work_units;
  END IF;
END $$;

-- The change of this transaction that takes several statements; null if there is none.
CREATE OR REPLACE FUNCTION open_change_() RETURNS open_changes
LANGUAGE sql STABLE {definer} AS $$
  SELECT * FROM open_changes WHERE tx = pg_current_xact_id()
$$;

-- Its number, for an edit of a layer: the first edit of a transaction begins it.
CREATE OR REPLACE FUNCTION layer_change_() RETURNS bigint
LANGUAGE plpgsql {definer} AS $$
DECLARE
  found_change bigint;
BEGIN
  SELECT change INTO found_change FROM open_changes WHERE tx = pg_current_xact_id();
  IF NOT FOUND THEN
    INSERT INTO open_changes (what) VALUES ('edit_layer') RETURNING change INTO found_change;
  END IF;
  RETURN found_change;
END $$;

-- Write the event of an open change and close it; returns the event's number.
CREATE OR REPLACE FUNCTION close_change_(p_change bigint, p_more jsonb) RETURNS bigint
LANGUAGE plpgsql {definer} AS $$
DECLARE
  closed open_changes;
  samples bigint;
  units bigint;
  counted jsonb;
BEGIN
  DELETE FROM open_changes WHERE change = p_change RETURNING * INTO closed;
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  SELECT count(*) INTO units FROM unit_changes WHERE change = p_change;
  IF closed.what = 'edit_layer' THEN
    SELECT count(*) INTO samples FROM sample_changes WHERE change = p_change;
    counted := jsonb_build_object('samples', samples, 'units', units);
  ELSE
    SELECT count(*) INTO samples FROM sample_changes WHERE change = p_change AND NOT existed;
    counted := jsonb_build_object(
      'source', closed.source, 'status', closed.status, 'samples', samples);
  END IF;
  RETURN add_event_(p_change, closed.what, '', '{{}}', counted || p_more, true);
END $$;

CREATE OR REPLACE FUNCTION close_at_commit_() RETURNS trigger
LANGUAGE plpgsql {definer} AS $$
BEGIN
  PERFORM close_change_(NEW.change, '{{}}');
  RETURN NULL;
END $$;
DROP TRIGGER IF EXISTS close_at_commit ON open_changes;
CREATE CONSTRAINT TRIGGER close_at_commit AFTER INSERT ON open_changes
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION close_at_commit_();
