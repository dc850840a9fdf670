"""A new key after a suspected leak: what it does and does not do, the new passphrase, the work, and the new sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from peercoach_desktop.services.keys import PaperKey
from peercoach_desktop.services.new_key import RenewedKey, renew
from peercoach_desktop.views.keys.passphrase_fields import PassphraseFields
from peercoach_desktop.views.keys.sheet_panel import SheetPanel
from peercoach_desktop.views.kit.buttons import danger_button, primary_button, secondary_button, set_button_words
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.labels import heading_label, plain_label
from peercoach_desktop.views.kit.looks import set_look
from peercoach_desktop.views.kit.scrolling import FocusScrollArea
from peercoach_desktop.views.surroundings import Surroundings

_WIDEST = 640


class NewKeyPage(QWidget):
    """`left`: the coach thought better of it. `begins`: from now on the store that was open is closed.

    `finished`: the new paper was proved, or it failed and was read; either way the store opens afresh.
    """

    left = Signal()
    begins = Signal()
    finished = Signal()

    def __init__(self, paper: PaperKey, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._paper = paper
        self._around = around
        self._panel: SheetPanel | None = None
        self._words, self._status = plain_label(), plain_label(role="status")
        self._heading = heading_label()
        self._fields = PassphraseFields(around.ui.errors)
        self._bar = QProgressBar()
        self._bar.setMaximum(0)
        self._go, self._back, self._open = danger_button(icon="key-round"), secondary_button(), primary_button()
        self._card = Card()
        self._lay_out()
        self._connect()
        self._say_all()
        around.ui.theme.dress(self)

    def focus_first(self) -> None:
        """Put the cursor in the first field."""
        self._fields.focus_first()

    @property
    def panel(self) -> SheetPanel | None:
        """The new sheet, once there is a new key."""
        return self._panel

    def _lay_out(self) -> None:
        buttons = FlowLayout(spacing=8)
        for button in (self._back, self._go, self._open):
            buttons.addWidget(button)
        for widget in (self._fields, self._bar, self._status):
            self._card.column.addWidget(widget)
        self._bar.hide()
        self._status.hide()
        self._open.hide()
        inside = QWidget()
        inside.setProperty("role", "clear")
        inside.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inside)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(14)
        for part in (self._heading, self._words, self._card):
            column.addWidget(part)
        column.addLayout(buttons)
        column.addStretch(1)
        scroll = FocusScrollArea()
        scroll.setWidget(inside)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(scroll)

    def _connect(self) -> None:
        self._go.clicked.connect(self._check)
        self._fields.entered.connect(self._go.setFocus)
        self._back.clicked.connect(self.left)
        self._open.clicked.connect(self.finished)

    def _say_all(self) -> None:
        self._heading.setText(self.tr("Nieuwe sleutel"))
        lines = (
            self.tr("Doe dit als een ander je wachtzin of je papier misschien kent."),
            self.tr("Alles wordt opnieuw versleuteld. Daarna openen je oude wachtzin en je oude papier deze kluis niet meer."),
            self.tr("Oude kopieën gaan nog wel open met de oude wachtzin en het oude papier. Wis die, ook op een usb-stick."),
            self.tr("Je krijgt een nieuw blad met een herstelcode. Typ daarvan twee groepen over, dan ben je klaar."),
        )
        self._words.setText("\n\n".join(lines))
        set_button_words(self._go, self.tr("Maak een nieuwe sleutel"))
        set_button_words(self._back, self.tr("Annuleren"))
        set_button_words(self._open, self.tr("Open de kluis opnieuw"))

    def _check(self) -> None:
        """See first whether the passphrase is right: as long as it is not, nothing closes."""
        if not self._bar.isHidden() or not self._fields.are_good():
            return
        old, paper = self._fields.old, self._paper
        self._show_busy(self.tr("Je wachtzin wordt gecontroleerd…"))
        self._around.background.run(lambda _: paper.code(old), self._renew, self._refuse)

    def _renew(self, _: str) -> None:
        self._show_busy(self.tr("Alles wordt opnieuw versleuteld, nagelezen en bewaard. Laat het programma open…"))
        self.begins.emit()
        access, clock, old, new = self._around.access, self._around.clock, self._fields.old, self._fields.new
        self._fields.clear()
        self._around.background.run(lambda _: renew(access, clock, old, new), self._show_sheet, self._fail)

    def _show_busy(self, words: str) -> None:
        self._bar.show()
        self._say(words, "muted")
        for widget in (self._fields, self._go, self._back):
            widget.setEnabled(False)

    def _show_sheet(self, renewed: RenewedKey) -> None:
        self._bar.hide()
        for widget in (self._fields, self._go, self._back):
            widget.hide()
        self._words.setText(self.tr("De nieuwe sleutel is klaar. Maak nu je nieuwe blad met de herstelcode en gooi het oude weg."))
        left = [str(path) for path in renewed.old_copies]
        warning = self.tr("Deze kopieën gaan nog open met je oude wachtzin:\n{places}").format(places="\n".join(left))
        self._say(warning if left else "", "warn")
        self._panel = SheetPanel(renewed.code, renewed.paper, self._around.ui, self._around.background)
        self._panel.proved.connect(self.finished)
        self._card.column.addWidget(self._panel)
        self._panel.show()
        self._panel.focus_first()

    def _refuse(self, error: Exception) -> None:
        """Say that the passphrase is not right; nothing has happened."""
        self._bar.hide()
        self._say("", "muted")
        for widget in (self._fields, self._go, self._back):
            widget.setEnabled(True)
        self._fields.say(self._around.ui.errors.sentence(error))
        self._fields.focus_first()

    def _fail(self, error: Exception) -> None:
        """Say why there is no new key: the store is as it was, and opens with the passphrase it had."""
        self._bar.hide()
        for widget in (self._go, self._back):
            widget.hide()
        stays = self.tr("Je kluis is zoals die was. Je oude wachtzin past nog.")
        self._say(f"{self._around.ui.errors.sentence(error)}\n{stays}", "danger")
        self._open.show()
        self._open.setFocus()

    def _say(self, sentence: str, tone: str) -> None:
        self._status.setText(sentence)
        self._status.setVisible(bool(sentence))
        set_look(self._status, tone=tone)
