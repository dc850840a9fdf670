"""Meetings of a learning group in the window: led phase by phase, with a moment at one key, and the same place after a break."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLineEdit, QPlainTextEdit, QPushButton

from peercoach_desktop.domain.meetings import END, MOMENTS
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.store.errors import DiskFull
from peercoach_desktop.views.error_note import ErrorNote
from peercoach_desktop.views.find.found_list import FoundList
from peercoach_desktop.views.group.cycle_card import CycleCard
from peercoach_desktop.views.group.end_page import EndPage
from peercoach_desktop.views.group.group_way import GroupWay
from peercoach_desktop.views.group.meeting_page import MeetingPage
from peercoach_desktop.views.group.meetings_page import MeetingsPage
from peercoach_desktop.views.group.moment_box import MomentBox
from peercoach_desktop.views.group.phase_page import PhasePage
from peercoach_desktop.views.group_desk import GroupDesk
from peercoach_desktop.views.kit.texts import GrowingText
from peercoach_desktop.views.own.cycle_form import CycleForm
from peercoach_desktop.views.own.edit_page import EditPage
from peercoach_desktop.views.session.hints.hint_line import HintLine
from tests.reports.reading import pages_of
from tests.trust.pages import pages_with
from tests.views.ward import Ward


class Group:
    """The open window, with a coach who leads a meeting."""

    def __init__(self, ward: Ward) -> None:
        self.ward = ward
        self.desk: Desk = ward.open()

    @property
    def way(self) -> GroupWay:
        return self.ward.desk.elsewhere.the(GroupDesk).way

    def begin(self) -> MeetingPage:
        """Begin a meeting as a coach does: two clicks from Today."""
        self.ward.press("Leerbijeenkomsten")
        self.ward.press("Begin een leerbijeenkomst")
        return self.page()

    def page(self) -> MeetingPage:
        return self.ward.page(MeetingPage)

    def write_group(self, name: str) -> None:
        """Write down what the group is called, on the first step."""
        line = next(line for line in self.page().page().lines if line.field.id == "group")
        line.editor.focus_at(0)
        self.ward.write(name)

    def phase(self) -> PhasePage:
        page = self.page().page()
        assert isinstance(page, PhasePage)
        return page

    def boxes(self) -> list[MomentBox]:
        return [box for box in self.page().findChildren(MomentBox) if box.isVisible()]

    def says(self) -> str:
        return self.ward.says(self.ward.program.window.current_page())

    def preview(self) -> bytes:
        """Return the paper that is shown, once it is there."""
        self.ward.until(lambda: self.way.preview is not None and self.way.preview.sheets())
        assert self.way.preview is not None
        pdf = self.way.preview.pdf()
        assert pdf is not None
        return pdf


def printed(pdf: bytes) -> str:
    """Return all words of a paper without white space."""
    return "".join("".join(pages_of(pdf)).split())


@pytest.fixture
def group(ward: Ward) -> Group:
    return Group(ward)


def test_P04_a_meeting_is_two_clicks_from_today_and_belongs_to_no_peer(group: Group) -> None:
    page = group.begin()
    assert page.title() == "Leerbijeenkomst – Voorbereiden"
    assert [meeting.text("facilitator") for meeting in group.desk.meetings.all()] == ["Mirthe"]
    assert group.desk.people.peers() == ()


def test_P04_one_key_marks_a_moment_and_the_cursor_stays(group: Group) -> None:
    page = group.begin()
    page.go("phase:sharpen")
    group.ward.write("Wat doe ik")
    focus = QApplication.focusWidget()
    group.ward.key(Qt.Key.Key_F8)
    assert QApplication.focusWidget() is focus
    group.ward.write(" bij stilte?")
    group.ward.press("Kritisch moment (F8)")
    assert QApplication.focusWidget() is focus
    assert page.opened.meeting.text("learning_question") == "Wat doe ik bij stilte?"
    assert [moment.phase for moment in page.opened.meeting.moments] == ["sharpen", "sharpen"]


def test_P04_three_keys_give_three_times_with_reasons_on_paper(group: Group) -> None:
    page = group.begin()
    page.go("phase:exchange")
    for _ in range(3):
        group.ward.key(Qt.Key.Key_F8)
        group.ward.now += timedelta(minutes=4)
    assert [moment.at.strftime("%H.%M") for moment in page.opened.meeting.moments] == ["14.30", "14.34", "14.38"]
    said = (
        ("dominant", "yes", "Ik wilde iedereen horen."),
        ("group_silence", "no", "De groep dacht na."),
        ("unsafe_care", "yes", "De veiligheid gaat voor."),
    )
    page.go(MOMENTS)
    for box, (signal, acted, why) in zip(group.boxes(), said, strict=True):
        box.head.click()
        box.signal_box.setCurrentIndex(box.signal_box.findData(signal))
        box.acted.choose(acted)
        box.why.focus_at(0)
        group.ward.write(why)
    page.go(END)
    group.ward.press("Bekijk je eigen verslag")
    paper = printed(group.preview())
    for words in (
        "14.30uur·Uitwisselen", "14.34uur·Uitwisselen", "14.38uur·Uitwisselen", "Welingegrepen", "Nietingegrepen",
        "Waarom:Ikwildeiedereenhoren.", "Waarom:Degroepdachtna.", "Waarom:Deveiligheidgaatvoor.", "Dehelegroepisstil",
    ):  # fmt: skip
        assert words in paper, words


def test_P04_the_card_goes_from_light_to_firm_once_the_signal_is_chosen(group: Group) -> None:
    page = group.begin()
    group.ward.key(Qt.Key.Key_F8)
    page.show_moment(page.opened.meeting.moments[0].id)
    (box,) = group.boxes()
    assert not box.card.isVisible()
    assert box.signal_box.count() == 28 + 1
    box.signal_box.setCurrentIndex(box.signal_box.findData("dominant"))
    card = group.ward.says(box.card)
    assert card.index("Licht") < card.index("Midden") < card.index("Stevig")


def test_P04_a_moment_stays_with_the_coach_and_so_do_notes_and_intentions(group: Group) -> None:
    page = group.begin()
    page.go("phase:choose")
    group.ward.write("Zoë vraagt eerst door")
    group.phase().note.editor.focus_at(0)
    group.ward.write("Mijn eigen indruk")
    group.ward.key(Qt.Key.Key_F8)
    page.go("phase:return")
    group.ward.write("Stilte mag er zijn")
    page.go(END)
    group.ward.press("Bekijk het verslag voor de groep")
    preview = group.preview()
    paper = printed(preview)
    assert "Stiltemagerzijn" in paper
    for private in ("Zoë", "Mijneigenindruk", "Kritisch", "14.30", "Mirthe"):
        assert private not in paper, private
    assert "Dit is geen beoordeling." in pages_of(preview)[0]


def test_the_intentions_are_on_the_paper_of_the_group_only_where_that_was_chosen(group: Group) -> None:
    page = group.begin()
    page.go("phase:choose")
    group.ward.write("Eerst doorvragen")
    page.opened.enter(page.opened.record.form.field("intentions_on_paper"), ("on_paper",))
    assert "Eerst doorvragen" in str(group.desk.meetings.group_sheet(page.opened.record, "nl").blocks)
    page.opened.enter(page.opened.record.form.field("intentions_on_paper"), None)
    assert "Eerst doorvragen" not in str(group.desk.meetings.group_sheet(page.opened.record, "nl").blocks)


def test_P04_a_moment_that_was_removed_comes_back_by_undo(group: Group) -> None:
    page = group.begin()
    group.ward.key(Qt.Key.Key_F8)
    (moment,) = page.opened.meeting.moments
    page.show_moment(moment.id)
    group.ward.press("Verwijder dit moment")
    assert not page.opened.meeting.moments
    assert group.boxes() == []
    group.ward.press("Ongedaan maken")
    assert list(page.opened.meeting.moments) == [moment]
    group.ward.until(lambda: len(group.boxes()) == 1)
    page.opened.flush()
    assert group.desk.meetings.all()[0].moments == (moment,)


def test_undo_in_a_text_takes_back_what_was_typed_there(group: Group) -> None:
    page = group.begin()
    page.go("phase:sharpen")
    group.ward.write("Wat nu?")
    group.ward.ctrl(Qt.Key.Key_Z)
    assert page.opened.meeting.text("learning_question") != "Wat nu?"


@pytest.mark.parametrize("field", ["agreements", "note:start"])
def test_a_quiet_hint_looks_at_what_is_written_in_a_meeting(group: Group, field: str) -> None:
    page = group.begin()
    page.go("phase:start")
    line = next(line for line in group.phase().lines if line.field.id == field)
    line.editor.focus_at(0)
    group.ward.write("Mevrouw De Vries was boos.")
    group.ward.until(lambda: any(hint.isVisible() for hint in line.editor.findChildren(HintLine)))
    assert "De Vries" in group.ward.says(line.editor)


def test_K22_a_closed_question_of_learning_gets_a_quiet_hint_where_it_is_sharpened(group: Group) -> None:
    page = group.begin()
    page.go("phase:sharpen")
    group.ward.write("Moet ik dan iets zeggen?")
    line = next(line for line in group.phase().lines if line.field.id == "learning_question")
    group.ward.until(lambda: any(hint.isVisible() for hint in line.editor.findChildren(HintLine)))
    assert "past ja of nee" in group.ward.says(line.editor)


# --- After a break


def test_what_was_typed_and_the_place_are_there_again_after_locking(group: Group) -> None:
    page = group.begin()
    page.go("phase:sharpen")
    group.ward.write("Wat zeg ik als niemand praat?")
    for _ in range(8):
        group.ward.key(Qt.Key.Key_Left)
    group.ward.key(Qt.Key.Key_F8)
    group.ward.ctrl(Qt.Key.Key_L)
    group.ward.until(lambda: group.ward.left)
    group.ward.start()
    assert "niemand" not in group.ward.says()
    group.ward.unlock()
    assert group.page().step() == "phase:sharpen"
    group.ward.until(lambda: isinstance(QApplication.focusWidget(), GrowingText))
    field = group.ward.focus_in(GrowingText)
    assert (field.text(), field.position()) == ("Wat zeg ik als niemand praat?", 21)
    assert len(group.page().opened.meeting.moments) == 1


def test_a_kill_loses_no_moment_and_no_letter_of_before(group: Group) -> None:
    page = group.begin()
    page.go("phase:start")
    group.ward.write("We luisteren eerst")
    group.ward.key(Qt.Key.Key_F8)
    group.ward.until(lambda: not group.desk.store.writer.pending())
    group.ward.end()  # gives the store up without saving, as a kill does
    group.ward.start()
    group.ward.unlock()
    assert group.page().step() == "phase:start"
    assert group.page().opened.meeting.text("agreements") == "We luisteren eerst"
    assert [moment.phase for moment in group.page().opened.meeting.moments] == ["start"]


def test_what_is_on_paper_leads_back_to_the_meeting(group: Group) -> None:
    page = group.begin()
    page.go(END)
    group.ward.press("Bekijk het verslag voor de groep")
    group.ward.until(lambda: group.way.preview is not None and group.way.preview.sheets())
    assert group.way.preview is not None
    group.way.preview.left.emit()
    assert group.ward.program.window.current_page() is page


# --- Over, and opened again


def ended(group: Group) -> MeetingPage:
    """Lead a meeting with something in each kind of field, and round it off as a coach does."""
    page = group.begin()
    group.write_group("Groep Linde")
    page.go("phase:sharpen")
    group.ward.write("Wat doe ik bij stilte?")
    group.phase().note.editor.focus_at(0)
    group.ward.write("Mijn indruk")
    group.ward.key(Qt.Key.Key_F8)
    page.go(MOMENTS)
    (box,) = group.boxes()
    box.head.click()
    box.acted.choose("yes")
    page.go(END)
    group.ward.press("Bijeenkomst afronden")
    return page


def test_a_meeting_that_is_over_takes_nothing_on_any_step(group: Group) -> None:
    page = ended(group)
    before = page.opened.meeting
    QApplication.clipboard().setText("geplakt")
    for step in [item.step for item in page.side.items()]:
        page.go(step)
        for box in group.boxes():
            if not box.is_open():
                box.head.click()
        assert "Deze bijeenkomst is afgerond op 17 maart 2026 om 14.30 uur." in group.says()
        for each in page.page().findChildren(QAbstractButton):
            if each.isVisible() and each.isEnabled() and each not in _papers(page):
                each.click()
        texts: list[QPlainTextEdit | QLineEdit] = [*page.page().findChildren(QPlainTextEdit), *page.page().findChildren(QLineEdit)]
        for text in texts:
            if text.isVisible():
                assert text.isReadOnly(), text.accessibleName()
                text.setFocus()
                group.ward.write("x1")
                group.ward.key(Qt.Key.Key_Backspace)
                group.ward.ctrl(Qt.Key.Key_V)
                group.ward.ctrl(Qt.Key.Key_Z)
        for pick in page.page().findChildren(QComboBox):
            assert not pick.isEnabled(), pick.accessibleName()
    group.ward.desk.flush()
    kept = group.desk.meetings.open(page.opened.id).meeting
    for meeting in (page.opened.meeting, kept):
        assert (meeting.answers, meeting.moments, meeting.ended) == (before.answers, before.moments, before.ended)


def _papers(page: MeetingPage) -> tuple[QAbstractButton, ...]:
    last = page.page()
    return (last.group, last.own) if isinstance(last, EndPage) else ()


def test_a_text_of_a_meeting_that_is_over_can_be_read_and_copied(group: Group) -> None:
    page = ended(group)
    page.go("phase:sharpen")
    text = group.ward.focus_in(GrowingText)
    group.ward.ctrl(Qt.Key.Key_A)
    group.ward.ctrl(Qt.Key.Key_C)
    assert QApplication.clipboard().text() == text.text() == "Wat doe ik bij stilte?"


def test_F8_in_a_meeting_that_is_over_says_so_at_its_place_and_marks_nothing(group: Group) -> None:
    page = ended(group)
    page.go("phase:bring")
    assert "F8 zet de tijd" not in group.says()
    group.ward.key(Qt.Key.Key_F8)
    note = group.ward.part(group.ward.program.window, ErrorNote)
    assert note.text() == "Deze bijeenkomst is afgerond. Kies eerst ‘Weer openen’ om weer te schrijven."
    mark = page.bar.mark
    assert 0 <= mark.mapToGlobal(mark.rect().topLeft()).y() - note.mapToGlobal(note.rect().bottomLeft()).y() < 20
    assert len(page.opened.meeting.moments) == 1
    group.ward.press("Weer openen")
    assert note.text() == "", "what was said is not so any more"
    group.ward.key(Qt.Key.Key_F8)
    assert [moment.phase for moment in page.opened.meeting.moments] == ["sharpen", "bring"]


def test_opened_again_everything_can_be_written_and_it_stays_open(group: Group) -> None:
    page = ended(group)
    page.go("phase:sharpen")
    group.ward.press("Weer openen")
    assert "afgerond op" not in group.says()
    assert group.ward.focus_in(GrowingText).text() == "Wat doe ik bij stilte?"
    group.ward.key(Qt.Key.Key_End)
    group.ward.write(" En daarna?")
    page.go(MOMENTS)
    (box,) = group.boxes()
    assert box.signal_box.isEnabled()
    page.go(END)
    assert group.ward.button("Bijeenkomst afronden").isVisible()
    group.ward.desk.flush()
    kept = group.desk.meetings.open(page.opened.id).meeting
    assert kept.ended is None
    assert kept.text("learning_question") == "Wat doe ik bij stilte? En daarna?"


def test_a_meeting_that_is_over_is_still_over_after_a_lock_and_goes_to_paper(group: Group) -> None:
    page = ended(group)
    group.ward.ctrl(Qt.Key.Key_L)
    group.ward.until(lambda: group.ward.left)
    group.ward.start()
    group.ward.unlock()
    page = group.page()
    assert page.step() == END
    assert not page.opened.may_write
    group.ward.press("Bekijk het verslag voor de groep")
    assert "Watdoeikbijstilte?" in printed(group.preview())


def test_a_meeting_that_cannot_be_saved_is_not_over(group: Group, monkeypatch: pytest.MonkeyPatch) -> None:
    page = group.begin()
    page.go(END)

    def fail() -> None:
        raise DiskFull

    monkeypatch.setattr(page.opened, "flush", fail)
    group.ward.press("Bijeenkomst afronden")
    assert page.opened.may_write
    assert group.ward.part(group.ward.program.window, ErrorNote).text()
    assert "afgerond op" not in group.says()


def test_a_moment_that_was_removed_before_the_end_comes_back_only_once_it_is_open_again(group: Group) -> None:
    page = group.begin()
    group.ward.key(Qt.Key.Key_F8)
    page.show_moment(page.opened.meeting.moments[0].id)
    group.ward.press("Verwijder dit moment")
    page.go(END)
    group.ward.press("Bijeenkomst afronden")
    group.ward.press("Ongedaan maken")
    assert not page.opened.meeting.moments
    assert group.ward.part(group.ward.program.window, ErrorNote).text()


# --- All meetings


def test_meetings_stand_with_the_latest_first_and_open_again(group: Group) -> None:
    for name in ("Groep Linde", "Groep Wilg"):
        page = group.begin()
        page.opened.enter(page.opened.record.form.field("group"), name)
        page.go(END)
        group.ward.press("Bijeenkomst afronden")
        group.ward.press("Alle bijeenkomsten")
        group.ward.now += timedelta(days=90)
        group.ward.press("Terug")
    group.ward.press("Leerbijeenkomsten")
    said = group.says()
    assert said.index("15 juni 2026 · Groep Wilg") < said.index("17 maart 2026 · Groep Linde")
    assert said.count("Afgerond") == 2
    rows = group.ward.page(MeetingsPage).rows()
    rows[1].open_button.click()
    assert group.page().opened.meeting.text("group") == "Groep Linde"
    assert "Deze bijeenkomst is afgerond op 17 maart 2026 om 14.30 uur." in group.says()


def test_a_meeting_in_which_nothing_was_written_leaves_no_trace(group: Group) -> None:
    group.begin()
    group.ward.press("Verder")
    group.ward.press("Later afmaken")
    assert group.desk.meetings.all() == ()


def test_a_meeting_is_erased_for_good_after_asking(group: Group) -> None:
    page = group.begin()
    page.go("phase:start")
    group.ward.write("Olifantenpaadje")
    group.ward.key(Qt.Key.Key_F8)
    group.ward.press("Alle bijeenkomsten")
    erase = next(button for button in group.ward.page(MeetingsPage).findChildren(QPushButton) if button.text() == "Wis")

    def stay(dialog: QDialog) -> None:
        assert "17 maart 2026" in group.ward.says(dialog)
        group.ward.press("Annuleren", dialog)

    def read(told: QDialog) -> None:
        receipts.append(group.ward.says(told))
        told.accept()

    def go(dialog: QDialog) -> None:
        group.ward.lead_next(read)
        group.ward.press("Definitief wissen", dialog)
        group.ward.until(lambda: not dialog.isVisible())

    receipts: list[str] = []
    group.ward.in_dialog(stay, erase.click)
    assert len(group.desk.meetings.all()) == 1
    group.ward.in_dialog(go, erase.click)
    group.ward.until(lambda: receipts)
    assert "Eén leerbijeenkomst" in receipts[0]
    assert group.desk.meetings.all() == ()
    assert group.ward.page(MeetingsPage).rows() == []
    assert pages_with(group.desk.store.paths.database, group.desk.store.root, "Olifantenpaadje") == 0


def test_what_was_written_in_a_meeting_is_found_and_opened(group: Group) -> None:
    page = group.begin()
    page.go("phase:sharpen")
    group.ward.write("Hoe begin ik over zwijgzaamheid?")
    group.ward.press("Alle bijeenkomsten")
    group.ward.press("Terug")

    def look(dialog: QDialog) -> None:
        group.ward.write("zwijgzaam")
        found = group.ward.part(dialog, FoundList)
        group.ward.until(lambda: any("zwijgzaamheid" in line.title for line in found.lines()))
        group.ward.key(Qt.Key.Key_Return)

    group.ward.in_dialog(look, group.ward.desk.find)
    assert group.page().opened.meeting.text("learning_question") == "Hoe begin ik over zwijgzaamheid?"


# --- The phases


def test_P03_the_phases_are_marked_as_an_example_that_is_not_from_a_book(group: Group) -> None:
    group.ward.press("Leerbijeenkomsten")
    assert "Dit is een voorbeeld van dit programma. Het komt niet uit een boek." in group.says()


def test_P03_phases_are_renamed_moved_added_and_removed_and_an_old_meeting_keeps_its_own(group: Group) -> None:
    old = group.begin()
    old.go("phase:sharpen")
    group.ward.write("Oude vraag")
    group.ward.press("Alle bijeenkomsten")
    group.ward.press("Verander de fasen")
    editor = group.ward.page(EditPage)
    form = group.ward.part(editor, CycleForm)
    first = form.box(0)
    first.title.text_edit.setFocus()
    first.title.text_edit.selectAll()
    group.ward.write("Welkom")
    first.minutes.high.line.setFocus()
    first.minutes.high.line.selectAll()
    group.ward.write("15")
    form.box(1).buttons.down.click()
    form.box(6).buttons.remove.click()
    group.ward.press("Fase toevoegen")
    form.box(6).title.text_edit.setFocus()
    group.ward.write("Samen eten")
    group.ward.press("Terug")
    group.ward.press("Terug")
    said = group.says()
    assert "Welkom (5–15 min) · De vraag scherp maken (10 min) · Inbrengen (5–10 min)" in said
    assert "Samen eten" in said
    assert "jouw eigen fasen" in said
    group.ward.press("Begin een leerbijeenkomst")
    assert [item.accessibleName() for item in group.page().side.items()] == [
        "Voorbereiden", "Welkom", "De vraag scherp maken", "Inbrengen", "Laten zien", "Uitwisselen", "Kiezen", "Samen eten",
        "Kritische momenten", "Afronden",
    ]  # fmt: skip
    group.page().go(END)
    assert {line.field.id for line in group.page().page().lines} == {"harvest", "next_day"}  # their phase is not in this cycle
    group.ward.press("Alle bijeenkomsten")
    group.ward.page(MeetingsPage).rows()[-1].open_button.click()
    names = [item.accessibleName() for item in group.page().side.items()]
    assert names[1:8] == ["Samen beginnen", "Inbrengen", "De vraag scherp maken", "Laten zien", "Uitwisselen", "Kiezen", "Terugkomen"]


def test_P03_the_coach_chooses_which_phases_the_next_meeting_has(group: Group) -> None:
    group.desk.own.copy("group_cycle")
    group.ward.press("Leerbijeenkomsten")
    card = group.ward.part(group.ward.page(MeetingsPage), CycleCard)
    assert card.choice.isVisible()
    assert "voorbeeld" in group.ward.says(card)
    card.choice.setCurrentIndex(0)
    assert "jouw eigen fasen" in group.ward.says(card)
    assert group.desk.meetings.begin().meeting.cycle.startswith("own_")


def test_the_time_of_a_phase_counts_quietly_and_stops_when_the_meeting_is_over(group: Group, monkeypatch: pytest.MonkeyPatch) -> None:
    page = group.begin()
    page.go("phase:bring")
    passed = [21 * 60_000]
    monkeypatch.setattr(page.clock._since, "elapsed", lambda: passed[0])
    page.clock.count()
    assert "Bezig: 21 minuten. Gepland: 5–10 minuten." in group.says()
    assert page.opened.meeting.spent == {"bring": 21 * 60}
    passed[0] = 0
    page.go(END)
    group.ward.press("Bijeenkomst afronden")
    page.go("phase:bring")
    passed[0] = 5 * 60_000
    page.clock.count()
    assert page.opened.meeting.spent == {"bring": 21 * 60}
