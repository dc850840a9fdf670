"""What the peer chose and when: consents, summaries read together, lines that are shared. Each can be changed here."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.consent import HAND_OVER, DatedChoice
from peercoach_desktop.domain.dossier import SessionRecord
from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.reports.peer_rights import TrajectoryFile
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.backup.files import moment_words
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.labels import heading_label, hint_label
from peercoach_desktop.views.rights.choice_row import ChoiceRow
from peercoach_desktop.views.ui_context import UiContext


class ChoicesCard(Card):
    """`changed` after a choice was changed; the day of today then stands with it."""

    changed = Signal()

    def __init__(self, desk: Desk, ui: UiContext, peer_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._ui = ui
        self._peer_id = peer_id
        self._heading, self._none = heading_label(level=2), hint_label()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.column.addWidget(self._heading)
        self.column.addWidget(self._none)
        self.column.addLayout(self._rows)
        self.refresh()

    def refresh(self) -> None:
        """Show what is chosen now."""
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        rows = [row for file in self._desk.rights.choices(self._peer_id) for row in self._rows_of(file)]
        for row in rows:
            self._rows.addWidget(row)
        self._ui.theme.dress(self)
        self._heading.setText(self.tr("Wat er is gekozen"))
        self._none.setText(self.tr("Er is nog niets gekozen over delen of overdragen."))
        self._none.setVisible(not rows)

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    def _rows_of(self, file: TrajectoryFile) -> list[ChoiceRow]:
        rows = []
        for consent in file.consents:
            if consent.purpose == HAND_OVER:
                words = self.tr("Overdragen aan een andere coach: {answer}, volgens {who}")
                answer = self.tr("ja") if consent.given else self.tr("nee")
                rows.append(ChoiceRow(words.format(answer=answer, who=consent.said_by), self._when(consent.at)))
        rows += [self._reading_row(record) for record in file.records if record.choices.shown_to_peer is not None]
        records = {record.session.id: record for record in file.records}
        rows += [self._line_row(choice, records[choice.session_id]) for choice in file.choices if choice.session_id in records]
        return rows

    def _reading_row(self, record: SessionRecord) -> ChoiceRow:
        assert record.choices.shown_to_peer is not None
        row = ChoiceRow(self.tr("De samenvatting is samen gelezen"), self._when(record.choices.shown_to_peer), self.tr("Neem terug"))
        row.do = self._doing(row, lambda: self._desk.rights.take_back_reading(record.session.id))
        return row

    def _line_row(self, choice: DatedChoice, record: SessionRecord) -> ChoiceRow:
        label = self._label(choice, record)
        to_all = choice.audience is Level.ORGANISATION
        if to_all:
            words = self.tr("Delen met de organisatie: {label}: {answer}")
        else:
            words = self.tr("In de samenvatting van de peer: {label}: {answer}")
        answer = self.tr("ja") if choice.allowed else self.tr("nee")
        verb = self.tr("Zet uit") if choice.allowed else self.tr("Zet aan")
        row = ChoiceRow(words.format(label=label, answer=answer), self._when(choice.at), verb)
        row.do = self._doing(row, lambda: self._desk.rights.change_line(choice, allowed=not choice.allowed))
        return row

    def _label(self, choice: DatedChoice, record: SessionRecord) -> str:
        """Return the question of a line; its id where the session no longer asks it."""
        field = next((field for form in record.pack.forms for field in form.fields() if field.id == choice.field_id), None)
        words = record.pack.words(self._ui.language.code)
        names = {"peer": record.peer.first_name, "coach": record.coach_name}
        return (words.get(f"{field.key}.label", **names) if field else "") or choice.field_id

    def _doing(self, row: ChoiceRow, change: Callable[[], None]) -> Callable[[], None]:
        def do() -> None:
            try:
                change()
            except StoreError as error:
                self._ui.errors.say(error, row)
            else:
                self.refresh()
                self.changed.emit()

        return do

    def _when(self, moment: datetime) -> str:
        return moment_words(moment, self._ui.language.code)
