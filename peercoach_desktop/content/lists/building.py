"""A list while it comes in: parts, points, and the account of what is left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from peercoach_desktop.content.draft_reader import fresh_ids
from peercoach_desktop.content.lists.limits import MOST_LETTERS, check_size, one_line, shortened
from peercoach_desktop.content.lists.markup import plain, refers
from peercoach_desktop.domain.own.drafts import LOOK_FORS, ChecklistDraft, ItemDraft, SectionDraft
from peercoach_desktop.domain.own.incoming import IncomingList, LeftOut, Reason

_MOST_LEFT_OUT = 20_000
_ONE_LOOK_FOR = 300
"""Letters in hints that are put together to leave room for the answers."""


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
        self._more = 0
        self._by_design: dict[str, Counter[str]] = {}

    def leave(self, place: str, reason: Reason, what: str = "") -> None:
        """Write down one thing that does not come along."""
        if len(self.left_out) < _MOST_LEFT_OUT:
            self.left_out.append(LeftOut(place, reason, shortened(what)))
        else:
            self._more += 1

    def leave_by_design(self, place: str, name: str) -> None:
        """Count a value that never comes along, such as a name for computers. All of them are told in one line for each `place`."""
        self._by_design.setdefault(place, Counter())[name] += 1

    def words(self, place: str, text: str) -> str:
        """Return words of the file as plain words on one line, and write down what went. A text that is too long goes as a whole."""
        clean = self._plain(place, text)
        if len(clean) > MOST_LETTERS:
            self.leave(place, Reason.TOO_LONG, clean)
            return ""
        return clean

    def is_too_long(self, text: str) -> bool:
        """Return whether `text` does not come along because of its length."""
        return len(text) > MOST_LETTERS and len(one_line(plain(text)[0])) > MOST_LETTERS

    def prose(self, place: str, text: str) -> str:
        """Return words about the list as a whole; of a text that is too long its begin, up to the end of a sentence if there is one."""
        clean = self._plain(place, text)
        if len(clean) <= MOST_LETTERS:
            return clean
        self.leave(place, Reason.CUT, clean)
        begin = clean[: MOST_LETTERS - 1]
        end = max(begin.rfind(mark) for mark in (". ", "? ", "! "))
        return begin[: end + 1] if end > 0 else f"{begin}…"

    def start(self, heading: str) -> None:
        """Begin another part; one without points is never made."""
        self._close()
        self._heading = heading

    def add(self, place: str, behaviour: str, hints: Sequence[str], answers: str = "", contexts: tuple[str, ...] = ()) -> None:
        """Add a point. `answers` says how the file let it be answered; hints for which there is no room are written down."""
        look_for = list(hints)
        if answers:
            together = " · ".join(look_for)
            if len(look_for) >= LOOK_FORS and len(together) <= _ONE_LOOK_FOR:
                look_for = [together]
            look_for.insert(LOOK_FORS - 1, answers)
        for line in look_for[LOOK_FORS:]:
            self.leave(place, Reason.HINT, line)
        self._items.append(ItemDraft("", behaviour, tuple(look_for[:LOOK_FORS]), contexts))
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
        return IncomingList(fresh_ids(draft), (*self.left_out, *self._in_general()))

    def _in_general(self) -> list[LeftOut]:
        lines = [
            LeftOut(place, Reason.CODE, ", ".join(f"{name} ({count}×)" for name, count in names.items()))
            for place, names in self._by_design.items()
        ]
        return [*lines, LeftOut(f"+ {self._more}", Reason.MORE)] if self._more else lines

    def _plain(self, place: str, text: str) -> str:
        clean, had_markup = plain(text)
        if had_markup:
            self.leave(place, Reason.MARKUP, text)
        if refers(clean):
            self.leave(place, Reason.REFERENCE, clean)
        return one_line(clean)

    def _close(self) -> None:
        if not self._items:
            return
        if self._sections and self._sections[-1].title == self._heading:
            last = self._sections.pop()
            self._items = [*last.items, *self._items]
        self._sections.append(SectionDraft("", self._heading, tuple(self._items)))
        self._items = []
        check_size(len(self._sections), self._points)
