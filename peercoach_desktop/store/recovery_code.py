"""The printed recovery code: the root key itself, in letters that survive being copied by hand."""

from __future__ import annotations

import hmac
import unicodedata

from peercoach_desktop.store.errors import WrongRecoveryCode
from peercoach_desktop.store.keys import ROOT_BYTES, check_bytes

# Crockford's base 32: no I, L, O or U, so nothing looks like a digit.
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOKALIKES = str.maketrans("OIL", "011")
_LENGTH = 32
_GROUP = 4


def code_of(root: bytes) -> str:
    """Return the code of a root key: 8 groups of 4 letters, 128 bits of key and 32 check bits."""
    number = int.from_bytes(root + check_bytes(root), "big")
    letters = "".join(_LETTERS[number >> 5 * place & 31] for place in reversed(range(_LENGTH)))
    return "-".join(letters[start : start + _GROUP] for start in range(0, _LENGTH, _GROUP))


def root_of(text: str) -> bytes:
    """Return the root key of a typed code, in any case, with O for 0, I or L for 1, and any spaces or dashes.

    Raises WrongRecoveryCode if a letter is missing, too many, or not as it was printed.
    """
    folded = unicodedata.normalize("NFKC", text).upper()
    letters = "".join(letter for letter in folded if unicodedata.category(letter)[0] not in "ZPC").translate(_LOOKALIKES)
    if len(letters) != _LENGTH or any(letter not in _LETTERS for letter in letters):
        raise WrongRecoveryCode
    number = 0
    for letter in letters:
        number = number << 5 | _LETTERS.index(letter)
    data = number.to_bytes(20, "big")
    root, check = data[:ROOT_BYTES], data[ROOT_BYTES:]
    if not hmac.compare_digest(check, check_bytes(root)):
        raise WrongRecoveryCode
    return root
