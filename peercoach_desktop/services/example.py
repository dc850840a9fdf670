"""The example in a throw-away store: made in a temporary folder of its own, and removed when the window closes."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from peercoach_desktop.content.library import Library
from peercoach_desktop.resources import resources_folder
from peercoach_desktop.services.access import Access
from peercoach_desktop.store.store import Store

PREFIX = "peercoach-voorbeeld-"
_MARK = ".voorbeeld"


def new_example_folder(own: Path | None = None) -> Path:
    """Make the folder for an example; `own` is where the store lies of the window that asked for it, to go back to. Raises OSError."""
    folder = Path(tempfile.mkdtemp(prefix=PREFIX))
    (folder / _MARK).write_text(str(own or ""), encoding="utf-8")
    return folder


def own_folder(example: Path) -> Path | None:
    """Return where the store lies of the window that asked for this example; None where it was started by itself."""
    mark = example / _MARK
    told = mark.read_text(encoding="utf-8") if mark.is_file() else ""
    return Path(told) if told else None


def is_example_folder(folder: Path) -> bool:
    """Return whether `folder` was made for an example; only such a folder may ever be removed."""
    return folder.name.startswith(PREFIX) and (folder / _MARK).is_file()


def remove_example(folder: Path) -> None:
    """Remove an example, as far as the system lets it. Raises ValueError for any other folder."""
    if not is_example_folder(folder):
        raise ValueError(folder)
    shutil.rmtree(folder, ignore_errors=True)


def open_example(access: Access, library: Library, language: str) -> Store:
    """Make a store in the folder of `access`, lead the fictional cases in it and return it opened. Raises StoreError."""
    from peercoach_desktop.content.case import read_case
    from peercoach_desktop.services.demo import DEMO_PASSPHRASE, lead_case

    store, _ = access.create(DEMO_PASSPHRASE)
    lead_case(store, library, read_case(resources_folder() / "content", language))
    return store
