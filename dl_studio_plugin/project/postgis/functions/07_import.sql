-- Adding samples from a stream: begin, any number of batches, finish; one change, one event.
-- All in one transaction; one that ends without “finish” leaves its event all the same.

CREATE OR REPLACE FUNCTION begin_import(source text, status text, what text DEFAULT 'add_samples')
RETURNS bigint LANGUAGE plpgsql {definer} AS $$
DECLARE
  number bigint;
BEGIN
  PERFORM require_('label');
  IF what = 'propose_samples' THEN
    PERFORM require_('use');
    PERFORM require_('set_up');
  END IF;
  IF status NOT IN ('suggested', 'draft', 'submitted')
      OR what NOT IN ('add_samples', 'propose_samples') THEN
    PERFORM refuse_('invalid_input', format(
      'Samples are added as suggested, draft or submitted, not as “%s”.', status));
  END IF;
  PERFORM check_value_('source', source);
  IF NOT EXISTS (SELECT 1 FROM work_units) THEN
    PERFORM writing_(true);  -- of two who begin at once, one makes the unit
  ELSE
    PERFORM writing_();
  END IF;
  INSERT INTO open_changes (what, source, status) VALUES (what, source, status)
    RETURNING change INTO number;
  IF NOT EXISTS (SELECT 1 FROM work_units) THEN
    PERFORM insert_unit_(number, {gis}.ST_Multi({gis}.ST_GeomFromText(p.area_wkt, p.srid)),
      'Whole area', '', 0, true) FROM dl_studio_project p;
  END IF;
  RETURN number;
END $$;

CREATE OR REPLACE FUNCTION the_import_() RETURNS open_changes
LANGUAGE plpgsql {definer} AS $$
DECLARE
  found_change open_changes;
BEGIN
  found_change := open_change_();
  IF found_change.what IS NULL OR found_change.what = 'edit_layer' THEN
    PERFORM refuse_('not_possible', 'No import has begun in this transaction.');
  END IF;
  RETURN found_change;
END $$;

-- rows: a list of {{"w": WKB as hexadecimal text, "p": is a point, "c": class, "s": score}}, in
-- order. Gives what became of them: a row for each class, unit ('' is none) and fate, where a unit
-- that takes no samples has not added any.
CREATE OR REPLACE FUNCTION import_batch(rows json)
RETURNS TABLE (class text, unit text, added bigint, invalid bigint, refused bigint)
LANGUAGE plpgsql {definer} AS $$
#variable_conflict use_column
DECLARE
  import open_changes := the_import_();
  p_rows json := import_batch.rows;
  edit_others text := permission_('edit_others');
  now_text text := stamp_(now_());
  me text := session_user;
BEGIN
  IF EXISTS (SELECT 1 FROM json_to_recordset(p_rows) AS r(c text)
      WHERE (r.c <> '' OR import.status = 'submitted')
        AND NOT EXISTS (SELECT 1 FROM label_classes l WHERE l.name = r.c)) THEN
    PERFORM refuse_('invalid_input', 'A sample has a class that the project does not have.');
  END IF;
  RETURN QUERY
  WITH given AS MATERIALIZED (
    SELECT r.place, geometry_(r.row ->> 'w') AS geom, (r.row ->> 'p')::boolean AS points,
      r.row ->> 'c' AS class, (r.row ->> 's')::double precision AS score
    FROM json_array_elements(p_rows) WITH ORDINALITY AS r(row, place)
  ), located AS MATERIALIZED (
    SELECT g.*, {gis}.ST_IsValid(g.geom) AS valid, unit_at_(point_of_(g.geom)) AS unit FROM given g
  ), locked AS MATERIALIZED (
    SELECT u.uuid, is_open_(u, edit_others) AS open FROM work_units u
    WHERE u.uuid IN (SELECT l.unit FROM located l) ORDER BY u.fid FOR SHARE
  ), judged AS MATERIALIZED (
    SELECT l.*, coalesce(k.open, true) AS open, CASE
        WHEN import.status = 'submitted' AND NOT l.valid THEN 'draft' ELSE import.status END AS state
    FROM located l LEFT JOIN locked k ON k.uuid = l.unit
  ), numbered AS MATERIALIZED (
    SELECT nextval('sample_numbers') AS fid, new_id_() AS uuid, j.*
    FROM (SELECT * FROM judged WHERE open ORDER BY place) j
  ), polygons AS (
    INSERT INTO samples (fid, geom, uuid, class, state, unit, author, source, created, modified,
      score)
    SELECT n.fid, n.geom, n.uuid, n.class, n.state, n.unit, me, import.source, now_text, now_text,
      n.score FROM numbered n WHERE NOT n.points
  ), points AS (
    INSERT INTO sample_points (fid, geom, uuid, class, state, unit, author, source, created,
      modified, score)
    SELECT n.fid, n.geom, n.uuid, n.class, n.state, n.unit, me, import.source, now_text, now_text,
      n.score FROM numbered n WHERE n.points
  ), noted AS (
    INSERT INTO sample_changes (change, sample, existed) SELECT import.change, n.fid, false
    FROM numbered n
  )
  SELECT j.class, coalesce(j.unit, ''), count(*) FILTER (WHERE j.open),
    count(*) FILTER (WHERE j.open AND NOT j.valid), count(*) FILTER (WHERE NOT j.open)
  FROM judged j GROUP BY 1, 2;
