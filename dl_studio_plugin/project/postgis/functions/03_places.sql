-- Which unit holds a sample, and whether samples of that unit may be changed.

-- A point that certainly lies in the shape; the middle of its envelope where it crosses itself.
CREATE OR REPLACE FUNCTION point_of_(g {gis}.geometry) RETURNS {gis}.geometry
LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN {gis}.ST_IsValid(g) THEN {gis}.ST_PointOnSurface(g)
    ELSE {gis}.ST_SetSRID({gis}.ST_MakePoint(
      ({gis}.ST_XMin(g) + {gis}.ST_XMax(g)) / 2, ({gis}.ST_YMin(g) + {gis}.ST_YMax(g)) / 2),
      {gis}.ST_SRID(g)) END
$$;

-- The unit that contains a point: the first, where units overlap.
CREATE OR REPLACE FUNCTION unit_at_(p {gis}.geometry) RETURNS text
LANGUAGE sql STABLE AS $$
  SELECT u.uuid FROM work_units u WHERE {gis}.ST_Intersects(u.geom, p) ORDER BY u.fid LIMIT 1
$$;

-- Whether samples of the unit may be changed by this login through the buttons of the plugin;
-- edit_others is the login's permission for that.
CREATE OR REPLACE FUNCTION is_open_(u work_units, edit_others text) RETURNS boolean
LANGUAGE sql STABLE AS $$
  SELECT u.uuid IS NULL OR CASE u.state
    WHEN 'ready' THEN true
    WHEN 'returned' THEN true
    WHEN 'in_progress' THEN u.holder = session_user OR edit_others = 'yes'
    WHEN 'in_review' THEN u.holder = session_user
    ELSE false END AND (NOT u.blind OR u.holder = session_user)
$$;

-- Say why samples of a unit that is not open stay as they are.
CREATE OR REPLACE FUNCTION refuse_closed_(u work_units) RETURNS void
LANGUAGE plpgsql {definer} AS $$
BEGIN
  IF u.state = 'in_progress' THEN
    PERFORM require_('edit_others');
  END IF;
  PERFORM refuse_blind_(u);
  PERFORM refuse_('not_possible', format('The work unit “%s” is %s, so its samples are closed.',
    u.name, replace(u.state, '_', ' ')));
END $$;

-- Whether this login may change a sample of that author in the unit, once it is open.
CREATE OR REPLACE FUNCTION may_edit_(author text, u work_units, edit_others text) RETURNS boolean
LANGUAGE sql STABLE AS $$
  SELECT author = session_user OR edit_others = 'yes' OR coalesce(u.holder = session_user, false)
$$;

-- Lock the units that samples lie in, so that none is submitted while they change.
CREATE OR REPLACE FUNCTION lock_units_(p_units text[]) RETURNS void
LANGUAGE sql {definer} AS $$
  SELECT 1 FROM work_units WHERE uuid = ANY (p_units) ORDER BY fid FOR SHARE
$$;

-- Put samples that are outside all units into the open unit that contains them now.
CREATE OR REPLACE FUNCTION locate_again_(p_change bigint) RETURNS bigint
LANGUAGE plpgsql {definer} AS $$
DECLARE
  sample_table text;
  fids bigint[];
  moved bigint := 0;
BEGIN
  FOREACH sample_table IN ARRAY sample_tables_() LOOP
    EXECUTE format('SELECT array_agg(s.fid) FROM (
        SELECT x.fid, unit_at_(point_of_(x.geom)) AS place FROM %I x WHERE x.unit IS NULL) s
      JOIN work_units u ON u.uuid = s.place
      WHERE u.state NOT IN (SELECT state FROM closed_states)', sample_table) INTO fids;
    CONTINUE WHEN fids IS NULL;
    PERFORM note_samples_(p_change, fids);
    EXECUTE format('UPDATE %I s SET unit = unit_at_(point_of_(s.geom)), version = version + 1
      WHERE fid = ANY ($1)', sample_table) USING fids;
    moved := moved + cardinality(fids);
  END LOOP;
  RETURN moved;
END $$;

-- Put the samples of a unit, deleted ones too, outside all units.
CREATE OR REPLACE FUNCTION leave_unit_(p_change bigint, p_unit text) RETURNS void
LANGUAGE plpgsql {definer} AS $$
DECLARE
  sample_table text;
BEGIN
  PERFORM note_samples_(p_change, ARRAY(SELECT fid FROM every_sample WHERE unit = p_unit));
  FOREACH sample_table IN ARRAY sample_tables_() || ARRAY['deleted_samples'] LOOP
    EXECUTE format('UPDATE %I SET unit = NULL, version = version + 1 WHERE unit = $1',
      sample_table) USING p_unit;
  END LOOP;
END $$;
