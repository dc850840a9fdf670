from __future__ import annotations

from dataclasses import replace

import pytest

from peercoach_desktop.domain.document import Document, Entry, EntryList, Grid, Heading, Strip
from peercoach_desktop.domain.values import Row
from peercoach_desktop.reports.session_file import session_file
from peercoach_desktop.reports.session_summary import session_summary_peer
from tests.reports.reading import printed, squashed
from tests.reports.samples import cards, filled_in, first_session, ward_session, words
from tests.reports.tiny import VALUES, tiny_record


def file_of(record: object = None, language: str = "nl") -> Document:
    return session_file(record or tiny_record(), words(language))  # type: ignore[arg-type]


def after(document: Document, heading: str) -> str:
    at = next(at for at, block in enumerate(document.blocks) if isinstance(block, Heading) and block.text == heading)
    return repr(document.blocks[at:])


def test_a_value_of_every_kind_is_on_paper() -> None:
    told = printed(file_of())
    for words_ in (
        "Hoe begin ik?",
        "Een verhaal over de dienst.",
        "9 op een schaal van 1 tot 10. 1 is: niet. 10 is: heel.",
        "Weet ik nog niet",
        "Bij gevaar niet",
        "lachen",
        "3 maart 2026, 14.30 tot 15.15 uur",
        "Łukasz (helpende plus)",
        "geheim plan",
        "Hoe gaat het? 8 op een schaal van 1 tot 10",
        "rustig",
        "Ik ben traag.",
        "ingevuld",
        "Kijklijst",
        "Terugkijken",
        "Het moment van Zoë",
        "de overdracht van dinsdag",
        "door de dienst",
        "Wat Zoë en Mirthe bespraken",
    ):
        assert squashed(words_) in told


@pytest.mark.parametrize("kind", ["first", "follow_up", "on_ward", "mini", "closing"])
def test_every_field_of_the_shipped_session_is_in_the_coach_s_file(kind: str) -> None:
    record = filled_in(kind, text="verklikker")
    told = repr(session_file(record, words()))
    for field in record.fields():
        value = record.values.get(field.id)
        if isinstance(value, str) and value.startswith("verklikker"):
            assert value in told


def test_facts_and_what_the_coach_thinks_of_it_are_apart() -> None:
    document = file_of()
    private = after(document, "Alleen voor de coach")
    for words_ in ("Ik denk dat het spannend was.", "wil het goed doen", "Energie"):
        assert words_ in private
        assert words_ not in repr(document.blocks).replace(private[1:-1], "")
    for words_ in ("zei het meteen", "Een verhaal over de dienst."):
        assert words_ not in private


def test_what_is_still_open_is_listed_where_it_belongs() -> None:
    opened = [block for block in file_of().blocks if isinstance(block, Entry) and block.label == "Nog open"]
    assert [block.text for block in opened] == ["Nog te vragen"]
    values = {name: value for name, value in VALUES.items() if name != "story"}
    opened = [block for block in file_of(tiny_record(values)).blocks if isinstance(block, Entry) and block.label == "Nog open"]
    assert [block.text for block in opened] == ["Wat Zoë en Mirthe bespraken · Nog te vragen"]


def test_K13_what_was_seen_stands_with_the_time_of_each_mark_and_apart_from_the_reading() -> None:
    document = file_of()
    strip = next(block for block in document.blocks if isinstance(block, Strip))
    assert all(row.seen == "" for section in strip.sections for row in section.rows)
    grids = [block for block in document.blocks if isinstance(block, Grid)]
    notes = next(grid for grid in grids if grid.label == "Gezien of gehoord per kijkpunt")
    assert notes.rows[0] == ("Zegt het eerst", "zei het meteen", "Zoë 14.40 uur\nMirthe 14.40 uur")
    assert notes.rows[1] == ("Vraagt door", "zonder voorbeeld", "Mirthe 14.40 uur")
    readings = next(grid for grid in grids if grid.label == "Wat ik erbij denk, per kijkpunt")
    assert readings.rows == (("Zegt het eerst", "wil het goed doen"),)


def test_a_reading_without_anything_seen_is_kept_too() -> None:
    record = ward_session()
    assert record.observation is not None
    notes = {"quiet_moment": replace(next(iter(record.observation.notes.values())), seen="", reading="alleen een lezing")}
    record = replace(record, observation=replace(record.observation, marks={}, notes=notes))
    assert "alleen een lezing" in repr(file_of(record))


def test_an_empty_session_says_so() -> None:
    pack = replace(tiny_record().pack, forms=())
    record = replace(tiny_record({}, pack=None), observation=None)
    record = replace(record, session=replace(record.session, steps=()), pack=pack)
    assert "Er is nog niets ingevuld." in repr(file_of(record))


def test_both_languages_print_the_whole_session() -> None:
    for language, kind, question in (("nl", "Eerste gesprek", "Hulpvraag"), ("en", "First session", "Help question")):
        told = printed(file_of(first_session(), language))
        assert squashed(kind) in told
        assert squashed(question) in told
        for record in (first_session(), ward_session()):
            assert "{" not in repr(file_of(record, language).blocks)
            assert "{" not in repr(session_summary_peer(record, cards(), words(language)).blocks)


def test_K03_sixty_goals_are_all_on_paper() -> None:
    goals = tuple(Row(str(number), {"goal": f"doel nummer {number} van velen", "result": f"uitkomst {number}"}) for number in range(60))
    record = filled_in("closing")
    told = printed(file_of(replace(record, values={**record.values, "end_result": goals})))
    assert all(f"doelnummer{number}vanvelenuitkomst{number}" in told for number in range(60))


def test_thirty_thousand_letters_in_any_field_stay_whole() -> None:
    long = "Zoë & <b> " * 3_000
    for field in ("story", "help_question"):
        told = printed(file_of(tiny_record({field: long})))
        assert told.count("Zoë&<b>") == 3_000


@pytest.mark.parametrize(("seconds", "told"), [(60, "Duur 1 minuut "), (179, "Duur 2 minuten")])
def test_duration_counts_one_minute_and_more(seconds: int, told: str) -> None:
    record = tiny_record()
    lasted = replace(record, session=replace(record.session, elapsed=seconds))
    (about,) = (block for block in file_of(lasted).blocks if isinstance(block, Grid) and block.label == "Over dit gesprek")
    assert told in " ".join(" ".join(row) for row in about.rows) + " "


def test_an_earlier_wording_is_on_the_copy_of_the_peer_once_and_the_question_of_now_only_as_itself() -> None:
    wordings = ("Ik ben traag.", "Hoe begin ik?", " Ik ben traag.", "Hoe begin ik?")
    repeats = tiny_record({**VALUES, "help_question": "Hoe begin ik? ", "versions": wordings})
    document = session_file(repeats, words("nl"))
    told = [block.lines for block in document.blocks if isinstance(block, EntryList) and block.label == "Versies"]
    assert told == [("Ik ben traag.",)]
