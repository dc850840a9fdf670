from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from peercoach_desktop.domain.document import Document, Entry, Grid, Heading, ScalePicture, Strip
from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.domain.values import Moment, Value
from peercoach_desktop.reports.session_summary import session_summary_peer
from tests.reports.reading import block_of, field_ids
from tests.reports.samples import cards, filled_in, first_session, ward_session, words
from tests.reports.tiny import VALUES, tiny_pack, tiny_record

SECRETS = ("geheim plan", "stille lezing", "Stil doel", "Ik denk dat het spannend was.", "wil het goed doen", "Energie")


def summary(record: object = None, **options: object) -> Document:
    return session_summary_peer(record or tiny_record(), cards(), words(), **options)  # type: ignore[arg-type]


def headings(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Heading)]


def test_S15_the_peer_s_copy_never_holds_what_is_for_the_coach_alone() -> None:
    told = repr(summary())
    assert not [secret for secret in SECRETS if secret in told]


@pytest.mark.parametrize("kind", ["first", "follow_up", "on_ward", "mini", "closing"])
def test_S15_of_the_shipped_session_too_only_what_the_peer_may_see_is_in_it(kind: str) -> None:
    record = filled_in(kind, text="verklikker")
    may = {field.id for field in record.visible_fields(Level.PEER)}
    document = session_summary_peer(record, cards(), words())
    assert set(field_ids(document)) <= may
    for field in record.fields():
        if field.id not in may:
            assert f"verklikker {field.id}" not in repr(document)


def test_S15_every_answer_the_peer_may_see_is_in_it() -> None:
    record = filled_in("first", text="verklikker")
    told = repr(session_summary_peer(record, cards(), words()))
    for field in record.visible_fields(Level.PEER):
        value = record.values[field.id]
        if isinstance(value, str) and value.startswith("verklikker"):
            assert value in told


@pytest.mark.parametrize(
    ("field", "answer"), [("story", "Een verhaal over de dienst."), ("progress", "Nu: 6."), ("next_appointment", "07.15 uur")]
)
def test_S15_a_line_that_was_switched_off_is_gone(field: str, answer: str) -> None:
    assert answer in repr(summary())
    assert answer not in repr(summary(tiny_record(off=(field,))))


def test_S15_the_strip_shows_only_the_rows_that_were_left_on() -> None:
    def strip(*off: str) -> Strip:
        return next(block for block in summary(tiny_record(off=off)).blocks if isinstance(block, Strip))

    assert (strip().own_name, strip().coach_name) == ("Zoë", "Mirthe")
    assert strip("self_rating").own_name == ""
    assert strip("ratings").coach_name == ""
    assert strip("evidence").sections[0].rows[0].seen == ""


def test_the_main_things_come_first_in_the_order_of_a_talk() -> None:
    found = headings(session_summary_peer(first_session(), cards(), words()))
    assert found[:6] == ["Jouw vraag", "Wat we bespraken", "Jouw doel", "Onze afspraken", "Hulp nodig?", "Veilige start"]
    assert found[6:] == ["Kennismaking", "Hulpvraag", "Doel"]


def test_nothing_comes_twice() -> None:
    ids = field_ids(summary())
    assert len(set(ids)) == len(ids) - 1  # a field of parts with a list of its own is two blocks
    assert ids.count("views") == 2


def test_KF3_each_agreement_says_who_by_name_and_role_and_when_in_words() -> None:
    grid = block_of(summary(), "agreements")
    assert isinstance(grid, Grid)
    assert grid.rows == (("Zoë (peer)", "drie woorden opschrijven", "10 maart 2026"), ("Mirthe (coach)", "voordoen", ""))


def test_K18_an_earlier_agreement_says_how_it_went_and_why() -> None:
    grid = block_of(summary(), "previous")
    assert isinstance(grid, Grid)
    assert grid.rows == (("Mirthe (coach)", "een overdracht laten zien", "1 maart 2026", "Deels", "door de dienst"),)


