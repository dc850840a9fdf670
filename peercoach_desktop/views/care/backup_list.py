"""The backups there are, the second place, and the stores that a restore replaced; on the page of backups."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from peercoach_desktop.services.backup_log import BackupLog, MadeBackup
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.store.previous import KEPT, previous_stores
from peercoach_desktop.views.backup.files import ask_folder
from peercoach_desktop.views.care.second_place import AskFolder
from peercoach_desktop.views.dates import day_words, near_moment
from peercoach_desktop.views.kit.buttons import secondary_button, set_button_words
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.labels import heading_label, hint_label, plain_label
from peercoach_desktop.views.kit.line import Line
from peercoach_desktop.views.kit.lines import LinesView
from peercoach_desktop.views.surroundings import Surroundings

SHOWN = 12


class BackupList(Card):
    """`restore_wanted(file)`: the coach chose one to look into. `place_changed`: there is another second place, or none."""

    restore_wanted = Signal(str)
    place_changed = Signal()

    def __init__(self, desk: Desk, around: Surroundings, ask: AskFolder = ask_folder, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._around = around
        self._ask = ask
        self._heading = heading_label(level=2)
        self._hint = hint_label()
        self._lines = LinesView(around.ui.theme)
        self._place = plain_label()
        self._previous = hint_label()
        self._choose, self._stop = secondary_button(icon="folder-open"), secondary_button(icon="x")
        buttons = FlowLayout(spacing=8)
        for button in (self._choose, self._stop):
            buttons.addWidget(button)
        for widget in (self._heading, self._hint, self._lines, self._previous, self._place):
            self.column.addWidget(widget)
        self.column.addLayout(buttons)
        self._lines.chosen.connect(self.restore_wanted)
        self._choose.clicked.connect(self._on_choose)
        self._stop.clicked.connect(self._on_stop)
        self.refresh()

    def refresh(self) -> None:
        """Show what there is now."""
        made = sorted(BackupLog(self._desk.store).all(), key=lambda line: line.made, reverse=True)[:SHOWN]
        self._heading.setText(self.tr("Reservekopieën die er zijn"))
        self._lines.setAccessibleName(self._heading.text())
        self._lines.set_lines([self._line(line) for line in made])
        self._lines.setVisible(bool(made))
        self._hint.setText(self.tr("Kies er een om te zien wat erin staat. Terugzetten gebeurt pas na je wachtzin."))
        self._hint.setVisible(bool(made))
        self._say_place()
        self._say_previous()

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    def _line(self, line: MadeBackup) -> Line:
        when = near_moment(line.made, self._around.clock().date(), self._language())
        if not line.in_reach:
            note, tone = self.tr("nu niet bereikbaar"), "muted"
        elif line.elsewhere:
            note, tone = self.tr("ander apparaat"), "success"
        else:
            note, tone = self.tr("deze computer"), "muted"
        return Line(str(line.path), when, str(line.path.parent), note, "hard-drive" if line.elsewhere else "save", tone)

    def _say_place(self) -> None:
        place = self._desk.automatic_backups.second_place
        if place is None:
            self._place.setText(self.tr("Er is nog geen tweede plaats. Kies een usb-stick of een andere schijf."))
        else:
            self._place.setText(self.tr("Na elk gesprek en elke dag komt er ook een in: {place}").format(place=place))
        words = self.tr("Kies een andere plaats…") if place else self.tr("Kies een tweede plaats…")
        set_button_words(self._choose, words)
        set_button_words(self._stop, self.tr("Geen tweede plaats meer"))
        self._stop.setVisible(place is not None)

    def _say_previous(self) -> None:
        kept = previous_stores(self._desk.store.paths)
        words = self.tr("Na {until} gaat de oude kluis van vóór {day} vanzelf weg. Je kluis van nu blijft. De oude staat in {folder}")
        texts = [words.format(day=self._day(old.replaced), until=self._day(old.replaced + KEPT), folder=old.folder) for old in kept]
        self._previous.setText("\n".join(texts))
        self._previous.setVisible(bool(texts))

    def _on_choose(self) -> None:
        folder = self._ask(self.window(), self.tr("Waar mag de tweede reservekopie staan?"))
        if folder:
            self._take(Path(folder))

    def _on_stop(self) -> None:
        before = self._desk.automatic_backups.second_place
        self._take(None)
        if before is not None and self._desk.automatic_backups.second_place is None:
            self._around.ui.toasts.offer_undo(self.tr("Er komt geen tweede kopie meer."), partial(self._choose_again, before))

    def _choose_again(self, folder: Path) -> None:
        if isValid(self):  # the toast may still be there when the store is closed
            self._take(folder)

    def _take(self, folder: Path | None) -> None:
        try:
            elsewhere = self._desk.automatic_backups.choose_second_place(folder)
        except StoreError as error:
            self._around.ui.errors.say(error, self._choose)
            return
        self.refresh()
        self.place_changed.emit()
        if folder is not None and not elsewhere:
            self._around.ui.toasts.show_toast(self.tr("Deze map staat op dezelfde schijf. Kies liever een usb-stick."))

    def _day(self, moment: datetime) -> str:
        return day_words(moment.date(), self._language())

    def _language(self) -> str:
        return self._around.ui.language.code
