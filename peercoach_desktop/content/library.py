"""All shipped packs, found by kind and id."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from peercoach_desktop.content.packs import STRUCTURE, kind_of, read_folder, read_wording
from peercoach_desktop.domain.forms import Pack, PackKind
from peercoach_desktop.domain.wording import LANGUAGES, Wording
from peercoach_desktop.resources import resources_folder

if TYPE_CHECKING:
    from peercoach_desktop.content.word_lists import WordLists

SESSION_PACK = "guided_session"
MODELS_PACK = "models"
ACTIVITIES_PACK = "activities"
APP_WORDS = "app"


class Library:
    """The packs below one folder. A pack lies in the folder of its own id and is read at first use."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._read: dict[str, Pack] = {}
        self._kinds: dict[PackKind, tuple[str, ...]] | None = None
        self._words: dict[tuple[str, str], Wording] = {}

    def packs(self) -> dict[str, Pack]:
        """Return all packs by id. Raises PackError for a pack that cannot be read."""
        return {folder.name: self.pack(folder.name) for folder in self._folders()}

    def pack(self, pack_id: str) -> Pack:
        """Return one pack. Raises KeyError if it is not shipped and PackError if it cannot be read."""
        if pack_id not in self._read:
            folder = self.folder / pack_id
            if not (folder / STRUCTURE).is_file():
                raise KeyError(pack_id)
            self._read[pack_id] = read_folder(folder)
        return self._read[pack_id]

    def of_kind(self, kind: PackKind) -> tuple[Pack, ...]:
        """Return the packs of one kind, in the order of their ids."""
        if self._kinds is None:
            kinds = [(kind_of(folder), folder.name) for folder in self._folders()]
            self._kinds = {each: tuple(name for found, name in kinds if found is each) for each in PackKind}
        return tuple(self.pack(name) for name in self._kinds[kind])

    def stamp(self) -> tuple[object, ...]:
        """Return what changes when a pack does. What is shipped never does while the program runs."""
        return ()

    def _folders(self) -> list[Path]:
        return sorted(path.parent for path in self.folder.glob(f"*/{STRUCTURE}"))

    def words(self, pack_id: str, language: str) -> Wording:
        """Return the words of a pack alone, which is sooner there than the pack. Raises KeyError or PackError."""
        if pack_id in self._read:
            return self._read[pack_id].words(language)
        chosen = language if language in LANGUAGES else LANGUAGES[0]
        if (pack_id, chosen) not in self._words:
            file = self.folder / pack_id / f"{chosen}.toml"
            if not file.is_file():
                raise KeyError(pack_id)
            self._words[pack_id, chosen] = read_wording(file.read_text(encoding="utf-8"), chosen, f"{pack_id}/{chosen}.toml")
        return self._words[pack_id, chosen]

    @cached_property
    def word_lists(self) -> WordLists:
        """The word lists that come with the program, for the quiet hints. Each is read at first use."""
        from peercoach_desktop.content.word_lists import WordLists

        return WordLists(resources_folder() / "words")

    def app_words(self, language: str) -> Wording:
        """Return the words outside Qt (errors, paper, command line) in `language`."""
        return self.words(APP_WORDS, language)
