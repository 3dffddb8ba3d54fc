-- Samples of both kinds, and those that were deleted, as one relation for reading.

CREATE OR REPLACE VIEW all_samples AS
  SELECT fid, false AS points, geom, uuid, class, state, unit, author, source, created, modified,
    version, score, reason FROM samples
  UNION ALL
  SELECT fid, true, geom, uuid, class, state, unit, author, source, created, modified,
    version, score, reason FROM sample_points;

CREATE OR REPLACE VIEW every_sample AS
  SELECT false AS deleted, s.* FROM all_samples s
  UNION ALL
  SELECT true, fid, points, geom, uuid, class, state, unit, author, source, created, modified,
    version, score, reason FROM deleted_samples;
