"""A session on paper: the preview over home or over the session it belongs to, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.sessions import Place
from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.main_window import MainWindow
from peercoach_desktop.views.preview.shown_paper import ShownPaper
from peercoach_desktop.views.surroundings import Surroundings

if TYPE_CHECKING:  # loaded with the first paper
    from peercoach_desktop.domain.document import Document
    from peercoach_desktop.services.open_session import OpenSession
    from peercoach_desktop.views.preview.preview_page import PreviewPage


class SessionPaper(QObject):
    """`left(page behind)` when the coach goes back; `place_wanted(session id, place)` when a hint leads to what it is about."""

    left = Signal(QWidget)
    place_wanted = Signal(str, object)
    lock_requested = Signal()

    def __init__(self, desk: Desk, around: Surroundings, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._around = around
        self._session = ""
        self._behind: QWidget = window
        self._paper = ShownPaper(window, self)
        self._paper.left.connect(self._leave)
        self._paper.lock_requested.connect(self.lock_requested)

    @property
    def page(self) -> PreviewPage | None:
        """The preview that is shown, or None."""
        return self._paper.page

    def show(self, opened: OpenSession, audience: Level, behind: QWidget) -> None:
        """Show a session as it is on paper for `audience`; what goes wrong is said on `behind`."""
        from peercoach_desktop.views.preview.preview_page import PreviewPage

        try:
            document = self._desk.printing.document(opened, audience, self._around.ui.language.code)
        except Exception as error:  # noqa: BLE001 - said where the coach asked for it
            self._around.ui.errors.say(error, behind)
            return
        self._session, self._behind = opened.id, behind
        page = PreviewPage(document, self._around)
        if audience is Level.PEER:
            self._warn_before_sharing(page, document, opened)
        self._paper.show(page)

    def end(self) -> None:
        """Let the preview go."""
        self._paper.end()

    def _warn_before_sharing(self, preview: PreviewPage, document: Document, opened: OpenSession) -> None:
        from peercoach_desktop.views.session.hints.sharing_notice import SharingNotice

        notice = SharingNotice(self._desk, self._around.ui)
        notice.wanted.connect(self._go_to_place)
        preview.put_above(notice)
        notice.look_at(document, opened.record)

    def _go_to_place(self, place: Place) -> None:
        self.end()
        self.place_wanted.emit(self._session, place)

    def _leave(self) -> None:
        self.end()
        self.left.emit(self._behind)
