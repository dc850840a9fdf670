"""All advice at one place."""

from __future__ import annotations

from peercoach_desktop.content.library import Library
from peercoach_desktop.services.advice.activity_time import ActivityTimes
from peercoach_desktop.services.advice.demonstration import Demonstrations
from peercoach_desktop.services.advice.knowledge import KnowledgeAdvice
from peercoach_desktop.services.advice.lens import Lens
from peercoach_desktop.services.advice.motivation import MotivationAdvice
from peercoach_desktop.store.store import Store


class Advice:
    """What stands beside a talk. Each part reads; the functions beside it write, into the session on the table."""

    def __init__(self, store: Store, library: Library) -> None:
        self.motivation = MotivationAdvice(store, library)
        self.knowledge = KnowledgeAdvice(store, library)
        self.lens = Lens(store)
        self.demonstrations = Demonstrations(store)
        self.activity_times = ActivityTimes(library)
