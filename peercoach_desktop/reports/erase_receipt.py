"""The receipt of an erasing: what went, when, and which copies still hold it. Without a name, so that it can be kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from peercoach_desktop.domain.document import Document, DocumentBlock, EntryList, Heading, Paragraph
from peercoach_desktop.reports.whole import Head
from peercoach_desktop.reports.words import ReportWords


@dataclass(frozen=True)
class Copy:
    """A copy that still holds what was erased: its path, and when it was made."""

    path: str
    made: datetime


@dataclass(frozen=True)
class Erasure:
    """What a receipt tells. `kind` is peer, trajectory or store; `previous` are folders of stores that a restore replaced."""

    kind: str
    erased: datetime
    sessions: int
    answers: int
    out_of_reach: tuple[Copy, ...]
    in_reach: tuple[Copy, ...]
    previous: tuple[str, ...] = ()


def erase_receipt(erasure: Erasure, words: ReportWords) -> Document:
    """Return the receipt on paper."""
    head = Head(
        title=words.text("erased.title"),
        subtitle=words.text("erased.subtitle", when=words.when(erasure.erased)),
        kind_label=words.text("erased.kind"),
        sharing_label=words.text("erased.sharing"),
        footer=words.day(erasure.erased.date()),
        file_name=words.text("erased.file", day=erasure.erased.date().isoformat()),
    )
    return head.over(_blocks(erasure, words), words)


def _blocks(erasure: Erasure, words: ReportWords) -> Iterator[DocumentBlock]:
    yield Heading(words.text("erased.what"))
    yield Paragraph(words.text(f"erased.{erasure.kind}"))
    yield Paragraph(words.text("erased.counts", sessions=erasure.sessions, answers=erasure.answers))
    yield Paragraph(words.text("erased.how"))
    for name, copies in (("out_of_reach", erasure.out_of_reach), ("in_reach", erasure.in_reach)):
        if copies:
            yield Heading(words.text(f"erased.{name}"))
            yield Paragraph(words.text(f"erased.{name}_text"))
            yield EntryList("", tuple(words.text("erased.line", path=copy.path, day=words.day(copy.made.date())) for copy in copies))
    if erasure.previous:
        yield Heading(words.text("erased.previous"))
        yield EntryList("", erasure.previous)
    if erasure.out_of_reach or erasure.in_reach:
        yield Paragraph(words.text("erased.opens" if erasure.kind == "store" else "erased.again"), quiet=True)
    else:
        yield Paragraph(words.text("erased.none"))
