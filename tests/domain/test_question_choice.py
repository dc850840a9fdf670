"""Which questions are offered when, and in which order (K22)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from peercoach_desktop.domain.forms import PackKind, Question
from peercoach_desktop.domain.question_choice import Occasion, fits, fitting, may_be_asked
from tests.builders import shipped

HERE = Occasion(page="exploration.situation", phase="exploration")
PLAIN = Question("plain", "questions.plain", "probe", phases=("exploration",), pages=(HERE.page,), audience=("student", "colleague"))
BANK = tuple(question for pack in shipped().of_kind(PackKind.QUESTIONS) for question in pack.questions)


def order(
    *questions: Question, at: Occasion = HERE, favourites: frozenset[str] = frozenset(), asked: frozenset[str] = frozenset()
) -> list[str]:
    return [question.id for question in fitting(questions, at, favourites=favourites, asked=asked)]


def like(name: str, **changes: object) -> Question:
    return replace(PLAIN, id=name, **changes)  # type: ignore[arg-type]


def test_those_of_the_page_come_before_those_of_the_block() -> None:
    block = like("block", pages=())
    assert order(block, PLAIN) == ["plain", "block"]
    assert order(like("other", pages=(), phases=("closing",))) == []


def test_easy_ones_come_first_then_the_theme_of_the_help_question() -> None:
    deep, themed = like("deep", level=2), like("themed", themes=("feedback",))
    assert order(deep, PLAIN, themed, at=replace(HERE, theme="feedback")) == ["themed", "plain", "deep"]


def test_a_theme_that_nobody_chose_only_shows_on_its_own_pages() -> None:
    themed = like("themed", pages=(), themes=("feedback",))
    assert order(themed) == []
    assert order(themed, at=replace(HERE, theme="hygiene")) == []
    assert order(themed, at=replace(HERE, theme="feedback")) == ["themed"]
    assert order(like("own", themes=("feedback",)), at=replace(HERE, theme="hygiene")) == ["own"]


def test_favourites_come_first_and_what_was_asked_before_last() -> None:
    liked, done = like("liked", level=2), like("done")
    assert order(done, PLAIN, liked, favourites=frozenset({"liked", "done"}), asked=frozenset({"done"})) == ["liked", "plain", "done"]


def test_a_delicate_talk_begins_carefully_and_a_usual_one_does_not() -> None:
    careful, direct, warm = like("careful", tone="careful"), like("direct", tone="direct"), like("warm", tone="warm")
    assert order(direct, careful, warm) == ["direct", "warm", "careful"]
    assert order(direct, careful, warm, at=replace(HERE, is_delicate=True)) == ["careful", "warm", "direct"]


@pytest.mark.parametrize("reason", ["first_session", "assessor", "aftercare"])
def test_what_does_not_fit_now_is_left_out_also_after_another_question(reason: str) -> None:
    shy = like("shy", avoid_when=(reason,))
    assert may_be_asked(shy, HERE)
    assert not may_be_asked(shy, replace(HERE, shuns=frozenset({reason})))


def test_what_asks_for_trust_waits_until_there_is_some() -> None:
    trusted = like("trusted", level=3)
    assert order(trusted) == ["trusted"]
    for other in (replace(HERE, is_delicate=True), replace(HERE, shuns=frozenset({"first_session"}))):
        assert order(trusted, at=other) == []


def test_the_kind_of_peer_decides_and_questions_for_the_coach_stay_on_their_page() -> None:
    assert order(like("student", audience=("student",))) == []
    own = like("own", audience=("colleague",))
    assert fits(own, replace(HERE, audience="student"))
    assert not fits(replace(own, pages=()), HERE)


def test_the_same_occasion_has_the_same_questions_and_every_page_has_enough() -> None:
    session = shipped().pack("guided_session")
    for form in session.forms:
        for page in form.pages:
            for shuns in (frozenset[str](), frozenset({"first_session", "assessor"})):
                at = Occasion(page.id, form.id, "student", "feedback", shuns)
                found = order(*BANK, at=at)
                assert found == order(*BANK, at=at)
                assert len(found) >= 3, page.id


def test_every_question_is_offered_somewhere() -> None:
    library = shipped()
    forms = [form for name in ("guided_session", "models") for form in library.pack(name).forms]
    places = [(page.id, form.id) for form in forms for page in form.pages]
    seen = {question.id for question in BANK for page, form in places if fits(question, Occasion(page, form, "colleague"))}
    assert {question.id for question in BANK if "colleague" in question.audience} - seen == set()
