"""Recovery code and passphrase: every spelling opens, every slip is caught, weak ones are refused."""

from __future__ import annotations

import hmac
import random
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from peercoach_desktop.store import passphrase, vault
from peercoach_desktop.store.errors import PassphraseRefused, WrongPassphrase, WrongRecoveryCode
from peercoach_desktop.store.keys import new_root
from peercoach_desktop.store.recovery_code import code_of, root_of
from tests.store.safes import LIGHT, OTHER, a_vault
from tests.trust.form import dice, times

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SPELLINGS: tuple[Callable[[str], str], ...] = (
    str,
    str.lower,
    lambda code: code.replace("-", ""),
    lambda code: " " + code.replace("-", " – ").replace("0", "o") + "\n",
    lambda code: code.replace("1", "l").replace("0", "O").replace("-", "\u00a0"),
)


def test_paper_alone_opens_every_store_in_every_spelling(tmp_path: Path, figure: Callable[[str, str], None]) -> None:
    stores, opened = times(15, 300), 0
    for number in range(stores):
        paths, root = a_vault(tmp_path)
        if number % 2:
            paths.slots.unlink()
            paths.slots_copy.unlink()
        for spelling in SPELLINGS:
            assert vault.unlock_with_code(paths, spelling(code_of(root))) == root
            opened += 1
        with pytest.raises(WrongRecoveryCode):
            vault.unlock_with_code(paths, code_of(new_root()))
    figure("recovery code", f"{stores} stores x {len(SPELLINGS)} spellings, {opened} opened, half without slot files")


def slips(code: str, chance: random.Random) -> list[str]:
    """Return the slips of a tired hand: another letter, two swapped, one left out, one twice."""
    plain = code.replace("-", "")
    found = [plain[:place] + letter + plain[place + 1 :] for place in range(32) for letter in chance.sample(LETTERS, 8)]
    found += [plain[:place] + plain[place + 1] + plain[place] + plain[place + 2 :] for place in range(31)]
    found += [plain[:place] + plain[place + 1 :] for place in range(32)] + [
        plain[:place] + plain[place] + plain[place:] for place in range(32)
    ]
    return [slip for slip in found if slip != plain]


def caught_slips(codes: int) -> tuple[int, int]:
    chance, tried, caught = dice("slips"), 0, 0
    for _ in range(codes):
        for slip in slips(code_of(new_root()), chance):
            tried += 1
            try:
                root_of(slip)
            except WrongRecoveryCode:
                caught += 1
    return caught, tried


def test_slips_are_caught_before_the_store_is_touched(figure: Callable[[str, str], None]) -> None:
    caught, tried = caught_slips(times(40, 600))
    assert caught / tried >= 0.9999
    figure("recovery code, slips", f"{caught} of {tried} caught")


def test_a_code_without_check_bits_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hmac, "compare_digest", lambda *_: True)
    caught, tried = caught_slips(2)
    assert caught < tried


REFUSED = {
    "empty": ("", " ", "\t \n", "\u00a0\u2003"),
    "short": ("kort", "veertien teken", "é" * 14),
    "common": (
        "peercoach desktop",
        "wachtwoordwachtwoord",
        "aaaaaaaaaaaaaaaa",
        "abcdefghijklmnop",
        "Peercoach 123456789",
        "welkom welkom welkom",
    ),
}
ALLOWED = (
    "drie blauwe fietsen naast de sloot",
    "x9 vijf kikkers! in een emmer met één oor",
    "🦊🐢🌻🚲🧀 vijf plaatjes op een rij",
    "a" * 3 + "lange zin die precies lang genoeg is om vierenzestig tekens te halen",
    "spaties  dubbel  en tabs\tmogen ook gewoon",
)


def test_passphrase_rules(tmp_path: Path, figure: Callable[[str, str], None]) -> None:
    for reason, texts in REFUSED.items():
        for text in texts:
            with pytest.raises(PassphraseRefused) as refused:
                passphrase.check(text)
            assert refused.value.reason == reason, text
    with pytest.raises(PassphraseRefused):
        passphrase.check(OTHER, old=unicodedata.normalize("NFD", OTHER))
    opened = 0
    for number, text in enumerate(ALLOWED):
        paths = vault.new_vault_folder(tmp_path)
        root = vault.create(paths, text, LIGHT)
        paths.database.touch()
        for form in ("NFC", "NFD"):
            assert vault.unlock(paths, unicodedata.normalize(form, text)) == root
            opened += 1
        with pytest.raises(WrongPassphrase):
            vault.unlock(paths, ALLOWED[number - 1])
    figure("passphrase rules", f"{sum(map(len, REFUSED.values())) + 1} refused by name, {opened} forms open")


def test_a_key_made_of_the_signs_as_typed_is_caught(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from peercoach_desktop.store import slots

    monkeypatch.setattr(slots, "normal_form", str.encode)
    with pytest.raises(WrongPassphrase):
        test_passphrase_rules(tmp_path, lambda row, said: None)
