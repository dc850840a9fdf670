"""K08: which models were used with a peer, and the picture as the answers are now."""

from __future__ import annotations

from peercoach_desktop.domain.pictures.picture import Ladder
from peercoach_desktop.services.coaching import UsedModel
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.open_session import OpenSession


def answer(opened: OpenSession, name: str, value: str) -> None:
    opened.choose_model(name.partition(".")[0])
    opened.enter(opened.record.models.field(name), value)
    opened.flush()


def test_K08_models_with_answers_are_counted_by_talk(desk: Desk) -> None:
    trajectory = desk.people.add("Zoë").id
    first = desk.coaching.start(trajectory, "mini")
    answer(first, "grow.want", "Rust")
    answer(first, "look_back_five.happened", "Drukte")
    second = desk.coaching.start(trajectory, "mini")
    answer(second, "grow.want", "Nog meer rust")
    second.choose_model("oskar")  # chosen, and nothing answered
    second.flush()
    used = desk.coaching.models_used(trajectory, "nl")
    assert set(used) == {UsedModel("grow", "GROW", 2), UsedModel("look_back_five", "Terugblik", 1)}
    assert {each.title for each in desk.coaching.models_used(trajectory, "en")} == {"GROW", "Look back"}
    assert desk.coaching.models_used(desk.people.add("Idris").id, "nl") == ()


def test_an_answer_taken_away_is_no_use_of_a_model(desk: Desk) -> None:
    trajectory = desk.people.add("Zoë").id
    opened = desk.coaching.start(trajectory, "mini")
    answer(opened, "grow.want", "Rust")
    answer(opened, "grow.want", " ")
    assert desk.coaching.models_used(trajectory, "nl") == ()


def test_the_picture_shows_the_answers_of_the_model_of_now(desk: Desk) -> None:
    opened = desk.coaching.start(desk.people.add("Zoë").id, "mini")
    assert desk.printing.picture(opened, "nl") is None
    opened.choose_model("starr")
    assert desk.printing.picture(opened, "nl") is None
    answer(opened, "grow.want", "Rust")
    drawn = desk.printing.picture(opened, "nl")
    assert drawn is not None
    assert isinstance(drawn.picture, Ladder)
    assert [part.items for part in drawn.picture.parts] == [("Rust",), (), (), ()]
    assert drawn.text.splitlines()[0] == "Doel: Rust"


def test_a_favourite_model_stays_one(desk: Desk) -> None:
    desk.settings.set_favourite_model("grow", on=True)
    desk.settings.set_favourite_model("grow", on=True)
    desk.settings.set_favourite_model("gibbs", on=True)
    assert desk.settings.favourite_models == {"grow", "gibbs"}
    desk.settings.set_favourite_model("grow", on=False)
    assert desk.settings.favourite_models == {"gibbs"}
