"""How results leave: one module for each kind of place that they can go to."""
