-- What the project's owner may change of its settings.

-- changes: an object with "instructions" (a web address, checked by the plugin), "review_own_work",
-- or both. What is as it was leaves no event.
CREATE OR REPLACE FUNCTION change_settings(changes jsonb) RETURNS void
LANGUAGE plpgsql {definer} AS $$
DECLARE
  before jsonb;
  fresh jsonb;
BEGIN
  PERFORM require_('administer');
  PERFORM writing_(true);
  SELECT jsonb_build_object('instructions', p.instructions, 'review_own_work', p.review_own_work)
    INTO before FROM dl_studio_project p;
  SELECT jsonb_object_agg(c.key, c.value) INTO fresh FROM jsonb_each(changes) c
    WHERE before ? c.key AND before -> c.key <> c.value;
  IF fresh IS NULL THEN
    RETURN;
  END IF;
  IF fresh ->> 'instructions' !~* '^(https?://[^[:space:]/][^[:space:]]*)?$' THEN
    PERFORM refuse_('invalid_input', 'The instructions are a link that everybody in the team can '
      'open: a web address that begins with https:// or http:// and holds no blanks.');
  END IF;
  UPDATE dl_studio_project SET
    instructions = coalesce(fresh ->> 'instructions', instructions),
    review_own_work = coalesce(CAST(fresh ->> 'review_own_work' AS boolean), review_own_work);
  PERFORM add_event_(NULL, 'change_settings', '',
    (SELECT jsonb_object_agg(k, before -> k) FROM jsonb_object_keys(fresh) k), fresh);
END $$;
