"""The editor of a checklist."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.own.drafts import ChecklistDraft, Draft, ItemDraft, SectionDraft
from peercoach_desktop.domain.own.ids import unique_id
from peercoach_desktop.views.kit.buttons import secondary_button, set_button_words
from peercoach_desktop.views.own.boxes import TextBox
from peercoach_desktop.views.own.draft_form import moved, with_part, without
from peercoach_desktop.views.own.parts_form import PartsForm
from peercoach_desktop.views.own.section_box import SectionBox
from peercoach_desktop.views.own.spots import spot_of, stand_at


class ChecklistForm(PartsForm[ChecklistDraft, SectionDraft, SectionBox]):
    """Title, words about the list, and its parts with their points. `places` are the ids and words of the places of work."""

    def __init__(self, places: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(ChecklistDraft(), secondary_button(icon="plus"), parent)
        self._places = places
        self._title, self._about, self._note = TextBox(), TextBox(2), TextBox(2)
        for key, box in (("title", self._title), ("about", self._about), ("note", self._note)):
            stand_at(box, key)
            box.edited.connect(self._take_words)
            self.column.addWidget(box)
        self.put_parts()
        self.say()

    def show_draft(self, draft: Draft) -> None:
        """Show a checklist."""
        assert isinstance(draft, ChecklistDraft)
        self._draft = draft
        for box, text in ((self._title, draft.title), (self._about, draft.about), (self._note, draft.note)):
            box.show_text(text)
        new = self.fit()
        for place, section in enumerate(draft.sections):
            new = self.box(place).show_section(section, place, len(draft.sections)) or new
        if new:
            self.rebuilt.emit()

    def say(self) -> None:
        """Show all words in the language of now."""
        self._title.say(self.tr("Titel van de lijst"))
        self._about.say(self.tr("Waar de lijst over gaat"), self.tr("Wanneer gebruik je deze lijst? Twee zinnen is genoeg."))
        self._note.say(self.tr("Wat erbij moet staan"), self.tr("Dit staat onder de lijst, ook op papier."))
        set_button_words(self._add, self.tr("Deel toevoegen"))
        for box in self._boxes:
            box.say()

    def reword(self, *words: Mapping[str, str]) -> None:
        """Take the words of the places of work; the points share them."""
        self._places.update(words[0])
        self.say()

    def focus_first(self) -> None:
        """Put the cursor in the title."""
        self._title.text_edit.setFocus()

    def parts(self) -> tuple[SectionDraft, ...]:
        """Return the parts of the list."""
        return self._draft.sections

    def with_parts(self, parts: Sequence[SectionDraft]) -> ChecklistDraft:
        """Return the draft with these parts."""
        return replace(self._draft, sections=tuple(parts))

    def new_part(self) -> SectionDraft:
        """Return a part with one point."""
        taken = {section.id for section in self._draft.sections}
        return SectionDraft(unique_id("", taken, "part"), "", (self._new_item(),))

    def make_box(self, place: int) -> SectionBox:
        """Return the box of a part."""
        box = SectionBox(place, self._places)
        box.changed.connect(self.take_part)
        box.moved.connect(self.move_part)
        box.removed.connect(self.remove_part)
        box.item_moved.connect(self._move_item)
        box.item_removed.connect(self._remove_item)
        box.item_added.connect(self._add_item)
        return box

    def focus_box(self, place: int, way: int = 0) -> None:
        """Put the cursor in a part, or the focus on the button that moved it."""
        if way:
            self.box(place).focus_buttons(way)
        else:
            self.box(place).focus_first()

    def gone(self) -> str:
        """Return what is said when a part was removed."""
        return self.tr("Deel verwijderd")

    def _take_words(self) -> None:
        box = self.sender()
        draft = replace(self._draft, title=self._title.text(), about=self._about.text(), note=self._note.text())
        self.tell(draft, spot_of(box))

    def _new_item(self) -> ItemDraft:
        return ItemDraft(unique_id("", {item.id for item in self._draft.items()}, "point"))

    def _add_item(self, place: int, after: int) -> None:
        section = self._draft.sections[place]
        items = (*section.items[: after + 1], self._new_item(), *section.items[after + 1 :])
        self.take_part(place, replace(section, items=items))
        self.box(place).focus_inner(after + 1)

    def _move_item(self, place: int, item: int, way: int) -> None:
        """Move a point; past the end of its part it goes to the next."""
        sections = self._draft.sections
        section = sections[place]
        if 0 <= item + way < len(section.items):
            self.take_part(place, replace(section, items=moved(section.items, item, way)))
            self.box(place).focus_inner(item + way)
            return
        target = place + way
        if not 0 <= target < len(sections):
            return
        point, other = section.items[item], sections[target]
        landing = len(other.items) if way < 0 else 0
        sections = with_part(sections, place, replace(section, items=without(section.items, item)))
        sections = with_part(sections, target, replace(other, items=(*other.items[:landing], point, *other.items[landing:])))
        self.tell(replace(self._draft, sections=sections))
        self.box(target).focus_inner(landing)

    def _remove_item(self, place: int, item: int) -> None:
        section = self._draft.sections[place]
        self.removed.emit(self.tr("Punt verwijderd"))
        self.take_part(place, replace(section, items=without(section.items, item)))
        self.box(place).focus_inner(min(item, len(section.items) - 2))
