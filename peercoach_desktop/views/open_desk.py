"""Everything between unlocking and locking: home, the session on the table and the preview, in the one window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.sessions import Place
from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.views.background import Report
from peercoach_desktop.views.bridge import WriterBridge
from peercoach_desktop.views.elsewheres import Elsewheres
from peercoach_desktop.views.home.page_names import LIBRARY, NUMBERED, SETTINGS
from peercoach_desktop.views.home.shell import HomeShell
from peercoach_desktop.views.main_window import MainWindow
from peercoach_desktop.views.session_paper import SessionPaper
from peercoach_desktop.views.session_table import SessionTable
from peercoach_desktop.views.surroundings import Surroundings
from peercoach_desktop.views.ways import Ways

if TYPE_CHECKING:
    from peercoach_desktop.services.open_session import OpenSession
    from peercoach_desktop.views.own.own_way import OwnWay
    from peercoach_desktop.views.preview.preview_page import PreviewPage
    from peercoach_desktop.views.session.sealed.pass_page import PassPage
    from peercoach_desktop.views.session.workspace import SessionWorkspace


class OpenDesk(QObject):
    """Goes between home, one session and the preview. `lock_requested`, `example_requested` and `restore_requested` go to the program.

    `session_left`: a session was put away, with all that was written in it. `item_chosen(item)`: what another finder had found.
    `link_requested(target)` is asked for by a session. `shell` is home, made before; it gets the store here.
    """

    lock_requested = Signal()
    example_requested = Signal()
    restore_requested = Signal(str)
    session_left = Signal()
    item_chosen = Signal(str)
    link_requested = Signal(str)

    def __init__(self, desk: Desk, around: Surroundings, window: MainWindow, shell: HomeShell) -> None:
        super().__init__(window)
        self._desk = desk
        self._around = around
        self._window = window
        self._bridge = WriterBridge(desk.store, self)
        self._shell = shell
        shell.open(desk)
        self._table = SessionTable(desk, around, window, self._bridge, self._shell, self)
        self._paper = SessionPaper(desk, around, window, self)
        self._ways = Ways(desk, around, window, lambda: self._opened, self)
        self.elsewhere = Elsewheres()
        self._connect()

    def begin(self) -> None:
        """Show the page where the coach was when the window was locked or closed; else today."""
        place = self._desk.settings.window_place
        self._shell.show_place({"page": place["behind"]} if "behind" in place else place)
        self.show_home()
        self._table.restore(place)
        if place.get("waiting"):
            self.open_session(place["waiting"])
        self._ways.restore(place)

    def open_session(self, session_id: str) -> None:
        """Put a session on the table, where the coach left it; a planned one starts now."""
        self._table.open(session_id)

    def show_settings(self) -> None:
        """Show the settings; a session on the table waits. While the peer has the laptop nothing happens."""
        self.show_beside(SETTINGS)

    def show_library(self) -> None:
        """Show the library in the same way."""
        self.show_beside(LIBRARY)

    def _show_numbered(self, number: int) -> None:
        self.show_beside(NUMBERED[number - 1])

    def show_beside(self, name: str) -> None:
        """Show a page of home in the same way."""
        if self.passing is None and not self.elsewhere.is_passing():
            self._paper.end()
            self.elsewhere.put_away()
            self._shell.show_named(name)
            self.show_home()

    def _show_item(self, ref: str) -> None:
        if not self.elsewhere.show_item(ref):
            self.show_beside(LIBRARY)
            self._shell.show_item(ref)

    def back_to_session(self, place: Place | None = None) -> None:
        """Go on with the session that waits, where it was left or at `place`."""
        self._table.come_back(place)

    def pass_laptop(self, topic: str, *, interrupted: bool = False, given: bool = False) -> None:
        """Let the peer answer `topic` unseen. `interrupted` and `given` are what `PassPage.begin` asks for."""
        self._table.pass_laptop(topic, interrupted=interrupted, given=given)

    def find(self) -> None:
        """Let the coach find somebody, or what was written, from home, a page beside it or a session that is not paused."""
        page = self._window.current_page()
        is_beside = page is not None and bool(page.property("beside"))
        if not (is_beside or page in (self._shell, self.workspace)) or (self.workspace and self.workspace.is_paused()):
            return
        from peercoach_desktop.views.beside_keys import leave_page
        from peercoach_desktop.views.find.find_way import find_something

        hit = find_something(self._desk, self._around, self._window)
        if hit is None:
            return
        if is_beside and page is not None:
            leave_page(page)
            self.elsewhere.put_away()
        if hit.session_id:
            self._table.open_at(hit.session_id, hit.place)
        elif hit.item:
            self.item_chosen.emit(hit.item)
        else:
            self._shell.show_person(hit.peer_id)
            self.show_home()

    def flush(self) -> None:
        """Save what is under way and where the coach is. Raises StoreError; the text stays."""
        self._table.flush()
        self.elsewhere.settle()
        self._desk.settings.keep_window_place(self._place())
        self._desk.store.writer.flush()

    def warm(self, _report: Report) -> None:
        """Load what the next pages need; called from a thread."""
        self._desk.warm()

    def close(self) -> None:
        """Let the store go without a widget that still looks at it."""
        self._window.home_requested.disconnect(self._show_numbered)
        self._bridge.close()
        self._ways.close()
        self.elsewhere.put_away()
        self._paper.end()
        self._table.close()
        self._window.drop_page(self._shell)

    @property
    def passing(self) -> PassPage | None:
        """The page that the peer fills in, or None."""
        return self._table.passing

    @property
    def shell(self) -> HomeShell:
        """Home."""
        return self._shell

    @property
    def paths(self) -> VaultPaths:
        """Where the open store lies."""
        return self._desk.store.paths

    @property
    def saving(self) -> WriterBridge:
        """What tells whether saving went well."""
        return self._bridge

    @property
    def workspace(self) -> SessionWorkspace | None:
        """The session on the table, or None."""
        return self._table.workspace

    @property
    def own(self) -> OwnWay:
        """The way to the coach's own material."""
        return self._ways.own

    @property
    def preview(self) -> PreviewPage | None:
        """The preview that is shown, or None."""
        return self._paper.page

    @property
    def _opened(self) -> OpenSession | None:
        return self._table.opened

    def _connect(self) -> None:
        self._connect_shell()
        self._connect_table()
        self._paper.left.connect(self._on_preview_left)
        self._paper.place_wanted.connect(self._table.open_at)
        self._paper.lock_requested.connect(self.lock_requested)
        self._ways.left.connect(self._on_way_left)
        self._ways.changed.connect(self._shell.refresh)
        self._ways.used.connect(self.back_to_session)
        self._ways.lock_requested.connect(self.lock_requested)
        self.item_chosen.connect(self._show_item)
        self._bridge.failed.connect(self._on_failed)
        self._window.home_requested.connect(self._show_numbered)
        self._window.help_requested.connect(self._shell.show_keys)

    def _connect_shell(self) -> None:
        shell = self._shell
        shell.session_chosen.connect(self.open_session)
        shell.print_chosen.connect(self._preview_by_id)
        shell.lock_requested.connect(self.lock_requested)
        shell.back_requested.connect(self.back_to_session)
        shell.find_requested.connect(self.find)
        shell.example_requested.connect(self.example_requested)
        shell.restore_requested.connect(self.restore_requested)
        shell.title_changed.connect(self._say_title)
        shell.page_made.connect(self._ways.begin)

    def _connect_table(self) -> None:
        table = self._table
        table.left.connect(self._on_session_left)
        table.moved.connect(self.keep_place)
        table.settings_requested.connect(self.show_settings)
        table.library_requested.connect(self.show_library)
        table.lock_requested.connect(self.lock_requested)
        table.find_requested.connect(self.find)
        table.preview_requested.connect(self._preview_session)
        table.link_requested.connect(self.link_requested)

    def _place(self) -> dict[str, str]:
        if place := self.elsewhere.place():
            return place
        if place := self._ways.place():
            waiting = {"waiting": self._opened.id} if self._opened is not None else {}
            return {**place, "behind": self._shell.place()["page"], **waiting}
        if self._window.current_page() is not self._shell and (place := self._table.place()):
            return place
        return self._shell.place()

    def show_home(self) -> None:
        """Show the page of home that was last shown, with the way back to a session that waits."""
        self._shell.show_waiting(waits=self.workspace is not None)
        self._window.show_page(self._shell, self._shell.title())
        self._shell.focus_first()

    def _say_title(self, title: str) -> None:
        if self._shell is self._window.current_page():
            self._window.set_title(title)

    # --- The session on the table

    def _on_session_left(self, peer_id: str) -> None:
        self._shell.show_person(peer_id)
        self.show_home()
        self.session_left.emit()

    def put_away(self) -> None:
        """Save the session that waits and take it off the table. Raises StoreError."""
        self._table.put_away()

    def _on_failed(self, error: Exception) -> None:
        """Say that saving failed where no session says it."""
        if self.workspace is None:
            self._around.ui.errors.say(error, self._shell)

    def keep_place(self) -> None:
        """Keep which page is shown, for when the program ends without a word."""
        self._desk.settings.keep_window_place(self._place())

    def _on_way_left(self) -> None:
        self._shell.refresh()
        self.show_home()

    # --- The preview

    def _preview_session(self, audience: str) -> None:
        if self._opened is not None and self.workspace is not None:
            self._paper.show(self._opened, Level(audience), self.workspace)

    def _preview_by_id(self, session_id: str) -> None:
        try:
            opened = self._desk.coaching.open(session_id)
        except Exception as error:  # noqa: BLE001 - said where the coach asked for it
            self._around.ui.errors.say(error, self._shell)
            return
        self._paper.show(opened, Level.PEER, self._shell)

    def _on_preview_left(self, behind: QWidget) -> None:
        if self.workspace is not None and behind is self.workspace:
            self._window.show_page(self.workspace, self.workspace.title())
        else:
            self._shell.refresh()
            self.show_home()
