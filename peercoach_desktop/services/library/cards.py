"""Cards with advice, in words: what helps to know, and what helps with motivation."""

from __future__ import annotations

from peercoach_desktop.domain.forms import Pack
from peercoach_desktop.domain.knowledge import KnowledgeCard
from peercoach_desktop.domain.library.item import ItemText, Shape
from peercoach_desktop.domain.motivation import MotivationMethod
from peercoach_desktop.services.library.names import Names, texts_at

KNOWLEDGE_SKILLS = ("K12",)


def knowledge_text(card: KnowledgeCard, pack: Pack, names: Names) -> ItemText:
    """Return a card with what helps to know and where to ask on."""
    words = pack.words(names.language)
    themes = tuple(names.theme(theme) for theme in card.themes)
    return ItemText(
        title=words.text(f"{card.key}.title"),
        summary=" · ".join(themes),
        sections=(
            *names.part("good_to_know", words.lines(f"{card.key}.lines")),
            *names.part("ask_on", texts_at(words, f"{card.key}.ask"), Shape.TEXT),
            *names.part("caution", texts_at(words, f"{card.key}.caution"), Shape.CAUTION),
            *names.skill_part(KNOWLEDGE_SKILLS),
        ),
    )


def method_text(method: MotivationMethod, pack: Pack, names: Names) -> ItemText:
    """Return a method with when it fits, what to do and what to mind."""
    words = pack.words(names.language)
    return ItemText(
        title=words.text(f"{method.key}.title"),
        summary=words.text(f"{method.key}.when"),
        facts=(words.text(f"bands.{method.band}"),),
        sections=(
            *names.part("what_you_do", words.lines(f"{method.key}.steps"), Shape.STEPS),
            *names.part("pitfall", texts_at(words, f"{method.key}.pitfall"), Shape.CAUTION),
            *names.part("origin", texts_at(words, f"sources.{method.source}"), Shape.ORIGIN),
            *names.skill_part(method.skills),
        ),
    )
