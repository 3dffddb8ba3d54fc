-- Packets: units go out with one person, and what that person did comes in as one change.
--
-- Most functions judge the login that calls them. Here a login that may set the project up also
-- acts for the holder of a packet, whose role, units and samples they are.

CREATE OR REPLACE FUNCTION role_of_(p_name text) RETURNS text
LANGUAGE sql STABLE {definer} AS $$
  SELECT r.role FROM members m
  JOIN pg_roles p ON p.rolname = m.name
  JOIN roles r ON r.role = m.role
  JOIN pg_roles w ON w.rolname = p_name
  WHERE pg_has_role(w.oid, p.oid, 'MEMBER') ORDER BY r.rank DESC LIMIT 1
$$;

-- Whether a name that units are assigned to stands for the holder.
CREATE OR REPLACE FUNCTION stands_for_(p_name text, p_holder text) RETURNS boolean
LANGUAGE sql STABLE {definer} AS $$
  SELECT p_name = p_holder OR EXISTS (SELECT 1 FROM pg_roles p JOIN pg_roles w
    ON w.rolname = p_holder WHERE p.rolname = p_name AND pg_has_role(w.oid, p.oid, 'MEMBER'))
$$;

CREATE OR REPLACE FUNCTION check_holder_(p_holder text) RETURNS void
LANGUAGE plpgsql {definer} AS $$
BEGIN
  PERFORM require_('label');
  IF p_holder = session_user THEN
    RETURN;
  END IF;
  PERFORM require_('set_up');
  IF NOT EXISTS (SELECT 1 FROM permissions p WHERE p.role = role_of_(p_holder)
      AND p.action = 'label' AND p.permission = 'yes') THEN
    PERFORM refuse_('not_permitted', format(
      '“%s” is not a member of the project who may label. Add them first, then try again.',
      p_holder));
  END IF;
END $$;

-- The unit as it is after the holder took a step; it is not written yet.
CREATE OR REPLACE FUNCTION packet_step_(p_step text, u work_units, p_holder text, p_nothing boolean)
RETURNS work_units LANGUAGE plpgsql {definer} AS $$
DECLARE
  way unit_transitions;
  lease leases;
BEGIN
  SELECT t.* INTO way FROM unit_transitions t WHERE t.step = p_step AND t.source = CASE
    WHEN u.holder <> p_holder AND u.lease_until <> '' AND u.lease_until < stamp_(now_())
    THEN coalesce((SELECT l.expired_as FROM leases l WHERE l.state = u.state), u.state)
    ELSE u.state END;
  IF NOT FOUND OR NOT (CASE way.who
      WHEN 'anyone' THEN true
      WHEN 'assignee' THEN u.assignee = '' OR stands_for_(u.assignee, p_holder)
      WHEN 'labeller' THEN u.labelled_by = p_holder
      ELSE u.holder = p_holder END) THEN
    PERFORM refuse_step_(p_step, u);
  END IF;
  SELECT l.* INTO lease FROM leases l WHERE l.state = way.target;
  u.state := way.target;
  u.holder := CASE WHEN lease.state IS NULL THEN '' ELSE p_holder END;
  u.lease_until := CASE WHEN lease.state IS NULL THEN '' ELSE stamp_(now_() + lease.lasts) END;
  IF p_step = 'submit' THEN
    u.labelled_by := p_holder;
    u.nothing_here := p_nothing;
  END IF;
  IF p_step IN ('submit', 'withdraw') THEN
    u.reason := '';
  END IF;
  RETURN u;
END $$;

CREATE OR REPLACE FUNCTION keep_unit_(u work_units, p_version integer) RETURNS void
LANGUAGE sql {definer} AS $$
  UPDATE work_units SET state = u.state, holder = u.holder, lease_until = u.lease_until,
    labelled_by = u.labelled_by, nothing_here = u.nothing_here, reason = u.reason,
    version = p_version WHERE uuid = u.uuid
$$;

