"""What comes from others is data: rasters that are refused, and with which words."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest

from dl_studio_plugin.definitions.errors import InvalidInput, UnsafeFile
from dl_studio_plugin.definitions.imagery import ImagerySource
from dl_studio_plugin.engine.imagery import open_imagery
from dl_studio_plugin.engine.imagery.safe_open import open_raster

from .rasters import pixels, vrt_of, write_raster


def test_a_tif_that_is_a_vrt_is_refused(tmp_path: Path) -> None:
    secret = tmp_path / "secret.tif"
    write_raster(secret)
    fake = tmp_path / "fake.tif"
    fake.write_text(vrt_of(secret), "utf-8")
    with pytest.raises(UnsafeFile, match=r"fake\.tif.*not what its name says"):
        open_raster(str(fake))


@pytest.mark.parametrize("side", [".msk", ".ovr"])
def test_a_side_file_that_is_a_vrt_is_refused(tmp_path: Path, side: str) -> None:
    path = write_raster(tmp_path / "image.tif")
    Path(path + side).write_text(vrt_of("/etc/passwd"), "utf-8")
    with pytest.raises(UnsafeFile):
        open_raster(path)


def test_overviews_in_another_place_are_refused(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "image.tif")
    Path(path + ".aux.xml").write_text(
        '<PAMDataset><Metadata domain="OVERVIEWS"><MDI key="OVERVIEW_FILE">/etc/passwd</MDI>'
        "</Metadata></PAMDataset>",
        "utf-8",
    )
    with pytest.raises(UnsafeFile, match="points to another file"):
        open_raster(path)


def test_a_jpeg_that_hides_a_vrt_is_refused_as_a_mosaics_source(tmp_path: Path) -> None:
    comment = b"<VRTDataset"
    hidden = tmp_path / "hidden.jpg"
    hidden.write_bytes(b"\xff\xd8\xff\xfe" + struct.pack(">H", len(comment) + 2) + comment)
    mosaic = tmp_path / "mosaic.vrt"
    mosaic.write_text(vrt_of(hidden), "utf-8")
    with pytest.raises(UnsafeFile):
        open_raster(str(mosaic))


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (vrt_of("/vsicurl/http://localhost/a.tif"), "not a file of this computer"),
        (vrt_of("https://localhost/a.tif"), "not a file of this computer"),
        (vrt_of("&lt;VRTDataset/&gt;"), "not a file of this computer"),
        (vrt_of("/etc/passwd", kind="VRTRawRasterBand"), "VRTRawRasterBand"),
        (
            vrt_of("x.tif", kind="VRTDerivedRasterBand",
                   extra="<PixelFunctionLanguage>Python</PixelFunctionLanguage>"),
            "pixel function in Python",
        ),
        (vrt_of("x.tif", extra="<PixelFunctionCode>import os</PixelFunctionCode>"), "Code"),
        (vrt_of("x.tif").replace("<VRTDataset", '<VRTDataset subClass="VRTProcessedDataset"'),
         "VRTProcessedDataset"),
        ('<!DOCTYPE a [<!ENTITY b "c">]>' + vrt_of("x.tif"), "DOCTYPE"),
    ],
)  # fmt: skip
def test_a_vrt_that_could_do_more_than_show_local_rasters_is_refused(
    tmp_path: Path, text: str, what: str
) -> None:
    path = tmp_path / "mosaic.vrt"
    path.write_text(text, "utf-8")
    with pytest.raises(UnsafeFile, match=what):
        open_raster(str(path))


def test_a_vrt_with_python_runs_nothing(tmp_path: Path) -> None:
    canary = tmp_path / "canary"
    path = tmp_path / "evil.vrt"
    code = f"open({str(canary)!r}, 'w').close()"
    path.write_text(
        vrt_of("x.tif", kind="VRTDerivedRasterBand", extra=(
            "<PixelFunctionType>f</PixelFunctionType><PixelFunctionLanguage>Python"
            f"</PixelFunctionLanguage><PixelFunctionCode>{code}</PixelFunctionCode>"
        )), "utf-8",
    )  # fmt: skip
    with pytest.raises(UnsafeFile):
        open_raster(str(path))
    assert not canary.exists()


def test_a_mosaic_names_the_raster_that_is_missing(tmp_path: Path) -> None:
    path = tmp_path / "mosaic.vrt"
    path.write_text(vrt_of(tmp_path / "gone.tif"), "utf-8")
    with pytest.raises(InvalidInput, match=r"gone\.tif.*does not exist"):
        open_raster(str(path))


def test_mosaics_of_mosaics_end_somewhere(tmp_path: Path) -> None:
    path = tmp_path / "loop.vrt"
    path.write_text(vrt_of(path), "utf-8")
    with pytest.raises(UnsafeFile, match="holds itself"):
        open_raster(str(path))
    for number in range(7):
        (tmp_path / f"{number}.vrt").write_text(vrt_of(tmp_path / f"{number + 1}.vrt"), "utf-8")
    write_raster(tmp_path / "7.vrt")
    with pytest.raises(UnsafeFile, match="deep"):
        open_raster(str(tmp_path / "0.vrt"))


def test_an_honest_mosaic_opens(tmp_path: Path) -> None:
    array = pixels(1, 64, 64)
    write_raster(tmp_path / "part.tif", array)
    path = tmp_path / "mosaic.vrt"
    path.write_text(vrt_of(tmp_path / "part.tif"), "utf-8")
    with open_imagery(ImagerySource(str(path))) as imagery:
        read, valid = imagery.read(imagery.grid.window)
    assert valid.all()
    assert np.array_equal(read, array)


def huge_tiff(edge: int, tiled: bool) -> bytes:
    """The header of a square GeoTIFF without a single pixel, in one strip or one tile."""
    entries = [
        (256, 4, 1, edge), (257, 4, 1, edge), (258, 3, 1, 8), (259, 3, 1, 8), (262, 3, 1, 1),
        (277, 3, 1, 1),
    ]  # fmt: skip
    if tiled:
        entries += [(322, 4, 1, edge), (323, 4, 1, edge), (324, 4, 1, 8), (325, 4, 1, 1)]
    else:
        entries += [(273, 4, 1, 8), (278, 4, 1, edge), (279, 4, 1, 1)]
    body = struct.pack("<H", len(entries))
    for entry in sorted(entries):
        body += struct.pack("<HHII", *entry)
    return b"II*\0" + struct.pack("<I", 8) + body + struct.pack("<I", 0)


@pytest.mark.parametrize(("edge", "tiled"), [(2_000_000, False), (2_000_000, True), (40_000, True)])
def test_a_header_that_claims_more_than_the_memory_is_refused(
    tmp_path: Path, edge: int, tiled: bool
) -> None:
    path = tmp_path / "huge.tif"
    path.write_bytes(huge_tiff(edge, tiled))
    with pytest.raises(InvalidInput, match=r"huge\.tif"):
        open_raster(str(path)).close()


def test_too_many_bands_are_refused(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "bands.tif", pixels(1100, 2, 2))
    with pytest.raises(InvalidInput, match="1100 bands"):
        open_raster(path)


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("", InvalidInput),
        ("nothing.tif", InvalidInput),
        ("<VRTDataset/>", UnsafeFile),
        ("/vsistdin/", UnsafeFile),
        ("/vsizip//vsicurl/http://localhost/a.zip/b.tif", UnsafeFile),
        ("/vsicurl/http://localhost/mosaic.vrt", UnsafeFile),
        ("NETCDF:file.nc:var", InvalidInput),
        ("WMS:http://localhost", InvalidInput),
        ("PG:dbname=x", InvalidInput),
    ],
)
def test_names_that_are_no_files_are_refused(name: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        open_raster(name)


def test_a_file_of_another_kind_is_refused_with_how_to_convert_it(tmp_path: Path) -> None:
    path = tmp_path / "notes.tif"
    path.write_text("no raster at all", "utf-8")
    with pytest.raises(InvalidInput, match=r"GTiff.*Translate"):
        open_raster(str(path))


def test_a_truncated_file_is_an_error_or_masked_but_never_a_crash(tmp_path: Path) -> None:
    whole = Path(write_raster(tmp_path / "a.tif", tiled=True, blockxsize=16, blockysize=16))
    data = whole.read_bytes()
    for length in range(0, len(data), 997):
        cut = tmp_path / "cut.tif"
        cut.write_bytes(data[:length])
        try:
            with open_imagery(ImagerySource(str(cut))) as imagery:
                _, valid = imagery.read(imagery.grid.window)
                assert imagery.unreadable_blocks
                assert not valid.all()
        except InvalidInput as error:
            assert "cut.tif" in str(error)  # noqa: PT017
