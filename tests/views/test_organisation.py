"""S15: what goes to the organisation is counts alone; small ones are hidden, nothing is shared by itself, and the preview is the export."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.domain.small_counts import table, told
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.demo import CaseClock
from peercoach_desktop.views.preview.preview_page import PreviewPage
from tests.reports.reading import pages_of
from tests.trust.dossier import a_desk
from tests.views.ward import Ward

NAME, SAID = "Quirine", "Vooral bij de overdracht sla ik dicht"


def lead(desk: Desk, kind: str, number: int, theme: str, *, shared: bool, name: str = NAME) -> None:
    """Lead and round off so many sessions about a theme; `shared`: the peer said yes to that line."""
    for _ in range(number):
        opened = desk.coaching.start(desk.people.add(name).id, kind, at=desk.clock())
        opened.enter(opened.record.pack.field("theme"), theme)
        opened.enter(opened.record.pack.field("situation"), SAID)
        if shared:
            opened.set_line("theme", Level.ORGANISATION, allowed=True)
        opened.finish()
        opened.flush()


def words(desk: Desk, year: int = 2026) -> str:
    pdf = desk.printing.pdf(desk.organisation.document(year, "nl"))
    return " ".join(" ".join(pages_of(pdf)).split())


@pytest.mark.parametrize(("number", "shown"), [(0, "0"), (1, "<5"), (4, "<5"), (5, "5"), (12, "12")])
def test_S15_4_cases_are_told_as_less_than_5(number: int, shown: str) -> None:
    assert told(number) == shown


def test_S15_the_order_of_hidden_numbers_tells_nothing() -> None:
    assert table("b" * 4 + "a" + "c" * 9 + "d" * 2) == (("c", "9"), ("a", "<5"), ("b", "<5"), ("d", "<5"))


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return a_desk(tmp_path / "data")


def test_S15_4_talks_are_hidden_and_5_are_told(desk: Desk) -> None:
    lead(desk, "mini", 4, "study", shared=True)
    lead(desk, "closing", 6, "planning", shared=True)
    told_words = words(desk)
    assert "Kort gesprek <5" in told_words
    assert "6" in told_words.split("Soort gesprek")[1].split("Onderwerpen")[0]
    assert "10" not in told_words.replace("2026", ""), "no total, from which a hidden number could be worked out"
    desk.store.close()


def test_S15_without_a_yes_of_the_peer_a_topic_does_not_count(desk: Desk) -> None:
    lead(desk, "mini", 7, "study", shared=False)
    assert "Niemand heeft dit jaar een onderwerp met de organisatie gedeeld" in words(desk)
    lead(desk, "mini", 5, "study", shared=True)
    topics = words(desk).split("Onderwerp Aantal")[1].split("Wat staat hier")[0]
    assert topics.split()[-1] == "5"
    desk.store.close()


def test_S15_3_no_name_and_no_answer_is_in_it_and_only_that_year(desk: Desk) -> None:
    lead(desk, "mini", 6, "study", shared=True)
    for language in ("nl", "en"):
        said = repr(desk.organisation.document(2026, language))
        assert NAME not in said
        assert SAID not in said
        assert "Mirthe" not in said
    assert "Er zijn dit jaar geen gesprekken afgerond" in words(desk, 2025)
    assert isinstance(desk.clock, CaseClock)
    desk.clock.now = datetime(2025, 5, 1, 12)
    lead(desk, "mini", 5, "study", shared=False)
    assert "Kort gesprek 5" in words(desk, 2025)
    desk.store.close()


def test_S15_3_what_is_previewed_from_the_settings_is_what_is_saved_byte_for_byte(ward: Ward, tmp_path: Path) -> None:
    desk = ward.open()
    lead(desk, "mini", 5, "study", shared=True)
    ward.desk.shell.show_settings()
    ward.press("Bekijk het overzicht van 2026")
    ward.until(lambda: isinstance(ward.program.window.current_page(), PreviewPage))
    page = ward.page(PreviewPage)
    ward.until(page.pdf)
    assert NAME not in ward.title()
    proposed: list[str] = []

    def ask(_: object, __: str, proposal: str) -> str:
        proposed.append(Path(proposal).name)
        return str(tmp_path / "uit.pdf")

    page._paper._ask_target = ask
    ward.press("Bewaar als PDF")
    ward.until((tmp_path / "uit.pdf").exists)
    assert (tmp_path / "uit.pdf").read_bytes() == page.pdf()
    assert proposed == ["overzicht-2026.pdf"]
    ward.press("Terug")
    ward.press("Bekijk het overzicht van 2025")
    ward.until(lambda: isinstance(ward.program.window.current_page(), PreviewPage))


def test_K19_the_safety_number_changes_nothing_in_what_the_organisation_gets(desk: Desk) -> None:
    lead(desk, "first", 6, "study", shared=True)
    before = desk.organisation.document(2026, "nl")
    for summary in desk.people.peers():
        (session,) = desk.people.file(summary.peer.id).sessions
        opened = desk.coaching.open(session.id)
        opened.reopen()
        opened.enter(opened.record.pack.field("free_to_speak"), 1)
        opened.set_line("free_to_speak", Level.ORGANISATION, allowed=True)
        opened.flush()
        assert opened.record.values["free_to_speak"] == 1
        assert "free_to_speak" not in {field.id for field in opened.record.visible_fields(Level.ORGANISATION)}
        opened.finish()
    assert desk.organisation.document(2026, "nl") == before
    desk.store.close()
