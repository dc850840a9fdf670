"""Starts the window, or the command line when a command is named. Only the branch taken is imported."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

WITHOUT_WINDOW = ("-h", "--help", "--version")
WITH_VALUE = ("--data-dir", "--language", "--passphrase-file", "--recovery-file")


def wants_command_line(arguments: list[str]) -> bool:
    """Return whether `arguments` name a command, or ask for help or the version."""
    words = iter(arguments)
    for word in words:
        if word in WITH_VALUE:
            next(words, None)
        elif word in WITHOUT_WINDOW or not word.startswith("-"):
            return True
    return False


def has_screen(environ: Mapping[str, str]) -> bool:
    """Return whether a window can be shown: always on Windows and macOS, else where a display or a Qt platform is named."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def main() -> int:
    """Run the program with the arguments of this process and return its exit code."""
    arguments = sys.argv[1:]
    if wants_command_line(arguments):
        from peercoach_desktop.cli import run

        return run(arguments)
    if not has_screen(os.environ):
        from peercoach_desktop.cli import run_without_screen

        return run_without_screen(arguments)
    from peercoach_desktop.views.lean_start import start_lean

    start_lean()  # before anything that it makes lighter is imported
    from peercoach_desktop.app import run as run_window

    return run_window(arguments)


if __name__ == "__main__":
    sys.exit(main())
