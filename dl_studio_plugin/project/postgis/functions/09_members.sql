-- Members are names of logins or group roles; what each may touch is granted to that role.

CREATE OR REPLACE FUNCTION schema_owner_() RETURNS text
LANGUAGE sql STABLE {definer} AS $$
  SELECT CAST(pg_get_userbyid(nspowner) AS text) FROM pg_namespace WHERE nspname = {schema_text}
$$;

CREATE OR REPLACE FUNCTION member_functions_() RETURNS text[]
LANGUAGE sql STABLE {definer} AS $$
  SELECT array_agg(CAST(CAST(p.oid AS regprocedure) AS text)) FROM pg_proc p
  JOIN pg_namespace n ON n.oid = p.pronamespace
  WHERE n.nspname = {schema_text} AND right(p.proname, 1) <> '_'
$$;

-- Take all away, then give what the role allows. The schema's owner has all by itself.
CREATE OR REPLACE FUNCTION grant_(p_name text, p_role text) RETURNS void
LANGUAGE plpgsql {definer} AS $$
DECLARE
  entry text;
BEGIN
  IF p_name = schema_owner_() OR NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = p_name) THEN
    RETURN;
  END IF;
  EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA {schema} FROM %I', p_name);
  EXECUTE format('REVOKE ALL ON ALL SEQUENCES IN SCHEMA {schema} FROM %I', p_name);
  EXECUTE format('REVOKE ALL ON ALL FUNCTIONS IN SCHEMA {schema} FROM %I', p_name);
  EXECUTE format('REVOKE ALL ON SCHEMA {schema} FROM %I', p_name);
  IF p_role IS NULL THEN
    RETURN;
  END IF;
  EXECUTE format('GRANT USAGE ON SCHEMA {schema} TO %I', p_name);
  EXECUTE format('GRANT SELECT ON ALL TABLES IN SCHEMA {schema} TO %I', p_name);
  -- Who owns the project moves it, with all that is out of others' sight.
  IF NOT EXISTS (SELECT 1 FROM permissions WHERE role = p_role AND action = 'administer'
      AND permission = 'yes') THEN
    EXECUTE format('REVOKE ALL ON replicated_units, replicas, replica_samples, all_samples, '
      'every_sample FROM %I', p_name);
  END IF;
  EXECUTE format('GRANT EXECUTE ON FUNCTION actor(), known_units(), hidden_units(), '
    'hidden_samples() TO %I', p_name);
  IF EXISTS (SELECT 1 FROM permissions WHERE role = p_role AND action = 'label'
      AND permission = 'yes') THEN
    EXECUTE format('GRANT INSERT, UPDATE, DELETE ON samples, sample_points, comments TO %I', p_name);
    EXECUTE format('GRANT USAGE ON sample_numbers, comments_fid_seq TO %I', p_name);
    FOREACH entry IN ARRAY member_functions_() LOOP
      EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', entry, p_name);
    END LOOP;
  END IF;
  IF EXISTS (SELECT 1 FROM permissions WHERE role = p_role AND action = 'set_up'
      AND permission = 'yes') THEN
    EXECUTE format('GRANT INSERT, UPDATE, DELETE ON work_units TO %I', p_name);
    EXECUTE format('GRANT USAGE ON work_units_fid_seq TO %I', p_name);
  END IF;
END $$;

-- After functions or tables were made anew.
CREATE OR REPLACE FUNCTION grant_all_() RETURNS void
LANGUAGE plpgsql {definer} AS $$
BEGIN
  EXECUTE 'REVOKE ALL ON ALL FUNCTIONS IN SCHEMA {schema} FROM PUBLIC';
  PERFORM grant_(m.name, m.role) FROM members m;
END $$;

CREATE OR REPLACE FUNCTION keep_an_owner_(p_name text) RETURNS void
LANGUAGE plpgsql {definer} AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM members WHERE role = 'owner' AND name <> p_name) THEN
    PERFORM refuse_('not_possible', format(
      '%s is the only owner of the project. Make somebody else an owner first.', p_name));
  END IF;
END $$;

CREATE OR REPLACE FUNCTION set_member(name text, role text) RETURNS void
LANGUAGE plpgsql {definer} AS $$
#variable_conflict use_column
DECLARE
  p_name text := set_member.name;
  p_role text := set_member.role;
  before text;
BEGIN
  PERFORM require_('administer');
  PERFORM writing_(true);
  IF NOT EXISTS (SELECT 1 FROM roles r WHERE r.role = p_role) THEN
    PERFORM refuse_('invalid_input', format('There is no role “%s”.', p_role));
  END IF;
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = p_name) THEN
    PERFORM refuse_('invalid_input', format('The database server knows no login and no group of '
      'the name “%s”. Members of a project in a database are its logins and groups; write the name '
      'as the server has it, or ask whoever runs the server for a login.', p_name));
  END IF;
  SELECT m.role INTO before FROM members m WHERE m.name = p_name;
  IF before = 'owner' AND p_role <> 'owner' THEN
    PERFORM keep_an_owner_(p_name);
  END IF;
  INSERT INTO members (name, role) VALUES (p_name, p_role)
    ON CONFLICT (name) DO UPDATE SET role = excluded.role;
  PERFORM grant_(p_name, p_role);
  PERFORM add_event_(NULL, 'set_member', p_name,
    CASE WHEN before IS NULL THEN '{{}}' ELSE jsonb_build_object('role', before) END,
    jsonb_build_object('role', p_role));
END $$;

CREATE OR REPLACE FUNCTION remove_member(name text) RETURNS void
LANGUAGE plpgsql {definer} AS $$
#variable_conflict use_column
DECLARE
  p_name text := remove_member.name;
  before text;
BEGIN
  PERFORM require_('administer');
  PERFORM writing_(true);
  SELECT m.role INTO before FROM members m WHERE m.name = p_name;
  IF before IS NULL THEN
    PERFORM refuse_('invalid_input', format('“%s” is not a member of the project.', p_name));
  END IF;
  IF before = 'owner' THEN
    PERFORM keep_an_owner_(p_name);
  END IF;
  DELETE FROM members WHERE name = p_name;
  PERFORM grant_(p_name, NULL);
  PERFORM add_event_(NULL, 'remove_member', p_name, jsonb_build_object('role', before), '{{}}');
END $$;
