"""Half a sign: what is left of an emoji where another program cut a text off in the middle of it. No file can hold one as it is."""

from __future__ import annotations


def is_whole(text: str) -> bool:
    """Return whether every sign in `text` is a whole one."""
    if text.isascii():
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def whole(text: str) -> str:
    """Return `text` with two halves that belong together joined, and the mark for an unknown sign in place of a loose one."""
    return text if is_whole(text) else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
