"""Where a file is saved: first proposed among the documents, later in this run where the coach saved last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

_SAVED_IN = "saved_in"
_KNOWN = frozenset(
    (".csv", ".doc", ".docx", ".json", ".ods", ".odt", ".pdf", ".peercoach", ".peercoach-pakket", ".txt", ".xls", ".xlsx", ".zip")
)
"""Endings of other files: one of these is not part of the name that a coach gives."""


def ask_where(parent: QWidget, title: str, name: str, kinds: str = "") -> str:
    """Ask where to write a file called `name`, with the dialog of the system; "" if the coach thought better of it."""
    app = QCoreApplication.instance()
    chosen = QFileDialog.getSaveFileName(parent, title, proposal(name), kinds)[0]
    if chosen and app is not None:
        app.setProperty(_SAVED_IN, str(Path(chosen).parent))
    return chosen


def proposal(name: str) -> str:
    """Return the path that is proposed for `name`, which may be a path with a folder already."""
    app = QCoreApplication.instance()
    saved_in = app.property(_SAVED_IN) if app is not None else None
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return str(Path(saved_in or documents) / Path(name).name)


def with_ending(path: Path, ending: str) -> Path:
    """Return `path` with this ending once, in the place of that of another kind of file."""
    if path.name.lower().endswith(ending):
        return path
    name = path.stem if path.suffix.lower() in _KNOWN else path.name
    return path.with_name(name + ending)
