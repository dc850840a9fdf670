"""Several coaches on one laptop: each gets an own store, under a neutral name that everybody may read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from peercoach_desktop.store.vault_names import LONGEST
from peercoach_desktop.views.appearance import Appearance
from peercoach_desktop.views.kit.buttons import primary_button, quiet_button, set_button_words
from peercoach_desktop.views.kit.enter_order import EnterOrder
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.labels import heading_label, hint_label, plain_label, say_problem, strong_label
from peercoach_desktop.views.kit.scrolling import FocusScrollArea

_WIDEST = 520


class CoachPage(QWidget):
    """Asks for the name of the new store, and of the one that is there where that has none yet (`names_old`).

    `named(new, old)` when the coach goes on, `left` when not.
    """

    named = Signal(str, str)
    left = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None, *, names_old: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._names_old = names_old
        self._heading, self._why = heading_label(), plain_label()
        self._new_label, self._new = strong_label(), QLineEdit()
        self._old_label, self._old = strong_label(), QLineEdit()
        self._hint, self._problem = hint_label(), plain_label(role="status")
        self._on, self._back = primary_button(icon="arrow-right"), quiet_button(icon="arrow-left")
        self._lay_out()
        self._connect()
        self._say_all()
        self._say("")
        appearance.theme.dress(self)

    def focus_first(self) -> None:
        """Put the focus in the first field."""
        self._new.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self._say_all()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        card = Card()
        for widget in (self._new_label, self._hint, self._new, self._old_label, self._old, self._problem):
            card.column.addWidget(widget)
        for widget in (self._old_label, self._old):
            widget.setVisible(self._names_old)
        buttons = FlowLayout(spacing=8)
        for button in (self._on, self._back):
            buttons.addWidget(button)
        inside = QWidget()
        inside.setProperty("role", "clear")
        inside.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addStretch(1)
        for part in (self._heading, self._why, card):
            column.addWidget(part)
        column.addLayout(buttons)
        column.addStretch(2)
        middle = QWidget()
        middle.setProperty("role", "clear")
        around = QVBoxLayout(middle)
        around.addWidget(inside, 0, Qt.AlignmentFlag.AlignHCenter)
        scroll = FocusScrollArea()
        scroll.setWidget(middle)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(scroll)

    def _connect(self) -> None:
        for label, field in ((self._new_label, self._new), (self._old_label, self._old)):
            label.setBuddy(field)
            field.setMaxLength(LONGEST)
        EnterOrder(self._new, self._old, parent=self).complete.connect(self._go_on)
        self._on.clicked.connect(self._go_on)
        self._back.clicked.connect(self.left)

    def _say_all(self) -> None:
        self._heading.setText(self.tr("Meer coaches op deze laptop"))
        self._why.setText(self.tr("Iedere coach krijgt een eigen kluis met een eigen wachtzin. Niemand kan in de kluis van een ander."))
        self._new_label.setText(self.tr("Naam van jouw kluis op het slotscherm"))
        self._hint.setText(self.tr("Iedereen achter deze laptop kan deze naam lezen. Kies iets neutraals, zoals een kleur."))
        self._old_label.setText(self.tr("Naam van de kluis die er al is"))
        for label, field in ((self._new_label, self._new), (self._old_label, self._old)):
            field.setAccessibleName(label.text())
        set_button_words(self._on, self.tr("Verder"))
        set_button_words(self._back, self.tr("Terug"))

    def _go_on(self) -> None:
        new, old = self._new.text().strip(), self._old.text().strip()
        missing = self._new if not new else self._old if self._names_old and not old else None
        if missing is not None:
            self._say(self.tr("Vul eerst een naam in."))
            missing.setFocus()
        elif new.casefold() == old.casefold():
            self._say(self.tr("Kies twee verschillende namen."))
            self._old.setFocus()
        else:
            self.named.emit(new, old)

    def _say(self, sentence: str) -> None:
        say_problem(self._problem, sentence)
