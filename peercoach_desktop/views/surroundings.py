"""What the pages of home need besides the services."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from peercoach_desktop.services.access import Access
from peercoach_desktop.services.clock import Clock
from peercoach_desktop.views.appearance import Appearance
from peercoach_desktop.views.background import Background
from peercoach_desktop.views.ui_context import UiContext


@dataclass(frozen=True)
class Surroundings:
    """The window around a page: its voices, its looks, the threads, the clock and the door. `data_folder` is where the store lies."""

    ui: UiContext
    appearance: Appearance
    background: Background
    access: Access
    clock: Clock
    data_folder: Path
