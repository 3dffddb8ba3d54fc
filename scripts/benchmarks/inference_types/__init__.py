"""The complete workflow of each inferencing type on real imagery, beside a simple method."""
