"""The way to a learner profile, to what is filled in, to paper, and back to where the coach came from."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.document import Document
from peercoach_desktop.domain.inventory_results import FilledBy, InventoryResult
from peercoach_desktop.domain.learner_profile import STRENGTHS
from peercoach_desktop.services.agreeing import agree_in_session
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.main_window import MainWindow
from peercoach_desktop.views.preview.preview_page import PreviewPage
from peercoach_desktop.views.profile.fillings import Names
from peercoach_desktop.views.profile.learner_page import LearnerPage
from peercoach_desktop.views.profile.taking_page import TakingPage
from peercoach_desktop.views.profile.wish import Wish
from peercoach_desktop.views.surroundings import Surroundings


class ProfileWay(QObject):
    """One profile at a time. `left`: back to where the coach came from; `moved`: another page of this is shown."""

    left = Signal()
    moved = Signal()
    lock_requested = Signal()

    def __init__(self, desk: Desk, around: Surroundings, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._around = around
        self._window = window
        self._opened: OpenSession | None = None
        self._page: LearnerPage | None = None
        self._taking: TakingPage | None = None
        self._preview: PreviewPage | None = None

    # --- For the desk

    @property
    def page(self) -> LearnerPage | None:
        """The learner profile that is shown or waits, or None."""
        return self._page

    @property
    def taking(self) -> TakingPage | None:
        """What is being filled in, or None."""
        return self._taking

    @property
    def preview(self) -> PreviewPage | None:
        """The paper that is shown, or None."""
        return self._preview

    @property
    def from_session(self) -> bool:
        """Whether the coach came here from a session."""
        return self._opened is not None

    def is_shown(self) -> bool:
        """Return whether a page of this is on the screen."""
        return self._window.current_page() in [page for page in self._pages() if page is not None]

    def is_passing(self) -> bool:
        """Return whether somebody else holds the laptop: nothing leads away then."""
        return self._taking is not None and self._taking.result.unseen

    def place(self) -> dict[str, str]:
        """Return what is shown, for `restore`."""
        place = {}
        if self._page is not None:
            place["id"] = self._page.peer_id
        if self._opened is not None:
            place["session"] = self._opened.id
        if self._taking is not None:
            place["taking"] = self._taking.result.id
        return place

    def open(self, wanted: object) -> None:
        """Show the profile of a peer (an id), let something be filled in (a wish), or show the coach's own on paper ("")."""
        match wanted:
            case Wish():
                self.take(wanted)
            case "":
                self._show_own_paper()
            case str():
                self.show(wanted)

    def show(self, peer_id: str, opened: OpenSession | None = None) -> None:
        """Show the learner profile of a peer, from the session `opened` or from home."""
        self.close()
        self._opened = opened
        try:
            page = LearnerPage(self._desk, self._around, peer_id, in_session=opened is not None and opened.may_write)
        except Exception as error:  # noqa: BLE001 - said where the coach asked for it
            self._opened = None
            self._around.ui.errors.say(error, self._window)
            return
        page.left.connect(self._leave)
        page.lock_requested.connect(self.lock_requested)
        page.wanted.connect(self.take)
        page.paper_wanted.connect(self._show_learner_paper)
        page.agreements_wanted.connect(self._keep_agreements)
        self._page = page
        self._show(page)

    def take(self, wish: Wish) -> None:
        """Let somebody fill something in."""
        try:
            result = wish.begun(self._desk.inventories, goes_on=wish.pack_id == STRENGTHS)
            self._take(result)
        except Exception as error:  # noqa: BLE001 - said where the coach asked for it
            self._around.ui.errors.say(error, self._window)

    def restore(self, place: dict[str, str], opened: OpenSession | None) -> None:
        """Show again what `place` returned. Who was filling in unseen gives the laptop back first."""
        peer_id, result_id = place.get("id", ""), place.get("taking", "")
        try:
            result = self._desk.inventories.get(result_id) if result_id else None
        except KeyError:
            result = None  # nothing was answered yet, or it was taken away
        if peer_id:
            self.show(peer_id, opened)
        if result is not None and (self._page is not None or result.peer_id is None):
            self._take(result)
            if result.unseen and self._taking is not None:
                self._taking.show_cover()
        elif not peer_id:
            self.left.emit()

    def _show_own_paper(self) -> None:
        """Show the coach's own profile on paper."""
        try:
            document = self._desk.profiles.coach_document(self._around.ui.language.code)
        except Exception as error:  # noqa: BLE001 - said where the coach asked for it
            self._around.ui.errors.say(error, self._window)
            return
        self._show_paper(document)

    def close(self) -> None:
        """Let the pages go; everything in them is saved."""
        for page in self._pages():
            if page is not None:
                self._window.drop_page(page)
        self._page = self._taking = self._preview = self._opened = None

    # --- Filling in

    def _take(self, result: InventoryResult) -> None:
        page = TakingPage(self._desk, self._around, result, self._names(result), self._window.room())
        page.ended.connect(self._on_taken)
        page.left.connect(self._on_taken)
        page.lock_requested.connect(self.lock_requested)
        self._taking = page
        if result.unseen:
            QGuiApplication.clipboard().clear()
            self._window.hide_toast()
        self._show(page)

    def _names(self, result: InventoryResult) -> Names:
        coach = self._desk.settings.coach_name or self._around.ui.app_words().text("owners.coach")
        if result.peer_id is None:
            others = {FilledBy.PEER: self.tr("peer"), FilledBy.OBSERVER: self.tr("collega")}
            return Names(others.get(result.by, coach), coach)
        peer = self._desk.store.people.peer(result.peer_id)
        return Names(self._around.ui.discretion.name(peer.id, peer.first_name), coach)

    def _on_taken(self, _result: object = None) -> None:
        page, self._taking = self._taking, None
        if self._page is not None:
            self._page.refresh()
            self._show(self._page)
        else:
            self.left.emit()
        if page is not None:
            self._window.drop_page(page)

    # --- Agreements and paper

    def _keep_agreements(self, lines: list[str]) -> None:
        if self._opened is None:
            return
        try:
            added = agree_in_session(self._opened, lines)
        except StoreError as error:
            self._around.ui.errors.say(error, self._window)
            return
        text = self.tr("Dit staat nu bij de afspraken.") if added else self.tr("Dit staat al bij de afspraken.")
        self._around.ui.toasts.show_toast(text if lines else self.tr("Kies eerst wat jullie afspreken."))

    def _show_learner_paper(self) -> None:
        if self._page is None:
            return
        try:
            document = self._desk.profiles.learner_document(self._page.peer_id, self._around.ui.language.code)
        except Exception as error:  # noqa: BLE001 - said where the coach asked for it
            self._around.ui.errors.say(error, self._page)
            return
        self._show_paper(document)

    def _show_paper(self, document: Document) -> None:
        self._preview = PreviewPage(document, self._around)
        self._preview.left.connect(self._leave_paper)
        self._preview.lock_requested.connect(self.lock_requested)
        self._show(self._preview)

    def _leave_paper(self) -> None:
        preview, self._preview = self._preview, None
        if self._page is not None:
            self._show(self._page)
        else:
            self.left.emit()
        if preview is not None:
            self._window.drop_page(preview)

    def _leave(self) -> None:
        self.left.emit()
        self.close()

    def _show(self, page: LearnerPage | TakingPage | PreviewPage) -> None:
        self._window.show_page(page, page.title())
        page.focus_first()
        self.moved.emit()

    def _pages(self) -> tuple[QWidget | None, ...]:
        return (self._preview, self._taking, self._page)
