"""How QGIS's process looked on other systems: variables and files, as they were recorded."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Recorded:
    """One computer: what ``sys`` and ``os`` said inside QGIS, and which Pythons lay there."""

    system: str
    prefix: str
    variables: dict[str, str]
    files: tuple[str, ...]


QGIS_ON_WINDOWS = Recorded(
    "win32",
    r"C:\PROGRA~1\QGIS 3.40.6\apps\Python312",
    {
        "SystemRoot": r"C:\Windows",
        "LOCALAPPDATA": r"C:\Users\Anna Müller\AppData\Local",
        "USERPROFILE": r"C:\Users\Anna Müller",
        "ProgramFiles": r"C:\Program Files",
        "TEMP": r"C:\Users\ANNAM~1\AppData\Local\Temp",
        "Path": (
            r"C:\PROGRA~1\QGIS 3.40.6\apps\qgis-ltr\bin;C:\PROGRA~1\QGIS 3.40.6\bin;"
            r"C:\Windows\system32;C:\Windows;"
            r"C:\Users\Anna Müller\AppData\Local\Microsoft\WindowsApps"
        ),
        "PYTHONHOME": r"C:\PROGRA~1\QGIS 3.40.6\apps\Python312",
        "PYTHONUTF8": "1",
        "PROJ_DATA": r"C:\PROGRA~1\QGIS 3.40.6\share\proj",
        "GDAL_DATA": r"C:\PROGRA~1\QGIS 3.40.6\apps\gdal\share\gdal",
        "GDAL_DRIVER_PATH": r"C:\PROGRA~1\QGIS 3.40.6\apps\gdal\lib\gdalplugins",
        "GDAL_FILENAME_IS_UTF8": "YES",
        "QT_PLUGIN_PATH": r"C:\PROGRA~1\QGIS 3.40.6\apps\qgis-ltr\qtplugins",
        "O4W_QT_PREFIX": r"C:/PROGRA~1/QGIS 3.40.6/apps/Qt5",
        "OSGEO4W_ROOT": r"C:\PROGRA~1\QGIS 3.40.6",
        "QGIS_PREFIX_PATH": r"C:/PROGRA~1/QGIS 3.40.6/apps/qgis-ltr",
        "SSL_CERT_FILE": r"C:\PROGRA~1\QGIS 3.40.6\bin\curl-ca-bundle.crt",
        "VSI_CACHE": "TRUE",
    },
    (
        r"C:\PROGRA~1\QGIS 3.40.6\apps\Python312\python.exe",
        r"C:\Users\Anna Müller\AppData\Local\Microsoft\WindowsApps\python.exe",
        r"C:\Users\Anna Müller\AppData\Local\Programs\Python\Python311\python.exe",
    ),
)

QGIS_ON_MACOS = Recorded(
    "darwin",
    "/Applications/QGIS-LTR.app/Contents/MacOS",
    {
        "HOME": "/Users/anna",
        "PATH": "/Applications/QGIS-LTR.app/Contents/MacOS/bin:/usr/bin:/bin:/usr/sbin:/sbin",
        "PYTHONHOME": "/Applications/QGIS-LTR.app/Contents/MacOS",
        "PYTHONPATH": "/Applications/QGIS-LTR.app/Contents/Resources/python",
        "PROJ_LIB": "/Applications/QGIS-LTR.app/Contents/Resources/proj",
        "GDAL_DATA": "/Applications/QGIS-LTR.app/Contents/Resources/gdal",
        "DYLD_LIBRARY_PATH": "/Applications/QGIS-LTR.app/Contents/MacOS/lib",
        "TMPDIR": "/var/folders/x1/T/",
        "LANG": "de_DE.UTF-8",
    },
    (
        "/Applications/QGIS-LTR.app/Contents/MacOS/bin/python3",
        "/usr/bin/python3",
        "/opt/homebrew/bin/python3.12",
        "/Library/Frameworks/Python.framework/Versions/3.13/bin/python3.13",
    ),
)

QGIS_ON_DEBIAN = Recorded(
    "linux",
    "/usr",
    {
        "HOME": "/home/anna",
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "LANG": "ka_GE.UTF-8",
        "XDG_RUNTIME_DIR": "/run/user/1000",
        "https_proxy": "http://proxy.example:3128",
        "OMP_NUM_THREADS": "4",
        "CUDA_VISIBLE_DEVICES": "1",
        "DISPLAY": ":0",
    },
    ("/usr/bin/python3", "/usr/bin/python3.11", "/bin/python3", "/bin/python3.11"),
)

QGIS_IN_FLATPAK = Recorded(
    "linux",
    "/usr",
    {
        "HOME": "/home/anna",
        "PATH": "/app/bin:/usr/bin",
        "XDG_DATA_HOME": "/home/anna/.var/app/org.qgis.qgis/data",
        "PROJ_LIB": "/app/share/proj",
        "GDAL_DATA": "/app/share/gdal",
        "LD_LIBRARY_PATH": "/app/lib",
        "PYTHONPATH": "/app/share/qgis/python",
        "QT_PLUGIN_PATH": "/app/lib/qt5/plugins",
        "GI_TYPELIB_PATH": "/app/lib/girepository-1.0",
    },
    ("/usr/bin/python3", "/usr/bin/python3.12"),
)

EVERY = {
    "Windows": QGIS_ON_WINDOWS,
    "macOS": QGIS_ON_MACOS,
    "Debian": QGIS_ON_DEBIAN,
    "Flatpak": QGIS_IN_FLATPAK,
}
