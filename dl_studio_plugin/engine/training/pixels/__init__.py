"""Learning to classify pixels."""
