"""The question where the second backup may go, and what is said about that place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.settings import SECOND_PLACE_LATER
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.backup.files import ask_folder
from peercoach_desktop.views.care.line import CareLine
from peercoach_desktop.views.kit.buttons import set_button_words
from peercoach_desktop.views.ui_context import UiContext

AskFolder = Callable[[QWidget, str], str]


class SecondPlaceLine(CareLine):
    """Asks for the second place after the first session; `chosen` when there is one. "Niet nu" is remembered.

    A folder on the same device is taken too, with the advice to take another.
    """

    chosen = Signal()

    def __init__(self, desk: Desk, ui: UiContext, ask: AskFolder = ask_folder, parent: QWidget | None = None) -> None:
        super().__init__("hard-drive", parent=parent)
        self._desk = desk
        self._ui = ui
        self._ask = ask
        self._beside: Path | None = None
        self._choose = self.add_action()
        self._later = self.add_later()
        self._choose.clicked.connect(self._on_choose)
        self._later.clicked.connect(self._on_later)

    def refresh(self, *, had_session: bool) -> None:
        """Ask, or be silent."""
        settings = self._desk.store.settings
        asks = had_session and not settings.get(SECOND_PLACE_LATER) and self._desk.automatic_backups.second_place is None
        if self._beside is not None:
            self._say_beside()
        elif asks and not self._desk.settings.is_fictitious:
            self._say_question()
        else:
            self.say("")

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange and self.text():
            self._say_question() if self._beside is None else self._say_beside()
        super().changeEvent(event)

    def _say_question(self) -> None:
        self.say(self.tr("Na elk gesprek maakt het programma een reservekopie. Waar mag er nog een staan, bijvoorbeeld op een usb-stick?"))
        set_button_words(self._choose, self.tr("Kies een map…"))
        set_button_words(self._later, self.tr("Niet nu"))

    def _say_beside(self) -> None:
        self.say(
            self.tr("De map {place} staat op dezelfde schijf. Gaat die stuk, dan ook deze kopie. Kies liever een usb-stick.").format(
                place=self._beside
            )
        )
        set_button_words(self._choose, self.tr("Kies een andere map…"))
        set_button_words(self._later, self.tr("Laat het zo"))

    def _on_choose(self) -> None:
        folder = self._ask(self.window(), self.tr("Waar mag de tweede reservekopie staan?"))
        if not folder:
            return
        try:
            elsewhere = self._desk.automatic_backups.choose_second_place(Path(folder))
        except StoreError as error:
            self._ui.errors.say(error, self._choose)
            return
        self._beside = None if elsewhere else Path(folder)
        if elsewhere:
            self._ui.toasts.show_toast(self.tr("Na elk gesprek komt er nu ook een reservekopie in {place}.").format(place=folder))
        self.refresh(had_session=True)
        self.chosen.emit()

    def _on_later(self) -> None:
        if self._beside is None:
            self._desk.store.settings.put(SECOND_PLACE_LATER, True)
        self._beside = None
        self.say("")
