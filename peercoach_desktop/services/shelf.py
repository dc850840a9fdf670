"""The packs a session was led with: the shipped ones, and the copies the store keeps of those already used."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from peercoach_desktop.content.library import MODELS_PACK, SESSION_PACK, Library
from peercoach_desktop.content.packs import read_kept
from peercoach_desktop.domain.forms import Pack, PackKind
from peercoach_desktop.domain.own.merging import is_own, with_models
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.store.store import Store


class Shelf:
    """Finds a pack in the version a session used; a used version never changes, whatever is shipped later."""

    def __init__(self, store: Store, library: Library) -> None:
        self._store = store
        self._library = library
        self._read: dict[tuple[str, int], Pack] = {}

    def pin(self, pack_ids: Iterable[str]) -> dict[str, int]:
        """Keep the packs, as they are offered now, in the store and return the version numbers to point to."""
        pinned = {}
        for pack_id in pack_ids:
            pack = self._library.pack(pack_id)
            version = self._store.packs.keep(pack_id, pack.version, pack.files)
            self._read[pack_id, version] = pack
            pinned[pack_id] = version
        return pinned

    def pin_for_session(self) -> dict[str, int]:
        """Keep what every session needs and return the version numbers."""
        return self.pin([SESSION_PACK, MODELS_PACK])

    def pack(self, pack_id: str, versions: Mapping[str, int]) -> Pack:
        """Return the pack in the version that `versions` names. Raises PackError or KeyError if it is not kept."""
        version = versions[pack_id]
        if (pack_id, version) not in self._read:
            self._read[pack_id, version] = read_kept(self._store.packs.files(pack_id, version), pack_id)
        return self._read[pack_id, version]

    def models(self, versions: Mapping[str, int]) -> Pack:
        """Return the models of a session: those shipped when it began, and the own ones it used. Raises PackError or KeyError."""
        own = [self.pack(pack_id, versions) for pack_id in versions if is_own(pack_id)]
        return with_models(self.pack(MODELS_PACK, versions), (pack for pack in own if pack.kind is PackKind.MODELS))

    def own_models(self) -> tuple[Pack, ...]:
        """Return the models of the coach's own hand that can be chosen now."""
        return tuple(pack for pack in self._library.of_kind(PackKind.MODELS) if is_own(pack.id))

    def app_words(self, language: str) -> Wording:
        """Return the words outside the packs."""
        return self._library.app_words(language)

    def checklists(self) -> tuple[Pack, ...]:
        """Return the checklists a coach can choose from now."""
        return self._library.of_kind(PackKind.CHECKLIST)
