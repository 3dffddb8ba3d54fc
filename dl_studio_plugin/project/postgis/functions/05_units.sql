-- Many units at once, each time one event that can be undone.

CREATE OR REPLACE FUNCTION locked_units_(p_units text[]) RETURNS SETOF work_units
LANGUAGE plpgsql {definer} AS $$
DECLARE
  missing text;
BEGIN
  IF coalesce(cardinality(p_units), 0) = 0 THEN
    PERFORM refuse_('invalid_input', 'No work units were chosen. Choose at least one.');
  END IF;
  SELECT wanted INTO missing FROM unnest(p_units) wanted
    WHERE NOT EXISTS (SELECT 1 FROM work_units u WHERE u.uuid = wanted) LIMIT 1;
  IF FOUND THEN
    PERFORM locked_unit_(missing);  -- which says that there is none
  END IF;
  RETURN QUERY SELECT * FROM work_units WHERE uuid = ANY (p_units) ORDER BY fid FOR UPDATE;
END $$;

-- The same step for each, or for none.
CREATE OR REPLACE FUNCTION step_units_(p_step text, p_units text[], p_reason text)
RETURNS bigint LANGUAGE plpgsql {definer} AS $$
DECLARE
  old work_units;
  new work_units;
  change bigint := nextval('change_numbers');
  units integer := 0;
BEGIN
  PERFORM writing_();
  FOR old IN SELECT * FROM locked_units_(p_units) LOOP
    new := move_unit_(p_step, old.uuid, trim(p_reason), false);
    IF new.uuid IS NULL THEN
      PERFORM refuse_step_(p_step, old);
    END IF;
    PERFORM require_reason_(p_step, p_reason, old.name);
    PERFORM note_unit_(change, old);
    units := units + 1;
  END LOOP;
  RETURN add_event_(change, p_step, '', '{{}}',
    jsonb_build_object('reason', p_reason, 'units', units), true);
END $$;

CREATE OR REPLACE FUNCTION exclude(units text[], reason text) RETURNS bigint
LANGUAGE sql {definer} AS $$ SELECT step_units_('exclude', units, reason) $$;

CREATE OR REPLACE FUNCTION include(units text[]) RETURNS bigint
LANGUAGE sql {definer} AS $$ SELECT step_units_('include', units, '') $$;

-- A member, or a login that belongs to a group that is one.
CREATE OR REPLACE FUNCTION is_known_(p_name text) RETURNS boolean
LANGUAGE sql STABLE {definer} AS $$
  SELECT EXISTS (SELECT 1 FROM members m WHERE m.name = p_name)
    OR EXISTS (SELECT 1 FROM pg_roles p JOIN members m ON true JOIN pg_roles g ON g.rolname = m.name
      WHERE p.rolname = p_name AND NOT p.rolsuper AND pg_has_role(p.oid, g.oid, 'MEMBER'))
$$;

CREATE OR REPLACE FUNCTION assign(units text[], assignee text) RETURNS bigint
LANGUAGE plpgsql {definer} AS $$
#variable_conflict use_column
DECLARE
  old work_units;
  change bigint := nextval('change_numbers');
  p_assignee text := assign.assignee;
  p_units text[] := assign.units;
BEGIN
  PERFORM writing_();
  PERFORM require_('set_up');
  IF p_assignee <> '' AND NOT is_known_(p_assignee) THEN
    PERFORM refuse_('invalid_input',
      format('“%s” is not a member of the project. Add them first.', p_assignee));
  END IF;
  FOR old IN SELECT * FROM locked_units_(p_units) LOOP
    PERFORM note_unit_(change, old);
  END LOOP;
  UPDATE work_units SET assignee = p_assignee, version = version + 1 WHERE uuid = ANY (p_units);
  RETURN add_event_(change, 'assign', '', '{{}}', jsonb_build_object(
    'assignee', p_assignee, 'units', (SELECT count(DISTINCT x) FROM unnest(p_units) x)), true);
END $$;

CREATE OR REPLACE FUNCTION prioritise(units text[], priority integer) RETURNS bigint
LANGUAGE plpgsql {definer} AS $$
#variable_conflict use_column
DECLARE
  old work_units;
  change bigint := nextval('change_numbers');
  p_units text[] := prioritise.units;
  p_priority integer := prioritise.priority;
BEGIN
  PERFORM writing_();
  PERFORM require_('set_up');
  FOR old IN SELECT * FROM locked_units_(p_units) LOOP
    PERFORM note_unit_(change, old);
  END LOOP;
  UPDATE work_units SET priority = p_priority, version = version + 1 WHERE uuid = ANY (p_units);
  RETURN add_event_(change, 'prioritise', '', '{{}}', jsonb_build_object(
    'priority', p_priority, 'units', (SELECT count(DISTINCT x) FROM unnest(p_units) x)), true);
END $$;

-- Review: start and decision are an event each; undoing the decision undoes both.
CREATE OR REPLACE FUNCTION review(units text[], decision text, comment text DEFAULT '')
RETURNS TABLE (event bigint, units_changed integer, samples_changed bigint)
LANGUAGE plpgsql {definer} AS $$
#variable_conflict use_column
DECLARE
  old work_units;
  new work_units;
  change bigint := nextval('change_numbers');
  p_comment text := trim(review.comment);
  p_units text[] := review.units;
  p_step text := review.decision;
  fresh integer := 0;
  done integer := 0;
  moved bigint := 0;
