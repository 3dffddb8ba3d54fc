-- Replicas: what leaves a blind unit and what comes back; replicas.py explains the words.
--
-- What is out of sight are tombstones of samples that replica_samples names. The tables of this
-- file are not granted to members. What is drawn in a blind unit at this moment is in the layers
-- like all else; policies hide it from everybody but the holder and the project's owners. They
-- cost the layers their spatial index, so they are in force only in projects that have replicas.

CREATE OR REPLACE FUNCTION is_known_to_me_(p_unit text) RETURNS boolean
LANGUAGE sql STABLE {definer} AS $$
  SELECT EXISTS (SELECT 1 FROM replicated_units r
    WHERE r.unit = p_unit AND CAST(r.known_to AS jsonb) ? CAST(session_user AS text))
$$;

CREATE OR REPLACE FUNCTION known_units() RETURNS text[]
LANGUAGE sql STABLE {definer} AS $$
  SELECT coalesce(array_agg(u.uuid), '{{}}') FROM work_units u
  WHERE u.blind AND is_known_to_me_(u.uuid)
$$;

CREATE OR REPLACE FUNCTION refuse_blind_(u work_units) RETURNS void
LANGUAGE plpgsql {definer} AS $$
BEGIN
  IF u.blind THEN
    PERFORM refuse_('not_possible', format('The work unit “%s” is labelled by several members, one '
      'after the other, so it stays in the project and as it is. Leave it out, or claim it.', u.name));
  END IF;
END $$;

-- -- out of sight -----------------------------------------------------------------------------

CREATE OR REPLACE FUNCTION hidden_units() RETURNS text[]
LANGUAGE sql STABLE {definer} AS $$
  SELECT coalesce(array_agg(u.uuid), '{{}}') FROM work_units u
  WHERE u.blind AND u.holder <> session_user AND permission_('administer') <> 'yes'
$$;

CREATE OR REPLACE FUNCTION hidden_samples() RETURNS bigint[]
LANGUAGE sql STABLE {definer} AS $$
  SELECT coalesce(array_agg(h.fid), '{{}}') FROM (
    SELECT s.fid FROM every_sample s WHERE s.unit = ANY (hidden_units())
    UNION SELECT d.fid FROM replica_samples r JOIN deleted_samples d ON d.fid = r.sample
      WHERE permission_('administer') <> 'yes') h
$$;

-- The plugin opens no schema with other policies than these (opening.py).
DROP POLICY IF EXISTS blind ON samples;
CREATE POLICY blind ON samples
  USING (unit IS NULL OR unit <> ALL (CAST((SELECT hidden_units()) AS text[]))) WITH CHECK (true);
DROP POLICY IF EXISTS blind ON sample_points;
CREATE POLICY blind ON sample_points
  USING (unit IS NULL OR unit <> ALL (CAST((SELECT hidden_units()) AS text[]))) WITH CHECK (true);
DROP POLICY IF EXISTS blind ON deleted_samples;
CREATE POLICY blind ON deleted_samples
  USING (fid <> ALL (CAST((SELECT hidden_samples()) AS bigint[]))) WITH CHECK (true);
DROP POLICY IF EXISTS blind ON sample_changes;
CREATE POLICY blind ON sample_changes
  USING (sample <> ALL (CAST((SELECT hidden_samples()) AS bigint[]))) WITH CHECK (true);

CREATE OR REPLACE FUNCTION hide_blind_units_() RETURNS void
LANGUAGE plpgsql {definer} AS $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY sample_tables_() || ARRAY['deleted_samples', 'sample_changes'] LOOP
    IF NOT (SELECT c.relrowsecurity FROM pg_class c WHERE c.oid = to_regclass(quote_ident(name))) THEN
      EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    END IF;
  END LOOP;
END $$;

-- -- rows -------------------------------------------------------------------------------------

-- Take the samples out of a unit into a replica of the member; those of one author only, if given.
-- Suggestions of a model stay for everybody. What was rejected, and what somebody drew who handed
-- their replica in before, goes, too, but is in no replica.
CREATE OR REPLACE FUNCTION put_away_(
  p_change bigint, p_unit text, p_member text, p_submitted text DEFAULT '',
  p_reference boolean DEFAULT false, p_author text DEFAULT NULL
) RETURNS void LANGUAGE plpgsql {definer} AS $$
DECLARE
  number bigint;
  fids bigint[] := ARRAY(SELECT s.fid FROM all_samples s WHERE s.unit = p_unit
    AND s.state <> 'suggested' AND s.author = coalesce(p_author, s.author));
