"""Answers for the pictures of the shipped models: none, one, and far too much; and what may not happen in a drawing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import hypot
from typing import TypeVar

from peercoach_desktop.domain.document import DrawnPicture
from peercoach_desktop.domain.fields import Choice, Field, MultiChoice, PairRows, PartsField, Rows, Scale
from peercoach_desktop.domain.forms import Form
from peercoach_desktop.domain.pictures.drawing import Disc, Drawing, Panel, Trace, Words
from peercoach_desktop.domain.pictures.drawn_up import picture_of
from peercoach_desktop.domain.pictures.picture import PictureWords, told
from peercoach_desktop.domain.values import Pair, Parts, Row, Value
from tests.builders import shipped

_Thing = TypeVar("_Thing")
MODELS = shipped().pack("models")
WITH_PICTURE = tuple(form.id for form in MODELS.forms if form.picture)
KINDS = {form.picture.kind: form.id for form in reversed(MODELS.forms) if form.picture}
"""A model for each kind of picture."""
WORDS = PictureWords("nog niets ingevuld", "en nog {count}", "{value} op een schaal van {low} tot {high}")

ARABIC = "مرحبا بالعالم هذا نص طويل "
EXTREMES = {
    "long": "Ik liep eerst langs de kamers en schreef op wat ik zag. " * 36,
    "one_word": "W" * 2_000,
    "emoji": "👩‍👩‍👧‍👦👍🏽🇳🇱 " * 200,
    "arabic": ARABIC * 70,
    "markup": "<b>vet</b> &amp; <script>x</script> " * 50,
    "lines": "\n".join(f"regel {number}" for number in range(60)),
}


def drawn(model: str, answers: Mapping[str, tuple[str, ...]], points: Mapping[str, int], language: str = "nl") -> DrawnPicture:
    """Return the picture of a model with these answers."""
    words = MODELS.words(language)
    picture = picture_of(MODELS.form(model), answers, points, lambda key: words.get(key, peer="Zoë", coach="Mirthe"))
    assert picture is not None
    return DrawnPicture(picture, WORDS, told(picture, WORDS), "Hieronder staat alles in woorden.")


def with_text(model: str, text: str, language: str = "nl") -> DrawnPicture:
    """Return the picture with `text` in every answer; a list gets it sixty times."""
    fields = list(MODELS.form(model).fields())
    answers = {field.id: (text,) * (60 if isinstance(field.kind, Rows) else 1) for field in fields if not isinstance(field.kind, Scale)}
    return drawn(model, answers, {field.id: 10 for field in fields if isinstance(field.kind, Scale)}, language)


def empty(model: str, language: str = "nl") -> DrawnPicture:
    """Return the picture before anything was answered."""
    return drawn(model, {}, {}, language)


def partial(model: str) -> DrawnPicture:
    """Return the picture with one answer, in its second part."""
    form = MODELS.form(model)
    assert form.picture
    part = form.picture.parts[1]
    if not part.fields:
        return drawn(model, {}, {f"{model}.{part.scale}": 4})
    return drawn(model, {f"{model}.{part.fields[0]}": ("Rustig beginnen",)}, {})


def faults(drawing: Drawing) -> Iterator[str]:
    """Yield what is wrong in a drawing: words outside their part, over other words or outside the drawing, cards over one another."""
    panels = [shape for shape in drawing.shapes if isinstance(shape, Panel) and shape.part >= 0]
    words = [shape for shape in drawing.shapes if isinstance(shape, Words)]
    for each in words:
        text = each.line.text
        if each.x < -1 or each.y < -1 or each.x + each.line.width > drawing.width + 1 or each.y + each.height > drawing.height + 1:
            yield f"outside the drawing: {text}"
        for panel in panels:
            if panel.part == each.part and not _holds(panel, each):
                yield f"outside its part: {text}"
    yield from (f"over one another: {a.line.text} / {b.line.text}" for a, b in _pairs(words) if _words_meet(a, b))
    yield from (f"cards over one another: {a.part} / {b.part}" for a, b in _pairs(panels) if _panels_meet(a, b))
    for shape in drawing.shapes:
        if isinstance(shape, Disc) and (shape.x - shape.radius < -1 or shape.x + shape.radius > drawing.width + 1):
            yield "a disc outside the drawing"
    discs = [shape for shape in drawing.shapes if isinstance(shape, Disc)]
    arrows = [shape for shape in drawing.shapes if isinstance(shape, Trace) and shape.closed]
    yield from ("an arrow over a number" for arrow in arrows for disc in discs if _lies_on(arrow, disc))
    yield from (f"an arrow over the card {panel.part}" for arrow in arrows for panel in panels if _lies_over(arrow, panel))


def _holds(panel: Panel, words: Words) -> bool:
    return (
        panel.x - 0.5 <= words.x
        and words.x + words.line.width <= panel.x + panel.width + 0.5
        and panel.y - 0.5 <= words.y
        and words.y + words.height <= panel.y + panel.height + 0.5
    )


def _lies_on(arrow: Trace, disc: Disc) -> bool:
    return any(hypot(x - disc.x, y - disc.y) < disc.radius - 0.5 for x, y in arrow.points)


def _lies_over(arrow: Trace, panel: Panel) -> bool:
    return any(panel.x + 1 < x < panel.x + panel.width - 1 and panel.y + 1 < y < panel.y + panel.height - 1 for x, y in arrow.points)


def _words_meet(a: Words, b: Words) -> bool:
    across = min(a.x + a.line.width, b.x + b.line.width) - max(a.x, b.x)
    down = min(a.y + a.height, b.y + b.height) - max(a.y, b.y)
    return across > 0.5 and down > min(a.height, b.height) * 0.25


def _panels_meet(a: Panel, b: Panel) -> bool:
    across = min(a.x + a.width, b.x + b.width) - max(a.x, b.x)
    down = min(a.y + a.height, b.y + b.height) - max(a.y, b.y)
    return across > 0.5 and down > 0.5


def _pairs(things: list[_Thing]) -> Iterator[tuple[_Thing, _Thing]]:
    for at, one in enumerate(things):
        yield from ((one, other) for other in things[at + 1 :])


def value_for(field: Field, text: str) -> Value:
    """Return a value for a field of a model, made of `text` where it holds any."""
    match field.kind:
        case Scale(low=low):
            return low + 1
        case Choice(options=options):
            return options[0]
        case MultiChoice(options=options):
            return options[:2]
        case PairRows():
            return (Pair(text, text),)
        case Rows(columns=columns):
            return (Row(f"{field.id}-1", {column.id: text for column in columns}),)
        case PartsField(parts=parts):
            return Parts({part.id: text for part in parts})
        case _:
            return text


def answers_of(form: Form, text: str) -> dict[str, Value]:
    """Return an answer to every question of a model."""
    return {field.id: value_for(field, f"{text} {number}") for number, field in enumerate(form.fields())}
