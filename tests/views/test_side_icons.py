"""The side bar of home keeps its words in one place, whatever the size of the letters was in between."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from peercoach_desktop.views.home.home_bar import HomeBar
from tests.views.ward import Ward


def test_the_icons_have_the_room_that_their_words_need_at_once_and_after_large_letters(ward: Ward) -> None:
    ward.open()
    bar = ward.part(ward.program.window, HomeBar)
    button = ward.part(bar, QPushButton, "today_button")
    widths: dict[bool, list[int]] = {}
    for narrow in (True, False, True, False):
        bar.fit(narrow=narrow)
        widths.setdefault(narrow, []).append(button.iconSize().width())
    theme = ward.program.around.ui.theme
    for percent in (150, 100):
        theme.set_text_scale(percent)
    bar.fit(narrow=False)
    widths[False].append(button.iconSize().width())
    assert {narrow: set(each) for narrow, each in widths.items()} == {True: {20}, False: {28}}
