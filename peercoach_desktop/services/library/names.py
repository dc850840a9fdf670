"""The words an item of the library needs from outside its own pack, in one language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from peercoach_desktop.domain.library.item import ItemKind, ItemLine, Section, Shape, Span
from peercoach_desktop.domain.wording import Wording


@dataclass(frozen=True)
class Names:
    """Names of phases, themes and skills, and how time and people are said. `session` words the steps and themes of a talk.

    `moments` are the phases in the order of a talk, and after them those outside one.
    """

    app: Wording
    session: Wording
    activities: Wording
    skills: Mapping[str, tuple[str, ...]]
    moments: tuple[str, ...] = ()

    @property
    def language(self) -> str:
        """The language of these words."""
        return self.app.language

    def of(self, key: str, **names: object) -> str:
        """Return the words `library.key`. Raises KeyError for an id that has none."""
        return self.app.text(f"library.{key}", **names)

    def kind(self, kind: ItemKind) -> str:
        """Return the name of a kind of item."""
        return self.of(f"kinds.{kind}")

    def phase(self, phase: str) -> str:
        """Return the name of a step of a talk, or of what an activity is for."""
        return (
            self.session.get(f"forms.{phase}.title")
            or self.app.get(f"library.phases.{phase}")
            or self.activities.get(f"phases.{phase}")
            or phase
        )

    def in_order(self, phases: Iterable[str]) -> tuple[str, ...]:
        """Return each phase once, in the order of a talk; one that belongs to no moment keeps its place after these."""
        place = {phase: number for number, phase in enumerate(self.moments)}
        return tuple(sorted(dict.fromkeys(phases), key=lambda phase: place.get(phase, len(place))))

    def theme(self, theme: str) -> str:
        """Return the name of a theme of the help question."""
        return self.session.get(f"fields.theme.options.{theme}") or theme

    def minutes(self, span: Span) -> str:
        """Return how long it takes."""
        low, high = span
        if low != high:
            return self.of("minutes", low=low, high=high)
        return self.app.text("paper.minute") if low == 1 else self.app.text("paper.minutes", minutes=low)

    def people(self, span: Span) -> str:
        """Return for how many people it is."""
        low, high = span
        if low != high:
            return self.of("people", low=low, high=high)
        return self.of("one_person") if low == 1 else self.of("exact_people", count=low)

    def say(self, words: Wording, key: str) -> str:
        """Return the words of a pack with coach and peer in it by their role; "" where the pack leaves them out."""
        return words.get(key, peer=self.of("the_peer"), coach=self.of("the_coach"))

    def part(self, name: str, texts: Iterable[str], shape: Shape = Shape.POINTS) -> tuple[Section, ...]:
        """Return a section with a heading of its own, or none where there is nothing to say."""
        lines = tuple(ItemLine(text) for text in texts if text)
        return (Section(self.of(f"parts.{name}"), lines, shape, usual=True),) if lines else ()

    def skill_part(self, skills: Sequence[str]) -> tuple[Section, ...]:
        """Return which skills of the elective module an item practises, in words."""
        lines = tuple(ItemLine(skill, self.skills.get(skill, ())) for skill in dict.fromkeys(skills))
        return (Section(self.of("parts.skills"), lines, Shape.SKILLS),) if lines else ()


def texts_at(words: Wording, key: str) -> tuple[str, ...]:
    """Return the lines of a list, or the one text that stands there."""
    return tuple(words.lines(key)) or tuple(text for text in (words.get(key),) if text)
