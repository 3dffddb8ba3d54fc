-- Changing samples through the plugin's buttons: a function for each, an event for each.

-- A sample that leaves its table leaves a tombstone, whoever takes it out.
CREATE OR REPLACE FUNCTION keep_tombstone_() RETURNS trigger
LANGUAGE plpgsql {definer} AS $$
BEGIN
  INSERT INTO deleted_samples (fid, points, geom, uuid, class, state, unit, author, source,
    created, modified, version, score, reason)
  VALUES (OLD.fid, TG_ARGV[0] = 'points', OLD.geom, OLD.uuid, OLD.class, OLD.state, OLD.unit,
    OLD.author, OLD.source, OLD.created, stamp_(now_()), OLD.version + 1, OLD.score, OLD.reason);
  RETURN NULL;
END $$;
DROP TRIGGER IF EXISTS keep_tombstone ON samples;
CREATE TRIGGER keep_tombstone AFTER DELETE ON samples
  FOR EACH ROW EXECUTE FUNCTION keep_tombstone_('polygons');
DROP TRIGGER IF EXISTS keep_tombstone ON sample_points;
CREATE TRIGGER keep_tombstone AFTER DELETE ON sample_points
  FOR EACH ROW EXECUTE FUNCTION keep_tombstone_('points');

CREATE OR REPLACE FUNCTION keep_deleted_unit_() RETURNS trigger
LANGUAGE plpgsql {definer} AS $$
BEGIN
  OLD.version := OLD.version + 1;
  INSERT INTO deleted_units SELECT OLD.*;
  RETURN NULL;
END $$;
DROP TRIGGER IF EXISTS keep_deleted_unit ON work_units;
CREATE TRIGGER keep_deleted_unit AFTER DELETE ON work_units
  FOR EACH ROW EXECUTE FUNCTION keep_deleted_unit_();

CREATE OR REPLACE FUNCTION delete_fids_(p_fids bigint[]) RETURNS void
LANGUAGE plpgsql {definer} AS $$
BEGIN
  DELETE FROM samples WHERE fid = ANY (p_fids);
  DELETE FROM sample_points WHERE fid = ANY (p_fids);
END $$;

CREATE OR REPLACE FUNCTION restore_fids_(p_fids bigint[]) RETURNS void
LANGUAGE plpgsql {definer} AS $$
BEGIN
  INSERT INTO samples (fid, geom, uuid, class, state, unit, author, source, created, modified,
      version, score, reason)
    SELECT fid, geom, uuid, class, state, unit, author, source, created, stamp_(now_()),
      version + 1, score, reason
    FROM deleted_samples WHERE fid = ANY (p_fids) AND NOT points;
  INSERT INTO sample_points (fid, geom, uuid, class, state, unit, author, source, created, modified,
      version, score, reason)
    SELECT fid, geom, uuid, class, state, unit, author, source, created, stamp_(now_()),
      version + 1, score, reason
    FROM deleted_samples WHERE fid = ANY (p_fids) AND points;
  DELETE FROM deleted_samples WHERE fid = ANY (p_fids);
END $$;

-- The samples, locked with their units; each must exist and be this login's to change.
CREATE OR REPLACE FUNCTION editable_fids_(p_samples text[]) RETURNS bigint[]
LANGUAGE plpgsql {definer} AS $$
DECLARE
  problem record;
  edit_others text := permission_('edit_others');
BEGIN
  PERFORM require_('label');
  PERFORM existing_fids_(p_samples);
  SELECT s.uuid, u.name, u.state, is_open_(u, edit_others) AS open INTO problem
    FROM every_sample s LEFT JOIN work_units u ON u.uuid = s.unit
    WHERE s.uuid = ANY (p_samples)
      AND NOT (is_open_(u, edit_others) AND may_edit_(s.author, u, edit_others))
    LIMIT 1;
  IF FOUND THEN
    IF problem.open OR problem.state = 'in_progress' THEN
      PERFORM require_('edit_others');
    END IF;
    PERFORM refuse_('not_possible', format(
      'The work unit “%s” is %s, so its samples are closed.', problem.name,
      replace(problem.state, '_', ' ')));
  END IF;
  RETURN ARRAY(SELECT fid FROM every_sample WHERE uuid = ANY (p_samples));
END $$;

CREATE OR REPLACE FUNCTION existing_fids_(p_samples text[]) RETURNS bigint[]
LANGUAGE plpgsql {definer} AS $$
DECLARE
  missing text;
  fids bigint[];
