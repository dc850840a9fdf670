"""The summary the peer takes home: the main things first, then all else that both chose to share.

What is in it is `SessionRecord.visible_fields` for the peer. Here is only decided in which order it stands.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from peercoach_desktop.domain.document import Document, DocumentBlock, Entry, EntryList, Heading, Paragraph
from peercoach_desktop.domain.dossier import SessionRecord
from peercoach_desktop.domain.forms import Pack
from peercoach_desktop.domain.led_by_model import is_earlier
from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.domain.values import Moment
from peercoach_desktop.reports.answers import answer_blocks
from peercoach_desktop.reports.model_picture import picture_blocks
from peercoach_desktop.reports.sections import section
from peercoach_desktop.reports.sheet import Sheet
from peercoach_desktop.reports.words import ReportWords

_NEXT = "next_appointment"
_SECTIONS = {
    "question": ("help_question",),
    "discussed": ("peer_summary",),
    "goal": ("goal_text", "visible_when", "baseline", "target", "progress", "first_step", "review_date"),
    "feedback": ("peer_takes", "to_peer"),
    "agreements": ("agreements",),
    "next": (_NEXT,),
}
"""What comes first, by the heading it stands under. Source: content-map section 11."""

_LEADS = ("help_question",)
_CARDS = ("help_numbers", "refer_now")


def session_summary_peer(
    record: SessionRecord, cards: Pack, words: ReportWords, *, next_appointment: Moment | None = None, fictitious: bool = False
) -> Document:
    """Return the peer's copy of a session. `cards` holds the numbers for help.

    `next_appointment` is printed where the session itself has none, unless that line was switched off.
    """
    sheet = Sheet(record, words, Level.PEER)
    blocks = (*_main(sheet, next_appointment), *_help(cards, words), *_rest(sheet))
    return Document(
        title=words.text("summary.title"),
        subtitle=sheet.subtitle(),
        kind_label=words.text("summary.kind"),
        sharing_label=words.text("summary.sharing"),
        footer=words.text("footer", day=words.day(words.today)),
        language=words.language,
        file_name=sheet.file_name("summary"),
        blocks=blocks,
        fictitious=words.text("fictitious") if fictitious else "",
        page_label=words.text("page"),
    )


def _main(sheet: Sheet, appointment: Moment | None) -> Iterator[DocumentBlock]:
    for name, ids in _SECTIONS.items():
        fields = (sheet.visible[field] for field in ids if field in sheet.visible)
        blocks = [_as_lead(block) for field in fields for block in answer_blocks(sheet, field)]
        if name == "next" and not blocks and appointment and sheet.may_show(_NEXT):
            blocks = [Entry("", sheet.words.moment(appointment), _NEXT)]
        if blocks:
            yield from section(sheet.words.text(f"summary.{name}"), blocks, is_label=True)


def _as_lead(block: DocumentBlock) -> DocumentBlock:
    return replace(block, lead=True) if isinstance(block, Entry) and block.field_id in _LEADS else block


def _help(cards: Pack, words: ReportWords) -> Iterator[DocumentBlock]:
    known = {card.id: card for card in cards.cards}
    wording = cards.words(words.language)
    found = [known[name] for name in _CARDS if name in known]
    if found:
        yield Heading(words.text("summary.help"))
        yield Paragraph(words.text("summary.help_intro"), quiet=True)
    for card in found:
        yield EntryList(wording.get(f"{card.key}.title") or card.id, tuple(wording.lines(f"{card.key}.lines")))


def _rest(sheet: Sheet) -> Iterator[DocumentBlock]:
    """Yield every other visible field under the name of its step."""
    told = {name for ids in _SECTIONS.values() for name in ids}
    for step, pairs in groupby(sheet.asked(), key=lambda pair: pair[0]):
        fields = (sheet.visible[field.id] for _, field in pairs if field.id in sheet.visible and field.id not in told)
        blocks = [block for field in fields for block in answer_blocks(sheet, field)]
        if blocks:
            yield from section(sheet.step_title(step), [*picture_blocks(sheet, step), *blocks], foldable=is_earlier(step))
