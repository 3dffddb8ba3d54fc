"""A project in one file: the embedded default, for one writer at a time and many readers."""
