"""The page "Mijn logboek": what can be written down, and what was, the latest first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from peercoach_desktop.domain.coach_log import LogEntry
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.beside_keys import BesideKeys
from peercoach_desktop.views.coach_log.log_row import LogRow
from peercoach_desktop.views.coach_log.log_words import LogWords
from peercoach_desktop.views.kit.buttons import quiet_button, set_button_words
from peercoach_desktop.views.kit.chips import NameChip
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.labels import heading_label, hint_label
from peercoach_desktop.views.kit.pick_box import PickBox
from peercoach_desktop.views.kit.reading_area import ReadingArea, fill_page
from peercoach_desktop.views.kit.tab_order import tab_as_read
from peercoach_desktop.views.session.emptying import empty
from peercoach_desktop.views.surroundings import Surroundings

ALL = ""
_WIDEST = 860


class LogPage(QWidget):
    """`left` to go back, `begun(kind)` to write something down, `opened(entry)` to read or change it, `removed(entry)`."""

    left = Signal()
    lock_requested = Signal()
    begun = Signal(str)
    opened = Signal(object)
    removed = Signal(object)

    def __init__(self, desk: Desk, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._around = around
        self._words = LogWords(desk, around.ui)
        self._entries: dict[str, LogEntry] = {}
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._back = quiet_button(icon="arrow-left")
        self._heading, self._hint = heading_label(), hint_label()
        self._new_heading, self._list_heading, self._nothing = heading_label(level=2), heading_label(level=2), hint_label()
        kinds = [form.id for form in desk.coach_log.pack.forms]
        self._chips = [NameChip(kind, "plus") for kind in kinds]
        self.filter = PickBox()
        self.filter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for kind in (ALL, *kinds):
            self.filter.addItem("", kind)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self._lay_out()
        self._back.clicked.connect(self.left)
        self.filter.currentIndexChanged.connect(self.refresh)
        for chip in self._chips:
            chip.picked.connect(self.begun)
        around.ui.discretion.names_changed.connect(self.refresh)
        BesideKeys(self, leave=self.left, lock=self.lock_requested)
        around.ui.theme.dress(self)
        self.refresh()

    def title(self) -> str:
        """Return what the window's title says."""
        return self.tr("Mijn logboek")

    def focus_first(self) -> None:
        """Put the focus where the work begins."""
        self._chips[0].setFocus()

    def focus_entry(self, entry_id: str) -> None:
        """Put the focus on an entry; where it is not shown, where the work begins."""
        row = next((row for row in self.rows() if row.entry_id == entry_id), None)
        if row is None:
            self.focus_first()
        else:
            row.focus_first()

    def rows(self) -> list[LogRow]:
        """Return the entries that are shown."""
        found = (self._rows.itemAt(place) for place in range(self._rows.count()))
        return [row for item in found if item is not None and isinstance(row := item.widget(), LogRow)]

    def refresh(self) -> None:
        """Show what the store holds now."""
        self._say()
        entries = self._desk.coach_log.entries(self.filter.currentData() or ALL)
        self._entries = {entry.id: entry for entry in entries}
        names = self._desk.coach_log.names(entries)
        empty(self._rows)
        for number, entry in enumerate(entries, 1):
            row = LogRow(entry.id, self._words.about(entry, names), self._words.first(entry), self._words.open_note(entry), number)
            row.opened.connect(self._on_opened)
            row.removal_wanted.connect(self._remove)
            self._rows.addWidget(row)
            row.show()
        self._nothing.setVisible(not entries)
        tab_as_read(self)

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    def _say(self) -> None:
        set_button_words(self._back, self.tr("Terug"))
        self._heading.setText(self.tr("Mijn logboek"))
        self._hint.setText(self.tr("Alleen jij leest dit. Vraagt een peer om de eigen gegevens? Dan hoort erbij wat over die peer gaat."))
        self._new_heading.setText(self.tr("Schrijf iets op"))
        self._list_heading.setText(self.tr("Wat er staat"))
        self._nothing.setText(self.tr("Hier staat nog niets."))
        for chip in self._chips:
            set_button_words(chip, self._words.title(chip.ident))
        self.filter.setAccessibleName(self._list_heading.text())
        self.filter.setItemText(0, self.tr("Alles"))
        for place, chip in enumerate(self._chips, 1):
            self.filter.setItemText(place, self._words.title(chip.ident))

    def _on_opened(self, entry_id: str) -> None:
        self.opened.emit(self._entries[entry_id])

    def _remove(self, entry_id: str) -> None:
        entry = self._entries[entry_id]
        try:
            self._desk.coach_log.remove(entry)
        except StoreError as error:
            self._around.ui.errors.say(error, self._heading)
            return
        self.refresh()
        rows = self.rows()
        if rows:
            rows[0].focus_first()
        else:
            self.focus_first()
        self.removed.emit(entry)

    def _lay_out(self) -> None:
        area = ReadingArea(_WIDEST)
        column = area.column
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        for label in (self._heading, self._hint):
            column.addWidget(label)
        column.addSpacing(8)
        column.addWidget(self._new_heading)
        chips = FlowLayout(spacing=8)
        for chip in self._chips:
            chips.addWidget(chip)
        column.addLayout(chips)
        column.addSpacing(8)
        column.addWidget(self._list_heading)
        column.addWidget(self.filter, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._nothing)
        column.addLayout(self._rows)
        column.addStretch(1)
        fill_page(self, area)
