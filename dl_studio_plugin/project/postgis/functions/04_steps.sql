-- One work unit from state to state: a conditional UPDATE by the table of transitions. Whoever
-- comes second waits for the first, sees what it left, and is refused.

-- The state that counts: a lease that has run out gives the unit up for all but its holder.
CREATE OR REPLACE FUNCTION effective_state_(p_state text, p_holder text, p_lease_until text)
RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN p_holder <> session_user AND p_lease_until <> ''
      AND p_lease_until < stamp_(now_())
    THEN coalesce((SELECT l.expired_as FROM leases l WHERE l.state = p_state), p_state)
    ELSE p_state END
$$;

-- Whether this login is the one that a transition is for.
CREATE OR REPLACE FUNCTION is_for_me_(p_who text, u work_units) RETURNS boolean
LANGUAGE sql STABLE AS $$
  SELECT CASE p_who
    WHEN 'anyone' THEN true
    WHEN 'assignee' THEN u.assignee = '' OR is_me_(u.assignee)
    WHEN 'holder' THEN u.holder = session_user
    WHEN 'holder_or_set_up' THEN u.holder = session_user OR permission_('set_up') = 'yes'
    WHEN 'labeller' THEN u.labelled_by = session_user
    WHEN 'not_labeller' THEN u.labelled_by <> session_user OR may_review_own_()
    ELSE false END
$$;

-- Take the step if the tables allow it; a null row if they do not. Reasons are checked before.
CREATE OR REPLACE FUNCTION move_unit_(p_step text, p_unit text, p_reason text, p_nothing boolean)
RETURNS work_units LANGUAGE sql {definer} AS $$
  UPDATE work_units u SET
    state = t.target,
    holder = CASE WHEN l.state IS NULL THEN '' ELSE CAST(session_user AS text) END,
    lease_until = CASE WHEN l.state IS NULL THEN '' ELSE stamp_(now_() + l.lasts) END,
    version = u.version + 1,
    labelled_by = CASE WHEN p_step = 'submit' THEN session_user ELSE u.labelled_by END,
    nothing_here = CASE p_step WHEN 'submit' THEN p_nothing
      WHEN 'accept' THEN u.nothing_here AND NOT EXISTS (SELECT 1 FROM all_samples s
        WHERE s.unit = u.uuid AND s.state IN ('draft', 'submitted', 'accepted'))
      ELSE u.nothing_here END,
    reviewed_by = CASE WHEN p_step IN ('accept', 'return') THEN session_user
      ELSE u.reviewed_by END,
    round = u.round + CASE WHEN p_step = 'return' THEN 1 ELSE 0 END,
    reason = CASE
      WHEN p_step IN ('submit', 'accept') THEN ''
      WHEN p_step IN ('withdraw', 'reopen', 'include', 'return', 'exclude') THEN p_reason
      ELSE u.reason END
  FROM unit_transitions t LEFT JOIN leases l ON l.state = t.target
  WHERE u.uuid = p_unit AND t.step = p_step
    AND t.source = effective_state_(u.state, u.holder, u.lease_until)
    AND permission_(t.action) = 'yes' AND is_for_me_(t.who, u)
  RETURNING u.*
$$;

-- Say why a step was not taken. The plugin knows more words (rules.py); these are for others.
CREATE OR REPLACE FUNCTION refuse_step_(p_step text, u work_units) RETURNS void
LANGUAGE plpgsql {definer} AS $$
DECLARE
  way unit_transitions;
BEGIN
  SELECT * INTO way FROM unit_transitions t WHERE t.step = p_step
    AND t.source = effective_state_(u.state, u.holder, u.lease_until);
  IF NOT FOUND THEN
    PERFORM refuse_('not_possible', format(
      'The work unit “%s” is %s, which does not go with the step “%s”.', u.name,
      replace(u.state, '_', ' ') || CASE u.holder WHEN '' THEN '' ELSE ' by ' || u.holder END,
      replace(p_step, '_', ' ')));
  END IF;
  PERFORM require_(way.action);
  PERFORM refuse_('not_possible', format(
    'The work unit “%s” is not yours for the step “%s”: it is assigned to %s, held by %s, and was '
    'labelled by %s.', u.name, replace(p_step, '_', ' '), coalesce(nullif(u.assignee, ''), 'nobody'),
    coalesce(nullif(u.holder, ''), 'nobody'), coalesce(nullif(u.labelled_by, ''), 'nobody')));
END $$;

CREATE OR REPLACE FUNCTION locked_unit_(p_unit text) RETURNS work_units
LANGUAGE plpgsql {definer} AS $$
DECLARE
  u work_units;
