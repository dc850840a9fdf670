"""Keeps the memory of the program to itself: no picture of it on the disk after a crash, and no look into it by programs of the same user.

Whoever administers the computer can still look, and a laptop that sleeps unlocked keeps its memory: see the README.
"""

from __future__ import annotations

import sys

_SET_DUMPABLE = 4
_NO_CRASH_BOX = 0x0001 | 0x0002
"""SEM_FAILCRITICALERRORS and SEM_NOGPFAULTERRORBOX: without the box nobody is asked to send a report."""


def keep_memory_private(platform: str = sys.platform) -> None:
    """Ask the system for it, as far as this platform can; a system that refuses changes nothing."""
    if platform == "win32":
        _keep_out_of_reports()
        return
    import resource
    from contextlib import suppress

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(_SET_DUMPABLE, 0, 0, 0, 0)


def _keep_out_of_reports() -> None:
    import ctypes
    from contextlib import suppress

    library = getattr(ctypes, "windll")  # noqa: B009 - only there on Windows
    library.kernel32.SetErrorMode(_NO_CRASH_BOX)
    with suppress(OSError):
        library.wer.WerAddExcludedApplication(ctypes.c_wchar_p(sys.executable), False)
