"""Says errors in the user's language, at the place where they happened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.wording import Wording

UNEXPECTED = "errors.unexpected"


class SpokenErrors:
    """Finds the sentence of an error by its `word_id`. What has none is unexpected: then only its kind is told, never its text."""

    def __init__(self, app_words: Callable[[], Wording]) -> None:
        self._app_words = app_words

    def sentence(self, error: Exception) -> str:
        """Return the sentence that belongs to `error`."""
        words = self._app_words()
        names = {"kind": type(error).__name__, "version": getattr(error, "version", ""), "where": getattr(error, "where", "")}
        return words.get(getattr(error, "word_id", ""), **names) or words.text(UNEXPECTED, **names)

    def say(self, error: Exception, place: QWidget) -> None:
        """Show the sentence that belongs to `error` near `place`, until it is closed."""
        from peercoach_desktop.views.error_note import ErrorNote

        ErrorNote.at(place).say(self.sentence(error))
