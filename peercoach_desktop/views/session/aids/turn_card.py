"""After the coach showed the work, the peer has a turn: put among the agreements now, and with the same list next time."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.services.advice.demonstration import draft_turn, is_drafted, take_list
from peercoach_desktop.services.advice.rows import field_of
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.kit.frames import SoftCard
from peercoach_desktop.views.kit.labels import plain_label
from peercoach_desktop.views.session.aids.action_chip import ActionChip
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop

_AGREEMENTS, _LIST, _OBSERVATION = "agreements", "checklist", "observation"


class TurnCard(SoftCard):
    """`wrote(field)` when something went into the talk."""

    wrote = Signal(object)

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__("arrow-right", parent)
        self._table = table
        self._stop: Stop | None = None
        self._line = ""
        self._list = ""
        self._words = plain_label()
        self._do = ActionChip("check")
        self.column.addWidget(self._words)
        self.column.addWidget(self._do)
        self._do.clicked.connect(self._on_do)
        self.hide()

    def show_for(self, stop: Stop) -> None:
        """Show what is due at `stop`, if anything is."""
        self._stop = stop
        self.refill()

    def refill(self) -> None:
        """Follow the talk and the words."""
        self._line, self._list = self._draft(), ""
        if not self._line:
            self._list = self._list_of_before()
        self.setVisible(bool(self._line or self._list))
        peer = self._table.words.names["peer"]
        self.set_heading(self.tr("Nu {peer}").format(peer=peer))
        if self._line:
            self._words.setText(self.tr("Jij deed het voor. De volgende keer doet {peer} het zelf.").format(peer=peer))
            self._do.set_words(self.tr("Zet het bij de afspraken"))
        else:
            said = self.tr("Vorige keer deed jij het voor, met de lijst ‘{list}’. Kijk nu mee met dezelfde lijst.")
            self._words.setText(said.format(list=self._title(self._list)))
            self._do.set_words(self.tr("Neem deze lijst"))

    def _draft(self) -> str:
        """Return the agreement to offer; "" where none is due, or it is there."""
        record = self._table.opened.record
        shown = self._table.desk.advice.demonstrations.here(record, self._table.words.language)
        if shown is None or self._stop is None or self._stop.step.form not in (_OBSERVATION, "reflection", "feedback", "closing"):
            return ""
        return "" if is_drafted(record) else self.tr("Nu jij: {list}. De ander kijkt mee.").format(list=shown.title)

    def _list_of_before(self) -> str:
        record = self._table.opened.record
        in_observation = self._stop is not None and self._stop.step.form == _OBSERVATION
        if not in_observation or record.values.get(_LIST):
            return ""
        checklist = self._table.desk.advice.demonstrations.before(record)
        return checklist if self._title(checklist) else ""

    def _title(self, checklist: str) -> str:
        packs = {pack.id: pack for pack in self._table.desk.shelf.checklists()} if checklist else {}
        return packs[checklist].words(self._table.words.language).get("checklist.title") if checklist in packs else ""

    def _on_do(self) -> None:
        opened = self._table.opened
        drafting = bool(self._line)
        try:
            if drafting:
                draft_turn(opened, self._line)
            else:
                take_list(opened, self._list)
        except StoreError as error:
            self._table.ui.errors.say(error, self)
            return
        self.refill()
        self.wrote.emit(field_of(opened.record, _AGREEMENTS if drafting else _LIST))
        said = self.tr("Het staat bij de afspraken.") if drafting else self.tr("Deze lijst hoort nu bij de observatie.")
        self._table.ui.toasts.show_toast(said)
