"""Parameters and results of algorithms as data.

A parameter here is one row: its name, what it means, its unit, its default and what happens
when it is left out. From that row come QGIS's own definition, its tool tip and the help that
the toolbox and ``qgis_process help`` show, so none of them can say something else.

All texts are given already translated. Rows are never compared or printed, and leaving those
methods out of the data classes halves what they cost when QGIS starts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional, Union

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputFile,
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExpression,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterProviderConnection,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)
from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate

POLYGONS = (QgsProcessing.SourceType.TypeVectorPolygon,)
POLYGONS_AND_POINTS = (
    QgsProcessing.SourceType.TypeVectorPolygon,
    QgsProcessing.SourceType.TypeVectorPoint,
)


@dataclass(eq=False, repr=False)
class Parameter:
    """One parameter of an algorithm.

    Attributes:
        name: stable name in upper case, as ``qgis_process`` takes it.
        title: what the dialog calls it.
        help: what it means, in whole sentences.
        left_out: what happens when it is not given; empty where it must be given, or where
            the default says it all.
        default: the value that it has when it is not given.
        advanced: a tuning knob that the dialog folds away.
    """

    name: str
    title: str
    help: str
    left_out: str = ""
    default: Any = None
    advanced: bool = False

    @property
    def optional(self) -> bool:
        """Whether a run may do without a value."""
        return self.default is None and bool(self.left_out)

    def sentences(self) -> list[str]:
        """The help: meaning, unit, default, and what happens when it is left out."""
        parts = [self.help]
        if self.default is not None:
            shown = self._shown_default()
            parts.append(translate("Parameter", "Default, when left out: {}.").format(shown))
        elif self.left_out:
            parts.append(translate("Parameter", "Left out: {}.").format(self.left_out))
        else:
            parts.append(translate("Parameter", "Must be given."))
        return parts

    def definition(self) -> QgsProcessingParameterDefinition:
        """QGIS's definition of this parameter."""
        definition = self._make()
        definition.setHelp(" ".join(self.sentences()))
        flags = definition.flags()
        if self.optional:
            flags |= QgsProcessingParameterDefinition.Flag.FlagOptional
        if self.advanced:
            flags |= QgsProcessingParameterDefinition.Flag.FlagAdvanced
        definition.setFlags(flags)
        return definition

    def _shown_default(self) -> str:
        return str(self.default)

    def _make(self) -> QgsProcessingParameterDefinition:
        raise NotImplementedError


@dataclass(eq=False, repr=False)
class Text(Parameter):
    """A piece of text; several lines where ``lines`` is true."""

    lines: bool = False

    def _make(self) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterString(self.name, self.title, self.default, self.lines)


@dataclass(eq=False, repr=False)
class Number(Parameter):
    """A number; whole where its default is."""

    unit: str = ""
    whole: bool = False
    minimum: Optional[float] = None
    maximum: Optional[float] = None

    def sentences(self) -> list[str]:
        """The help, with the unit after the meaning."""
        meaning, *rest = super().sentences()
        return [meaning, translate("Parameter", "Unit: {}.").format(self.unit), *rest]

    def _make(self) -> QgsProcessingParameterDefinition:
        kind = QgsProcessingParameterNumber
        number = kind(self.name, self.title, kind.Type.Integer if self.whole else kind.Type.Double)
        number.setDefaultValue(self.default)
        if self.minimum is not None:
            number.setMinimum(self.minimum)
        if self.maximum is not None:
            number.setMaximum(self.maximum)
        return number


@dataclass(eq=False, repr=False)
class Switch(Parameter):
    """Yes or no."""

    default: bool = False

    def _shown_default(self) -> str:
        return translate("Parameter", "yes") if self.default else translate("Parameter", "no")

    def _make(self) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterBoolean(self.name, self.title, self.default)


@dataclass(eq=False, repr=False)
class Choice(Parameter):
    """One of a few words; ``options`` maps each to what it means."""

    options: tuple[tuple[str, str], ...] = ()

    def sentences(self) -> list[str]:
        """The help, with the meaning of each word."""
        meaning, *rest = super().sentences()
        options = " ".join(f"“{word}”: {meant}" for word, meant in self.options)
        return [meaning, options, *rest]

    def _make(self) -> QgsProcessingParameterDefinition:
        words = [word for word, _ in self.options]
        choice = QgsProcessingParameterEnum(
            self.name, self.title, words, allowMultiple=False, defaultValue=self.default
        )
        choice.setUsesStaticStrings(True)
        return choice


@dataclass(eq=False, repr=False)
class RasterLayer(Parameter):
    """A raster layer of the map, or a raster file."""

    def _make(self) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterRasterLayer(self.name, self.title)