BEGIN
  PERFORM writing_();
  IF p_step IS NULL OR p_step NOT IN ('accept', 'return') THEN
    PERFORM refuse_('invalid_input', 'A review accepts or returns units.');
  END IF;
  FOR old IN SELECT * FROM locked_units_(p_units) LOOP
    IF p_step = 'return' AND p_comment = '' THEN
      PERFORM refuse_('invalid_input',
        'Say what is to be done: returning units needs a comment.');
    END IF;
    IF old.state <> 'in_review' OR old.holder <> session_user THEN
      new := move_unit_('start_review', old.uuid, '', false);
      IF new.uuid IS NULL THEN
        PERFORM refuse_step_('start_review', old);
      END IF;
      fresh := fresh + 1;
    END IF;
    new := move_unit_(p_step, old.uuid, p_comment, false);
    IF new.uuid IS NULL THEN
      PERFORM refuse_step_(p_step, old);
    END IF;
    IF p_step = 'accept' THEN
      PERFORM check_acceptance_(new);
    END IF;
    UPDATE work_units SET version = old.version + 1 WHERE uuid = old.uuid;
    PERFORM note_unit_(change, old);
    moved := moved + move_samples_(change, p_step, old.uuid);
    IF p_comment <> '' THEN
      INSERT INTO comments (uuid, unit, text, author, created)
      VALUES (new_id_(), old.uuid, p_comment, session_user, stamp_(now_()));
    END IF;
    done := done + 1;
  END LOOP;
  IF fresh > 0 THEN
    PERFORM add_event_(NULL, 'start_review', '', '{{}}', jsonb_build_object('units', fresh));
  END IF;
  event := add_event_(change, p_step, '', '{{}}', jsonb_build_object(
    'units', done, 'samples', moved, 'comment', p_comment), true);
  units_changed := done;
  samples_changed := moved;
  RETURN NEXT;
END $$;

-- -- adding ---------------------------------------------------------------------------------

CREATE OR REPLACE FUNCTION insert_unit_(
  p_change bigint, p_geom {gis}.geometry, p_name text, p_subset text, p_priority integer,
  p_whole_area boolean DEFAULT false
) RETURNS void LANGUAGE plpgsql {definer} AS $$
DECLARE
  u work_units;
BEGIN
  INSERT INTO work_units (geom, uuid, name, subset, priority, whole_area)
    VALUES (p_geom, new_id_(), p_name, p_subset, p_priority, p_whole_area) RETURNING * INTO u;
  IF p_name = '' THEN
    UPDATE work_units SET name = 'Unit ' || u.fid WHERE fid = u.fid;
  END IF;
  PERFORM note_unit_(p_change, u, false);
END $$;

-- Take a unit out of the project; it can come back.
CREATE OR REPLACE FUNCTION remove_unit_(p_change bigint, u work_units) RETURNS void
LANGUAGE plpgsql {definer} AS $$
BEGIN
  PERFORM note_unit_(p_change, u);
  PERFORM leave_unit_(p_change, u.uuid);
  DELETE FROM work_units WHERE fid = u.fid;
END $$;

-- Whoever adds units is alone meanwhile, so that no two people add overlapping ones.
CREATE OR REPLACE FUNCTION begin_units() RETURNS void
LANGUAGE plpgsql {definer} AS $$
BEGIN
  PERFORM require_('set_up');
  PERFORM writing_(true);
END $$;

-- rows: a list of {{"w": WKB as hexadecimal text, "n": name, "s": subset, "p": priority}}.
CREATE OR REPLACE FUNCTION add_units(units json, OUT event bigint, OUT added integer,
  OUT moved bigint) LANGUAGE plpgsql {definer} AS $$
DECLARE
  u work_units;
  entry record;
  change bigint := nextval('change_numbers');
BEGIN
  PERFORM require_('set_up');
  PERFORM writing_(true);
  FOR u IN SELECT * FROM work_units WHERE whole_area AND state = 'ready' AND round = 0 LOOP
    PERFORM remove_unit_(change, u);
  END LOOP;
  added := 0;
  FOR entry IN SELECT * FROM json_to_recordset(units) AS r(w text, n text, s text, p integer) LOOP
    IF NOT {gis}.ST_IsValid(geometry_(entry.w)) THEN
      PERFORM refuse_('invalid_input', format('The outline of the work unit “%s” crosses itself '
        'or has no area. Repair it with “Fix geometries” first.', entry.n));
    END IF;
    PERFORM check_value_('subset', entry.s);
    PERFORM insert_unit_(change, geometry_(entry.w), entry.n, entry.s, entry.p);
    added := added + 1;
  END LOOP;
  moved := locate_again_(change);
  event := add_event_(change, 'add_units', '', '{{}}', jsonb_build_object('units', added), true);
END $$;

-- WKB as hexadecimal text in the project's CRS.
CREATE OR REPLACE FUNCTION geometry_(hex text) RETURNS {gis}.geometry
LANGUAGE sql IMMUTABLE AS $$
  SELECT {gis}.ST_GeomFromWKB(decode(hex, 'hex'), {srid})
$$;
