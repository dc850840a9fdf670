"""How the window looks before the store is open: language, theme, text size. Nothing about anybody.

Kept in a small readable file in the data folder, because the encrypted store cannot be asked before the passphrase.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

FILE_NAME = "voorkeuren.json"
THEMES = ("system", "light", "dark")
TEXT_SCALES = (100, 115, 130, 150)


@dataclass(frozen=True)
class Preferences:
    """`language` is "" until somebody chose one; `text_scale` is in percent. `capture`: other programs may take pictures of the windows."""

    language: str = ""
    theme: str = "system"
    text_scale: int = 100
    capture: bool = False


def read_preferences(data_folder: Path) -> Preferences:
    """Return what was chosen; anything unreadable or unknown counts as not chosen."""
    try:
        kept = json.loads((data_folder / FILE_NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Preferences()
    if not isinstance(kept, dict):
        return Preferences()
    language = kept.get("language")
    return Preferences(
        language=language if isinstance(language, str) else "",
        theme=kept["theme"] if kept.get("theme") in THEMES else "system",
        text_scale=kept["text_scale"] if kept.get("text_scale") in TEXT_SCALES else 100,
        capture=kept.get("capture") is True,
    )


def write_preferences(data_folder: Path, preferences: Preferences) -> None:
    """Keep the choices. Raises OSError; nothing else depends on this file."""
    data_folder.mkdir(parents=True, exist_ok=True)
    part = data_folder / f".{FILE_NAME}"
    part.write_text(json.dumps(asdict(preferences)), encoding="utf-8")
    part.replace(data_folder / FILE_NAME)
