"""Inventories in the window: filled in by keys or unseen, gone on with after a break, and seen side by side."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from peercoach_desktop.domain.inventory_results import FilledBy
from peercoach_desktop.domain.learner_profile import BEHAVIOUR_PAIRS, LEARNING_PREFERENCE, MOTIVATION_PROFILE, SELF_ASSESSMENT, STRENGTHS
from peercoach_desktop.domain.sessions import Place
from peercoach_desktop.domain.values import Row
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.kit.texts import GrowingText
from peercoach_desktop.views.main_window import PROGRAM
from peercoach_desktop.views.preview.preview_page import PreviewPage
from peercoach_desktop.views.profile.agreement_card import AgreementCard
from peercoach_desktop.views.profile.learner_page import LearnerPage
from peercoach_desktop.views.profile.own_page import OwnPage
from peercoach_desktop.views.profile.pages import Choosing, OneField
from peercoach_desktop.views.profile.profile_way import ProfileWay
from peercoach_desktop.views.profile.quality_words import QualityWords
from peercoach_desktop.views.profile.statement_row import AnswerSegments, StatementRow
from peercoach_desktop.views.profile.taking_page import TakingPage
from peercoach_desktop.views.profile.wish import Wish
from peercoach_desktop.views.profile_desk import ProfileDesk
from peercoach_desktop.views.session.summary.bars_view import TrackView
from peercoach_desktop.views.session.workspace import SessionWorkspace
from tests.services.filling import COACH, IDRIS, NEEDS, REASONS, fill_in
from tests.views.session.room import AGREED
from tests.views.ward import Ward


class Desks:
    """The open window with one peer in it."""

    def __init__(self, ward: Ward) -> None:
        self.ward = ward
        self.desk: Desk = ward.open()
        self.peer = self.desk.people.add("Idris").peer_id

    @property
    def way(self) -> ProfileWay:
        return self.ward.desk.elsewhere.the(ProfileDesk).way

    def profile(self) -> LearnerPage:
        self.ward.desk.shell.show_person(self.peer)
        self.ward.press("Open het leerprofiel")
        return self.ward.page(LearnerPage)

    def taking(self) -> TakingPage:
        return self.ward.page(TakingPage)

    def rows(self) -> list[StatementRow]:
        return [row for row in self.taking().findChildren(StatementRow) if row.isVisible()]

    def begin(self, pack: str = LEARNING_PREFERENCE, *, unseen: bool = False) -> TakingPage:
        self.way.show(self.peer)
        self.way.take(Wish(pack, self.peer, unseen=unseen))
        self.ward.press("Begin")
        return self.taking()

    def on_page(self) -> str:
        return self.ward.says(self.ward.program.window.current_page())


@pytest.fixture
def desks(ward: Ward) -> Desks:
    return Desks(ward)


# --- Filling in


def test_the_number_keys_answer_and_go_on_and_enter_leads_to_the_next_page(desks: Desks) -> None:
    desks.profile()
    desks.ward.press("Samen invullen: Zo leer ik graag op mijn werk")
    assert "Het is geen test." in desks.on_page()
    desks.ward.ctrl(Qt.Key.Key_Return)
    assert "Zin 1 tot en met 4 van 34" in desks.on_page()
    for key in (Qt.Key.Key_1, Qt.Key.Key_5, Qt.Key.Key_3, Qt.Key.Key_2):
        assert isinstance(QApplication.focusWidget(), QPushButton)
        desks.ward.key(key)
    assert desks.taking().result.answers == {"watch_first": 0, "talk_it_over": 4, "one_by_one": 2, "think_before_feedback": 1}
    assert desks.ward.focus_in(QPushButton).text() == "Verder"
    desks.ward.key(Qt.Key.Key_Space)
    assert "Zin 5 tot en met 8 van 34" in desks.on_page()
    desks.ward.alt(Qt.Key.Key_Left)
    assert [row.segments.value() for row in desks.rows()] == ["0", "4", "2", "1"]


def test_the_answers_are_radio_buttons_with_the_name_of_their_statement(desks: Desks) -> None:
    desks.begin()
    for row in desks.rows():
        assert row.segments.accessibleName() == row.statement.text
        assert [button.text() for button in row.segments.buttons()] == [
            "oneens", "een beetje oneens", "ertussenin", "een beetje eens", "eens",
        ]  # fmt: skip


def test_no_score_shows_while_filling_in(desks: Desks) -> None:
    page = desks.begin()
    for row in desks.rows():
        row.segments.choose("4")
    assert not page.findChildren(TrackView)
    for word in ("vooral", "allebei", "Gespreksonderwerp"):
        assert word not in desks.on_page()


def test_an_answer_left_empty_never_blocks(desks: Desks) -> None:
    page = desks.begin()
    desks.rows()[0].segments.choose("4")
    for _ in range(8):
        desks.ward.press("Verder")
    desks.ward.press("Klaar")
    desks.ward.press("Hier stoppen")
    assert page is not desks.ward.program.window.current_page()
    assert "niet ingevuld" in desks.on_page()
    assert desks.desk.inventories.finished(LEARNING_PREFERENCE, desks.peer)


def test_later_goes_back_and_goes_on_at_the_same_page(desks: Desks) -> None:
    desks.begin()
    desks.rows()[0].segments.choose("4")
    desks.ward.press("Verder")
    desks.rows()[1].segments.choose("2")
    desks.ward.press("Later afmaken")
    assert "nog niet klaar" in desks.on_page()
    desks.ward.press("Verder invullen: Zo leer ik graag op mijn werk")
    assert "Zin 5 tot en met 8 van 34" in desks.on_page()
    assert [row.segments.value() for row in desks.rows()] == [None, "2", None, None]


def test_all_of_an_inventory_by_keys_alone_ends_in_bars(desks: Desks) -> None:
    desks.profile()
    desks.ward.press("Samen invullen: Wat mij motiveert in mijn werk")
    desks.ward.key(Qt.Key.Key_Space)
    for _ in range(7):
        while isinstance(desks.ward.focus_in(QPushButton).parent(), AnswerSegments):
            desks.ward.key(Qt.Key.Key_4)
        desks.ward.key(Qt.Key.Key_Space)
    (found,) = desks.desk.inventories.finished(MOTIVATION_PROFILE, desks.peer)
    assert set(found.result.numbers().values()) == {4}
    assert len(found.result.answers) == 27
    page = desks.ward.page(LearnerPage)
    tracks = [track.accessibleName() for track in page.findChildren(TrackView)]
    assert "Zelf kiezen. Idris: grotendeels" in tracks


# --- Unseen


def test_unseen_nothing_else_can_be_reached_and_the_cover_gives_the_laptop_back(desks: Desks) -> None:
    desks.profile()
    desks.ward.press("Laat Idris dit invullen: Zo leer ik graag op mijn werk")
    page, window = desks.taking(), desks.ward.program.window
    assert "Mirthe kijkt nu niet mee." in desks.on_page()
    assert {shortcut.key().toString() for shortcut in page.findChildren(QShortcut)} == {"Ctrl+Return", "Ctrl+Enter", "Alt+Left", "Ctrl+L"}
    for key in (Qt.Key.Key_K, Qt.Key.Key_Comma):
        desks.ward.ctrl(key)
        assert window.current_page() is page
    desks.ward.desk.show_settings()
    assert window.current_page() is page
    desks.ward.key(Qt.Key.Key_Escape)
    assert window.current_page() is page
    assert window.windowTitle() == f"Invullen – {PROGRAM}"
    desks.ward.press("Begin")
    desks.rows()[0].segments.choose("4")
    desks.ward.press("Later afmaken")
    assert page.is_covered()
    assert desks.ward.focus_in(QPushButton).text() == "Ik ben Mirthe. Ga verder"
    assert not page.findChildren(StatementRow) or not any(row.isVisible() for row in page.findChildren(StatementRow))
    desks.ward.press("Ik ben Mirthe. Ga verder")
    assert "nog niet klaar" in desks.on_page()
    assert "vooral" not in desks.on_page()
    with pytest.raises(AssertionError):
        desks.ward.button("Samen invullen: Zo leer ik graag op mijn werk")


def test_what_was_answered_unseen_before_a_break_is_not_shown_again(desks: Desks) -> None:
    desks.begin(unseen=True)
    desks.rows()[0].segments.choose("4")
    desks.ward.press("Later afmaken")
    assert "Dank je wel" not in desks.on_page()
    assert "De lijst is nog niet af. Wat je al koos, is bewaard." in desks.on_page()
    desks.ward.press("Ik ben Mirthe. Ga verder")
    desks.ward.press("Geef de laptop weer door: Zo leer ik graag op mijn werk")
    assert "Wat je al koos, is bewaard. Hier staat alleen wat nog open is." in desks.on_page()
    assert [row.statement.id for row in desks.rows()] == ["talk_it_over", "one_by_one", "think_before_feedback"]
    assert [row.segments.value() for row in desks.rows()] == [None] * 3
    assert desks.taking().result.answers == {"watch_first": 4}
    with pytest.raises(AssertionError):
        desks.ward.button("Vorige")


def after_a_kill(desks: Desks, button: str) -> None:
    """End the program without a word, open it again and pass the laptop once more."""
    desks.desk.store.writer.flush()
    desks.ward.end()
    assert desks.ward.start()
    desks.ward.unlock()
    assert "De lijst is nog niet af. Wat je al koos, is bewaard." in desks.on_page()
    desks.ward.press("Ik ben Mirthe. Ga verder")
    desks.ward.press(button)


def test_after_a_kill_the_peer_reads_that_it_is_kept_and_no_blank_goes_over_it(desks: Desks) -> None:
    desks.begin(unseen=True)
    desks.rows()[1].segments.choose("4")
    after_a_kill(desks, "Geef de laptop weer door: Zo leer ik graag op mijn werk")
    assert "Wat je al koos, is bewaard." in desks.on_page()
    desks.rows()[0].segments.choose("0")
    desks.ward.press("Verder")
    assert "Wat je al koos" not in desks.on_page()
    assert desks.ward.desk_services.inventories.get(desks.taking().result.id).answers == {"talk_it_over": 4, "watch_first": 0}


def strengths(desks: Desks) -> list[str]:
    """Return the strengths as they stand on the page."""
    field = next(each for each in desks.taking().findChildren(OneField) if each.isVisible())
    rows = field.editor.value() or ()
    assert isinstance(rows, tuple)
    return [str(row.cells.get("quality", "")) for row in rows if isinstance(row, Row)]


def every_word(desks: Desks) -> str:
    """Return all that stands in any text of the window, shown or not."""
    window = desks.ward.program.window
    texts = [*window.findChildren(QPlainTextEdit)]
    return "\n".join([*(text.toPlainText() for text in texts), *(line.text() for line in window.findChildren(QLineEdit))])


PASS_STRENGTHS = "Geef de laptop weer door: Sterke kanten en ontwikkelpunten"


def test_a_list_that_was_broken_off_is_gone_on_with_added_to_and_taken_from(desks: Desks) -> None:
    desks.begin(STRENGTHS, unseen=True)
    words = desks.ward.part(desks.taking(), QualityWords)
    for word in ("Geduldig", "Eerlijk"):
        desks.ward.press(word, words)
    after_a_kill(desks, PASS_STRENGTHS)
    desks.ward.press("Ik ben Idris. Ga verder")
    assert strengths(desks) == ["Geduldig", "Eerlijk"]
    assert "Wat je al koos, staat hier nog. Je kunt er iets bij zetten of iets weghalen." in desks.on_page()
    desks.ward.press("Behulpzaam", desks.ward.part(desks.taking(), QualityWords))
    editor = next(each for each in desks.taking().findChildren(OneField) if each.isVisible()).editor
    rows = editor.value()
    assert isinstance(rows, tuple)
    editor.set_value(rows[1:])
    editor.changed.emit()
    desks.ward.press("Verder")
    desks.ward.press("Vorige")
    assert strengths(desks) == ["Eerlijk", "Behulpzaam"]
    desks.ward.press("Later afmaken")
    desks.ward.press("Ik ben Mirthe. Ga verder")
    desks.ward.press(PASS_STRENGTHS)
    desks.ward.press("Ik ben Idris. Ga verder")
    assert strengths(desks) == ["Eerlijk", "Behulpzaam"]
    desks.ward.press("Verder")
    desks.ward.press("Klaar")
    desks.ward.press("Ik ben Mirthe. Ga verder")
    (found,) = desks.ward.desk_services.inventories.finished(STRENGTHS, desks.peer)
    assert [row["cells"]["quality"] for row in found.result.answers["strengths"]] == ["Eerlijk", "Behulpzaam"]


def test_the_coach_who_passes_the_laptop_once_more_reads_nothing_of_the_list(desks: Desks) -> None:
    desks.begin(STRENGTHS, unseen=True)
    desks.ward.press("Geduldig", desks.ward.part(desks.taking(), QualityWords))
    after_a_kill(desks, PASS_STRENGTHS)
    assert desks.taking().is_covered()
    assert "Idris was nog niet klaar" in desks.on_page()
    assert desks.ward.focus_in(QPushButton).text() == "Ik ben Mirthe. Ga verder"
    assert "Geduldig" not in every_word(desks)
    desks.ward.program.around.ui.language.set("en")
    desks.ward.program.around.ui.language.set("nl")
    desks.ward.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "Geduldig" not in every_word(desks)
    desks.ward.press("Ik ben Mirthe. Ga verder")
    assert isinstance(desks.ward.program.window.current_page(), LearnerPage)
    assert "Geduldig" not in every_word(desks)


def test_a_next_list_of_strengths_for_the_peer_goes_on_from_the_last_one(desks: Desks) -> None:
    fill_strengths = desks.begin(STRENGTHS, unseen=True)
    desks.ward.press("Geduldig", desks.ward.part(fill_strengths, QualityWords))
    desks.ward.press("Verder")
    desks.ward.press("Klaar")
    desks.ward.press("Ik ben Mirthe. Ga verder")
    desks.begin(STRENGTHS, unseen=True)
    assert strengths(desks) == ["Geduldig"]


def test_where_nothing_is_open_after_a_break_it_says_so_and_ends(desks: Desks) -> None:
    page = desks.begin(unseen=True)
    for statement in page._questions.statements():
        page._on_answered(statement.id, statement.options[0].answer)
    after_a_kill(desks, "Geef de laptop weer door: Zo leer ik graag op mijn werk")
    assert "Wat je al koos, is bewaard. Er staat niets meer open." in desks.on_page()
    desks.ward.press("Klaar")
    assert desks.taking().is_covered()
    (found,) = desks.ward.desk_services.inventories.finished(LEARNING_PREFERENCE, desks.peer)
    assert len(found.result.answers) == 34


def test_done_unseen_it_opens_for_both(desks: Desks) -> None:
    page = desks.begin(unseen=True)
    desks.rows()[0].segments.choose("4")
    for _ in range(8):
        page.go_on()
    page.go_on()
    desks.ward.press("Hier stoppen")
    assert page.is_covered()
    assert "Dank je wel. Het is bewaard." in desks.on_page()
    desks.ward.press("Ik ben Mirthe. Ga verder")
    assert "Idris vulde dit in op 17 maart 2026." in desks.on_page()


# --- Ending with sentences open


def to_the_end(page: TakingPage) -> None:
    """Press Verder until the list is about to end."""
    for _ in range(len(page._questions.pages) - page._place):
        page.go_on()


def test_before_it_ends_it_says_how_many_are_open_and_leads_to_the_first(desks: Desks) -> None:
    page = desks.begin()
    for row in desks.rows():
        row.segments.choose("4")
    to_the_end(page)
    assert "Nog open: 30 van de 34 zinnen." in desks.on_page()
    assert desks.desk.inventories.finished(LEARNING_PREFERENCE, desks.peer) == ()
    assert desks.ward.focus_in(QPushButton).text() == "Naar de eerste open zin"
    desks.ward.key(Qt.Key.Key_Space)
    assert "Zin 5 tot en met 8 van 34" in desks.on_page()
    to_the_end(page)
    desks.ward.press("Vorige")
    assert "van 34" in desks.on_page(), "back to the last page"
    assert desks.ward.button("Klaar").isVisible()


def test_the_keys_alone_never_end_a_list_with_sentences_open(desks: Desks) -> None:
    page = desks.begin()
    desks.rows()[0].segments.choose("4")
    to_the_end(page)
    desks.ward.ctrl(Qt.Key.Key_Return)
    assert "Zin 1 tot en met 4 van 34" in desks.on_page()
    assert desks.desk.inventories.finished(LEARNING_PREFERENCE, desks.peer) == ()


@pytest.mark.parametrize("unseen", [False, True])
def test_a_list_with_nothing_in_it_says_so_and_leaves_the_earlier_one_alone(desks: Desks, unseen: bool) -> None:
    good = fill_in(desks.desk, LEARNING_PREFERENCE, desks.peer, IDRIS)
    page = desks.begin(unseen=unseen)
    desks.rows()[0].segments.choose("4")
    page._on_answered("watch_first", None)
    to_the_end(page)
    assert "Er is nog niets ingevuld." in desks.on_page()
    assert "Stop je hier, dan wordt er niets bewaard." in desks.on_page()
    desks.ward.press("Hier stoppen")
    if unseen:
        assert "Dank je wel. Er is niets ingevuld." in desks.on_page()
        assert "Het is bewaard" not in desks.on_page()
        desks.ward.press("Ik ben Mirthe. Ga verder")
    assert [each.result.id for each in desks.desk.inventories.finished(LEARNING_PREFERENCE, desks.peer)] == [good.id]
    assert desks.desk.inventories.draft(LEARNING_PREFERENCE, desks.peer) is None, "an emptied draft does not stay behind"
    assert "eerder" not in desks.on_page()


def test_a_list_of_words_with_nothing_in_it_says_so_too(desks: Desks) -> None:
    page = desks.begin(STRENGTHS)
    to_the_end(page)
    assert "Er is nog niets ingevuld." in desks.on_page()
    desks.ward.press("Naar het begin")
    assert page._place == 0


def test_a_mostly_empty_list_never_comes_before_the_earlier_one_without_a_word(desks: Desks) -> None:
    fill_in(desks.desk, LEARNING_PREFERENCE, desks.peer, IDRIS)
    desks.ward.now += timedelta(days=1)
    page = desks.begin()
    desks.rows()[0].segments.choose("4")
    to_the_end(page)
    assert "Er is al een lijst van 17 maart 2026. Stop je hier, dan staat deze bovenaan." in desks.on_page()
    desks.ward.press("Hier stoppen")
    assert "De laatste lijst heeft 1 van de 34 antwoorden." in desks.on_page()


def test_the_question_before_the_end_follows_the_language(desks: Desks) -> None:
    page = desks.begin()
    desks.rows()[0].segments.choose("4")
    to_the_end(page)
    desks.ward.program.around.appearance.set_language("en")
    QApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
    assert "Still open: 33 of the 34 sentences." in desks.on_page()
    assert desks.ward.focus_in(QPushButton).text() == "Go to the first open sentence"


# --- Kill and resume


def test_after_a_kill_the_draft_is_there_at_its_page(desks: Desks) -> None:
    desks.begin()
    desks.rows()[0].segments.choose("4")
    desks.ward.press("Verder")
    desks.desk.store.writer.flush()
    desks.ward.end()  # nothing was put away: as after a kill
    assert desks.ward.start()
    desks.ward.unlock()
    assert "Zin 5 tot en met 8 van 34" in desks.on_page()
    desks.ward.press("Vorige")
    assert [row.segments.value() for row in desks.rows()] == ["4", None, None, None]
    desks.ward.press("Later afmaken")
    assert isinstance(desks.ward.program.window.current_page(), LearnerPage)


def test_after_a_kill_while_somebody_answers_unseen_the_cover_stands_there(desks: Desks) -> None:
    desks.begin(unseen=True)
    desks.rows()[0].segments.choose("4")
    desks.desk.store.writer.flush()
    desks.ward.end()
    assert desks.ward.start()
    desks.ward.unlock()
    assert desks.taking().is_covered()
    desks.ward.press("Ik ben Mirthe. Ga verder")
    assert "nog niet klaar" in desks.on_page()


def test_the_place_never_holds_a_name(desks: Desks) -> None:
    desks.begin()
    assert "Idris" not in str(desks.desk.settings.window_place)
    assert "Idris" not in desks.ward.title()


# --- From a session and back


def test_K25_the_link_in_the_intake_opens_the_profile_and_comes_back_to_the_same_place(desks: Desks) -> None:
    opened = desks.desk.coaching.start(desks.desk.people.file(desks.peer).trajectory.id, "first")
    for field_id, value in AGREED.items():
        opened.enter(opened.record.pack.field(field_id), value)
    opened.flush()
    desks.ward.desk.open_session(opened.id)
    workspace = desks.ward.page(SessionWorkspace)
    workspace.restore(Place("intake", "intake.preference_profile"))
    before = workspace.place()
    desks.ward.press("Lijst openen")
    fill_in(desks.desk, LEARNING_PREFERENCE, desks.peer, IDRIS)
    page = desks.ward.page(LearnerPage)
    page.refresh()
    card = desks.ward.part(page, AgreementCard)
    card.list.button("see_do").click()
    desks.ward.press("Zet dit bij de afspraken van dit gesprek")
    desks.ward.press("Terug")
    assert desks.ward.program.window.current_page() is workspace
    assert workspace.place().page == before.page == "intake.preference_profile"
    assert [each.what for each in desks.desk.people.file(desks.peer).agreements] == [
        "Jij begint meteen. Ik blijf erbij en help als het nodig is.",
    ]


def test_K25_the_page_with_the_list_is_offered_in_the_intake(desks: Desks) -> None:
    opened = desks.desk.coaching.start(desks.desk.people.file(desks.peer).trajectory.id, "first")
    desks.ward.desk.open_session(opened.id)
    workspace = desks.ward.page(SessionWorkspace)
    step = next(step for step in workspace._table.way.steps() if step.id == "intake")
    assert "preference_profile" in [page.id.rpartition(".")[2] for page in workspace._table.way.offered(step)]


# --- Results


def test_both_filled_in_stand_side_by_side_with_a_name_for_every_picture(desks: Desks) -> None:
    fill_in(desks.desk, LEARNING_PREFERENCE, desks.peer, IDRIS)
    page = desks.profile()
    assert "Voor jou als coach: Zo leer ik graag op mijn werk" in desks.on_page()
    fill_in(desks.desk, LEARNING_PREFERENCE, None, COACH)
    page.refresh()
    names = [track.accessibleName() for track in page.findChildren(TrackView)]
    assert "Zien of doen. Idris: vooral eerst doen" in names
    assert "Zien of doen. Mirthe: vooral eerst zien" in names
    assert "Voor jou als coach" not in desks.on_page()
    assert "Gespreksonderwerp: jullie kozen hier niet hetzelfde." in desks.on_page()


def test_a_bar_is_drawn_where_its_words_say_and_dashed_where_there_is_nothing(desks: Desks) -> None:
    fill_in(desks.desk, LEARNING_PREFERENCE, desks.peer, {**IDRIS, "see_do": 8, "alone_together": -8})
    page = desks.profile()
    QTest.qWait(50)
    accent = page.palette().color(page.palette().ColorRole.Accent).rgb()

    def span(title: str) -> tuple[float, float]:
        (track,) = [each for each in page.findChildren(TrackView) if each.accessibleName().startswith(title)]
        image = track.grab().toImage()
        y = image.height() // 2
        inked = [x for x in range(image.width()) if image.pixel(x, y) == accent]
        return inked[0] / image.width(), inked[-1] / image.width()

    right, left = span("Zien of doen"), span("Alleen of samen")
    assert right == pytest.approx((0.5, 0.97), abs=0.06)
    assert left == pytest.approx((0.03, 0.5), abs=0.06)


def test_the_latest_can_be_taken_away_and_put_back(desks: Desks) -> None:
    result = fill_in(desks.desk, LEARNING_PREFERENCE, desks.peer, IDRIS)
    desks.profile()
    desks.ward.press("Haal de laatste weg: Zo leer ik graag op mijn werk")
    assert desks.desk.inventories.finished(LEARNING_PREFERENCE, desks.peer) == ()
    desks.ward.press("Ongedaan maken")
    assert [each.result.id for each in desks.desk.inventories.finished(LEARNING_PREFERENCE, desks.peer)] == [result.id]
    assert "vooral eerst doen" in desks.on_page()


def test_hidden_names_are_hidden_here_too(desks: Desks) -> None:
    fill_in(desks.desk, LEARNING_PREFERENCE, desks.peer, IDRIS)
    desks.profile()
    desks.ward.program.around.ui.discretion.toggle_names()
    assert "Idris" not in desks.on_page()
    assert "vooral eerst doen" in desks.on_page()


ALONE = ("Deze kaarten passen bij wat de peer noemt.", "Praat nog niet over een groot doel.")


def test_K16_what_is_for_the_coach_alone_is_closed_and_closes_again(desks: Desks) -> None:
    fill_in(desks.desk, MOTIVATION_PROFILE, desks.peer, {**NEEDS, **REASONS, "no_reason": 4})
    page = desks.profile()
    assert "Jullie mogen het allebei zien" in desks.on_page()
    assert [words for words in ALONE if words in desks.on_page()] == []
    desks.ward.press("Voor jou als coach")
    assert [words for words in ALONE if words in desks.on_page()] == list(ALONE)
    page.refresh()
    assert [words for words in ALONE if words in desks.on_page()] == list(ALONE), "what is read does not close by itself"
    desks.ward.program.around.ui.discretion.toggle_names()
    assert [words for words in ALONE if words in desks.on_page()] == []
    desks.ward.program.around.ui.discretion.toggle_names()
    assert [words for words in ALONE if words in desks.on_page()] == []
    desks.ward.press("Voor jou als coach")
    desks.ward.ctrl(Qt.Key.Key_P)
    assert [words for words in ALONE if words in str(desks.ward.page(PreviewPage)._document)] == []
    desks.ward.key(Qt.Key.Key_Escape)
    assert desks.ward.page(LearnerPage) is page
    assert [words for words in ALONE if words in desks.on_page()] == [], "it was left in between"


def test_where_there_is_nothing_for_the_coach_alone_there_is_no_button(desks: Desks) -> None:
    fill_in(desks.desk, LEARNING_PREFERENCE, desks.peer, IDRIS)
    fill_in(desks.desk, LEARNING_PREFERENCE, None, COACH)
    desks.profile()
    assert "Voor jou als coach" not in desks.on_page()


def test_the_profile_goes_to_paper_and_back(desks: Desks) -> None:
    fill_in(desks.desk, LEARNING_PREFERENCE, desks.peer, IDRIS)
    desks.profile()
    desks.ward.ctrl(Qt.Key.Key_P)
    preview = desks.ward.page(PreviewPage)
    desks.ward.until(preview.sheets)
    desks.ward.key(Qt.Key.Key_Escape)
    assert isinstance(desks.ward.program.window.current_page(), LearnerPage)
    desks.ward.key(Qt.Key.Key_Escape)
    assert desks.ward.desk.shell.place() == {"page": "person", "id": desks.peer}


# --- The coach


def own(desks: Desks) -> OwnPage:
    desks.ward.press("Mijn profiel")
    return desks.ward.page(OwnPage)


def test_K01_a_strength_is_picked_from_the_deck_and_saved_with_what_shows_it(desks: Desks) -> None:
    own(desks)
    desks.ward.press("Invullen: Sterke kanten en ontwikkelpunten")
    desks.ward.press("Begin")
    words = desks.ward.part(desks.taking(), QualityWords)
    desks.ward.press("Geduldig", words)
    field = desks.ward.part(desks.taking(), OneField)
    assert [row.cells.get("quality") for row in field.editor.value() or ()] == ["Geduldig"]  # type: ignore[union-attr]
    desks.ward.press("Verder")
    desks.ward.press("Klaar")
    assert "Geduldig" in desks.on_page()
    assert "Sterke kanten · 17 maart 2026" in desks.on_page()
    desks.ward.press("Invullen: Sterke kanten en ontwikkelpunten")
    again = desks.ward.part(desks.taking(), OneField)
    assert [row.cells.get("quality") for row in again.editor.value() or ()] == ["Geduldig"], "a next version goes on from this one"  # type: ignore[union-attr]


def test_the_self_assessment_has_three_moments_and_the_coach_picks_what_to_be_proud_of(desks: Desks) -> None:
    own(desks)
    desks.ward.press("Invullen (begin): Mijn vaardigheden als peercoach")
    page = desks.taking()
    page.go_on()
    desks.rows()[0].segments.choose("practising")
    note = desks.rows()[0].note
    assert isinstance(note, GrowingText)
    note.setFocus()
    desks.ward.write("Mijn planning")
    while not page.findChildren(Choosing):
        page.go_on()
    (choosing,) = page.findChildren(Choosing)
    assert [button.option for button in choosing.list.buttons()] == ["K02"], "only what was answered is offered"
    choosing.list.button("K02").click()
    page.go_on()
    page.go_on()
    desks.ward.press("Hier stoppen")
    (found,) = desks.desk.inventories.finished(SELF_ASSESSMENT)
    assert (found.result.moment, found.result.answers) == ("start", {"K02": "practising", "proud": ["K02"]})
    assert found.result.notes == {"K02": "Mijn planning"}
    assert "Hier ben ik trots op" in desks.on_page()


def test_C1_to_C3_a_peer_and_a_colleague_answer_about_the_coach_unseen(desks: Desks) -> None:
    own(desks)
    desks.ward.press("Laat een peer dit invullen: Profiel van gedrag")
    assert "Je vult dit in over Mirthe." in desks.on_page()
    page = desks.taking()
    page.go_on()
    for row in desks.rows():
        row.segments.choose("helpful")
    to_the_end(page)
    desks.ward.press("Hier stoppen")
    assert page.is_covered()
    desks.ward.press("Ik ben Mirthe. Ga verder")
    (found,) = desks.desk.inventories.finished(BEHAVIOUR_PAIRS)
    assert (found.result.by, found.result.answers) == (FilledBy.PEER, {"C1.1": "helpful"})
    assert desks.ward.desk.shell.place() == {"page": "own_profile"}


def test_C1_to_C3_the_pairs_of_recovery_are_off_until_they_are_asked_for(desks: Desks) -> None:
    page = own(desks)
    desks.way.take(Wish(BEHAVIOUR_PAIRS))
    desks.taking().go_on()
    assert "Zin 1 van 16" in desks.on_page()
    desks.taking().stop()
    desks.ward.part(page, QCheckBox).click()
    desks.way.take(Wish(BEHAVIOUR_PAIRS))
    desks.taking().go_on()
    assert "van 21" in desks.on_page()


def test_the_way_to_the_own_profile_is_in_the_side_bar_and_comes_back_after_a_lock(desks: Desks) -> None:
    own(desks)
    desks.ward.desk.flush()
    desks.ward.end()
    assert desks.ward.start()
    desks.ward.unlock()
    assert desks.ward.desk.shell.place() == {"page": "own_profile"}


def test_the_words_follow_the_language(desks: Desks) -> None:
    fill_in(desks.desk, LEARNING_PREFERENCE, desks.peer, IDRIS)
    desks.begin(MOTIVATION_PROFILE)
    desks.ward.program.around.appearance.set_language("en")
    QApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
    assert "Sentence 1 to 4 of 27" in desks.on_page()
    desks.taking().stop()
    assert "mainly" in desks.on_page()
    assert "vooral" not in desks.on_page()


def test_pages_that_were_left_are_let_go(desks: Desks) -> None:
    fill_in(desks.desk, STRENGTHS, desks.peer, {})
    for _ in range(3):
        desks.profile()
        desks.way.take(Wish(LEARNING_PREFERENCE, desks.peer))
        desks.taking().stop()
        desks.ward.press("Terug")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window: QWidget = desks.ward.program.window
    assert not window.findChildren(TakingPage)
    assert not window.findChildren(LearnerPage)
