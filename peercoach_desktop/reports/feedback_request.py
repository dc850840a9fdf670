"""The sheet on which a peer or a colleague writes what the coach may do more often, or otherwise. It asks no name."""

from __future__ import annotations

from peercoach_desktop.domain.blank_form import Asked, BlankForm, FormBlock, ShortLines, WritingLines
from peercoach_desktop.domain.document import Paragraph
from peercoach_desktop.domain.own.ids import file_words
from peercoach_desktop.reports.whole import Head, form_footer
from peercoach_desktop.reports.words import ReportWords

_VERSION = 1
"""The sheet is no pack; raise this when what it asks, or its order, changes."""

_QUESTIONS = ("helped", "other", "moment")
_LINES = 5


def feedback_request(words: ReportWords) -> BlankForm:
    """Return the sheet: three questions on what somebody did, with room to write. One page."""
    head = Head(
        title=words.text("feedback_request.title"),
        subtitle=words.text("feedback_request.subtitle"),
        kind_label=words.text("feedback_request.kind"),
        sharing_label=words.text("feedback_request.sharing"),
        footer=form_footer(words.text("feedback_request.title"), _VERSION, words),
        file_name=words.text("forms.file", name=file_words(words.text("feedback_request.title"))),
    )
    return head.to_fill_in(
        (
            Paragraph(words.text("feedback_request.ask")),
            *(_question(name, number, words) for number, name in enumerate(_QUESTIONS, 1)),
            ShortLines(Asked(words.text("feedback_request.end"), "", words.text("feedback_request.end_hint")), (words.text("forms.day"),)),
        ),
        words,
    )


def _question(name: str, number: int, words: ReportWords) -> FormBlock:
    asked = Asked(words.text(f"feedback_request.{name}"), str(number), words.text(f"feedback_request.{name}_hint"))
    return WritingLines(asked, _LINES)
