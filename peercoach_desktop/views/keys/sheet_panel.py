"""A sheet with the recovery code: printed, saved or copied by hand, and proved by two groups from the paper."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.services.keys import PaperKey
from peercoach_desktop.views.background import Background
from peercoach_desktop.views.keys.groups import GroupsQuestion
from peercoach_desktop.views.kit.buttons import primary_button, quiet_button, secondary_button, set_button_words
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.labels import plain_label, say_problem
from peercoach_desktop.views.start.sheet import Sheet
from peercoach_desktop.views.ui_context import UiContext


class SheetPanel(QWidget):
    """First the sheet, then the two groups; the code is hidden while they are asked. `proved` when they are right."""

    proved = Signal()

    def __init__(self, code: str, paper: PaperKey, ui: UiContext, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_out = False
        self._words = plain_label()
        self._code = plain_label(code.replace("-", "   "), "code")
        self._problem = plain_label(role="status")
        self._groups = GroupsQuestion(paper)
        self._print, self._save = primary_button(icon="printer"), secondary_button(icon="save")
        self._show = quiet_button(icon="eye")
        self._on, self._back = secondary_button(icon="arrow-right"), quiet_button(icon="arrow-left")
        self._sheet = Sheet(code, ui, background, self, self._save)
        self._lay_out()
        self._connect()
        self._set_asking(on=False)
        self._code.hide()
        ui.theme.dress(self)

    def focus_first(self) -> None:
        """Put the focus on the printer."""
        self._print.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self._say_all()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        out, onward = FlowLayout(spacing=8), FlowLayout(spacing=8)
        for button in (self._print, self._save, self._show):
            out.addWidget(button)
        for button in (self._on, self._back):
            onward.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._words)
        column.addLayout(out)
        column.addWidget(self._code)
        column.addWidget(self._groups)
        column.addWidget(self._problem)
        column.addLayout(onward)

    def _connect(self) -> None:
        self._print.clicked.connect(self._on_print)
        self._save.clicked.connect(self._on_save)
        self._show.clicked.connect(self._on_show)
        self._on.clicked.connect(self._go_on)
        self._back.clicked.connect(self._go_back)
        self._groups.entered.connect(self._go_on)

    def _set_asking(self, *, on: bool) -> None:
        self._asking = on
        for button in (self._print, self._save, self._show):
            button.setVisible(not on)
        self._groups.setVisible(on)
        self._back.setVisible(on)
        if on:
            self._code.hide()
        self._say("")
        self._say_all()

    def _say_all(self) -> None:
        if self._asking:
            self._words.setText(self.tr("Pak het nieuwe papier. Typ twee groepen over, dan weet je zeker dat het klopt."))
        else:
            self._words.setText(self.tr("Print het blad of bewaar het als PDF. Heb je geen printer? Schrijf de code dan over."))
        set_button_words(self._print, self.tr("Print het blad"))
        set_button_words(self._save, self.tr("Bewaar als PDF"))
        set_button_words(self._show, self.tr("Toon de code"))
        set_button_words(self._on, self.tr("Klaar") if self._asking else self.tr("Verder"))
        set_button_words(self._back, self.tr("Terug naar het blad"))

    def _on_print(self) -> None:
        self._is_out = True
        self._sheet.print()

    def _on_save(self) -> None:
        self._is_out = True
        self._sheet.save()

    def _on_show(self) -> None:
        self._is_out = True
        self._code.show()

    def _go_on(self) -> None:
        if self._asking:
            if self._groups.answer():
                self.proved.emit()
        elif self._is_out:
            self._set_asking(on=True)
            self._groups.focus_first()
        else:
            self._say(self.tr("Print of bewaar eerst het blad, of schrijf de code over."))

    def _go_back(self) -> None:
        self._set_asking(on=False)
        self.focus_first()

    def _say(self, sentence: str) -> None:
        say_problem(self._problem, sentence)