def test_K20_the_scale_shows_now_enough_and_the_way_there() -> None:
    picture = next(block for block in summary().blocks if isinstance(block, ScalePicture))
    assert [(point.value, point.label) for point in picture.points] == [(6, "nu"), (7, "genoeg"), (4, "begin"), (5, "10 februari")]
    assert picture.text == "Nu: 6. Genoeg: 7. Begin: 4. Op 10 februari 2026: 5."


def test_K20_a_start_is_not_called_now_because_now_was_switched_off() -> None:
    told = repr(summary(tiny_record(off=("progress",))))
    assert "Begin: 4." in told
    assert not any(f"Nu: {value}." in told for value in (4, 6))
    alone = tiny_record({"baseline": 4})
    assert "Nu: 4." in repr(summary(replace(alone, progress=())))


def test_a_session_that_does_not_ask_the_goal_says_which_goal_the_scale_is_about() -> None:
    document = session_summary_peer(ward_session(), cards(), words())
    entry = block_of(document, "progress")
    assert isinstance(entry, Entry)
    assert entry.text == "Ik begin elke overdracht met de situatie en hoe dringend die is."
    off = replace(ward_session(), choices=tiny_record(off=("goal_text", "target")).choices)
    told = repr(session_summary_peer(off, cards(), words()))
    assert entry.text not in told
    assert "genoeg" not in told


def test_K13_all_points_of_the_checklist_are_on_the_strip_with_self_above_coach() -> None:
    document = session_summary_peer(ward_session(), cards(), words())
    strip = next(block for block in document.blocks if isinstance(block, Strip))
    rows = [row for section in strip.sections for row in section.rows]
    assert len(rows) == 12
    assert (rows[0].own_level, rows[0].coach_level) == (0, 0)
    assert (rows[-1].own_level, rows[-1].own_words, rows[-1].coach_words) == (None, "niet van toepassing", "niet gezien")
    assert rows[0].seen == "zonder voorbeeld"
    assert "punt 1" in rows[1].seen


def test_P08_no_totals_and_no_marks_anywhere() -> None:
    document = session_summary_peer(ward_session(), cards(), words())
    strip = next(block for block in document.blocks if isinstance(block, Strip))
    assert "formatief" in strip.note
    assert not any(character.isdigit() for row in strip.sections[0].rows for character in row.own_words + row.coach_words)
    assert not any(word in repr(document).casefold() for word in ("totaal", "gemiddeld", "score", "procent", "punten:"))


def test_a_next_appointment_kept_elsewhere_is_printed_unless_that_line_is_off() -> None:
    values: dict[str, Value] = {name: value for name, value in VALUES.items() if name != "next_appointment"}
    later = Moment(date(2026, 4, 7), time(9))
    assert "7 april 2026, 09.00 uur" in repr(summary(tiny_record(values), next_appointment=later))
    assert "7 april" not in repr(summary(tiny_record(values, off=("next_appointment",)), next_appointment=later))


def test_the_numbers_for_help_are_always_in_it() -> None:
    told = repr(summary(tiny_record({})))
    assert "112" in told
    assert "113" in told


def test_a_field_added_to_a_pack_prints_without_a_line_of_code() -> None:
    extra = '[[forms]]\nid = "more"\n[[forms.pages]]\nid = "p"\nfields = [{ id = "new", kind = "short_text", sharing = "peer" }]\n'
    pack = tiny_pack(extra, 'new.label = "Iets nieuws van {peer}"\n')
    record = tiny_record({"new": "gloednieuw"}, pack)
    record = replace(
        record, session=replace(record.session, steps=(*record.session.steps, replace(record.session.steps[0], id="more", form="more")))
    )
    block = next(block for block in summary(record).blocks if isinstance(block, Entry) and block.field_id == "new")
    assert (block.label, block.text) == ("Iets nieuws van Zoë", "gloednieuw")


def test_title_and_file_name_hold_no_names_and_the_example_is_marked() -> None:
    document = summary(fictitious=True)
    assert document.file_name == "samenvatting-2026-03-03.pdf"
    assert not any(name in document.title + document.kind_label + document.footer for name in ("Zoë", "Mirthe"))
    assert document.fictitious == "fictief"
    assert summary().fictitious == ""
