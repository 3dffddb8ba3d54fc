"""DL Studio: deep learning on imagery in QGIS, from training samples to shared results.

Nothing of QGIS is imported here, so that the engine's own Python can import this package.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .plugin import DlStudioPlugin


def classFactory(iface: QgisInterface) -> DlStudioPlugin:  # noqa: N802 (QGIS looks for this name)
    """Make the plugin; QGIS calls this."""
    from .plugin import DlStudioPlugin

    return DlStudioPlugin(iface)
