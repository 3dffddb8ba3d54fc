"""The finished strips as one Cloud-Optimized GeoTIFF.

A VRT lays the strips out on the raster's grid, and GDAL's COG driver reads it block by block, so
nothing of the raster's size is held in memory. Neither holds a time, so the same strips make the
same bytes. The file says what its numbers mean (``DL_STUDIO_CLASSES``), which model it
is from (``DL_STUDIO_MODEL``) and which run (``DL_STUDIO_RUN``). The names of the classes for GDAL
and QGIS (category names and the attribute table) stand in ``NAME.tif.aux.xml`` beside it, because
GeoTIFF itself has no place for them.
"""

from __future__ import annotations

import html
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import rasterio
import rasterio.shutil
from rasterio.errors import RasterioError

from ...definitions.atomic import atomic_path, write_atomically
from ...definitions.errors import DlStudioError
from ...definitions.label_classes import IGNORED_VALUE, LabelClass
from ...definitions.wire import to_json
from ..imagery import Grid
from .merge import PROBABILITY_STEPS
from .parts import Parts
from .plan import TilePlan

CLASSES_TAG = "DL_STUDIO_CLASSES"
MODEL_TAG = "DL_STUDIO_MODEL"
RUN_TAG = "DL_STUDIO_RUN"

_BLOCK = 512


@dataclass(frozen=True)
class Layer:
    """What of the strips becomes a raster.

    Attributes:
        bands: 1-based bands of the strips' files.
        tags: metadata of the raster.
        colours: classes whose colours make the colour table; empty for numbers.
        names: of the bands.
        scale: number that a byte is multiplied with; 0 for class numbers.
        is_float: the strips hold float32, with NaN for nodata, and no bytes.
    """

    bands: tuple[int, ...]
    tags: Mapping[str, str]
    colours: tuple[LabelClass, ...] = ()
    names: tuple[str, ...] = ()
    scale: float = 0.0
    is_float: bool = False

    @property
    def data_type(self) -> str:
        """GDAL's name of the data type."""
        return "Float32" if self.is_float else "Byte"

    @property
    def nodata(self) -> str:
        """What a pixel without a prediction holds."""
        return "nan" if self.is_float else str(IGNORED_VALUE)


@dataclass(frozen=True)
class Provenance:
    """Where a result is from; ``model`` is name and hash."""

    model: str
    run: str
    classes: tuple[LabelClass, ...] = field(default=())

    def tags(self) -> dict[str, str]:
        """As metadata of a raster."""
        classes = json.dumps(to_json(self.classes), ensure_ascii=False)
        return {CLASSES_TAG: classes, MODEL_TAG: self.model, RUN_TAG: self.run}


def class_layer(provenance: Provenance) -> Layer:
    """The class raster of strips."""
    return Layer((1,), provenance.tags(), colours=provenance.classes, names=("class",))


def probability_layer(provenance: Provenance, first_band: int) -> Layer:
    """The raster of probabilities: one band a class, from band ``first_band`` of the strips on.

    Bytes with a scale: steps of 0.004 are finer than a network's probabilities are sure, at a
    quarter of the size of floats.
    """
    names = tuple(label.name for label in provenance.classes)
    bands = tuple(range(first_band, first_band + len(names)))
    return Layer(bands, provenance.tags(), names=names, scale=1 / PROBABILITY_STEPS)


def number_layer(provenance: Provenance, outputs: tuple[str, ...]) -> Layer:
    """The raster of numbers of strips: one band an output."""
    bands = tuple(range(1, len(outputs) + 1))
    tags = {MODEL_TAG: provenance.model, RUN_TAG: provenance.run}
    return Layer(bands, tags, names=outputs, is_float=True)


def write_mosaic(path: Path, parts: Parts, plan: TilePlan, grid: Grid, layer: Layer) -> None:
    """Write a VRT over the strips."""
    write_atomically(path, "".join(_mosaic(parts, plan, grid, layer)))


def write_cog(mosaic: Path, output: Path) -> None:
    """Make a Cloud-Optimized GeoTIFF of a VRT, and verify it, whole or not at all.

    Raises:
        DlStudioError: it could not be written, or does not read back as the mosaic.
    """
    try:
        with rasterio.open(mosaic, driver="VRT") as source, atomic_path(output) as part:
            rasterio.shutil.copy(
                source, part, driver="COG", BLOCKSIZE=_BLOCK, COMPRESS="DEFLATE", LEVEL=6,
                BIGTIFF="IF_SAFER", STATISTICS="NO", **_options(source),
            )  # fmt: skip
            _verify(source, part)
    except RasterioError as error:
        raise DlStudioError(f"“{output}” could not be written ({error}). Try again.") from error


def write_class_names(output: Path, classes: tuple[LabelClass, ...]) -> None:
    """Write category names and the attribute table beside a class raster."""
    write_atomically(output.with_name(output.name + ".aux.xml"), "".join(_class_names(classes)))


