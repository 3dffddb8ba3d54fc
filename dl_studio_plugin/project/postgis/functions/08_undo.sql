-- Undo: what a change found is written back, as a new change that can be undone as well.
--
-- An event can be undone while nothing that it changed has changed again. Later events that were
-- undone do not count, nor do the undos that took them back. A unit that was handed in since, or
-- that somebody else holds now, keeps its samples as they are.

CREATE OR REPLACE FUNCTION undo(event bigint, OUT number bigint, OUT units integer,
  OUT samples bigint) LANGUAGE plpgsql {definer} AS $$
#variable_conflict use_column
DECLARE
  target events;
  change bigint := nextval('change_numbers');
BEGIN
  SELECT * INTO target FROM events e WHERE e.id = undo.event;
  PERFORM writing_(true, coalesce(target.what = 'complete', false));
  PERFORM know_tables_(target.change);
  PERFORM check_undo_(undo.event);
  units := 0;
  samples := 0;
  IF target.what = 'complete' THEN
    UPDATE dl_studio_project SET completed = '';
    number := mark_undone_(target, NULL, '{{}}', false);
    RETURN;
  END IF;
  samples := undo_samples_(target.change, change);
  units := undo_units_(target.change, change);
  IF units > 0 THEN
    PERFORM locate_again_(change);
    PERFORM relocate_comments_();
  END IF;
  number := mark_undone_(target, change,
    jsonb_build_object('units', units, 'samples', samples), true);
END $$;

CREATE OR REPLACE FUNCTION check_undo_(p_event bigint) RETURNS void
LANGUAGE plpgsql {definer} AS $$
DECLARE
  target events;
  title text;
  changed bigint;
  needed text;
BEGIN
  SELECT * INTO target FROM events WHERE id = p_event;
  IF NOT FOUND THEN
    PERFORM refuse_('invalid_input', format('The project has no event %s.', p_event));
  END IF;
  title := format('“%s” of %s', replace(target.what, '_', ' '),
    replace(left(target.at, 16), 'T', ' '));
  IF EXISTS (SELECT 1 FROM undone WHERE event = p_event) THEN
    PERFORM refuse_('not_possible', format('Event %s (%s) was undone already.', p_event, title));
  END IF;
  IF NOT target.undoable THEN
    PERFORM refuse_('not_possible', format('Event %s (%s) cannot be undone. A unit that was '
      'claimed is released, one that was submitted is withdrawn.', p_event, title));
  END IF;
  SELECT action INTO needed FROM undo_actions WHERE what = target.what;
  PERFORM require_(coalesce(needed, 'set_up'));
  IF target.member <> session_user THEN
    PERFORM require_('set_up');
  END IF;
  SELECT count(DISTINCT c.sample) INTO changed FROM sample_changes c
    JOIN sample_changes l ON l.sample = c.sample
    WHERE c.change = target.change AND l.change IN (SELECT later_changes_(p_event));
  IF changed = 0 THEN
    SELECT count(DISTINCT c.unit) INTO changed FROM unit_changes c
      JOIN unit_changes l ON l.unit = c.unit
      WHERE c.change = target.change AND l.change IN (SELECT later_changes_(p_event));
    IF changed > 0 THEN
      PERFORM refuse_('out_of_date', format('Event %s (%s) cannot be undone, because %s of its '
        'work units changed again since. Undo the later changes first.', p_event, title, changed));
    END IF;
  ELSE
    PERFORM refuse_('out_of_date', format('Event %s (%s) cannot be undone, because %s of its '
      'samples changed again since. Undo the later changes first.', p_event, title, changed));
  END IF;
  PERFORM check_places_(target.change);
END $$;

-- Units whose samples a change concerns are open to this login, unless the change took the units
-- with it, which come back with their samples.
CREATE OR REPLACE FUNCTION check_places_(p_change bigint) RETURNS void
LANGUAGE plpgsql {definer} AS $$
DECLARE
  u work_units;
  edit_others text := permission_('edit_others');
BEGIN
  SELECT w.* INTO u FROM work_units w
    WHERE w.uuid IN (SELECT c.unit FROM sample_changes c WHERE c.change = p_change
        UNION SELECT s.unit FROM sample_changes c JOIN every_sample s ON s.fid = c.sample
          WHERE c.change = p_change)
      AND NOT EXISTS (SELECT 1 FROM unit_changes n WHERE n.change = p_change AND n.unit = w.fid)
      AND NOT is_open_(w, edit_others)
    ORDER BY w.fid LIMIT 1;
  IF FOUND THEN
    PERFORM refuse_closed_(u);
  END IF;
END $$;

