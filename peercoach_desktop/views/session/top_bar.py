"""The bar above the page: where the coach is, whether all is saved, the clock, undo and help."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from peercoach_desktop.views.forms.session_top_bar_ui import Ui_SessionTopBar
from peercoach_desktop.views.kit.labels import ElidedLabel, StatusLabel
from peercoach_desktop.views.session.session_clock import clock_words
from peercoach_desktop.views.session.table import Table

_BEFORE_NAME = " – "
"""What stands between the number of the step and its name."""


class TopBar(QWidget):
    """`find_asked`, `limits_asked` and `help_asked` when those buttons are pressed; undo and redo go straight to the steps."""

    find_asked = Signal()
    limits_asked = Signal()
    help_asked = Signal()

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._saved_at: datetime | None = None
        self._failure = self._place = ""
        self._seconds = 0
        self._form = Ui_SessionTopBar()
        self._form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        table.ui.theme.dress(self)
        self._where = ElidedLabel(role="bar")
        self._form.row.insertWidget(0, self._where, 1)
        self._saved = StatusLabel(tone="success")
        self._saved.set_wrapping(on=False)
        self._saved.hide()
        self._form.saved_row.addWidget(self._saved, 0, Qt.AlignmentFlag.AlignVCenter)
        self._form.undo_button.clicked.connect(table.undo.undo)
        self._form.redo_button.clicked.connect(table.undo.redo)
        self._form.curtain_button.clicked.connect(table.ui.discretion.ask_cover)
        self._form.find_button.clicked.connect(self.find_asked)
        self._form.limits_button.clicked.connect(self.limits_asked)
        self._form.help_button.clicked.connect(self.help_asked)
        self.set_narrow(on=False)

    def show_place(self, words: str) -> None:
        """Show which step this is."""
        self._place = words
        self._fit()

    def place_words(self) -> str:
        """Return what it says about the step."""
        return self._place

    def show_time(self, seconds: int) -> None:
        """Show the session clock."""
        self._seconds = seconds
        words = clock_words(seconds)
        self._form.clock_label.setText(words)
        self._form.clock_label.setMinimumWidth(_widest(words, self._form.clock_label))
        self._form.clock_label.setAccessibleName(self.tr("Het gesprek duurt {time}").format(time=words))
        self._fit()

    def show_saved(self, when: datetime) -> None:
        """Show that everything up to now is in the store."""
        self._saved_at = when
        self._failure = ""
        self._say_saved()

    def show_failed(self, sentence: str) -> None:
        """Show why the last change is not in the store; it is tried again with the next one."""
        self._failure = sentence
        self._say_saved()

    def saved_words(self) -> str:
        """Return what it says about saving; "" before the first save."""
        return self._saved.text()

    def set_taking_back(self, *, on: bool) -> None:
        """Offer to take steps back, or not: where nothing may be written there is nothing to take back either."""
        self._form.undo_button.setEnabled(on)
        self._form.redo_button.setEnabled(on)

    def set_narrow(self, *, on: bool) -> None:
        """Keep to what fits a narrow window."""
        self._form.row.setSpacing(4 if on else 8)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as fits."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._form.retranslateUi(self)
            self._say_saved()
            self.show_time(self._seconds)
        super().changeEvent(event)

    def _say_saved(self) -> None:
        if self._failure:
            self._saved.show_icon_alone(on=False)
            self._saved.say(self.tr("Nog niet opgeslagen"), "danger", "circle-alert")
            self._saved.setToolTip(self._failure)
        elif self._saved_at is not None:
            hour, minute = self._saved_at.hour, self._saved_at.minute
            # Dutch writes 14.32 uur, English 14:32; the translation decides.
            words = self.tr("Opgeslagen om {hour}.{minute} uur").format(hour=hour, minute=f"{minute:02}")
            self._saved.say(words, "success", "circle-check")
            self._saved.setToolTip("")
        self._saved.setVisible(bool(self._failure) or self._saved_at is not None)
        self._fit()

    def _fit(self) -> None:
        """Say less before the number of the step is cut: the words about saving go behind their icon, then the name of the step goes."""
        row, margins = self._form.row, self._form.row.contentsMargins()
        found = (row.itemAt(place) for place in range(row.count()))
        parts = [widget for item in found if item is not None and (widget := item.widget()) is not None]
        others = sum(
            max(part.sizeHint().width(), part.minimumWidth()) for part in parts if part not in (self._where, self._form.saved_place)
        )
        free = self.width() - others - row.spacing() * row.count() - margins.left() - margins.right()
        needs = self._where.fontMetrics().horizontalAdvance
        may_shrink = not self._failure and not self._saved.isHidden()
        full = 0 if self._saved.isHidden() else self._saved.width_of(icon_alone=False)
        alone = may_shrink and needs(self._place) + full > free
        if may_shrink:
            self._saved.show_icon_alone(on=alone)
        room = free - (self._saved.width_of(icon_alone=True) if alone else full)
        self._where.set_full_text(self._place if needs(self._place) <= room else self._place.partition(_BEFORE_NAME)[0])


def _widest(words: str, label: QLabel) -> int:
    """Return how wide a time of this length can be: a 1 is narrower than an 8, and nothing beside the clock may move at each second."""
    advance = label.fontMetrics().horizontalAdvance
    widest = max("0123456789", key=advance)
    return advance("".join(widest if sign.isdigit() else sign for sign in words))
