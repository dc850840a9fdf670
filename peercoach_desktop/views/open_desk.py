"""Everything between unlocking and locking: home, the session on the table and the preview, in the one window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.sessions import Place
from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.views.background import Report
from peercoach_desktop.views.bridge import WriterBridge
from peercoach_desktop.views.elsewheres import Elsewheres
from peercoach_desktop.views.home.shell import LIBRARY, NUMBERED, SETTINGS, HomeShell
from peercoach_desktop.views.main_window import MainWindow
from peercoach_desktop.views.session_paper import SessionPaper
from peercoach_desktop.views.surroundings import Surroundings
from peercoach_desktop.views.ways import Ways

if TYPE_CHECKING:
    from peercoach_desktop.services.open_session import OpenSession
    from peercoach_desktop.views.own.own_way import OwnWay
    from peercoach_desktop.views.preview.preview_page import PreviewPage
    from peercoach_desktop.views.session.sealed.pass_page import PassPage
    from peercoach_desktop.views.session.workspace import SessionWorkspace

SESSION = "session"


class OpenDesk(QObject):
    """Goes between home, one session and the preview. `lock_requested`, `example_requested` and `restore_requested` go to the program.

    `session_left`: a session was put away, with all that was written in it. `item_chosen(item)`: what another finder had found.
    `link_requested(target)` is asked for by a session.
    """

    lock_requested = Signal()
    example_requested = Signal()
    restore_requested = Signal(str)
    session_left = Signal()
    item_chosen = Signal(str)
    link_requested = Signal(str)

    def __init__(self, desk: Desk, around: Surroundings, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._around = around
        self._window = window
        self._bridge = WriterBridge(desk.store, self)
        self._shell = HomeShell(desk, around, window.room())
        self._workspace: SessionWorkspace | None = None
        self._opened: OpenSession | None = None
        self._paper = SessionPaper(desk, around, window, self)
        self._passing: PassPage | None = None
        self._ways = Ways(desk, around, window, lambda: self._opened, self)
        self.elsewhere = Elsewheres()
        self._connect()

    def begin(self) -> None:
        """Show the page where the coach was when the window was locked or closed; else today."""
        place = self._desk.settings.window_place
        self._shell.show_place(place if place.get("page") != SESSION else {"page": "today"})
        self.show_home()
        if place.get("page") == SESSION:
            self.open_session(place.get("id", ""))
            if place.get("passing"):
                self.pass_laptop(place["passing"], interrupted=True, given="given" in place)

    def open_session(self, session_id: str) -> None:
        """Put a session on the table, where the coach left it; a planned one starts now."""
        from peercoach_desktop.views.session.workspace import SessionWorkspace

        if self._opened is not None and self._opened.id == session_id:
            self.back_to_session()
            return
        try:
            self.put_away()
            opened = self._desk.coaching.begin(session_id)
        except KeyError:
            return  # a session of an older place that is not in the store any more
        except Exception as error:  # noqa: BLE001 - a pack or a store that cannot be read is said where the coach is
            self._around.ui.errors.say(error, self._shell)
            return
        workspace = SessionWorkspace(opened, self._desk, self._around.ui, self._bridge, self._window.room(), self._around.clock)
        workspace.left.connect(self._on_session_left)
        workspace.settings_requested.connect(self.show_settings)
        workspace.library_requested.connect(self.show_library)
        workspace.lock_requested.connect(self.lock_requested)
        workspace.find_requested.connect(self.find)
        workspace.preview_requested.connect(self._preview_session)
        workspace.pass_requested.connect(self.pass_laptop)
        workspace.link_requested.connect(self.link_requested)
        workspace.title_changed.connect(self._say_title)
        self._workspace, self._opened = workspace, opened
        self._window.show_page(workspace, workspace.title())
        workspace.restore(opened.record.session.place)

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
        if self._passing is None and not self.elsewhere.is_passing():
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
        if self._workspace is not None:
            self._shell.show_waiting(waits=False)
            self._window.show_page(self._workspace, self._workspace.title())
            self._workspace.restore(place or self._workspace.place())

    def pass_laptop(self, topic: str, *, interrupted: bool = False, given: bool = False) -> None:
        """Let the peer answer `topic` unseen. `interrupted` and `given` are what `PassPage.begin` asks for."""
        if self._workspace is None or self._passing is not None:
            return
        self._passing = page = self._workspace.pass_page(topic)
        page.ended.connect(self._on_laptop_back)
        page.given_back.connect(self.keep_place)
        page.lock_requested.connect(self.lock_requested)
        page.begin(interrupted=interrupted, given=given)
        QGuiApplication.clipboard().clear()
        self._window.hide_toast()
        self._window.show_page(page, page.title())
        page.focus_first()
        self._desk.settings.keep_window_place(self._place())

    def find(self) -> None:
        """Let the coach find somebody, or what was written, from home, a page beside it or a session that is not paused."""
        page = self._window.current_page()
        is_beside = page is not None and bool(page.property("beside"))
        if not (is_beside or page in (self._shell, self._workspace)) or (self._workspace and self._workspace.is_paused()):
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
            self._go_to(hit.session_id, hit.place)
        elif hit.item:
            self.item_chosen.emit(hit.item)
        else:
            self._shell.show_person(hit.peer_id)
            self.show_home()

    def flush(self) -> None:
        """Save what is under way and where the coach is. Raises StoreError; the text stays."""
        if self._workspace is not None:
            self._workspace.flush()
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
        for page in (self._passing, self._workspace, self._shell):
            if page is not None:
                self._window.drop_page(page)
        self._passing = self._workspace = None

    @property
    def passing(self) -> PassPage | None:
        """The page that the peer fills in, or None."""
        return self._passing

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
        return self._workspace

    @property
    def own(self) -> OwnWay:
        """The way to the coach's own material."""
        return self._ways.own

    @property
    def preview(self) -> PreviewPage | None:
        """The preview that is shown, or None."""
        return self._paper.page

    def _connect(self) -> None:
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
        self._paper.left.connect(self._on_preview_left)
        self._paper.place_wanted.connect(self._go_to)
        self._paper.lock_requested.connect(self.lock_requested)
        self._ways.left.connect(self.show_home)
        self._ways.used.connect(self.back_to_session)
        self._ways.lock_requested.connect(self.lock_requested)
        self.item_chosen.connect(self._show_item)
        self._bridge.failed.connect(self._on_failed)
        self._window.home_requested.connect(self._show_numbered)
        self._window.help_requested.connect(shell.show_keys)

    def _place(self) -> dict[str, str]:
        if place := self.elsewhere.place():
            return place
        if self._opened is not None and self._window.current_page() is not self._shell:
            passing = {"passing": str(self._passing.topic)} if self._passing is not None else {}
            given = {"given": "yes"} if self._passing is not None and self._passing.is_given_back() else {}
            return {"page": SESSION, "id": self._opened.id, **passing, **given}
        return self._shell.place()

    def show_home(self) -> None:
        """Show the page of home that was last shown, with the way back to a session that waits."""
        self._shell.show_waiting(waits=self._workspace is not None)
        self._window.show_page(self._shell, self._shell.title())
        self._shell.focus_first()

    def _say_title(self, title: str) -> None:
        if self.sender() is self._window.current_page():
            self._window.set_title(title)

    # --- The session on the table

    def _on_session_left(self) -> None:
        assert self._opened is not None
        record, session_id = self._opened.record, self._opened.id
        self._leave_session()
        try:
            self._desk.coaching.remove_empty(session_id)
        except StoreError as error:
            self._around.ui.errors.say(error, self._shell)
        self._shell.show_person(record.peer.id)
        self.show_home()
        self.session_left.emit()

    def put_away(self) -> None:
        """Save the session that waits and take it off the table. Raises StoreError."""
        if self._workspace is not None:
            self._workspace.flush()
        self._leave_session()

    def _leave_session(self) -> None:
        if self._workspace is not None:
            self._window.drop_page(self._workspace)
        self._workspace = self._opened = None

    def _on_failed(self, error: Exception) -> None:
        """Say that saving failed where no session says it."""
        if self._workspace is None:
            self._around.ui.errors.say(error, self._shell)

    def _on_laptop_back(self) -> None:
        page, self._passing = self._passing, None
        if page is not None:
            self._window.drop_page(page)
        QGuiApplication.clipboard().clear()
        self.back_to_session()
        self.keep_place()

    def keep_place(self) -> None:
        """Keep which page is shown, for when the program ends without a word."""
        self._desk.settings.keep_window_place(self._place())

    # --- The preview

    def _preview_session(self, audience: str) -> None:
        if self._opened is not None and self._workspace is not None:
            self._paper.show(self._opened, Level(audience), self._workspace)

    def _preview_by_id(self, session_id: str) -> None:
        try:
            opened = self._desk.coaching.open(session_id)
        except Exception as error:  # noqa: BLE001 - said where the coach asked for it
            self._around.ui.errors.say(error, self._shell)
            return
        self._paper.show(opened, Level.PEER, self._shell)

    def _go_to(self, session_id: str, place: Place) -> None:
        self.open_session(session_id)
        if self._workspace is not None and self._opened is not None and self._opened.id == session_id:
            self._workspace.restore(place)

    def _on_preview_left(self, behind: QWidget) -> None:
        if self._workspace is not None and behind is self._workspace:
            self._window.show_page(self._workspace, self._workspace.title())
        else:
            self._shell.refresh()
            self.show_home()
