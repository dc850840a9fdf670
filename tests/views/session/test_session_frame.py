"""The workspace at every width, by keyboard and for a screen reader."""

from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit, QWidget

from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.views.kit.choices import OptionSet
from peercoach_desktop.views.kit.tab_order import takes_tab
from peercoach_desktop.views.session.help_dialog import HelpDialog
from peercoach_desktop.views.session.shortcuts import shown_keys
from peercoach_desktop.views.session.workspace import SessionWorkspace
from tests.views.session.room import AGREED, MAY_LOOK, Room, button, field_page, go, page_of, press

SITUATION = "exploration/exploration.situation"
Shown = TypeVar("Shown", bound=QWidget)
WIDTHS = [(1366, 768), (1092, 614), (910, 512), (900, 440)]


def stops(opened: OpenSession, workspace: SessionWorkspace) -> list[str]:
    way = workspace._table.way
    pages = [f"{step.id}/{page.id}" for step in opened.record.session.steps for page in (*way.pages(step), *way.offered(step))]
    return [*dict.fromkeys(pages), "summary"]


def visible(workspace: QWidget, kind: type[Shown]) -> list[Shown]:
    return [each for each in workspace.findChildren(kind) if each.isVisible()]


def name_of(widget: QWidget) -> str:
    """Return what a screen reader says; an option is said with the name of its group."""
    name = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
    group = widget.parentWidget()
    while group is not None and not isinstance(group, OptionSet):
        group = group.parentWidget()
    return f"{group.accessibleName()}: {name}" if name and group is not None and group.accessibleName() else name


def focus_chain(workspace: SessionWorkspace) -> list[QWidget]:
    found = []
    widget = workspace.nextInFocusChain()
    while widget is not None and widget is not workspace:
        if workspace.isAncestorOf(widget) and takes_tab(widget):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


@pytest.mark.parametrize(("width", "height"), WIDTHS)
def test_no_button_is_cut_or_outside_the_window(room: Room, width: int, height: int) -> None:
    opened = room.start("on_ward", **AGREED, **MAY_LOOK)
    workspace = room.lead(opened, "summary", width, height)
    QTest.qWait(10)
    for page in ("observation/observation.ratings", "observation/observation.permission", "reflection/reflection.progress", "summary"):
        go(workspace, page)
        QTest.qWait(10)
        for each in visible(workspace, QAbstractButton):
            left = each.mapTo(workspace, QPoint(0, 0)).x()
            assert left >= 0, (page, each.text())
            assert left + each.width() <= width, (page, each.text() or each.accessibleName())
            if each.text() and each.layout() is None:
                assert each.width() >= each.fontMetrics().horizontalAdvance(each.text().replace("&&", "&")), (page, each.text())


@pytest.mark.parametrize(("width", "height"), WIDTHS)
def test_bars_and_page_share_the_window_without_overlap(room: Room, width: int, height: int) -> None:
    workspace = room.lead(room.start(**AGREED), SITUATION, width, height)
    QTest.qWait(10)
    assert (workspace.width(), workspace.height()) == (width, height)
    frame = workspace._frame
    assert abs(frame.top.height() - 52) <= 1
    assert abs(frame.bar.height() - 64) <= 1
    assert frame.side.width() == (256 if width >= 960 else 72)
    page = QRect(frame.host.mapTo(workspace, QPoint(0, 0)), frame.host.size())
    bar = QRect(frame.bar.mapTo(workspace, QPoint(0, 0)), frame.bar.size())
    assert not page.intersects(bar)
    assert bar.bottom() == workspace.rect().bottom()


@pytest.mark.parametrize(("scale", "width", "height"), [(100, 1366, 768), (150, 1092, 614)])
def test_the_step_on_the_screen_is_in_sight_on_the_rail(room: Room, scale: int, width: int, height: int) -> None:
    opened = room.start("on_ward", **AGREED)
    for step in opened.addable_steps():
        opened.add_step(step)
    room.ui.theme.set_text_scale(scale)
    try:
        workspace = room.lead(opened, "", width, height)
        area = workspace._frame.side._form.steps_scroll.viewport()
        for step in (*workspace._table.way.steps()[::-1], *workspace._table.way.steps()):
            go(workspace, step.id)
            current = workspace._frame.side.rail.current()
            assert current is not None
            assert current.step == step.id
            QTest.qWait(1)
            assert area.rect().contains(QRect(current.mapTo(area, QPoint(0, 0)), current.size())), step.id
    finally:
        room.ui.theme.set_text_scale(100)


