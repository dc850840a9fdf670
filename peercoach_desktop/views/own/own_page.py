"""The page with all own material, the ways to more of it, and what went wrong on them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QHideEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from peercoach_desktop.domain.own.drafts import OWN_KINDS
from peercoach_desktop.domain.own.names import same_name
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.beside_keys import BesideKeys
from peercoach_desktop.views.kit.buttons import primary_button, quiet_button, secondary_button, set_button_words
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.frames import Notice
from peercoach_desktop.views.kit.labels import heading_label, hint_label
from peercoach_desktop.views.kit.reading_area import ReadingArea, fill_page
from peercoach_desktop.views.kit.tab_order import tab_as_read
from peercoach_desktop.views.own.own_row import OwnRow
from peercoach_desktop.views.own.own_words import OwnWords
from peercoach_desktop.views.session.emptying import empty
from peercoach_desktop.views.surroundings import Surroundings


class OwnPage(QWidget):
    """`left`, `lock_requested`; `new_wanted(kind)`, `copy_wanted`, `file_wanted`, `paste_wanted`, `export_wanted`, `wished(what, id)`."""

    left = Signal()
    lock_requested = Signal()
    new_wanted = Signal(str)
    copy_wanted = Signal()
    export_wanted = Signal()
    file_wanted = Signal()
    paste_wanted = Signal()
    wished = Signal(str, str)

    def __init__(self, desk: Desk, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._around = around
        self._words = OwnWords(desk, around.ui, self)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._heading, self._hint = heading_label(), hint_label()
        self._back = quiet_button(icon="arrow-left")
        self._new = primary_button(icon="plus")
        self._copy, self._paste = secondary_button(icon="copy"), secondary_button(icon="clipboard-list")
        self._file, self._export = secondary_button(icon="download"), secondary_button(icon="upload")
        self.trouble = Notice("circle-alert", "danger")
        self.trouble.hide()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self._lay_out()
        self._new.clicked.connect(self._offer_kinds)
        for button, wish in (
            (self._back, self.left),
            (self._copy, self.copy_wanted),
            (self._paste, self.paste_wanted),
            (self._file, self.file_wanted),
            (self._export, self.export_wanted),
        ):
            button.clicked.connect(self.trouble.hide)
            button.clicked.connect(wish)
        BesideKeys(self, leave=self.left, lock=self.lock_requested)
        self.refresh()
        around.ui.theme.dress(self)

    def title(self) -> str:
        """Return what the window's title says."""
        return self.tr("Eigen materiaal")

    def refresh(self) -> None:
        """Show what there is now, what was put away last."""
        empty(self._rows)
        entries = self._desk.own.entries()
        for entry in sorted(entries, key=lambda entry: entry.retired):
            is_twin = same_name(entry.title, [other.title for other in entries if other is not entry])
            row = OwnRow(entry, self._words, twin_on=self._around.clock().date() if is_twin else None)
            row.wished.connect(self.trouble.hide)
            row.wished.connect(self.wished)
            self._rows.addWidget(row)
        self._say()
        tab_as_read(self)

    def focus_first(self) -> None:
        """Put the focus on the button to make something."""
        self._new.setFocus()

    def say_trouble(self, sentence: str) -> None:
        """Say below the buttons what went wrong, until the coach does something else or leaves the page."""
        self.trouble.say(sentence)
        self.trouble.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.trouble, sentence))

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what went wrong."""
        super().hideEvent(event)
        self.trouble.hide()

    def rows(self) -> list[OwnRow]:
        """Return the rows in order."""
        found = (self._rows.itemAt(place) for place in range(self._rows.count()))
        return [widget for item in found if item is not None and isinstance(widget := item.widget(), OwnRow)]

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
            for row in self.rows():
                row.say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._heading.setText(self.title())
        none = self.tr("Hier komt wat je zelf maakt of aanpast. Begin met een kopie: dan staat het meeste er al.")
        some = self.tr("Wat klaar is, kun je in elk gesprek kiezen. Een gesprek houdt de versie waarmee het begon.")
        self._hint.setText(some if self._rows.count() else none)
        for button, words in (
            (self._back, self.tr("Terug")),
            (self._new, self.tr("Nieuw")),
            (self._copy, self.tr("Kopie maken van iets dat er is")),
            (self._paste, self.tr("Plak een lijst")),
            (self._file, self.tr("Haal een lijst uit een bestand")),
            (self._export, self.tr("Bewaar een lijst als bestand")),
        ):
            set_button_words(button, words)

    def _offer_kinds(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in OWN_KINDS:
            menu.addAction(self._words.kind(kind)).setData(kind.value)
        self.trouble.hide()
        menu.triggered.connect(self._wish_new)
        menu.popup(self._new.mapToGlobal(QPoint(0, self._new.height())))

    def _wish_new(self, action: QAction) -> None:
        self.new_wanted.emit(str(action.data()))

    def _lay_out(self) -> None:
        area = ReadingArea(self._around.ui.theme.tokens.layout["checklist"])
        column = area.column
        buttons = FlowLayout(spacing=8)
        for button in (self._new, self._copy, self._paste, self._file, self._export):
            buttons.addWidget(button)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._heading)
        column.addWidget(self._hint)
        column.addLayout(buttons)
        column.addWidget(self.trouble)
        column.addSpacing(8)
        column.addLayout(self._rows)
        column.addStretch(1)
        fill_page(self, area)
