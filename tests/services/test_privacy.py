from __future__ import annotations

from dataclasses import replace

from peercoach_desktop.content.word_lists import WordLists
from peercoach_desktop.domain.document import (
    Document,
    DocumentBlock,
    Entry,
    EntryList,
    Grid,
    Heading,
    Paragraph,
    ScalePicture,
    SignatureLines,
    Strip,
    StripRow,
    StripSection,
)
from peercoach_desktop.resources import resources_folder
from peercoach_desktop.services.privacy import PrivacyHints

PRIVACY = PrivacyHints(WordLists(resources_folder() / "words"))
NAME = "Mevrouw Jansen"
STRIP = Strip(
    NAME,
    ("nog niet",),
    NAME,
    NAME,
    (StripSection(NAME, (StripRow(NAME, 0, NAME, 0, NAME, "Bij kamer 12 bleef het stil."),)),),
    NAME,
    "strip",
)
BLOCKS: tuple[DocumentBlock, ...] = (
    Heading(NAME),
    Paragraph("Bel 06-12345678 als je hulp wilt.", quiet=True),
    Paragraph("Ik liep naar kamer 4."),
    Entry(NAME, "Ik hielp mevrouw Jansen.", "situation"),
    EntryList("Wie kan helpen?", ("06-12345678",)),
    EntryList(NAME, ("Rustig praten", "Opa Henk laten kiezen"), "steps"),
    Grid(NAME, (NAME, "Hoe"), (("Niets", "Ze is van 12-03-1941."),), "plan"),
    ScalePicture(NAME, 1, 10, (), "Van 4 naar 7", "scale"),
    STRIP,
    SignatureLines((NAME,)),
)
DOCUMENT = Document("Samenvatting", "Idris", "", "", "", "nl", "x.pdf", BLOCKS)


def test_what_people_wrote_is_checked_before_sharing_and_what_the_product_says_is_not() -> None:
    found = [(each.place.block, each.place.field_id, each.hint.kind.value) for each in PRIVACY.in_document(DOCUMENT)]
    assert found == [
        (2, "", "room_number"),
        (3, "situation", "care_recipient_name"),
        (5, "steps", "care_recipient_name"),
        (6, "plan", "birth_date"),
        (8, "strip", "room_number"),
    ]


def test_a_hint_in_a_document_points_into_its_text() -> None:
    each = PRIVACY.in_document(DOCUMENT)[1]
    assert PRIVACY.mend(each.place.text, each.hint) == "Ik hielp een bewoner."


def test_a_document_is_read_in_its_own_language() -> None:
    english = replace(DOCUMENT, language="en", blocks=(Entry("", "I helped Mrs Jansen in room 12.", "situation"),))
    assert [each.hint.suggestion for each in PRIVACY.in_document(english)] == ["a resident", "the room of a resident"]


def test_allowed_names_hold_for_every_text_also_when_given_once() -> None:
    twice = replace(DOCUMENT, blocks=(Entry("", "Mevrouw Joyce kwam.", "a"), Entry("", "Mevrouw Joyce bleef.", "b")))
    assert PRIVACY.in_document(twice, iter(["Joyce"])) == ()
    assert len(PRIVACY.in_document(twice)) == 2


def test_hints_and_mending_go_together() -> None:
    text = "Mevrouw Jansen ligt op kamer 12."
    while found := PRIVACY.hints(text, "nl", ()):
        text = PRIVACY.mend(text, found[0])
    assert text == "Een bewoner ligt op de kamer van een bewoner."
