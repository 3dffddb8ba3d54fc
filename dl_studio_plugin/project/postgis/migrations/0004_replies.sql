-- Version 3: comments are threads; a reply names the comment that it answers to.

ALTER TABLE comments ADD COLUMN reply_to text NOT NULL DEFAULT '';
CREATE INDEX comments_reply_to ON comments (reply_to) WHERE reply_to <> '';
-- It takes one more value now (functions/10_notes.sql).
DROP FUNCTION IF EXISTS add_comment(text, text, text, text, text);
