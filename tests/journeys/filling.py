"""Filling in a session by keyboard: Tab from field to field, and for each kind of field the keys a coach would use."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import cycle
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit

from peercoach_desktop.domain.codec import to_plain
from peercoach_desktop.domain.fields import AgreementReview, ChecklistChoice, Choice, Field, ModelChoice, MultiChoice, Scale
from peercoach_desktop.domain.records import RatingLevel
from peercoach_desktop.domain.values import Outcome, Value
from peercoach_desktop.views.editors.base import FieldEditor
from peercoach_desktop.views.editors.day import DateEditor
from peercoach_desktop.views.session.observation.page import ObservationPage
from peercoach_desktop.views.session.page import SessionPage
from tests.journeys.hands import Hands, Role

MOST_STOPS = 60
SIGNS = "<b> & <5 min, Łukasz én Zoë"
"""Breaks careless code, and stands in every third text."""
LEVELS = {
    "1": RatingLevel.NOT_YET, "2": RatingLevel.WITH_HELP, "3": RatingLevel.INDEPENDENT, "4": RatingLevel.EXEMPLARY,
    "0": RatingLevel.NOT_OBSERVED, "9": RatingLevel.NOT_APPLICABLE,
}  # fmt: skip
DAY, TIMES = ("21 april 2026", "2026-04-21"), {"tijd": ("14.30", "14:30"), "begintijd": ("9.15", "09:15"), "eindtijd": ("10.45", "10:45")}


class Filling:
    """Fills in pages and remembers per field what was entered, as the store would write it."""

    def __init__(self, hands: Hands, word: str = "woord") -> None:
        self._hands = hands
        self._word = word
        self.entered: dict[str, list[Any]] = defaultdict(list)
        self._ticked: dict[str, int] = defaultdict(int)
        self.words: list[str] = []
        self.kinds: set[str] = set()
        self.marks: list[RatingLevel] = []

    def page(self) -> None:
        """Fill in the page on the screen, from its first field to its last."""
        met: set[int] = set()
        for _ in range(MOST_STOPS):
            stop = self._hands.focus()
            if self._hands.inside(SessionPage) is None or id(stop) in met:
                return
            if self._hands.inside(ObservationPage) is not None:
                self._observe()
                return
            met.add(id(stop))
            self._fill_in()
            self._hands.tab()
        raise AssertionError(f"Tab never leaves {self._hands.ward.title()}")

    def _observe(self) -> None:
        """Mark every point by its key, and write an example with the third."""
        told = re.search(r"0 van (\d+) ingevuld", self._hands.says())
        assert told is not None
        keys = [key for key, _ in zip(cycle(LEVELS), range(int(told[1])), strict=False)]
        self.marks = [LEVELS[key] for key in keys]
        for key in (*keys[:2], "n"):
            self._hands.write(key)
        self._write("observation.seen")
        self._hands.tab()
        self._write("observation.reading")
        while self._hands.role() is not Role.RadioButton:
            self._hands.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        for key in keys[2:]:
            self._hands.write(key)

    def _fill_in(self) -> None:
        editor = self._hands.inside(FieldEditor)
        if editor is None:
            return
        fields = list(_with_those_around(editor))
        self.kinds |= {type(field.kind).__name__ for field in fields}
        of = fields[-1].id
        match self._hands.role():
            case Role.RadioButton | Role.CheckBox:
                before = tuple(self.entered[of])
                now = (*before, self._choose(editor, self._ticked[of]))
                self._ticked[of] += 1
                kind = editor.field.kind
                self.entered[of] = list(kind.together(before, now) if isinstance(kind, MultiChoice) else now)
            case Role.EditableText if isinstance(editor, DateEditor):
                self._write_day(of)
            case Role.EditableText:
                self._write(of)

    def _choose(self, editor: FieldEditor, place: int) -> str | int:
        """Choose what has the focus, a point on a scale by its number; return what the store must hold.

        A choice that stands there already, since it was said before, is left as it is.
        """
        focused = self._hands.focus()
        if isinstance(editor.field.kind, Choice) and isinstance(focused, QAbstractButton) and focused.isChecked():
            return str(editor.value())
        self._hands.write("7" if isinstance(editor.field.kind, Scale) else " ")
        match editor.field.kind:
            case Scale():
                return 7
            case MultiChoice(options=options):
                return options[place]
            case Choice(options=options) | AgreementReview(statuses=options):
                return options[0]
            case ModelChoice():
                return editor.context.models[0].id
            case ChecklistChoice():
                return editor.context.checklists[0].id
        raise AssertionError(f"{self._hands.name()} is one of what?")

    def _write(self, of: str) -> None:
        signs = SIGNS if isinstance(self._hands.focus(), QPlainTextEdit) and len(self.words) % 3 == 0 else ""
        words = f"{self._word}{len(self.words):03} {signs}".strip()
        self._hands.ctrl(Qt.Key.Key_A)
        self._hands.write(words)
        self.entered[of].append(words)
        self.words.append(words)

    def _write_day(self, of: str) -> None:
        name = self._hands.name()
        typed, plain = next((at for word, at in TIMES.items() if name.endswith(f": {word}")), DAY)
        self._hands.write(typed)
        self.entered[of].append(plain)


def leaves(value: Value) -> list[Any]:
    """Return what is written in a value, without the ids of its rows."""
    if isinstance(value, tuple) and all(isinstance(item, Outcome) for item in value):
        return [item.status for item in value if isinstance(item, Outcome)]
    return list(_leaves(to_plain(value)))


def _leaves(plain: Any) -> Iterator[Any]:
    match plain:
        case {"id": _, "cells": cells}:
            yield from _leaves(cells)
        case dict():
            for part in plain.values():
                yield from _leaves(part)
        case list():
            for part in plain:
                yield from _leaves(part)
        case None | "":
            return
        case _:
            yield plain


def _with_those_around(editor: FieldEditor) -> Iterator[Field]:
    """Yield the field and those it is part of; the last one is a field of the page."""
    widget: Any = editor
    while widget is not None:
        if isinstance(widget, FieldEditor):
            yield widget.field
        widget = widget.parentWidget()
