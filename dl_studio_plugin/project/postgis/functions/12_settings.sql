-- Splitting a unit, and what the project's owner may change of its settings.

-- pieces: as the rows of add_units. They are ready and have the assignee of the unit.
CREATE OR REPLACE FUNCTION split(unit text, pieces json, OUT event bigint, OUT added integer,
  OUT moved bigint) LANGUAGE plpgsql {definer} AS $$
#variable_conflict use_column
DECLARE
  old work_units;
  entry record;
  p_change bigint := nextval('change_numbers');
  p_unit text := split.unit;
BEGIN
  PERFORM require_('set_up');
  PERFORM writing_(true);
  old := locked_unit_(p_unit);
  IF old.state <> 'ready' THEN
    PERFORM refuse_('not_possible', format('The work unit “%s” is %s; only a unit that is ready '
      'can be split. Release it, or let it be accepted as it is.', old.name,
      replace(old.state, '_', ' ')));
  END IF;
  PERFORM remove_unit_(p_change, old);
  added := 0;
  FOR entry IN SELECT * FROM json_to_recordset(pieces) AS r(w text, n text, s text, p integer) LOOP
    IF NOT {gis}.ST_IsValid(geometry_(entry.w)) OR {gis}.ST_Area({gis}.ST_Intersection(
        geometry_(entry.w), old.geom)) < 0.98 * {gis}.ST_Area(geometry_(entry.w)) THEN
      PERFORM refuse_('invalid_input', format('The pieces are not the ground of the work unit “%s”. '
        'Let them cover it, and nothing beside it.', old.name));
    END IF;
    PERFORM check_value_('subset', entry.s);
    PERFORM insert_unit_(p_change, geometry_(entry.w), entry.n, entry.s, entry.p);
    added := added + 1;
  END LOOP;
  UPDATE work_units SET assignee = old.assignee
    WHERE fid IN (SELECT c.unit FROM unit_changes c WHERE c.change = p_change AND NOT c.existed);
  moved := locate_again_(p_change);
  event := add_event_(p_change, 'split', p_unit, jsonb_build_object('name', old.name),
    jsonb_build_object('units', added), true);
END $$;

-- changes: an object with "instructions" (a web address, checked by the plugin), "review_own_work",
-- or both. What is as it was leaves no event.
CREATE OR REPLACE FUNCTION change_settings(changes jsonb) RETURNS void
LANGUAGE plpgsql {definer} AS $$
DECLARE
  before jsonb;
  fresh jsonb;
BEGIN
  PERFORM require_('administer');
  PERFORM writing_(true);
  SELECT jsonb_build_object('instructions', p.instructions, 'review_own_work', p.review_own_work)
    INTO before FROM dl_studio_project p;
  SELECT jsonb_object_agg(c.key, c.value) INTO fresh FROM jsonb_each(changes) c
    WHERE before ? c.key AND before -> c.key <> c.value;
  IF fresh IS NULL THEN
    RETURN;
  END IF;
  IF fresh ->> 'instructions' !~* '^(https?://[^[:space:]/][^[:space:]]*)?$' THEN
    PERFORM refuse_('invalid_input', 'The instructions are a link that everybody in the team can '
      'open: a web address that begins with https:// or http:// and holds no blanks.');
  END IF;
  UPDATE dl_studio_project SET
    instructions = coalesce(fresh ->> 'instructions', instructions),
    review_own_work = coalesce(CAST(fresh ->> 'review_own_work' AS boolean), review_own_work);
  PERFORM add_event_(NULL, 'change_settings', '',
    (SELECT jsonb_object_agg(k, before -> k) FROM jsonb_object_keys(fresh) k), fresh);
END $$;
