"""The bar at the left: back, who this talk is with, the steps, settings and lock."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from peercoach_desktop.domain.forms import Step
from peercoach_desktop.services.added_steps import is_added
from peercoach_desktop.views.forms.session_side_bar_ui import Ui_SessionSideBar
from peercoach_desktop.views.session.rail import StepRail
from peercoach_desktop.views.session.table import Table

WIDE_MARGINS = (12, 10, 12, 12)
NARROW_MARGINS = (5, 10, 1, 12)
_STEPS_IN_SIGHT = 10
"""Steps of two lines that a bar is high; one that is less high shows steps of one line."""


class SideBar(QWidget):
    """`back_asked`, `library_asked`, `settings_asked` and `lock_asked` are its buttons.

    `step_added(step)`, `step_removed(step id)` and `model_asked` come from its menu.
    """

    back_asked = Signal()
    library_asked = Signal()
    settings_asked = Signal()
    lock_asked = Signal()
    step_added = Signal(object)
    step_removed = Signal(str)
    model_asked = Signal()

    def __init__(self, table: Table, talk_number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._talk_number = talk_number
        self._narrow = False
        self._form = Ui_SessionSideBar()
        self._form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        table.ui.theme.dress(self)
        self.rail = StepRail(table)
        self._form.steps_scroll_column.addWidget(self.rail)
        self._form.steps_scroll.verticalScrollBar().rangeChanged.connect(self._keep_in_sight)
        self._form.back_button.clicked.connect(self.back_asked)
        self._form.library_button.clicked.connect(self.library_asked)
        self._form.settings_button.clicked.connect(self.settings_asked)
        self._form.lock_button.clicked.connect(self.lock_asked)
        self._form.add_step_button.clicked.connect(self._offer_steps)
        self.set_narrow(on=False)
        self.refresh()

    def refresh(self) -> None:
        """Show who the talk is with, and the steps as they are now."""
        record = self._table.opened.record
        role = record.peer.role or self._words_of("peer_group", record.values.get("peer_group"))
        self._form.first_name.setText(self._table.words.names["peer"])
        self._form.role_line.setText(role)
        kind = self._table.words.kind()
        self._form.talk_line.setText(self.tr("Gesprek {number} · {kind}").format(number=self._talk_number, kind=kind))
        self._form.add_step_button.setVisible(self._table.may_write)
        self.rail.refresh()
        self._fit_height()

    def show_current(self, step_id: str) -> None:
        """Mark a step as the one on the screen, and bring it in sight."""
        self.rail.show_current(step_id)
        self._keep_in_sight()

    def set_narrow(self, *, on: bool) -> None:
        """Show icons alone; the words go to tooltip and accessible name."""
        self._narrow = on
        theme = self._table.ui.theme
        self.setFixedWidth(theme.tokens.layout["sidebar_narrow"] if on else theme.side_width())
        self._form.person_card.setVisible(not on)
        self._form.column.setContentsMargins(*(NARROW_MARGINS if on else WIDE_MARGINS))
        self.rail.set_narrow(on=on)
        self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the steps to the height."""
        super().resizeEvent(event)
        self._fit_height()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self._say()
            self.refresh()
        super().changeEvent(event)

    def _fit_height(self) -> None:
        theme = self._table.ui.theme
        slim = self.height() < _STEPS_IN_SIGHT * theme.tokens.heights["step"] * theme.text_scale / 100
        self.rail.set_slim(on=slim)
        self._form.column.setSpacing(0 if slim else 4)
        for line in (self._form.role_line, self._form.talk_line):
            line.setVisible(not slim and bool(line.text()))

    def _keep_in_sight(self) -> None:
        """Scroll to the step on the screen: when it is another, and when the steps or their room changed."""
        current = self.rail.current()
        if current is not None:
            self._form.steps_scroll.ensureWidgetVisible(current, 0, current.height() // 2)

    def _say(self) -> None:
        form = self._form
        self._name(form.back_button, self.tr("Alle trajecten"), "")
        self._name(form.add_step_button, self.tr("Stap toevoegen"), "")
        self._name(form.library_button, self.tr("Bibliotheek"), "")
        self._name(form.settings_button, self.tr("Instellingen"), "")
        self._name(form.lock_button, self.tr("Vergrendelen"), "Ctrl+L")

    def _name(self, button: QPushButton, words: str, keys: str) -> None:
        button.setText("" if self._narrow else words)
        button.setAccessibleName(words)
        tip = f"{words} ({keys})" if keys else words
        button.setToolTip(tip if self._narrow or keys else "")

    def _words_of(self, field_id: str, option: object) -> str:
        return self._table.words.of_session().get(f"fields.{field_id}.options.{option}")

    def _offer_steps(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for step in self._table.opened.addable_steps():
            menu.addAction(self._table.words.step(step)).setData(step)
        has_model = bool(self._table.opened.record.session.model)
        menu.addAction(self.tr("Wissel van model") if has_model else self.tr("Gespreksmodel")).triggered.connect(self.model_asked)
        self._offer_removals(menu)
        menu.triggered.connect(self._step_chosen)
        menu.popup(self._form.add_step_button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _offer_removals(self, menu: QMenu) -> None:
        """Offer to take out what was added, below what can be added."""
        record = self._table.opened.record
        added = [step for step in record.session.steps if is_added(record, step.id)]
        if added:
            menu.addSeparator()
        for step in added:
            menu.addAction(self.tr("Haal weg: {step}").format(step=self._table.words.step(step))).setData(step.id)

    def _step_chosen(self, action: QAction) -> None:
        chosen = action.data()
        if isinstance(chosen, Step):
            self.step_added.emit(chosen)
        elif chosen is not None:
            self.step_removed.emit(chosen)
