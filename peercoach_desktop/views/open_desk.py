"""Everything between unlocking and locking: home, the session on the table and the preview, in the one window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.document import Document
from peercoach_desktop.domain.sessions import Place
from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.store.paths import VaultPaths
from peercoach_desktop.views.background import Report
from peercoach_desktop.views.bridge import WriterBridge
from peercoach_desktop.views.home.shell import HomeShell
from peercoach_desktop.views.main_window import MainWindow
from peercoach_desktop.views.surroundings import Surroundings

if TYPE_CHECKING:
    from peercoach_desktop.views.laptop.laptop_way import LaptopWay
    from peercoach_desktop.views.organisation.overview_way import OverviewWay
    from peercoach_desktop.views.preview.preview_page import PreviewPage
    from peercoach_desktop.views.session.sealed.pass_page import PassPage
    from peercoach_desktop.views.session.workspace import SessionWorkspace

SESSION = "session"


class OpenDesk(QObject):
    """Goes between home, one session and the preview. `lock_requested`, `example_requested` and `restore_requested` go to the program.

    `session_left`: a session was put away, with all that was written in it.
    """

    lock_requested = Signal()
    example_requested = Signal()
    restore_requested = Signal(str)
    session_left = Signal()

    def __init__(self, desk: Desk, around: Surroundings, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._around = around
        self._window = window
        self._bridge = WriterBridge(desk.store, self)
        self._shell = HomeShell(desk, around)
        self._workspace: SessionWorkspace | None = None
        self._opened: OpenSession | None = None
        self._preview: PreviewPage | None = None
        self._previewed = ""
        self._passing: PassPage | None = None
        self._laptop: LaptopWay | None = None
        self._overview: OverviewWay | None = None
        self._behind_preview: QWidget = self._shell
        self._connect()

    def begin(self) -> None:
        """Show the page where the coach was when the window was locked or closed; else today."""
        place = self._desk.settings.window_place
        self._shell.show_place(place if place.get("page") != SESSION else {"page": "today"})
        self.show_home()
        if place.get("page") == SESSION:
            self.open_session(place.get("id", ""))
            if place.get("passing"):
                self.pass_laptop(place["passing"], comes_back=True)

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
        workspace = SessionWorkspace(opened, self._desk, self._around.ui, self._bridge, clock=self._around.clock)
        workspace.left.connect(self._on_session_left)
        workspace.settings_requested.connect(self.show_settings)
        workspace.lock_requested.connect(self.lock_requested)
        workspace.preview_requested.connect(self._preview_session)
        workspace.pass_requested.connect(self.pass_laptop)
        workspace.title_changed.connect(self._say_session_title)
        self._workspace, self._opened = workspace, opened
        self._window.show_page(workspace, workspace.title())
        workspace.restore(opened.record.session.place)

    def show_settings(self) -> None:
        """Show the settings; a session on the table waits. While the peer has the laptop nothing happens."""
        if self._passing is not None:
            return
        self._end_preview()
        self._shell.show_settings()
        self._shell.show_waiting(waits=self._workspace is not None)
        self.show_home()

    def back_to_session(self) -> None:
        """Go on with the session that waits."""
        if self._workspace is not None:
            self._shell.show_waiting(waits=False)
            self._window.show_page(self._workspace, self._workspace.title())
            self._workspace.restore(self._workspace.place())

    def pass_laptop(self, topic: str, *, comes_back: bool = False) -> None:
        """Let the peer answer `topic` unseen; with `comes_back` only the cover is shown that asks for the laptop back."""
        if self._workspace is None or self._passing is not None:
            return
        self._passing = page = self._workspace.pass_page(topic)
        page.ended.connect(self._on_laptop_back)
        page.lock_requested.connect(self.lock_requested)
        if comes_back:
            page.show_cover()
        QGuiApplication.clipboard().clear()
        self._window.hide_toast()
        self._window.show_page(page, page.title())
        page.focus_first()
        self._desk.settings.keep_window_place(self._place())

    def find(self) -> None:
        """Let the coach find somebody by name."""
        if self._window.current_page() is self._shell:
            self._shell.find_person()

    def flush(self) -> None:
        """Save what is under way and where the coach is. Raises StoreError; the text stays."""
        if self._workspace is not None:
            self._workspace.flush()
        self._desk.settings.keep_window_place(self._place())
        self._desk.store.writer.flush()

    def warm(self, _report: Report) -> None:
        """Load what the next pages need; called from a thread."""
        self._desk.store.warm()

    def close(self) -> None:
        """Let the store go without a widget that still looks at it."""
        self._bridge.close()
        for way in (self._laptop, self._overview):
            if way is not None:
                way.close()
        for page in (self._passing, self._preview, self._workspace, self._shell):
            if page is not None:
                self._window.drop_page(page)
        self._passing = self._preview = self._workspace = None

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
    def preview(self) -> PreviewPage | None:
        """The preview that is shown, or None."""
        return self._preview

    def _connect(self) -> None:
        shell = self._shell
        shell.session_chosen.connect(self.open_session)
        shell.print_chosen.connect(self._preview_by_id)
        shell.lock_requested.connect(self.lock_requested)
        shell.back_requested.connect(self.back_to_session)
        shell.example_requested.connect(self.example_requested)
        shell.restore_requested.connect(self.restore_requested)
        shell.title_changed.connect(self._say_home_title)
        shell.page_made.connect(self._add_cards)
        self._bridge.failed.connect(self._on_failed)

    def _add_cards(self, page: QWidget) -> None:
        from peercoach_desktop.views.settings.settings_page import SettingsPage

        if isinstance(page, SettingsPage):
            from peercoach_desktop.views.laptop.laptop_way import LaptopWay

            self._laptop = LaptopWay(self._desk, self._around, self._window, page)
            self._laptop.left.connect(self.show_home)
            self._laptop.lock_requested.connect(self.lock_requested)
            from peercoach_desktop.views.organisation.overview_way import OverviewWay

            self._overview = OverviewWay(self._desk, self._around, self._window, page)
            self._overview.left.connect(self.show_home)
            self._overview.lock_requested.connect(self.lock_requested)

    def _place(self) -> dict[str, str]:
        if self._opened is not None and self._window.current_page() is not self._shell:
            passing = {"passing": str(self._passing.topic)} if self._passing is not None else {}
            return {"page": SESSION, "id": self._opened.id, **passing}
        return self._shell.place()

    def show_home(self) -> None:
        """Show the page of home that was last shown."""
        self._window.show_page(self._shell, self._shell.title())
        self._shell.focus_first()

    def _say_home_title(self, title: str) -> None:
        if self._window.current_page() is self._shell:
            self._window.set_title(title)

    def _say_session_title(self, title: str) -> None:
        if self._window.current_page() is self._workspace:
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
        self._shell.show_waiting(waits=False)
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
        self._desk.settings.keep_window_place(self._place())

    # --- The preview

    def _preview_session(self, audience: str) -> None:
        if self._opened is not None and self._workspace is not None:
            self._show_preview(self._opened, Level(audience), self._workspace)

    def _preview_by_id(self, session_id: str) -> None:
        try:
            opened = self._desk.coaching.open(session_id)
        except Exception as error:  # noqa: BLE001 - said where the coach asked for it
            self._around.ui.errors.say(error, self._shell)
            return
        self._show_preview(opened, Level.PEER, self._shell)

    def _show_preview(self, opened: OpenSession, audience: Level, behind: QWidget) -> None:
        from peercoach_desktop.views.preview.preview_page import PreviewPage

        try:
            document = self._desk.printing.document(opened, audience, self._around.ui.language.code)
        except Exception as error:  # noqa: BLE001 - said where the coach asked for it
            self._around.ui.errors.say(error, behind)
            return
        self._end_preview()
        self._preview = PreviewPage(document, self._around)
        self._preview.left.connect(self._on_preview_left)
        self._preview.lock_requested.connect(self.lock_requested)
        if audience is Level.PEER:
            self._warn_before_sharing(self._preview, document, opened)
        self._behind_preview = behind
        self._window.show_page(self._preview, self._preview.title())
        self._preview.focus_first()

    def _warn_before_sharing(self, preview: PreviewPage, document: Document, opened: OpenSession) -> None:
        from peercoach_desktop.views.session.hints.sharing_notice import SharingNotice

        notice = SharingNotice(self._desk, self._around.ui)
        notice.wanted.connect(self._go_to_place)
        preview.put_above(notice)
        notice.look_at(document, opened.record)
        self._previewed = opened.id

    def _go_to_place(self, place: Place) -> None:
        self._end_preview()
        self.open_session(self._previewed)
        if self._workspace is not None:
            self._workspace.restore(place)

    def _on_preview_left(self) -> None:
        workspace, behind = self._workspace, self._behind_preview
        self._end_preview()
        if workspace is not None and behind is workspace:
            self._window.show_page(workspace, workspace.title())
        else:
            self._shell.refresh()
            self.show_home()

    def _end_preview(self) -> None:
        if self._preview is not None:
            self._window.drop_page(self._preview)
            self._preview = None
