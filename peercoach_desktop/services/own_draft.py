"""One thing of the coach's own while it is being changed: the draft in memory, and every change on its way to the store."""

from __future__ import annotations

from collections.abc import Callable

from peercoach_desktop.domain.own.drafts import Draft
from peercoach_desktop.domain.own.kept import OwnPack
from peercoach_desktop.services.clock import Clock
from peercoach_desktop.store.store import Store


class OwnDraft:
    """`draft` is as it is now. Changing it raises the version once for each time it is opened, and again when a session used it since."""

    def __init__(self, store: Store, row: OwnPack, draft: Draft, clock: Clock, changed: Callable[[], None]) -> None:
        self._store = store
        self._row = row
        self._clock = clock
        self._changed = changed
        self.draft = draft
        """What is written now; `change` replaces it."""

    @property
    def id(self) -> str:
        """The id of the pack."""
        return self._row.id

    def change(self, draft: Draft) -> None:
        """Take a changed draft; it is in the store half a second later at most."""
        self.draft = draft
        at, opened = self._clock(), self._row

        def save(store: Store) -> None:
            from peercoach_desktop.content.pack_writer import write_pack

            version = max(opened.version, store.own_packs.used_version(opened.id)) + 1
            store.own_packs.change(opened.id, version, write_pack(draft, opened.id, version, [opened.files]), at)

        self._store.writer.change(("own_pack", opened.id), save)
        self._changed()

    def flush(self) -> None:
        """Save at once what is still on its way. Raises StoreError."""
        self._store.writer.flush()
        self._changed()
