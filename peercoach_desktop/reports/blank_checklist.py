"""A checklist as an empty form: each point with its code, what to look for, a box per level, and room for what was seen or heard."""

from __future__ import annotations

from collections.abc import Iterator

from peercoach_desktop.domain.blank_form import Asked, BlankForm, CheckPoint, CheckSection, CheckTable, FormBlock, ShortLines, TickBoxes
from peercoach_desktop.domain.document import Paragraph
from peercoach_desktop.domain.forms import Checklist, Pack
from peercoach_desktop.domain.own.ids import file_words
from peercoach_desktop.domain.paper_codes import checklist_codes
from peercoach_desktop.domain.records import RatingLevel
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.reports.blank_forms import about_who
from peercoach_desktop.reports.whole import Head, form_footer
from peercoach_desktop.reports.words import ReportWords


def blank_checklist(pack: Pack, words: ReportWords) -> BlankForm:
    """Return the empty form of a checklist. Raises ValueError for a pack that is none."""
    if pack.checklist is None:
        raise ValueError(pack.id)
    wording = pack.words(words.language)
    title = wording.get(f"{pack.checklist.key}.title") or pack.id
    head = Head(
        title=title,
        subtitle=wording.get(f"{pack.checklist.key}.about"),
        kind_label=words.text("checklist.kind"),
        sharing_label=words.text("forms.sharing"),
        footer=form_footer(title, pack.version, words),
        file_name=words.text("checklist.file", name=file_words(title) or "1"),
    )
    return head.to_fill_in(_blocks(pack, pack.checklist, wording, words), words)


def _blocks(pack: Pack, checklist: Checklist, wording: Wording, words: ReportWords) -> Iterator[FormBlock]:
    yield about_who(words)
    yield TickBoxes(Asked(words.text("checklist.rater"), "0"), tuple(words.role(role) for role in ("coach", "peer")))
    note = wording.get(f"{checklist.key}.note")
    if note:
        yield Paragraph(note, quiet=True)
    if pack.local_protocol:
        yield ShortLines(Asked(words.text("checklist.local_protocol")), (words.text("checklist.checked_on"),))
    yield Paragraph(words.text("checklist.how"), quiet=True)
    yield CheckTable(
        levels=tuple(words.level(level, short=True) for level in RatingLevel),
        sections=tuple(_sections(checklist, wording)),
        evidence=words.text("strip.seen"),
    )


def _sections(checklist: Checklist, wording: Wording) -> Iterator[CheckSection]:
    codes = checklist_codes(checklist)
    for section in checklist.sections:
        points = (
            CheckPoint(codes[item.id], wording.get(f"{item.key}.behaviour") or item.id, tuple(wording.lines(f"{item.key}.look_for")))
            for item in section.items
        )
        yield CheckSection(wording.get(f"{section.key}.title") or section.id, tuple(points))
