"""The codes on a blank form."""

from __future__ import annotations

import pytest

from peercoach_desktop.domain.forms import Checklist, ChecklistItem, ChecklistSection, Form, Pack, PackKind
from peercoach_desktop.domain.paper_codes import checklist_codes, form_codes, part_code
from tests.builders import shipped


def test_a_point_has_the_letter_of_its_part_and_its_number_there() -> None:
    checklist = shipped().pack("handover_sbar").checklist
    assert checklist is not None
    codes = checklist_codes(checklist)
    assert codes["quiet_moment"] == "A1"
    assert codes["situation_first"] == "B1"
    assert codes["records_it"] == "D2"


@pytest.mark.parametrize("pack", shipped().of_kind(PackKind.CHECKLIST), ids=lambda pack: pack.id)
def test_every_point_has_a_code_of_its_own_in_the_order_of_the_paper(pack: Pack) -> None:
    assert pack.checklist is not None
    codes = checklist_codes(pack.checklist)
    assert list(codes) == [item.id for item in pack.checklist.items()]
    assert len(set(codes.values())) == len(codes)
    assert list(codes.values()) == sorted(codes.values(), key=lambda code: (code[0], int(code[1:])))


@pytest.mark.parametrize("form", [*shipped().pack("guided_session").forms, *shipped().pack("models").forms], ids=lambda form: form.id)
def test_every_field_has_a_code_of_its_own(form: Form) -> None:
    codes = form_codes(form)
    assert list(codes) == [field.id for field in form.fields()]
    assert len(set(codes.values())) == len(codes)


def test_a_list_with_more_parts_than_letters_goes_on() -> None:
    sections = tuple(ChecklistSection(f"s{number}", "", (ChecklistItem(f"i{number}", ""),)) for number in range(60))
    codes = checklist_codes(Checklist("long", "", sections))
    assert [codes["i0"], codes["i25"], codes["i26"], codes["i52"]] == ["A1", "Z1", "AA1", "BA1"]
    assert len(set(codes.values())) == 60


def test_parts_add_a_letter_and_what_has_no_code_keeps_none() -> None:
    assert [part_code("4.2", place) for place in (0, 1, 25, 26)] == ["4.2a", "4.2b", "4.2z", "4.2aa"]
    assert part_code("", 3) == ""
