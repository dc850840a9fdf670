"""Builds the window and everything in it, and connects it. The only place that knows all the parts."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from peercoach_desktop.domain.wording import LANGUAGES, Wording
from peercoach_desktop.resources import resources_folder
from peercoach_desktop.services.access import Access
from peercoach_desktop.services.clock import Clock, wall_clock
from peercoach_desktop.services.language import chosen_language
from peercoach_desktop.store.data_folder import data_folder
from peercoach_desktop.store.preferences import Preferences, read_preferences
from peercoach_desktop.views.appearance import Appearance
from peercoach_desktop.views.background import Background
from peercoach_desktop.views.ending import Processes
from peercoach_desktop.views.errors import SpokenErrors
from peercoach_desktop.views.first_paint import FirstPaint
from peercoach_desktop.views.garbage import MainThreadGarbage
from peercoach_desktop.views.language import LanguageSwitch
from peercoach_desktop.views.lock.idle import IdleWatch
from peercoach_desktop.views.main_window import MainWindow
from peercoach_desktop.views.program import Program
from peercoach_desktop.views.surroundings import Surroundings
from peercoach_desktop.views.theme import STYLE, Theme
from peercoach_desktop.views.ui_context import UiContext

if TYPE_CHECKING:
    from peercoach_desktop.content.library import Library

SWITCH_INTERVAL = 0.0005
"""Seconds. With Python's own 5 ms a key typed beside a busy thread waits noticeably."""


@dataclass(frozen=True)
class Start:
    """Where the stores lie, how the window looks and speaks, and whether this is the example."""

    folder: Path
    language: str
    preferences: Preferences
    example: bool = False


def run(arguments: list[str], environ: Mapping[str, str] = os.environ) -> int:
    """Show the window until it closes and return the exit code."""
    start = read_start(arguments, environ)
    sys.setswitchinterval(SWITCH_INTERVAL)
    _leave_no_traces()
    app = QApplication([*sys.argv[:1], *STYLE])
    program = build(app, start, Processes(start_process, app.quit))
    if not program.begin():
        return program.exit_code
    program.watch_errors()
    FirstPaint(program.window).came.connect(_keep_memory_private)
    MainThreadGarbage(program)
    code = app.exec()
    program.around.background.wait()
    return code


def read_start(arguments: list[str], environ: Mapping[str, str]) -> Start:
    """Return what the call asks for, with what was chosen before. Ends the program with code 2 for a wrong call."""
    from argparse import ArgumentParser

    parser = ArgumentParser(prog="peercoach-desktop", add_help=False)
    parser.add_argument("--data-dir")
    parser.add_argument("--language", choices=LANGUAGES)
    parser.add_argument("--demo", action="store_true")
    options = parser.parse_args(arguments)
    folder = data_folder(options.data_dir, environ, Path(sys.argv[0]).resolve().parent)
    language = chosen_language(options.language, folder, environ)
    preferences = read_preferences(folder)
    asked_from = folder if options.data_dir else None
    return Start(_example_folder(folder, asked_from) if options.demo else folder, language, preferences, example=options.demo)


def _example_folder(named: Path, asked_from: Path | None) -> Path:
    """Return the example that a locked window left, or else a new one: an example never touches a store that is real.

    `asked_from`: where the store lies of the window that asked for the example.
    """
    from peercoach_desktop.services.example import is_example_folder, new_example_folder

    return named if is_example_folder(named) else new_example_folder(asked_from)


def build(app: QApplication, start: Start, processes: Processes, clock: Clock = wall_clock) -> Program:
    """Return the program, ready to begin."""
    shipped = cache(_shipped_library)

    def app_words() -> Wording:
        return shipped().app_words(language.code)

    theme = Theme(start.preferences.theme, start.preferences.text_scale)
    theme.apply(app)
    language = LanguageSwitch(resources_folder() / "translations", start.language)
    window = MainWindow(theme)
    theme.setParent(window)
    language.setParent(window)
    ui = UiContext(theme, language, window, SpokenErrors(app_words), app_words)
    ui.discretion.setParent(window)
    appearance = Appearance(start.folder, theme, language, window)
    around = Surroundings(ui, appearance, Background(window), Access(start.folder), clock, start.folder)
    idle = IdleWatch(app, parent=window)
    program = Program(window, around, idle, shipped, processes, example=start.example)
    idle.lock_asked.connect(program.lock)
    return program


def start_process(arguments: list[str]) -> None:
    """Start this program afresh, in a process of its own."""
    import subprocess

    command = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "peercoach_desktop"]
    subprocess.Popen([*command, *arguments], start_new_session=True)  # noqa: S603 - our own program


def _shipped_library() -> Library:
    from peercoach_desktop.services.compose import shipped_library

    return shipped_library()


def _keep_memory_private() -> None:
    from peercoach_desktop.views.discreet.memory import keep_memory_private

    keep_memory_private()


def _leave_no_traces() -> None:
    """Keep Qt's file dialog from writing down which folders and files were chosen."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(Path(os.devnull) / "none"))