BEGIN
  SELECT * INTO u FROM work_units WHERE uuid = p_unit FOR UPDATE;
  IF NOT FOUND THEN
    PERFORM refuse_('invalid_input', format('The project has no work unit “%s”. It may have been '
      'removed; reload the layer of work units.', p_unit));
  END IF;
  RETURN u;
END $$;

CREATE OR REPLACE FUNCTION require_reason_(p_step text, p_reason text, p_name text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  IF p_step IN ('return', 'exclude') AND trim(p_reason) = '' THEN
    PERFORM refuse_('invalid_input', format('Say why the work unit “%s” is %s: a reason is needed.',
      p_name, CASE p_step WHEN 'return' THEN 'returned' ELSE 'excluded' END));
  END IF;
END $$;

-- The samples of a unit follow its step; returns how many.
CREATE OR REPLACE FUNCTION move_samples_(p_change bigint, p_step text, p_unit text) RETURNS bigint
LANGUAGE plpgsql {definer} AS $$
DECLARE
  sample_table text;
  fids bigint[];
BEGIN
  SELECT array_agg(s.fid) INTO fids FROM all_samples s
    JOIN sample_transitions t ON t.source = s.state
    JOIN sample_steps x ON x.sample_step = t.step
    WHERE s.unit = p_unit AND x.unit_step = p_step;
  IF fids IS NULL THEN
    RETURN 0;
  END IF;
  PERFORM note_samples_(p_change, fids);
  FOREACH sample_table IN ARRAY sample_tables_() LOOP
    EXECUTE format('UPDATE %I s SET state = t.target, version = version + 1, modified = $3
      FROM sample_transitions t JOIN sample_steps x ON x.sample_step = t.step
      WHERE s.fid = ANY ($1) AND t.source = s.state AND x.unit_step = $2', sample_table)
      USING fids, p_step, stamp_(now_());
  END LOOP;
  RETURN cardinality(fids);
END $$;

CREATE OR REPLACE FUNCTION take_step_(
  p_step text, p_unit text, p_reason text DEFAULT '', p_nothing boolean DEFAULT false
) RETURNS work_units LANGUAGE plpgsql {definer} AS $$
DECLARE
  old work_units;
  new work_units;
  change bigint := nextval('change_numbers');
BEGIN
  PERFORM writing_();
  old := locked_unit_(p_unit);
  IF p_step = 'claim' AND old.blind AND permission_('label') = 'yes' AND is_known_to_me_(p_unit) THEN
    PERFORM refuse_('not_possible', format('You have worked on the work unit “%s” already, and now '
      'others label it without knowing what you drew. Choose another one.', old.name));
  END IF;
  new := move_unit_(p_step, p_unit, trim(p_reason), p_nothing);
  IF new.uuid IS NULL THEN
    PERFORM refuse_step_(p_step, old);
  END IF;
  PERFORM require_reason_(p_step, p_reason, old.name);
  IF p_step = 'submit' THEN
    PERFORM check_submission_(new);
  ELSIF p_step = 'accept' THEN
    PERFORM check_acceptance_(new);
  END IF;
  PERFORM note_unit_(change, old);
  PERFORM move_samples_(change, p_step, p_unit);
  PERFORM add_event_(change, p_step, p_unit,
    jsonb_build_object('state', old.state, 'holder', old.holder),
    jsonb_build_object('state', new.state, 'holder', new.holder, 'reason', new.reason),
    p_step IN ('accept', 'return', 'reopen'));
  IF old.blind THEN
    new := follow_blind_step_(change, p_step, old, new);
  END IF;
  RETURN new;
END $$;

-- How far a corner of what is drawn may lie outside the ground of a unit (reach.py).
CREATE OR REPLACE FUNCTION margin_(ground {gis}.geometry) RETURNS double precision
LANGUAGE sql STABLE AS $$
  SELECT value * greatest({gis}.ST_XMax(ground) - {gis}.ST_XMin(ground),
    {gis}.ST_YMax(ground) - {gis}.ST_YMin(ground)) FROM limits WHERE name = 'drawing_margin'
$$;

CREATE OR REPLACE FUNCTION reaches_too_far_(ground {gis}.geometry, shape {gis}.geometry)
RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT NOT {gis}.ST_Contains(ground, shape) AND EXISTS (
    SELECT 1 FROM {gis}.ST_DumpPoints(shape) corner
    WHERE {gis}.ST_Distance(ground, corner.geom) > margin_(ground))
$$;

-- What is wrong with the samples of a unit that are in these states.
CREATE OR REPLACE FUNCTION sample_faults_(u work_units, p_states text[]) RETURNS text
LANGUAGE plpgsql STABLE {definer} AS $$
DECLARE
  n record;
  takes_points boolean := EXISTS (SELECT 1 FROM dl_studio_project p JOIN known_values k
    ON k.kind = 'type_with_points' AND k.value = p.inference_type);
BEGIN
  SELECT count(*) FILTER (WHERE NOT EXISTS (SELECT 1 FROM label_classes c WHERE c.name = s.class))
        AS without_class,
      count(*) FILTER (WHERE NOT {gis}.ST_IsValid(s.geom)) AS invalid,
      count(*) FILTER (WHERE s.points AND NOT takes_points) AS wrong_shape,
      count(*) FILTER (WHERE {gis}.ST_IsValid(s.geom)
        AND NOT {gis}.ST_Intersects(u.geom, {gis}.ST_PointOnSurface(s.geom))) AS outside,
      count(*) FILTER (WHERE EXISTS (SELECT 1 FROM known_values k
          WHERE k.kind = 'drawn_source' AND k.value = s.source)
        AND {gis}.ST_IsValid(s.geom)
        AND {gis}.ST_Intersects(u.geom, {gis}.ST_PointOnSurface(s.geom))
        AND reaches_too_far_(u.geom, s.geom)) AS reaching
    INTO n FROM all_samples s
    WHERE s.unit = u.uuid AND s.state = ANY (p_states);
  RETURN concat_ws(' ',
    CASE WHEN n.without_class > 0 THEN
      format('%s samples have no class of the schema. Give them one.', n.without_class) END,
    CASE WHEN n.invalid > 0 THEN format('%s samples have no outline, or one that crosses '
      'itself. Repair or delete them.', n.invalid) END,
    CASE WHEN n.wrong_shape > 0 THEN format('%s samples are points, which a project of this '
      'type has no use for. Draw their outlines, or delete them.', n.wrong_shape) END,
    CASE WHEN n.outside > 0 THEN
      format('%s samples lie outside the unit. Move or delete them.', n.outside) END,
    CASE WHEN n.reaching > 0 THEN format('%s samples that were drawn reach out of the unit by '
      'more than %s%% of its longer side. Cut them off at its edge.', n.reaching,
      (SELECT round(100 * value) FROM limits WHERE name = 'drawing_margin')) END);
END $$;

-- What keeps a unit from being submitted, checked while it is locked.
CREATE OR REPLACE FUNCTION submission_problems_(u work_units) RETURNS text
LANGUAGE plpgsql STABLE {definer} AS $$
DECLARE
  counting text[] := ARRAY['draft', 'submitted', 'accepted'];
  counted bigint;
BEGIN
  SELECT count(*) INTO counted FROM all_samples s
    WHERE s.unit = u.uuid AND s.state = ANY (counting);
  RETURN concat_ws(' ',
    CASE WHEN counted = 0 AND NOT u.nothing_here THEN
      'It holds no samples. Draw some, or say that there is nothing here to be drawn.' END,
    CASE WHEN counted > 0 AND u.nothing_here THEN format('It is said to hold nothing, but '
      'holds %s samples. Delete them, or submit it with them.', counted) END,
    nullif(sample_faults_(u, counting), ''));
END $$;

CREATE OR REPLACE FUNCTION check_submission_(u work_units) RETURNS void
LANGUAGE plpgsql {definer} AS $$
DECLARE
  problems text := submission_problems_(u);
BEGIN
  IF problems <> '' THEN
    PERFORM refuse_('not_possible',
      format('The work unit “%s” cannot be submitted: %s', u.name, problems));
  END IF;
END $$;

-- What a reviewer drew is accepted with the unit, so it must be as good as what is submitted.
CREATE OR REPLACE FUNCTION check_acceptance_(u work_units) RETURNS void
LANGUAGE plpgsql {definer} AS $$
DECLARE
  problems text := sample_faults_(u, ARRAY['draft']);
BEGIN
  IF problems <> '' THEN
    PERFORM refuse_('not_possible',
      format('The work unit “%s” cannot be accepted: %s', u.name, problems));
  END IF;
END $$;

-- The steps, by their names.

CREATE OR REPLACE FUNCTION claim(unit text) RETURNS work_units
LANGUAGE sql {definer} AS $$ SELECT * FROM take_step_('claim', unit) $$;

CREATE OR REPLACE FUNCTION release(unit text) RETURNS work_units
LANGUAGE sql {definer} AS $$ SELECT * FROM take_step_('release', unit) $$;

CREATE OR REPLACE FUNCTION submit(unit text, nothing_here boolean DEFAULT false)
RETURNS work_units
LANGUAGE sql {definer} AS $$ SELECT * FROM take_step_('submit', unit, '', nothing_here) $$;

CREATE OR REPLACE FUNCTION withdraw(unit text) RETURNS work_units
LANGUAGE sql {definer} AS $$ SELECT * FROM take_step_('withdraw', unit) $$;

CREATE OR REPLACE FUNCTION start_review(unit text) RETURNS work_units
LANGUAGE sql {definer} AS $$ SELECT * FROM take_step_('start_review', unit) $$;

CREATE OR REPLACE FUNCTION accept(unit text) RETURNS work_units
LANGUAGE sql {definer} AS $$ SELECT * FROM take_step_('accept', unit) $$;

CREATE OR REPLACE FUNCTION return(unit text, reason text) RETURNS work_units
LANGUAGE sql {definer} AS $$ SELECT * FROM take_step_('return', unit, reason) $$;

CREATE OR REPLACE FUNCTION reopen(unit text, reason text DEFAULT '') RETURNS work_units
LANGUAGE sql {definer} AS $$ SELECT * FROM take_step_('reopen', unit, reason) $$;

-- The unit to label next: own returned ones, then by priority, then those returned to others.
-- Units that somebody else is claiming at this moment are passed over, not waited for. Each
-- question has an index that answers it, however many units there are.
CREATE OR REPLACE FUNCTION claim_next() RETURNS work_units
LANGUAGE plpgsql {definer} AS $$
DECLARE
  best text;
  now_text text := stamp_(now_());
BEGIN
  PERFORM writing_();
  PERFORM require_('label');
  SELECT u.uuid INTO best FROM work_units u
    WHERE u.state = 'returned' AND u.labelled_by = session_user
      AND (u.assignee = '' OR is_me_(u.assignee))
    ORDER BY u.priority DESC, u.fid LIMIT 1 FOR UPDATE SKIP LOCKED;
  IF best IS NULL THEN
    SELECT o.uuid INTO best FROM (
      SELECT * FROM (SELECT u.uuid, u.priority, u.fid FROM work_units u
        WHERE u.state = 'ready' AND (u.assignee = '' OR is_me_(u.assignee))
          AND NOT (u.blind AND is_known_to_me_(u.uuid))
        ORDER BY u.priority DESC, u.fid LIMIT 1 FOR UPDATE SKIP LOCKED) ready
      UNION ALL
      SELECT * FROM (SELECT u.uuid, u.priority, u.fid FROM work_units u
        WHERE u.state = 'in_progress' AND u.holder <> '' AND u.holder <> session_user
          AND u.lease_until < now_text AND (u.assignee = '' OR is_me_(u.assignee))
          AND NOT (u.blind AND is_known_to_me_(u.uuid))
        ORDER BY u.priority DESC, u.fid LIMIT 1 FOR UPDATE SKIP LOCKED) expired
      UNION ALL
      SELECT * FROM (SELECT u.uuid, u.priority, u.fid FROM work_units u
        WHERE u.state = 'returned' AND u.labelled_by = ''
          AND (u.assignee = '' OR is_me_(u.assignee))
        ORDER BY u.priority DESC, u.fid LIMIT 1 FOR UPDATE SKIP LOCKED) nobodys
      ) o ORDER BY o.priority DESC, o.fid LIMIT 1;
  END IF;
  IF best IS NULL THEN
    SELECT u.uuid INTO best FROM work_units u
      WHERE u.state = 'returned' AND (u.assignee = '' OR is_me_(u.assignee))
      ORDER BY u.priority DESC, u.fid LIMIT 1 FOR UPDATE SKIP LOCKED;
  END IF;
  IF best IS NULL THEN
    RETURN NULL;
  END IF;
  RETURN take_step_('claim', best);
END $$;

CREATE OR REPLACE FUNCTION heartbeat(unit text) RETURNS work_units
LANGUAGE plpgsql {definer} AS $$
DECLARE
  u work_units;
BEGIN
  PERFORM writing_();
  UPDATE work_units w SET lease_until = greatest(w.lease_until, stamp_(now_() + l.lasts))
    FROM leases l
    WHERE w.uuid = unit AND w.holder = session_user AND l.state = w.state RETURNING w.* INTO u;
  IF NOT FOUND THEN
    u := locked_unit_(unit);
    PERFORM refuse_('not_possible', format(
      'You do not hold the work unit “%s” any more. Claim it again.', u.name));
  END IF;
  RETURN u;
END $$;
