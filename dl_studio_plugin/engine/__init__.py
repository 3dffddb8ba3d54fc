"""What computes: imagery → chips → training → model package → inference → accuracy."""
