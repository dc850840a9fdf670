"""The log of the coach in the window: write something down, find it again, take it away and bring it back."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from peercoach_desktop.domain.values import Moment, Pair, Value
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.coach_log.entry_page import EntryPage
from peercoach_desktop.views.coach_log.log_page import LogPage
from peercoach_desktop.views.coach_log.open_lines import OpenLines
from peercoach_desktop.views.home.person_page import PersonPage
from peercoach_desktop.views.home.strengths_card import StrengthsCard
from peercoach_desktop.views.preview.preview_page import PreviewPage
from tests.views.ward import Ward


def log_page(ward: Ward) -> LogPage:
    """Open the log from the coach's own profile."""
    ward.desk.shell.show_own_profile()
    ward.press("Open mijn logboek")
    return ward.page(LogPage)


def write(desk: Desk, kind: str, peer_id: str | None = None, **answers: Value) -> str:
    """Keep an entry; return its id."""
    log = desk.coach_log
    entry = log.begin(kind, peer_id)
    for name, value in answers.items():
        entry = log.answer(entry, log.pack.field(f"{kind}.{name}"), value)
    log.flush()
    return entry.id


def shown(page: LogPage) -> list[str]:
    return [" | ".join(label.text() for label in row.findChildren(QLabel) if label.text()) for row in page.rows()]


def open_lines(ward: Ward) -> list[str]:
    view = next(each for each in ward.program.window.findChildren(OpenLines) if each.isVisibleTo(each.window()))
    return [line.spoken() for line in view.lines.lines()]


def test_C1_4_what_was_learned_is_written_down_with_its_hours_and_kept_as_typed(ward: Ward) -> None:
    desk = ward.open()
    log_page(ward)
    ward.press("Wat ik leerde")
    page = ward.page(EntryPage)
    assert page.editor("what").has_focus_inside()
    ward.write("Boek over rouw")
    page.editor("hours").focus_at(0)
    ward.write("1,5")
    ward.press("Lezen of kijken")
    desk.store.writer.flush()
    (kept,) = desk.coach_log.entries("learning")
    assert kept.answers == {"learning.what": "Boek over rouw", "learning.hours": "1,5", "learning.how": "reading"}
    ward.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert shown(ward.page(LogPage)) == ["17 maart 2026 · Geleerd | Boek over rouw"]


def test_C1_4_the_log_is_reached_and_left_by_enter_alone(ward: Ward) -> None:
    ward.open()
    ward.alt(Qt.Key.Key_4)
    ward.key(Qt.Key.Key_Return)
    ward.key(Qt.Key.Key_Return)
    ward.write("Boek")
    ward.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert ward.program.window.focusWidget() is ward.button("Lees of verander: Boek, 1")
    ward.key(Qt.Key.Key_Escape)
    assert ward.program.window.focusWidget() is ward.button("Open mijn logboek")


def test_C1_4_nothing_written_leaves_nothing_behind(ward: Ward) -> None:
    desk = ward.open()
    log_page(ward)
    ward.press("Wat ik leerde")
    ward.write("x")
    ward.key(Qt.Key.Key_Backspace)
    ward.key(Qt.Key.Key_Escape)
    assert ward.page(LogPage).rows() == []
    assert desk.store.coach_log.all() == []


def test_C1_5_an_obstacle_of_a_peer_stays_open_until_the_day_it_was_discussed(ward: Ward) -> None:
    desk = ward.open()
    peer = desk.people.add("Zoë").peer_id
    write(desk, "obstacle", peer, what="Altijd avonddienst")
    page = log_page(ward)
    assert shown(page) == ["17 maart 2026 · Wat tegenhoudt · Zoë | Altijd avonddienst | Nog te bespreken"]
    ward.press("Lees of verander: Altijd avonddienst, 1")
    entry = ward.page(EntryPage)
    assert entry._person.currentText() == "Zoë"
    entry.editor("discussed_on").set_value(Moment(date(2026, 3, 16)))
    entry.editor("discussed_on").changed.emit()
    ward.press("Klaar")
    assert shown(ward.page(LogPage)) == ["17 maart 2026 · Wat tegenhoudt · Zoë | Altijd avonddienst"]


