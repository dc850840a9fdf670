"""Every kind of paper that the program makes can be read by a screen reader."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from peercoach_desktop.content.case import read_case
from peercoach_desktop.domain.document import Document
from peercoach_desktop.domain.extent import Extent
from peercoach_desktop.domain.printable import Printable
from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.resources import resources_folder
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.demo import lead_case
from peercoach_desktop.services.erase_runs import EraseRuns, receipt_document
from peercoach_desktop.services.paper_menu import PaperKind, PaperWish
from peercoach_desktop.services.printing import recovery_sheet_document, render
from tests.builders import shipped
from tests.reports.heard import to_hear
from tests.reports.tagged import Tagged
from tests.reports.test_tags import heard, in_order
from tests.services.test_library import ITEMS


def first_peer(desk: Desk) -> str:
    return next(each.peer.id for each in desk.people.peers() if each.peer.first_name == "Idris")


def of_sessions(desk: Desk, language: str) -> Iterable[Document]:
    for peer in desk.people.peers():
        for trajectory in desk.store.people.trajectories_of(peer.peer.id):
            for session in desk.store.sessions.of_trajectory(trajectory.id):
                opened = desk.coaching.open(session.id)
                yield from (desk.printing.document(opened, Level.PEER, language, extent) for extent in Extent)
                yield desk.printing.document(opened, Level.COACH, language)


def of_profiles(desk: Desk, language: str) -> Iterable[Document]:
    yield desk.profiles.learner_document(first_peer(desk), language)
    yield desk.profiles.for_coach(first_peer(desk), language)
    yield desk.profiles.coach_document(language)


def of_meetings(desk: Desk, language: str) -> Iterable[Document]:
    opened = desk.meetings.begin()
    yield desk.meetings.group_sheet(opened.record, language)
    yield desk.meetings.coach_sheet(opened.record, language)


def of_the_library(desk: Desk, language: str) -> Iterable[Document]:
    kinds = {item.kind: item for item in ITEMS}
    yield from (desk.library_shelf.document_of(item, language) for item in kinds.values())


def of_rights(desk: Desk, language: str) -> Iterable[Document]:
    peer = first_peer(desk)
    yield desk.rights.document(peer, language)
    yield desk.organisation.document(2026, language)
    yield desk.laptop.document(desk.laptop.look(Path(__file__).parent), language)
    yield recovery_sheet_document(shipped(), desk.clock, "AAAAA-BBBBB-CCCCC", language)
    yield receipt_document(EraseRuns(desk.store, desk.erasing, desk.automatic_backups).peer(peer), shipped(), desk.clock, language)


@pytest.fixture
def example(desk: Desk) -> Desk:
    lead_case(desk.store, shipped(), read_case(resources_folder() / "content", "nl"))
    return desk


@pytest.mark.parametrize("papers", [of_sessions, of_profiles, of_meetings, of_the_library, of_rights])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_all_paper_with_answers_is_tagged_and_heard_in_order(
    example: Desk, papers: Callable[[Desk, str], Iterable[Document]], language: str
) -> None:
    count = 0
    for document in papers(example, language):
        count += 1
        assert Tagged(render(document)).wrong() == [], document.title
        assert in_order(to_hear(document), heard(document)) == [], document.title
    assert count > 1


def test_a_name_that_is_left_out_is_not_in_the_words_of_a_picture_either(example: Desk) -> None:
    def all_heard(*hidden: str) -> str:
        return " ".join(words for _, words in Tagged(render(example.rights.document(first_peer(example), "nl", hidden))).said())

    assert "Mirthe" in all_heard()
    assert "Mirthe" not in all_heard("Mirthe")


@pytest.mark.parametrize("kind", PaperKind)
def test_all_paper_without_answers_is_tagged(desk: Desk, kind: PaperKind) -> None:
    papers: list[Printable] = [
        desk.paper_menu.make(PaperWish(kind, item, count=9), "nl") for item, _ in desk.paper_menu.items(kind, "nl") or (("", ""),)
    ]
    assert papers
    for paper in papers:
        assert Tagged(render(paper)).wrong() == [], paper.title
