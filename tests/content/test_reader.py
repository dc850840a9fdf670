from __future__ import annotations

from pathlib import Path

import pytest

from peercoach_desktop.content.case import read_case
from peercoach_desktop.content.errors import PackError
from peercoach_desktop.content.packs import read_files, read_folder
from peercoach_desktop.resources import resources_folder
from tests.builders import shipped

PACK = """
id = "own"
kind = "session"
version = 1
[[forms]]
id = "talk"
[[forms.pages]]
id = "one"
[[forms.pages.fields]]
id = "mood"
kind = "scale"
"""
WORDS = '[fields.mood]\nlabel = "Hoe gaat het?"\n'


def test_a_pack_read_from_its_kept_files_is_the_pack_read_from_its_folder() -> None:
    for pack in shipped().packs().values():
        assert read_files(pack.files, pack.id) == pack


def test_a_third_language_is_one_more_file() -> None:
    pack = read_files({"structure.toml": PACK, "nl.toml": WORDS, "fy.toml": WORDS.replace("Hoe gaat het?", "Hoe giet it?")}, "own")
    assert pack.words("fy").text("fields.mood.label") == "Hoe giet it?"
    assert pack.words("de").text("fields.mood.label") == "Hoe gaat het?"


@pytest.mark.parametrize(
    ("structure", "place"),
    [
        (PACK.replace('kind = "scale"', 'kind = "stars"'), "kind"),
        (PACK.replace('kind = "scale"', 'kind = "scale"\nsharing = "everybody"'), "mood"),
        (PACK.replace('kind = "scale"', 'kind = "scale"\nneeed = "required"'), "neeed"),
        (PACK.replace("version = 1", 'version = "one"'), "version"),
        (PACK.replace('id = "own"', ""), "id"),
        ("id = [", "structure.toml"),
    ],
)
def test_a_pack_that_says_something_else_is_refused_with_the_place(structure: str, place: str) -> None:
    with pytest.raises(PackError) as caught:
        read_files({"structure.toml": structure, "nl.toml": WORDS}, "own")
    assert place in caught.value.where


def test_a_pack_without_structure_or_dutch_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PackError):
        read_folder(tmp_path)
    with pytest.raises(PackError):
        read_files({"structure.toml": PACK, "en.toml": WORDS}, "own")


def test_the_demo_case_says_the_same_in_both_languages() -> None:
    dutch, english = (read_case(resources_folder() / "content", language) for language in ("nl", "en"))
    assert [(s.peer, s.kind, s.at, sorted(s.answers)) for s in dutch.sessions] == [
        (s.peer, s.kind, s.at, sorted(s.answers)) for s in english.sessions
    ]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_case_5_the_levels_of_both_columns_add_up_to_twelve(language: str) -> None:
    marks = read_case(resources_folder() / "content", language).sessions[2].marks
    points = {item.id for section in [shipped().pack("handover_sbar").checklist] if section for item in section.items()}
    assert set(marks) == points
    assert len(points) == 12