def _verify(source: rasterio.DatasetReader, path: Path) -> None:
    with rasterio.open(path, driver="GTiff") as written:
        same = (
            written.shape == source.shape
            and written.count == source.count
            and written.crs == source.crs
            and written.transform.almost_equals(source.transform)
            and all(written.checksum(i) == source.checksum(i) for i in source.indexes)
        )
    if not same:
        raise DlStudioError(f"“{path.name}” does not read back as it was written. Check the disk.")


def _options(source: rasterio.DatasetReader) -> dict[str, str]:
    if source.dtypes[0] == "float32":
        return {"OVERVIEW_RESAMPLING": "AVERAGE", "PREDICTOR": "YES"}
    return {"OVERVIEW_RESAMPLING": "MODE" if _has_colours(source) else "NEAREST"}


def _has_colours(source: rasterio.DatasetReader) -> bool:
    return source.colorinterp[0] == rasterio.enums.ColorInterp.palette


def _mosaic(parts: Parts, plan: TilePlan, grid: Grid, layer: Layer) -> Iterator[str]:
    yield f'<VRTDataset rasterXSize="{grid.width}" rasterYSize="{grid.height}">'
    yield f"<SRS>{_escaped(grid.crs.to_wkt())}</SRS>"
    yield "<GeoTransform>" + ", ".join(repr(float(v)) for v in grid.transform.to_gdal())
    yield "</GeoTransform><Metadata>"
    for key, value in layer.tags.items():
        yield f'<MDI key="{_escaped(key)}">{_escaped(value)}</MDI>'
    yield "</Metadata>"
    for number, band in enumerate(layer.bands):
        yield f'<VRTRasterBand dataType="{layer.data_type}" band="{number + 1}">'
        yield f"<NoDataValue>{layer.nodata}</NoDataValue>"
        yield from _band_properties(layer, number)
        yield from _sources(parts, plan, band, layer.data_type)
        yield "</VRTRasterBand>"
    yield "</VRTDataset>"


def _band_properties(layer: Layer, number: int) -> Iterator[str]:
    if layer.names:
        yield f"<Description>{_escaped(layer.names[number])}</Description>"
    if layer.scale:
        yield f"<Scale>{layer.scale!r}</Scale><Offset>0</Offset>"
    if layer.colours:
        yield "<ColorInterp>Palette</ColorInterp><ColorTable>"
        colours = {label.value: label.colour for label in layer.colours}
        for value in range(256):
            red, green, blue = _rgb(colours.get(value, "#000000"))
            alpha = 255 if value in colours else 0
            yield f'<Entry c1="{red}" c2="{green}" c3="{blue}" c4="{alpha}"/>'
        yield "</ColorTable>"


def _sources(parts: Parts, plan: TilePlan, band: int, data_type: str) -> Iterator[str]:
    for strip in plan.strips:
        entry = parts.entry(strip.name)
        if entry is None or not entry.sha256:
            continue
        span = plan.rows.spans[strip.row]
        width, height = strip.panel.stop - strip.panel.start, span.own
        size = f'xSize="{width}" ySize="{height}"'
        yield (
            f'<SimpleSource><SourceFilename relativeToVRT="1">{strip.name}.tif</SourceFilename>'
            f"<SourceBand>{band}</SourceBand>"
            f'<SourceProperties RasterXSize="{width}" RasterYSize="{height}" '
            f'DataType="{data_type}"/>'
            f'<SrcRect xOff="0" yOff="0" {size}/>'
            f'<DstRect xOff="{strip.panel.start}" yOff="{span.own_start}" {size}/></SimpleSource>'
        )


def _class_names(classes: tuple[LabelClass, ...]) -> Iterator[str]:
    names = {label.value: label.name for label in classes}
    yield '<PAMDataset><PAMRasterBand band="1"><CategoryNames>'
    for value in range(max(names) + 1):
        yield f"<Category>{_escaped(names.get(value, ''))}</Category>"
    yield '</CategoryNames><GDALRasterAttributeTable tableType="thematic">'
    for index, (name, kind, usage) in enumerate(_COLUMNS):
        yield f'<FieldDefn index="{index}"><Name>{name}</Name>'
        yield f"<Type>{kind}</Type><Usage>{usage}</Usage></FieldDefn>"
    for index, label in enumerate(sorted(classes, key=lambda label: label.value)):
        row = (label.value, _escaped(label.name), *_rgb(label.colour))
        yield f'<Row index="{index}">' + "".join(f"<F>{cell}</F>" for cell in row) + "</Row>"
    yield "</GDALRasterAttributeTable></PAMRasterBand></PAMDataset>"


#: Columns of the attribute table: name, GDAL's type (0 integer, 2 text) and usage code.
_COLUMNS = (
    ("Value", 0, 5), ("Class", 2, 2), ("Red", 0, 6), ("Green", 0, 7), ("Blue", 0, 8),
)  # fmt: skip


def _escaped(text: str) -> str:
    """For XML, which has no place for control characters."""
    return html.escape("".join(letter for letter in text if letter.isprintable()))


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
