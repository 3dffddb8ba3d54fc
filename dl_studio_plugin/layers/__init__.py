"""QGIS layers: as sources for the engine, and as results with the look of their classes."""
