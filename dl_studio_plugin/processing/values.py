"""What the user gave an algorithm, as typed values.

QGIS hands over a dictionary of whatever a dialog, a script or a model put into it. ``Values``
reads it by parameter name. It is made twice: for the checks before a run, when no output has
its place yet, and for the run itself. Layers are read once, on the thread that makes it (QGIS's
main thread, see :meth:`Values.read_layers`): layers belong to that thread, and QGIS looks them up
in the project, which another thread would change under the map that is being drawn.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsCoordinateTransform,
    QgsProcessing,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
    QgsProperty,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..definitions.errors import InvalidInput
from ..layers.imagery import imagery_source

if TYPE_CHECKING:
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsMapLayer,
        QgsProcessingAlgorithm,
        QgsProcessingContext,
        QgsProcessingFeatureSource,
    )

    from ..definitions.imagery import ImagerySource
    from ..layers.service_imagery import ServiceImagery

translate = QCoreApplication.translate

_OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional
_LAYERS = (
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
)
_LAYERS_TO_WRITE = (
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterVectorDestination,
)


class Values:
    """The values of one call of an algorithm.

    Attributes:
        running: outputs have their place; while checking, temporary ones have none.
    """

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        running: bool,
    ) -> None:
        self._algorithm = algorithm
        self._parameters = parameters
        self._context = context
        self.running = running
        self._layers: dict[str, Optional[QgsMapLayer]] = {}
        self._lists: dict[str, list[QgsMapLayer]] = {}
        self._sources: dict[str, Optional[QgsProcessingFeatureSource]] = {}
        self._imagery: dict[str, ImagerySource] = {}
        self._services: dict[str, Optional[ServiceImagery]] = {}
        self._outputs: dict[str, Optional[Path]] = {}

    # -- plain values ---------------------------------------------------------------------------

    def given(self, name: str) -> bool:
        """Whether the user gave a value for ``name``."""
        return self._parameters.get(name) not in (None, "", [])

    def text(self, name: str) -> str:
        """A text, without blanks around it."""
        return self._algorithm.parameterAsString(self._parameters, name, self._context).strip()

    def number(self, name: str) -> float:
        """A number."""
        return self._algorithm.parameterAsDouble(self._parameters, name, self._context)

    def integer(self, name: str) -> int:
        """A whole number."""
        return self._algorithm.parameterAsInt(self._parameters, name, self._context)

    def switch(self, name: str) -> bool:
        """Yes or no."""
        return self._algorithm.parameterAsBool(self._parameters, name, self._context)

    def choice(self, name: str) -> str:
        """One of a parameter's words."""
        return self._algorithm.parameterAsEnumString(self._parameters, name, self._context)

    def connection(self, name: str) -> str:
        """The name of a database connection, without blanks around it; empty if left out."""
        read = self._algorithm.parameterAsConnectionName
        return str(read(self._parameters, name, self._context) or "").strip()

    def plain(self) -> dict[str, Any]:
        """What was given, as JSON values; layers are left out, as a source may hold a password."""
        plain = {}
        for name, value in self._parameters.items():
            definition = self._algorithm.parameterDefinition(name)
            if isinstance(value, (str, int, float)) and not isinstance(definition, _LAYERS):
                plain[name] = value
        return plain

    def path(self, name: str) -> Optional[Path]:
        """An existing file or folder; ``None`` when it was left out."""
        text = self._algorithm.parameterAsFile(self._parameters, name, self._context)
        return Path(text).expanduser() if text else None

    def field(self, name: str) -> str:
        """The name of a field; empty when it was left out."""
        fields = self._algorithm.parameterAsFields(self._parameters, name, self._context)
        return fields[0] if fields else ""

    # -- layers ---------------------------------------------------------------------------------

    def layer(self, name: str) -> Optional[QgsMapLayer]:
        """A layer of any kind; ``None`` when it was left out.

        Raises:
            InvalidInput: what was given is no layer.
        """
        if name not in self._layers:
            definition = self._algorithm.parameterDefinition(name)
            only_rasters = isinstance(definition, QgsProcessingParameterRasterLayer)
            read = (
                self._algorithm.parameterAsRasterLayer
                if only_rasters
                else self._algorithm.parameterAsLayer
            )
            layer = read(self._parameters, name, self._context)
            if layer is None and self.given(name):
                raise InvalidInput(
                    translate(
                        "Values",
                        "{name}: “{given}” cannot be read as a layer. Check that the file exists "
                        "and is neither empty nor damaged.",
                    ).format(name=name, given=self.text(name) or self._parameters[name])
                )
            self._layers[name] = layer
        return self._layers[name]

    def raster(self, name: str) -> QgsRasterLayer:
        """A raster layer.

        Raises:
            InvalidInput: it was left out, or cannot be read.
        """
        layer = self.layer(name)
        if layer is None:
            raise InvalidInput(translate("Values", "{}: Choose a raster.").format(name))
        return layer

    def layers(self, name: str) -> list[QgsMapLayer]:
        """The layers of a parameter that takes any number.

        Raises:
            InvalidInput: one of them cannot be read.
        """
        if name not in self._lists:
            algorithm = self._algorithm
            layers = algorithm.parameterAsLayerList(self._parameters, name, self._context)
            given = self._parameters.get(name)
            count = len(given) if isinstance(given, (list, tuple)) else int(self.given(name))
            if len(layers) < count or not all(layer.isValid() for layer in layers):
                raise InvalidInput(
                    translate(
                        "Values",
                        "{}: A layer cannot be read. Check that all files exist and are whole.",
                    ).format(name)
                )
            self._lists[name] = layers
        return self._lists[name]

    def imagery(self, name: str) -> ImagerySource:
        """A raster layer as the engine opens it.

        Raises:
            InvalidInput: it cannot be read, has no CRS, or comes from a service: an algorithm
                that can copy services asks :meth:`service` first.
        """
        if name not in self._imagery:
            self._imagery[name] = imagery_source(self.raster(name))
        return self._imagery[name]

    def service(self, name: str) -> Optional[ServiceImagery]:
        """The imagery as a service whose ground has to be copied; ``None`` for files.

        Only on QGIS's main thread, unless it was asked for there before.

        Raises:
            InvalidInput: it cannot be read, or has no CRS.
        """
        from ..layers.service_imagery import ServiceImagery
        from ..layers.service_layers import is_service

        if name not in self._services:
            layer = self.layer(name)
            found = isinstance(layer, QgsRasterLayer) and is_service(layer)
            self._services[name] = ServiceImagery(layer) if found else None
        return self._services[name]

    def features(self, name: str) -> Optional[QgsProcessingFeatureSource]:
        """The features of a vector layer (its selection, if so chosen); ``None`` if left out.

        Raises:
            InvalidInput: it cannot be read.
        """
        if name not in self._sources:
            read = self._algorithm.parameterAsSource
            given = self.given(name)
            source = read(self._parameters, name, self._context) if given else None
            if source is None and given:
                raise InvalidInput(
                    translate(
                        "Values",
                        "{}: The vector layer cannot be read. Check that the file exists and is "
                        "not damaged.",
                    ).format(name)
                )
            self._sources[name] = source
        return self._sources[name]

    def needed_features(self, name: str) -> QgsProcessingFeatureSource:
        """As :meth:`features`, where the work cannot do without.

        Raises:
            InvalidInput: it was left out, or cannot be read.
        """
        source = self.features(name)
        if source is None:
            raise InvalidInput(translate("Values", "{}: Choose a vector layer.").format(name))
        return source

    def vector_layer(self, name: str) -> Optional[QgsVectorLayer]:
        """The vector layer of a parameter, for its style; ``None`` where it is none.

        Only on QGIS's main thread.
        """
        layer = self._algorithm.parameterAsVectorLayer(self._parameters, name, self._context)
        return layer if isinstance(layer, QgsVectorLayer) else None

    def transform(
        self, source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem
    ) -> QgsCoordinateTransform:
        """From one CRS to another, the way the user's project does it."""
        return QgsCoordinateTransform(source, target, self._context.transformContext())

    def read_layers(self) -> None:
        """Load all layers now: called once on the main thread before a run.

        Raises:
            InvalidInput: one of them cannot be read.
        """
        for definition in self._algorithm.parameterDefinitions():
            name = definition.name()
            self._read_layer(definition, name)
            layer = self._layers.get(name)
            if isinstance(layer, QgsRasterLayer) and self.service(name) is None:
                self.imagery(name)
            elif isinstance(layer, QgsVectorLayer):
                self.features(name)

    def unreadable(self) -> Iterator[str]:
        """Sentences on the layers that cannot be read."""
        for definition in self._algorithm.parameterDefinitions():
            try:
                self._read_layer(definition, definition.name())
            except InvalidInput as error:
                yield str(error)

    def _read_layer(self, definition: QgsProcessingParameterDefinition, name: str) -> None:
        whole_layers = (QgsProcessingParameterRasterLayer, QgsProcessingParameterMapLayer)
        if isinstance(definition, whole_layers):
            self.layer(name)
        elif isinstance(definition, QgsProcessingParameterFeatureSource):
            self.features(name)
        elif isinstance(definition, QgsProcessingParameterMultipleLayers):
            self.layers(name)

    # -- outputs --------------------------------------------------------------------------------

    def output(self, name: str) -> Optional[Path]:
        """Where to write; ``None`` when it is not wanted or, while checking, temporary."""
        if name not in self._outputs:
            text = self._output_text(name) if self.running else self._wished_output(name)
            self._outputs[name] = Path(text).expanduser().absolute() if text else None
        return self._outputs[name]

    def new(self, name: str) -> Path:
        """Where to write something that every run writes."""
        path = self.output(name)
        if path is None:
            raise InvalidInput(translate("Values", "{}: Choose where to write.").format(name))
        return path

    def _output_text(self, name: str) -> str:
        definition = self._algorithm.parameterDefinition(name)
        if not self.given(name) and definition.flags() & _OPTIONAL:
            return ""
        if isinstance(definition, _LAYERS_TO_WRITE):
            return self._algorithm.parameterAsOutputLayer(self._parameters, name, self._context)
        return self._algorithm.parameterAsFileOutput(self._parameters, name, self._context)

    def _wished_output(self, name: str) -> str:
        value = self._parameters.get(name)
        if isinstance(value, QgsProcessingOutputLayerDefinition):
            value = value.sink
        if isinstance(value, QgsProperty):
            value, _ = value.valueAsString(self._context.expressionContext(), "")
        return "" if value in (None, QgsProcessing.TEMPORARY_OUTPUT) else str(value)