CREATE OR REPLACE FUNCTION later_changes_(p_event bigint) RETURNS SETOF bigint
LANGUAGE sql STABLE {definer} AS $$
  SELECT e.change FROM events e LEFT JOIN undone x ON x.event = e.id
  WHERE e.id > p_event AND x.by IS NULL AND e.target <= p_event AND e.change IS NOT NULL
$$;

-- Write the undo's event; an undo that is undone gives its target back its effect.
CREATE OR REPLACE FUNCTION mark_undone_(
  target events, p_change bigint, p_new jsonb, p_undoable boolean
) RETURNS bigint LANGUAGE plpgsql {definer} AS $$
DECLARE
  number bigint;
BEGIN
  number := add_event_(p_change, 'undo', '', '{{}}',
    jsonb_build_object('event', target.id, 'what', target.what) || p_new, p_undoable, target.id);
  INSERT INTO undone (event, by) VALUES (target.id, number)
    ON CONFLICT (event) DO UPDATE SET by = excluded.by;
  DELETE FROM undone WHERE event = target.target;
  RETURN number;
END $$;

CREATE OR REPLACE FUNCTION undo_samples_(p_target bigint, p_change bigint) RETURNS bigint
LANGUAGE plpgsql {definer} AS $$
DECLARE
  sample_table text;
  changed bigint;
BEGIN
  INSERT INTO sample_changes (change, sample, existed, unit, state, reason, source, class, geom)
    SELECT p_change, s.fid, NOT s.deleted, s.unit, s.state, s.reason, s.source,
      CASE WHEN c.class IS NOT NULL THEN s.class END, CASE WHEN c.geom IS NOT NULL THEN s.geom END
    FROM sample_changes c JOIN every_sample s ON s.fid = c.sample WHERE c.change = p_target;
  GET DIAGNOSTICS changed = ROW_COUNT;
  PERFORM restore_fids_(ARRAY(SELECT d.fid FROM sample_changes c
    JOIN deleted_samples d ON d.fid = c.sample WHERE c.change = p_target AND c.existed));
  -- What the change made has no earlier state: it keeps its own, for when the undo is undone.
  PERFORM delete_fids_(ARRAY(SELECT c.sample FROM sample_changes c
    WHERE c.change = p_target AND NOT c.existed));
  FOREACH sample_table IN ARRAY sample_tables_() || ARRAY['deleted_samples'] LOOP
    EXECUTE format('UPDATE %I s SET unit = c.unit, state = c.state, reason = c.reason,
        source = c.source, class = coalesce(c.class, s.class), geom = coalesce(c.geom, s.geom),
        version = s.version + 1, modified = $2
      FROM sample_changes c WHERE c.change = $1 AND c.state IS NOT NULL AND c.sample = s.fid', sample_table)
      USING p_target, stamp_(now_());
  END LOOP;
  RETURN changed;
END $$;

CREATE OR REPLACE FUNCTION undo_units_(p_target bigint, p_change bigint) RETURNS integer
LANGUAGE plpgsql {definer} AS $$
DECLARE
  entry record;
  u work_units;
  lives boolean;
  units integer := 0;
BEGIN
  FOR entry IN SELECT * FROM unit_changes WHERE change = p_target ORDER BY unit LOOP
    SELECT * INTO u FROM work_units WHERE fid = entry.unit;
    lives := FOUND;
    IF NOT lives THEN
      SELECT * INTO u FROM deleted_units WHERE fid = entry.unit;
    END IF;
    PERFORM note_unit_(p_change, u, lives);
    IF entry.geom IS NOT NULL THEN
      UPDATE unit_changes SET name = u.name, geom = u.geom
        WHERE change = p_change AND unit = u.fid;
    END IF;
    IF lives AND NOT entry.existed THEN
      PERFORM leave_unit_(p_change, u.uuid);
      DELETE FROM work_units WHERE fid = u.fid;
    ELSIF entry.existed AND NOT lives THEN
      INSERT INTO work_units SELECT u.*;
      DELETE FROM deleted_units WHERE fid = u.fid;
    END IF;
    IF entry.existed THEN
      u := jsonb_populate_record(u, entry.before);
      UPDATE work_units SET state = u.state, subset = u.subset, assignee = u.assignee,
        holder = u.holder, labelled_by = u.labelled_by,
        -- Whoever holds it still was told since that it is kept for longer.
        lease_until = CASE WHEN holder = u.holder AND holder <> ''
          THEN greatest(lease_until, u.lease_until) ELSE u.lease_until END,
        reviewed_by = u.reviewed_by, round = u.round, priority = u.priority,
        nothing_here = u.nothing_here, reason = u.reason, version = version + 1,
        name = coalesce(entry.name, name), geom = coalesce(entry.geom, geom)
        WHERE fid = u.fid;
    END IF;
    units := units + 1;
  END LOOP;
  RETURN units;
END $$;
