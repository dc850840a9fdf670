"""Methods for motivation: which fit a gauge, which were tried, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from peercoach_desktop.content.library import Library
from peercoach_desktop.domain.codec import from_plain
from peercoach_desktop.domain.dossier import SessionRecord
from peercoach_desktop.domain.forms import Pack
from peercoach_desktop.domain.motivation import GaugeBand
from peercoach_desktop.domain.sessions import Place
from peercoach_desktop.domain.values import Row
from peercoach_desktop.services.advice.rows import add_row, bring, field_of, rows_of
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.store.store import Store

METHODS_PACK = "motivation_methods"
TRIED = "method_tried"
"""The list of a session in which a method stands with what the coach saw of it."""
_METHOD, _EFFECT = "method", "effect"


@dataclass(frozen=True)
class MethodText:
    """A method in words."""

    id: str
    title: str
    when: str
    steps: tuple[str, ...]
    pitfall: str
    origin: str


@dataclass(frozen=True)
class TriedBefore:
    """A method that was tried in an earlier talk, with the day; `effect` is empty where nobody wrote down what came of it."""

    day: date
    method: str
    effect: str


class MotivationAdvice:
    """Reads the cards and the talks of before."""

    def __init__(self, store: Store, library: Library) -> None:
        self._store = store
        self._library = library

    def methods(self, band: GaugeBand, language: str) -> tuple[MethodText, ...]:
        """Return the methods that fit a gauge in `band`."""
        pack = self._library.pack(METHODS_PACK)
        return tuple(_text(pack, method.id, language) for method in pack.methods if method.band is band)

    def band_title(self, band: GaugeBand, language: str) -> str:
        """Return a band in words."""
        return self._library.pack(METHODS_PACK).words(language).text(f"bands.{band}")

    def tried_before(self, record: SessionRecord) -> tuple[TriedBefore, ...]:
        """Return what was tried in the latest earlier talk that tried anything, with what came of it, also where that was written later."""
        field = field_of(record, TRIED)
        if field is None:
            return ()
        for session, plain in self._store.sessions.earlier_values(record.session.id, TRIED):
            rows = from_plain(field.kind, plain)
            told = [row for row in rows if isinstance(row, Row) and _cell(row, _METHOD)] if isinstance(rows, tuple) else []
            day = session.started or session.planned
            if told and day is not None:
                later = {_cell(row, _METHOD): _cell(row, _EFFECT) for row in rows_of(record, TRIED)}
                return tuple(_tried(day.date(), row, later) for row in told)
        return ()


def is_tried(record: SessionRecord, title: str) -> bool:
    """Return whether a method stands in this session already."""
    return any(_cell(row, _METHOD) == title for row in rows_of(record, TRIED))


def log_method(opened: OpenSession, title: str) -> Place | None:
    """Keep that a method was tried, once a talk; return where its effect is written down. None in a talk of an older version."""
    if is_tried(opened.record, title):
        return bring(opened, TRIED)
    return add_row(opened, TRIED, {_METHOD: title})


def _text(pack: Pack, method_id: str, language: str) -> MethodText:
    words = pack.words(language)
    method = next(method for method in pack.methods if method.id == method_id)
    return MethodText(
        id=method.id,
        title=words.text(f"{method.key}.title"),
        when=words.text(f"{method.key}.when"),
        steps=tuple(words.lines(f"{method.key}.steps")),
        pitfall=words.text(f"{method.key}.pitfall"),
        origin=words.text(f"sources.{method.source}"),
    )


def _tried(day: date, row: Row, later: Mapping[str, str]) -> TriedBefore:
    method = _cell(row, _METHOD)
    return TriedBefore(day, method, _cell(row, _EFFECT) or later.get(method, ""))


def _cell(row: Row, name: str) -> str:
    cell = row.cells.get(name)
    return cell.strip() if isinstance(cell, str) else ""
