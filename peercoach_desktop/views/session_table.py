"""The session on the table, and the page on which its peer answers unseen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.sessions import Place
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.bridge import WriterBridge
from peercoach_desktop.views.main_window import MainWindow
from peercoach_desktop.views.surroundings import Surroundings

if TYPE_CHECKING:  # loaded with the first session
    from peercoach_desktop.services.open_session import OpenSession
    from peercoach_desktop.views.session.sealed.pass_page import PassPage
    from peercoach_desktop.views.session.workspace import SessionWorkspace

SESSION = "session"
"""The name of these pages in the place of the window."""


class SessionTable(QObject):
    """At most one session lies here. What it asks for beside itself comes as the signals of `SessionWorkspace`.

    `left(peer id)`: it was put away, with all that was written in it. `moved`: the laptop changed hands, so the place is to be kept.
    """

    left = Signal(str)
    moved = Signal()
    settings_requested = Signal()
    library_requested = Signal()
    lock_requested = Signal()
    find_requested = Signal()
    preview_requested = Signal(str)
    link_requested = Signal(str)

    def __init__(self, desk: Desk, around: Surroundings, window: MainWindow, bridge: WriterBridge, home: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._around = around
        self._window = window
        self._bridge = bridge
        self._home = home
        self.workspace: SessionWorkspace | None = None
        self.opened: OpenSession | None = None
        self.passing: PassPage | None = None

    def open(self, session_id: str) -> None:
        """Put a session on the table, where the coach left it; a planned one starts now. What goes wrong is said over home."""
        if self.opened is not None and self.opened.id == session_id:
            self.come_back()
            return
        try:
            self.put_away()
            opened = self._desk.coaching.begin(session_id)
        except KeyError:
            return  # a session of an older place that is not in the store any more
        except Exception as error:  # noqa: BLE001 - a pack or a store that cannot be read is said where the coach is
            self._around.ui.errors.say(error, self._home)
            return
        self._show(opened)

    def open_at(self, session_id: str, place: Place) -> None:
        """Put a session on the table at `place`."""
        self.open(session_id)
        if self.workspace is not None and self.opened is not None and self.opened.id == session_id:
            self.workspace.restore(place)

    def come_back(self, place: Place | None = None) -> None:
        """Go on with the session that waits, where it was left or at `place`."""
        if self.workspace is not None:
            self._window.show_page(self.workspace, self.workspace.title())
            self.workspace.restore(place or self.workspace.place())

    def pass_laptop(self, topic: str, *, interrupted: bool = False, given: bool = False) -> None:
        """Let the peer answer `topic` unseen. `interrupted` and `given` are what `PassPage.begin` asks for."""
        if self.workspace is None or self.passing is not None:
            return
        self.passing = page = self.workspace.pass_page(topic)
        page.ended.connect(self._on_laptop_back)
        page.given_back.connect(self.moved)
        page.lock_requested.connect(self.lock_requested)
        page.begin(interrupted=interrupted, given=given)
        QGuiApplication.clipboard().clear()
        self._window.hide_toast()
        self._window.show_page(page, page.title())
        page.focus_first()
        self.moved.emit()

    def place(self) -> dict[str, str]:
        """Return which session lies here and who has the laptop, in words for `restore`; nothing where none does."""
        if self.opened is None:
            return {}
        passing = {"passing": str(self.passing.topic)} if self.passing is not None else {}
        given = {"given": "yes"} if self.passing is not None and self.passing.is_given_back() else {}
        return {"page": SESSION, "id": self.opened.id, **passing, **given}

    def restore(self, place: dict[str, str]) -> None:
        """Go on where the window was locked or closed; `place` is what `place` returned."""
        if place.get("page") != SESSION:
            return
        self.open(place.get("id", ""))
        if place.get("passing"):
            self.pass_laptop(place["passing"], interrupted=True, given="given" in place)

    def flush(self) -> None:
        """Save what is written here. Raises StoreError; the text stays."""
        if self.workspace is not None:
            self.workspace.flush()

    def put_away(self) -> None:
        """Save the session and take it off the table. Raises StoreError."""
        self.flush()
        self._clear()

    def close(self) -> None:
        """Let the pages go."""
        for page in (self.passing, self.workspace):
            if page is not None:
                self._window.drop_page(page)
        self.passing = self.workspace = None

    def _show(self, opened: OpenSession) -> None:
        from peercoach_desktop.views.session.workspace import SessionWorkspace

        workspace = SessionWorkspace(opened, self._desk, self._around.ui, self._bridge, self._window.room(), self._around.clock)
        workspace.left.connect(self._on_left)
        workspace.settings_requested.connect(self.settings_requested)
        workspace.library_requested.connect(self.library_requested)
        workspace.lock_requested.connect(self.lock_requested)
        workspace.find_requested.connect(self.find_requested)
        workspace.preview_requested.connect(self.preview_requested)
        workspace.pass_requested.connect(self.pass_laptop)
        workspace.link_requested.connect(self.link_requested)
        workspace.title_changed.connect(self._say_title)
        self.workspace, self.opened = workspace, opened
        self._window.show_page(workspace, workspace.title())
        workspace.restore(opened.record.session.place)

    def _say_title(self, title: str) -> None:
        if self.workspace is self._window.current_page():
            self._window.set_title(title)

    def _on_left(self) -> None:
        assert self.opened is not None
        peer_id, session_id = self.opened.record.peer.id, self.opened.id
        self._clear()
        try:
            self._desk.coaching.remove_empty(session_id)
        except StoreError as error:
            self._around.ui.errors.say(error, self._home)
        self.left.emit(peer_id)

    def _clear(self) -> None:
        if self.workspace is not None:
            self._window.drop_page(self.workspace)
        self.workspace = self.opened = None

    def _on_laptop_back(self) -> None:
        page, self.passing = self.passing, None
        if page is not None:
            self._window.drop_page(page)
        QGuiApplication.clipboard().clear()
        self.come_back()
        self.moved.emit()