-- The holder has the units for two weeks (PACKET_LEASE in rules.py).
CREATE OR REPLACE FUNCTION take_out(units text[], packet text, holder text) RETURNS bigint
LANGUAGE plpgsql {definer} AS $$
#variable_conflict use_column
DECLARE
  p_units text[] := take_out.units;
  p_holder text := take_out.holder;
  p_packet text := take_out.packet;
  change bigint := nextval('change_numbers');
  old work_units;
  new work_units;
  taken integer := 0;
BEGIN
  PERFORM writing_();
  PERFORM check_holder_(p_holder);
  FOR old IN SELECT * FROM locked_units_(p_units) LOOP
    PERFORM refuse_blind_(old);
    PERFORM note_unit_(change, old);
    new := old;
    IF old.state <> 'in_progress' OR old.holder <> p_holder THEN
      new := packet_step_('claim', old, p_holder, false);
    END IF;
    new.lease_until := stamp_(now_() + interval '14 days');
    PERFORM keep_unit_(new, old.version + 1);
    taken := taken + 1;
  END LOOP;
  RETURN add_event_(change, 'check_out', '', '{{}}', jsonb_build_object(
    'packet', p_packet, 'holder', p_holder, 'units', taken));
END $$;

-- Whether samples of a unit may change in this check-in: the holder has it, it is free for the
-- holder, or this login may edit the samples of others.
CREATE OR REPLACE FUNCTION check_packet_unit_(u work_units, p_holder text) RETURNS void
LANGUAGE plpgsql {definer} AS $$
BEGIN
  PERFORM refuse_blind_(u);
  IF u.state = 'in_progress' AND u.holder = p_holder THEN
    RETURN;
  END IF;
  IF u.state IN ('ready', 'returned') AND (u.assignee = '' OR stands_for_(u.assignee, p_holder)) THEN
    RETURN;
  END IF;
  IF u.state IN ('ready', 'returned', 'in_progress') THEN
    PERFORM require_('edit_others');
    RETURN;
  END IF;
  PERFORM refuse_('not_possible', format('The work unit “%s” is %s, so its samples are closed.',
    u.name, replace(u.state, '_', ' ')));
END $$;

-- One sample of a packet: {{"k": what, "i": id, "v": version, "w": WKB as hexadecimal text, "p": is
-- a point, "c": class, "t": state, "s": source, "f": score, "u": unit}}.
CREATE OR REPLACE FUNCTION packet_sample_(p_change bigint, p_holder text, p_row json)
RETURNS void LANGUAGE plpgsql {definer} AS $$
DECLARE
  old every_sample;
  place work_units;
  goal text := nullif(p_row ->> 'u', '');
  now_text text := stamp_(now_());
  fate text := p_row ->> 'k';
  points boolean := (p_row ->> 'p')::boolean;
BEGIN
  SELECT * INTO old FROM every_sample WHERE uuid = p_row ->> 'i';
  IF old.unit IS NOT NULL THEN
    SELECT * INTO place FROM work_units WHERE uuid = old.unit;
    PERFORM check_packet_unit_(place, p_holder);
  END IF;
  IF fate <> 'delete' AND goal IS NULL THEN
    PERFORM require_('edit_others');
  ELSIF fate <> 'delete' THEN
    PERFORM check_packet_unit_(locked_unit_(goal), p_holder);
    PERFORM check_value_('source', p_row ->> 's');
  END IF;
  IF old.uuid IS NULL THEN
    EXECUTE format('INSERT INTO %I (fid, geom, uuid, class, state, unit, author, source, created,
        modified, score)
      VALUES (nextval(''sample_numbers''), $1, $2, $3, $4, $5, $6, $7, $8, $8, $9)',
      CASE WHEN points THEN 'sample_points' ELSE 'samples' END)
      USING geometry_(p_row ->> 'w'), p_row ->> 'i', coalesce(p_row ->> 'c', ''),
        CASE WHEN p_row ->> 't' = 'suggested' THEN 'suggested' ELSE 'draft' END, goal, p_holder,
        p_row ->> 's', now_text, (p_row ->> 'f')::double precision;
    INSERT INTO sample_changes (change, sample, existed)
      SELECT p_change, s.fid, false FROM all_samples s WHERE s.uuid = p_row ->> 'i';
    RETURN;
  END IF;
  PERFORM note_samples_(p_change, ARRAY[old.fid]);
  IF fate = 'delete' THEN
    PERFORM delete_fids_(ARRAY[old.fid]);
    RETURN;
  END IF;
  IF old.deleted THEN
    PERFORM restore_fids_(ARRAY[old.fid]);
  END IF;
  UPDATE sample_changes SET class = old.class, geom = old.geom
    WHERE change = p_change AND sample = old.fid;
  EXECUTE format('UPDATE %I SET class = $2, geom = $3, unit = $4, state = $5, source = $6,
    version = version + 1, modified = $7 WHERE fid = $1',
    CASE WHEN old.points THEN 'sample_points' ELSE 'samples' END)
    USING old.fid, coalesce(p_row ->> 'c', ''), geometry_(p_row ->> 'w'), goal,
      (SELECT edited_state_(s.state) FROM all_samples s WHERE s.fid = old.fid), p_row ->> 's',
      now_text;
