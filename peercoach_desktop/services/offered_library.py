"""The library as it is offered: the shipped packs and, before them, the coach's own. Whoever asks for packs gets both."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from peercoach_desktop.content.library import Library
from peercoach_desktop.domain.forms import Pack, PackKind
from peercoach_desktop.domain.own.merging import is_own
from peercoach_desktop.domain.wording import Wording

if TYPE_CHECKING:  # the first page asks for words alone
    from peercoach_desktop.services.own_material import OwnMaterial


class OfferedLibrary(Library):
    """Shipped and own packs, found by kind and id. An own one that is not finished, or was put away, is not offered."""

    def __init__(self, shipped: Library, own: Callable[[], OwnMaterial]) -> None:
        super().__init__(shipped.folder)
        self._shipped = shipped
        self._own = own

    def packs(self) -> dict[str, Pack]:
        """Return all packs by id. Raises PackError for a pack that cannot be read."""
        own = (pack for kind in PackKind for pack in self._own().of_kind(kind))
        return {**self._shipped.packs(), **{pack.id: pack for pack in own}}

    def pack(self, pack_id: str) -> Pack:
        """Return one pack. Raises KeyError if it is not there, or not finished, and PackError if it cannot be read."""
        if not is_own(pack_id):
            return self._shipped.pack(pack_id)
        pack = self._own().pack(pack_id)
        if pack is None:
            raise KeyError(pack_id)
        return pack

    def of_kind(self, kind: PackKind) -> tuple[Pack, ...]:
        """Return the packs of one kind: the coach's own first, by title, then the shipped ones in the order of their ids."""
        return (*self._own().of_kind(kind), *self._shipped.of_kind(kind))

    def stamp(self) -> tuple[object, ...]:
        """Return what changes when something of the coach's own does."""
        return self._own().stamp()

    def words(self, pack_id: str, language: str) -> Wording:
        """Return the words of a pack alone. Raises KeyError or PackError."""
        return self.pack(pack_id).words(language) if is_own(pack_id) else self._shipped.words(pack_id, language)
