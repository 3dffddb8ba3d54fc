-- Comments, runs of tools, and marking the project complete.

-- The comment that begins the thread of this one.
CREATE OR REPLACE FUNCTION thread_(p_comment text) RETURNS comments
LANGUAGE plpgsql {definer} AS $$
DECLARE
  found_ comments;
  thread comments;
BEGIN
  SELECT * INTO found_ FROM comments WHERE uuid = p_comment FOR UPDATE;
  IF NOT FOUND THEN
    PERFORM refuse_('invalid_input', format(
      'The project has no comment “%s”. Reload their layer.', p_comment));
  END IF;
  SELECT * INTO thread FROM comments WHERE uuid = found_.reply_to FOR UPDATE;
  IF FOUND THEN
    RETURN thread;
  END IF;
  RETURN found_;
END $$;

-- With reply_to it is a reply, which has no place and the unit of its thread.
CREATE OR REPLACE FUNCTION add_comment(unit text, text text, category text, sample text, wkb text,
  reply_to text DEFAULT '') RETURNS comments LANGUAGE plpgsql {definer} AS $$
#variable_conflict use_column
DECLARE
  made comments;
  thread comments;
  place {gis}.geometry := geometry_(add_comment.wkb);
  p_unit text := add_comment.unit;
  p_reply_to text := add_comment.reply_to;
BEGIN
  PERFORM writing_();
  PERFORM require_('label');
  IF p_reply_to <> '' THEN
    thread := thread_(p_reply_to);
    p_reply_to := thread.uuid;
    p_unit := thread.unit;
    place := NULL;
  ELSIF NOT EXISTS (SELECT 1 FROM work_units u WHERE u.uuid = p_unit) THEN
    PERFORM locked_unit_(p_unit);
  END IF;
  PERFORM check_value_('category', add_comment.category);
  INSERT INTO comments (geom, uuid, text, unit, sample, category, author, created, resolved,
    reply_to)
  VALUES (place, new_id_(), trim(add_comment.text), p_unit, add_comment.sample,
    add_comment.category, session_user, stamp_(now_()), coalesce(thread.resolved, 0), p_reply_to)
  RETURNING * INTO made;
  PERFORM add_event_(NULL, 'comment', made.uuid, '{{}}',
    jsonb_build_object('unit', made.unit, 'text', made.text) || CASE made.reply_to WHEN ''
      THEN '{{}}' ELSE jsonb_build_object('reply_to', made.reply_to) END);
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
  old := thread_(resolve_comment.comment);
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
