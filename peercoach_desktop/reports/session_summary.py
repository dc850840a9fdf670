"""The summary the peer takes home: the main things first, then, where all of it is wanted, all else that both chose to share.

What is in it is `SessionRecord.visible_fields` for the peer. Here is only decided in which order it stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain, groupby

from peercoach_desktop.domain.document import Document, DocumentBlock, Entry, EntryList, Heading, Paragraph
from peercoach_desktop.domain.dossier import SessionRecord
from peercoach_desktop.domain.extent import MAIN_SECTIONS, Extent
from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.forms import Pack, Step
from peercoach_desktop.domain.led_by_model import MODEL_STEP, is_earlier
from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.domain.values import Moment
from peercoach_desktop.reports.answers import answer_blocks
from peercoach_desktop.reports.model_picture import picture_blocks
from peercoach_desktop.reports.sections import section
from peercoach_desktop.reports.sheet import Sheet
from peercoach_desktop.reports.signing import signature_blocks
from peercoach_desktop.reports.whole import Head
from peercoach_desktop.reports.words import ReportWords

_NEXT = "next_appointment"
_LEADS = ("help_question",)
_HELP = "help_numbers"
"""The card for the peer; what a coach does in an emergency is on another, which is not for paper that is taken home."""
_TOLD = frozenset(chain.from_iterable(MAIN_SECTIONS.values()))


def session_summary_peer(
    record: SessionRecord,
    cards: Pack,
    words: ReportWords,
    *,
    extent: Extent = Extent.ALL,
    next_appointment: Moment | None = None,
    fictitious: bool = False,
) -> Document:
    """Return the peer's copy of a session, as much of it as `extent` says. `cards` holds the numbers for help.

    `next_appointment` is printed where the session itself has none, unless that line was switched off.
    """
    sheet = Sheet(record, words, Level.PEER, extent)
    main, rest = tuple(_main(sheet, next_appointment)), tuple(_rest(sheet))
    name = "summary" if extent is Extent.ALL else "main"
    empty = () if main or rest else (Paragraph(words.text(f"{name}.nothing")),)
    head = Head(
        title=words.text(f"{name}.title"),
        subtitle=sheet.subtitle(),
        kind_label=words.text(f"{name}.kind"),
        sharing_label=words.text("summary.sharing"),
        file_name=sheet.file_name(name),
    )
    return head.over((*empty, *main, *_help(sheet, cards), *rest, *signature_blocks(sheet)), words, fictitious=fictitious)


def _main(sheet: Sheet, appointment: Moment | None) -> Iterator[DocumentBlock]:
    for name, ids in MAIN_SECTIONS.items():
        fields = (sheet.visible[field] for field in ids if field in sheet.visible)
        blocks = [_as_lead(block) for field in fields for block in answer_blocks(sheet, field)]
        if name == "next" and not blocks and appointment and sheet.may_show(_NEXT):
            blocks = [Entry("", sheet.words.moment(appointment), _NEXT)]
        title = sheet.words.text(f"summary.{name}")
        if name == "next" and "agreements" in sheet.visible:  # one line more of what was agreed on
            yield from (replace(block, label=title) for block in blocks if isinstance(block, Entry))
        elif blocks:
            yield from section(title, blocks, is_label=True)


def _as_lead(block: DocumentBlock) -> DocumentBlock:
    return replace(block, lead=True) if isinstance(block, Entry) and block.field_id in _LEADS else block


def _help(sheet: Sheet, cards: Pack) -> Iterator[DocumentBlock]:
    wording = cards.words(sheet.words.language)
    for card in cards.cards:
        if card.id == _HELP:
            yield Heading(sheet.words.text("summary.help"))
            yield Paragraph(sheet.words.text("summary.help_intro"), quiet=True)
            yield EntryList("", tuple(wording.lines(f"{card.key}.lines")), small=True)


def _rest(sheet: Sheet) -> Iterator[DocumentBlock]:
    """Yield every other visible field under the name of its step."""
    for step, pairs in groupby(sheet.asked(), key=lambda pair: pair[0]):
        fields = (sheet.visible[field.id] for _, field in pairs if field.id in sheet.visible and field.id not in _TOLD)
        if blocks := [*picture_blocks(sheet, step), *_answers(sheet, step, fields)]:
            yield from section(sheet.step_title(step), blocks, foldable=is_earlier(step))


def _answers(sheet: Sheet, step: Step, fields: Iterable[Field]) -> Iterator[DocumentBlock]:
    """Yield the answers of a step; of the main things of a model the picture says all."""
    if sheet.extent is Extent.ALL or step.form != MODEL_STEP:
        yield from chain.from_iterable(answer_blocks(sheet, field) for field in fields)