def test_large_letters_leave_room_for_the_steps_and_for_the_number_of_the_step(room: Room) -> None:
    room.ui.theme.set_text_scale(150)
    try:
        workspace = room.lead(room.start(**AGREED), SITUATION, 1092, 614)
        workspace._frame.top.show_saved(room.clock())
        QTest.qWait(10)
        area = workspace._frame.side._form.steps_scroll.viewport()
        steps = workspace._frame.side.rail.items()
        assert sum(area.rect().contains(QRect(step.mapTo(area, QPoint(0, 0)), step.size())) for step in steps) >= 4
        where = workspace._frame.top._where
        assert where.text().startswith("Stap 3 van 6")
        assert "…" not in where.text()
        assert workspace._frame.top.saved_words() == "Opgeslagen om 14.30 uur"
    finally:
        room.ui.theme.set_text_scale(100)


def test_nothing_in_the_bar_moves_as_the_clock_goes_on(room: Room) -> None:
    top = room.lead(room.start(**AGREED), SITUATION)._frame.top
    places = set()
    for seconds in (671, 3_600 + 671, 3_600 + 28 * 60 + 48, 3_600 + 671):
        top.show_time(seconds)
        QTest.qWait(10)
        if seconds > 3_600:
            places.add((top._form.clock_label.geometry().getRect(), top._form.saved_place.geometry().getRect()))
            assert top._form.clock_label.width() >= top._form.clock_label.sizeHint().width()
    assert len(places) == 1


def test_the_panel_becomes_a_button_and_an_overlay_where_there_is_no_room(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED), SITUATION, 1092, 614)
    dock = workspace._frame.dock
    assert not dock.isVisible()
    button(workspace, "Doorvragen").click()
    assert dock.isVisible()
    press(Qt.Key.Key_Escape)
    assert not dock.isVisible()
    assert isinstance(QApplication.focusWidget(), QPlainTextEdit)
    workspace.resize(1366, 768)
    QTest.qWait(10)
    assert dock.isVisible()
    assert not workspace._frame.bar._form.ask_on_button.isVisible()


def test_in_a_narrow_window_icons_keep_their_names(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED), SITUATION, 910, 512)
    for name in ("Alle trajecten", "Stap toevoegen", "Instellingen", "Vergrendelen"):
        assert button(workspace, name).text() == ""
        assert button(workspace, name).toolTip()


def test_the_bar_says_less_before_anything_is_cut(room: Room) -> None:
    room.ui.theme.set_text_scale(130)
    try:
        workspace = room.lead(room.start(**AGREED), "summary", 910, 512)
        QTest.qWait(20)
        bar = workspace._frame.bar
        assert workspace.width() == 910
        assert button(workspace, "Bekijk en print").geometry().right() < bar.width()
        assert button(workspace, "Verwijs door").text() == ""
        assert button(workspace, "Verwijs door").geometry().right() <= bar.width()
    finally:
        room.ui.theme.set_text_scale(100)


def test_every_name_is_there_and_unique_on_its_page(room: Room) -> None:
    opened = room.start(**AGREED, urgency="now")
    opened.refer()
    workspace = room.lead(opened, "contract/contract.roles")
    for page in stops(opened, workspace):
        go(workspace, page)
        QTest.qWait(1)
        names = [name_of(widget) for widget in focus_chain(workspace)]
        assert all(names), (page, names)
        assert sorted(names) == sorted(set(names)), (page, [name for name in names if names.count(name) > 1])


def test_every_point_of_the_checklist_has_names_of_its_own_k13(room: Room) -> None:
    workspace = room.lead(room.start("on_ward", **AGREED, **MAY_LOOK), "observation/observation.ratings")
    press("n")
    names = [widget.accessibleName() for widget in visible(page_of(workspace), QAbstractButton)]
    assert all(names)
    assert len(names) == len(set(names))


def test_tab_follows_the_reading_order(room: Room) -> None:
    opened = room.start(**AGREED)
    workspace = room.lead(opened, "contract/contract.roles")
    for page in (SITUATION, "contract/contract.roles", "intake/intake.strengths", "closing/closing.agreements"):
        go(workspace, page)
        frame = workspace._frame
        regions = [frame.side, frame.top, frame.host, frame.dock, frame.bar]
        order = [next(place for place, region in enumerate(regions) if region.isAncestorOf(widget)) for widget in focus_chain(workspace)]
        start = order.index(0)
        turned = order[start:] + order[:start]
        assert turned == sorted(turned), (page, turned)
        inside = [widget for widget in focus_chain(workspace) if frame.host.isAncestorOf(widget)]
        tops = [widget.mapTo(workspace, QPoint(0, 0)).y() for widget in inside]
        assert tops == sorted(tops) or max(b - a for a, b in zip(tops[1:], tops, strict=False)) < 60, (page, tops)


def test_tab_goes_all_the_way_round(room: Room) -> None:
    room.lead(room.start(**AGREED), SITUATION)
    first = QApplication.focusWidget()
    seen = 0
    while seen < 120:
        press(Qt.Key.Key_Tab)
        seen += 1
        if QApplication.focusWidget() is first:
            break
    assert 10 < seen < 120


