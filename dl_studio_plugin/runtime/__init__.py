"""How QGIS reaches the engine: make and check its environment, start it, talk to it."""
