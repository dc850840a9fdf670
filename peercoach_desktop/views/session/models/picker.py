"""Choosing the model that leads the session: a list that the arrows walk, and beside it what the model asks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from peercoach_desktop.domain.library.search import SearchIndex
from peercoach_desktop.views.forms.session_model_dialog_ui import Ui_SessionModelDialog
from peercoach_desktop.views.kit.labels import hint_label
from peercoach_desktop.views.kit.lines import LinesView
from peercoach_desktop.views.kit.tab_order import tab_as_read
from peercoach_desktop.views.session.models.about import AboutModel
from peercoach_desktop.views.session.models.offered import OfferedModel, offered_models
from peercoach_desktop.views.session.table import Table

_MOST_WIDE, _MOST_HIGH = 980, 680
_AROUND = 60
_MOVING = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class ModelDialog(QDialog):
    """`model` is the one chosen once the dialog is accepted ("" to go on without). The arrows in the search field walk the list."""

    def __init__(self, table: Table, parent: QWidget) -> None:
        super().__init__(parent)
        self.model = ""
        self._table = table
        self._offered: tuple[OfferedModel, ...] = ()
        self._form = Ui_SessionModelDialog()
        self._form.setupUi(self)
        self._list = LinesView(table.ui.theme, look_first=True, stands=True)
        self._list.setAccessibleName(self._form.heading.text())
        self._nothing = hint_label(self.tr("Geen model gevonden. Probeer een ander woord."))
        self._about = AboutModel()
        self._form.list_area_column.addWidget(self._list)
        self._form.list_area_column.addWidget(self._nothing)
        self._form.list_area_column.addStretch(1)
        self._form.about_area_column.addWidget(self._about)
        self._form.search_edit.textEdited.connect(self._show_list)
        self._form.search_edit.returnPressed.connect(self._accept_current)
        self._form.search_edit.installEventFilter(self)
        self._form.choose_button.clicked.connect(self._accept_current)
        self._form.none_button.clicked.connect(self.accept)
        self._form.cancel_button.clicked.connect(self.reject)
        self._form.none_button.setVisible(bool(table.opened.record.session.model))
        self._list.chosen.connect(self._take)
        self._list.selectionModel().currentChanged.connect(self._show_about)
        self._about.liked.connect(self._like)
        table.ui.theme.dress(self)
        room = parent.size()
        self.resize(min(_MOST_WIDE, room.width() - _AROUND), min(_MOST_HIGH, room.height() - _AROUND))
        self._read()
        tab_as_read(self)
        self._form.search_edit.setFocus()

    def offered(self) -> tuple[OfferedModel, ...]:
        """Return the models in the order in which they are offered."""
        return self._offered

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the arrows to the list."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _MOVING:
            QApplication.sendEvent(self._list, event)
            self._form.list_area.ensureVisible(0, self._list.visualRect(self._list.currentIndex()).center().y(), 0, 60)
            return True
        return super().eventFilter(watched, event)

    def _read(self) -> None:
        self._offered = offered_models(self._table)
        self._search = SearchIndex(model.item() for model in self._offered)
        self._show_list()

    def _show_list(self) -> None:
        lines = {model.id: model.line() for model in self._offered}
        found = [lines[item.id] for item in self._search.find(self._form.search_edit.text())]
        self._list.set_lines(found)
        self._list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        self._about.setVisible(bool(found))
        self._form.choose_button.setVisible(bool(found))
        self._show_about()

    def _show_about(self) -> None:
        model = next((each for each in self._offered if each.id == self._list.current_id()), None)
        if model is not None:
            self._about.show_model(model)

    def _accept_current(self) -> None:
        if self._list.current_id():
            self._take(self._list.current_id())

    def _take(self, model: str) -> None:
        self.model = model
        self.accept()

    def _like(self, model: str, on: bool) -> None:
        self._table.desk.settings.set_favourite_model(model, on=on)
        self._read()
