"""The coach's own file of a session: all fields in order, what is still open, and apart from the facts what the coach thinks of it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from peercoach_desktop.domain.document import Document, DocumentBlock, Entry, Grid, Heading, Paragraph
from peercoach_desktop.domain.dossier import SessionRecord
from peercoach_desktop.domain.fields import Evidence, Field, Link, Need, Ratings, Versions
from peercoach_desktop.domain.forms import Step
from peercoach_desktop.domain.led_by_model import is_earlier
from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.reports.answers import answer_blocks
from peercoach_desktop.reports.model_picture import picture_blocks
from peercoach_desktop.reports.observation import reading_blocks
from peercoach_desktop.reports.sections import section
from peercoach_desktop.reports.sheet import Sheet
from peercoach_desktop.reports.whole import Head
from peercoach_desktop.reports.words import ReportWords

_FIRST_SESSION = "first"


def session_file(record: SessionRecord, words: ReportWords, *, fictitious: bool = False) -> Document:
    """Return the coach's file of a session: everything, for the coach alone."""
    sheet = Sheet(record, words, Level.COACH)
    head = Head(
        title=words.text("file.title"),
        subtitle=sheet.subtitle(),
        kind_label=words.text("file.kind"),
        sharing_label=words.text("file.sharing"),
        file_name=sheet.file_name("file"),
    )
    return head.over((*_about(sheet), *_facts(sheet), *_private(sheet)), words, fictitious=fictitious)


def _about(sheet: Sheet) -> Iterator[DocumentBlock]:
    words, session = sheet.words, sheet.record.session
    began = sheet.began()
    rows = (
        ("session_kind", sheet.session_title()),
        ("who", words.text("and", first=sheet.names["peer"], second=sheet.names["coach"])),
        ("when", words.when(began) if began else ""),
        ("duration", _duration(words, session.elapsed // 60)),
        ("source", words.text(f"file.source_{session.source}")),
    )
    yield Grid(words.text("file.about"), ("", ""), tuple((words.text(f"file.{name}"), text) for name, text in rows if text))


def _duration(words: ReportWords, minutes: int) -> str:
    return words.text("minute" if minutes == 1 else "minutes", minutes=minutes) if minutes else ""


def _facts(sheet: Sheet) -> Iterator[DocumentBlock]:
    """Yield, step by step, what both know of, and what is still open."""
    anything = False
    for step, pairs in groupby(sheet.asked(), key=lambda pair: pair[0]):
        fields = [field for _, field in pairs]
        blocks = [block for field in fields if _is_shared(sheet, field) for block in answer_blocks(sheet, sheet.visible[field.id])]
        blocks += _open(sheet, step, fields)
        if blocks:
            anything = True
            yield from section(sheet.step_title(step), [*picture_blocks(sheet, step), *blocks], foldable=is_earlier(step))
    if not anything:
        yield Paragraph(sheet.words.text("file.nothing"), quiet=True)


def _is_shared(sheet: Sheet, field: Field) -> bool:
    return field.id in sheet.visible and field.ceiling is not Level.COACH


def _open(sheet: Sheet, step: Step, fields: list[Field]) -> list[DocumentBlock]:
    if is_earlier(step):
        return []  # nobody asks on in a model that leads no more
    offered = {field.id for page in sheet.record.pages_of(step) if page.offered for field in page.fields}
    missing = [field for field in fields if field.id not in offered and _is_asked(sheet, field) and not sheet.record.is_answered(field)]
    labels = tuple(sheet.label(field) for field in missing)
    return [Entry(sheet.words.text("open"), " · ".join(labels))] if labels else []


def _is_asked(sheet: Sheet, field: Field) -> bool:
    """Return whether this session counts on an answer. A list of ratings is open as a whole, never point by point."""
    if isinstance(field.kind, Versions | Link):
        return False
    return field.need in (Need.REQUIRED, Need.AT_END) or (field.need is Need.FIRST_TIME and sheet.record.session.kind == _FIRST_SESSION)


def _private(sheet: Sheet) -> Iterator[DocumentBlock]:
    """Yield what never leaves the coach: own notes, own reading of what was seen."""
    blocks = [
        block
        for field in sheet.visible.values()
        if field.ceiling is Level.COACH and not isinstance(field.kind, Ratings | Evidence)
        for block in answer_blocks(sheet, field)
    ]
    blocks += reading_blocks(sheet)
    if blocks:
        yield Heading(sheet.words.text("file.private"))
        yield Paragraph(sheet.words.text("file.private_intro", **sheet.names), quiet=True)
        yield from blocks
