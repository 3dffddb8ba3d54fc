"""What a team shares: classes, members, work units, samples, runs, history; rules and storage."""
