"""Choosing what kind of session to start."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peercoach_desktop.domain.forms import SessionKind
from peercoach_desktop.views.dialogs import FittedDialog
from peercoach_desktop.views.forms.kind_dialog_ui import Ui_KindDialog
from peercoach_desktop.views.home.words import HomeWords
from peercoach_desktop.views.kit.labels import hint_label, plain_label
from peercoach_desktop.views.kit.options import RowButton
from peercoach_desktop.views.ui_context import UiContext


class KindCard(RowButton):
    """A kind of session with its minutes and what it is for; `picked(kind)` when it is pressed."""

    picked = Signal(str)

    def __init__(self, kind: SessionKind, words: HomeWords, *, advised: bool) -> None:
        super().__init__("row")
        self._kind = kind.id
        title = words.kind(kind.id)
        minutes = self.tr("{first}–{last} minuten").format(first=kind.minutes[0], last=kind.minutes[1])
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{minutes}. {words.kind_hint(kind.id)}")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(2)
        if advised:
            column.addWidget(plain_label(self.tr("Past nu het best"), "version", wrap=False), 0, Qt.AlignmentFlag.AlignLeft)
        head = QHBoxLayout()
        head.addWidget(plain_label(title, "strong"), 1)
        head.addWidget(plain_label(minutes, "caption", wrap=False))
        column.addLayout(head)
        column.addWidget(hint_label(words.kind_hint(kind.id)))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(self._pick)

    def _pick(self) -> None:
        self.picked.emit(self._kind)


class KindDialog(FittedDialog):
    """Shows the kinds as cards, the advised one first. `kind` is the one chosen once the dialog is accepted."""

    def __init__(self, kinds: tuple[SessionKind, ...], advised: str, words: HomeWords, ui: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = ""
        self._form = Ui_KindDialog()
        self._form.setupUi(self)
        self._form.cancel_button.clicked.connect(self.reject)
        cards = [KindCard(kind, words, advised=kind.id == advised) for kind in sorted(kinds, key=lambda kind: kind.id != advised)]
        for card in cards:
            card.picked.connect(self._pick)
            self._form.cards_column.addWidget(card)
        ui.theme.dress(self)
        cards[0].setFocus()

    def _pick(self, kind: str) -> None:
        self.kind = kind
        self.accept()
