"""Finding anything from every page: people by name, and what was written by a word of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from peercoach_desktop.domain.search import Snippet
from peercoach_desktop.services.search import Hit, HitGroup, SearchService
from peercoach_desktop.store.search import Order
from peercoach_desktop.views.background import Background, Report
from peercoach_desktop.views.dialogs import FittedDialog
from peercoach_desktop.views.find.found_lines import group_title, heading, hit_lines, people_title
from peercoach_desktop.views.find.found_list import FoundList
from peercoach_desktop.views.forms.find_dialog_ui import Ui_FindDialog
from peercoach_desktop.views.home.people_lines import People
from peercoach_desktop.views.kit.buttons import set_button_words
from peercoach_desktop.views.kit.line import Line
from peercoach_desktop.views.ui_context import UiContext

PAUSE_MS = 60
"""Texts are searched so long after the last key: a quick typist asks for whole words."""
_PATIENCE_MS = 400
_MOST_PEOPLE = 7
_ARROWS = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class _Asked:
    """What was asked for last. The thread that looks for it knows this, and nothing of the dialog."""

    is_wanted = True


class FindDialog(FittedDialog):
    """Once accepted, `hit` is what was chosen; of a person it has no more than the id.

    The arrows move in the list while the field keeps the focus. People are there at once; what was written comes a moment later,
    from a thread. While names are hidden no text is shown.
    """

    def __init__(self, people: People, search: SearchService, ui: UiContext, background: Background, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.hit: Hit | None = None
        self._people = people
        self._searching = search
        self._ui = ui
        self._background = background
        self._today = today
        self._order = Order.NEWEST
        self._groups: tuple[HitGroup, ...] = ()
        self._hits: dict[str, Hit] = {}
        self._asked = _Asked()
        self._waits = False
        self._chooses_first = False
        self._form = Ui_FindDialog()
        self._form.setupUi(self)
        self._list = FoundList(ui.theme)
        self._list.setAccessibleName(self.tr("Gevonden"))
        self._list.set_most(parent.height() // 2)
        self._form.list_column.addWidget(self._list)
        self._soon, self._patience = self._timer(PAUSE_MS, self._ask), self._timer(_PATIENCE_MS, self._say_nothing_yet)
        QWidget.setTabOrder(self._form.search_edit, self._list)
        self._connect()
        ui.theme.dress(self)
        people.read()
        self._search()
        self._form.search_edit.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the arrows to the list."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _ARROWS:
            QApplication.sendEvent(self._list, event)
            return True
        return super().eventFilter(watched, event)

    def done(self, result: int) -> None:
        """Stop searching, whatever the dialog is closed by."""
        self._asked.is_wanted = False
        self._soon.stop()
        super().done(result)

    def _connect(self) -> None:
        form = self._form
        form.search_edit.textEdited.connect(self._search)
        form.search_edit.returnPressed.connect(self._choose_first)
        form.search_edit.installEventFilter(self)
        form.order_button.clicked.connect(self._turn_order)
        form.cancel_button.clicked.connect(self.reject)
        self._list.chosen.connect(self._choose)
        self._ui.discretion.names_changed.connect(self._search)

    def _timer(self, after: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(then)
        return timer

    # --- Searching

    def _search(self) -> None:
        """Show the people who fit now, and ask for the texts a moment later. What was found before stays until then."""
        self._asked.is_wanted = False
        self._asked = _Asked()
        self._chooses_first = False
        if self._ui.discretion.hides_names or not self._form.search_edit.text().strip():
            self._soon.stop()
            self._waits = False
            self._groups = ()
        else:
            self._waits = True
            self._soon.start()
            self._patience.start()
        self._show()

    def _ask(self) -> None:
        asked, search = self._asked, self._searching
        text, language, order = self._form.search_edit.text(), self._ui.language.code, self._order

        def look(_: Report) -> tuple[_Asked, tuple[HitGroup, ...]]:
            return asked, search.find(text, language, order, lambda: asked.is_wanted)

        self._background.run(look, self._on_found, self._on_failed)

    def _on_found(self, found: tuple[_Asked, tuple[HitGroup, ...]]) -> None:
        asked, groups = found
        if not asked.is_wanted:
            return
        self._waits = False
        self._groups = groups
        self._show()
        if self._chooses_first:
            self._list.choose_current()

    def _on_failed(self, error: Exception) -> None:
        self._waits = False
        if self.isVisible():
            self._ui.errors.say(error, self)
            self._show()

    def _turn_order(self) -> None:
        self._order = Order.BEST if self._order is Order.NEWEST else Order.NEWEST
        self._search()
        self._form.search_edit.setFocus()

    # --- Showing

    def _show(self) -> None:
        people = self._people.lines(self._form.search_edit.text(), self._today)[:_MOST_PEOPLE]
        lines: list[Line] = [*([heading(people_title())] if people and self._groups else []), *people]
        self._hits = {}
        for group in self._groups:
            ids = [f"{group.kind} {number}" for number in range(len(group.hits))]
            self._hits |= dict(zip(ids, group.hits, strict=True))
            lines += [heading(group_title(group)), *hit_lines(group, ids, self._today, self._ui.language.code)]
        self._list.set_lines(lines)
        self._form.list_place.setVisible(bool(lines))
        self._form.order_button.setVisible(bool(self._groups))
        newest_first = self._order is Order.NEWEST
        words = self.tr("Toon eerst wat het beste past") if newest_first else self.tr("Toon eerst het nieuwste")
        set_button_words(self._form.order_button, words)
        self._say(nothing=not lines)

    def _say(self, *, nothing: bool) -> None:
        """Say what the list does not show."""
        if self._ui.discretion.hides_names:
            words = self.tr("De namen zijn verborgen. Daarom zie je nu geen teksten.")
        elif nothing and not self._waits:
            words = self.tr("Niets gevonden.") if self._form.search_edit.text().strip() else self.tr("Typ een naam of een woord.")
        else:
            words = ""
        self._form.nothing_found.setText(words)
        self._form.nothing_found.setVisible(bool(words))

    def _say_nothing_yet(self) -> None:
        if self._waits and not self._list.lines():
            self._form.nothing_found.setText(self.tr("Het programma zoekt nog."))
            self._form.nothing_found.show()

    # --- Choosing

    def _choose_first(self) -> None:
        """Choose the current line; where what was typed is still looked for and nobody fits it, the first that is found."""
        line = self._list.current_id()
        if self._waits and (not line or line in self._hits):
            self._chooses_first = True
        else:
            self._list.choose_current()

    def _choose(self, line_id: str) -> None:
        self.hit = self._hits.get(line_id) or Hit(Snippet(""), peer_id=line_id)
        self.accept()
