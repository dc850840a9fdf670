"""The look: colours only in one place, readable everywhere, and changed at once."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from peercoach_desktop.resources import resources_folder
from peercoach_desktop.views.kit.buttons import primary_button, secondary_button
from peercoach_desktop.views.kit.icons import IconLabel, InkButton
from peercoach_desktop.views.kit.labels import StatusLabel, heading_label, hint_label
from peercoach_desktop.views.kit.looks import set_look
from peercoach_desktop.views.theme import Mode, Theme
from peercoach_desktop.views.theme.icons import icon_pixmap, icons_folder
from peercoach_desktop.views.theme.tokens import TEXT_SCALES, read_tokens

CHECKOUT = resources_folder().parent
TOKENS = read_tokens(resources_folder() / "styles" / "tokens.toml")
TEXT = 4.5
EDGE = 3.0
NEEDS = {
    ("text", TEXT): "bg sidebar surface raised sunken accent_soft warn_soft danger_soft success_soft",
    ("muted", TEXT): "bg sidebar surface raised accent_soft",
    ("placeholder", TEXT): "surface",
    ("on_accent", TEXT): "accent accent_hover accent_press",
    ("accent_text", TEXT): "accent_soft bg sidebar raised surface",
    ("on_selection", TEXT): "selection",
    ("warn", TEXT): "warn_soft bg surface",
    ("danger", TEXT): "danger_soft bg surface",
    ("success", TEXT): "success_soft bg surface",
    ("control", EDGE): "surface bg raised",
    ("focus", EDGE): "surface bg sidebar raised accent_soft",
    ("accent", EDGE): "surface bg sidebar",
}


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> Theme:
    theme = Theme(Mode.LIGHT)
    theme.apply(qapp)
    return theme


def luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4 for channel in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_every_pair_of_colours_has_the_contrast_it_needs(dark: bool) -> None:
    colours = TOKENS.colours(dark=dark)
    weak = {
        (front, back): ratio
        for (front, need), backs in NEEDS.items()
        for back in backs.split()
        if (ratio := contrast(colours[front], colours[back])) < need
    }
    assert not weak


def test_light_and_dark_name_the_same_colours() -> None:
    assert TOKENS.light.keys() == TOKENS.dark.keys()


def test_no_colour_stands_outside_the_tokens() -> None:
    literal = re.compile(r"#[0-9A-Fa-f]{6}\b|#[0-9A-Fa-f]{3}\b|(?<![.\w])rgba?\(|GlobalColor\.(?!transparent)\w+|QColor\(\s*[\"'\d]")
    paper = "sheet_view.py"  # shows a printed page, and paper is white
    files = [*(CHECKOUT / "peercoach_desktop").rglob("*.py"), *(CHECKOUT / "ui").glob("*.ui"), resources_folder() / "styles" / "app.qss"]
    shown = [path for path in files if ("views" in path.parts or path.suffix != ".py") and path.name != paper]
    assert len(shown) > 20
    assert [f"{path.name}: {found[0]}" for path in shown if (found := literal.search(path.read_text(encoding="utf-8")))] == []


def test_the_palette_has_every_role_of_the_look(theme: Theme, qapp: QApplication) -> None:
    theme.set_mode("dark")
    palette = qapp.palette()
    for role, token in ((QPalette.ColorRole.Window, "bg"), (QPalette.ColorRole.Text, "text"), (QPalette.ColorRole.Accent, "accent")):
        assert palette.color(role).name().upper() == TOKENS.dark[token]
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled.name().upper() == TOKENS.dark["placeholder"]


def a_page() -> QWidget:
    page = QWidget()
    page.setProperty("role", "page")
    column = QVBoxLayout(page)
    for number in range(12):
        status = StatusLabel("success")
        status.say(f"{number}")
        for widget in (heading_label("Hoi"), hint_label("Een hint"), secondary_button("Vorige", "plus"), status):
            column.addWidget(widget)
    return page


def test_the_mode_changes_at_once(theme: Theme, qtbot: QtBot, qapp: QApplication) -> None:
    page = a_page()
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(theme.changed):
        began = time.perf_counter()
        theme.set_mode("dark")
        qapp.processEvents()
        took = time.perf_counter() - began
    assert page.grab().toImage().pixelColor(2, 2).name().upper() == TOKENS.dark["bg"]
    assert took < 0.6  # 0.2 s is what a coach gets; a test machine may be three times as busy


def test_icons_follow_the_mode(theme: Theme, qtbot: QtBot, qapp: QApplication) -> None:
    icon = IconLabel("check", "danger")
    qtbot.addWidget(icon)
    icon.show()
    for mode, colours in (("light", TOKENS.light), ("dark", TOKENS.dark)):
        theme.set_mode(mode)
        qapp.processEvents()
        assert icon.property("ink").name().upper() == colours["danger"]


def test_system_mode_follows_the_system(theme: Theme, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    theme.set_mode("system")
    monkeypatch.setattr(Theme, "_system_is_dark", lambda _: True)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.is_dark
    assert qapp.palette().window().color().name().upper() == TOKENS.dark["bg"]


def test_a_chosen_mode_does_not_follow_the_system(theme: Theme, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Theme, "_system_is_dark", lambda _: True)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert not theme.is_dark
    assert qapp.palette().window().color().name().upper() == TOKENS.light["bg"]


class HighContrast:
    def contrastPreference(self) -> Qt.ContrastPreference:
        return Qt.ContrastPreference.HighContrast


def test_high_contrast_leaves_the_colours_to_the_system(theme: Theme, qapp: QApplication) -> None:
    ours = qapp.palette().window().color()
    theme._contrast = HighContrast()  # type: ignore[assignment]
    theme.set_mode("light")
    assert theme.colour("bg") == qapp.palette().window().color() != ours
    assert theme.colour("text") == qapp.palette().windowText().color()


@pytest.mark.parametrize("scale", TEXT_SCALES)
def test_text_and_heights_grow_with_the_text_size(theme: Theme, qtbot: QtBot, scale: int) -> None:
    theme.set_text_scale(scale)
    heading, button = heading_label("Kop"), primary_button("Verder")
    for widget in (heading, button):
        qtbot.addWidget(widget)
        widget.ensurePolished()
    assert heading.font().pointSizeF() == pytest.approx(TOKENS.type["h1"] * scale / 100, abs=0.01)
    assert button.sizeHint().height() == round(TOKENS.heights["button"] * scale / 100)


def test_a_text_size_that_is_not_offered_is_refused(theme: Theme) -> None:
    with pytest.raises(ValueError, match="70"):
        theme.set_text_scale(70)


def test_focus_does_not_move_anything(qtbot: QtBot) -> None:
    for kind in (primary_button("Verder"), secondary_button("Vorige", "plus")):
        qtbot.addWidget(kind)
        kind.show()
        before = kind.sizeHint()
        kind.setFocus()
        qtbot.waitUntil(kind.hasFocus)
        assert kind.sizeHint() == before


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("kind", ["primary", "chip"])
def test_focus_on_a_strong_colour_has_a_ring_and_a_line_within_it(theme: Theme, qtbot: QtBot, kind: str, mode: str) -> None:
    theme.set_mode(mode)
    colours = TOKENS.colours(dark=mode == "dark")
    button = InkButton("Verder", "", kind)
    button.setCheckable(kind == "chip")
    button.setChecked(kind == "chip")
    qtbot.addWidget(button)
    with qtbot.waitExposed(button):
        button.show()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    image, right, low = button.grab().toImage(), button.width() - 1, button.height() - 1
    inwards = range(8)
    middle = button.height() // 2
    sides = [
        [(11, y) for y in inwards],
        [(11, low - y) for y in inwards],
        [(x, middle) for x in inwards],
        [(right - x, middle) for x in inwards],
    ]
    for side in sides:  # left of the words, up and down; and half way, from both ends
        seen = [image.pixelColor(x, y).name().upper() for x, y in side]
        layers = [colour for colour, before in zip(seen, ["", *seen], strict=False) if colour != before and colour in colours.values()]
        assert layers == [colours["focus"], colours["on_accent"], colours["accent"]]
        assert all(seen.count(colours[name]) >= 2 for name in ("focus", "on_accent"))
        assert contrast(layers[0], colours["bg"]) >= EDGE
        assert all(contrast(one, other) >= EDGE for one, other in pairwise(layers))


@pytest.mark.usefixtures("theme")
def test_the_line_within_the_ring_goes_where_the_focus_goes(qtbot: QtBot) -> None:
    row = QWidget()
    line = QHBoxLayout(row)
    one, other = primary_button("Verder"), secondary_button("Later afmaken")
    for button in (one, other):
        line.addWidget(button)
    qtbot.addWidget(row)
    with qtbot.waitExposed(row):
        row.show()
    plain = other.grab().toImage()
    one.setFocus()
    with_line = one.grab().toImage()
    other.setFocus()
    qtbot.waitUntil(lambda: not one.findChildren(QWidget))
    assert one.grab().toImage() != with_line
    assert other.grab().toImage().pixelColor(11, 3) == plain.pixelColor(11, 3)  # no strong colour: one ring is enough


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_ticked_box_shows_a_tick(theme: Theme, qtbot: QtBot, mode: str) -> None:
    theme.set_mode(mode)
    colours = TOKENS.colours(dark=mode == "dark")
    box = QCheckBox("Klaar")
    box.setChecked(True)
    qtbot.addWidget(box)
    image = box.grab().toImage()
    inked = {(x, y) for x in range(4, 28) for y in range(image.height()) if image.pixelColor(x, y).name().upper() == colours["on_accent"]}
    rows = {y for _, y in inked}
    low = [x for x, y in inked if y == max(rows)]
    high = [x for x, y in inked if y == min(rows)]
    assert len(rows) >= 6
    assert max(low) < min(high)  # the short leg at the left, the long one up to the right: no square
    assert f'stroke="{colours["on_accent"]}"' in (resources_folder() / "styles" / f"tick-{mode}.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", sorted(path.stem for path in (icons_folder() / "lucide" / "scalable").glob("*.svg")))
def test_every_icon_is_drawn_in_its_colour(theme: Theme, name: str) -> None:
    image = icon_pixmap(name, theme.colour("danger"), 20, 2.0).toImage()
    assert image.width() == 40
    seen = {image.pixelColor(x, y).name() for x in range(40) for y in range(40) if image.pixelColor(x, y).alpha() == 255}
    assert seen == {theme.colour("danger").name()}


def test_icons_of_a_designer_form_get_the_colour_of_the_look(theme: Theme, qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    button = QPushButton(QIcon.fromTheme("search"), "", root)
    theme.dress(root)
    for mode, colours in (("light", TOKENS.light), ("dark", TOKENS.dark)):
        theme.set_mode(mode)
        image = button.icon().pixmap(20, 20).toImage()
        drawn = {image.pixelColor(x, y).name().upper() for x in range(20) for y in range(20) if image.pixelColor(x, y).alpha() == 255}
        assert drawn == {colours["text"]}


def test_the_style_sheet_is_understood_by_qt(theme: Theme, qtbot: QtBot, capfd: pytest.CaptureFixture[str]) -> None:
    page = a_page()
    qtbot.addWidget(page)
    page.show()
    for scale in TEXT_SCALES:
        theme.set_text_scale(scale)
    assert "parse" not in capfd.readouterr().err.lower()


SAY_STYLE = """
import sys
from PySide6.QtWidgets import QApplication
from peercoach_desktop import app
app.build = lambda *_: sys.exit(QApplication.style().name())
app.run(["--data-dir", sys.argv[1]])
"""


def test_the_program_has_its_own_style_whatever_the_desktop_has(tmp_path: Path) -> None:
    environment = os.environ | {"QT_STYLE_OVERRIDE": "windows"}
    call = [sys.executable, "-c", SAY_STYLE, str(tmp_path)]
    said = subprocess.run(call, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert said.stderr.splitlines()[-1] == "fusion"


def test_a_look_that_is_given_before_a_widget_is_shown_is_there_when_it_is(qtbot: QtBot, theme: Theme) -> None:
    early, late = QLabel("a"), QLabel("a")
    for label in (early, late):
        qtbot.addWidget(label)
        label.setProperty("role", "status")
    set_look(early, tone="danger")
    for label in (early, late):
        label.show()
    set_look(late, tone="danger")
    inks = [label.palette().color(QPalette.ColorRole.WindowText) for label in (early, late)]
    assert inks == [theme.colour("danger")] * 2
