"""How an entry in the log of the coach reads: its kind, its day, whom it is about, and what is still to be done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peercoach_desktop.domain.coach_log import AGENDA_FIELD, LogEntry
from peercoach_desktop.domain.forms import Form
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.dates import day_words
from peercoach_desktop.views.kit.line import Line
from peercoach_desktop.views.ui_context import UiContext


class LogWords:
    """Reads entries in the language of now, without the names while these are hidden."""

    def __init__(self, desk: Desk, ui: UiContext) -> None:
        self._desk = desk
        self._ui = ui

    @property
    def pack(self) -> Wording:
        """The words of the kinds of entry."""
        return self._desk.coach_log.pack.words(self._ui.language.code)

    def short(self, kind: str) -> str:
        """Return the short name of a kind."""
        return self.pack.get(f"pages.{kind}.entry.short")

    def title(self, kind: str) -> str:
        """Return the name of a kind."""
        return self.pack.get(f"forms.{kind}.title")

    def first(self, entry: LogEntry) -> str:
        """Return the first line that was written, or the name of its kind."""
        form = self._desk.coach_log.form(entry.kind)
        return (self._ui.discretion.text(entry.first_words(form)) if form else "") or self.title(entry.kind)

    def about(self, entry: LogEntry, names: dict[str, str]) -> str:
        """Return day, kind and peer in one line."""
        name = names.get(entry.peer_id or "", "")
        shown = self._ui.discretion.name(entry.peer_id, name) if entry.peer_id and name else ""
        parts = (day_words(entry.day, self._ui.language.code), self.short(entry.kind), shown)
        return " · ".join(part for part in parts if part)

    def open_note(self, entry: LogEntry) -> str:
        """Return what is still to be done about an entry; "" where nothing is."""
        form = self._desk.coach_log.form(entry.kind)
        if form is None or not entry.is_open(form):
            return ""
        agenda = self._agenda(entry, form)
        if agenda:
            return QCoreApplication.translate("LogWords", "Nog te bespreken. Op de agenda van: {agenda}").format(agenda=agenda)
        return QCoreApplication.translate("LogWords", "Nog te bespreken")

    def line(self, entry: LogEntry, names: dict[str, str]) -> Line:
        """Return an entry as a line of a list."""
        form = self._desk.coach_log.form(entry.kind)
        agenda = self._agenda(entry, form) if form is not None else ""
        return Line(entry.id, self.first(entry), self.about(entry, names), agenda, "message-square-text", "accent_text")

    def _agenda(self, entry: LogEntry, form: Form) -> str:
        field = f"{form.id}.{AGENDA_FIELD}"
        chosen = entry.value(form, field)
        return self.pack.get(f"fields.{field}.options.{chosen}") if chosen else ""
