"""What a pack says about a picture is held against its form."""

from __future__ import annotations

import pytest

from peercoach_desktop.content.errors import PackError
from peercoach_desktop.content.packs import read_files
from peercoach_desktop.domain.picture_plan import PictureKind

PACK = """
id = "models"
kind = "models"
version = 1
[[forms]]
id = "small"
{picture}
[[forms.pages]]
id = "one"
fields = [{{ id = "text", kind = "short_text" }}, {{ id = "mark", kind = "scale" }}]
[[forms.pages]]
id = "two"
fields = [{{ id = "more", kind = "short_text" }}]
"""


def read(picture: str) -> object:
    return read_files({"structure.toml": PACK.format(picture=picture), "nl.toml": "[pack]\ntitle = 'x'"}, "models").forms[0].picture


def test_a_form_without_a_picture_has_none() -> None:
    assert read("") is None


def test_a_picture_knows_its_parts() -> None:
    plan = read('picture = { kind = "scale", parts = [{ page = "one", fields = ["text"], scale = "mark" }, { page = "two" }] }')
    assert getattr(plan, "kind", None) is PictureKind.SCALE
    assert [part.page for part in getattr(plan, "parts", ())] == ["one", "two"]


@pytest.mark.parametrize(
    ("picture", "told"),
    [
        ('picture = { kind = "onion", parts = [] }', "onion"),
        ('picture = { kind = "window", parts = [{ page = "one" }] }', "1 parts"),
        ('picture = { kind = "ladder", parts = [{ page = "one" }, { page = "three" }] }', "no page three"),
        ('picture = { kind = "ladder", parts = [{ page = "one", fields = ["gone"] }, { page = "two" }] }', "no field gone"),
        ('picture = { kind = "scale", parts = [{ page = "one", scale = "text" }] }', "no scale text"),
        ('picture = { kind = "scale", parts = [{ page = "one", colour = "red" }] }', "colour"),
    ],
)
def test_a_wrong_picture_says_what_is_wrong(picture: str, told: str) -> None:
    with pytest.raises(PackError, match=told):
        read(picture)
