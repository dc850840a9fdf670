"""The people the coach works with, found while typing."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.services.clock import Clock
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.forms.people_page_ui import Ui_PeoplePage
from peercoach_desktop.views.home.people_lines import People
from peercoach_desktop.views.kit.empty import EmptyState
from peercoach_desktop.views.kit.lines import LinesView
from peercoach_desktop.views.ui_context import UiContext


class PeoplePage(QWidget):
    """A list with a search field. `person_chosen(id)` for one of them, `add_requested` for somebody new."""

    person_chosen = Signal(str)
    add_requested = Signal()

    def __init__(self, desk: Desk, ui: UiContext, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = People(desk, ui)
        self._clock = clock
        self._form = Ui_PeoplePage()
        self._form.setupUi(self)
        self._list = LinesView(ui.theme)
        self._form.people_column.addWidget(self._list)
        self._empty = EmptyState("users")
        self._form.empty_column.addWidget(self._empty)
        self._form.search_edit.textEdited.connect(self._search)
        self._form.search_edit.returnPressed.connect(self._list.choose_current)
        self._form.add_button.clicked.connect(self.add_requested)
        self._empty.started.connect(self.add_requested)
        self._list.chosen.connect(self.person_chosen)
        ui.theme.dress(self)
        self.refresh()

    def refresh(self) -> None:
        """Show who is in the store now."""
        self._people.read()
        self._empty.set_words(self.tr("Nog niemand. Voeg iemand toe die je wilt begeleiden."), self.tr("Voeg iemand toe"))
        self._list.setAccessibleName(self.tr("Lijst van mensen"))
        nobody = self._people.is_empty()
        self._form.empty_place.setVisible(nobody)
        self._form.add_button.setVisible(not nobody)
        self._form.search_place.setVisible(not nobody)
        self._search()

    def focus_first(self) -> None:
        """Put the focus in the search field, or on the button to begin with."""
        if self._people.is_empty():
            self._empty.focus_button()
        else:
            self._form.search_edit.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self.refresh()
        super().changeEvent(event)

    def _search(self) -> None:
        found = self._people.lines(self._form.search_edit.text(), self._today())
        self._list.set_lines(found)
        self._form.people_card.setVisible(bool(found))
        self._form.nobody_found.setVisible(not found and not self._people.is_empty())

    def _today(self) -> date:
        return self._clock().date()
