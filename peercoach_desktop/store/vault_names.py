"""The name of a store in the list of coaches: chosen by the coach, readable before the passphrase, and nothing more."""

from __future__ import annotations

import contextlib
import unicodedata

from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.store.files import read_small, write_safely
from peercoach_desktop.store.paths import VaultPaths

LONGEST = 40
_LARGEST_FILE = 4 * LONGEST + 16


def name_of(paths: VaultPaths) -> str:
    """Return the chosen name, or an empty text where there is none or the file cannot be read."""
    with contextlib.suppress(StoreError, UnicodeDecodeError):
        return _tidy(read_small(paths.name, _LARGEST_FILE).decode())
    return ""


def set_name(paths: VaultPaths, name: str) -> str:
    """Keep a name, cut to 40 signs on one line, and return it as kept. Raises DiskFull or FolderNotWritable."""
    kept = _tidy(name)
    write_safely(paths.name, kept.encode())
    return kept


def _tidy(name: str) -> str:
    """Return one line of plain text: no control signs, none that turn the order of reading."""
    plain = "".join(" " if sign.isspace() else sign for sign in unicodedata.normalize("NFC", name))
    shown = "".join(sign for sign in plain if unicodedata.category(sign) not in {"Cc", "Cf", "Cs", "Co", "Cn"})
    return " ".join(shown.split())[:LONGEST].strip()
