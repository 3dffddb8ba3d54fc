-- What the tables do when somebody edits them as layers of QGIS, or by SQL of their own.
--
-- The triggers raise what is refused (QGIS shows the text), fill in what is not for people to
-- write, and note the edit in the open change of the transaction. They do not run for what the
-- functions of this schema write: {by_others} is true for everybody else.

CREATE OR REPLACE FUNCTION say_(p_name text) RETURNS void
LANGUAGE plpgsql {definer} AS $$
BEGIN
  PERFORM refuse_('not_possible', text) FROM refusals WHERE name = p_name;
END $$;

CREATE OR REPLACE FUNCTION begin_edit_(p_action text) RETURNS void
LANGUAGE plpgsql {definer} AS $$
DECLARE
  done text;
BEGIN
  SELECT completed INTO done FROM dl_studio_project FOR KEY SHARE;
  IF done <> '' THEN
    PERFORM say_('FROZEN');
  END IF;
  IF EXISTS (SELECT 1 FROM moved) THEN
    PERFORM refuse_('not_possible', moved_());
  END IF;
  PERFORM require_(p_action);
END $$;

-- A layer changes samples of a unit that its user holds. Who may edit the samples of others may
-- do it in every unit that is not closed.
CREATE OR REPLACE FUNCTION check_place_(p_unit text) RETURNS work_units
LANGUAGE plpgsql {definer} AS $$
DECLARE
  u work_units;
  edits_others boolean := permission_('edit_others') = 'yes';
BEGIN
  SELECT * INTO u FROM work_units WHERE uuid = p_unit FOR SHARE;
  IF NOT FOUND THEN
    IF NOT edits_others THEN
      PERFORM say_('OUTSIDE');
    END IF;
    RETURN NULL;
  END IF;
  IF u.state IN (SELECT state FROM closed_states WHERE for_layers) THEN
    PERFORM say_('CLOSED');
  END IF;
  IF u.holder = session_user AND u.state IN (SELECT state FROM leases) THEN
    RETURN u;
  END IF;
  IF edits_others AND u.state <> 'in_review' AND NOT u.blind THEN
    RETURN u;
  END IF;
  PERFORM say_('NOT_HELD');
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION guard_sample_() RETURNS trigger
LANGUAGE plpgsql {definer} AS $$
DECLARE
  change bigint;
  row_ record;
  u work_units;
  goal text;
BEGIN
  PERFORM begin_edit_('label');
  IF TG_OP <> 'DELETE' AND NEW.geom IS NULL THEN
    PERFORM say_('NO_OUTLINE');
  END IF;
  IF TG_OP = 'INSERT' THEN
    NEW.unit := unit_at_(point_of_(NEW.geom));
    PERFORM check_place_(NEW.unit);
    NEW.fid := nextval('sample_numbers');
    NEW.uuid := new_id_();
    NEW.class := coalesce(NEW.class, '');
    -- A tool that was pointed at an object says so by the state of what it adds.
    NEW.source := CASE NEW.state WHEN 'assisted' THEN 'assisted' ELSE 'manual' END;
    NEW.state := 'draft';
    NEW.author := session_user;
    NEW.created := stamp_(now_());
    NEW.modified := NEW.created;
    NEW.version := 1;
    NEW.score := NULL;
    NEW.reason := '';
    INSERT INTO sample_changes (change, sample, existed)
      VALUES (layer_change_(), NEW.fid, false);
    RETURN NEW;
  END IF;
  u := check_place_(OLD.unit);
  IF TG_OP = 'DELETE' THEN
    PERFORM note_samples_(layer_change_(), ARRAY[OLD.fid]);
    RETURN OLD;
  END IF;
  IF NEW.version IS DISTINCT FROM OLD.version THEN
    PERFORM refuse_('out_of_date', stale_());
  END IF;
  IF NEW.uuid IS DISTINCT FROM OLD.uuid AND NEW.uuid <> ''
      AND NOT EXISTS (SELECT 1 FROM every_sample WHERE uuid = NEW.uuid) THEN
    PERFORM say_('KEEP_UUID');
  END IF;
  NEW.class := coalesce(NEW.class, '');
  IF NEW.class = OLD.class AND {gis}.ST_AsBinary(NEW.geom) = {gis}.ST_AsBinary(OLD.geom) THEN
    IF NEW IS DISTINCT FROM OLD THEN
      PERFORM say_('KEPT_FIELDS');
    END IF;
    RETURN OLD;
  END IF;
  goal := OLD.unit;
  IF {gis}.ST_AsBinary(NEW.geom) <> {gis}.ST_AsBinary(OLD.geom) THEN
    goal := unit_at_(point_of_(NEW.geom));
    IF goal IS NULL AND u.state = 'in_review' THEN
      goal := OLD.unit;  -- its reviewer mends it; whoever submits it again hears of its place
    ELSIF goal IS DISTINCT FROM OLD.unit THEN
      PERFORM check_place_(goal);
    END IF;
  END IF;
  change := layer_change_();
  INSERT INTO sample_changes (change, sample, existed, unit, state, reason, source, class, geom)
    VALUES (change, OLD.fid, true, OLD.unit, OLD.state, OLD.reason, OLD.source, OLD.class, OLD.geom)
    ON CONFLICT DO NOTHING;
  -- Merging two features in QGIS brings values of the other one; they are put back.
  row_ := OLD;
  row_.class := NEW.class;
  row_.geom := NEW.geom;
  row_.unit := goal;
  row_.state := edited_state_(OLD.state);
  row_.source := edited_source_(OLD.state, OLD.source, OLD.author, u);
  row_.version := OLD.version + 1;
  row_.modified := stamp_(now_());
  RETURN row_;
