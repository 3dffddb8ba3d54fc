"""Projects in a PostgreSQL database with PostGIS: one schema each, for teams."""
