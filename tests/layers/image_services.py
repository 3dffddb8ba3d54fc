"""Services of imagery on this computer: XYZ tiles cut from a file, and QGIS Server."""

from __future__ import annotations

import os
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, quote, urlsplit

from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer

#: Half the width of the world in EPSG:3857.
HALF_WORLD = 20037508.342789244
LONGEST_WAIT = 10.0
SERVER_PROGRAM = Path("/usr/lib/cgi-bin/qgis_mapserv.fcgi")


class Service:
    """A web server for the time of a test.

    Attributes:
        requests: paths that were asked for, in order.
        answer: what tiles get instead of a picture: "" (a picture), "404", "500", "html".
        failures: how many of the next tiles get an error 503 before all is well.
        open: tiles wait, for at most `LONGEST_WAIT` seconds, while it is not set.
    """

    def __init__(self, imagery: Path) -> None:
        self.imagery = imagery
        self.requests: list[str] = []
        self.answer = ""
        self.failures = 0
        self.open = threading.Event()
        self.open.set()
        self.lock = threading.Lock()
        self.port = 0

    @property
    def xyz(self) -> str:
        """The source of a layer of tiles."""
        address = quote(f"http://127.0.0.1:{self.port}/{{z}}/{{x}}/{{y}}.png", safe=":/")
        return f"type=xyz&url={address}&zmin=0&zmax=21"

    @property
    def wms(self) -> str:
        """The source of a layer of QGIS Server."""
        address = f"http://127.0.0.1:{self.port}/wms"
        return (
            "contextualWMSLegend=0&crs=EPSG:3857&dpiMode=7&format=image/png&layers=imagery&styles="
            f"&url={address}"
        )

    def tile(self, level: int, column: int, row: int) -> bytes:
        """A tile of 256 × 256 pixels, transparent where there is no imagery."""
        span = 2 * HALF_WORLD / 2**level
        west, north = -HALF_WORLD + column * span, HALF_WORLD - row * span
        name = f"/vsimem/{threading.get_ident()}.png"
        bounds = (west, north - span, west + span, north)
        picture = gdal.Warp(
            "", str(self.imagery), format="MEM", dstSRS="EPSG:3857", outputBounds=bounds,
            width=256, height=256, dstAlpha=True, resampleAlg="bilinear",
        )  # fmt: skip
        gdal.GetDriverByName("PNG").CreateCopy(name, picture)
        file = gdal.VSIFOpenL(name, "rb")
        data = bytes(gdal.VSIFReadL(1, 2**24, file))
        gdal.VSIFCloseL(file)
        gdal.Unlink(name)
        return data


class _Handler(BaseHTTPRequestHandler):
    service: Service
    project: str

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        with self.service.lock:
            self.service.requests.append(self.path)
        if self.path.startswith("/wms"):
            self._qgis_server()
        else:
            self._tile()

    def _tile(self) -> None:
        self.service.open.wait(LONGEST_WAIT)
        with self.service.lock:
            fails = self.service.failures > 0
            self.service.failures -= fails
        if fails:
            self.send_error(503)
        elif self.service.answer == "html":
            self._send("text/html", b"<html>Your quota is used up.</html>")
        elif self.service.answer:
            self.send_error(int(self.service.answer))
        else:
            level, column, row = self.path.strip("/").removesuffix(".png").split("/")
            self._send("image/png", self.service.tile(int(level), int(column), int(row)))

    def _qgis_server(self) -> None:
        environment = {
            **os.environ,
            "QGIS_PROJECT_FILE": self.project,
            "QUERY_STRING": urlsplit(self.path).query,
            "REQUEST_METHOD": "GET",
            "SERVER_NAME": "127.0.0.1",
            "SERVER_PORT": str(self.service.port),
            "SCRIPT_NAME": "/wms",
            "QT_QPA_PLATFORM": "offscreen",
        }
        answered = subprocess.run(
            [str(SERVER_PROGRAM)], env=environment, capture_output=True, check=False, timeout=120
        )
        head, _, body = answered.stdout.partition(
            b"\r\n\r\n" if b"\r\n\r\n" in answered.stdout else b"\n\n"
        )
        kind = "text/plain"
        for line in head.decode("latin-1").splitlines():
            name, _, value = line.partition(":")
            if name.lower() == "content-type":
                kind = value.strip()
        self._send(kind, body)

    def _send(self, kind: str, data: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        # QGIS must ask again in the next test
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(data)


@contextmanager
def running(imagery: Path, project: Path | None = None) -> Iterator[Service]:
    """A service of ``imagery``; ``project`` is what QGIS Server serves."""
    service = Service(imagery)
    handler = type("Handler", (_Handler,), {"service": service, "project": str(project)})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    service.port = server.server_port
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield service
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def served_project(imagery: Path, path: Path) -> Path:
    """A QGIS project with one layer, ``imagery``, for QGIS Server."""
    project = QgsProject()
    layer = QgsRasterLayer(str(imagery), "imagery")
    project.setCrs(layer.crs())
    project.addMapLayer(layer)
    assert project.write(str(path))
    return path


def query(path: str) -> dict[str, str]:
    """The parameters of a request, by their names in upper case."""
    pairs = parse_qs(urlsplit(path).query)
    return {name.upper(): values[0] for name, values in pairs.items()}
