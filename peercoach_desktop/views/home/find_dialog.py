"""Finding somebody from every page, by typing a part of the name."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from peercoach_desktop.views.dialogs import FittedDialog
from peercoach_desktop.views.forms.find_dialog_ui import Ui_FindDialog
from peercoach_desktop.views.home.lines import LinesView
from peercoach_desktop.views.home.people_lines import People
from peercoach_desktop.views.ui_context import UiContext

_SHOWN = 7


class FindDialog(FittedDialog):
    """`peer_id` is who was chosen once the dialog is accepted. The arrows move in the list while the field keeps the focus."""

    def __init__(self, people: People, ui: UiContext, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.peer_id = ""
        self._people = people
        self._today = today
        self._form = Ui_FindDialog()
        self._form.setupUi(self)
        self._list = LinesView(ui.theme)
        self._list.setAccessibleName(self._form.heading.text())
        self._form.list_column.addWidget(self._list)
        QWidget.setTabOrder(self._form.search_edit, self._list)
        self._form.search_edit.textEdited.connect(self._search)
        self._form.search_edit.returnPressed.connect(self._list.choose_current)
        self._form.search_edit.installEventFilter(self)
        self._form.cancel_button.clicked.connect(self.reject)
        self._list.chosen.connect(self._choose)
        ui.theme.dress(self)
        people.read()
        self._search()
        self._form.search_edit.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the arrows to the list."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            QApplication.sendEvent(self._list, event)
            return True
        return super().eventFilter(watched, event)

    def _search(self) -> None:
        found = self._people.lines(self._form.search_edit.text(), self._today)[:_SHOWN]
        self._list.set_lines(found)
        self._form.list_place.setVisible(bool(found))
        self._form.nobody_found.setVisible(not found)

    def _choose(self, peer_id: str) -> None:
        self.peer_id = peer_id
        self.accept()
