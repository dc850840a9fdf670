"""The small shared widgets: by keyboard, for screen readers, and with any text."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QMimeData, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from peercoach_desktop.views.kit.arrange import Arrangement
from peercoach_desktop.views.kit.buttons import icon_button, primary_button, set_button_words
from peercoach_desktop.views.kit.chips import QuestionChip
from peercoach_desktop.views.kit.choices import CheckList, SegmentedControl
from peercoach_desktop.views.kit.empty import EmptyState
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.frames import Notice
from peercoach_desktop.views.kit.labels import ElidedLabel, StatusLabel
from peercoach_desktop.views.kit.privacy import PrivacyLine
from peercoach_desktop.views.kit.rail import DONE, OPEN, RailStep
from peercoach_desktop.views.kit.scrolling import FocusScrollArea
from peercoach_desktop.views.kit.texts import GrowingText
from peercoach_desktop.views.kit.toast import SHOWN_FOR, Toast
from peercoach_desktop.views.theme import Mode, Theme
from tests.views.editor_bench import click, press, type_in

MARKUP = "<b>vet</b> & <i>schuin</i>"


@pytest.fixture(scope="module", autouse=True)
def look(qapp: QApplication) -> Theme:
    look = Theme(Mode.LIGHT)
    look.apply(qapp)
    return look


@pytest.fixture
def theme(look: Theme) -> Iterator[Theme]:
    yield look
    look.set_text_scale(100)


def shown(qtbot: QtBot, widget: QWidget, width: int = 680) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    QVBoxLayout(page).addWidget(widget)
    widget.__dict__["page"] = page  # pytest-qt keeps weak references only
    page.resize(width, 400)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def segments(qtbot: QtBot, *words: str, width: int = 680) -> SegmentedControl:
    control = SegmentedControl()
    control.set_options([f"o{number}" for number in range(len(words))])
    for number, text in enumerate(words):
        control.set_words(f"o{number}", text)
    shown(qtbot, control, width)
    return control


def role_of(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def test_one_of_a_few_is_a_radio_button_for_a_screen_reader(qtbot: QtBot) -> None:
    control = segments(qtbot, "Ja", "Nee")
    assert [role_of(button) for button in control.buttons()] == [QAccessible.Role.RadioButton] * 2
    assert [button.accessibleName() for button in control.buttons()] == ["Ja", "Nee"]
    assert role_of(control) is QAccessible.Role.Grouping


def test_any_of_a_few_is_a_check_box_for_a_screen_reader(qtbot: QtBot) -> None:
    checks = CheckList()
    checks.set_options(["a"])
    shown(qtbot, checks)
    assert role_of(checks.button("a")) is QAccessible.Role.CheckBox


def test_arrow_keys_choose_and_go_round(qtbot: QtBot) -> None:
    control = segments(qtbot, "Ja", "Nee", "Soms")
    control.focus_option(0)
    for key, chosen in ((Qt.Key.Key_Right, "o1"), (Qt.Key.Key_Down, "o2"), (Qt.Key.Key_Right, "o0"), (Qt.Key.Key_Left, "o2")):
        press(focus(), key)
        assert control.value() == chosen


def test_space_chooses_and_backspace_clears(qtbot: QtBot) -> None:
    control = segments(qtbot, "Ja", "Nee")
    control.focus_option(1)
    with qtbot.waitSignal(control.chosen) as chosen:
        press(focus(), Qt.Key.Key_Space)
    assert chosen.args == ["o1"]
    with qtbot.waitSignal(control.chosen) as cleared:
        press(focus(), Qt.Key.Key_Backspace)
    assert cleared.args == [""]
    assert control.value() is None


def test_enter_chooses_and_never_takes_a_choice_back(qtbot: QtBot) -> None:
    control = segments(qtbot, "Ja", "Nee", "Soms")
    control.focus_option(1)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Return):
        press(focus(), key)
        assert control.value() == "o1"
    for letter in "jnsaJ":
        type_in(focus(), letter)
    assert control.value() == "o1"
    press(focus(), Qt.Key.Key_Space)
    assert control.value() is None


def test_enter_ticks_a_box_and_never_takes_the_tick_away(qtbot: QtBot) -> None:
    checks = CheckList()
    checks.set_options(["a", "b"])
    shown(qtbot, checks)
    checks.focus_option(0)
    press(focus(), Qt.Key.Key_Return)
    press(focus(), Qt.Key.Key_Return)
    assert checks.value() == ("a",)
    press(focus(), Qt.Key.Key_Space)
    assert checks.value() == ()


def test_enter_presses_a_button_that_nobody_dressed(qtbot: QtBot) -> None:
    button = icon_button("calendar", "Kalender")
    shown(qtbot, button)
    button.setFocus()
    with qtbot.waitSignal(button.clicked):
        press(button, Qt.Key.Key_Return)


def test_a_click_chooses_and_a_second_click_clears(qtbot: QtBot) -> None:
    control = segments(qtbot, "Ja", "Nee")
    for expected in ("o0", None, "o0"):
        click(control.button("o0"))
        assert control.value() == expected
    click(control.button("o1"))
    assert control.value() == "o1"
    assert not control.button("o0").isChecked()


def test_a_screen_reader_that_only_toggles_chooses_too(qtbot: QtBot) -> None:
    control = segments(qtbot, "Ja", "Nee")
    with qtbot.waitSignal(control.chosen):
        control.button("o1").setChecked(True)
    assert control.value() == "o1"


def test_showing_a_value_is_silent(qtbot: QtBot) -> None:
    control = segments(qtbot, "Ja", "Nee")
    with qtbot.assertNotEmitted(control.chosen):
        control.set_value("o1")
        control.set_value(None)
        control.set_value("of an older pack")
    assert control.value() == "of an older pack"


def test_tab_stops_once_at_a_set_of_options(qtbot: QtBot) -> None:
    control = segments(qtbot, "Ja", "Nee", "Soms")
    control.set_value("o2")
    stops = [button.option for button in control.buttons() if button.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["o2"]


LONG = "Wat we zeggen blijft tussen ons, tenzij er iemand gevaar loopt en er geen andere weg meer is om te helpen"


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize(
    ("words", "arrangement"),
    [
        (("Ja", "Nee", "Soms"), Arrangement.SEGMENTS),
        (("Ja", LONG), Arrangement.LIST),
        (tuple(f"Thema {number}" for number in range(16)), Arrangement.COLUMNS),
    ],
)
def test_options_arrange_themselves_so_that_nothing_is_cut(
    qtbot: QtBot, theme: Theme, words: tuple[str, ...], arrangement: Arrangement, scale: int
) -> None:
    theme.set_text_scale(scale)
    control = segments(qtbot, *words)
    qtbot.waitUntil(lambda: control.arrangement() is arrangement)
    for button in control.buttons():
        assert button.width() >= button.minimumSizeHint().width()
        for label in button.findChildren(QLabel):
            if label.isVisible():
                assert label.height() >= label.heightForWidth(label.width())


def paste(text: GrowingText, plain: str, html: str = "") -> None:
    data = QMimeData()
    if plain:
        data.setText(plain)
    if html:
        data.setHtml(html)
    if text.canInsertFromMimeData(data):
        text.insertFromMimeData(data)


def test_a_paste_is_plain_text(qtbot: QtBot) -> None:
    text = GrowingText(6, 12, 100)
    qtbot.addWidget(text)
    paste(text, "gewoon", "<b style='color:red'>vet</b>")
    assert text.text() == "gewoon"
    assert "bold" not in text.document().toHtml().split("<body")[1]


def test_one_line_takes_no_line_breaks(qtbot: QtBot) -> None:
    text = GrowingText(1, 6, 100)
    qtbot.addWidget(text)
    paste(text, "een\ntwee\r\ndrie\n")
    assert text.text() == "een twee drie"
    with qtbot.waitSignal(text.entered):
        press(text, Qt.Key.Key_Return)
    assert "\n" not in text.text()


def test_too_long_a_paste_is_refused_whole(qtbot: QtBot) -> None:
    text = GrowingText(6, 12, 10)
    qtbot.addWidget(text)
    text.set_text("12345")
    with qtbot.waitSignal(text.refused) as refused:
        paste(text, "678901")
    assert text.text() == "12345"
    assert refused.args == [5]
    text.selectAll()
    paste(text, "abcdefghij")
    assert text.text() == "abcdefghij"
    type_in(text, "k")
    assert text.text() == "abcdefghij"


def test_text_grows_up_to_its_limit_and_shrinks_again(qtbot: QtBot) -> None:
    text = GrowingText(1, 4, 10_000)
    shown(qtbot, text, 300)
    one = text.height()
    text.set_text("woord " * 30)
    several = text.height()
    text.set_text("woord " * 900)
    most = text.height()
    text.set_text("")
    assert one < several <= most <= one * 4
    assert text.height() == one


def test_tab_leaves_a_text(qtbot: QtBot) -> None:
    text, after = GrowingText(6, 12, 100), QPushButton("na")
    page = shown(qtbot, text)
    after.setParent(page)
    after.show()
    text.setFocus()
    press(text, Qt.Key.Key_Tab)
    assert after.hasFocus()
    assert text.text() == ""


def test_labels_show_markup_as_it_is(qtbot: QtBot) -> None:
    notice, status, empty = Notice(), StatusLabel(), EmptyState("users")
    for widget in (notice, status, empty):
        qtbot.addWidget(widget)
    notice.say(MARKUP)
    status.say(MARKUP)
    empty.set_words(MARKUP, "Nieuw")
    labels = [found for widget in (notice, status, empty) for found in widget.findChildren(QLabel)]
    assert [found.text() for found in labels] == [MARKUP] * 3
    assert {found.textFormat() for found in labels} == {Qt.TextFormat.PlainText}


def test_a_short_label_shows_all_in_its_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel("Een heel lange titel <b>met tekens</b>")
    shown(qtbot, label, 120)
    assert label.text().endswith("…")
    assert "&lt;b>met tekens" in label.toolTip()
    assert label.accessibleName() == "Een heel lange titel <b>met tekens</b>"


def test_a_button_tells_its_key(qtbot: QtBot) -> None:
    button, bare = primary_button(), icon_button("search", "Zoeken")
    for each in (button, bare):
        qtbot.addWidget(each)
    set_button_words(button, "Stop & ga door", shortcut="Ctrl+Return")
    assert button.accessibleName() == "Stop & ga door"
    assert "Ctrl+Return" in button.toolTip()
    assert bare.accessibleName() == bare.toolTip() == "Zoeken"
    assert min(bare.sizeHint().width(), bare.sizeHint().height()) >= 24


def test_flow_goes_on_below(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowLayout(page)
    for number in range(6):
        flow.addWidget(QPushButton(f"Knop {number}"))
    assert flow.heightForWidth(10_000) < flow.heightForWidth(250)
    page.resize(250, 400)
    page.show()
    assert all(page.rect().contains(button.geometry()) for button in page.findChildren(QPushButton))
    taken = flow.takeAt(0)
    assert taken is not None
    assert flow.count() == 5


def test_python_knows_that_the_place_of_a_button_is_gone(qtbot: QtBot, qapp: QApplication) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    flow, button = FlowLayout(page), QPushButton()
    flow.addWidget(button)
    place = flow.itemAt(0)
    button.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert flow.count() == 0
    assert not shiboken6.isValid(place)  # else it would be taken for the place of a later button at the same address


def test_a_toast_offers_one_thing_and_can_be_closed(qtbot: QtBot) -> None:
    done: list[str] = []
    page = shown(qtbot, QPushButton("iets"))
    toast = Toast(page)
    toast.show_toast("Verwijderd.", "Ongedaan maken", lambda: done.append("terug"))
    assert toast.isVisible()
    assert page.rect().contains(toast.geometry())
    assert SHOWN_FOR >= 6_000
    action = next(button for button in toast.findChildren(QPushButton) if button.text() == "Ongedaan maken")
    click(action)
    assert done == ["terug"]
    assert not toast.isVisible()
    toast.show_toast("Pdf bewaard.")
    press(toast, Qt.Key.Key_Escape)
    assert not toast.isVisible()


def test_a_toast_is_said_aloud(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    toast = Toast(shown(qtbot, QPushButton("iets")))
    toast.show_toast("Verwijderd.", "Ongedaan maken")
    assert said == ["Verwijderd. Ongedaan maken"]


def test_what_has_the_focus_is_in_sight(qtbot: QtBot) -> None:
    inside = QWidget()
    column = QVBoxLayout(inside)
    buttons = [QPushButton(f"Knop {number}") for number in range(40)]
    for button in buttons:
        column.addWidget(button)
    area = FocusScrollArea()
    area.setWidget(inside)
    shown(qtbot, area)
    buttons[-1].setFocus()
    viewport = area.viewport()
    qtbot.waitUntil(lambda: viewport.rect().contains(buttons[-1].mapTo(viewport, buttons[-1].rect().center())))


def test_the_reminder_can_be_folded(qtbot: QtBot) -> None:
    line = PrivacyLine()
    shown(qtbot, line)
    full = line.findChildren(QLabel)[0].text()
    with qtbot.waitSignal(line.folded_by_hand) as folded:
        click(line.findChildren(QPushButton)[0])
    assert folded.args == [True]
    assert line.is_folded()
    assert line.findChildren(QLabel)[0].text() != full


def test_a_step_says_its_state_in_words(qtbot: QtBot) -> None:
    step = RailStep("goal", 3)
    step.set_words("Doelen", "2 van 5 vragen", "Alt+3")
    step.set_progress(OPEN)
    shown(qtbot, step, 256)
    assert (step.accessibleName(), step.accessibleDescription()) == ("Doelen", "2 van 5 vragen")
    with qtbot.waitSignal(step.opened) as opened:
        click(step)
    assert opened.args == ["goal"]
    assert not step.isChecked()
    step.set_progress(DONE, selected=True)
    assert step.isChecked()
    number = next(label for label in step.findChildren(QLabel) if label.text() == "3")
    assert not number.isVisible()


def test_a_question_chip_wraps_and_tells_its_question(qtbot: QtBot) -> None:
    chip = QuestionChip("q1", LONG)
    shown(qtbot, chip, 240)
    label = chip.findChildren(QLabel)[0]
    assert label.height() >= label.heightForWidth(label.width())
    assert chip.size().expandedTo(QSize(24, 24)) == chip.size()
    with qtbot.waitSignal(chip.picked) as picked:
        press(chip, Qt.Key.Key_Space)
    assert picked.args == ["q1"]
