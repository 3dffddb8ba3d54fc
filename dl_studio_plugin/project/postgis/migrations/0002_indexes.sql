-- Version 2: what keeps claiming and undo fast in projects with very many units and samples.

CREATE INDEX work_units_ready ON work_units (priority DESC, fid) WHERE state = 'ready';
CREATE INDEX work_units_returned ON work_units (labelled_by, priority DESC, fid)
  WHERE state = 'returned';
CREATE INDEX work_units_held ON work_units (lease_until) WHERE holder <> '';
CREATE INDEX sample_changes_sample ON sample_changes (sample);
CREATE INDEX unit_changes_unit ON unit_changes (unit);
CREATE INDEX samples_without_unit ON samples (fid) WHERE unit IS NULL;
CREATE INDEX sample_points_without_unit ON sample_points (fid) WHERE unit IS NULL;
