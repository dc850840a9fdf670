"""Which language to speak before anybody chose one."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from peercoach_desktop.domain.wording import LANGUAGES
from peercoach_desktop.store.preferences import read_preferences


def chosen_language(option: str | None, data_folder: Path, environ: Mapping[str, str]) -> str:
    """Return the language asked for, else the one kept, else English on an English system, else Dutch."""
    kept = read_preferences(data_folder).language
    for code in (option, kept):
        if code in LANGUAGES:
            return str(code)
    locale = environ.get("LC_ALL") or environ.get("LC_MESSAGES") or environ.get("LANG") or ""
    return "en" if locale.lower().startswith("en") else "nl"
