"""The sheet with the recovery code: what it is, the code in large type, where to keep it."""

from __future__ import annotations

from peercoach_desktop.domain.document import Document, Entry, EntryList, Heading, Paragraph
from peercoach_desktop.reports.whole import Head
from peercoach_desktop.reports.words import ReportWords


def recovery_sheet(code: str, words: ReportWords) -> Document:
    """Return the sheet for `code`, printed exactly as it is given (8 groups of 4 letters with dashes)."""
    lines = words.app.lines
    head = Head(
        title=words.text("recovery.title"),
        subtitle=words.text("recovery.subtitle"),
        kind_label=words.text("recovery.kind"),
        sharing_label=words.text("recovery.sharing"),
        footer=words.day(words.today),
        file_name=words.text("recovery.file"),
    )
    return head.over(
        (
            Heading(words.text("recovery.what")),
            Paragraph(words.text("recovery.what_text")),
            Heading(words.text("recovery.code")),
            Entry("", code, lead=True),
            Paragraph(words.text("recovery.code_hint"), quiet=True),
            Heading(words.text("recovery.keep")),
            EntryList("", tuple(lines("paper.recovery.keep_lines"))),
            Heading(words.text("recovery.use")),
            EntryList("", tuple(lines("paper.recovery.use_lines"))),
        ),
        words,
    )
