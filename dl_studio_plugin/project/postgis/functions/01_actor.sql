-- Who acts, what they may, when it is. Functions that end in _ are not for members to call.

-- The time that is written down. Only the schema's owner can put another in its place.
CREATE OR REPLACE FUNCTION now_() RETURNS timestamptz
LANGUAGE sql VOLATILE AS $$ SELECT clock_timestamp() $$;

CREATE OR REPLACE FUNCTION stamp_(moment timestamptz) RETURNS text
LANGUAGE sql STABLE AS $$
  SELECT to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;

-- A UUID that begins with the time (version 7).
CREATE OR REPLACE FUNCTION new_id_() RETURNS text
LANGUAGE sql VOLATILE AS $$
  SELECT substr(t, 1, 8) || '-' || substr(t, 9, 4) || '-7' || substr(noise, 16)
  FROM lpad(to_hex((extract(epoch FROM clock_timestamp()) * 1000)::bigint), 12, '0') t,
    CAST(gen_random_uuid() AS text) noise
$$;

-- The SQLSTATEs by which the plugin knows its own refusals.
CREATE OR REPLACE FUNCTION refuse_(kind text, sentence text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION USING MESSAGE = sentence, ERRCODE = CASE kind
    WHEN 'not_possible' THEN 'DL001' WHEN 'not_permitted' THEN 'DL002'
    WHEN 'out_of_date' THEN 'DL004' ELSE 'DL003' END;
END $$;

-- The highest role of those that this login has by itself or through groups.
CREATE OR REPLACE FUNCTION role_() RETURNS text
LANGUAGE sql STABLE {definer} AS $$
  SELECT coalesce(
    (SELECT r.role FROM members m
      JOIN pg_roles p ON p.rolname = m.name
      JOIN roles r ON r.role = m.role
      WHERE pg_has_role(session_user, p.oid, 'MEMBER')
      ORDER BY r.rank DESC LIMIT 1),
    'viewer')
$$;

-- What the rules need to know of this login.
CREATE OR REPLACE FUNCTION actor(
  OUT name text, OUT role text, OUT owners text[], OUT may_review_own boolean, OUT now timestamptz
) LANGUAGE sql STABLE {definer} AS $$
  SELECT CAST(session_user AS text), role_(),
    (SELECT coalesce(array_agg(m.name ORDER BY m.name), CAST(ARRAY[] AS text[]))
      FROM members m WHERE m.role = 'owner'),
    may_review_own_(), now_()
$$;

-- The project allows it, or this login is alone in it (a group is not alone).
CREATE OR REPLACE FUNCTION may_review_own_() RETURNS boolean
LANGUAGE sql STABLE {definer} AS $$
  SELECT p.review_own_work
    OR NOT EXISTS (SELECT 1 FROM members m WHERE m.name <> session_user)
  FROM dl_studio_project p
$$;

CREATE OR REPLACE FUNCTION permission_(p_action text) RETURNS text
LANGUAGE sql STABLE {definer} AS $$
  SELECT coalesce(
    (SELECT permission FROM permissions p WHERE p.action = p_action AND p.role = role_()), 'no')
$$;

CREATE OR REPLACE FUNCTION require_(p_action text, held_in_review boolean DEFAULT false)
RETURNS void LANGUAGE plpgsql STABLE {definer} AS $$
DECLARE
  permission text := permission_(p_action);
BEGIN
  IF permission = 'yes' OR (permission = 'held_in_review' AND held_in_review) THEN
    RETURN;
  END IF;
  PERFORM refuse_('not_permitted', format(
    'You are %s in this project and may not %s; that needs %s at least. Ask %s for another role.',
    with_article_(role_()), a.title, with_article_(a.least_role),
    coalesce((SELECT string_agg(m.name, ', ' ORDER BY m.name) FROM members m
      WHERE m.role = 'owner'), 'the owner')))
  FROM actions a WHERE a.action = p_action;
END $$;

CREATE OR REPLACE FUNCTION with_article_(role text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN role ~ '^[aeiou]' THEN 'an ' ELSE 'a ' END || replace(role, '_', ' ')
$$;

-- Whether a name that units are assigned to stands for this login.
CREATE OR REPLACE FUNCTION is_me_(p_name text) RETURNS boolean
LANGUAGE sql STABLE AS $$
  SELECT p_name = session_user OR EXISTS (SELECT 1 FROM pg_roles p
    WHERE p.rolname = p_name AND pg_has_role(session_user, p.oid, 'MEMBER'))
$$;

-- Every change begins with this: nobody completes the project or undoes something meanwhile.
CREATE OR REPLACE FUNCTION writing_(alone boolean DEFAULT false, when_complete boolean DEFAULT false)
RETURNS void LANGUAGE plpgsql {definer} AS $$
DECLARE
  done text;
BEGIN
  IF alone THEN
    SELECT completed INTO done FROM dl_studio_project FOR UPDATE;
  ELSE
    SELECT completed INTO done FROM dl_studio_project FOR KEY SHARE;
  END IF;
  IF done <> '' AND NOT when_complete THEN
    PERFORM refuse_('not_possible', format(
      'The project was marked complete at %s and is frozen. Its owner can undo that.',
      left(done, 10)));
  END IF;
  IF EXISTS (SELECT 1 FROM moved) THEN
    PERFORM refuse_('not_possible', moved_());
  END IF;
END $$;

-- Words that readers could not understand are not written.
CREATE OR REPLACE FUNCTION check_value_(p_kind text, p_value text) RETURNS void
LANGUAGE plpgsql {definer} AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM known_values WHERE kind = p_kind AND value = p_value) THEN
    PERFORM refuse_('invalid_input', format('There is no %s “%s”.', p_kind, p_value));
  END IF;
END $$;
