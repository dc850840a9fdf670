"""Every page and dialog, in both languages, light and dark, and in every size it must fit."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from peercoach_desktop.views.theme import Mode
from tests.journeys import audit
from tests.journeys.hands import Hands
from tests.journeys.rounds import Round, open_example

KINDS = ("first", "on_ward")


def shown(hands: Hands) -> QWidget:
    """Return the dialog or the window that is on the screen."""
    return QApplication.activeModalWidget() or hands.ward.program.window


def everywhere(rounds: Round) -> None:
    rounds.home()
    rounds.profiles()
    rounds.dialogs()
    for kind in KINDS:
        rounds.session(kind)
    rounds.preview()


@pytest.mark.parametrize(("language", "mode"), [("nl", Mode.LIGHT), ("en", Mode.DARK)])
def test_names_roles_words_and_colours(hands: Hands, language: str, mode: Mode) -> None:
    open_example(hands.ward)
    appearance = hands.ward.program.around.appearance
    appearance.set_language(language)
    appearance.set_mode(mode)
    wrong: list[str] = []

    def look(name: str) -> None:
        root = shown(hands)
        checks = (audit.nameless(root), audit.namesakes(root), audit.wrong_roles(root), audit.rich_text(root))
        wrong.extend(f"{name}: {fault}" for faults in checks for fault in faults)
        wrong.extend(f"{name}: {fault}" for fault in audit.foreign_colours(root, appearance.theme))

    everywhere(Round(hands.ward, look))
    assert not wrong, "\n".join(dict.fromkeys(wrong))


@pytest.mark.parametrize(("width", "height", "scale"), [(1366, 768, 100), (1092, 614, 100), (910, 512, 100), (1366, 768, 150)])
def test_nothing_is_cut_off(hands: Hands, width: int, height: int, scale: int) -> None:
    open_example(hands.ward)
    hands.ward.program.around.appearance.set_text_scale(scale)
    hands.ward.program.window.resize(width, height)
    QTest.qWait(20)
    wrong: list[str] = []

    def look(name: str) -> None:
        wrong.extend(f"{name}: {fault}" for fault in audit.clipped(shown(hands)))

    everywhere(Round(hands.ward, look))
    assert not wrong, "\n".join(dict.fromkeys(wrong))


def test_tab_goes_round_every_page_in_reading_order(hands: Hands) -> None:
    open_example(hands.ward)
    wrong: list[str] = []

    def look(name: str) -> None:
        wrong.extend(f"{name}: {fault}" for fault in audit.traps(shown(hands)))

    everywhere(Round(hands.ward, look))
    assert not wrong, "\n".join(dict.fromkeys(wrong))
