"""A list while it comes in: parts, points, and the account of what is left out."""

from __future__ import annotations

from peercoach_desktop.content.draft_reader import fresh_ids
from peercoach_desktop.content.lists.limits import check_size, one_line, shortened
from peercoach_desktop.content.lists.markup import plain, refers
from peercoach_desktop.domain.own.drafts import LOOK_FORS, ChecklistDraft, ItemDraft, SectionDraft
from peercoach_desktop.domain.own.incoming import IncomingList, LeftOut, Reason

_MOST_LEFT_OUT = 20_000


class ListBuilder:
    """Takes parts and points in the order of the file. `place` is where something stands there, in words for people."""

    def __init__(self) -> None:
        self.left_out: list[LeftOut] = []
        self.title = ""
        self.about = ""
        self._sections: list[SectionDraft] = []
        self._items: list[ItemDraft] = []
        self._heading = ""
        self._points = 0

    def leave(self, place: str, reason: Reason, what: str = "") -> None:
        """Write down one thing that does not come along."""
        if len(self.left_out) < _MOST_LEFT_OUT:
            self.left_out.append(LeftOut(place, reason, shortened(what)))

    def words(self, place: str, text: str) -> str:
        """Return words of the file as plain words on one line, and write down what went."""
        clean, had_markup = plain(text)
        if had_markup:
            self.leave(place, Reason.MARKUP, text)
        if refers(clean):
            self.leave(place, Reason.REFERENCE, clean)
        return one_line(clean)

    def start(self, heading: str) -> None:
        """Begin another part; one without points is never made."""
        self._close()
        self._heading = heading

    def add(self, place: str, behaviour: str, look_for: tuple[str, ...], contexts: tuple[str, ...] = ()) -> None:
        """Add a point. Hints beyond the second are left out and written down."""
        for line in look_for[LOOK_FORS:]:
            self.leave(place, Reason.HINT, line)
        self._items.append(ItemDraft("", behaviour, look_for[:LOOK_FORS], contexts))
        self._points += 1
        check_size(len(self._sections), self._points)

    @property
    def points(self) -> int:
        """How many points there are by now."""
        return self._points

    def is_empty(self) -> bool:
        """Return whether there is no point yet."""
        return not self._points

    def finish(self, source: str = "", note: str = "") -> IncomingList:
        """Return the list with ids made from its words."""
        self._close()
        sections = tuple(self._sections)
        if len(sections) > 1 or (sections and not sections[0].title):
            sections = tuple(section if section.title else SectionDraft(section.id, self.title, section.items) for section in sections)
        draft = ChecklistDraft(self.title, self.about, note, sections, source)
        return IncomingList(fresh_ids(draft), tuple(self.left_out))

    def _close(self) -> None:
        if not self._items:
            return
        if self._sections and self._sections[-1].title == self._heading:
            last = self._sections.pop()
            self._items = [*last.items, *self._items]
        self._sections.append(SectionDraft("", self._heading, tuple(self._items)))
        self._items = []
        check_size(len(self._sections), self._points)
