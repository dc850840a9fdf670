"""Lists from other programs, and own material as files to hand on. What comes in is shown first; nothing is stored by looking."""

from __future__ import annotations

from pathlib import Path

from peercoach_desktop.content.draft_reader import read_draft
from peercoach_desktop.content.library import Library
from peercoach_desktop.content.lists import pack_file
from peercoach_desktop.content.lists.errors import NoListFile, NoQuestionnaire
from peercoach_desktop.content.lists.fhir_reader import read_questionnaire
from peercoach_desktop.content.lists.fhir_writer import write_questionnaire
from peercoach_desktop.content.lists.limits import read_bytes, shortened
from peercoach_desktop.content.lists.spreadsheet import OLE
from peercoach_desktop.content.lists.xlsform import read_xlsform
from peercoach_desktop.domain.own.drafts import ChecklistDraft
from peercoach_desktop.domain.own.ids import file_words
from peercoach_desktop.domain.own.incoming import IncomingList, IncomingPack
from peercoach_desktop.domain.records import RatingLevel
from peercoach_desktop.services.clock import Clock
from peercoach_desktop.services.own_material import OwnMaterial
from peercoach_desktop.store.files import write_safely

PACK_ENDING = ".peercoach-pakket"
FHIR_ENDING = ".json"


class OwnFiles:
    """Takes lists in and hands them on."""

    def __init__(self, own: OwnMaterial, library: Library, clock: Clock) -> None:
        self._own = own
        self._library = library
        self._clock = clock

    def look(self, file: Path, language: str) -> IncomingList | IncomingPack:
        """Return what is in a file and what of it would be left out. What kind of file it is shows from what is in it, not from its name.

        Raises a ListFileError with a sentence of its own for every file that cannot come in.
        """
        content = read_bytes(file)
        name = shortened(file.stem.replace("_", " "), 80)
        if content.startswith(pack_file.MAGIC):
            return pack_file.read_pack_file(content)
        if content.startswith((b"PK", OLE)):
            return read_xlsform(content, name, self._library.app_words(language))
        if content.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"["):
            return read_questionnaire(content, name, self._library.app_words(language))
        raise NoQuestionnaire("xml") if content.lstrip()[:1] == b"<" else NoListFile("unknown")

    def take(self, incoming: IncomingList | IncomingPack, language: str = "nl") -> str:
        """Keep what was looked at as own material and return its id. A pack file that is here already, unchanged, is not kept twice.

        A list, or a pack that is here in another version, gets a number behind its name where that is there already, in `language`.
        """
        if isinstance(incoming, IncomingList):
            return self._own.add(self._own.named_apart(incoming.draft, language))
        ident = incoming.pack_id
        if self._own.has(ident) and self._own.draft(ident) == incoming.draft:
            self._own.bring_back(ident)
            return ident
        if self._is_taken(ident):
            return self._own.add(self._own.named_apart(incoming.draft, language), earlier=(incoming.files,))
        return self._own.add(incoming.draft, earlier=(incoming.files,), own_id=ident)

    def export_pack(self, pack_id: str, target: Path) -> None:
        """Write a shipped pack, or own material, as one file. Raises KeyError, DiskFull or FolderNotWritable."""
        write_safely(target, pack_file.write_pack_file(self._files(pack_id)))

    def export_questionnaire(self, pack_id: str, target: Path, language: str) -> None:
        """Write a checklist as a FHIR R4 Questionnaire. Raises KeyError, DiskFull, FolderNotWritable; ValueError for another kind."""
        files = self._files(pack_id)
        draft = read_draft(files, language=language)
        if not isinstance(draft, ChecklistDraft):
            raise ValueError(pack_id)
        words = self._library.app_words(language)
        levels = {level.value: words.text(f"levels.{level}") for level in RatingLevel}
        version = self._own.entry(pack_id).version if self._own.has(pack_id) else self._library.pack(pack_id).version
        content = write_questionnaire(draft, pack_id, version, levels=levels, language=language, at=self._clock())
        write_safely(target, content)

    def file_name(self, title: str) -> str:
        """Return a safe name for a file, without its ending."""
        return file_words(title) or "lijst"

    def _is_taken(self, ident: str) -> bool:
        """Return whether an id is that of something here, or could be taken for something shipped."""
        from peercoach_desktop.domain.own.merging import is_own

        return self._own.has(ident) or not is_own(ident)

    def _files(self, pack_id: str) -> dict[str, str]:
        return self._own.files(pack_id) if self._own.has(pack_id) else dict(self._library.pack(pack_id).files)
