"""The lines to sign on, where there is something on the paper that is signed."""

from __future__ import annotations

from collections.abc import Iterator

from peercoach_desktop.domain.document import DocumentBlock, Heading, SignatureLines
from peercoach_desktop.domain.signing import asks_for_names
from peercoach_desktop.reports.sheet import Sheet
from peercoach_desktop.reports.words import ReportWords


def signature_blocks(sheet: Sheet) -> Iterator[DocumentBlock]:
    """Yield what is signed, by its name on this paper, and a line for each of the two; nothing where nothing is."""
    signed = [field for field in sheet.visible.values() if asks_for_names(field, sheet.record.values)]
    if signed:
        yield Heading(sheet.words.text("forms.sign"))
        lines = signature_lines(sheet.words)
        yield SignatureLines(lines.names, sheet.words.text("summary.signed", what=", ".join(map(sheet.label, signed))))


def signature_lines(words: ReportWords) -> SignatureLines:
    """Return a line for the peer and one for the coach."""
    return SignatureLines(tuple(words.text(f"forms.sign_{who}") for who in ("peer", "coach")))
