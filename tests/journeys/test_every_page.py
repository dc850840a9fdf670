"""Every page and dialog, in both languages, light and dark, and in every size it must fit."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from peercoach_desktop.views.appearance import Appearance
from peercoach_desktop.views.theme import Mode
from tests.journeys import audit
from tests.journeys.hands import Hands
from tests.journeys.rounds import Look, Round, first_start, open_example, settle

KINDS = ("first", "on_ward")
WHOLE = (1366, 768)
SMALLER = ((1092, 614), (910, 512))
"""What 1366 x 768 leaves at 125 % and 150 % of Windows."""


def shown(hands: Hands) -> QWidget:
    """Return the dialog or the window that is on the screen."""
    return QApplication.activeModalWidget() or hands.ward.program.window


def everywhere(rounds: Round) -> None:
    rounds.home()
    rounds.profiles()
    rounds.dialogs()
    rounds.own()
    rounds.log()
    rounds.group()
    for kind in KINDS:
        rounds.session(kind)
    rounds.models("on_ward")
    rounds.preview()


class Looker:
    """Looks at every page of one round; `wrong` is what it found."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands
        self.wrong: list[str] = []

    def words(self, name: str) -> None:
        """Names, roles, mark-up and colours."""
        root = shown(self._hands)
        checks = (audit.nameless(root), audit.namesakes(root), audit.wrong_roles(root), audit.rich_text(root), audit.deaf_to_enter(root))
        self._say(name, [fault for faults in checks for fault in faults])
        self._say(name, audit.foreign_colours(root, self._hands.ward.program.around.appearance.theme))

    def room(self, name: str) -> None:
        """Nothing is cut off."""
        self._say(name, audit.clipped(shown(self._hands)))

    def words_and_room(self, name: str) -> None:
        """Everything that can be seen without a key."""
        self.words(name)
        self.room(name)

    def all(self, name: str) -> None:
        """Everything, the way of the Tab key too, and the room in smaller windows."""
        self.words_and_room(name)
        self._say(name, audit.traps(shown(self._hands)))
        if QApplication.activeModalWidget() is None:
            self._in_smaller_windows(name)

    def _in_smaller_windows(self, name: str) -> None:
        """Room is measured, not seen, so nothing is painted meanwhile. The next page waits until it is at its place in the whole window."""
        window = self._hands.ward.program.window
        window.setUpdatesEnabled(False)
        for width, height in SMALLER:
            window.resize(width, height)
            settle(window)
            self.room(f"{name} at {width} x {height}")
        window.resize(*WHOLE)
        window.setUpdatesEnabled(True)

    def go(self, look: Look) -> None:
        """Go the round in the window of the ward laptop; nothing may be wrong anywhere."""
        self._hands.ward.program.window.resize(*WHOLE)
        everywhere(Round(self._hands.ward, look))
        self.check()

    def check(self) -> None:
        """Nothing may be wrong."""
        assert not self.wrong, "\n".join(dict.fromkeys(self.wrong))

    def _say(self, name: str, faults: list[str]) -> None:
        self.wrong.extend(f"{name}: {fault}" for fault in faults)


def test_names_roles_words_colours_room_and_the_way_of_tab(hands: Hands) -> None:
    open_example(hands.ward)
    looker = Looker(hands)
    looker.go(looker.all)


def test_names_roles_words_colours_and_room_in_english_and_dark(hands: Hands) -> None:
    open_example(hands.ward)
    appearance = hands.ward.program.around.appearance
    appearance.set_language("en")
    appearance.set_mode(Mode.DARK)
    looker = Looker(hands)
    looker.go(looker.words_and_room)


def test_nothing_is_cut_off_in_the_largest_letters(hands: Hands) -> None:
    open_example(hands.ward)
    hands.ward.program.around.appearance.set_text_scale(150)
    looker = Looker(hands)
    looker.go(looker.room)


@pytest.mark.parametrize(
    ("width", "height", "scale", "language", "mode"),
    [(1366, 728, 100, "nl", Mode.LIGHT), (1366, 728, 150, "en", Mode.DARK), (910, 512, 100, "nl", Mode.LIGHT)],
)
def test_the_pages_before_a_store_is_open(hands: Hands, width: int, height: int, scale: int, language: str, mode: Mode) -> None:
    looker = Looker(hands)

    def change(appearance: Appearance) -> None:
        hands.ward.program.window.resize(width, height)
        appearance.set_text_scale(scale)
        appearance.set_language(language)
        appearance.set_mode(mode)

    first_start(hands.ward, change, looker.all)
    looker.check()
