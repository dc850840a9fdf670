"""The door: which start page is shown, and what happens between the passphrase and the open store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.services.access import Access
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.appearance import Appearance
from peercoach_desktop.views.background import Background, Report
from peercoach_desktop.views.ui_context import UiContext

if TYPE_CHECKING:
    from peercoach_desktop.store.store import Store
    from peercoach_desktop.views.start.recovery_page import RecoveryPage
    from peercoach_desktop.views.start.unlock_page import UnlockPage
    from peercoach_desktop.views.start.welcome_page import WelcomePage


@dataclass(frozen=True)
class DoorSetting:
    """What stands around the door: `example` is the passphrase to tell where the store is the example."""

    access: Access
    appearance: Appearance
    ui: UiContext
    background: Background
    example: str = ""


class Door(QObject):
    """Leads from the start to an open store.

    `page_changed(widget)`: another page must be shown. `opened(store)`: the store is open and the coach is known.
    """

    page_changed = Signal(QWidget)
    opened = Signal(object)
    example_requested = Signal()
    restore_requested = Signal()

    def __init__(self, setting: DoorSetting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._setting = setting
        self._welcome: WelcomePage | None = None
        self._unlocking: UnlockPage | None = None
        self._recovery: RecoveryPage | None = None
        self._store: Store | None = None
        self._by_code = False

    @property
    def came_by_code(self) -> bool:
        """Whether the store was opened by the code from paper, so that a new passphrase is needed."""
        return self._by_code

    def begin(self) -> None:
        """Show the page to start with: the first start, or opening the store that is there."""
        vaults = self._setting.access.vaults()
        if vaults:
            self._show_unlock(datetime.fromtimestamp(vaults[0].database.stat().st_mtime))
        else:
            self._show_welcome()

    def _show_welcome(self) -> None:
        from peercoach_desktop.views.start.welcome_page import WelcomePage

        page = WelcomePage(self._setting.appearance, self._setting.ui.errors)
        page.chosen.connect(self._create)
        page.example_requested.connect(self.example_requested)
        page.restore_requested.connect(self.restore_requested)
        self._welcome = page
        self._show(page)

    def _show_unlock(self, last_saved: datetime) -> None:
        from peercoach_desktop.views.start.unlock_page import UnlockPage

        page = UnlockPage(self._setting.appearance, self._setting.ui.errors, last_saved, self._setting.example)
        page.passphrase_given.connect(self._unlock)
        page.code_given.connect(self._unlock_with_code)
        page.restore_requested.connect(self.restore_requested)
        self._unlocking = page
        self._show(page)

    def _show_recovery(self, code: str) -> None:
        from peercoach_desktop.views.start.recovery_page import RecoveryPage
        from peercoach_desktop.views.start.sheet import Sheet

        page = RecoveryPage(self._setting.appearance, code)
        sheet = Sheet(code, self._setting.ui, self._setting.background, page)
        page.print_requested.connect(sheet.print)
        page.pdf_requested.connect(sheet.save)
        page.finished.connect(self._finish)
        self._recovery = page
        self._show(page)

    def _show(self, page: WelcomePage | UnlockPage | RecoveryPage) -> None:
        self.page_changed.emit(page)
        page.focus_first()

    def _create(self, passphrase: str) -> None:
        if self._welcome is not None:
            self._welcome.show_busy(busy=True)
        access = self._setting.access
        self._setting.background.run(lambda _: access.create(passphrase), self._on_created, self._on_not_created)

    def _on_created(self, made: tuple[Store, str]) -> None:
        self._store, code = made
        self._show_recovery(code)

    def _on_not_created(self, error: Exception) -> None:
        if self._welcome is not None:
            self._welcome.show_problem(self._setting.ui.errors.sentence(error))

    def _unlock(self, passphrase: str) -> None:
        access = self._setting.access
        self._by_code = False
        self._try(lambda _: access.unlock(passphrase))

    def _unlock_with_code(self, code: str) -> None:
        access = self._setting.access
        self._by_code = True
        self._try(lambda _: access.unlock_with_code(code))

    def _try(self, job: Callable[[Report], Store]) -> None:
        self._setting.background.run(job, self._on_unlocked, self._on_not_unlocked)

    def _on_unlocked(self, store: Store) -> None:
        from peercoach_desktop.services.settings import CoachSettings

        self._store = store
        if CoachSettings(store).coach_name:
            self.opened.emit(store)
        else:
            self._show_recovery(_code_of(store))  # the first start was broken off before the code was kept

    def _on_not_unlocked(self, error: Exception) -> None:
        if self._unlocking is not None:
            self._unlocking.show_error(error)

    def _finish(self, name: str) -> None:
        from peercoach_desktop.services.settings import CoachSettings

        assert self._store is not None
        try:
            CoachSettings(self._store).name_coach(name)
        except StoreError as error:
            if self._recovery is not None:
                self._setting.ui.errors.say(error, self._recovery)
        else:
            self.opened.emit(self._store)


def _code_of(store: Store) -> str:
    from peercoach_desktop.store.recovery_code import code_of

    return code_of(store.root)
