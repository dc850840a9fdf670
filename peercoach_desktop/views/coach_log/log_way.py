"""From the coach's own profile, or from Today, to the log and back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from peercoach_desktop.domain.coach_log import LogEntry
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.coach_log.entry_page import EntryPage
from peercoach_desktop.views.coach_log.log_page import LogPage
from peercoach_desktop.views.main_window import MainWindow
from peercoach_desktop.views.preview.preview_page import PreviewPage
from peercoach_desktop.views.surroundings import Surroundings


class LogWay(QObject):
    """`left` when the coach is back where the log was opened from; `lock_requested` from its pages.

    `changed`: an entry came back while another page than these is shown.
    """

    lock_requested = Signal()
    left = Signal()
    changed = Signal()

    def __init__(self, desk: Desk, around: Surroundings, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._around = around
        self._window = window
        self._page: LogPage | None = None
        self._entry: EntryPage | None = None
        self._preview: PreviewPage | None = None

    @property
    def page(self) -> LogPage | None:
        """The list that is shown or waits, or None."""
        return self._page

    @property
    def entry(self) -> EntryPage | None:
        """The entry that is shown, or None."""
        return self._entry

    @property
    def preview(self) -> PreviewPage | None:
        """The paper that is shown, or None."""
        return self._preview

    def is_shown(self) -> bool:
        """Return whether the list or an entry is on the screen; a paper is not come back to."""
        return self._window.current_page() in [page for page in (self._entry, self._page) if page is not None]

    def place(self) -> dict[str, str]:
        """Return what is shown, for `restore`."""
        listed = {"listed": "yes"} if self._page is not None else {}
        return {**listed, **(self._entry.place() if self._entry is not None else {})}

    def restore(self, place: dict[str, str]) -> None:
        """Show again what `place` returned; an entry in which nothing was written yet begins once more."""
        if "listed" in place:
            self.show_log()
        if "id" not in place:
            return
        entry = self._entry_with(place["id"])
        if entry is not None or self._desk.coach_log.form(place["kind"]) is not None:
            self._open(entry or self._desk.coach_log.begin(place["kind"])).restore(place)

    def show_log(self) -> None:
        """Show the list."""
        self.close()
        self._page = LogPage(self._desk, self._around, self._window.room())
        self._page.left.connect(self._leave)
        self._page.lock_requested.connect(self.lock_requested)
        self._page.begun.connect(self._begin)
        self._page.opened.connect(self._open)
        self._page.removed.connect(self._offer_back)
        self._show(self._page)

    def show_entry(self, entry_id: str) -> None:
        """Show one entry; back leads to where the coach came from."""
        found = self._entry_with(entry_id)
        if found is not None:
            self.close()
            self._open(found)

    def ask_feedback(self) -> None:
        """Show the sheet on which somebody can write what the coach may do more, or otherwise."""
        self.close()
        paper = self._desk.printed_cards.feedback_request(self._around.ui.language.code)
        self._preview = PreviewPage(paper, self._around)
        self._preview.left.connect(self._leave)
        self._preview.lock_requested.connect(self.lock_requested)
        self._show(self._preview)

    def close(self) -> None:
        """Let the pages go; everything in them is on its way to the store."""
        pages = (self._entry, self._page, self._preview)
        self._entry = self._page = self._preview = None
        for page in pages:
            if page is not None:
                self._window.drop_page(page)

    def _begin(self, kind: str) -> None:
        self._open(self._desk.coach_log.begin(kind))

    def _entry_with(self, entry_id: str) -> LogEntry | None:
        return next((entry for entry in self._desk.coach_log.entries() if entry.id == entry_id), None)

    def _open(self, entry: LogEntry) -> EntryPage:
        self._entry = page = EntryPage(self._desk, self._around, entry, self._window.room())
        self._entry.left.connect(self._on_entry_left)
        self._entry.emptied.connect(self._offer_back)
        self._entry.lock_requested.connect(self.lock_requested)
        self._show(self._entry)
        return page

    def _on_entry_left(self) -> None:
        entry, self._entry = self._entry, None
        if self._page is not None:
            self._page.refresh()
            self._show(self._page)
            if entry is not None:
                self._page.focus_entry(entry.entry.id)
        else:
            self.left.emit()
        if entry is not None:
            self._window.drop_page(entry)

    def _offer_back(self, entry: LogEntry) -> None:
        def put_back() -> None:
            if isValid(self):  # the toast may still be there when the store is closed
                self._put_back(entry)

        self._around.ui.toasts.offer_undo(self.tr("Verwijderd."), put_back)

    def _put_back(self, entry: LogEntry) -> None:
        try:
            self._desk.coach_log.put_back(entry)
        except StoreError as error:
            self._around.ui.errors.say(error, self._window)
            return
        if self._page is not None:
            self._page.refresh()
        else:
            self.changed.emit()

    def _leave(self) -> None:
        self.left.emit()
        self.close()

    def _show(self, page: LogPage | EntryPage | PreviewPage) -> None:
        widget: QWidget = page
        self._window.show_page(widget, page.title())
        page.focus_first()
