"""The provider “DL Studio” of QGIS's Processing: the public interface of the plugin."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .algorithm import ICONS
from .shipped_models import shipped_models

PROVIDER_ID = "dlstudio"


class DlStudioProvider(QgsProcessingProvider):
    """All algorithms of DL Studio, and the models that it ships.

    A model finds its steps in QGIS's registry by their ids, so the shipped models can only be
    loaded once the provider itself is registered: see :meth:`add_models`.
    """

    def id(self) -> str:
        """What stands before the colon in an algorithm's full id."""
        return PROVIDER_ID

    def name(self) -> str:
        """The title in the toolbox."""
        return "DL Studio"

    def icon(self) -> QIcon:
        """Its picture."""
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        """The file of its picture."""
        return str(ICONS / "dlstudio.svg")

    def supportedOutputVectorLayerExtensions(self) -> list[str]:
        """Vector results are GeoPackages."""
        return ["gpkg"]

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        """Raster results are GeoTIFFs."""
        return ["tif", "tiff"]

    def defaultVectorFileExtension(self, hasGeometry: bool = True) -> str:  # noqa: ARG002
        """What a temporary vector result gets."""
        return "gpkg"

    def defaultRasterFileExtension(self) -> str:
        """What a temporary raster result gets."""
        return "tif"

    def loadAlgorithms(self) -> None:
        """Register the algorithms, and the models where their steps can be found already."""
        from .algorithms import ALGORITHMS

        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        if QgsApplication.processingRegistry().providerById(PROVIDER_ID) is not None:
            self._load_models()

    def add_models(self) -> None:
        """Register the shipped models; called once, after the provider was registered."""
        self._load_models()
        self.algorithmsLoaded.emit()

    def _load_models(self) -> None:
        for model in shipped_models():
            self.addAlgorithm(model)


def register() -> DlStudioProvider:
    """Make the provider known to QGIS, with its models; QGIS owns it from then on."""
    provider = DlStudioProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    provider.add_models()
    return provider
