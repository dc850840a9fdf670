"""The package holds no network code: the wheel as it is shipped, every module imported, and a frozen folder too."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from check_offline import main, ways_to_a_network

ROOT = Path(__file__).parents[2]
EVERYTHING = """
import importlib, pkgutil, sys, peercoach_desktop
for module in pkgutil.walk_packages(peercoach_desktop.__path__, "peercoach_desktop."):
    if "migrations" not in module.name and not module.name.endswith("__main__"):
        importlib.import_module(module.name)
        tried = module.name
print(len([name for name in sys.modules if name.startswith("peercoach_desktop.")]))
print(*sorted(name for name in sys.modules if name.startswith("PySide6.Qt")))
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, as `pip wheel` makes it."""
    folder = tmp_path_factory.mktemp("dist")
    code = f"from hatchling.build import build_wheel; print(build_wheel({str(folder)!r}))"
    made = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True, text=True)
    return folder / made.stdout.split()[-1]


def test_22_the_package_holds_no_network_code(wheel: Path, figure: Callable[[str, str], None]) -> None:
    assert ways_to_a_network(wheel) == []
    loaded = subprocess.run([sys.executable, "-c", EVERYTHING], cwd=ROOT, check=True, capture_output=True, text=True).stdout.split("\n")
    modules, parts = int(loaded[0]), loaded[1].split()
    assert modules > 300
    assert "PySide6.QtWidgets" in parts
    assert not {"PySide6.QtNetwork", "PySide6.QtPdf", "PySide6.QtPdfWidgets", "PySide6.QtWebSockets"} & set(parts)
    figure("package holds no network code", f"0 hits in the wheel; {modules} modules imported, 0 forbidden ones, no QtNetwork loaded")


BROKEN = {
    "peercoach_desktop/a.py": "from urllib import request",
    "peercoach_desktop/b.py": "def late():\n    import http.client",
    "peercoach_desktop/c.py": "import importlib\nimportlib.import_module('socket')",
    "peercoach_desktop/d.py": "from PySide6 import QtNetwork",
    "PySide6/libQt6Network.so.6": "",
    "PySide6/QtNetwork.abi3.so": "",
    "PySide6/Qt/plugins/tls/libqopensslbackend.so": "",
    "PySide6/Qt/plugins/imageformats/libqpdf.so": "",
    "_internal/Qt6Pdf.dll": "",
}


@pytest.mark.parametrize("name", BROKEN)
def test_22_a_way_to_a_network_is_found(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / name
    path.parent.mkdir(parents=True)
    path.write_text(BROKEN[name], encoding="utf-8")
    assert main([str(tmp_path)]) == 1
    assert name.rpartition("/")[2] in capsys.readouterr().out


def test_22_what_only_looks_like_one_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "peercoach_desktop").mkdir()
    (tmp_path / "peercoach_desktop" / "a.py").write_text("from urllib.parse import quote\nimport httpish", encoding="utf-8")
    (tmp_path / "peercoach_desktop" / "pdf.py").write_text("", encoding="utf-8")
    assert main([str(tmp_path)]) == 0
