"""Home: the side bar, and beside it the page that is shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias, cast

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from peercoach_desktop.services.compose import Desk
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.beside_keys import add_key
from peercoach_desktop.views.forms.home_shell_ui import Ui_HomeShell
from peercoach_desktop.views.home.home_bar import HomeBar
from peercoach_desktop.views.home.page_names import BACKUP, LIBRARY, OWN_PROFILE, PEOPLE, PERSON, SETTINGS, TODAY, page_title
from peercoach_desktop.views.home.today_page import TodayPage
from peercoach_desktop.views.kit.buttons import set_button_words
from peercoach_desktop.views.surroundings import Surroundings

if TYPE_CHECKING:  # the other pages are imported when they are first shown: the coach waits for Today alone
    from peercoach_desktop.views.backup.backup_page import BackupPage
    from peercoach_desktop.views.home.library.library_page import LibraryPage
    from peercoach_desktop.views.home.people_page import PeoplePage
    from peercoach_desktop.views.home.person_page import PersonPage
    from peercoach_desktop.views.profile.own_page import OwnPage
    from peercoach_desktop.views.settings.settings_page import SettingsPage

Page: TypeAlias = "TodayPage | PeoplePage | PersonPage | LibraryPage | OwnPage | SettingsPage | BackupPage"


class HomeShell(QWidget):
    """Goes between the pages of home. `session_chosen(id)`, `print_chosen(id)` and the rest ask the window for what is outside.

    It can be made before a store is open; it has nothing to show until `open`.

    `profile_wanted(what)`: the learner profile of a peer (by id), something to fill in (a wish), or the coach's own on paper ("").
    `title_changed(words)`: what the window's title says now, never a name. `page_made(name, page)`: a page is there for the first time.
    """

    session_chosen = Signal(str)
    print_chosen = Signal(str)
    lock_requested = Signal()
    example_requested = Signal()
    restore_requested = Signal(str)
    profile_wanted = Signal(object)
    back_requested = Signal()
    find_requested = Signal()
    title_changed = Signal(str)
    page_made = Signal(str, QWidget)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk
        self._around = around
        self._ui = around.ui
        self._name = TODAY
        self._person = ""
        self._pages: dict[str, Page] = {}
        self._today: TodayPage | None = None
        self._bar = HomeBar(self._ui.theme, self)  # before what is beside it: Tab goes from left to right
        self._form = Ui_HomeShell()
        self._form.setupUi(self)
        self._form.row.insertWidget(0, self._bar)
        self._connect()
        self._say_all()
        self._ui.theme.dress(self)

    # --- For the window

    def make_today(self) -> TodayPage:
        """Make the page that is shown first, if it is not there yet, and return it."""
        if self._today is None:
            # With its parent at once: all in it would be styled again, and this is what a coach waits for after the passphrase.
            self._today = TodayPage(self._ui, self._around.clock, self._form.pages)
        return self._today

    def open(self, desk: Desk) -> None:
        """Let the pages show what is in an open store from now on."""
        self._desk = desk
        self._bar.name_coach(desk.settings.coach_name)
        self._ui.discretion.names_changed.connect(self.refresh)

    def place(self) -> dict[str, str]:
        """Return which page is shown, in words for `show_place`."""
        if self._name == PERSON:
            return {"page": PERSON, "id": self._person}
        inside = cast("LibraryPage", self._pages[LIBRARY]).place() if self._name == LIBRARY else {}
        return {"page": self._name, **inside}

    def show_place(self, place: dict[str, str]) -> None:
        """Show the page that `place` returned; today where it is not there any more."""
        if place.get("page") == PERSON and place.get("id"):
            self.show_person(place["id"])
        else:
            self.show_named(place.get("page", TODAY))
        if self._name == LIBRARY and "item" in place:
            cast("LibraryPage", self._pages[LIBRARY]).restore(place)

    def show_today(self) -> None:
        """Show today."""
        self.show_named(TODAY)

    def show_people(self) -> None:
        """Show the people."""
        self.show_named(PEOPLE)

    def show_library(self) -> None:
        """Show the library."""
        self.show_named(LIBRARY)

    def show_item(self, ref: str) -> None:
        """Show one item of the library."""
        self.show_library()
        cast("LibraryPage", self._pages[LIBRARY]).show_item(ref)

    def show_own_profile(self) -> None:
        """Show the coach's own profile."""
        self.show_named(OWN_PROFILE)

    def show_settings(self) -> None:
        """Show the settings."""
        self.show_named(SETTINGS)

    def show_backup(self) -> None:
        """Show the backup."""
        self.show_named(BACKUP)

    def show_named(self, name: str) -> None:
        """Show the page with this name, as the store is now."""
        if name not in self._pages:
            page = self._make(name)
            if page is None:
                name = TODAY
                page = self._pages.get(TODAY) or self._make(TODAY)
            assert page is not None
            self._pages[name] = page
            self.page_made.emit(name, page)
        else:
            page = self._pages[name]
            page.refresh()
        self._show(name, page)

    def show_person(self, peer_id: str) -> None:
        """Show one person."""
        from peercoach_desktop.views.home.person_page import PersonPage

        old = self._pages.pop(PERSON, None)
        try:
            page = PersonPage(self._desk, self._ui, self._around.clock, peer_id)
        except (StoreError, KeyError, IndexError):
            self.show_people()  # somebody of an older place who is not in the store any more
            return
        page.session_chosen.connect(self.session_chosen)
        page.print_chosen.connect(self.print_chosen)
        page.profile_chosen.connect(self.profile_wanted)
        page.left.connect(self.show_people)
        self._pages[PERSON] = page
        self._person = peer_id
        self.page_made.emit(PERSON, page)
        self._show(PERSON, page)
        if old is not None:
            self._form.pages.removeWidget(old)
            old.deleteLater()

    def refresh(self) -> None:
        """Show what the store holds now."""
        self._pages[self._name].refresh()

    def focus_first(self) -> None:
        """Put the focus where the work of the page begins."""
        self._pages[self._name].focus_first()

    def title(self) -> str:
        """Return the name of the page, never of a person."""
        return page_title(self._name)

    def show_waiting(self, *, waits: bool) -> None:
        """Offer the way back to the session on the table, or not."""
        self._bar.show_waiting(waits=waits)

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self._say_all()
            self.title_changed.emit(self.title())
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep only the icons of the side bar where the window is narrow."""
        super().resizeEvent(event)
        self._fit()

    # --- Inside

    def _make(self, name: str) -> Page | None:
        makers: dict[str, Callable[[], Page]] = {
            TODAY: self._make_today,
            PEOPLE: self._make_people,
            LIBRARY: self._make_library,
            OWN_PROFILE: self._make_own_profile,
            SETTINGS: self._make_settings,
            BACKUP: self._make_backup,
        }
        return makers[name]() if name in makers else None

    def _make_today(self) -> TodayPage:
        today = self.make_today()
        today.open(self._desk)
        today.session_chosen.connect(self.session_chosen)
        today.person_chosen.connect(self.show_person)
        today.add_requested.connect(self._add)
        today.people_requested.connect(self.show_people)
        today.example_requested.connect(self.example_requested)
        today.backup_requested.connect(self.show_backup)
        return today

    def _make_people(self) -> PeoplePage:
        from peercoach_desktop.views.home.people_page import PeoplePage

        people = PeoplePage(self._desk, self._ui, self._around.clock)
        people.person_chosen.connect(self.show_person)
        people.add_requested.connect(self._add)
        return people

    def _make_library(self) -> LibraryPage:
        from peercoach_desktop.views.home.library.library_page import LibraryPage

        return LibraryPage(self._desk, self._around)

    def _make_own_profile(self) -> OwnPage:
        from peercoach_desktop.views.profile.own_page import OwnPage

        own = OwnPage(self._desk, self._around)
        own.wanted.connect(self.profile_wanted)
        own.paper_wanted.connect(self.profile_wanted)
        return own

    def _make_settings(self) -> SettingsPage:
        from peercoach_desktop.views.settings.settings_page import SettingsPage

        settings = SettingsPage(self._desk, self._around)
        settings.backup_requested.connect(self.show_backup)
        return settings

    def _make_backup(self) -> BackupPage:
        from peercoach_desktop.views.backup.backup_page import BackupPage

        backup = BackupPage(self._desk, self._around)
        backup.restore_requested.connect(self.restore_requested)
        return backup

    def _show(self, name: str, page: Page) -> None:
        self._name = name
        if self._form.pages.indexOf(page) < 0:
            self._form.pages.addWidget(page)
        self._form.pages.setCurrentWidget(page)
        self._bar.mark(name)
        self._form.page_title.setText(self.title())
        self.title_changed.emit(self.title())
        if self.isVisible():
            page.focus_first()

    def _add(self) -> None:
        from peercoach_desktop.views.home.person_dialog import PersonDialog

        dialog = PersonDialog(self._ui, self.window())
        if dialog.exec():
            try:
                trajectory = self._desk.people.add(dialog.name(), dialog.role())
            except StoreError as error:
                self._ui.errors.say(error, self._form.pages)
            else:
                self.show_person(trajectory.peer_id)
        dialog.deleteLater()

    def show_keys(self) -> None:
        """Show the keys, over whatever page is shown."""
        from peercoach_desktop.views.home.keys_dialog import KeysDialog

        dialog = KeysDialog(self._ui, self.window())
        dialog.exec()
        dialog.deleteLater()

    def _connect(self) -> None:
        form = self._form
        self._bar.chosen.connect(self.show_named)
        self._bar.back_asked.connect(self.back_requested)
        self._bar.lock_asked.connect(self.lock_requested)
        form.find_button.clicked.connect(self.find_requested)
        form.curtain_button.clicked.connect(self._ui.discretion.ask_cover)
        form.help_button.clicked.connect(self.show_keys)
        self._ui.theme.changed.connect(self._fit)
        pages = (self.show_today, self.show_people, self.show_library, self.show_own_profile, self.show_settings)
        for number, show in enumerate(pages, 1):
            add_key(self, f"Alt+{number}", show)
        for keys, wish in (("F1", self.show_keys), ("F6", self._next_region), ("Ctrl+L", self.lock_requested)):
            add_key(self, keys, wish)

    def _next_region(self) -> None:
        if self._bar.isAncestorOf(self.focusWidget()):
            self._pages[self._name].focus_first()
        else:
            self._bar.focus_marked()

    def _say_all(self) -> None:
        self._form.page_title.setText(self.title())
        set_button_words(self._form.find_button, "", self.tr("Zoek"), "Ctrl+K")
        set_button_words(self._form.curtain_button, "", self.tr("Bedek het scherm"), "F12")
        set_button_words(self._form.help_button, "", self.tr("Toetsen en hulp"), "F1")
        self._fit()

    def _fit(self) -> None:
        self._bar.fit(narrow=self.width() < self._ui.theme.tokens.layout["sidebar_from"])
