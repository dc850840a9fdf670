"""The picture of a coaching model, made of the answers that one audience may see."""

from __future__ import annotations

from collections.abc import Iterator

from peercoach_desktop.domain.document import DrawnPicture
from peercoach_desktop.domain.extent import Extent
from peercoach_desktop.domain.fields import Field, PairRows, PartsField, Rows
from peercoach_desktop.domain.forms import Step
from peercoach_desktop.domain.led_by_model import MODEL_STEP
from peercoach_desktop.domain.pictures.drawn_up import picture_of
from peercoach_desktop.domain.pictures.picture import PictureWords, is_blank, told
from peercoach_desktop.reports.sheet import Sheet
from peercoach_desktop.reports.spelled import Speller, pairs, rows


def picture_blocks(sheet: Sheet, step: Step) -> Iterator[DrawnPicture]:
    """Yield the picture of the model in `step`, where it has one and anything in it may be seen."""
    found = drawn_picture(sheet, step)
    if found and not is_blank(found.picture):
        yield found


def drawn_picture(sheet: Sheet, step: Step) -> DrawnPicture | None:
    """Return the picture of the model in `step`, also without an answer; None for other steps and models without a picture."""
    if step.form != MODEL_STEP:
        return None
    form, wording = sheet.record.form_of(step), sheet.record.models.words(sheet.words.language)
    seen = [sheet.visible[field.id] for field in form.fields() if field.id in sheet.visible]
    speller = Speller(sheet, wording)
    answers = {field.id: tuple(_spelled(speller, field)) for field in seen}
    chosen = {field.id: sheet.record.values.get(field.id) for field in seen}
    points = {name: value for name, value in chosen.items() if isinstance(value, int)}
    picture = picture_of(form, answers, points, lambda key: sheet.named(wording, key))
    if picture is None:
        return None
    words = PictureWords(*(sheet.words.app.text(f"paper.picture.{name}") for name in ("nothing_yet", "more", "on_scale")))
    note = sheet.words.text("picture.below" if sheet.extent is Extent.ALL else "picture.alone")
    drawn = form.drawn_fields()
    whole = tuple((name, text) for name, texts in answers.items() if name in drawn for text in texts)
    return DrawnPicture(picture, words, told(picture, words), note, whole)


def _spelled(speller: Speller, field: Field) -> Iterator[str]:
    """Yield an answer in words: each line of a list, each part of an answer in parts, as a text of its own."""
    value = speller.sheet.record.values.get(field.id)
    match field.kind:
        case Rows(columns=columns):
            yield from (", ".join(cell for cell in speller.cells(columns, row.cells) if cell) for row in rows(value))
        case PairRows():
            yield from (" – ".join(side for side in (pair.left.strip(), pair.right.strip()) if side) for pair in pairs(value))
        case PartsField(parts=parts):
            yield from speller.part_lines(parts, value)
        case _:
            yield speller.spell(field, value)
