"""The example as files: a store, its papers and a proven backup below one folder."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from peercoach_desktop.content.case import read_case
from peercoach_desktop.domain.extent import Extent
from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.resources import resources_folder
from peercoach_desktop.services.access import Access
from peercoach_desktop.services.compose import Desk, open_desk, shipped_library
from peercoach_desktop.services.demo import DEMO_PASSPHRASE, lead_case
from peercoach_desktop.services.printing import save_file
from peercoach_desktop.store.backup import Counts, Proof
from peercoach_desktop.store.errors import StoreExists, translate_errors

BACKUP_NAME = "reservekopie.peercoach"

_PAPERS = ((Level.PEER, Extent.MAIN), (Level.PEER, Extent.ALL), (Level.COACH, Extent.ALL))
"""What is printed of each session."""


@dataclass(frozen=True)
class DemoFolder:
    """What was written: paths, the secrets of the example, and what the backup was proved to hold."""

    store: Path
    passphrase: str
    recovery_code: str
    papers: tuple[Path, ...]
    backup: Proof

    @property
    def counts(self) -> Counts:
        """What the store and the backup hold."""
        return self.backup.counts


def make_demo(folder: Path, language: str) -> DemoFolder:
    """Lead the fictional cases and write all of it below `folder`. Raises StoreExists if a store is there already, and StoreError."""
    access = Access(folder)
    if access.vaults():
        raise StoreExists
    with translate_errors():
        folder.mkdir(parents=True, exist_ok=True)
    library = shipped_library()
    store, code = access.create(DEMO_PASSPHRASE)
    try:
        sessions = lead_case(store, library, read_case(resources_folder() / "content", language))
        desk = open_desk(store, library)
        papers = tuple(_print(desk, folder, sessions, language))
        proof = desk.backups.make(folder / BACKUP_NAME)
        return DemoFolder(store.paths.database, DEMO_PASSPHRASE, code, papers, proof)
    finally:
        access.close()


def _print(desk: Desk, folder: Path, sessions: list[str], language: str) -> Iterator[Path]:
    for number, session_id in enumerate(sessions, 1):
        opened = desk.coaching.open(session_id)
        for audience, extent in _PAPERS:
            document = desk.printing.document(opened, audience, language, extent)
            name = Path(document.file_name)
            target = folder / f"{name.stem}-{number}{name.suffix}"
            save_file(desk.printing.pdf(document), target)
            yield target
