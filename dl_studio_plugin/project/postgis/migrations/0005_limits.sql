-- Version 4: how far what is drawn may reach out of its work unit (rule_tables.py).

CREATE TABLE limits (name text PRIMARY KEY, value double precision NOT NULL);