BEGIN
  IF coalesce(cardinality(p_samples), 0) = 0 THEN
    PERFORM refuse_('invalid_input', 'No samples were chosen. Choose at least one.');
  END IF;
  PERFORM lock_units_(ARRAY(SELECT DISTINCT s.unit FROM every_sample s
    WHERE s.uuid = ANY (p_samples) AND s.unit IS NOT NULL));
  PERFORM 1 FROM samples WHERE uuid = ANY (p_samples) ORDER BY fid FOR UPDATE;
  PERFORM 1 FROM sample_points WHERE uuid = ANY (p_samples) ORDER BY fid FOR UPDATE;
  fids := ARRAY(SELECT fid FROM every_sample WHERE uuid = ANY (p_samples));
  SELECT wanted INTO missing FROM unnest(p_samples) wanted
    WHERE NOT EXISTS (SELECT 1 FROM every_sample s WHERE s.uuid = wanted) LIMIT 1;
  IF FOUND THEN
    PERFORM refuse_('invalid_input',
      format('The project has no sample “%s”. Reload its layer.', missing));
  END IF;
  RETURN fids;
END $$;

-- All samples take the same step, or none does.
CREATE OR REPLACE FUNCTION step_samples_(
  p_what text, p_step text, p_fids bigint[], p_reason text, p_source text
) RETURNS bigint LANGUAGE plpgsql {definer} AS $$
DECLARE
  change bigint := nextval('change_numbers');
  problem record;
  sample_table text;
BEGIN
  SELECT s.uuid, CASE WHEN s.deleted THEN 'deleted' ELSE s.state END AS state INTO problem
    FROM every_sample s WHERE s.fid = ANY (p_fids) AND (s.deleted OR NOT EXISTS (
      SELECT 1 FROM sample_transitions t WHERE t.step = p_step AND t.source = s.state)) LIMIT 1;
  IF FOUND THEN
    PERFORM refuse_('not_possible', format(
      'The sample “%s” is %s, which does not go with the step “%s”. Leave it out.', problem.uuid,
      problem.state, p_step));
  END IF;
  PERFORM note_samples_(change, p_fids);
  FOREACH sample_table IN ARRAY sample_tables_() LOOP
    EXECUTE format('UPDATE %I s SET state = t.target, source = coalesce($3, s.source),
      reason = $4, modified = $5, version = version + 1
      FROM sample_transitions t WHERE t.step = $2 AND t.source = s.state AND s.fid = ANY ($1)',
      sample_table) USING p_fids, p_step, p_source, p_reason, stamp_(now_());
  END LOOP;
  RETURN add_event_(change, p_what, '', '{{}}', jsonb_build_object(
    'samples', cardinality(p_fids), 'reason', p_reason), true);
END $$;

CREATE OR REPLACE FUNCTION confirm_samples(samples text[]) RETURNS bigint
LANGUAGE plpgsql {definer} AS $$
BEGIN
  PERFORM writing_();
  RETURN step_samples_('confirm_samples', 'confirm', editable_fids_(samples), '',
    'model_confirmed');
END $$;

CREATE OR REPLACE FUNCTION reject_samples(samples text[], reason text) RETURNS bigint
LANGUAGE plpgsql {definer} AS $$
DECLARE
  fids bigint[];
BEGIN
  PERFORM writing_();
  PERFORM require_('review');
  IF trim(reason) = '' THEN
    PERFORM refuse_('invalid_input', 'Say why the samples are rejected: a reason is needed.');
  END IF;
  fids := existing_fids_(samples);
  PERFORM refuse_('not_possible', 'A sample is rejected while its unit is in your review. Start '
      'the unit''s review first.')
    FROM every_sample s LEFT JOIN work_units u ON u.uuid = s.unit
    WHERE s.fid = ANY (fids) AND (u.state = 'in_review' AND u.holder = session_user) IS NOT TRUE;
  RETURN step_samples_('reject_samples', 'reject', fids, trim(reason), NULL);
END $$;

CREATE OR REPLACE FUNCTION delete_samples(samples text[], OUT event bigint, OUT changed integer)
LANGUAGE plpgsql {definer} AS $$
DECLARE
  change bigint := nextval('change_numbers');
  fids bigint[];
BEGIN
  PERFORM writing_();
  fids := editable_fids_(samples);
  fids := ARRAY(SELECT fid FROM all_samples WHERE fid = ANY (fids));
  PERFORM note_samples_(change, fids);
  PERFORM delete_fids_(fids);
  changed := cardinality(fids);
  event := add_event_(change, 'delete_samples', '', '{{}}',
    jsonb_build_object('samples', changed), true);
