"""Words that stand in nearly every text: beside another word they say little about what somebody looks for."""

from __future__ import annotations

from collections.abc import Sequence

_DUTCH = """
    aan al als bij daar dan dat de deze die dit doe doen doet door een en er gaan gaat haar had heb hebben heeft hem het
    hij hoe hun ik in is je jij jou kan kun kunnen maak maakt maken maar me met mij mijn naar niet nog of om ons ook op
    over te tot uit van voor waar was wat we wel werd wie wij wil willen wilt worden wordt ze zich zij zijn zo zou
"""
_ENGLISH = """
    a about am an and are as at be but by can could did do does doesn doing don for from had has have he her him his how
    i if into it its make makes making me my not of on or our she so t that the their them they this to us want wants
    was we were what when where which who will with would you your
"""
_COMMON = frozenset((*_DUTCH.split(), *_ENGLISH.split()))


def telling(words: Sequence[str]) -> tuple[str, ...]:
    """Return those of the folded `words` that say what is looked for; all of them where none does."""
    return tuple(word for word in words if word not in _COMMON) or tuple(words)
