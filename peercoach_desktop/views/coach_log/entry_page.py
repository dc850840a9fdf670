"""One entry of the log: everything is kept as it is typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from peercoach_desktop.domain.coach_log import LogEntry
from peercoach_desktop.domain.fields import DateField, Field
from peercoach_desktop.domain.values import Moment
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.beside_keys import BesideKeys, add_key
from peercoach_desktop.views.editors.base import FieldEditor, Undo
from peercoach_desktop.views.editors.context import EditorContext
from peercoach_desktop.views.editors.factory import make_editor
from peercoach_desktop.views.kit.buttons import primary_button, set_button_words
from peercoach_desktop.views.kit.labels import caption_label, heading_label, hint_label, strong_label
from peercoach_desktop.views.kit.pick_box import PickBox
from peercoach_desktop.views.kit.reading_area import ReadingArea, fill_page
from peercoach_desktop.views.kit.tab_order import tab_as_read
from peercoach_desktop.views.surroundings import Surroundings

_DAY = Field("day", DateField(), key="fields.day")
_GAP = 20


class EntryPage(QWidget):
    """`left` when the coach is done with it. An entry in which nothing was written is not kept.

    `emptied(entry)`: this is what stood in one that the coach left empty.
    """

    left = Signal()
    emptied = Signal(object)
    lock_requested = Signal()

    def __init__(self, desk: Desk, around: Surroundings, entry: LogEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form = desk.coach_log.form(entry.kind)
        assert form is not None
        self._desk = desk
        self._around = around
        self._form = form
        self.entry = self._as_opened = entry
        self._was_at = ("", 0)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._done = primary_button()
        self._kind, self._heading, self._hint = caption_label(), heading_label(), hint_label()
        self._who, self._person = strong_label(), PickBox()
        self._who.setBuddy(self._person)
        self._day = make_editor(_DAY, self._day_words(), self._context())
        self._day.set_value(Moment(entry.day))
        self._day.changed.connect(self._on_day)
        self._day.left.connect(self._on_field_left)
        self._editors = [self._make(field) for field in form.fields()]
        self._remind_once()
        self._lay_out()
        self._fill_people()
        self._person.currentIndexChanged.connect(self._on_person)
        self._done.clicked.connect(self.leave)
        around.ui.discretion.names_changed.connect(self._fill_people)
        BesideKeys(self, leave=self.leave, lock=self.lock_requested)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            add_key(self, keys, self.leave)
        around.ui.theme.dress(self)
        self._say()
        tab_as_read(self)

    def title(self) -> str:
        """Return what the window's title says."""
        return self.tr("Mijn logboek")

    def focus_first(self) -> None:
        """Put the focus where the work begins."""
        self._editors[0].focus_at(0)

    def editor(self, name: str) -> FieldEditor:
        """Return the editor of a field, without the kind before its name."""
        return next(each for each in self._editors if each.field.id == f"{self._form.id}.{name}")

    def place(self) -> dict[str, str]:
        """Return which entry this is and where the cursor stands, in words for `restore`."""
        at = next((each for each in (*self._editors, self._day) if each.has_focus_inside()), None)
        field, cursor = (at.field.id, at.cursor_position()) if at is not None else self._was_at
        return {"id": self.entry.id, "kind": self.entry.kind, "field": field, "cursor": str(cursor)}

    def restore(self, place: dict[str, str]) -> None:
        """Put the cursor where it was when `place` was returned."""
        for editor in (*self._editors, self._day):
            if editor.field.id == place.get("field"):
                editor.focus_at(int(place.get("cursor", "0")))

    def leave(self) -> None:
        """Save what waits and go back; what was emptied is taken away."""
        try:
            self._desk.coach_log.flush()
            if not self.entry.answers:
                self._desk.coach_log.remove(self.entry)
        except StoreError as error:
            self._around.ui.errors.say(error, self._done)
            return
        self.left.emit()
        if self._as_opened.answers and not self.entry.answers:
            self.emptied.emit(self._as_opened)

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
            self._fill_people()
        super().changeEvent(event)

    def _make(self, field: Field) -> FieldEditor:
        editor = make_editor(field, self._words(), self._context())
        editor.set_value(self.entry.value(self._form, field.id))
        editor.changed.connect(self._on_changed)
        editor.removed.connect(self._offer_back)
        editor.left.connect(self._on_field_left)
        return editor

    def _remind_once(self) -> None:
        """One reminder about names is enough on a page."""
        private = [editor for editor in self._editors if editor.field.private_hint]
        for editor in private[1:]:
            editor.show_privacy(on=False)

    def _words(self) -> Wording:
        return self._desk.coach_log.pack.words(self._around.ui.language.code)

    def _day_words(self) -> Wording:
        return Wording(self._around.ui.language.code, {"fields.day.label": self.tr("Datum")})

    def _context(self) -> EditorContext:
        return EditorContext(self._desk.settings.coach_name, "", self._around.ui.language.code, self._around.clock().date())

    def _say(self) -> None:
        words, key = self._words(), f"pages.{self._form.id}.entry"
        self._kind.setText(words.get(f"forms.{self._form.id}.title"))
        self._heading.setText(words.get(f"{key}.heading"))
        self._hint.setText(words.get(f"{key}.hint"))
        self._who.setText(self.tr("Over welke peer"))
        self._person.setAccessibleName(self._who.text())
        set_button_words(self._done, self.tr("Klaar"))
        for editor in self._editors:
            editor.retranslate(words, self._context())
        self._day.retranslate(self._day_words(), self._context())

    def _fill_people(self) -> None:
        self._person.blockSignals(True)
        self._person.clear()
        self._person.addItem(self.tr("Geen peer"), "")
        for peer in self._desk.coach_log.peers():
            self._person.addItem(self._around.ui.discretion.name(peer.id, peer.first_name), peer.id)
        self._person.setCurrentIndex(max(self._person.findData(self.entry.peer_id or ""), 0))
        self._person.blockSignals(False)

    def _on_changed(self) -> None:
        editor = self.sender()
        assert isinstance(editor, FieldEditor)
        self.entry = self._desk.coach_log.answer(self.entry, editor.field, editor.value())

    def _on_day(self) -> None:
        value = self._day.value()
        if isinstance(value, Moment):
            self.entry = self._desk.coach_log.date(self.entry, value.day)

    def _on_person(self) -> None:
        self.entry = self._desk.coach_log.about(self.entry, self._person.currentData() or None)

    def _on_field_left(self) -> None:
        editor = self.sender()
        if isinstance(editor, FieldEditor):
            self._was_at = (editor.field.id, editor.cursor_position())

    def _offer_back(self, description: str, put_back: Undo) -> None:
        self._around.ui.toasts.show_toast(description, self.tr("Ongedaan maken"), put_back)

    def _lay_out(self) -> None:
        area = ReadingArea(self._around.ui.theme.tokens.layout["column"], top=24, spacing=4)
        column = area.column
        for label in (self._kind, self._heading, self._hint):
            column.addWidget(label)
        if self._form.about_peer:
            column.addSpacing(_GAP - 8)
            column.addWidget(self._who)
            column.addWidget(self._person, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self._who.setParent(area)
            self._person.setParent(area)
            self._who.hide()
            self._person.hide()
        for editor in (*self._editors, self._day):
            column.addSpacing(_GAP - 4)
            column.addWidget(editor)
        column.addStretch(1)
        fill_page(self, area, self._make_bar())

    def _make_bar(self) -> QWidget:
        bar = QWidget()
        bar.setProperty("role", "bottom_bar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(32, 0, 20, 0)
        row.addWidget(self._done, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        return bar
