"""Words for sessions in lists: the kind, the step and the state, in the language of now."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from peercoach_desktop.content.library import SESSION_PACK
from peercoach_desktop.domain.sessions import SessionState
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.counts import CountWords
from peercoach_desktop.views.dates import day_words, near_moment
from peercoach_desktop.views.language import LanguageSwitch


class HomeWords:
    """Finds the words of the session pack and of days, for the pages of home."""

    def __init__(self, desk: Desk, language: LanguageSwitch) -> None:
        self._desk = desk
        self._language = language

    @property
    def language(self) -> str:
        """The language of now."""
        return self._language.code

    def pack(self) -> Wording:
        """Return the words of the session pack as it is shipped."""
        return self._desk.library.words(SESSION_PACK, self.language)

    def kind(self, kind: str) -> str:
        """Return what a kind of session is called; the id itself for one that is not shipped any more."""
        return self.pack().get(f"kinds.{kind}.title") or kind

    def kind_hint(self, kind: str) -> str:
        """Return in a sentence what a kind of session is for."""
        return self.pack().get(f"kinds.{kind}.hint")

    def option(self, record: str, option: str) -> str:
        """Return the words for a chosen option of a long-lived record, such as "peer.group"; the id itself where it has none."""
        fields = (field for form in self._desk.library.pack(SESSION_PACK).forms for field in form.fields() if field.record == record)
        field = next(fields, None)
        return (self.pack().get(f"{field.key}.options.{option}") if field and option else "") or option

    def step(self, step: str) -> str:
        """Return the title of a step; "" where the session was not entered yet."""
        words = self.pack()
        return words.get(f"steps.{step}.title") or words.get(f"forms.{step}.title")

    def day(self, day: date) -> str:
        """Return a day in full."""
        return day_words(day, self.language)

    def moment(self, moment: datetime, today: date) -> str:
        """Return a moment, short where it is near."""
        return near_moment(moment, today, self.language)


def state_words(state: SessionState) -> str:
    """Return how far a session is."""
    match state:
        case SessionState.PLANNED:
            return QCoreApplication.translate("HomeWords", "Gepland")
        case SessionState.OPEN:
            return QCoreApplication.translate("HomeWords", "Nog niet af")
        case SessionState.DONE:
            return QCoreApplication.translate("HomeWords", "Klaar")


def minutes_words(seconds: int) -> str:
    """Return a length in whole minutes; "" for less than one."""
    minutes = seconds // 60
    return CountWords().minutes(minutes) if minutes else ""
