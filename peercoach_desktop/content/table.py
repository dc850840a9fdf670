"""Reading TOML tables strictly: what is not asked for or of another type is an error with its place."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Any, TypeVar

from peercoach_desktop.content.errors import PackError

_T = TypeVar("_T")
_Member = TypeVar("_Member", bound=StrEnum)


class Table:
    """A TOML table being read. Call `finish` at the end: it refuses keys that nobody asked for."""

    def __init__(self, data: Any, where: str) -> None:
        if not isinstance(data, dict):
            raise PackError(f"{where}: expected a table")
        self._data: dict[str, Any] = data
        self._asked: set[str] = set()
        self.where = where

    def take(self, key: str, wanted: type[_T], default: _T | None = None) -> _T:
        """Return the value of `key`; `default` where it is left out. Raises PackError if it is missing or of another type."""
        self._asked.add(key)
        value = self._data.get(key, default)
        if not isinstance(value, wanted) or (wanted is int and isinstance(value, bool)):
            raise PackError(f"{self.where}.{key}: expected {wanted.__name__}")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of words, empty where it is left out."""
        values = self.take(key, list, [])
        if not all(isinstance(value, str) for value in values):
            raise PackError(f"{self.where}.{key}: expected a list of words")
        return tuple(values)

    def numbers(self, key: str) -> tuple[int, ...]:
        """Return a list of whole numbers."""
        values = self.take(key, list)
        if not all(isinstance(value, int) and not isinstance(value, bool) for value in values):
            raise PackError(f"{self.where}.{key}: expected a list of whole numbers")
        return tuple(values)

    def members(self, key: str, wanted: type[_Member]) -> tuple[_Member, ...]:
        """Return a list of words as members of `wanted`, empty where it is left out."""
        return tuple(self._member(key, value, wanted) for value in self.texts(key))

    def member(self, key: str, wanted: type[_Member]) -> _Member:
        """Return the word of `key` as a member of `wanted`."""
        return self._member(key, self.take(key, str), wanted)

    def _member(self, key: str, value: str, wanted: type[_Member]) -> _Member:
        try:
            return wanted(value)
        except ValueError as error:
            raise PackError(f"{self.where}.{key}: {error}") from error

    def has(self, key: str) -> bool:
        """Return whether `key` is there."""
        return key in self._data

    def names(self) -> tuple[str, ...]:
        """Return all keys, for a table in which each is a name of its own."""
        return tuple(self._data)

    def tables(self, key: str) -> Iterator[Table]:
        """Yield the tables of the list `key`, named by their ids for error texts."""
        for number, data in enumerate(self.take(key, list, [])):
            name = data.get("id", number) if isinstance(data, dict) else number
            yield Table(data, f"{self.where}.{key}[{name}]")

    def table(self, key: str) -> Table:
        """Return the table under `key`."""
        return Table(self.take(key, dict), f"{self.where}.{key}")

    def span(self, key: str) -> tuple[int, int] | None:
        """Return a list of two whole numbers, from and to."""
        if not self.has(key):
            return None
        return self.needed_span(key)

    def needed_span(self, key: str) -> tuple[int, int]:
        """Return a list of two whole numbers, from and to, that may not be left out."""
        values = self.numbers(key)
        if len(values) != 2:
            raise PackError(f"{self.where}.{key}: expected two whole numbers")
        return values[0], values[1]

    def finish(self) -> None:
        """Raise PackError if the table holds a key that nobody asked for."""
        if unknown := self._data.keys() - self._asked:
            raise PackError(f"{self.where}: unknown {', '.join(sorted(unknown))}")
