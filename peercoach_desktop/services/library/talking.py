"""What a talk is led by, in words: questions, cards, models and checklists."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from peercoach_desktop.domain.fields import Choice, Field, MultiChoice
from peercoach_desktop.domain.forms import Card, Checklist, Form, Pack, Page, Question
from peercoach_desktop.domain.library.item import ItemLine, ItemText, Section, Shape
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.services.library.names import Names, texts_at


def question_text(question: Question, known: Mapping[str, tuple[Pack, Question]], names: Names) -> ItemText:
    """Return a question with what it is for, and what to ask next: all that are `known`, each with the pack that words it."""
    words = known[question.id][0].words(names.language)
    following = (known[each] for each in question.follow_ups if each in known)
    kind = names.of(f"question_kinds.{question.kind}")
    phases = tuple(names.phase(phase) for phase in question.phases)
    level, tone = names.of(f"question_levels.{question.level}"), names.of("tones.tone", tone=names.of(f"tones.{question.tone}"))
    return ItemText(
        title=words.text(question.key),
        summary=kind,
        facts=(*phases, level, tone),
        sections=(
            *names.part("themes", map(names.theme, question.themes)),
            *names.part("follow_ups", (pack.words(names.language).text(each.key) for pack, each in following)),
            *names.part("avoid_when", (names.of(f"avoid_when.{each}") for each in question.avoid_when), Shape.CAUTION),
            *names.part("audience", (", ".join(names.of(f"audience.{each}") for each in question.audience),), Shape.TEXT),
        ),
    )


def card_text(card: Card, pack: Pack, names: Names) -> ItemText:
    """Return a card with all its lines."""
    words = pack.words(names.language)
    lines = tuple(ItemLine(line) for line in words.lines(f"{card.key}.lines"))
    return ItemText(words.text(f"{card.key}.title"), lines[0].text if lines else "", sections=(Section("", lines),))


def model_text(form: Form, pack: Pack, names: Names) -> ItemText:
    """Return a coaching model with what it asks on each page."""
    words = pack.words(names.language)
    return ItemText(
        title=words.text(f"{form.key}.title"),
        summary=names.say(words, f"{form.key}.aim"),
        facts=(names.minutes(form.minutes),) if form.minutes else (),
        sections=(
            *names.part("use_when", texts_at(words, f"{form.key}.use_when"), Shape.TEXT),
            *names.part("caution", texts_at(words, f"{form.key}.caution"), Shape.CAUTION),
            *(_page(page, words, names) for page in form.pages),
            *names.part("origin", texts_at(words, f"{form.key}.origin"), Shape.ORIGIN),
            *names.skill_part(form.skills),
        ),
    )


def checklist_text(checklist: Checklist, pack: Pack, names: Names) -> ItemText:
    """Return a checklist with every point and what to look for."""
    words = pack.words(names.language)
    return ItemText(
        title=words.text(f"{checklist.key}.title"),
        summary=words.text(f"{checklist.key}.about"),
        sections=(
            *names.part("caution", texts_at(words, f"{checklist.key}.note"), Shape.CAUTION),
            *(
                Section(
                    words.text(f"{section.key}.title"),
                    tuple(
                        ItemLine(words.text(f"{item.key}.behaviour"), tuple(words.lines(f"{item.key}.look_for"))) for item in section.items
                    ),
                )
                for section in checklist.sections
            ),
        ),
    )


def _page(page: Page, words: Wording, names: Names) -> Section:
    lines = tuple(line for field in page.fields for line in _asked(field, words, names))
    return Section(names.say(words, f"{page.key}.heading"), lines, about=names.say(words, f"{page.key}.hint"))


def _asked(field: Field, words: Wording, names: Names) -> Iterator[ItemLine]:
    hint = names.say(words, f"{field.key}.hint")
    match field.kind:
        case Choice(options=options) | MultiChoice(options=options):
            offered = " · ".join(filter(None, (words.get(f"{field.key}.options.{option}") for option in options)))
        case _:
            offered = " – ".join(filter(None, (words.get(f"{field.key}.{end}") for end in ("low", "high"))))
    yield ItemLine(names.say(words, f"{field.key}.label"), tuple(filter(None, (hint, offered))))
