"""The fonts that are shipped with the program."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase

from peercoach_desktop.resources import resources_folder

FAMILY = "Inter"


def load_fonts(fallback: str) -> str:
    """Load the shipped fonts into Qt and return the family to use: Inter, or `fallback` where it is not shipped."""
    for path in sorted((resources_folder() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    return FAMILY if FAMILY in QFontDatabase.families() else fallback
