"""The house holds: rooms and their direction, no way to a network, sizes a reader can follow, nothing of the maker's machine."""

from __future__ import annotations

import ast
import re
import statistics
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "peercoach_desktop"
NETWORK = {
    "aiohttp", "ftplib", "http", "httpx", "imaplib", "nntplib", "poplib", "requests", "smtplib", "socket", "socketserver", "ssl",
    "telnetlib", "urllib.request", "urllib3", "wsgiref", "xmlrpc",
    "PySide6.QtNetwork", "PySide6.QtNetworkAuth", "PySide6.QtPdf", "PySide6.QtPdfWidgets", "PySide6.QtWebSockets",
}  # fmt: skip
"""QtPdf is here because it links QtNetwork; pypdfium2 draws the preview."""


def written_modules() -> list[Path]:
    """Return the modules people wrote: not the compiled forms, and not the revisions, which are records of the past."""
    modules = sorted(PACKAGE.rglob("*.py"))
    return [path for path in modules if not path.name.endswith("_ui.py") and path.parent.name != "versions"]


MODULES = written_modules()
TREES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in MODULES}
Function = ast.FunctionDef | ast.AsyncFunctionDef


def imported_names(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def lines(node: ast.ClassDef | Function) -> int:
    """Return how many lines a class or function has, its docstring not counted."""
    first = node.body[0]
    docstring = 0
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str):
        docstring = (first.end_lineno or 0) - first.lineno + 1
    return (node.end_lineno or 0) - node.lineno + 1 - docstring


def test_rooms_keep_their_direction(capsys: pytest.CaptureFixture[str]) -> None:
    failed = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True, no_logo=True)
    assert not failed, capsys.readouterr().out


def test_no_module_imports_a_network_library() -> None:
    found = {
        f"{path.relative_to(ROOT)}: {name}"
        for path, tree in TREES.items()
        for name in imported_names(tree)
        for banned in NETWORK
        if name == banned or name.startswith(f"{banned}.")
    }
    assert not found


def test_the_network_check_sees_every_way_to_import() -> None:
    code = "import urllib.request\nfrom urllib import request\nfrom PySide6 import QtNetwork\nfrom urllib.parse import quote"
    assert NETWORK.intersection(imported_names(ast.parse(code))) == {"urllib.request", "PySide6.QtNetwork"}


def test_files_are_small() -> None:
    sizes = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES}
    assert {str(path.relative_to(ROOT)): size for path, size in sizes.items() if size > 400} == {}
    assert statistics.median(sizes.values()) <= 130


def test_classes_are_small() -> None:
    found = {
        f"{path.relative_to(ROOT)}: {node.name}": lines(node)
        for path, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef) and lines(node) > 300
    }
    assert found == {}


def test_functions_are_small() -> None:
    sizes = sorted(lines(node) for tree in TREES.values() for node in ast.walk(tree) if isinstance(node, Function))
    assert statistics.median(sizes) <= 8
    assert sizes[int(len(sizes) * 0.9)] <= 26


def test_no_error_is_caught_without_a_name() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ExceptHandler) and node.type is None
    ]
    assert found == []


def test_no_signal_is_connected_to_something_that_keeps_its_widget_alive() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "connect"
        for argument in node.args
        if isinstance(argument, ast.Lambda) or (isinstance(argument, ast.Call) and "partial" in ast.unparse(argument.func))
        if "self" in ast.unparse(argument)
    ]
    assert found == []


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_lock_file_pins_every_part_by_hash_and_names_no_address(name: str) -> None:
    text = (ROOT / "packaging" / name).read_text(encoding="utf-8")
    assert "://" not in text
    pins = re.split(r"\n(?=[a-z])", text.strip())
    assert len(pins) > 20
    assert [pin for pin in pins if not re.match(r"[a-z0-9-]+==\S+.*\\\n +--hash=sha256:[0-9a-f]{64}", pin)] == []


def test_development_lock_holds_the_same_pins() -> None:
    run, develop = (
        set(re.findall(r"^[a-z0-9-]+==\S+", (ROOT / "packaging" / name).read_text(encoding="utf-8"), re.MULTILINE))
        for name in ("requirements.lock", "requirements-dev.lock")
    )
    assert run < develop


def shipped_texts() -> Iterator[Path]:
    """Yield every text file of the project."""
    yield from (path for path in ROOT.iterdir() if path.is_file() and path.name != "LICENSE")
    for folder in (".ci", "peercoach_desktop", "packaging", "resources", "tests", "ui"):
        yield from (path for path in (ROOT / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts)


def test_no_file_names_a_folder_of_somebody_s_machine() -> None:
    pattern = re.compile(rb"(?<![\w.:/~])/(?:root|work|opt|Users)/\w|[A-Z]:\\\\?Users\\\\?\w")
    own = Path(__file__).resolve()
    found = [str(path.relative_to(ROOT)) for path in shipped_texts() if path != own and pattern.search(path.read_bytes())]
    assert found == []
