"""Whole forms to fill in by hand: a block of a session, a coaching model, the card for an instruction."""

from __future__ import annotations

from collections.abc import Iterator

from peercoach_desktop.domain.blank_form import Asked, BlankForm, FormBlock, ShortLines, WritingColumn, WritingLines, WritingTable
from peercoach_desktop.domain.document import Heading, Paragraph
from peercoach_desktop.domain.forms import Form, Pack
from peercoach_desktop.domain.own.ids import file_words
from peercoach_desktop.domain.paper_codes import form_codes
from peercoach_desktop.domain.signing import is_signed
from peercoach_desktop.reports.blank_fields import BlankFields
from peercoach_desktop.reports.signing import signature_lines
from peercoach_desktop.reports.whole import Head, form_footer
from peercoach_desktop.reports.words import ReportWords

_STEPS = 6
_CARD_VERSION = 1
"""The card is no pack; raise this when what it asks, or its order, changes."""


def blank_form(pack: Pack, form: Form, words: ReportWords) -> BlankForm:
    """Return an empty form of a block or a model; what is signed ends with lines to sign on."""
    fields = BlankFields(pack.words(words.language), words, form_codes(form))
    title = fields.named(f"{form.key}.title")
    head = Head(
        title=title,
        subtitle=fields.named(f"{form.key}.aim"),
        kind_label=words.text("forms.kind"),
        sharing_label=words.text("forms.sharing"),
        footer=form_footer(title, pack.version, words),
        file_name=words.text("forms.file", name=file_words(title) or "1"),
    )
    return head.to_fill_in(_blocks(form, fields, words), words)


def _blocks(form: Form, fields: BlankFields, words: ReportWords) -> Iterator[FormBlock]:
    yield about_who(words)
    yield Paragraph(words.text("forms.no_names"), quiet=True)
    known = {field.id: field for field in form.fields()}
    for page in form.pages:
        blocks = [block for field in page.fields for block in fields.blocks(field, known)]
        if blocks:
            heading, hint = (fields.named(f"{page.key}.{part}") for part in ("heading", "hint"))
            if heading:
                yield Heading(heading)
            if hint:
                yield Paragraph(hint, quiet=True)
            yield from blocks
    if any(map(is_signed, form.fields())):
        yield Heading(words.text("forms.sign"))
        yield signature_lines(words)


def about_who(words: ReportWords) -> ShortLines:
    """Return the line at the top of a form: day, peer and coach."""
    return ShortLines(Asked(""), tuple(words.text(f"forms.{name}") for name in ("day", "peer_name", "coach_name")))


def instruction_card(words: ReportWords) -> BlankForm:
    """Return the card for an instruction: steps, why, what goes wrong, telling it back, and another situation. One page."""
    columns = tuple(WritingColumn(words.text(f"instruction.{name}")) for name in ("step", "why", "pitfall"))

    def asked(name: str, code: str) -> Asked:
        return Asked(words.text(f"instruction.{name}"), code, words.text(f"instruction.{name}_hint"))

    head = Head(
        title=words.text("instruction.title"),
        subtitle=words.text("instruction.subtitle"),
        kind_label=words.text("forms.kind"),
        sharing_label=words.text("forms.sharing"),
        footer=form_footer(words.text("instruction.title"), _CARD_VERSION, words),
        file_name=words.text("forms.file", name=file_words(words.text("instruction.title"))),
    )
    return head.to_fill_in(
        (
            about_who(words),
            WritingLines(asked("skill", "1"), 1),
            WritingTable(asked("steps", "2"), columns, _STEPS),
            WritingLines(asked("told", "3"), 3),
            WritingLines(asked("other", "4"), 3),
        ),
        words,
    )
