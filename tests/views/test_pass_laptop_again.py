"""A peer who was interrupted (K14, list item 4) gets the own form back, and what was sealed never goes over what the coach wrote."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton

from peercoach_desktop.domain.records import Rater, RatingLevel
from peercoach_desktop.domain.values import Parts, Row
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.services.sealing import Topic
from peercoach_desktop.views.session.observation.page import ObservationPage
from peercoach_desktop.views.session.observation.point_row import PointRow
from peercoach_desktop.views.session.sealed.pass_page import PassPage
from peercoach_desktop.views.session.sealed.questions import Questions
from tests.views.session.room import MAY_LOOK
from tests.views.test_pass_laptop import a_session, at, back, passed, shown_texts
from tests.views.ward import Ward

KEPT, CHANGED = "Vraag door", "Laat me uitpraten"
UNFINISHED = "Bram was nog niet klaar"


def killed(ward: Ward) -> PassPage:
    """End the program without a word, and open it again."""
    ward.desk_services.store.writer.flush()
    ward.start()
    ward.unlock()
    assert ward.desk.passing is not None
    return ward.desk.passing


def every_text(ward: Ward) -> str:
    """Return all words in any widget of the window, also in those that are not shown."""
    window = ward.program.window
    edits = [edit.toPlainText() for edit in window.findChildren(QPlainTextEdit)]
    return "\n".join(
        [*edits, *(line.text() for line in window.findChildren(QLineEdit)), *(label.text() for label in window.findChildren(QLabel))]
    )


def coach_seals(ward: Ward, opened: OpenSession) -> None:
    opened.enter(opened.record.pack.field("to_peer"), (Row("a", {"behaviour": "Je nam de tijd"}),))
    at(ward, "feedback", "to_peer")
    ward.press("Verzegel wat ik schreef")


def now(ward: Ward) -> OpenSession:
    assert ward.desk._opened is not None
    return ward.desk._opened


def written(ward: Ward) -> None:
    """Let the peer fill in both lines."""
    ward.write(KEPT)
    ward.key(Qt.Key.Key_Return)
    ward.write(CHANGED)


def test_4_the_lock_works_and_unlocks_into_the_cover_with_nothing_lost(ward: Ward) -> None:
    a_session(ward)
    passed(ward, "feedback", "to_coach")
    written(ward)
    ward.ctrl(Qt.Key.Key_L)
    ward.until(lambda: ward.left == 1)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    ward.start()
    ward.unlock()
    page = ward.desk.passing
    assert page is not None
    assert page.is_covered()
    assert UNFINISHED in ward.says()
    assert "Geef de laptop weer aan Bram, of ga zelf verder." in ward.says()
    assert "Het is bewaard" not in ward.says()
    assert CHANGED not in every_text(ward)
    ward.press("Ik ben Bram. Ga verder")
    assert shown_texts(ward)[:2] == [KEPT, CHANGED]


def test_4_what_is_sealed_is_what_stood_in_the_fields_at_the_end(ward: Ward) -> None:
    a_session(ward)
    passed(ward, "feedback", "to_coach")
    written(ward)
    killed(ward)
    ward.press("Ik ben Bram. Ga verder")
    second = [edit for edit in ward.program.window.findChildren(QPlainTextEdit) if edit.isVisible()][1]
    second.setFocus()
    ward.ctrl(Qt.Key.Key_A)
    ward.key(Qt.Key.Key_Delete)
    back(ward)
    coach_seals(ward, now(ward))
    values = now(ward).record.values
    assert values["to_coach_keep"] == KEPT
    assert "to_coach_change" not in values


def test_4_a_coach_who_goes_on_never_sees_the_draft_and_the_peer_gets_it_back_later(ward: Ward) -> None:
    a_session(ward)
    passed(ward, "feedback", "to_coach")
    written(ward)
    killed(ward)
    ward.press("Ik ben Mirthe. Ga verder")
    assert CHANGED not in every_text(ward)
    at(ward, "feedback", "to_coach")
    assert UNFINISHED in ward.says()
    assert CHANGED not in every_text(ward)
    page = passed(ward, "feedback", "to_coach")
    assert page.is_covered()
    assert CHANGED not in every_text(ward), "the coach still has the laptop here"
    ward.press("Ik ben Bram. Ga verder")
    assert shown_texts(ward)[:2] == [KEPT, CHANGED]


def test_4_the_own_column_comes_back_too(ward: Ward) -> None:
    a_session(ward, "on_ward", **MAY_LOOK)
    passed(ward, "observation", "ratings").focus_first()
    ward.write("31")
    killed(ward)
    ward.press("Ik ben Bram. Ga verder")
    rows = [row for row in ward.program.window.findChildren(PointRow) if row.isVisible()]
    assert [row.segments.value() for row in rows[:3]] == ["independent", "not_yet", None]


def test_4_after_a_kill_behind_klaar_the_thanks_come_back(ward: Ward) -> None:
    a_session(ward)
    passed(ward, "feedback", "to_coach")
    ward.write(KEPT)
    ward.press("Klaar, geef terug")
    killed(ward)
    assert "Geef de laptop terug aan Mirthe" in ward.says()
    assert [each.text() for each in ward.program.window.findChildren(QPushButton) if each.isVisible()] == ["Ik ben Mirthe. Ga verder"]


def test_4_nothing_filled_in_is_not_called_kept(ward: Ward) -> None:
    a_session(ward)
    passed(ward, "feedback", "to_coach")
    ward.press("Klaar, geef terug")
    assert "Er is niets ingevuld" in ward.says()
    assert "Het is bewaard" not in ward.says()


def test_K14_what_the_coach_had_written_there_stays_below_the_peers_words(ward: Ward) -> None:
    opened = a_session(ward, to_coach_keep="Rust", session_check=Parts({"room": 3, "useful": 4}))
    page = passed(ward, "feedback", "to_coach")
    ward.write(KEPT)
    assert isinstance(page._questions, Questions)
    page._questions._editors[2].set_value(Parts({"room": 9}))
    back(ward)
    at(ward, "feedback", "to_coach")
    assert not shown_texts(ward), "the fields wait while the peer's answers are sealed"
    assert "Bram is klaar, en dat is verzegeld" in ward.says()
    coach_seals(ward, opened)
    assert opened.record.values["to_coach_keep"] == f"{KEPT}\nMirthe: Rust"
    assert opened.record.values["session_check"] == Parts({"room": 9, "useful": 4})
    at(ward, "feedback", "to_coach")
    assert "Hier stond al iets" in ward.says()
    assert f"{KEPT}\nMirthe: Rust" in shown_texts(ward)


def test_K14_the_peers_column_waits_while_it_is_sealed_and_then_it_is_the_peers(ward: Ward) -> None:
    opened = a_session(ward, "on_ward", **MAY_LOOK)
    assert opened.record.checklist is not None
    first = next(iter(opened.record.checklist.items())).id
    opened.rate(first, Rater.PEER, RatingLevel.WITH_HELP)
    passed(ward, "observation", "ratings").focus_first()
    ward.write("1")
    back(ward)
    page = ward.page(ObservationPage)
    page._header._columns.choose("peer")
    assert "Bram vulde dit zelf in. Je ziet het als jij ook klaar bent." in ward.says()
    assert not any(row.isEnabled() for row in page.rows())
    page._header._columns.choose("coach")
    assert all(row.isEnabled() for row in page.rows())
    page.rows()[0].segments.focus_here()
    ward.write("2")
    ward.press("Verzegel wat ik schreef")
    assert opened.record.observation is not None
    assert opened.record.observation.level(first, Rater.PEER) is RatingLevel.NOT_YET
    assert "Hier stond al iets. Nu staat er wat Bram koos." in ward.says()


def test_K14_after_sealing_the_card_says_what_is_so_and_what_is_left_to_do(ward: Ward) -> None:
    opened = a_session(ward)
    coach_seals(ward, opened)
    assert "Jouw kant is verzegeld. Geef nu de laptop door." in ward.says()
    ward.press("Geef de laptop door")
    ward.write(KEPT)
    back(ward)
    for page in ("to_peer", "to_coach"):
        at(ward, "feedback", page)
        assert "Bram en jij zijn allebei klaar. Alles is nu open." in ward.says()
        assert "Laat Bram dit invullen" not in ward.says()
        assert not [
            each for each in ward.program.window.findChildren(QPushButton) if each.isVisible() and each.text().startswith("Verzegel")
        ]
    ward.press("Geef de laptop nog een keer door")
    assert ward.desk.passing is not None
    assert ward.desk.passing.topic is Topic.FEEDBACK
    assert not ward.desk.passing.is_covered()


@pytest.mark.parametrize(
    ("language", "says"),
    [
        (
            "nl",
            ("Wat kan Mirthe vaker doen, en wat anders?", "Dit mag Mirthe vaker doen", "Dit mag Mirthe anders doen", "Jouw drie cijfers"),
        ),
        ("en", ("What could Mirthe do more often", "What Mirthe can do differently", "Your three numbers")),
    ],
)
def test_K14_the_peers_own_page_speaks_to_the_peer(ward: Ward, language: str, says: tuple[str, ...]) -> None:
    a_session(ward)
    ward.program.around.ui.language.set(language)
    ward.desk.pass_laptop("feedback")
    for words in says:
        assert words in ward.says()
    assert "Bram zegt" not in ward.says()
    assert "Bram says" not in ward.says()
    ward.program.around.ui.language.set("nl")
