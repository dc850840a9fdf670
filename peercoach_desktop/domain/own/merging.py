"""Own models beside the shipped ones, as one pack: a session asks for its model by id and need not know whose it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from peercoach_desktop.domain.forms import Pack, Question
from peercoach_desktop.domain.own.ids import OWN_PREFIX


def with_models(models: Pack, own: Iterable[Pack]) -> Pack:
    """Return `models` with the forms and words of the own models behind them."""
    for pack in own:
        words = {language: pack.words(language).over(models.words(language)) for language in models.wordings}
        titled = {language: replace(said, words={**said.words, **_title(models, language)}) for language, said in words.items()}
        models = replace(models, forms=(*models.forms, *pack.forms), wordings=titled)
    return models


def questions_by_id(packs: Iterable[Pack]) -> dict[str, tuple[Pack, Question]]:
    """Return all questions, each with the pack that words it: an own one is followed by those of the bank."""
    return {question.id: (pack, question) for pack in packs for question in pack.questions}


def is_own(pack_id: str) -> bool:
    """Return whether a pack, or a model in one, is of the coach's own hand."""
    return pack_id.startswith(OWN_PREFIX)


def _title(models: Pack, language: str) -> dict[str, str]:
    """Return the title of the shipped pack: an own pack has one of its own under the same id."""
    title = models.words(language).get("pack.title")
    return {"pack.title": title} if title else {}
