"""One part of a checklist in the editor, with its points."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peercoach_desktop.domain.own.drafts import ItemDraft, SectionDraft
from peercoach_desktop.views.kit.buttons import quiet_button, set_button_words
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.own.boxes import MoveButtons, TextBox
from peercoach_desktop.views.own.draft_form import fitting, with_part
from peercoach_desktop.views.own.item_box import ItemBox


class SectionBox(Card):
    """`changed(place, section, key)` when words changed; the rest asks the form for what goes beyond this part."""

    changed = Signal(int, object, str)
    moved = Signal(int, int)
    removed = Signal(int)
    item_moved = Signal(int, int, int)
    item_removed = Signal(int, int)
    item_added = Signal(int, int)

    def __init__(self, place: int, places: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._place = place
        self._places = places
        self._section = SectionDraft("")
        self._title = TextBox()
        self._title.edited.connect(self._take_title)
        head = QWidget()
        self._buttons = MoveButtons(head)
        self._buttons.moved.connect(self._tell_moved)
        self._buttons.removed.connect(self._tell_removed)
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._title, 1)
        row.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignBottom)
        self._items: list[QWidget] = []
        self._item_column = QVBoxLayout()
        self._item_column.setSpacing(14)
        self._add = quiet_button(icon="plus")
        self._add.clicked.connect(self._add_last)
        self.column.addWidget(head)
        self.column.addLayout(self._item_column)
        self.column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.say()

    def show_section(self, section: SectionDraft, place: int, total: int) -> bool:
        """Show a part; return whether widgets were made or dropped."""
        self._section, self._place = section, place
        self._title.show_text(section.title)
        self._buttons.set_alone(on=total < 2)
        new = fitting(self._items, len(section.items), self._make_item, self._item_column)
        for number, item in enumerate(section.items):
            self._item(number).show_item(item, place, number)
        return new

    def say(self) -> None:
        """Show all words in the language of now."""
        number = self._place + 1
        self._title.say(self.tr("Deel {number}").format(number=number), name=self.tr("Titel van deel {number}").format(number=number))
        self._buttons.name_them(self.tr("deel {number}").format(number=number))
        set_button_words(self._add, self.tr("Punt toevoegen"), self.tr("Punt toevoegen aan deel {number}").format(number=number))
        for place in range(len(self._items)):
            self._item(place).say()

    def focus_title(self) -> None:
        """Put the cursor in the title."""
        self._title.text_edit.setFocus()

    def focus_item(self, place: int) -> None:
        """Put the cursor in a point, or on the button to add one where there is none."""
        if 0 <= place < len(self._items):
            self._item(place).focus_first()
        else:
            self._add.setFocus()

    def focus_buttons(self, way: int) -> None:
        """Put the focus on the button that moves this part on."""
        (self._buttons.up if way < 0 else self._buttons.down).setFocus()

    def item(self, place: int) -> ItemBox:
        """Return the box of a point."""
        return self._item(place)

    def _item(self, place: int) -> ItemBox:
        item = self._items[place]
        assert isinstance(item, ItemBox)
        return item

    def _make_item(self, _: int) -> QWidget:
        item = ItemBox(self._places)
        item.changed.connect(self._take_item)
        item.moved.connect(self._tell_item_moved)
        item.removed.connect(self._tell_item_removed)
        item.entered.connect(self._add_after)
        return item

    def _take_title(self) -> None:
        self.changed.emit(self._place, replace(self._section, title=self._title.text()), "title")

    def _take_item(self, place: int, item: ItemDraft, key: str) -> None:
        section = replace(self._section, items=with_part(self._section.items, place, item))
        self.changed.emit(self._place, section, f"{place}.{key}" if key else "")

    def _tell_moved(self, way: int) -> None:
        self.moved.emit(self._place, way)

    def _tell_removed(self) -> None:
        self.removed.emit(self._place)

    def _tell_item_moved(self, place: int, way: int) -> None:
        self.item_moved.emit(self._place, place, way)

    def _tell_item_removed(self, place: int) -> None:
        self.item_removed.emit(self._place, place)

    def _add_after(self, place: int) -> None:
        self.item_added.emit(self._place, place)

    def _add_last(self) -> None:
        self.item_added.emit(self._place, len(self._items) - 1)