END $$;

-- changes: {{"packet", "holder", "tip": [version, digest], "left", "samples": rows as above with
-- "d": digest, "units": [{{"u": id, "v": version, "steps", "n": nothing here, "d": digest}}],
-- "comments", "resolved": [[id, resolved]], "settled": [[id, digest]]}}. Gives the event, the names
-- of the units that were submitted, and [name, why] of those that were not.
CREATE OR REPLACE FUNCTION bring_in(changes json, OUT event bigint, OUT submitted text[],
  OUT units_left json) LANGUAGE plpgsql {definer} AS $$
DECLARE
  change bigint := nextval('change_numbers');
  p_holder text := changes ->> 'holder';
  entry json;
  step text;
  u work_units;
  old work_units;
  problem text;
  done text[] := '{{}}';
  missed json[] := '{{}}';
  is_done boolean;
BEGIN
  PERFORM check_holder_(p_holder);
  PERFORM writing_(true);
  submitted := '{{}}';
  IF EXISTS (SELECT 1 FROM json_array_elements(changes -> 'samples') r
      LEFT JOIN every_sample s ON s.uuid = r ->> 'i'
      WHERE coalesce(s.version, 0) <> (r ->> 'v')::integer) THEN
    PERFORM refuse_('out_of_date', 'A sample changed while the packet was compared with it. Check '
      'the packet in again.');
  END IF;
  FOR entry IN SELECT r FROM json_array_elements(changes -> 'units') r LOOP
    old := locked_unit_(entry ->> 'u');
    IF old.version <> (entry ->> 'v')::integer THEN
      PERFORM refuse_('out_of_date', format('The work unit “%s” changed while the packet was '
        'compared with it. Check the packet in again.', old.name));
    END IF;
    FOR step IN SELECT s FROM json_array_elements_text(entry -> 'steps') s
        WHERE s IN ('claim', 'withdraw') LOOP
      PERFORM note_unit_(change, old);
      PERFORM keep_unit_(packet_step_(step, locked_unit_(old.uuid), p_holder, false),
        old.version + 1);
      PERFORM move_samples_(change, step, old.uuid);
    END LOOP;
  END LOOP;
  PERFORM packet_sample_(change, p_holder, r) FROM json_array_elements(changes -> 'samples') r;
  IF EXISTS (SELECT 1 FROM json_array_elements(changes -> 'samples') r WHERE r ->> 'u' = '') THEN
    PERFORM locate_again_(change);
  END IF;
  FOR entry IN SELECT r FROM json_array_elements(changes -> 'units') r LOOP
    is_done := entry ->> 'd' <> '';
    FOR step IN SELECT s FROM json_array_elements_text(entry -> 'steps') s
        WHERE s IN ('submit', 'release') LOOP
      u := locked_unit_(entry ->> 'u');
      problem := '';
      IF step = 'submit' THEN
        problem := submission_problems_(jsonb_populate_record(u, jsonb_build_object(
          'nothing_here', (entry ->> 'n')::boolean)));
      END IF;
      IF problem <> '' THEN
        missed := missed || json_build_array(u.name, problem);
        is_done := false;
        CONTINUE;
      END IF;
      PERFORM note_unit_(change, u);
      PERFORM keep_unit_(packet_step_(step, u, p_holder, (entry ->> 'n')::boolean),
        (entry ->> 'v')::integer + 1);
      PERFORM move_samples_(change, step, u.uuid);
      IF step = 'submit' THEN
        submitted := submitted || u.name;
      END IF;
    END LOOP;
    IF is_done THEN
      done := done || (entry ->> 'u');
    END IF;
  END LOOP;
  PERFORM bring_comments_(changes, p_holder);
  event := add_event_(change, 'check_in', '', '{{}}', jsonb_build_object(
    'packet', changes ->> 'packet', 'holder', p_holder,
    'added', packet_count_(changes, '{{add}}'), 'changed', packet_count_(changes, '{{edit,restore}}'),
    'deleted', packet_count_(changes, '{{delete}}'), 'units_submitted', cardinality(submitted),
    'conflicts', (changes ->> 'left')::integer), true);
  PERFORM keep_marks_(change, changes, done);
  units_left := array_to_json(missed);
