"""The pages of the wizard “New project”, one a file."""