BEGIN
  IF cardinality(fids) = 0 AND p_submitted = '' THEN
    RETURN;
  END IF;
  IF NOT EXISTS (SELECT 1 FROM replicas r
      WHERE r.unit = p_unit AND r.member = p_member AND r.submitted <> '') THEN
    INSERT INTO replicas (unit, member, submitted, reference)
      VALUES (p_unit, p_member, p_submitted, p_reference)
      ON CONFLICT (unit, member) DO UPDATE SET submitted = excluded.submitted
      RETURNING id INTO number;
    INSERT INTO replica_samples (replica, sample, class, geom)
      SELECT number, s.fid, s.class, s.geom FROM all_samples s
      WHERE s.fid = ANY (fids) AND s.state <> 'rejected';
  END IF;
  PERFORM note_samples_(p_change, fids);
  PERFORM delete_fids_(fids);
END $$;

CREATE OR REPLACE FUNCTION show_replica_(p_change bigint, p_replica bigint, p_state text DEFAULT NULL)
RETURNS void LANGUAGE plpgsql {definer} AS $$
DECLARE
  sample_table text;
  fids bigint[] := ARRAY(SELECT r.sample FROM replica_samples r WHERE r.replica = p_replica);
BEGIN
  PERFORM note_samples_(p_change, fids);
  PERFORM restore_fids_(fids);
  FOREACH sample_table IN ARRAY sample_tables_() LOOP
    EXECUTE format('UPDATE %I SET state = coalesce($2, state) WHERE fid = ANY ($1)', sample_table)
      USING fids, p_state;
  END LOOP;
END $$;

CREATE OR REPLACE FUNCTION bring_back_(p_change bigint, p_replica bigint) RETURNS void
LANGUAGE plpgsql {definer} AS $$
BEGIN
  PERFORM show_replica_(p_change, p_replica);
  DELETE FROM replica_samples WHERE replica = p_replica;
  DELETE FROM replicas WHERE id = p_replica;
END $$;

CREATE OR REPLACE FUNCTION add_known_(p_unit text, p_names text[]) RETURNS void
LANGUAGE sql {definer} AS $$
  UPDATE replicated_units r SET known_to = (
    SELECT CAST(coalesce(jsonb_agg(n ORDER BY n COLLATE "C"), '[]') AS text) FROM (
      SELECT jsonb_array_elements_text(CAST(r.known_to AS jsonb)) AS n
      UNION SELECT x FROM unnest(p_names) x WHERE x <> '') names)
  WHERE r.unit = p_unit
$$;

CREATE OR REPLACE FUNCTION refresh_unit_(p_unit text, p_state text, p_labelled_by text,
  p_nothing boolean, p_blind boolean) RETURNS work_units
LANGUAGE sql {definer} AS $$
  UPDATE work_units SET state = p_state, holder = '', lease_until = '',
    labelled_by = p_labelled_by, reviewed_by = '', nothing_here = p_nothing, reason = '',
    blind = p_blind, version = version + 1 WHERE uuid = p_unit RETURNING *
$$;

-- -- the standing replica -----------------------------------------------------------------------

-- The replica that overlaps most with all others, of equals the earliest: area that both have by
-- area that one of them has, class by class; two that have nothing are the same. Of outlines that
-- the server cannot compare, the earliest stands.
CREATE OR REPLACE FUNCTION standing_(p_unit text) RETURNS bigint
LANGUAGE plpgsql STABLE {definer} AS $$
DECLARE
  best bigint;
BEGIN
  WITH those AS (
    SELECT r.id, r.submitted FROM replicas r
    WHERE r.unit = p_unit AND r.submitted <> '' AND NOT r.reference
  ), grounds AS MATERIALIZED (
    SELECT s.replica, s.class,
      {gis}.ST_CollectionExtract({gis}.ST_UnaryUnion({gis}.ST_Collect(s.geom)), 3) AS geom
    FROM replica_samples s JOIN those t ON t.id = s.replica GROUP BY 1, 2
  ), sizes AS (
    SELECT t.id, t.submitted, count(g.class) AS classes,
      coalesce(sum({gis}.ST_Area(g.geom)), 0) AS area
    FROM those t LEFT JOIN grounds g ON g.replica = t.id GROUP BY 1, 2
  ), pairs AS (
    SELECT a.id, a.submitted, a.classes + b.classes AS classes, a.area + b.area AS both_areas,
      coalesce((SELECT sum({gis}.ST_Area({gis}.ST_Intersection(g.geom, h.geom)))
        FROM grounds g JOIN grounds h ON h.class = g.class
        WHERE g.replica = a.id AND h.replica = b.id), 0) AS shared
    FROM sizes a LEFT JOIN sizes b ON b.id <> a.id
  )
  SELECT id INTO best FROM pairs GROUP BY id, submitted
    ORDER BY round(CAST(coalesce(sum(CASE WHEN classes = 0 THEN 1
      WHEN both_areas - shared = 0 THEN 0 ELSE shared / (both_areas - shared) END), 0) AS numeric), 9)
      DESC, submitted, id LIMIT 1;
  RETURN best;
