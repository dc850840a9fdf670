"""All shipped packs, found by kind and id."""

from __future__ import annotations

from pathlib import Path

from peercoach_desktop.content.packs import read_folder, read_wording
from peercoach_desktop.domain.forms import Pack, PackKind
from peercoach_desktop.domain.wording import LANGUAGES, Wording

SESSION_PACK = "guided_session"
MODELS_PACK = "models"
APP_WORDS = "app"


class Library:
    """The packs below one folder, read once at first use."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._packs: dict[str, Pack] | None = None
        self._app_words: dict[str, Wording] = {}

    def packs(self) -> dict[str, Pack]:
        """Return all packs by id. Raises PackError for a pack that cannot be read."""
        if self._packs is None:
            folders = sorted(path.parent for path in self._folder.glob("*/structure.toml"))
            self._packs = {pack.id: pack for pack in map(read_folder, folders)}
        return self._packs

    def pack(self, pack_id: str) -> Pack:
        """Return one pack. Raises KeyError if it is not shipped."""
        return self.packs()[pack_id]

    def of_kind(self, kind: PackKind) -> tuple[Pack, ...]:
        """Return the packs of one kind, in the order of their ids."""
        return tuple(pack for pack in self.packs().values() if pack.kind is kind)

    def app_words(self, language: str) -> Wording:
        """Return the words outside Qt (errors, paper, command line) in `language`."""
        chosen = language if language in LANGUAGES else LANGUAGES[0]
        if chosen not in self._app_words:
            text = (self._folder / APP_WORDS / f"{chosen}.toml").read_text(encoding="utf-8")
            self._app_words[chosen] = read_wording(text, chosen, f"{APP_WORDS}/{chosen}.toml")
        return self._app_words[chosen]
