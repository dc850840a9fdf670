"""Names of own material: no two alike unless the coach wants them so."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from itertools import count

from peercoach_desktop.domain.own.drafts import Draft, QuestionDraft


def same_name(title: str, others: Collection[str]) -> bool:
    """Return whether one of `others` is this title, whatever the capitals and spaces. A title that is not there is like no other."""
    return bool(title.strip()) and _plain(title) in {_plain(other) for other in others}


def named_apart(draft: Draft, others: Collection[str], pattern: str) -> Draft:
    """Return `draft` with a title that none of `others` has: its own, or the first free number in `pattern`.

    `pattern` holds {title} and {number}. A question keeps its words: they are what is asked.
    """
    if isinstance(draft, QuestionDraft) or not same_name(draft.title, others):
        return draft
    title = _without_number(draft.title.strip(), pattern)
    numbered = (pattern.replace("{number}", str(number)).replace("{title}", title) for number in count(2))
    return replace(draft, title=next(name for name in numbered if not same_name(name, others)))


def _without_number(title: str, pattern: str) -> str:
    """Return a title without the number that it got as a copy itself."""
    form = re.escape(pattern).replace(re.escape("{title}"), "(.+)").replace(re.escape("{number}"), "[0-9]{1,9}")
    found = re.fullmatch(form, title)
    return found.group(1) if found else title


def _plain(title: str) -> str:
    return " ".join(title.split()).casefold()
