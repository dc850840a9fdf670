"""The way from a question to what was found."""

from __future__ import annotations

from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.search import Hit
from peercoach_desktop.views.find.find_dialog import FindDialog
from peercoach_desktop.views.home.people_lines import People
from peercoach_desktop.views.main_window import MainWindow
from peercoach_desktop.views.surroundings import Surroundings


def find_something(desk: Desk, around: Surroundings, window: MainWindow) -> Hit | None:
    """Let the coach find something and return what was chosen, if anything: a place in a session, an item, or else a person."""
    people = People(desk, around.ui)
    dialog = FindDialog(people, desk.search, around.ui, around.background, around.clock().date(), window)
    hit = dialog.hit if dialog.exec() else None
    dialog.deleteLater()
    return hit