END $$;

CREATE OR REPLACE FUNCTION packet_count_(p_changes json, p_kinds text[]) RETURNS bigint
LANGUAGE sql IMMUTABLE AS $$
  SELECT count(*) FROM json_array_elements(p_changes -> 'samples') r WHERE r ->> 'k' = ANY (p_kinds)
$$;

CREATE OR REPLACE FUNCTION bring_comments_(p_changes json, p_holder text) RETURNS void
LANGUAGE plpgsql {definer} AS $$
BEGIN
  PERFORM check_value_('category', r ->> 'category')
    FROM json_array_elements(p_changes -> 'comments') r;
  INSERT INTO comments (geom, uuid, text, unit, sample, category, author, created, resolved,
      reply_to)
    SELECT geometry_(r ->> 'wkb'), r ->> 'id', trim(r ->> 'text'), r ->> 'unit', r ->> 'sample',
      r ->> 'category', p_holder, r ->> 'created', CAST((r ->> 'resolved')::boolean AS integer),
      coalesce(r ->> 'reply_to', '')
    FROM json_array_elements(p_changes -> 'comments') r;
  UPDATE comments c SET resolved = CAST((r ->> 1)::boolean AS integer)
    FROM json_array_elements(p_changes -> 'resolved') r WHERE c.uuid = r ->> 0;
END $$;

CREATE OR REPLACE FUNCTION keep_marks_(p_change bigint, p_changes json, p_done text[]) RETURNS void
LANGUAGE sql {definer} AS $$
  INSERT INTO packet_marks (packet, uuid, change, version, digest)
  SELECT p_changes ->> 'packet', m.uuid, p_change, coalesce(
    (SELECT s.version FROM every_sample s WHERE s.uuid = m.uuid),
    (SELECT u.version FROM work_units u WHERE u.uuid = m.uuid), 0), m.digest
  FROM (
    SELECT r ->> 'i' AS uuid, r ->> 'd' AS digest
      FROM json_array_elements(p_changes -> 'samples') r
    UNION ALL SELECT r ->> 'u', r ->> 'd' FROM json_array_elements(p_changes -> 'units') r
      WHERE r ->> 'u' = ANY (p_done)
    UNION ALL SELECT r ->> 'id', r ->> 'd' FROM json_array_elements(p_changes -> 'comments') r
    UNION ALL SELECT r ->> 0, r ->> 2 FROM json_array_elements(p_changes -> 'resolved') r
    UNION ALL SELECT r ->> 0, r ->> 1 FROM json_array_elements(p_changes -> 'settled') r
  ) m
  ON CONFLICT DO NOTHING;
  INSERT INTO packet_marks (packet, uuid, change, version, digest)
  SELECT p_changes ->> 'packet', p_changes ->> 'packet', p_change,
    (p_changes -> 'tip' ->> 0)::bigint, p_changes -> 'tip' ->> 1;
$$;
