"""Learning to classify chips: object classification, and whole scenes."""
