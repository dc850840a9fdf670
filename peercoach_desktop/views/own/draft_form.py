"""What the editors of own material have in common: they show a draft, and tell each change as a new one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.own.drafts import Draft
from peercoach_desktop.views.kit.choices import OptionSet
from peercoach_desktop.views.own.spots import stand_at

_Part = TypeVar("_Part")
_Widget = TypeVar("_Widget", bound=QWidget)


class DraftForm(QWidget):
    """`edited(draft, key)` when the coach changed something. Changes with the same `key` are one step to undo; "" is always a step.

    `removed(words)` comes before it when a part was taken out. Widgets never hold what the draft does not: showing a draft is enough.
    """

    edited = Signal(object, str)
    removed = Signal(str)
    rebuilt = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)

    def show_draft(self, draft: Draft) -> None:
        """Show `draft`, silently."""
        raise NotImplementedError

    def say(self) -> None:
        """Show all words in the language of now."""
        raise NotImplementedError

    def reword(self, *words: Mapping[str, str]) -> None:
        """Take the words by id of what there is to choose from, in the language of now: those that its constructor takes."""

    def focus_first(self) -> None:
        """Put the cursor in the first field."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self.say()
        super().changeEvent(event)


def moved(parts: Sequence[_Part], place: int, way: int) -> tuple[_Part, ...]:
    """Return the parts with the one at `place` moved one up (-1) or down (1); the same where it cannot."""
    target = place + way
    if not 0 <= target < len(parts):
        return tuple(parts)
    changed = list(parts)
    changed[place], changed[target] = changed[target], changed[place]
    return tuple(changed)


def without(parts: Sequence[_Part], place: int) -> tuple[_Part, ...]:
    """Return the parts without the one at `place`."""
    return (*parts[:place], *parts[place + 1 :])


def with_part(parts: Sequence[_Part], place: int, part: _Part) -> tuple[_Part, ...]:
    """Return the parts with another one at `place`."""
    return (*parts[:place], part, *parts[place + 1 :])


def fitting(widgets: list[_Widget], wanted: int, make: Callable[[int], _Widget], layout: QVBoxLayout) -> bool:
    """Make or drop widgets at the end until there are as many as `wanted`; return whether anything changed."""
    before = len(widgets)
    while len(widgets) < wanted:
        widget = make(len(widgets))
        stand_at(widget, len(widgets))
        widgets.append(widget)
        layout.addWidget(widget)
    while len(widgets) > wanted:
        widget = widgets.pop()
        layout.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
    return len(widgets) != before


def word_options(control: OptionSet, words: Mapping[str, str]) -> None:
    """Show the words of options that are offered."""
    for button in control.buttons():
        control.set_words(button.option, words.get(button.option, button.option))
