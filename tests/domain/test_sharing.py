from __future__ import annotations

from itertools import product

import pytest

from peercoach_desktop.domain.sharing import Level, SharingChoices, may_see
from tests.builders import a_record


@pytest.mark.parametrize(("ceiling", "audience"), list(product(Level, Level)))
def test_S15_without_a_choice_nothing_reaches_the_organisation_and_coach_only_stays_with_the_coach(ceiling: Level, audience: Level) -> None:
    seen = may_see(ceiling, "theme", audience, SharingChoices())
    expected = audience is Level.COACH or (audience is Level.PEER and ceiling is not Level.COACH)
    assert seen is expected


def test_S15_a_tick_opens_one_line_for_the_organisation_and_only_up_to_its_ceiling() -> None:
    ticked = SharingChoices(lines={("theme", Level.ORGANISATION): True, ("help_question", Level.ORGANISATION): True})
    assert may_see(Level.ORGANISATION, "theme", Level.ORGANISATION, ticked)
    assert not may_see(Level.PEER, "help_question", Level.ORGANISATION, ticked)
    assert not may_see(Level.ORGANISATION, "rhythm", Level.ORGANISATION, ticked)


def test_S15_a_line_switched_off_leaves_the_peer_copy_and_stays_in_the_file_of_the_coach() -> None:
    choices = SharingChoices(lines={("help_question", Level.PEER): False})
    record = a_record(values={"help_question": "Hoe begin ik?", "coach_note": "Rustig gesprek"}, choices=choices)
    assert "help_question" not in {field.id for field in record.visible_fields(Level.PEER)}
    assert {"help_question", "coach_note"} <= {field.id for field in record.visible_fields(Level.COACH)}


def test_S22_what_is_for_the_coach_alone_never_reaches_the_peer() -> None:
    private = {field.id for field in a_record().fields() if field.ceiling is Level.COACH}
    assert {"free_to_speak", "energy_now", "first_impression", "coach_own_question", "coach_note"} <= private
    answers = dict.fromkeys(private, "x")
    assert not private & {field.id for field in a_record(values=answers).visible_fields(Level.PEER)}
