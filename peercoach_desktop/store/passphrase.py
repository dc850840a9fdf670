"""What a passphrase must be, how strong it looks, and a fresh one of five Dutch words."""

from __future__ import annotations

import itertools
import math
import re
import secrets
import unicodedata
from functools import cache

from peercoach_desktop.resources import resources_folder
from peercoach_desktop.store.errors import PassphraseRefused

SHORTEST = 15
_WORDS = 5
# What people type first; too little must be left of a passphrase without these.
_COMMON = (
    "peercoachdesktop", "peercoaching", "peercoach", "coaching", "coach", "desktop", "collega", "wachtwoord", "wachtzin", "password",
    "passphrase", "welkom", "welcome", "geheim", "secret", "zorghuis", "zorg", "kluis", "inloggen", "login", "admin", "letmein",
    "ikhouvanjou", "iloveyou", "qwerty", "qwertyuiop", "azerty", "asdfghjkl", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz", "abcdef", "abc",
)  # fmt: skip
_LEFT = 6
_DIFFERENT = 6


def normal_form(passphrase: str) -> bytes:
    """Return the bytes that a key is made of: an é typed as one sign or as two gives the same."""
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def check(passphrase: str, *, old: str | None = None) -> None:
    """Raise PassphraseRefused if `passphrase` is empty, shorter than 15 characters, the same as `old`, or easy to guess."""
    text = unicodedata.normalize("NFC", passphrase)
    if not text.strip():
        raise PassphraseRefused("empty")
    if len(text) < SHORTEST:
        raise PassphraseRefused("short")
    if old is not None and normal_form(old) == normal_form(passphrase):
        raise PassphraseRefused("unchanged")
    if _is_common(text):
        raise PassphraseRefused("common")


def generate() -> str:
    """Return five random words with spaces between them: 64 bits."""
    words = _word_list()
    return " ".join(secrets.choice(words) for _ in range(_WORDS))


def strength(passphrase: str) -> int:
    """Return how strong a passphrase looks, from 0 (refused) to 3 (as good as five random words)."""
    try:
        check(passphrase)
    except PassphraseRefused:
        return 0
    bits = _bits(unicodedata.normalize("NFC", passphrase).casefold())
    return 1 if bits < 45 else 2 if bits < 60 else 3


def _is_common(text: str) -> bool:
    left = re.sub(r"[\W_]+", "", text.casefold())
    if not left:
        # Only signs, or only emoji: what counts is how many differ.
        return len(set(text)) < _DIFFERENT
    for word in _COMMON:
        left = left.replace(word, "")
    return len(_without_runs(left)) < _LEFT or len(set(left)) < _DIFFERENT


def _without_runs(text: str) -> str:
    """Return `text` without letters that only count on (abc, 321), stay the same, or repeat what stood before."""
    steps = (ord(letter) - ord(before) for before, letter in itertools.pairwise(text))
    kept = text[:1] + "".join(letter for letter, step in zip(text[1:], steps, strict=False) if abs(step) > 1)
    return re.sub(r"(.{2,}?)\1+", r"\1", kept)


def _bits(text: str) -> float:
    words = set(_word_list())
    bits = 0.0
    for piece in set(re.split(r"[\W_]+", text)) - {""}:
        # A word counts as one choice out of the list; other letters count for what language leaves free of them.
        bits += math.log2(len(words)) if piece in words else 2.5 * len(_without_runs(piece))
    return bits


@cache
def _word_list() -> tuple[str, ...]:
    return tuple((resources_folder() / "words" / "nl.txt").read_text(encoding="ascii").split())
