"""One part of a checklist in the editor, with its points."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.own.drafts import ItemDraft, SectionDraft
from peercoach_desktop.views.kit.buttons import set_button_words
from peercoach_desktop.views.own.boxes import TextBox
from peercoach_desktop.views.own.draft_form import with_part
from peercoach_desktop.views.own.item_box import ItemBox
from peercoach_desktop.views.own.part_box import PartBox


class SectionBox(PartBox):
    """Tells its own words by `changed`; what goes beyond this part is asked of the form."""

    item_moved = Signal(int, int, int)
    item_removed = Signal(int, int)
    item_added = Signal(int, int)

    def __init__(self, place: int, places: dict[str, str], parent: QWidget | None = None) -> None:
        self._title = TextBox()
        super().__init__(place, self._title, parent=parent)
        self._places = places
        self._section = SectionDraft("")
        self._title.edited.connect(self._take_title)
        self.say()

    def show_section(self, section: SectionDraft, place: int, total: int) -> bool:
        """Show a part; return whether widgets were made or dropped."""
        self._section = section
        self._title.show_text(section.title)
        new = self._stand_at(place, total, len(section.items))
        for number, item in enumerate(section.items):
            self.item(number).show_item(item, place, number)
        return new

    def say(self) -> None:
        """Show all words in the language of now."""
        number = self._place + 1
        self._title.say(self.tr("Deel {number}").format(number=number), name=self.tr("Titel van deel {number}").format(number=number))
        self._buttons.name_them(self.tr("deel {number}").format(number=number))
        set_button_words(self._add, self.tr("Punt toevoegen"), self.tr("Punt toevoegen aan deel {number}").format(number=number))
        super().say()

    def item(self, place: int) -> ItemBox:
        """Return the box of a point."""
        item = self._box(place)
        assert isinstance(item, ItemBox)
        return item

    def _make_inner(self, _: int) -> ItemBox:
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

    def _tell_item_moved(self, place: int, way: int) -> None:
        self.item_moved.emit(self._place, place, way)

    def _tell_item_removed(self, place: int) -> None:
        self.item_removed.emit(self._place, place)

    def _add_after(self, place: int) -> None:
        self.item_added.emit(self._place, place)

    def _ask_inner(self) -> None:
        self.item_added.emit(self._place, len(self._inner) - 1)
