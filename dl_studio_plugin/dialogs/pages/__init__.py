"""The dock's pages: one module for each step of the workflow."""
