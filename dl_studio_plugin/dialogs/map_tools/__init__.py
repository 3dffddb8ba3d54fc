"""Map tools: ways to draw a shape with the mouse, and to pick a place."""
