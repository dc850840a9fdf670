"""The passphrase of now and, twice, the new one; five words are offered."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from peercoach_desktop.store import passphrase as passphrases
from peercoach_desktop.store.errors import PassphraseRefused
from peercoach_desktop.views.kit.buttons import quiet_button, set_button_words
from peercoach_desktop.views.kit.enter_order import EnterOrder
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.labels import plain_label, say_problem, strong_label
from peercoach_desktop.views.start.reveal import Reveal
from peercoach_desktop.views.ui_context import ErrorVoice


class PassphraseFields(QWidget):
    """`entered` when Enter is pressed and all is filled in."""

    entered = Signal()

    def __init__(self, errors: ErrorVoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._errors = errors
        self._labels = [strong_label() for _ in range(3)]
        self._fields = [QLineEdit() for _ in range(3)]
        self._show, self._offer = quiet_button(icon="eye"), quiet_button(icon="refresh-cw")
        self._show.setCheckable(True)
        self._problem = plain_label(role="status")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for label, field in zip(self._labels, self._fields, strict=True):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
        buttons = FlowLayout(spacing=8)
        for button in (self._offer, self._show):
            buttons.addWidget(button)
        column.addLayout(buttons)
        column.addWidget(self._problem)
        self._reveal = Reveal(self._show, *self._fields)
        self._connect()
        self._say_all()
        self.say("")

    @property
    def old(self) -> str:
        """The passphrase of now, as typed."""
        return self._fields[0].text()

    @property
    def new(self) -> str:
        """The new passphrase, as typed."""
        return self._fields[1].text()

    def focus_first(self) -> None:
        """Put the cursor in the first field."""
        self._fields[0].setFocus()

    def are_good(self) -> bool:
        """Return whether all is filled in and the new passphrase may be used; if not, say why at once."""
        old, new, again = self._fields
        try:
            passphrases.check(new.text(), old=old.text())
        except PassphraseRefused as error:
            return self._refuse(self._errors.sentence(error), new)
        if not old.text():
            return self._refuse(self.tr("Typ eerst je huidige wachtzin."), old)
        if new.text() != again.text():
            return self._refuse(self.tr("De twee nieuwe wachtzinnen zijn niet hetzelfde."), again)
        self.say("")
        return True

    def clear(self) -> None:
        """Forget what was typed."""
        for field in self._fields:
            field.clear()

    def say(self, sentence: str) -> None:
        """Say what is wrong."""
        say_problem(self._problem, sentence)

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self._say_all()
        super().changeEvent(event)

    def _refuse(self, sentence: str, field: QLineEdit) -> bool:
        self.say(sentence)
        field.setFocus()
        return False

    def _connect(self) -> None:
        EnterOrder(*self._fields, parent=self).complete.connect(self.entered)
        self._offer.clicked.connect(self._on_offer)

    def _on_offer(self) -> None:
        words = passphrases.generate()
        for field in self._fields[1:]:
            field.setText(words)
        self._show.setChecked(True)

    def _say_all(self) -> None:
        words = (self.tr("Je huidige wachtzin"), self.tr("Nieuwe wachtzin"), self.tr("Nieuwe wachtzin, nog een keer"))
        for text, label, field in zip(words, self._labels, self._fields, strict=True):
            label.setText(text)
            field.setAccessibleName(text)
        set_button_words(self._offer, self.tr("Maak 5 woorden"))
        self._reveal.retranslate()
