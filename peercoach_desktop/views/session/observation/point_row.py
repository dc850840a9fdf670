"""One point of the checklist: what to look for, the levels, and the example that goes with it."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from peercoach_desktop.domain.records import ItemNote, RatingLevel
from peercoach_desktop.views.kit.buttons import icon_button, set_button_words
from peercoach_desktop.views.kit.labels import caption_label, plain_label
from peercoach_desktop.views.kit.looks import set_look
from peercoach_desktop.views.kit.read_only import set_read_only
from peercoach_desktop.views.session.observation.level_segments import LevelSegments
from peercoach_desktop.views.session.observation.note_panel import NotePanel

WITHOUT_SEGMENT = (RatingLevel.NOT_OBSERVED, RatingLevel.NOT_APPLICABLE)
BESIDE_FROM = 760
"""Logical pixels; narrower rows have the levels below the words."""


class PointRow(QFrame):
    """`given(item, level or "", go on)` when a level is chosen or cleared, `moved(item, -1 or 1)` for Up and Down.

    `written(item, note)` when the example changes.
    """

    given = Signal(str, str, bool)
    written = Signal(str, object)
    moved = Signal(str, int)

    def __init__(self, item: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self._levels: dict[str, str] = {}
        self._behaviour = plain_label(role="body")
        self._hint = caption_label()
        self._told = plain_label(role="substep")
        self.segments = LevelSegments()
        self._more = icon_button("ellipsis")
        self._note = icon_button("message-square-plus")
        self._panel: NotePanel | None = None
        self._known = ItemNote()
        self._read_only = False
        self._noting = True
        self._lay_out()
        self.segments.given.connect(self._give)
        self.segments.moved.connect(self._move)
        self.segments.note_asked.connect(self.open_note)
        self._more.clicked.connect(self._offer_others)
        self._note.clicked.connect(self._toggle_note)

    def say(self, behaviour: str, look_for: str, levels: dict[str, str]) -> None:
        """Show the words of the point and of the levels."""
        self._levels = levels
        self._behaviour.setText(behaviour)
        self._hint.setText(look_for)
        self._hint.setVisible(bool(look_for))
        self.segments.say(behaviour, levels)
        set_button_words(self._more, "", self.tr("Andere antwoorden: {point}").format(point=behaviour))
        set_button_words(self._note, "", self.tr("Voorbeeld opschrijven: {point}").format(point=behaviour))
        if self._panel is not None:
            self._panel.say(behaviour)

    def show_mark(self, level: RatingLevel | None, told: str, tip: str) -> None:
        """Show a level, a quiet line about it (time, no example yet, what the other marked) and a tooltip."""
        self.segments.show_level(level)
        parts = (self._levels[level] if level in WITHOUT_SEGMENT else "", told)
        self._told.setText(" · ".join(part for part in parts if part))
        self._told.setVisible(bool(self._told.text()))
        self.segments.setToolTip(tip)
        set_look(self._more, tone="accent" if level in WITHOUT_SEGMENT else "")

    def show_note(self, note: ItemNote) -> None:
        """Show whether there is an example; its text too where the panel is open."""
        self._known = note
        filled = self._has_note()
        self._show_note_button()
        self._note.set_icon("message-square-text" if filled else "message-square-plus")
        set_look(self._note, tone="accent" if filled else "")
        if self._panel is not None:
            self._panel.show_note(note)

    def set_noting(self, *, on: bool) -> None:
        """Offer the example or not: it is the coach who writes it."""
        self._noting = on
        self._show_note_button()
        if not on and self._panel is not None:
            self._panel.hide()

    def set_read_only(self, *, on: bool) -> None:
        """Let level and example be read alone, or be changed again. An example that was not written cannot be unfolded."""
        self._read_only = on
        self.segments.setDisabled(on)
        self._more.setHidden(on)
        self._show_note_button()
        if self._panel is not None:
            set_read_only(self._panel, on=on)

    def open_note(self) -> None:
        """Unfold the example and put the cursor in it, where examples are written."""
        if self._note.isHidden():
            return
        self._unfold()
        assert self._panel is not None
        self._panel.focus_first()

    def open_seen(self) -> None:
        """Unfold what was seen or heard alone, as on paper, without the focus."""
        if self._note.isHidden():
            return
        self._unfold()
        assert self._panel is not None
        self._panel.leave_out_reading()

    def panel(self) -> NotePanel | None:
        """Return the example if it is unfolded."""
        return self._panel if self._panel is not None and not self._panel.isHidden() else None

    def behaviour(self) -> str:
        """Return the words of the point."""
        return self._behaviour.text()

    def told(self) -> str:
        """Return the quiet line under the point."""
        return self._told.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the levels below the words where there is no room beside them."""
        super().resizeEvent(event)
        beside = self.width() >= BESIDE_FROM
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _unfold(self) -> None:
        if self._panel is None:
            self._panel = NotePanel(self)
            self._panel.say(self._behaviour.text())
            self._panel.show_note(self._known)
            self._panel.edited.connect(self._write)
            set_read_only(self._panel, on=self._read_only)
            self._column.addWidget(self._panel)
            chain = (self._note, self._panel.seen, self._panel.reading)
            for before, after in pairwise(chain):
                QWidget.setTabOrder(before, after)
        self._panel.show()

    def _has_note(self) -> bool:
        return bool(self._known.seen.strip() or self._known.reading.strip())

    def _show_note_button(self) -> None:
        policy = self._note.sizePolicy()
        policy.setRetainSizeWhenHidden(self._read_only)  # so that the levels of all points stand below one another
        self._note.setSizePolicy(policy)
        self._note.setVisible(self._noting and (self._has_note() or not self._read_only))

    def _toggle_note(self) -> None:
        if self.panel() is not None:
            self._panel_hide()
        else:
            self.open_note()

    def _panel_hide(self) -> None:
        assert self._panel is not None
        self._panel.hide()
        self._note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_others(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for level, key in ((RatingLevel.NOT_OBSERVED, "0"), (RatingLevel.NOT_APPLICABLE, "9")):
            menu.addAction(f"{self._levels[level]}\t{key}").setData(str(level))
        menu.addAction(self.tr("Maak leeg") + "\tBackspace").setData("")
        menu.triggered.connect(self._other_chosen)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _other_chosen(self, action: QAction) -> None:
        self._give(action.data(), False)

    def _give(self, level: str, by_arrow: bool) -> None:
        self.given.emit(self.item, level, bool(level) and not by_arrow)

    def _move(self, way: int) -> None:
        self.moved.emit(self.item, way)

    def _write(self) -> None:
        assert self._panel is not None
        self.written.emit(self.item, self._panel.note())

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self._behaviour, self._hint, self._told):
            words.addWidget(label)
        answers = QHBoxLayout()
        answers.setSpacing(4)
        for widget in (self.segments, self._more, self._note):
            answers.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        answers.addStretch(0)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(8)
        self._row.addLayout(words, 1)
        self._row.addLayout(answers)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 8)
        self._column.setSpacing(6)
        self._column.addLayout(self._row)
