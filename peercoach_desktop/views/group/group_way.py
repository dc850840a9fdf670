"""The way to the meetings of a group, into one of them, to paper, and back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.document import Document
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.open_meeting import OpenMeeting
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.bridge import WriterBridge
from peercoach_desktop.views.group.end_page import OWN_PAPER
from peercoach_desktop.views.group.meeting_page import MeetingPage
from peercoach_desktop.views.group.meetings_page import MeetingsPage
from peercoach_desktop.views.main_window import MainWindow
from peercoach_desktop.views.preview.preview_page import PreviewPage
from peercoach_desktop.views.surroundings import Surroundings


class GroupWay(QObject):
    """`left`: back to home; `moved`: another page of this is shown; `cycle_wanted(pack id)`: the coach changes the phases.

    `erase_wanted(id)`: a meeting must go.
    """

    left = Signal()
    moved = Signal()
    lock_requested = Signal()
    cycle_wanted = Signal(str)
    erase_wanted = Signal(str)

    def __init__(self, desk: Desk, around: Surroundings, window: MainWindow, saving: WriterBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._around = around
        self._window = window
        self._saving = saving
        self._list: MeetingsPage | None = None
        self._meeting: MeetingPage | None = None
        self._preview: PreviewPage | None = None

    # --- For the desk

    @property
    def meeting(self) -> MeetingPage | None:
        """The meeting that is led, or None."""
        return self._meeting

    @property
    def preview(self) -> PreviewPage | None:
        """The paper that is shown, or None."""
        return self._preview

    def is_shown(self) -> bool:
        """Return whether a page of this is on the screen."""
        return self._window.current_page() in [page for page in self._pages() if page is not None]

    def place(self) -> dict[str, str]:
        """Return what is shown, for `restore`."""
        return {"id": self._meeting.opened.id} if self._meeting is not None else {}

    def restore(self, place: dict[str, str]) -> None:
        """Show again what `place` returned; the list where that meeting is not there any more."""
        self.show_list()
        if place.get("id"):
            self.open(place["id"])

    def show_list(self) -> None:
        """Show all meetings."""
        if self._list is None:
            try:
                self._list = page = MeetingsPage(self._desk, self._around)
            except Exception as error:  # noqa: BLE001 - said where the coach asked for it
                self._around.ui.errors.say(error, self._window)
                return
            page.left.connect(self._leave)
            page.lock_requested.connect(self.lock_requested)
            page.begin_wanted.connect(self.begin)
            page.opened.connect(self.open)
            page.erase_wanted.connect(self.erase_wanted)
            page.cycle_wanted.connect(self.cycle_wanted)
        else:
            self._list.refresh()
        self._show(self._list)

    def begin(self) -> None:
        """Begin a meeting now."""
        try:
            self._lead(self._desk.meetings.begin())
        except Exception as error:  # noqa: BLE001 - said where the coach asked for it
            self._around.ui.errors.say(error, self._window)

    def open(self, meeting_id: str) -> None:
        """Open a meeting where it was left."""
        try:
            self._lead(self._desk.meetings.open(meeting_id))
        except KeyError:
            return  # a meeting of an older place that is not in the store any more
        except Exception as error:  # noqa: BLE001 - said where the coach asked for it
            self._around.ui.errors.say(error, self._window)

    def settle(self) -> None:
        """Bring what is under way to the writer."""
        if self._meeting is not None:
            self._meeting.settle()

    def close(self) -> None:
        """Let the pages go; everything in them is saved."""
        self.settle()
        for page in self._pages():
            if page is not None:
                self._window.drop_page(page)
        self._list = self._meeting = self._preview = None

    # --- Inside

    def _lead(self, opened: OpenMeeting) -> None:
        page = MeetingPage(opened, self._desk, self._around, self._saving)
        page.left.connect(self._on_left)
        page.lock_requested.connect(self.lock_requested)
        page.paper_requested.connect(self._show_paper)
        page.title_changed.connect(self._say_title)
        self._meeting = page
        self._show(page)

    def _on_left(self) -> None:
        page, self._meeting = self._meeting, None
        if page is None:
            return
        try:
            self._desk.meetings.remove_empty(page.opened.id)
        except StoreError as error:
            self._around.ui.errors.say(error, page)
        self.show_list()
        self._window.drop_page(page)

    def _show_paper(self, which: str) -> None:
        if self._meeting is None:
            return
        try:
            document = self._paper(self._meeting.opened, which)
        except Exception as error:  # noqa: BLE001 - said where the coach asked for it
            self._around.ui.errors.say(error, self._meeting)
            return
        self._preview = PreviewPage(document, self._around)
        self._preview.left.connect(self._leave_paper)
        self._preview.lock_requested.connect(self.lock_requested)
        self._show(self._preview)

    def _paper(self, opened: OpenMeeting, which: str) -> Document:
        make = self._desk.meetings.coach_sheet if which == OWN_PAPER else self._desk.meetings.group_sheet
        return make(opened.record, self._around.ui.language.code, fictitious=self._desk.settings.is_fictitious)

    def _leave_paper(self) -> None:
        preview, self._preview = self._preview, None
        if self._meeting is not None:
            self._show(self._meeting)
        if preview is not None:
            self._window.drop_page(preview)

    def _leave(self) -> None:
        self.left.emit()
        self.close()

    def _say_title(self, title: str) -> None:
        if self.sender() is self._window.current_page():
            self._window.set_title(title)

    def _show(self, page: MeetingsPage | MeetingPage | PreviewPage) -> None:
        self._window.show_page(page, page.title())
        page.focus_first()
        self.moved.emit()

    def _pages(self) -> tuple[QWidget | None, ...]:
        return (self._preview, self._meeting, self._list)