END $$;

DROP TRIGGER IF EXISTS guard ON samples;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON samples
  FOR EACH ROW WHEN ({by_others}) EXECUTE FUNCTION guard_sample_();
DROP TRIGGER IF EXISTS guard ON sample_points;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON sample_points
  FOR EACH ROW WHEN ({by_others}) EXECUTE FUNCTION guard_sample_();

CREATE OR REPLACE FUNCTION guard_unit_() RETURNS trigger
LANGUAGE plpgsql {definer} AS $$
DECLARE
  row_ work_units;
  reshaped boolean;
BEGIN
  PERFORM begin_edit_('set_up');
  IF TG_OP <> 'DELETE' THEN
    NEW.name := coalesce(NEW.name, '');
    IF NEW.geom IS NULL THEN
      PERFORM say_('NO_OUTLINE');
    END IF;
  END IF;
  IF TG_OP = 'INSERT' THEN
    SELECT * INTO row_ FROM jsonb_populate_record(CAST(NULL AS work_units), '{{"state": "ready",
      "subset": "", "holder": "", "assignee": "", "lease_until": "", "labelled_by": "",
      "reviewed_by": "", "round": 0, "priority": 0, "nothing_here": false, "reason": "",
      "version": 1, "whole_area": false, "blind": false}}');
    row_.fid := nextval('work_units_fid_seq');
    row_.uuid := new_id_();
    row_.geom := NEW.geom;
    row_.name := coalesce(nullif(NEW.name, ''), 'Unit ' || row_.fid);
    RETURN row_;
  END IF;
  IF TG_OP = 'DELETE' THEN
    IF OLD.state NOT IN ('ready', 'excluded') THEN
      PERFORM say_('UNIT_IN_USE');
    END IF;
    PERFORM note_unit_(layer_change_(), OLD);
    PERFORM leave_unit_(layer_change_(), OLD.uuid);
    RETURN OLD;
  END IF;
  reshaped := {gis}.ST_AsBinary(NEW.geom) <> {gis}.ST_AsBinary(OLD.geom);
  IF reshaped AND OLD.state NOT IN ('ready', 'returned', 'excluded') THEN
    PERFORM say_('UNIT_IN_USE');
  END IF;
  IF NEW.uuid IS DISTINCT FROM OLD.uuid AND NEW.uuid <> ''
      AND NOT EXISTS (SELECT 1 FROM work_units WHERE uuid = NEW.uuid) THEN
    PERFORM say_('KEEP_UUID');
  END IF;
  IF NOT reshaped AND NEW.name = OLD.name THEN
    IF NEW IS DISTINCT FROM OLD THEN
      PERFORM say_('KEPT_FIELDS');
    END IF;
    RETURN OLD;
  END IF;
  PERFORM note_unit_(layer_change_(), OLD);
  UPDATE unit_changes SET name = OLD.name, geom = OLD.geom
    WHERE change = layer_change_() AND unit = OLD.fid AND geom IS NULL AND existed;
  row_ := OLD;
  row_.name := NEW.name;
  row_.geom := NEW.geom;
  row_.version := OLD.version + 1;
  RETURN row_;
END $$;

-- Samples follow: those of a unit that was reshaped are looked for anew.
CREATE OR REPLACE FUNCTION follow_unit_() RETURNS trigger
LANGUAGE plpgsql {definer} AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM note_unit_(layer_change_(), NEW, false);
  ELSIF TG_OP = 'UPDATE' THEN
    PERFORM leave_unit_(layer_change_(), OLD.uuid);
  END IF;
  PERFORM locate_again_(layer_change_());
  RETURN NULL;
END $$;

DROP TRIGGER IF EXISTS guard ON work_units;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON work_units
  FOR EACH ROW WHEN ({by_others}) EXECUTE FUNCTION guard_unit_();
