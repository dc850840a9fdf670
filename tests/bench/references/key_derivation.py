"""The key derivation alone: Argon2id with 64 MiB, 3 passes, 4 lanes."""

from __future__ import annotations

import time

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id


def derive_key(passphrase: str) -> float:
    """Return the seconds that deriving a key takes."""
    began = time.perf_counter()
    Argon2id(salt=bytes(16), length=32, iterations=3, lanes=4, memory_cost=64 * 1024).derive(passphrase.encode())
    return time.perf_counter() - began
