"""What all tests share: repeatable hypothesis, and a header that says what they ran with."""

from __future__ import annotations

import os
import platform
from importlib import metadata

from hypothesis import HealthCheck, settings

# CI and a person see the same examples; HYPOTHESIS_PROFILE=explore looks for new ones.
settings.register_profile(
    "ci",
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.register_profile("explore", settings.get_profile("ci"), derandomize=False)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))

PACKAGES = ("numpy", "rasterio", "torch", "onnxruntime", "PyQt6", "GDAL")


def pytest_report_header() -> str:
    """Python and the packages that results may depend on."""
    found = [f"Python {platform.python_version()}"]
    for name in PACKAGES:
        try:
            found.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            continue
    try:
        from qgis.core import Qgis

        found.append(f"QGIS {Qgis.QGIS_VERSION}")
    except ImportError:
        pass
    return ", ".join(found)
