"""The program from its start to its end: the door, the open desk, the lock, and what ends it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from peercoach_desktop.store.errors import OpenElsewhere, StoreError
from peercoach_desktop.views.ending import Ending, Processes
from peercoach_desktop.views.first_paint import FirstPaint
from peercoach_desktop.views.home.ahead import HomeAhead
from peercoach_desktop.views.lock.idle import IdleWatch
from peercoach_desktop.views.main_window import MainWindow
from peercoach_desktop.views.start.door import Door, DoorSetting
from peercoach_desktop.views.start.holding import Holding
from peercoach_desktop.views.surroundings import Surroundings
from peercoach_desktop.views.warm import warm_up

if TYPE_CHECKING:
    from peercoach_desktop.content.library import Library
    from peercoach_desktop.store.store import Store
    from peercoach_desktop.views.care.desk_care import DeskCare
    from peercoach_desktop.views.discreet.guards import Guards
    from peercoach_desktop.views.last_resort import LastResort
    from peercoach_desktop.views.open_desk import OpenDesk


class Program(QObject):
    """Leads the window. `shipped` gives the content that comes with the program.

    `example`: the store is the throw-away one, which goes with the window.
    """

    def __init__(
        self,
        window: MainWindow,
        around: Surroundings,
        idle: IdleWatch,
        shipped: Callable[[], Library],
        processes: Processes,
        *,
        example: bool = False,
    ) -> None:
        # Owned by the window: Python's collector, which may run in any thread, must never be the one to destroy it.
        super().__init__(window)
        self.exit_code = 0
        self.window = window
        self.around = around
        self.idle = idle
        self.desk: OpenDesk | None = None
        self.care: DeskCare | None = None
        self.door: Door | None = None
        self.guards: Guards | None = None
        self._ui = around.ui
        self._access = around.access
        self._shipped = shipped
        self._processes = processes
        self._example = example
        self._page: QWidget | None = None
        self._home = HomeAhead(around, window)
        self._holding = Holding(self._access, self)
        self._ending = Ending(window, around, idle, processes, self._flush, example=example)
        self._last_resort: LastResort | None = None
        self._connect()

    def begin(self) -> bool:
        """Show the first page; return False if there is nothing to show: the store is open elsewhere."""
        if not self._hold():
            return False
        if self._example:
            self.window.mark_example(vanishes=True)
        if self._example and not self._access.vaults():
            self._make_example()
        else:
            self._show_door()
        FirstPaint(self.window).came.connect(self._warm)
        self.window.show_fitting()
        return True

    def watch_errors(self) -> None:
        """Catch what nobody catches, from now on."""
        from peercoach_desktop.views.last_resort import LastResort

        self._last_resort = LastResort(self.around.data_folder, self)
        self._last_resort.happened.connect(self._say_unexpected)
        self._last_resort.install()

    def lock(self) -> None:
        """Cover the window now; then save, close the store and go on as a fresh, locked process."""
        self._ending.lock()

    def _connect(self) -> None:
        window, appearance = self.window, self.around.appearance
        self._holding.knocked.connect(window.come_forward)
        self._ending.leaving.connect(self._forget_copied)
        self._ending.closed.connect(self._clear_desk)
        window.own_requested.connect(self._go_to_own)
        window.find_requested.connect(self._find)
        window.settings_requested.connect(self._settings)
        self._ui.discretion.screen_shared.connect(window.share)
        window.larger_requested.connect(appearance.larger)
        window.smaller_requested.connect(appearance.smaller)
        window.usual_size_requested.connect(appearance.usual_size)
        self.idle.expired.connect(self.lock)
        self.idle.warned.connect(self._warn)
        self.idle.eased.connect(window.hide_toast)

    # --- Before the store is open

    def _hold(self) -> bool:
        """Keep the store for this process; if another has it, that one comes forward."""
        error = self._holding.take()
        if error is not None:
            self.exit_code = error.exit_code
            self._tell_elsewhere(error)
        return error is None

    def _tell_elsewhere(self, error: StoreError) -> None:
        from peercoach_desktop.views.start.elsewhere import tell_and_go, tell_and_stay

        sentence = self._ui.errors.sentence(error)
        if sys.stderr is not None:
            sys.stderr.write(f"{sentence}\n")
        (tell_and_go if isinstance(error, OpenElsewhere) else tell_and_stay)(sentence)

    def _show_door(self) -> None:
        example = ""
        if self._example:
            from peercoach_desktop.services.demo import DEMO_PASSPHRASE

            example = DEMO_PASSPHRASE
        self.door = Door(DoorSetting(self._access, self.around.appearance, self._ui, self.around.background, example), self)
        self.door.page_changed.connect(self._show)
        self.door.trying.connect(self._home.begin)
        self.door.opened.connect(self._open)
        self.door.example_requested.connect(self._show_example)
        self.door.restore_requested.connect(self._restore)
        self.door.close_requested.connect(self.window.close)
        self.door.begin()

    def _show(self, page: QWidget) -> None:
        old, self._page = self._page, page
        self.window.show_page(page)
        if old is not None:
            self.window.drop_page(old)

    def _make_example(self) -> None:
        from peercoach_desktop.services.example import open_example
        from peercoach_desktop.views.start.getting_ready import GettingReadyPage

        page = GettingReadyPage()
        self._show(page)
        library, language, access = self._shipped(), self._ui.language.code, self._access
        self.around.background.run(lambda _: open_example(access, library, language), self._open, self._example_failed)

    def _example_failed(self, error: Exception) -> None:
        self._page.say_problem(self._ui.errors.sentence(error))  # type: ignore[union-attr]

    def _warm(self) -> None:
        self._set_guards()
        library = self._shipped()
        language = self.around.ui.language.code
        self.around.background.run(lambda _: warm_up(library, language), self._on_warm, self._warming_failed)

    def _on_warm(self, _: object) -> None:
        """Make home while somebody types, once all of it is loaded."""
        if self.desk is None:
            self._home.begin()

    def _warm_store(self) -> None:
        if self.desk is not None:
            self.around.background.run(self.desk.warm, _ignore, self._warming_failed)

    def _set_guards(self) -> None:
        from peercoach_desktop.views.discreet.guards import Guards

        self.guards = Guards(self.window, self.around, self.idle)
        self.guards.lock_asked.connect(self._lock_open_desk)

    def _lock_open_desk(self) -> None:
        if self.desk is not None:
            self.lock()

    def _warming_failed(self, error: Exception) -> None:
        """Say nothing: who needs the module gets the same error, in a place where it can be said."""
        if self._last_resort is not None:
            self._last_resort.note(error)

    # --- The open store

    def _open(self, store: Store) -> None:
        from peercoach_desktop.services.compose import open_desk
        from peercoach_desktop.views.care.desk_care import DeskCare
        from peercoach_desktop.views.group_desk import GroupDesk
        from peercoach_desktop.views.open_desk import OpenDesk
        from peercoach_desktop.views.profile_desk import ProfileDesk

        self._holding.listen(store.paths)
        desk = open_desk(store, self._shipped(), self.around.clock)
        if desk.settings.is_fictitious:
            self.window.mark_example(vanishes=self._example)
        self.desk = OpenDesk(desk, self.around, self.window, self._home.take())
        self.desk.lock_requested.connect(self.lock)
        self.desk.example_requested.connect(self._show_example)
        self.desk.restore_requested.connect(self._restore)
        self.care = DeskCare(desk, self.desk, self.around, self.window)
        self.care.store_replaced.connect(self._clear_desk)
        self.care.afresh_requested.connect(self.lock)
        place = desk.settings.window_place
        profiles = ProfileDesk(desk, self.desk, self.around, self.window)
        groups = GroupDesk(desk, self.desk, self.around, self.window)
        self.desk.begin()
        self.care.begin()
        profiles.begin(place)
        groups.begin(place)
        if self._page is not None:
            self.window.drop_page(self._page)
            self._page = None
        self.idle.start()
        if self.door is not None and self.door.came_by_code:
            QTimer.singleShot(0, self._ask_new_passphrase)
        FirstPaint(self.window).came.connect(self._warm_store)

    def _ask_new_passphrase(self) -> None:
        from peercoach_desktop.views.settings.passphrase_dialog import PassphraseDialog

        dialog = PassphraseDialog(self.around, self.window, ask_old=False)
        dialog.exec()
        dialog.deleteLater()

    def _find(self) -> None:
        if self.desk is not None:
            self.desk.find()

    def _settings(self) -> None:
        if self.desk is not None:
            self.desk.show_settings()

    def _warn(self, seconds: int) -> None:
        words = self.tr("Over {seconds} seconden vergrendelt het programma. Druk op een toets om door te gaan.")
        self.window.warn(words.format(seconds=seconds))

    # --- The end

    def _flush(self) -> None:
        """Save all. Raises StoreError."""
        if self.desk is not None:
            self.desk.flush()

    def _clear_desk(self) -> None:
        """Let the pages go that still know what was in the store."""
        if self.care is not None:
            self.care.close()
            self.care = None
        if self.desk is not None:
            self.desk.close()
            self.desk = None

    def _forget_copied(self) -> None:
        if self.guards is not None:
            self.guards.clipboard.clear()

    # --- Beside the store

    def _show_example(self) -> None:
        self._processes.start(["--demo", "--data-dir", str(self.around.data_folder), "--language", self._ui.language.code])

    def _go_to_own(self) -> None:
        """Leave the example for the coach's own store; where that has a window already, it comes forward."""
        from peercoach_desktop.services.access import Access
        from peercoach_desktop.services.example import own_folder

        own = own_folder(self.around.data_folder)
        if own is None:
            self._processes.start(["--language", self._ui.language.code])
        elif Access(own).vaults():
            self._processes.start(["--data-dir", str(own), "--language", self._ui.language.code])
        # Without a store there is nothing to hold yet: the window of the first start, which asked for this one, stands behind it.
        self.window.close()

    def _restore(self, file: str = "") -> None:
        from peercoach_desktop.views.backup.restoring import Restoring

        if self.desk is None:
            Restoring(self.around, self.window, self._access.close).run(file, self.door.chosen if self.door else None)
            if self._hold() and self.door is not None:
                self.door.begin()
            return
        try:
            self.desk.flush()
        except StoreError as error:
            self._ui.errors.say(error, self.window)
            return
        if Restoring(self.around, self.window, self._access.close).run(file, self.desk.paths):
            self.window.cover()
            self._clear_desk()
            self._ending.start_afresh()

    def _say_unexpected(self, error: Exception) -> None:
        self._ui.errors.say(error, self.window)


def _ignore(_: object) -> None:
    """Take a result that nobody waits for."""