END $$;

-- Submit the units that hold new samples, where nobody holds them and this login may; returns
-- those that were and, with the reason, those that were not.
CREATE OR REPLACE FUNCTION submit_imported()
RETURNS TABLE (unit text, submitted boolean, reason text)
LANGUAGE plpgsql {definer} AS $$
#variable_conflict use_column
DECLARE
  import open_changes := the_import_();
  old work_units;
  new work_units;
  problem text;
BEGIN
  PERFORM know_tables_(import.change);
  FOR old IN SELECT u.* FROM work_units u WHERE EXISTS (
      SELECT 1 FROM all_samples s JOIN sample_changes c ON c.sample = s.fid
      WHERE s.unit = u.uuid AND c.change = import.change AND NOT c.existed)
      ORDER BY u.fid FOR UPDATE LOOP
    SELECT CASE
      WHEN old.holder <> '' THEN format('It is held by %s, who has to submit it.', old.holder)
      WHEN NOT EXISTS (SELECT 1 FROM unit_transitions t WHERE t.step = 'claim'
          AND t.source = old.state AND permission_(t.action) = 'yes' AND is_for_me_(t.who, old))
        THEN format('It is %s, or assigned to somebody else.', replace(old.state, '_', ' '))
      ELSE submission_problems_(jsonb_populate_record(old, '{{"nothing_here": false}}')) END
      INTO problem;
    IF problem = '' THEN
      PERFORM note_unit_(import.change, old);
      UPDATE work_units SET state = 'submitted', labelled_by = session_user, nothing_here = false,
        reason = '', version = old.version + 1 WHERE uuid = old.uuid;
      PERFORM move_samples_(import.change, 'submit', old.uuid);
    END IF;
    unit := old.uuid;
    submitted := problem = '';
    reason := problem;
    RETURN NEXT;
  END LOOP;
END $$;

CREATE OR REPLACE FUNCTION finish_import(units_submitted integer DEFAULT 0) RETURNS bigint
LANGUAGE plpgsql {definer} AS $$
DECLARE
  import open_changes := the_import_();
BEGIN
  PERFORM know_tables_(import.change);
  RETURN close_change_(import.change, jsonb_build_object('units_submitted', units_submitted));
END $$;

-- Let former suggestions of the units go and set their priorities: {{"unit's id": priority}}.
CREATE OR REPLACE FUNCTION make_room(priorities json) RETURNS void
LANGUAGE plpgsql {definer} AS $$
DECLARE
  import open_changes := the_import_();
  wanted text[] := ARRAY(SELECT json_object_keys(priorities));
  fids bigint[];
  old work_units;
BEGIN
  PERFORM require_('set_up');
  IF cardinality(wanted) = 0 THEN
    RETURN;
  END IF;
  PERFORM know_tables_(import.change);
  fids := ARRAY(SELECT s.fid FROM all_samples s
    WHERE s.unit = ANY (wanted) AND s.state = 'suggested' AND NOT EXISTS (
      SELECT 1 FROM sample_changes c WHERE c.change = import.change AND c.sample = s.fid));
  PERFORM note_samples_(import.change, fids);
  PERFORM delete_fids_(fids);
  FOR old IN SELECT * FROM locked_units_(wanted) LOOP
    IF old.priority <> CAST(priorities ->> old.uuid AS integer) THEN
      PERFORM note_unit_(import.change, old);
      UPDATE work_units SET priority = CAST(priorities ->> old.uuid AS integer),
        version = version + 1 WHERE uuid = old.uuid;
    END IF;
  END LOOP;
END $$;
