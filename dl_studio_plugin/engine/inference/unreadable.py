"""The errors layer: which parts of the imagery could not be read, as polygons beside the output."""

from __future__ import annotations

import json
from pathlib import Path

from rasterio.warp import transform as transform_points

from ...definitions.atomic import write_atomically
from ..events import Events
from ..imagery import Imagery, Window
from .strips import check_readable


def errors_path(output: Path) -> Path:
    """Where the errors layer of a result is written."""
    return output.with_name(f"{output.stem}_errors.geojson")


def report_unreadable(output: Path, imagery: Imagery, events: Events) -> None:
    """Write the errors layer of a finished run and warn of it; none where all could be read.

    Raises:
        InvalidInput: too much could not be read.
    """
    count = len(imagery.unreadable_blocks)
    path = errors_path(output)
    if not count:
        path.unlink(missing_ok=True)
        return
    check_readable(imagery, count)
    write_errors(path, imagery)
    events.warning(
        f"{count} blocks of the imagery cannot be read and are left out; “{path.name}” "
        "beside the result shows where."
    )


def write_errors(path: Path, imagery: Imagery) -> None:
    """Write the blocks of all dates that could not be read as GeoJSON."""
    features = [
        {
            "type": "Feature",
            "properties": {
                "fault": "This block of the imagery cannot be read; it is left out.",
                "source": Path(date.source.source).name,
                "block_row": row,
                "block_column": column,
            },
            "geometry": {"type": "Polygon", "coordinates": [_outline(date, row, column)]},
        }
        for date in imagery.dates
        for row, column in sorted(date.unreadable_blocks)
    ]
    collection = {"type": "FeatureCollection", "features": features}
    write_atomically(path, json.dumps(collection, ensure_ascii=False, indent=1))


def _outline(imagery: Imagery, row: int, column: int) -> list[tuple[float, float]]:
    height, width = imagery.block_shape
    block = Window(column * width, row * height, width, height).intersection(imagery.grid.window)
    block = block or Window(0, 0, 0, 0)
    xmin, ymin, xmax, ymax = imagery.grid.window_bounds(block)
    corners = ((xmin, ymin), (xmax, ymin), (xmax, ymax), (xmin, ymax), (xmin, ymin))
    lon, lat = transform_points(
        imagery.crs, "EPSG:4326", [x for x, _ in corners], [y for _, y in corners]
    )
    return list(zip(lon, lat))
