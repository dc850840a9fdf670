"""A coaching model on one page: when it fits, its steps with the question of each, and what to mind."""

from __future__ import annotations

from collections.abc import Iterator

from peercoach_desktop.domain.document import Document, DocumentBlock, Entry, Grid, Paragraph
from peercoach_desktop.domain.forms import Form, Pack
from peercoach_desktop.domain.own.ids import file_words
from peercoach_desktop.domain.paper_codes import form_codes
from peercoach_desktop.reports.blank_fields import BlankFields
from peercoach_desktop.reports.whole import Head, form_footer
from peercoach_desktop.reports.words import ReportWords


def model_card(pack: Pack, form: Form, words: ReportWords) -> Document:
    """Return the card of a model."""
    named = BlankFields(pack.words(words.language), words, form_codes(form)).named
    title = named(f"{form.key}.title")
    head = Head(
        title=title,
        subtitle=named(f"{form.key}.aim"),
        kind_label=words.text("model.kind"),
        sharing_label=words.text("cards.sharing"),
        footer=form_footer(title, pack.version, words),
        file_name=words.text("model.file", name=file_words(title) or "1"),
    )
    return head.over(_blocks(form, BlankFields(pack.words(words.language), words, {}), words), words)


def _blocks(form: Form, fields: BlankFields, words: ReportWords) -> Iterator[DocumentBlock]:
    told = {name: fields.named(f"{form.key}.{name}") for name in ("use_when", "caution", "origin")}
    if told["use_when"]:
        yield Entry(words.text("model.use_when"), told["use_when"])
    if form.minutes:
        yield Entry(words.text("activity.time"), words.text("activity.span", low=form.minutes[0], high=form.minutes[1]))
    rows = []
    for number, page in enumerate(form.pages, 1):
        heading, hint = (fields.named(f"{page.key}.{part}") for part in ("heading", "hint"))
        rows.append((f"{number}. {fields.named(f'{page.key}.short')}", heading, hint))
    yield Grid(words.text("model.steps"), tuple(words.text(f"model.{name}") for name in ("step", "question", "mind")), tuple(rows))
    if told["caution"]:
        yield Entry(words.text("activity.caution"), told["caution"])
    if told["origin"]:
        yield Paragraph(told["origin"], quiet=True)
