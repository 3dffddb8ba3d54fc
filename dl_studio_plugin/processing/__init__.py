"""The Processing provider, one module per algorithm, and what all algorithms share."""