END $$;

CREATE OR REPLACE FUNCTION restore_samples(samples text[], OUT event bigint, OUT changed integer)
LANGUAGE plpgsql {definer} AS $$
DECLARE
  change bigint := nextval('change_numbers');
  fids bigint[];
BEGIN
  PERFORM writing_();
  fids := editable_fids_(samples);
  fids := ARRAY(SELECT fid FROM deleted_samples WHERE fid = ANY (fids)
    AND fid NOT IN (SELECT r.sample FROM replica_samples r));
  PERFORM note_samples_(change, fids);
  PERFORM restore_fids_(fids);
  PERFORM locate_again_(change);  -- a unit may have been split meanwhile
  changed := cardinality(fids);
  event := add_event_(change, 'restore_samples', '', '{{}}',
    jsonb_build_object('samples', changed), true);
END $$;

-- How a sample was made, after this login has edited it.
CREATE OR REPLACE FUNCTION edited_source_(
  p_state text, p_source text, p_author text, u work_units
) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN p_state = 'suggested' THEN 'model_edited'
    WHEN coalesce(u.state = 'in_review', false) AND p_author <> session_user THEN 'review_fix'
    ELSE p_source END
$$;

CREATE OR REPLACE FUNCTION edited_state_(p_state text) RETURNS text
LANGUAGE sql STABLE {definer} AS $$
  SELECT coalesce((SELECT t.target FROM sample_transitions t
    WHERE t.step = 'edit' AND t.source = p_state), p_state)
$$;

-- wkb is hexadecimal text; what is null stays as it is.
CREATE OR REPLACE FUNCTION edit_sample(sample text, version integer, class text, wkb text)
RETURNS void LANGUAGE plpgsql {definer} AS $$
#variable_conflict use_column
DECLARE
  number bigint := nextval('change_numbers');
  p_sample text := edit_sample.sample;
  p_class text := edit_sample.class;
  p_version integer := edit_sample.version;
  shape {gis}.geometry := geometry_(edit_sample.wkb);
  edit_others text := permission_('edit_others');
  old all_samples;
  u work_units;
  goal work_units;
BEGIN
  PERFORM writing_();
  PERFORM editable_fids_(ARRAY[p_sample]);
  SELECT * INTO old FROM all_samples WHERE uuid = p_sample;
  IF NOT FOUND THEN
    PERFORM refuse_('not_possible', 'The sample was deleted. Restore it first.');
  END IF;
  IF old.version <> p_version THEN
    PERFORM refuse_('out_of_date', stale_());
  END IF;
  IF NOT EXISTS (SELECT 1 FROM label_classes c WHERE c.name = coalesce(p_class, c.name)) THEN
    PERFORM refuse_('invalid_input',
      format('“%s” is not a class of the project. Choose one that is.', p_class));
  END IF;
  SELECT * INTO u FROM work_units WHERE uuid = old.unit;
  goal := u;
  IF shape IS NOT NULL THEN
    IF NOT {gis}.ST_IsValid(shape) THEN
      PERFORM refuse_('invalid_input',
        'The new outline of the sample crosses itself. Draw it again.');
    END IF;
    SELECT * INTO goal FROM work_units WHERE uuid = unit_at_(point_of_(shape));
    IF goal.uuid IS DISTINCT FROM u.uuid AND NOT is_open_(goal, edit_others) THEN
      PERFORM refuse_closed_(goal);
    END IF;
  END IF;
  PERFORM note_samples_(number, ARRAY[old.fid]);
  UPDATE sample_changes SET class = old.class, geom = old.geom
    WHERE sample_changes.change = number AND sample = old.fid;
  EXECUTE format('UPDATE %I SET class = $2, geom = $3, unit = $4, state = $5, source = $6,
    version = version + 1, modified = $7 WHERE fid = $1',
    CASE WHEN old.points THEN 'sample_points' ELSE 'samples' END)
    USING old.fid, coalesce(p_class, old.class), coalesce(shape, old.geom), goal.uuid,
      edited_state_(old.state), edited_source_(old.state, old.source, old.author, u),
      stamp_(now_());
  PERFORM add_event_(number, 'edit_sample', p_sample,
    jsonb_build_object('class', old.class, 'state', old.state),
    jsonb_build_object('class', coalesce(p_class, old.class)), true);
END $$;

CREATE OR REPLACE FUNCTION stale_() RETURNS text
LANGUAGE sql STABLE {definer} AS $$ SELECT text FROM refusals WHERE name = 'STALE' $$;
