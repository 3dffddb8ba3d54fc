"""From a folder of training data to a scored model package."""
