"""Builds store, content and services and connects them; the window and the command line both stand on this. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from peercoach_desktop.content.library import Library
from peercoach_desktop.resources import resources_folder
from peercoach_desktop.services.automatic_backups import AutomaticBackups
from peercoach_desktop.services.backups import BackupService
from peercoach_desktop.services.clock import Clock, wall_clock
from peercoach_desktop.services.coaching import CoachingService
from peercoach_desktop.services.erasing import EraseService
from peercoach_desktop.services.guidance import Guidance
from peercoach_desktop.services.handing_over import HandingOver
from peercoach_desktop.services.peer_rights import PeerRights
from peercoach_desktop.services.people import PeopleService
from peercoach_desktop.services.printing import Printing
from peercoach_desktop.services.retention import Retention
from peercoach_desktop.services.settings import CoachSettings
from peercoach_desktop.services.shelf import Shelf
from peercoach_desktop.services.today import TodayService
from peercoach_desktop.store.store import Store

if TYPE_CHECKING:  # the hints read their word lists; nobody needs them before the first letter is typed
    from peercoach_desktop.content.word_lists import WordLists
    from peercoach_desktop.services.laptop import LaptopService
    from peercoach_desktop.services.left_alone import LeftAlone
    from peercoach_desktop.services.organisation import OrganisationOverview
    from peercoach_desktop.services.privacy import PrivacyHints
    from peercoach_desktop.services.sealing import Sealing
    from peercoach_desktop.services.wording_help import WordingHelp


@dataclass(frozen=True)
class Desk:
    """All that a coach can do once the store is open."""

    store: Store
    library: Library
    settings: CoachSettings
    people: PeopleService
    coaching: CoachingService
    guidance: Guidance
    today: TodayService
    printing: Printing
    backups: BackupService
    automatic_backups: AutomaticBackups
    erasing: EraseService
    rights: PeerRights
    retention: Retention
    handing_over: HandingOver
    shelf: Shelf
    clock: Clock = wall_clock

    @cached_property
    def privacy(self) -> PrivacyHints:
        """The quiet hints that a text says too much about a person."""
        from peercoach_desktop.services.privacy import PrivacyHints

        return PrivacyHints(self._word_lists)

    @cached_property
    def wording(self) -> WordingHelp:
        """The quiet hints on closed questions and judging words."""
        from peercoach_desktop.services.wording_help import WordingHelp

        return WordingHelp(self._word_lists)

    @cached_property
    def sealing(self) -> Sealing:
        """What the peer answers unseen, and the coach in return."""
        from peercoach_desktop.services.sealing import Sealing

        return Sealing(self.store, self.clock)

    @cached_property
    def laptop(self) -> LaptopService:
        """What is on this laptop."""
        from peercoach_desktop.services.laptop import LaptopService

        return LaptopService(self.store, self.library, self.clock)

    @cached_property
    def organisation(self) -> OrganisationOverview:
        """The counts that the organisation may have."""
        from peercoach_desktop.services.organisation import OrganisationOverview

        return OrganisationOverview(self.store, self.library, self.clock)

    @cached_property
    def left_alone(self) -> LeftAlone:
        """The hints that the coach saw and left as they are."""
        from peercoach_desktop.services.left_alone import LeftAlone

        return LeftAlone()

    @cached_property
    def _word_lists(self) -> WordLists:
        from peercoach_desktop.content.word_lists import WordLists

        return WordLists(resources_folder() / "words")


def shipped_library() -> Library:
    """Return the content packs that come with the program."""
    return Library(resources_folder() / "content")


def open_desk(store: Store, library: Library, clock: Clock = wall_clock) -> Desk:
    """Return the services on an open store."""
    settings = CoachSettings(store)
    shelf = Shelf(store, library)
    backups = BackupService(store)
    erasing = EraseService(store, settings, clock)
    return Desk(
        store=store,
        library=library,
        settings=settings,
        people=PeopleService(store, clock),
        coaching=CoachingService(store, library, shelf, clock),
        guidance=Guidance(store, library),
        today=TodayService(store, backups),
        printing=Printing(library, settings, clock),
        backups=backups,
        automatic_backups=AutomaticBackups(store, backups, clock),
        erasing=erasing,
        rights=PeerRights(store, library, shelf, clock),
        retention=Retention(store, erasing, clock),
        handing_over=HandingOver(store, shelf, clock),
        shelf=shelf,
        clock=clock,
    )