DROP TRIGGER IF EXISTS follow ON work_units;
CREATE TRIGGER follow AFTER INSERT OR UPDATE OF geom OR DELETE ON work_units
  FOR EACH ROW WHEN ({by_others}) EXECUTE FUNCTION follow_unit_();

CREATE OR REPLACE FUNCTION guard_comment_() RETURNS trigger
LANGUAGE plpgsql {definer} AS $$
BEGIN
  PERFORM begin_edit_('label');
  IF TG_OP = 'INSERT' THEN
    NEW.fid := nextval('comments_fid_seq');
    NEW.uuid := new_id_();
    NEW.author := session_user;
    NEW.created := stamp_(now_());
    NEW.text := coalesce(NEW.text, '');
    NEW.unit := coalesce(NEW.unit, '');
    NEW.sample := coalesce(NEW.sample, '');
    NEW.category := coalesce(NEW.category, 'other');
    NEW.resolved := coalesce(NEW.resolved, 0);
    NEW.reply_to := '';  -- what is drawn begins a thread
    PERFORM add_event_(NULL, 'comment', NEW.uuid, '{{}}',
      jsonb_build_object('unit', NEW.unit, 'text', NEW.text));
    RETURN NEW;
  END IF;
  IF OLD.author <> session_user AND permission_('edit_others') <> 'yes'
      AND (TG_OP = 'DELETE' OR (NEW.text, NEW.category, {gis}.ST_AsBinary(NEW.geom))
        IS DISTINCT FROM (OLD.text, OLD.category, {gis}.ST_AsBinary(OLD.geom))) THEN
    PERFORM say_('NOT_YOUR_COMMENT');
  END IF;
  IF TG_OP = 'DELETE' THEN
    PERFORM add_event_(NULL, 'delete_comment', OLD.uuid, jsonb_build_object('text', OLD.text),
      '{{}}');
    RETURN OLD;
  END IF;
  IF (NEW.fid, NEW.uuid, NEW.author, NEW.created, NEW.reply_to)
      IS DISTINCT FROM (OLD.fid, OLD.uuid, OLD.author, OLD.created, OLD.reply_to) THEN
    PERFORM say_('KEPT_FIELDS');
  END IF;
  NEW.resolved := coalesce(NEW.resolved, 0);
  IF NEW.resolved <> OLD.resolved THEN
    PERFORM add_event_(NULL, 'resolve_comment', OLD.uuid,
      jsonb_build_object('resolved', OLD.resolved <> 0),
      jsonb_build_object('resolved', NEW.resolved <> 0));
  END IF;
  IF (NEW.text, NEW.category) IS DISTINCT FROM (OLD.text, OLD.category) THEN
    PERFORM add_event_(NULL, 'edit_comment', OLD.uuid,
      jsonb_build_object('text', OLD.text, 'category', OLD.category),
      jsonb_build_object('text', NEW.text, 'category', NEW.category));
  END IF;
  RETURN NEW;
END $$;

DROP TRIGGER IF EXISTS guard ON comments;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON comments
  FOR EACH ROW WHEN ({by_others}) EXECUTE FUNCTION guard_comment_();

-- QGIS takes a statement that found no row for one that worked; it is the edit of a row that
-- somebody else deleted.
CREATE OR REPLACE FUNCTION guard_gone_() RETURNS trigger
LANGUAGE plpgsql {definer} AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM changed_rows) THEN
    PERFORM refuse_('out_of_date', text) FROM refusals WHERE name = 'GONE';
  END IF;
  RETURN NULL;
END $$;

DROP TRIGGER IF EXISTS gone ON samples;
CREATE TRIGGER gone AFTER UPDATE ON samples REFERENCING NEW TABLE AS changed_rows
  FOR EACH STATEMENT WHEN ({by_others}) EXECUTE FUNCTION guard_gone_();
DROP TRIGGER IF EXISTS gone ON sample_points;
CREATE TRIGGER gone AFTER UPDATE ON sample_points REFERENCING NEW TABLE AS changed_rows
  FOR EACH STATEMENT WHEN ({by_others}) EXECUTE FUNCTION guard_gone_();
DROP TRIGGER IF EXISTS gone ON work_units;
CREATE TRIGGER gone AFTER UPDATE ON work_units REFERENCING NEW TABLE AS changed_rows
  FOR EACH STATEMENT WHEN ({by_others}) EXECUTE FUNCTION guard_gone_();
DROP TRIGGER IF EXISTS gone ON comments;
CREATE TRIGGER gone AFTER UPDATE ON comments REFERENCING NEW TABLE AS changed_rows
  FOR EACH STATEMENT WHEN ({by_others}) EXECUTE FUNCTION guard_gone_();