def test_C2_3_resistance_on_an_agenda_stands_on_today_until_it_was_discussed(ward: Ward) -> None:
    desk = ward.open()
    entry_id = write(desk, "resistance", what="Iemand liep weg bij de overdracht", agenda_of="team")
    ward.desk.shell.show_today()
    assert open_lines(ward) == ["Iemand liep weg bij de overdracht, 17 maart 2026 · Weerstand, Het teamoverleg"]
    view = next(each for each in ward.program.window.findChildren(OpenLines) if each.isVisible())
    view.lines.setFocus()
    ward.key(Qt.Key.Key_Return)
    entry = ward.page(EntryPage)
    assert entry.entry.id == entry_id
    entry.editor("discussed_on").set_value(Moment(date(2026, 3, 17)))
    entry.editor("discussed_on").changed.emit()
    ward.press("Klaar")
    assert not any(each.isVisible() for each in ward.program.window.findChildren(OpenLines))


def test_C2_5_C3_1_C3_2_the_log_has_a_place_for_the_team_the_own_story_and_what_was_shared(ward: Ward) -> None:
    desk = ward.open()
    peer = desk.people.add("Idris").peer_id
    write(desk, "team", what="Ik vertelde hoe stilte hielp", where="teamoverleg")
    write(desk, "own_story", story="Ik viel zelf uit", purpose="Laten horen dat hulp vragen mag")
    write(desk, "shared", peer, what="Mijn eerste week", effect="Idris durfde te vragen", again="shorter")
    page = log_page(ward)
    assert len(page.rows()) == 3
    page.filter.setCurrentIndex(page.filter.findData("own_story"))
    assert shown(page) == ["17 maart 2026 · Mijn verhaal | Ik viel zelf uit"]
    page.filter.setCurrentIndex(page.filter.findData("team"))
    assert shown(page) == ["17 maart 2026 · In het team | Ik vertelde hoe stilte hielp"]
    page.filter.setCurrentIndex(page.filter.findData("shared"))
    assert shown(page) == ["17 maart 2026 · Gedeeld · Idris | Mijn eerste week"]
    ward.press("Lees of verander: Mijn eerste week, 1")
    words = ward.says(ward.page(EntryPage))
    assert "Wat het met de peer deed" in words


def test_C2_3_taken_away_can_be_put_back(ward: Ward) -> None:
    desk = ward.open()
    write(desk, "resistance", what="Zucht")
    page = log_page(ward)
    ward.press("Haal weg: Zucht, 1")
    assert page.rows() == []
    assert desk.store.coach_log.all() == []
    assert "Verwijderd." in ward.says()
    ward.press("Ongedaan maken")
    assert [entry.answers for entry in desk.coach_log.entries()] == [{"resistance.what": "Zucht"}]
    assert len(page.rows()) == 1


def test_C2_3_ctrl_z_puts_back_what_was_taken_away_once(ward: Ward) -> None:
    desk = ward.open()
    write(desk, "resistance", what="Zucht")
    page = log_page(ward)
    ward.press("Haal weg: Zucht, 1")
    ward.ctrl(Qt.Key.Key_Z)
    assert len(page.rows()) == 1
    assert not any(button.isVisible() for button in ward.program.window.findChildren(QPushButton) if button.text() == "Ongedaan maken")
    desk.coach_log.remove(desk.coach_log.entries()[0])
    ward.ctrl(Qt.Key.Key_Z)
    assert desk.coach_log.entries() == ()


