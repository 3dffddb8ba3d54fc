"""Many who work on one project at once, what goes wrong meanwhile, and the proof afterwards."""
