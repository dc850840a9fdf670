"""Looks for a way to a network in what is shipped: `python packaging/check_offline.py FILE-OR-FOLDER...`.

Takes a wheel, a frozen folder, or a folder with sources. Says what it found and ends with 1 if it found anything.
"""

from __future__ import annotations

import ast
import re
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

FORBIDDEN_IMPORTS = (
    "aiohttp", "ftplib", "http", "httpx", "imaplib", "nntplib", "poplib", "requests", "smtplib", "socket", "socketserver", "ssl",
    "telnetlib", "urllib.request", "urllib3", "webbrowser", "wsgiref", "xmlrpc",
    "PySide6.QtNetwork", "PySide6.QtNetworkAuth", "PySide6.QtPdf", "PySide6.QtPdfWidgets", "PySide6.QtWebSockets",
)  # fmt: skip
FORBIDDEN_FILES = re.compile(
    r"(qt6?_?network|qtnetwork|networkinformation|/tls/|qt6?pdf|qtpdf|qpdf\.|qtwebsockets|qt6?websockets)", re.IGNORECASE
)
"""Qt's network library and what links it: QtPdf and the qpdf image plugin do (see the README, offline by absence)."""


def imported(source: str) -> Iterator[str]:
    """Yield every name that a module imports, wherever it does so."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import(names=names):
                yield from (name.name for name in names)
            case ast.ImportFrom(module=str(module), names=names, level=0):
                yield module
                yield from (f"{module}.{name.name}" for name in names)
            case ast.Call(func=ast.Name(id="__import__") | ast.Attribute(attr="import_module"), args=[ast.Constant(value=str(name)), *_]):
                yield name
            case _:
                pass


def contents(place: Path) -> Iterator[tuple[str, str | None]]:
    """Yield each file in a wheel or folder by its path, with its text where it is a module."""
    if place.is_file():
        with zipfile.ZipFile(place) as wheel:
            for name in wheel.namelist():
                yield f"/{name}", wheel.read(name).decode() if name.endswith(".py") else None
        return
    for path in sorted(place.rglob("*")):
        if path.is_file():
            yield f"/{path.relative_to(place).as_posix()}", path.read_text(encoding="utf-8") if path.suffix == ".py" else None


def ways_to_a_network(place: Path) -> list[str]:
    """Return what in a wheel or folder could reach a network: libraries of Qt by their file, and imports in our own modules."""
    found = []
    for name, source in contents(place):
        if FORBIDDEN_FILES.search(name):
            found.append(f"{name}: a network library")
        if source is not None and "/peercoach_desktop/" in name:
            found += [
                f"{name}: imports {each}"
                for each in imported(source)
                if any(each == banned or each.startswith(f"{banned}.") for banned in FORBIDDEN_IMPORTS)
            ]
    return found


def main(places: list[str]) -> int:
    """Look into each place, print what was found and return the exit code."""
    found = [way for place in places for way in ways_to_a_network(Path(place))]
    print("\n".join(found) or "no way to a network")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
