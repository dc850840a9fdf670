"""Choosing something shipped or own, by kind and by a part of its words: to copy it, or to save it as a file."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from peercoach_desktop.domain.forms import Pack, PackKind
from peercoach_desktop.domain.own.drafts import OWN_KINDS
from peercoach_desktop.domain.own.merging import is_own
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.dialogs import FittedDialog
from peercoach_desktop.views.kit.buttons import secondary_button, set_button_words
from peercoach_desktop.views.kit.choices import SegmentedControl
from peercoach_desktop.views.kit.labels import heading_label, hint_label, strong_label
from peercoach_desktop.views.kit.line import Line
from peercoach_desktop.views.kit.lines import LinesView
from peercoach_desktop.views.own.own_words import OwnWords
from peercoach_desktop.views.surroundings import Surroundings

_WIDTH = 560
_SHOWN = 7


class ChooseDialog(FittedDialog):
    """`pack_id` and `part` ("" for a whole pack) are what was chosen once the dialog is accepted. `kinds` are those to choose from.

    A word that the chosen kind lacks is looked for in the other kinds. Parts `without` are not offered.
    """

    def __init__(
        self,
        title: str,
        kinds: tuple[PackKind, ...],
        desk: Desk,
        around: Surroundings,
        parent: QWidget,
        without: Container[str] = (),
    ) -> None:
        super().__init__(parent)
        self._without = without
        self._kinds = kinds
        self.pack_id = self.part = ""
        self._desk = desk
        self._language = around.ui.language.code
        self._words = OwnWords(desk, around.ui, self)
        self._kind = SegmentedControl()
        self._kind.set_options(tuple(kind.value for kind in OWN_KINDS))
        for kind in OWN_KINDS:
            self._kind.set_words(kind.value, self._words.kind(kind))
        self._kind.set_value(kinds[0].value)
        self._kind.setAccessibleName(self.tr("Soort"))
        self._kind.setVisible(len(kinds) > 1)
        self._kind.chosen.connect(self._choose_kind)
        self._elsewhere = hint_label(self.tr("Bij deze soort is niets gevonden. Wel bij een andere soort:"))
        self._label = strong_label(self.tr("Zoek op een woord"))
        self.search = QLineEdit()
        self.search.setMaxLength(60)
        self.search.setAccessibleName(self._label.text())
        self._label.setBuddy(self.search)
        self._none = hint_label(self.tr("Niets gevonden."))
        self._list = LinesView(around.ui.theme, stands=True)
        self._list.setAccessibleName(title)
        cancel = secondary_button()
        set_button_words(cancel, self.tr("Annuleren"))
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(10)
        for widget in (heading_label(title), self._kind, self._label, self.search, self._elsewhere, self._list, self._none):
            column.addWidget(widget)
        column.addWidget(cancel, 0, Qt.AlignmentFlag.AlignLeft)
        cancel.clicked.connect(self.reject)
        self.search.textEdited.connect(self._show)
        self.search.returnPressed.connect(self._list.choose_current)
        self.search.installEventFilter(self)
        self._list.chosen.connect(self._choose)
        around.ui.theme.dress(self)
        self._show()
        self.search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the arrows to the list."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            QApplication.sendEvent(self._list, event)
            return True
        return super().eventFilter(watched, event)

    def lines(self) -> tuple[Line, ...]:
        """Return what is shown to choose from."""
        return self._list.lines()

    def _choose_kind(self, kind: str) -> None:
        if not kind:
            self._kind.set_value(OWN_KINDS[0].value)
        self._show()

    def _lines_of(self, kind: PackKind) -> list[Line]:
        """Return what there is of a kind."""
        lines = (line for pack in self._desk.library.of_kind(kind) for line in self._of(pack))
        return [line for line in lines if line.id.partition(":")[2] not in self._without]

    def _found(self, kind: PackKind) -> list[Line]:
        """Return what there is of a kind with all words that are searched for."""
        wanted = self.search.text().casefold().split()
        return [line for line in self._lines_of(kind) if all(word in line.title.casefold() for word in wanted)]

    def _found_elsewhere(self, kind: PackKind) -> list[Line]:
        """Return what was found among the other kinds; each line says which."""
        others = [other for other in self._kinds if other is not kind and self.search.text().strip()]
        return [replace(line, note=self._told(other, line.note)) for other in others for line in self._found(other)]

    def _told(self, kind: PackKind, note: str) -> str:
        return " · ".join(part for part in (self._words.kind(kind), note) if part)

    def _of(self, pack: Pack) -> list[Line]:
        words = pack.words(self._language)
        note = self.tr("eigen") if is_own(pack.id) else ""
        if pack.checklist is not None:
            return [Line(pack.id, words.get("checklist.title"), note=note)]
        if pack.group_phases:
            return [Line(pack.id, words.get("pack.title"), note=note)]
        entries = [(question.id, words.get(question.key)) for question in pack.questions]
        entries += [(form.id, words.get(f"{form.key}.title")) for form in pack.forms]
        entries += [(activity.id, words.get(f"{activity.key}.title")) for activity in pack.activities]
        return [Line(f"{pack.id}:{ident}", title, note=note) for ident, title in entries]

    def _show(self) -> None:
        kind = PackKind(self._kind.value() or OWN_KINDS[0].value)
        here = self._found(kind)
        found = (here or self._found_elsewhere(kind))[:_SHOWN]
        self._list.set_lines(found)
        self._list.setVisible(bool(found))
        self._elsewhere.setVisible(bool(found) and not here)
        self._none.setVisible(not found)

    def _choose(self, line: str) -> None:
        self.pack_id, _, part = line.partition(":")
        self.part = "" if is_own(self.pack_id) else part
        self.accept()
