"""Reads JSON from outside: whatever is in it, the answer is data or one of our own errors."""

from __future__ import annotations

import json
from typing import Any, NoReturn

from peercoach_desktop.content.lists.errors import DamagedList, ListTooLarge, NoListFile

DEEPEST = 60
MOST_NODES = 200_000


def read_json(content: bytes) -> Any:
    """Return the data in a JSON file. Raises NoListFile, DamagedList or ListTooLarge."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NoListFile("no text") from error
    if text.lstrip()[:1] not in ("{", "["):
        raise NoListFile("no json")
    try:
        data = json.loads(text, parse_constant=_refuse)
    except RecursionError as error:
        raise ListTooLarge("depth") from error
    except ValueError as error:
        raise DamagedList(type(error).__name__) from error
    _measure(data)
    return data


def _refuse(name: str) -> NoReturn:
    raise ValueError(name)


def _measure(data: Any) -> None:
    """Raise ListTooLarge for data that is too deep or has too many parts."""
    level, nodes = [data], 0
    for _ in range(DEEPEST):
        following: list[Any] = []
        for node in level:
            children = node.values() if isinstance(node, dict) else node
            following += [child for child in children if isinstance(child, dict | list)]
            nodes += len(node)
        if nodes > MOST_NODES:
            raise ListTooLarge("nodes")
        if not following:
            return
        level = following
    raise ListTooLarge("depth")
