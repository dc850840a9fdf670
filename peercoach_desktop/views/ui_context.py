"""What every page needs from the window around it, passed down by constructor."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.views.discretion import Discretion
from peercoach_desktop.views.language import LanguageSwitch
from peercoach_desktop.views.theme.theme import Theme


class Toasts(Protocol):
    """Says that something was done, with at most one thing to do about it."""

    def show_toast(self, text: str, action: str = "", on_action: Callable[[], None] | None = None) -> None:
        """Show `text` for a while; `action` is the words on its button, `on_action` what the button does."""

    def offer_undo(self, text: str, put_back: Callable[[], None]) -> None:
        """Say that something was taken away; the button beside it puts it back, and so does Ctrl+Z while the page is the same."""


class ErrorVoice(Protocol):
    """Says an error in the user's language, at the place where it happened."""

    def say(self, error: Exception, place: QWidget) -> None:
        """Show the sentence that belongs to `error` near `place`."""

    def sentence(self, error: Exception) -> str:
        """Return the sentence that belongs to `error`."""


@dataclass(frozen=True)
class UiContext:
    """Theme, language, the voices of the window and what it hides. `app_words` gives the words outside Qt in the current language."""

    theme: Theme
    language: LanguageSwitch
    toasts: Toasts
    errors: ErrorVoice
    app_words: Callable[[], Wording]
    discretion: Discretion = field(default_factory=Discretion)
