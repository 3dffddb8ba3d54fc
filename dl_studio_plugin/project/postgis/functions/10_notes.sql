-- Comments, runs of tools, and marking the project complete.

CREATE OR REPLACE FUNCTION add_comment(unit text, text text, category text, sample text, wkb text)
RETURNS comments LANGUAGE plpgsql {definer} AS $$
#variable_conflict use_column
DECLARE
  made comments;
BEGIN
  PERFORM writing_();
  PERFORM require_('label');
  IF NOT EXISTS (SELECT 1 FROM work_units u WHERE u.uuid = add_comment.unit) THEN
    PERFORM locked_unit_(add_comment.unit);
  END IF;
  PERFORM check_value_('category', add_comment.category);
  INSERT INTO comments (geom, uuid, text, unit, sample, category, author, created)
  VALUES (geometry_(add_comment.wkb), new_id_(), trim(add_comment.text), add_comment.unit,
    add_comment.sample, add_comment.category, session_user, stamp_(now_()))
  RETURNING * INTO made;
  PERFORM add_event_(NULL, 'comment', made.uuid, '{{}}',
    jsonb_build_object('unit', made.unit, 'text', made.text));
  RETURN made;
END $$;

CREATE OR REPLACE FUNCTION resolve_comment(comment text, resolved boolean) RETURNS comments
LANGUAGE plpgsql {definer} AS $$
#variable_conflict use_column
DECLARE
  old comments;
BEGIN
  PERFORM writing_();
  PERFORM require_('label');
  SELECT * INTO old FROM comments WHERE uuid = resolve_comment.comment FOR UPDATE;
  IF NOT FOUND THEN
    PERFORM refuse_('invalid_input', format(
      'The project has no comment “%s”. Reload their layer.', resolve_comment.comment));
  END IF;
  UPDATE comments SET resolved = CAST(resolve_comment.resolved AS integer) WHERE fid = old.fid;
  PERFORM add_event_(NULL, 'resolve_comment', old.uuid,
    jsonb_build_object('resolved', old.resolved <> 0),
    jsonb_build_object('resolved', resolve_comment.resolved));
  old.resolved := CAST(resolve_comment.resolved AS integer);
  RETURN old;
END $$;

-- Training goes on after the samples are complete.
CREATE OR REPLACE FUNCTION record_run(kind text, started text, finished text, outcome text,
  parameters text, results text) RETURNS bigint LANGUAGE plpgsql {definer} AS $$
DECLARE
  number bigint;
BEGIN
  PERFORM writing_(false, true);
  PERFORM require_('use');
  INSERT INTO runs (kind, started, finished, outcome, member, parameters, results)
    VALUES (kind, started, finished, outcome, session_user, parameters, results)
    RETURNING id INTO number;
  PERFORM add_event_(NULL, 'run', CAST(number AS text), '{{}}',
    jsonb_build_object('kind', kind, 'outcome', outcome));
  RETURN number;
END $$;

-- Freeze the project and keep its accepted samples under a number.
CREATE OR REPLACE FUNCTION complete() RETURNS snapshots
LANGUAGE plpgsql {definer} AS $$
DECLARE
  made snapshots;
  held bigint;
BEGIN
  PERFORM require_('administer');
  PERFORM writing_(true);
  SELECT count(*) INTO held FROM work_units WHERE holder <> '';
  IF held > 0 THEN
    PERFORM refuse_('not_possible', format('%s work units are held by somebody. Wait until they '
      'are submitted or decided, or release them, before you mark the project complete.', held));
  END IF;
  INSERT INTO snapshots (number, created, member, samples)
    SELECT coalesce(max(number), 0) + 1, stamp_(now_()), session_user, 0 FROM snapshots
    RETURNING * INTO made;
  INSERT INTO snapshot_samples (number, sample, uuid, unit, subset, class, geom)
    SELECT made.number, s.fid, s.uuid, u.uuid, u.subset, s.class, s.geom
    FROM all_samples s JOIN work_units u ON u.uuid = s.unit
    WHERE s.state = 'accepted' AND u.state = 'accepted';
  GET DIAGNOSTICS made.samples = ROW_COUNT;
  UPDATE snapshots SET samples = made.samples WHERE number = made.number;
  UPDATE dl_studio_project SET completed = made.created;
  PERFORM add_event_(NULL, 'complete', '', '{{}}',
    jsonb_build_object('snapshot', made.number, 'samples', made.samples), true);
  RETURN made;
END $$;
