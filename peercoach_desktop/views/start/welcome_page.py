"""The first screen of the first start: what the program promises, and a passphrase."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.store import passphrase as passphrases
from peercoach_desktop.store.errors import PassphraseRefused
from peercoach_desktop.views.appearance import Appearance
from peercoach_desktop.views.forms.start_welcome_page_ui import Ui_StartWelcomePage
from peercoach_desktop.views.kit.enter_order import EnterOrder
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.looks import set_look
from peercoach_desktop.views.start.corner import Corner
from peercoach_desktop.views.start.measure import ColumnMeasure
from peercoach_desktop.views.start.reveal import Reveal
from peercoach_desktop.views.ui_context import ErrorVoice


class WelcomePage(QWidget):
    """Offers five words; an own passphrase is possible. `chosen(passphrase)` when the coach took one.

    `beside_others`: there are stores of other coaches already, so there is no talk of an example or a backup.
    """

    chosen = Signal(str)
    example_requested = Signal()
    restore_requested = Signal()
    more_coaches_requested = Signal()

    def __init__(self, appearance: Appearance, errors: ErrorVoice, parent: QWidget | None = None, *, beside_others: bool = False) -> None:
        super().__init__(parent)
        self._errors = errors
        self._form = Ui_StartWelcomePage()
        self._form.setupUi(self)
        elsewhere = FlowLayout(self._form.elsewhere_row, spacing=8)
        for button in (self._form.example_button, self._form.restore_button, self._form.coach_button):
            elsewhere.addWidget(button)
        ColumnMeasure(self._form.middle_column, appearance.theme)
        self._corner = Corner(appearance, self._form.language_button, self._form.theme_button, self)
        self._reveal = Reveal(self._form.show_button, self._form.own_edit, self._form.repeat_edit)
        self._connect()
        self._form.own_card.hide()
        self._form.elsewhere_row.setVisible(not beside_others)
        self.show_busy(busy=False)
        self._offer()
        self._say_all()
        appearance.theme.dress(self)

    def show_busy(self, *, busy: bool) -> None:
        """Show that the store is being made, and take no second order meanwhile."""
        self._form.progress.setVisible(busy)
        self._say(self.tr("Je kluis wordt gemaakt…") if busy else "", "muted")
        for card in (self._form.offer_card, self._form.own_card, self._form.elsewhere_row):
            card.setDisabled(busy)

    def show_problem(self, sentence: str) -> None:
        """Say why no store could be made."""
        self.show_busy(busy=False)
        self._say(sentence, "danger")

    def focus_first(self) -> None:
        """Put the focus on the first thing to do."""
        self._form.take_button.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self._say_all()
        super().changeEvent(event)

    def _connect(self) -> None:
        form = self._form
        form.take_button.clicked.connect(self._take)
        form.other_button.clicked.connect(self._offer)
        form.own_button.clicked.connect(self._choose_own)
        form.back_button.clicked.connect(self._back_to_offer)
        form.make_button.clicked.connect(self._make)
        form.own_edit.textEdited.connect(self._judge)
        EnterOrder(form.own_edit, form.repeat_edit, parent=self).complete.connect(self._make)
        form.example_button.clicked.connect(self.example_requested)
        form.restore_button.clicked.connect(self.restore_requested)
        form.coach_button.clicked.connect(self.more_coaches_requested)

    def _say_all(self) -> None:
        self._corner.retranslate()
        self._reveal.retranslate()
        self._judge()

    def _offer(self) -> None:
        self._form.offered_words.setText(passphrases.generate())

    def _take(self) -> None:
        self.chosen.emit(self._form.offered_words.text())

    def _choose_own(self) -> None:
        self._form.offer_card.hide()
        self._form.own_card.show()
        self._form.own_edit.setFocus()

    def _back_to_offer(self) -> None:
        self._reveal.hide()
        self._form.own_card.hide()
        self._form.offer_card.show()
        self._say("", "muted")
        self._form.take_button.setFocus()

    def _judge(self) -> None:
        """Say in words how strong the own passphrase is."""
        text = self._form.own_edit.text()
        words = (
            self.tr("Nog te kort of te makkelijk te raden."),
            self.tr("Redelijk. Met nog een woord erbij is de zin sterker."),
            self.tr("Sterk."),
            self.tr("Heel sterk."),
        )
        level = passphrases.strength(text)
        self._form.strength.setText(words[level] if text else "")
        set_look(self._form.strength, tone="success" if level > 1 else "muted")

    def _make(self) -> None:
        own, repeated = self._form.own_edit.text(), self._form.repeat_edit.text()
        try:
            passphrases.check(own)
        except PassphraseRefused as error:
            self._say(self._errors.sentence(error), "danger")
            self._form.own_edit.setFocus()
            return
        if own != repeated:
            self._say(self.tr("De twee wachtzinnen zijn niet hetzelfde. Typ de tweede opnieuw."), "danger")
            self._form.repeat_edit.setFocus()
            return
        self.chosen.emit(own)

    def _say(self, sentence: str, tone: str) -> None:
        self._form.status.setText(sentence)
        self._form.status.setVisible(bool(sentence))
        set_look(self._form.status, tone=tone)