@dataclass(eq=False, repr=False)
class Features(Parameter):
    """A vector layer (or its selected features), or a vector file."""

    types: tuple[int, ...] = POLYGONS

    def _make(self) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterFeatureSource(self.name, self.title, list(self.types))


@dataclass(eq=False, repr=False)
class AnyLayer(Parameter):
    """A vector layer or a raster layer."""

    types: tuple[int, ...] = (QgsProcessing.SourceType.TypeRaster, *POLYGONS_AND_POINTS)

    def _make(self) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterMapLayer(self.name, self.title, types=list(self.types))


@dataclass(eq=False, repr=False)
class Layers(Parameter):
    """Any number of layers."""

    def _make(self) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterMultipleLayers(
            self.name, self.title, QgsProcessing.SourceType.TypeMapLayer
        )


@dataclass(eq=False, repr=False)
class Field(Parameter):
    """A field of the layer that the parameter ``of`` takes."""

    of: str = ""

    def _make(self) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterField(self.name, self.title, parentLayerParameterName=self.of)


@dataclass(eq=False, repr=False)
class Expression(Parameter):
    """A QGIS expression."""

    def _make(self) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterExpression(self.name, self.title)


@dataclass(eq=False, repr=False)
class Database(Parameter):
    """A PostgreSQL connection of QGIS, by name."""

    def _make(self) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterProviderConnection(self.name, self.title, "postgres")


@dataclass(eq=False, repr=False)
class File(Parameter):
    """An existing file.

    Attributes:
        suffix: its ending without the dot.
        files: in the place of ``suffix``, a filter such as ``GeoPackage (*.gpkg)``.
    """

    suffix: str = ""
    files: str = ""

    def _make(self) -> QgsProcessingParameterDefinition:
        file = QgsProcessingParameterFile(
            self.name, self.title, QgsProcessingParameterFile.Behavior.File, self.suffix
        )
        if self.files:
            file.setFileFilter(self.files)
        return file


@dataclass(eq=False, repr=False)
class Folder(Parameter):
    """An existing folder."""

    def _make(self) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterFile(
            self.name, self.title, QgsProcessingParameterFile.Behavior.Folder
        )


@dataclass(eq=False, repr=False)
class Destination(Parameter):
    """Something to write; only made where a place is given if it may be left out."""

    def _make(self) -> QgsProcessingParameterDefinition:
        destination = self._destination()
        destination.setCreateByDefault(not self.optional)
        return destination

    def _destination(self) -> QgsProcessingParameterDefinition:
        raise NotImplementedError


@dataclass(eq=False, repr=False)
class NewFile(Destination):
    """A file to write; ``files`` is a filter such as ``GeoPackage (*.gpkg)``."""

    files: str = ""

    def _destination(self) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterFileDestination(self.name, self.title, self.files)


@dataclass(eq=False, repr=False)
class NewFolder(Destination):
    """A folder to make."""

    def _destination(self) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterFolderDestination(self.name, self.title)


@dataclass(eq=False, repr=False)
class NewRaster(Destination):
    """A raster layer to write."""

    def _destination(self) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterRasterDestination(self.name, self.title)


@dataclass(eq=False, repr=False)
class NewFeatures(Destination):
    """A vector layer to write."""

    type: int = QgsProcessing.SourceType.TypeVectorPolygon

    def _destination(self) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterVectorDestination(self.name, self.title, self.type)


@dataclass(eq=False, repr=False)
class Result:
    """Something an algorithm hands on that no destination stands for."""

    name: str
    title: str
    help: str

    def definition(self) -> QgsProcessingOutputDefinition:
        """QGIS's definition of this result."""
        raise NotImplementedError


class NumberResult(Result):
    """A number, such as a count or a score."""

    def definition(self) -> QgsProcessingOutputDefinition:
        """QGIS's definition of this result."""
        return QgsProcessingOutputNumber(self.name, self.title)


class TextResult(Result):
    """A piece of text, such as the name of a project."""

    def definition(self) -> QgsProcessingOutputDefinition:
        """QGIS's definition of this result."""
        return QgsProcessingOutputString(self.name, self.title)


class HtmlResult(Result):
    """A page that QGIS's result viewer shows."""

    def definition(self) -> QgsProcessingOutputDefinition:
        """QGIS's definition of this result."""
        return QgsProcessingOutputHtml(self.name, self.title)


class FileResult(Result):
    """A file."""

    def definition(self) -> QgsProcessingOutputDefinition:
        """QGIS's definition of this result."""
        return QgsProcessingOutputFile(self.name, self.title)


Declared = Union[Parameter, Result]
