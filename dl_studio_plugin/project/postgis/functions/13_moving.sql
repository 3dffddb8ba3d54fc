-- Moving a project away: nobody writes while it is read, and afterwards nobody ever does here.

CREATE OR REPLACE FUNCTION moved_() RETURNS text
LANGUAGE sql STABLE {definer} AS $$
  SELECT format('%s moved this project to “%s” on %s. Here it is kept as it was and cannot be '
    'changed; open it there.', member, destination, left(at, 10)) FROM moved
$$;

-- Until the transaction ends, nobody else writes.
CREATE OR REPLACE FUNCTION begin_move() RETURNS void
LANGUAGE plpgsql {definer} AS $$
BEGIN
  PERFORM require_('administer');
  PERFORM writing_(true, true);
END $$;

CREATE OR REPLACE FUNCTION mark_moved(destination text) RETURNS void
LANGUAGE plpgsql {definer} AS $$
BEGIN
  PERFORM begin_move();
  INSERT INTO moved VALUES (1, mark_moved.destination, stamp_(now_()), session_user);
END $$;
