"""One point of a checklist in the editor."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from peercoach_desktop.domain.own.drafts import LOOK_FORS, ItemDraft
from peercoach_desktop.views.kit.buttons import quiet_button, set_button_words
from peercoach_desktop.views.own.boxes import TextBox
from peercoach_desktop.views.own.part_box import InnerBox


class ItemBox(InnerBox):
    """One visible act, what to look for, and where it fits. `entered(place)` on Enter at the end."""

    entered = Signal(int)

    def __init__(self, places: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = places
        self._item = ItemDraft("")
        self._behaviour = TextBox()
        self._hints = [TextBox() for _ in range(LOOK_FORS)]
        self._where = quiet_button(icon="chevron-down")
        self._where.clicked.connect(self._offer_places)
        self._behaviour.edited.connect(self._take_behaviour)
        self._behaviour.entered.connect(self._next_line)
        for hint in self._hints:
            hint.edited.connect(self._take_hints)
            hint.entered.connect(self._next_line)
        self._lay_out()

    def show_item(self, item: ItemDraft, part: int, place: int) -> None:
        """Show a point."""
        renamed = (part, place) != (self._part, self._place) or not self._behaviour.text_edit.accessibleName()
        self._item, self._part, self._place = item, part, place
        self._behaviour.show_text(item.behaviour)
        for number, hint in enumerate(self._hints):
            hint.show_text(item.look_for[number] if number < len(item.look_for) else "")
        if renamed:
            self.say()
        else:
            self._say_places()

    def say(self) -> None:
        """Show all words in the language of now."""
        number = self._number()
        self._behaviour.say(self.tr("Punt {number}: wat je ziet of hoort").format(number=number))
        for row, hint in enumerate(self._hints, 1):
            name = self.tr("Kijktip {row} bij punt {number}").format(row=row, number=number)
            hint.say(self.tr("Kijktip {row}").format(row=row), name=name)
        self._buttons.name_them(self.tr("punt {number}").format(number=number))
        self._say_places()

    def focus_first(self) -> None:
        """Put the cursor in the behaviour."""
        self._behaviour.text_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_places(self) -> None:
        chosen = [self._places[place] for place in self._item.contexts if place in self._places]
        text = self.tr("Past overal") if not chosen or len(chosen) == len(self._places) else self.tr("Past op %n plekken", "", len(chosen))
        set_button_words(self._where, text, self.tr("{text}: punt {number}").format(text=text, number=self._number()))
        self._where.setToolTip(", ".join(chosen))

    def _offer_places(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for place, words in self._places.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(place in self._item.contexts)
            action.setData(place)
        menu.triggered.connect(self._turn_place)
        menu.popup(self._where.mapToGlobal(QPoint(0, self._where.height())))

    def _turn_place(self, action: QAction) -> None:
        place = str(action.data())
        chosen = {*self._item.contexts} ^ {place}
        unknown = [context for context in self._item.contexts if context not in self._places]
        contexts = (*unknown, *(each for each in self._places if each in chosen))
        self.changed.emit(self._place, replace(self._item, contexts=contexts), "")

    def _take_behaviour(self) -> None:
        self.changed.emit(self._place, replace(self._item, behaviour=self._behaviour.text()), "behaviour")

    def _take_hints(self) -> None:
        lines = [hint.text() for hint in self._hints]
        while lines and not lines[-1]:
            lines.pop()
        key = next((f"hint{row}" for row, hint in enumerate(self._hints) if hint.text_edit.hasFocus()), "hint")
        self.changed.emit(self._place, replace(self._item, look_for=(*lines, *self._item.look_for[LOOK_FORS:])), key)

    def _next_line(self) -> None:
        """Enter goes on to the next line, and from the last one to a new point."""
        texts = [self._behaviour.text_edit, *(hint.text_edit for hint in self._hints)]
        place = next((place for place, text in enumerate(texts) if text.hasFocus()), len(texts) - 1)
        if place + 1 < len(texts):
            texts[place + 1].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.entered.emit(self._place)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._behaviour)
        hints = QHBoxLayout()
        hints.setSpacing(12)
        for hint in self._hints:
            hints.addWidget(hint, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(hints)
        foot = QHBoxLayout()
        foot.addWidget(self._where)
        foot.addStretch(1)
        foot.addWidget(self._buttons)
        column.addLayout(foot)
