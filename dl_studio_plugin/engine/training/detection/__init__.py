"""Learning to find objects."""
