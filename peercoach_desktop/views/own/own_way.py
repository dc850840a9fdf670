"""From the settings, or from anywhere, to own material and back. The one entry to it: `show_page`, `edit` and `copy_of`.

`visit` and `visit_copy` are for who comes from elsewhere: going back then leads there, and not to the list.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.main_window import MainWindow
from peercoach_desktop.views.own.edit_page import EditPage
from peercoach_desktop.views.own.own_card import OwnCard
from peercoach_desktop.views.own.own_flows import OwnFlows
from peercoach_desktop.views.own.own_page import OwnPage
from peercoach_desktop.views.own.own_row import AWAY, BACK, COPY, EDIT, FHIR, PACK
from peercoach_desktop.views.settings.settings_page import SettingsPage
from peercoach_desktop.views.surroundings import Surroundings


class OwnWay(QObject):
    """`lock_requested` from its pages; `left` when the coach is back where the own material was opened from.

    `visited(id)` comes after `left` for what was changed on a visit.
    """

    lock_requested = Signal()
    visited = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk, around: Surroundings, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._around = around
        self._window = window
        self._page: OwnPage | None = None
        self._editor: EditPage | None = None
        self._on_visit = False
        self.flows = OwnFlows(desk, around, window, self)
        self.flows.edit_wanted.connect(self.edit)
        self.flows.changed.connect(self._refresh)
        self.flows.failed.connect(self._fail)

    @property
    def page(self) -> OwnPage | None:
        """The list that is shown, or None."""
        return self._page

    @property
    def editor(self) -> EditPage | None:
        """The editor that is shown, or None."""
        return self._editor

    def is_shown(self) -> bool:
        """Return whether the list or an editor is on the screen."""
        return self._window.current_page() in [page for page in (self._editor, self._page) if page is not None]

    def place(self) -> dict[str, str]:
        """Return what is shown, for `restore`."""
        return self._editor.place() if self._editor is not None else {}

    def restore(self, place: dict[str, str]) -> None:
        """Show again what `place` returned; the list where that is not there any more."""
        self.show_page()
        if any(entry.id == place.get("id") for entry in self._desk.own.entries()):
            self.edit(place["id"])
            if self._editor is not None:
                self._editor.restore(place)

    def put_card(self, settings: SettingsPage) -> None:
        """Put the card with the way in on the settings."""
        card = OwnCard()
        card.asked.connect(self.show_page)
        settings.put_last(card)

    def show_page(self) -> None:
        """Show all own material."""
        self._on_visit = False
        if self._page is None:
            self._page = page = OwnPage(self._desk, self._around, self._window.room())
            page.left.connect(self._leave)
            page.lock_requested.connect(self.lock_requested)
            page.new_wanted.connect(self.flows.new)
            page.copy_wanted.connect(self.flows.copy)
            page.paste_wanted.connect(self.flows.paste)
            page.file_wanted.connect(self.flows.take_in)
            page.export_wanted.connect(self.flows.export)
            page.wished.connect(self._answer)
        self._show(self._page)

    def edit(self, own_id: str) -> None:
        """Show the editor of one thing of the coach's own. Going back shows the list."""
        try:
            editor = EditPage(own_id, self._desk, self._around, self._window.room())
        except Exception as error:  # noqa: BLE001 - what cannot be read is said where the coach is
            self._fail(error)
            return
        editor.left.connect(self._end_editor)
        editor.lock_requested.connect(self.lock_requested)
        self._editor = editor
        self._show(editor)

    def copy_of(self, pack_id: str, part: str = "") -> None:
        """Copy something shipped, or one part of it, and show the editor."""
        self.flows.copy_of(pack_id, part)

    def visit(self, own_id: str) -> None:
        """Show the editor of one thing. Going back leads to where the coach came from."""
        self._on_visit = True
        self.edit(own_id)

    def visit_copy(self, pack_id: str, part: str = "") -> None:
        """Copy something shipped, or one part of it, and show the editor in the same way."""
        self._on_visit = True
        self.flows.copy_of(pack_id, part)

    def close(self) -> None:
        """Let the pages go."""
        self._on_visit = False
        for page in (self._editor, self._page):
            if page is not None:
                self._window.drop_page(page)
        self._page = self._editor = None

    def _answer(self, wish: str, own_id: str) -> None:
        answers: dict[str, Callable[[str], None]] = {
            EDIT: self.edit,
            COPY: self.flows.copy_of,
            PACK: self.flows.save_pack,
            FHIR: self.flows.save_questionnaire,
            AWAY: self.flows.take_away,
            BACK: self.flows.bring_back,
        }
        answers[wish](own_id)

    def _fail(self, error: Exception) -> None:
        """Say what went wrong in the list, or near the page that the coach is on."""
        page, errors = self._window.current_page(), self._around.ui.errors
        if self._page is not None and page is self._page:
            self._page.say_trouble(errors.sentence(error))
        else:
            errors.say(error, page or self._window)

    def _refresh(self) -> None:
        if self._page is not None:
            self._page.refresh()
            self._page.focus_first()

    def _end_editor(self) -> None:
        if self._on_visit and self._editor is not None:
            own_id = self._editor.own_id
            self._leave()
            self.visited.emit(own_id)
            return
        editor, self._editor = self._editor, None
        self.show_page()
        self._refresh()
        if editor is not None:
            self._window.drop_page(editor)

    def _leave(self) -> None:
        self.left.emit()
        self.close()

    def _show(self, page: OwnPage | EditPage) -> None:
        self._window.show_page(page, page.title())
        page.focus_first()
