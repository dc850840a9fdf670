"""A whole document from its head and its blocks, with what every paper of the program says around them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from textwrap import shorten

from peercoach_desktop.domain.blank_form import BlankForm, FormBlock
from peercoach_desktop.domain.document import Document, DocumentBlock
from peercoach_desktop.reports.words import ReportWords

_FOOTER_ROOM = 60


def form_footer(title: str, version: int, words: ReportWords) -> str:
    """Return the footer of paper to fill in: what it is called, on one line, and its version."""
    return words.text("forms.footer", name=shorten(title, _FOOTER_ROOM, placeholder="…"), version=version)


@dataclass(frozen=True)
class Head:
    """What a document or a form is and for whom. Without a `footer` it says that it was made with own notes and is no assessment."""

    title: str
    subtitle: str
    kind_label: str
    sharing_label: str
    file_name: str
    footer: str = ""

    def over(self, blocks: Iterable[DocumentBlock], words: ReportWords, *, fictitious: bool = False) -> Document:
        """Return the document of these blocks, in the language of `words`."""
        footer = self.footer or words.text("footer", day=words.day(words.today))
        mark = words.text("fictitious") if fictitious else ""
        return Document(**self._paper(words), footer=footer, blocks=tuple(blocks), fictitious=mark)

    def to_fill_in(self, blocks: Iterable[FormBlock], words: ReportWords) -> BlankForm:
        """Return the form of these blocks, in the language of `words`."""
        return BlankForm(**self._paper(words), footer=self.footer, blocks=tuple(blocks))

    def _paper(self, words: ReportWords) -> dict[str, str]:
        return {
            "title": self.title,
            "subtitle": self.subtitle,
            "kind_label": self.kind_label,
            "sharing_label": self.sharing_label,
            "file_name": self.file_name,
            "language": words.language,
            "page_label": words.text("page"),
        }
