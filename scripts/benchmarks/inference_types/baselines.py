"""The simple methods that a trained model has to beat, by numpy alone."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal, ogr

from benchmarks.inference_types.layers import rectangle


def local_maxima(imagery: Path, output: Path, width: float, smoothing: float) -> None:
    """Find crowns as local maxima of smoothed greenness, each with a box of one width.

    Greenness is the excess green index 2g − r − b of the chromatic coordinates (Woebbecke et al.
    1995, https://doi.org/10.13031/2013.27838); confidence is the greenness of the maximum.

    Args:
        imagery: red, green, blue.
        output: the GeoPackage to write.
        width: of a box, and the least distance between two maxima, in map units.
        smoothing: standard deviation of the Gaussian, in map units.
    """
    dataset = gdal.Open(str(imagery))
    left, cell, _, top, _, _ = dataset.GetGeoTransform()
    bands = dataset.ReadAsArray()[:3].astype(float)
    red, green, blue = bands / np.maximum(bands.sum(axis=0), 1)
    smooth = smoothed(2 * green - red - blue, smoothing / cell)
    reach = max(round(width / cell) // 2, 1)
    around = np.pad(smooth, reach, constant_values=-np.inf)
    windows = np.lib.stride_tricks.sliding_window_view(around, (2 * reach + 1,) * 2)
    peaks = (smooth == windows.max(axis=(2, 3))) & (smooth > 0)
    written = ogr.GetDriverByName("GPKG").CreateDataSource(str(output))
    layer = written.CreateLayer("crowns", dataset.GetSpatialRef(), ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("confidence", ogr.OFTReal))
    for row, col in np.argwhere(peaks).tolist():
        x, y = left + (col + 0.5) * cell, top - (row + 0.5) * cell
        half = width / 2
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(rectangle((x - half, y - half, x + half, y + half)))
        feature["confidence"] = float(smooth[row, col])
        layer.CreateFeature(feature)
    del layer, written


def smoothed(values: np.ndarray, deviation: float) -> np.ndarray:
    """``values`` (rows × columns) after a Gaussian filter; ``deviation`` in pixels."""
    reach = max(round(4 * deviation), 1)
    weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) / deviation) ** 2)
    weights /= weights.sum()
    for axis in (0, 1):
        pad = [(reach, reach) if axis == padded else (0, 0) for padded in (0, 1)]
        values = np.apply_along_axis(
            np.convolve, axis, np.pad(values, pad, mode="reflect"), weights, "valid"
        )
    return values


def nearest_class_mean(
    imagery: Path, known: list[tuple[ogr.Geometry, str]], objects: Path, output: Path
) -> None:
    """Give each object the class whose mean of the bands is nearest to its own mean.

    Bands count in standard deviations of the known objects, so that none outweighs the others.

    Args:
        imagery: a raster of any bands.
        known: geometries with their classes.
        objects: the layer to classify.
        output: the GeoPackage to write, with a field ``class``.
    """
    dataset = gdal.Open(str(imagery))
    values = np.array([mean_of_bands(dataset, shape) for shape, _ in known])
    names = np.array([name for _, name in known])
    usable = np.isfinite(values).all(axis=1)
    values, names = values[usable], names[usable]
    spread = values.std(axis=0)
    classes = sorted(set(names.tolist()))
    means = np.array([values[names == name].mean(axis=0) for name in classes]) / spread
    source = ogr.Open(str(objects))
    read = source.GetLayer(0)
    written = ogr.GetDriverByName("GPKG").CreateDataSource(str(output))
    layer = written.CreateLayer("objects", read.GetSpatialRef(), read.GetGeomType())
    layer.CreateField(ogr.FieldDefn("class", ogr.OFTString))
    for feature in read:
        shape = feature.GetGeometryRef()
        found = mean_of_bands(dataset, shape) / spread
        if not np.isfinite(found).all():
            continue
        copy = ogr.Feature(layer.GetLayerDefn())
        copy.SetGeometry(shape)
        copy["class"] = classes[int(((means - found) ** 2).sum(axis=1).argmin())]
        layer.CreateFeature(copy)
    del layer, written


def mean_of_bands(dataset: gdal.Dataset, shape: ogr.Geometry) -> np.ndarray:
    """Mean of each band over a polygon or at a point, in the imagery's coordinates."""
    left, cell, _, top, _, _ = dataset.GetGeoTransform()
    west, east, south, north = shape.GetEnvelope()
    col, row = int((west - left) // cell), int((top - north) // cell)
    cols = max(int(np.ceil((east - left) / cell)) - col, 1)
    rows = max(int(np.ceil((top - south) / cell)) - row, 1)
    if col < 0 or row < 0 or col + cols > dataset.RasterXSize or row + rows > dataset.RasterYSize:
        return np.full(dataset.RasterCount, np.nan)
    mask = np.ones((rows, cols), bool)
    if ogr.GT_Flatten(shape.GetGeometryType()) != ogr.wkbPoint:
        inside = gdal.GetDriverByName("MEM").Create("", cols, rows, 1, gdal.GDT_Byte)
        inside.SetGeoTransform((left + col * cell, cell, 0, top - row * cell, 0, -cell))
        vector = ogr.GetDriverByName("Memory").CreateDataSource("")
        layer = vector.CreateLayer("", dataset.GetSpatialRef(), ogr.wkbPolygon)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(shape)
        layer.CreateFeature(feature)
        gdal.RasterizeLayer(inside, [1], layer, options=["ALL_TOUCHED=TRUE"])
        mask = inside.ReadAsArray() > 0
    means = []
    for number in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(number)
        pixels = band.ReadAsArray(col, row, cols, rows).astype(float)[mask]
        pixels = pixels[pixels != band.GetNoDataValue()]
        means.append(pixels.mean() if pixels.size else np.nan)
    return np.array(means)


def otsu_of_difference(before: Path, after: Path, output: Path, name: str) -> None:
    """Call change what stands out in the difference of two dates (Otsu's threshold).

    The difference is the length of the vector of the bands' differences (change vector analysis),
    each band standardised on its date, on the grid of ``before``; the threshold maximises the
    variance between the two groups (Otsu 1979, https://doi.org/10.1109/TSMC.1979.4310076).

    Args:
        before: a raster of the earlier date.
        after: one of the later date, with the same bands.
        output: the class raster to write: 1 is change.
        name: of that class.
    """
    first = gdal.Open(str(before))
    left, cell, _, top, _, _ = first.GetGeoTransform()
    bounds = (left, top - cell * first.RasterYSize, left + cell * first.RasterXSize, top)
    second = gdal.Warp(
        "", str(after), format="MEM", outputBounds=bounds, xRes=cell, yRes=cell,
        resampleAlg="bilinear",
    )  # fmt: skip
    dates = [_standardised(dataset.ReadAsArray()[:3]) for dataset in (first, second)]
    difference = np.sqrt(((dates[0] - dates[1]) ** 2).sum(axis=0))
    written = gdal.GetDriverByName("GTiff").Create(
        str(output), first.RasterXSize, first.RasterYSize, 1, gdal.GDT_Byte
    )
    written.SetGeoTransform(first.GetGeoTransform())
    written.SetSpatialRef(first.GetSpatialRef())
    band = written.GetRasterBand(1)
    band.WriteArray((difference > otsu(difference)).astype(np.uint8))
    band.SetCategoryNames(["background", name])


def otsu(values: np.ndarray, bins: int = 256) -> float:
    """The threshold that maximises the variance between the values below and above it."""
    counts, edges = np.histogram(values, bins)
    middles = (edges[:-1] + edges[1:]) / 2
    below = np.cumsum(counts)[:-1]
    above = below[-1] + counts[-1] - below
    sums = np.cumsum(counts * middles)
    mean_below = sums[:-1] / np.maximum(below, 1)
    mean_above = (sums[-1] - sums[:-1]) / np.maximum(above, 1)
    between = below * above * (mean_below - mean_above) ** 2
    return float(edges[1 + int(between.argmax())])


def _standardised(bands: np.ndarray) -> np.ndarray:
    values = bands.astype(float)
    return (values - values.mean(axis=(1, 2), keepdims=True)) / values.std(
        axis=(1, 2), keepdims=True
    )
