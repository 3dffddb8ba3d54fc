"""Benchmarks: a module each, with ``run()`` that returns figures by speaking names."""
