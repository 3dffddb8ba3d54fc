"""The words and tables that every room shares: data only, standard library only."""
