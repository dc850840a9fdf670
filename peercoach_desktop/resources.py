"""Where the shipped files lie: beside the installed package, or else in the checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def resources_folder() -> Path:
    """Return the folder with content packs, icons, fonts, translations and styles."""
    installed = _PACKAGE / "resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"