def test_C2_3_an_entry_that_was_emptied_can_be_put_back_on_today(ward: Ward) -> None:
    desk = ward.open()
    write(desk, "resistance", what="Iemand liep weg", agenda_of="team")
    ward.desk.shell.show_today()
    (line,) = (each for each in ward.program.window.findChildren(OpenLines) if each.isVisible())
    entry = desk.coach_log.entries()[0]
    ward.desk._ways._show_entry(entry.id)
    for name in ("what", "agenda_of"):
        editor = ward.page(EntryPage).editor(name)
        editor.set_value(None)
        editor.changed.emit()
    ward.press("Klaar")
    assert desk.coach_log.entries() == ()
    assert not line.isVisible()
    ward.ctrl(Qt.Key.Key_Z)
    assert [each.answers for each in desk.coach_log.entries()] == [entry.answers]
    assert line.isVisible()


def test_C2_3_gone_is_gone_after_the_lock(ward: Ward) -> None:
    desk = ward.open()
    write(desk, "resistance", what="Zucht")
    log_page(ward)
    ward.press("Haal weg: Zucht, 1")
    ward.ctrl(Qt.Key.Key_L)
    ward.until(lambda: ward.left)
    desk = ward.open()
    ward.ctrl(Qt.Key.Key_Z)
    assert desk.store.coach_log.all() == []


def test_C1_5_a_locked_laptop_lost_nothing_that_was_typed(ward: Ward) -> None:
    ward.open()
    log_page(ward)
    ward.press("Wat een peer tegenhoudt")
    ward.write("Te veel losse diensten")
    ward.ctrl(Qt.Key.Key_L)
    ward.until(lambda: ward.left)
    desk = ward.open()
    assert [entry.answers for entry in desk.coach_log.entries()] == [{"obstacle.what": "Te veel losse diensten"}]


def test_C1_5_hidden_names_are_hidden_in_the_log_too(ward: Ward) -> None:
    desk = ward.open()
    peer = desk.people.add("Zoë").peer_id
    write(desk, "obstacle", peer, what="Zoë staat alleen")
    page = log_page(ward)
    ward.program.around.ui.discretion.toggle_names()
    QApplication.processEvents()
    assert "Zoë" not in "".join(shown(page))
    assert len(page.rows()) == 1


def test_C1_3_a_sheet_to_ask_for_feedback_is_one_page_with_three_questions_and_no_name(ward: Ward) -> None:
    ward.open()
    ward.desk.shell.show_own_profile()
    ward.press("Vraag feedback")
    preview = ward.page(PreviewPage)
    ward.until(preview.sheets)
    assert len(preview.sheets()) == 1
    ward.key(Qt.Key.Key_Escape)
    assert ward.desk.shell.isVisible()


def test_C3_3_the_page_of_a_person_begins_with_strengths(ward: Ward) -> None:
    desk = ward.open()
    opened = desk.coaching.start(desk.people.add("Zoë").id, "first")
    opened.enter(opened.record.pack.field("strengths"), (Pair("kalm", "bij onrust"), Pair("ordelijk", "")))
    opened.flush()
    ward.desk.shell.show_person(opened.record.peer.id)
    page = ward.page(PersonPage)
    card = ward.part(page, StrengthsCard)
    assert "kalm · ordelijk" in ward.says(card)
    others = [page._form.sessions_card, page._form.goals_card, page._form.agreements_card, page._profile]
    assert all(card.geometry().bottom() <= other.geometry().top() for other in others)


def test_C3_5_the_page_says_in_words_what_both_took_and_nothing_where_nothing_is(ward: Ward) -> None:
    desk = ward.open()
    opened = desk.coaching.start(desk.people.add("Zoë").id, "on_ward")
    opened.flush()
    ward.desk.shell.show_person(opened.record.peer.id)
    assert "keer iets" not in ward.says(ward.page(PersonPage))
    opened.enter(opened.record.pack.field("learned_from_peer"), "rustig blijven")
    opened.flush()
    ward.desk.shell.refresh()
    assert "Jij leerde 1 keer iets van Zoë. Zoë nam 0 keer iets mee." in ward.says(ward.page(PersonPage))