def test_f6_goes_through_the_parts_of_the_screen(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED), SITUATION)
    frame = workspace._frame
    visited = []
    for _ in range(5):
        press(Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        assert focus is not None
        visited.append(next(name for name in ("side", "top", "host", "dock", "bar") if getattr(frame, name).isAncestorOf(focus)))
    assert visited == ["dock", "bar", "side", "top", "host"]


def test_a_pause_hides_everything_and_stops_the_clock(room: Room) -> None:
    opened = room.start(**AGREED)
    workspace = room.lead(opened, SITUATION)
    press("Geheim")
    button(workspace, "Pauze").click()
    shown = [label.text() for label in visible(workspace, QLabel)]
    assert shown == ["Even pauze", "De klok staat stil en alles is opgeslagen."]
    assert not workspace._clock._timer.isActive()
    for key in (Qt.Key.Key_F2, Qt.Key.Key_F6, Qt.Key.Key_Escape):
        press(key)
    assert workspace._frame.is_covered()
    button(workspace, "Ga verder").click()
    assert workspace._clock._timer.isActive()
    assert workspace.place().field == "situation"
    assert isinstance(QApplication.focusWidget(), QPlainTextEdit)


def test_the_session_clock_goes_on_where_it_was(room: Room) -> None:
    opened = room.start(**AGREED)
    opened.add_elapsed(65)
    workspace = room.lead(opened, SITUATION)
    assert workspace._frame.top._form.clock_label.text() == "01:05"
    room.qtbot.waitUntil(lambda: workspace._clock.seconds() >= 66, timeout=2_500)
    workspace.flush()
    assert room.reopened(opened).record.session.elapsed >= 66


def test_the_clock_of_a_talk_that_is_over_stands_still(room: Room) -> None:
    opened = room.start(**AGREED)
    opened.add_elapsed(65)
    workspace = room.lead(opened, SITUATION)
    ran = workspace._clock.is_running
    workspace._rounding_off.finish()
    assert (ran, workspace._clock.is_running) == (True, False)
    again = room.lead(room.reopened(opened), SITUATION)
    assert not again._clock.is_running, "it is only looked at"
    assert again._frame.top._form.clock_label.text() == "01:05"


def test_lock_settings_and_back_are_asked_of_the_window(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED), SITUATION)
    with room.qtbot.waitSignal(workspace.lock_requested):
        press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    with room.qtbot.waitSignal(workspace.settings_requested):
        button(workspace, "Instellingen").click()
    with room.qtbot.waitSignal(workspace.left):
        button(workspace, "Alle trajecten").click()


def test_help_lists_every_key(room: Room) -> None:
    workspace = room.lead(room.start(**AGREED), SITUATION)
    press(Qt.Key.Key_F1)
    [dialog] = workspace.findChildren(HelpDialog)
    keys = " ".join(keys for keys, _ in dialog.lines())
    for key in ("Ctrl+Return", shown_keys("Alt+Left"), "Alt+1", "F6", "Ctrl+L", "F1", "F2", "Esc", "Ctrl+Z", "1 2 3 4", "N"):
        assert key in keys


def test_the_language_changes_at_once_and_values_and_focus_stay(room: Room) -> None:
    opened = room.start(**AGREED)
    workspace = room.lead(opened, SITUATION)
    press("Bij de overdracht")
    focus = QApplication.focusWidget()
    room.ui.language.set("en")
    page = field_page(workspace)
    english = opened.record.pack.words("en")
    assert page._heading.text() == english.text("pages.exploration.situation.heading")
    assert page.fields().lines()[0].editor.accessibleName() == english.text("fields.situation.label", peer="Zoë", coach="Mirthe")
    assert QApplication.focusWidget() is focus
    assert opened.record.values["situation"] == "Bij de overdracht"
    titles = [item.accessibleName() for item in workspace._frame.side.rail.items()]
    assert titles[2] == english.text("forms.exploration.title")


def test_the_language_changes_on_every_page_that_was_visited(room: Room) -> None:
    opened = room.start("on_ward", **AGREED, **MAY_LOOK)
    workspace = room.lead(opened, "observation/observation.ratings")
    press("3")
    go(workspace, "summary")
    room.ui.language.set("en")
    go(workspace, "observation/observation.ratings")
    page = page_of(workspace)
    assert page.rows()[0].behaviour() == opened.record.checklist_pack.words("en").text("items.quiet_moment.behaviour")  # type: ignore[attr-defined, union-attr]
    assert page.rows()[0].segments.value() == "independent"  # type: ignore[attr-defined]


def test_a_closed_workspace_is_freed(room: Room) -> None:
    from shiboken6 import isValid

    workspace = room.lead(room.start(**AGREED), SITUATION, kept=False)
    go(workspace, "summary")
    workspace.close()
    workspace.deleteLater()
    room.qtbot.waitUntil(lambda: not isValid(workspace), timeout=1_000)
    room.ui.language.set("en")
    room.saving.saved.emit(room.clock())
