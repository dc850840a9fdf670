"""Where the pages of a model go, what is done, and how a picture shortens a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peercoach_desktop.domain.forms import Step
from peercoach_desktop.domain.led_by_model import earlier_step, is_earlier, led_by, model_of
from peercoach_desktop.domain.pictures.picture import Cycle, Part, PictureWords, Point, Tracks, is_blank, told
from peercoach_desktop.domain.pictures.shortening import in_one_line, shortened
from peercoach_desktop.domain.sessions import Session, SessionState

WORDS = PictureWords("niets", "en nog {count}", "{value} van {low} tot {high}")


def session(*steps: str, model: str = "", done: tuple[str, ...] = ()) -> Session:
    return Session("s", "t", "mini", SessionState.OPEN, tuple(Step(step, step) for step in steps), {}, model=model, done_steps=done)


def ids(led: Session) -> list[str]:
    return [step.id for step in led.steps]


@pytest.mark.parametrize(
    ("steps", "after", "expected"),
    [
        (("exploration", "reflection", "closing"), "", ["exploration", "reflection", "model", "closing"]),
        (("exploration", "goal", "closing"), "", ["exploration", "model", "goal", "closing"]),
        (("exploration", "goal", "closing"), "goal", ["exploration", "goal", "model", "closing"]),
        (("observation", "closing", "referral"), "closing", ["observation", "model", "closing", "referral"]),
        (("observation", "closing"), "summary", ["observation", "model", "closing"]),
    ],
)
def test_a_first_model_comes_where_the_coach_is(steps: tuple[str, ...], after: str, expected: list[str]) -> None:
    assert ids(led_by(session(*steps), "grow", after)) == expected


def test_the_next_model_stands_where_the_first_stood() -> None:
    led = led_by(session("exploration", "goal", "closing"), "grow", "goal")
    assert ids(led_by(led, "oskar", "exploration")) == ids(led)
    assert ids(led_by(led, "")) == ["exploration", "goal", "closing"]


def test_done_goes_with_its_model_and_comes_back() -> None:
    done = led_by(session("exploration", "model", "closing", model="grow", done=("exploration", "model")), "oskar")
    assert done.done_steps == ("exploration", "model.grow")
    assert set(led_by(done, "grow").done_steps) == {"exploration", "model"}
    assert led_by(done, "oskar").done_steps == done.done_steps


def test_an_earlier_model_has_a_step_of_its_own() -> None:
    step = earlier_step("grow")
    assert is_earlier(step)
    assert model_of(step, "oskar") == "grow"
    assert model_of(Step("model", "model"), "oskar") == "oskar"


def test_a_picture_is_told_part_by_part() -> None:
    parts = (
        Part("Eerst", "Wat?", ("a", "b")),
        Part("Dan", "En dan?", point=Point(1, 10, 4)),
        Part("Later", "Wanneer?", point=Point(1, 10)),
    )
    assert told(Tracks(parts), WORDS) == "Eerst: a; b\nDan: 4 van 1 tot 10\nLater: niets"
    assert not is_blank(Tracks(parts))
    assert is_blank(Cycle(parts[2:]))


@given(st.text(max_size=600), st.integers(1, 80))
def test_a_shorter_text_fits_and_begins_like_the_whole(text: str, room: int) -> None:
    line = in_one_line(text)
    short = shortened(line, lambda tried: len(tried) <= room)
    assert short == line or len(short) <= room
    assert short == line or short.endswith("…")
    assert short == line or line.startswith(short.removesuffix("…"))


@pytest.mark.parametrize("sign", ["👩‍👩‍👧‍👦", "👍🏽", "é", "🇳🇱"])
def test_what_reads_as_one_character_is_never_cut(sign: str) -> None:
    for room in range(1, 40):
        short = shortened(sign * 30, lambda tried, room=room: len(tried) <= room)  # type: ignore[misc]
        assert short.removesuffix("…").replace(sign, "") == ""
