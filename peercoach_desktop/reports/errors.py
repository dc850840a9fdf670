"""What can go wrong on the way to paper. `word_id` names the sentence for the user in the app's words."""

from __future__ import annotations


class ReportError(Exception):
    """The document could not be made."""

    word_id = "paper.errors.not_made"


class PageError(ReportError):
    """The PDF could not be shown as a picture."""

    word_id = "paper.errors.not_shown"
