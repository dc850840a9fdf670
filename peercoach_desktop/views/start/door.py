"""The door: which start page is shown, and what happens between the passphrase and the open store."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.services.access import Access
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.views.appearance import Appearance
from peercoach_desktop.views.background import Background, Report
from peercoach_desktop.views.ui_context import UiContext

if TYPE_CHECKING:
    from peercoach_desktop.store.store import Store
    from peercoach_desktop.views.start.coach_page import CoachPage
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

    `page_changed(widget)`: another page must be shown. `trying`: a passphrase or code was given, and its key is being derived.
    `opened(store)`: the store is open and the coach is known.
    `close_requested`: the coach wants to end the program.
    """

    page_changed = Signal(QWidget)
    trying = Signal()
    opened = Signal(object)
    example_requested = Signal()
    restore_requested = Signal()
    close_requested = Signal()

    def __init__(self, setting: DoorSetting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._setting = setting
        self._welcome: WelcomePage | None = None
        self._unlocking: UnlockPage | None = None
        self._recovery: RecoveryPage | None = None
        self._store: Store | None = None
        self._by_code = False
        self._chosen: VaultPaths | None = None
        self._name = ""

    @property
    def chosen(self) -> VaultPaths | None:
        """The store that is asked for now; None at the first start."""
        return self._chosen

    @property
    def came_by_code(self) -> bool:
        """Whether the store was opened by the code from paper, so that a new passphrase is needed."""
        return self._by_code

    def begin(self) -> None:
        """Show the page to start with: the first start, or opening the store that is there; of several the one written last."""
        self._name = ""
        vaults = self._setting.access.vaults()
        if vaults:
            self._chosen = max(vaults, key=_last_saved)
            self._show_unlock(self._chosen)
        else:
            self._chosen = None
            self._show_welcome()

    def _show_welcome(self) -> None:
        from peercoach_desktop.views.start.welcome_page import WelcomePage

        beside_others = bool(self._setting.access.vaults())
        page = WelcomePage(self._setting.appearance, self._setting.ui.errors, beside_others=beside_others)
        page.more_coaches_requested.connect(self._show_naming)
        page.chosen.connect(self._create)
        page.example_requested.connect(self.example_requested)
        page.restore_requested.connect(self.restore_requested)
        self._welcome = page
        self._show(page)
        try:
            self._setting.access.check_place()
        except StoreError as error:
            page.show_problem(self._setting.ui.errors.sentence(error))

    def _show_unlock(self, paths: VaultPaths) -> None:
        from peercoach_desktop.views.start.unlock_page import UnlockPage

        page = UnlockPage(self._setting.appearance, self._setting.ui.errors, _last_saved(paths), self._setting.example)
        coaches = self._setting.access.coaches()
        if len(coaches) > 1:
            page.offer_coaches(coaches, paths)
        page.coach_chosen.connect(self._choose)
        page.other_coach_requested.connect(self._show_naming)
        page.folder_requested.connect(self._show_folder)
        page.close_requested.connect(self.close_requested)
        page.passphrase_given.connect(self._unlock)
        page.code_given.connect(self._unlock_with_code)
        page.restore_requested.connect(self.restore_requested)
        self._unlocking = page
        self._show(page)

    def _show_recovery(self, code: str) -> None:
        from peercoach_desktop.views.start.recovery_page import RecoveryPage
        from peercoach_desktop.views.start.sheet import Sheet

        page = RecoveryPage(self._setting.appearance, code)
        sheet = Sheet(code, self._setting.ui, self._setting.background, page, page.sheet_place)
        page.print_requested.connect(sheet.print)
        page.pdf_requested.connect(sheet.save)
        page.finished.connect(self._finish)
        self._recovery = page
        self._show(page)

    def _show_naming(self) -> None:
        from peercoach_desktop.views.start.coach_page import CoachPage

        coaches = self._setting.access.coaches()
        page = CoachPage(self._setting.appearance, names_old=len(coaches) == 1 and not coaches[0].name)
        page.named.connect(self._take_names)
        page.left.connect(self.begin)
        self._show(page)

    def _take_names(self, new: str, old: str) -> None:
        self._name = new
        if old:
            with contextlib.suppress(StoreError):  # the list then says "without a name"; the new store matters more
                self._setting.access.name_coach(self._setting.access.the_vault(), old)
        self._show_welcome()

    def _choose(self, paths: VaultPaths) -> None:
        self._chosen = paths
        if self._unlocking is not None:
            self._unlocking.show_last_saved(_last_saved(paths))

    def _show_folder(self) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._setting.access.data_folder)))

    def _show(self, page: WelcomePage | UnlockPage | RecoveryPage | CoachPage) -> None:
        self.page_changed.emit(page)
        page.focus_first()

    def _create(self, passphrase: str) -> None:
        if self._welcome is not None:
            self._welcome.show_busy(busy=True)
        access, name = self._setting.access, self._name
        self._setting.background.run(lambda _: access.create(passphrase, name), self._on_created, self._on_not_created)

    def _on_created(self, made: tuple[Store, str]) -> None:
        self._store, code = made
        self._show_recovery(code)

    def _on_not_created(self, error: Exception) -> None:
        if self._welcome is not None:
            self._welcome.show_problem(self._setting.ui.errors.sentence(error))

    def _unlock(self, passphrase: str) -> None:
        access, paths = self._setting.access, self._chosen
        self._by_code = False
        self._try(lambda _: access.unlock(passphrase, paths))

    def _unlock_with_code(self, code: str) -> None:
        access, paths = self._setting.access, self._chosen
        self._by_code = True
        self._try(lambda _: access.unlock_with_code(code, paths))

    def _try(self, job: Callable[[Report], Store]) -> None:
        self._setting.background.run(job, self._on_unlocked, self._on_not_unlocked)
        self.trying.emit()

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


def _last_saved(paths: VaultPaths) -> datetime:
    return datetime.fromtimestamp(paths.database.stat().st_mtime)


def _code_of(store: Store) -> str:
    from peercoach_desktop.store.recovery_code import code_of

    return code_of(store.root)