EXCEPTION WHEN internal_error THEN
  RETURN (SELECT r.id FROM replicas r WHERE r.unit = p_unit AND r.submitted <> ''
    AND NOT r.reference ORDER BY r.submitted, r.id LIMIT 1);
END $$;

-- Give the unit the reference or the standing replica as its samples, to be reviewed.
CREATE OR REPLACE FUNCTION consolidate_(p_change bigint, u work_units) RETURNS work_units
LANGUAGE plpgsql {definer} AS $$
DECLARE
  chosen replicas;
BEGIN
  SELECT * INTO chosen FROM replicas r WHERE r.unit = u.uuid AND r.reference;
  IF NOT FOUND THEN
    SELECT * INTO chosen FROM replicas r WHERE r.id = standing_(u.uuid);
  END IF;
  PERFORM show_replica_(p_change, chosen.id, 'submitted');
  PERFORM add_event_(NULL, 'consolidate', u.uuid, jsonb_build_object('state', u.state),
    jsonb_build_object('state', 'submitted'));
  RETURN refresh_unit_(u.uuid, 'submitted', chosen.member,
    NOT EXISTS (SELECT 1 FROM replica_samples s WHERE s.replica = chosen.id), false);
END $$;

-- -- steps of a blind unit ----------------------------------------------------------------------

CREATE OR REPLACE FUNCTION follow_blind_step_(
  p_change bigint, p_step text, old work_units, new work_units
) RETURNS work_units LANGUAGE plpgsql {definer} AS $$
DECLARE
  name text;
BEGIN
  IF p_step = 'claim' THEN
    IF old.holder <> '' THEN  -- whose lease ran out
      PERFORM put_away_(p_change, old.uuid, old.holder);
    END IF;
    FOR name IN SELECT DISTINCT s.author FROM all_samples s
        WHERE s.unit = old.uuid AND s.state <> 'suggested' LOOP
      PERFORM put_away_(p_change, old.uuid, name, '', false, name);
    END LOOP;
    PERFORM bring_back_(p_change, r.id) FROM replicas r
      WHERE r.unit = old.uuid AND r.member = session_user AND r.submitted = '';
  ELSIF p_step = 'release' THEN
    PERFORM put_away_(p_change, old.uuid, old.holder);
  ELSIF p_step = 'submit' THEN
    PERFORM put_away_(p_change, old.uuid, new.labelled_by, stamp_(now_()));
    PERFORM add_known_(old.uuid, ARRAY[new.labelled_by]);
    IF (SELECT count(*) FROM replicas r WHERE r.unit = old.uuid AND r.submitted <> ''
        AND NOT r.reference) >= (SELECT q.wanted FROM replicated_units q WHERE q.unit = old.uuid) THEN
      RETURN consolidate_(p_change, new);
    END IF;
    PERFORM add_event_(NULL, 'next_replica', old.uuid, jsonb_build_object('state', new.state),
      jsonb_build_object('state', 'ready'));
    RETURN refresh_unit_(old.uuid, 'ready', '', false, true);
  END IF;
  RETURN new;
END $$;

-- -- asking for replicas --------------------------------------------------------------------------

-- One event, which does not tell gold units from others.
CREATE OR REPLACE FUNCTION replicate(units text[], wanted integer, gold boolean) RETURNS bigint
LANGUAGE plpgsql {definer} AS $$
#variable_conflict use_column
DECLARE
  old work_units;
  change bigint := nextval('change_numbers');
  p_gold boolean := coalesce(replicate.gold, false);
  p_units text[] := replicate.units;
  p_wanted integer := replicate.wanted;
  done integer := 0;
