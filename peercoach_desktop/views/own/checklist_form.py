"""The editor of a checklist."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.own.drafts import ChecklistDraft, Draft, ItemDraft, SectionDraft
from peercoach_desktop.domain.own.ids import unique_id
from peercoach_desktop.views.kit.buttons import secondary_button, set_button_words
from peercoach_desktop.views.own.boxes import TextBox
from peercoach_desktop.views.own.draft_form import DraftForm, fitting, moved, with_part, without
from peercoach_desktop.views.own.section_box import SectionBox


class ChecklistForm(DraftForm):
    """Title, words about the list, and its parts with their points. `places` are the ids and words of the places of work."""

    def __init__(self, places: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = places
        self._draft = ChecklistDraft()
        self._title, self._about, self._note = TextBox(), TextBox(2), TextBox(2)
        for key, box in (("title", self._title), ("about", self._about), ("note", self._note)):
            box.setObjectName(key)
            box.edited.connect(self._take_words)
            self.column.addWidget(box)
        self._parts: list[QWidget] = []
        self._part_column = QVBoxLayout()
        self._part_column.setSpacing(12)
        self.column.addLayout(self._part_column)
        self._add = secondary_button(icon="plus")
        self._add.clicked.connect(self._add_part)
        self.column.addWidget(self._add)
        self.say()

    def show_draft(self, draft: Draft) -> None:
        """Show a checklist."""
        assert isinstance(draft, ChecklistDraft)
        self._draft = draft
        for box, text in ((self._title, draft.title), (self._about, draft.about), (self._note, draft.note)):
            box.show_text(text)
        new = fitting(self._parts, len(draft.sections), self._make_part, self._part_column)
        for place, section in enumerate(draft.sections):
            new = self._part(place).show_section(section, place, len(draft.sections)) or new
        if new:
            self.rebuilt.emit()

    def say(self) -> None:
        """Show all words in the language of now."""
        self._title.say(self.tr("Titel van de lijst"))
        self._about.say(self.tr("Waar de lijst over gaat"), self.tr("Wanneer gebruik je deze lijst? Twee zinnen is genoeg."))
        self._note.say(self.tr("Wat erbij moet staan"), self.tr("Dit staat onder de lijst, ook op papier."))
        set_button_words(self._add, self.tr("Deel toevoegen"))
        for place in range(len(self._parts)):
            self._part(place).say()

    def reword(self, *words: Mapping[str, str]) -> None:
        """Take the words of the places of work; the points share them."""
        self._places.update(words[0])
        self.say()

    def focus_first(self) -> None:
        """Put the cursor in the title."""
        self._title.text_edit.setFocus()

    def part(self, place: int) -> SectionBox:
        """Return the box of a part."""
        return self._part(place)

    def _part(self, place: int) -> SectionBox:
        part = self._parts[place]
        assert isinstance(part, SectionBox)
        return part

    def _make_part(self, place: int) -> QWidget:
        part = SectionBox(place, self._places)
        part.changed.connect(self._take_part)
        part.moved.connect(self._move_part)
        part.removed.connect(self._remove_part)
        part.item_moved.connect(self._move_item)
        part.item_removed.connect(self._remove_item)
        part.item_added.connect(self._add_item)
        return part

    def _tell(self, draft: ChecklistDraft, key: str = "") -> None:
        self.show_draft(draft)
        self.edited.emit(draft, key)

    def _take_words(self) -> None:
        box = self.sender()
        draft = replace(self._draft, title=self._title.text(), about=self._about.text(), note=self._note.text())
        self._tell(draft, box.objectName())

    def _take_part(self, place: int, section: SectionDraft, key: str) -> None:
        self._tell(replace(self._draft, sections=with_part(self._draft.sections, place, section)), f"{place}.{key}" if key else "")

    def _move_part(self, place: int, way: int) -> None:
        sections = moved(self._draft.sections, place, way)
        if sections != self._draft.sections:
            self._tell(replace(self._draft, sections=sections))
            self._part(place + way).focus_buttons(way)

    def _remove_part(self, place: int) -> None:
        self.removed.emit(self.tr("Deel verwijderd"))
        self._tell(replace(self._draft, sections=without(self._draft.sections, place)))
        if self._parts:
            self._part(min(place, len(self._parts) - 1)).focus_first()
        else:
            self._add.setFocus()

    def _add_part(self) -> None:
        taken = {section.id for section in self._draft.sections}
        section = SectionDraft(unique_id("", taken, "part"), "", (self._new_item(),))
        self._tell(replace(self._draft, sections=(*self._draft.sections, section)))
        self._part(len(self._parts) - 1).focus_first()

    def _new_item(self) -> ItemDraft:
        return ItemDraft(unique_id("", {item.id for item in self._draft.items()}, "point"))

    def _add_item(self, place: int, after: int) -> None:
        section = self._draft.sections[place]
        items = (*section.items[: after + 1], self._new_item(), *section.items[after + 1 :])
        self._take_part(place, replace(section, items=items), "")
        self._part(place).focus_inner(after + 1)

    def _move_item(self, place: int, item: int, way: int) -> None:
        """Move a point; past the end of its part it goes to the next."""
        sections = self._draft.sections
        section = sections[place]
        if 0 <= item + way < len(section.items):
            self._take_part(place, replace(section, items=moved(section.items, item, way)), "")
            self._part(place).focus_inner(item + way)
            return
        target = place + way
        if not 0 <= target < len(sections):
            return
        point, other = section.items[item], sections[target]
        landing = len(other.items) if way < 0 else 0
        sections = with_part(sections, place, replace(section, items=without(section.items, item)))
        sections = with_part(sections, target, replace(other, items=(*other.items[:landing], point, *other.items[landing:])))
        self._tell(replace(self._draft, sections=sections))
        self._part(target).focus_inner(landing)

    def _remove_item(self, place: int, item: int) -> None:
        section = self._draft.sections[place]
        self.removed.emit(self.tr("Punt verwijderd"))
        self._take_part(place, replace(section, items=without(section.items, item)), "")
        self._part(place).focus_inner(min(item, len(section.items) - 2))
