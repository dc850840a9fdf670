"""Editor for a person: first name and role."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.records import Owner
from peercoach_desktop.domain.values import PersonName, Value
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.views.editors.base import FieldEditor
from peercoach_desktop.views.editors.context import EditorContext
from peercoach_desktop.views.kit.buttons import set_button_words
from peercoach_desktop.views.kit.chips import NameChip
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.labels import hint_label


class PersonEditor(FieldEditor):
    """First name and role, with the coach and the peer as chips. In a narrow cell the role stays behind the name.

    A chip fills in the name, and "coach" or "peer" as the role. The field that words the peer's own record has no chips.
    Tab stops at the chips while there is no name. A letter typed on a chip goes to the name: else it would be lost.
    """

    def __init__(self, field: Field, words: Wording, context: EditorContext, parent: QWidget | None = None) -> None:
        super().__init__(field, words, context, parent)
        self._name = QLineEdit()
        self._role = QLineEdit()
        self._lines = (self._name, self._role)
        self._captions = (hint_label(), hint_label())
        self._role_box = QWidget()
        self._chips = tuple(NameChip(owner) for owner in (Owner.COACH, Owner.PEER)) if field.record is None else ()
        self._name.textEdited.connect(self._on_name)
        self._role.textEdited.connect(self.changed)
        for line, caption in zip(self._lines, self._captions, strict=True):
            line.returnPressed.connect(self._on_entered)
            caption.setBuddy(line)
            self._watch(line)
        for chip in self._chips:
            chip.picked.connect(self._on_chip)
            self._watch(chip)
        self._set_body(self._lay_out())
        self._say_all()

    def value(self) -> Value:
        """Return the person, or None where nothing is filled in."""
        person = PersonName(self._name.text(), self._role.text())
        return person if person != PersonName() else None

    def set_value(self, value: Value) -> None:
        """Show a person."""
        person = value if isinstance(value, PersonName) else PersonName()
        self._name.setText(person.first_name)
        self._role.setText(person.role)
        self._set_tab_stops()

    def follow_read_only(self) -> None:
        """Leave the chips out too."""
        super().follow_read_only()
        self._show_chips()

    def cursor_position(self) -> int:
        """Return 0 for the name, 1 for the role."""
        return int(self._role.hasFocus())

    def focus_at(self, cursor: int) -> None:
        """Put the focus on the name (0) or the role (1)."""
        narrow = self._role_box.isHidden()
        self._lines[0 if narrow else max(0, min(cursor, 1))].setFocus(Qt.FocusReason.OtherFocusReason)

    def set_narrow(self) -> None:
        """Show the name alone, for a cell beside others."""
        self._role_box.hide()
        self._captions[0].hide()
        self.set_name(self.name())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring a letter that is typed on a chip to the name."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and watched in self._chips and _writes(event):
            self._name.setFocus(Qt.FocusReason.OtherFocusReason)
            self._name.setCursorPosition(len(self._name.text()))
            self._name.insert(event.text())
            self._on_name()
            return True
        return super().eventFilter(watched, event)

    def _set_tab_stops(self) -> None:
        """Let Tab go on to what comes next once there is a name; the chips had their turn."""
        policy = Qt.FocusPolicy.ClickFocus if self._name.text().strip() else Qt.FocusPolicy.StrongFocus
        for chip in self._chips:
            chip.setFocusPolicy(policy)

    def _lay_out(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(12)
        name_box = QWidget()
        for box, line, caption in zip((name_box, self._role_box), self._lines, self._captions, strict=True):
            inner = QVBoxLayout(box)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(4)
            inner.addWidget(caption)
            inner.addWidget(line)
            row.addWidget(box, 1)
        column.addLayout(row)
        if self._chips:
            chips = FlowLayout(spacing=6)
            for chip in self._chips:
                chips.addWidget(chip)
            column.addLayout(chips)
        return body

    def _say_all(self) -> None:
        self._captions[0].setText(self.tr("Voornaam"))
        self._captions[1].setText(self.tr("Rol"))
        for chip, name in zip(self._chips, (self.context.coach_name, self.context.peer_label), strict=False):
            set_button_words(chip, name)
        self._show_chips()
        super()._say_all()

    def _show_chips(self) -> None:
        for chip in self._chips:
            chip.setVisible(bool(chip.text()) and not self.read_only)

    def _name_parts(self, name: str) -> None:
        self._name.setAccessibleName(self.tr("{name}: voornaam").format(name=name) if not self._role_box.isHidden() else name)
        self._role.setAccessibleName(self.tr("{name}: rol").format(name=name))
        for chip in self._chips:
            chip.setAccessibleName(f"{chip.text().replace('&&', '&')}, {name}")

    def _on_name(self) -> None:
        if self._role_box.isHidden():
            self._role.clear()
        self._set_tab_stops()
        self.changed.emit()

    def _on_chip(self, owner: str) -> None:
        name = self.context.coach_name if owner == Owner.COACH else self.context.peer_name
        person = PersonName(name, str(owner))
        if self.value() != person:
            self.set_value(person)
            self.changed.emit()


def _writes(event: QKeyEvent) -> bool:
    """Return whether a key writes a letter; Space presses the chip."""
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return not held and event.text().isprintable() and bool(event.text().strip())