BEGIN
  PERFORM require_('check_quality');
  PERFORM writing_();
  IF p_wanted IS NULL OR p_wanted NOT BETWEEN (CASE WHEN p_gold THEN 1 ELSE 2 END) AND 20 THEN
    PERFORM refuse_('invalid_input', format('A unit is not labelled by %s members.', p_wanted));
  END IF;
  PERFORM hide_blind_units_();
  FOR old IN SELECT * FROM locked_units_(p_units) LOOP
    IF old.blind OR EXISTS (SELECT 1 FROM replicated_units q WHERE q.unit = old.uuid)
        OR old.state NOT IN ('ready', 'submitted', 'accepted')
        OR (p_gold AND old.state <> 'accepted') THEN
      PERFORM refuse_('not_possible', format('The work unit “%s” is %s or has replicas already, so '
        'others cannot be asked to label it.', old.name, replace(old.state, '_', ' ')));
    END IF;
    PERFORM note_unit_(change, old);
    INSERT INTO replicated_units (unit, wanted, gold) VALUES (old.uuid, p_wanted, p_gold);
    IF old.state <> 'ready' THEN
      PERFORM put_away_(change, old.uuid, old.labelled_by, stamp_(now_()), p_gold);
      PERFORM add_known_(old.uuid, ARRAY[old.labelled_by, old.reviewed_by,
        CASE WHEN p_gold THEN CAST(session_user AS text) ELSE '' END]);
    END IF;
    PERFORM refresh_unit_(old.uuid, 'ready', '', false, true);
    done := done + 1;
  END LOOP;
  RETURN add_event_(change, 'replicate', '', '{{}}', jsonb_build_object('units', done));
END $$;

CREATE OR REPLACE FUNCTION end_replicas(units text[]) RETURNS bigint
LANGUAGE plpgsql {definer} AS $$
#variable_conflict use_column
DECLARE
  old work_units;
  change bigint := nextval('change_numbers');
  p_units text[] := end_replicas.units;
  done integer := 0;
BEGIN
  PERFORM require_('check_quality');
  PERFORM writing_();
  FOR old IN SELECT * FROM locked_units_(p_units) LOOP
    IF NOT old.blind OR effective_state_(old.state, old.holder, old.lease_until) <> 'ready' THEN
      PERFORM refuse_('not_possible', format('The work unit “%s” wants no replicas, or somebody '
        'labels it at this moment.', old.name));
    END IF;
    PERFORM note_unit_(change, old);
    IF EXISTS (SELECT 1 FROM replicas r WHERE r.unit = old.uuid AND r.submitted <> '') THEN
      PERFORM consolidate_(change, old);
    ELSE
      PERFORM bring_back_(change, r.id) FROM replicas r WHERE r.unit = old.uuid;
      PERFORM refresh_unit_(old.uuid, 'ready', '', false, false);
      DELETE FROM replicated_units q WHERE q.unit = old.uuid;
    END IF;
    done := done + 1;
  END LOOP;
  RETURN add_event_(change, 'end_replicas', '', '{{}}', jsonb_build_object('units', done));
END $$;

-- -- reading --------------------------------------------------------------------------------------

CREATE OR REPLACE FUNCTION read_replicated_units() RETURNS TABLE (
  unit text, name text, wanted integer, submitted bigint, gold boolean, blind boolean
) LANGUAGE plpgsql STABLE {definer} AS $$
BEGIN
  PERFORM require_('check_quality');
  RETURN QUERY SELECT q.unit, u.name, q.wanted, (SELECT count(*) FROM replicas r
      WHERE r.unit = q.unit AND r.submitted <> '' AND NOT r.reference), q.gold, u.blind
    FROM replicated_units q JOIN work_units u ON u.uuid = q.unit ORDER BY u.fid;
END $$;

-- A row for each shape, and one without a shape for a replica that has none.
CREATE OR REPLACE FUNCTION read_replicas() RETURNS TABLE (
  id bigint, unit text, member text, submitted text, reference boolean, class text, wkb bytea
) LANGUAGE plpgsql STABLE {definer} AS $$
BEGIN
  PERFORM require_('check_quality');
  RETURN QUERY SELECT r.id, r.unit, r.member, r.submitted, r.reference, s.class,
      {gis}.ST_AsBinary(s.geom)
    FROM replicas r LEFT JOIN replica_samples s ON s.replica = r.id
    WHERE r.submitted <> '' ORDER BY r.submitted, r.id, s.sample;
END $$;
