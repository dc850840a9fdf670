"""Loads the heavy modules while the user reads and types, in the order they are needed."""

from __future__ import annotations

import gc
import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from peercoach_desktop.content.library import Library

_FIRST = ("cryptography.hazmat.primitives.kdf.argon2", "cryptography.hazmat.primitives.ciphers.aead", "sqlcipher3.dbapi2")
_THEN = (
    "peercoach_desktop.services.compose",
    "peercoach_desktop.services.automatic_backups",
    "peercoach_desktop.services.settings",
    "peercoach_desktop.services.today",
    "peercoach_desktop.views.open_desk",
    "peercoach_desktop.views.care.desk_care",
    "peercoach_desktop.views.care.today_care",
    "peercoach_desktop.services.coach_log",
    "peercoach_desktop.views.coach_log.open_lines",
    "peercoach_desktop.views.profile_desk",
    "peercoach_desktop.views.group_desk",
    "peercoach_desktop.views.group.group_card",
    "peercoach_desktop.store.places",
)
_SERVICES = tuple(f"peercoach_desktop.services.{name}" for name in ("people", "coaching", "guidance", "printing", "retention"))
_LAST = ("peercoach_desktop.store.people", "peercoach_desktop.store.sessions", *_SERVICES, "peercoach_desktop.views.session.workspace")
_HINTS = ("peercoach_desktop.services.privacy", "peercoach_desktop.services.wording_help")
_FOR_TROUBLE = (
    "peercoach_desktop.services.rescue",
    "peercoach_desktop.store.own_backups",
    "peercoach_desktop.views.backup.files",
    "peercoach_desktop.views.confirm",
    "peercoach_desktop.views.error_note",
)
"""What is needed when the disk is in trouble: the program itself may lie on it, and could not be read any more by then."""


def warm_up(library: Library, language: str) -> None:
    """Load what unlocking needs, then what the first page needs, then the rest.

    What is loaded by then stays, so it is not looked through for garbage: that would keep the window waiting for a tenth of a second.
    """
    from peercoach_desktop.content.library import SESSION_PACK

    for name in (*_FIRST, *_THEN):
        importlib.import_module(name)
    library.words(SESSION_PACK, language)
    for name in _FOR_TROUBLE:
        importlib.import_module(name)
    library.pack(SESSION_PACK)
    for name in (*_LAST, *_HINTS):
        importlib.import_module(name)
    library.app_words(language)
    library.word_lists.privacy(language)
    library.word_lists.lint(language)
    gc.freeze()
