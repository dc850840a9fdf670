"""Loads the heavy modules while the user reads and types, in the order they are needed."""

from __future__ import annotations

import gc
import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from peercoach_desktop.content.library import Library

_FIRST = ("cryptography.hazmat.primitives.kdf.argon2", "cryptography.hazmat.primitives.ciphers.aead")
_THEN = ("peercoach_desktop.services.compose", "peercoach_desktop.views.open_desk")
_LAST = ("peercoach_desktop.store.people", "peercoach_desktop.store.sessions", "peercoach_desktop.views.session.workspace")


def warm_up(library: Library) -> None:
    """Load what unlocking needs, then what the first page needs, then the rest.

    What is loaded by then stays, so it is not looked through for garbage: that would keep the window waiting for a tenth of a second.
    """
    for name in (*_FIRST, *_THEN):
        importlib.import_module(name)
    library.pack("guided_session")
    for name in _LAST:
        importlib.import_module(name)
    gc.freeze()
