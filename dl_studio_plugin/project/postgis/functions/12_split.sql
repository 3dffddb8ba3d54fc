-- Letting a work unit give way to its parts.

-- Comments on units that are gone go to the unit that is in their place now.
CREATE OR REPLACE FUNCTION relocate_comments_() RETURNS void
LANGUAGE sql {definer} AS $$
  UPDATE comments c SET unit = place.unit
  FROM (SELECT o.fid, unit_at_(coalesce(o.geom, point_of_(d.geom))) AS unit
    FROM comments o JOIN deleted_units d ON d.uuid = o.unit) place
  WHERE c.fid = place.fid AND place.unit IS NOT NULL
$$;

-- parts: a list of {{"w": WKB as hexadecimal text, "n": name}}. They take over the unit's subset,
-- priority and assignee. That they cover the unit without overlaps is checked by the plugin, which
-- is alone since begin_units().
CREATE OR REPLACE FUNCTION split(unit text, parts json, OUT event bigint, OUT added integer,
  OUT moved bigint) LANGUAGE plpgsql {definer} AS $$
DECLARE
  old work_units;
  child work_units;
  entry record;
  change bigint := nextval('change_numbers');
BEGIN
  PERFORM require_('set_up');
  PERFORM writing_(true);
  old := locked_unit_(unit);
  PERFORM refuse_blind_(old);
  IF NOT EXISTS (SELECT 1 FROM unit_transitions t WHERE t.step = 'split'
      AND t.source = effective_state_(old.state, old.holder, old.lease_until)
      AND is_for_me_(t.who, old)) THEN
    PERFORM refuse_step_('split', old);
  END IF;
  PERFORM remove_unit_(change, old);
  added := 0;
  FOR entry IN SELECT * FROM json_to_recordset(parts) AS r(w text, n text) LOOP
    IF NOT {gis}.ST_IsValid(geometry_(entry.w)) OR NOT {gis}.ST_Intersects(
        old.geom, point_of_(geometry_(entry.w))) THEN
      PERFORM refuse_('invalid_input', format('The part “%s” reaches out of the work unit “%s”. '
        'Draw all parts inside the unit.', entry.n, old.name));
    END IF;
    INSERT INTO work_units (geom, uuid, name, subset, priority, assignee)
      VALUES (geometry_(entry.w), new_id_(), entry.n, old.subset, old.priority, old.assignee)
      RETURNING * INTO child;
    PERFORM note_unit_(change, child, false);
    added := added + 1;
  END LOOP;
  IF added < 2 THEN
    PERFORM refuse_('invalid_input', format(
      'The work unit “%s” is split into two parts at least. Draw another one.', old.name));
  END IF;
  moved := locate_again_(change);
  PERFORM relocate_comments_();
  event := add_event_(change, 'split', old.uuid,
    jsonb_build_object('name', old.name, 'state', old.state),
    jsonb_build_object('units', added, 'samples', moved), true);
END $$;
