"""Builds store, content and services and connects them; the window and the command line both stand on this. No Qt."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from peercoach_desktop.content.library import Library
from peercoach_desktop.resources import resources_folder
from peercoach_desktop.services.clock import Clock, wall_clock
from peercoach_desktop.services.offered_library import OfferedLibrary
from peercoach_desktop.store.store import Store

if TYPE_CHECKING:  # each service is loaded when it is first asked for: the first page waits for its own alone
    from peercoach_desktop.services.advice.desk import Advice
    from peercoach_desktop.services.automatic_backups import AutomaticBackups
    from peercoach_desktop.services.backups import BackupService
    from peercoach_desktop.services.coach_log import CoachLog
    from peercoach_desktop.services.coaching import CoachingService
    from peercoach_desktop.services.erasing import EraseService
    from peercoach_desktop.services.give_and_take import GiveAndTake
    from peercoach_desktop.services.guidance import Guidance
    from peercoach_desktop.services.handing_over import HandingOver
    from peercoach_desktop.services.inventories import Inventories
    from peercoach_desktop.services.laptop import LaptopService
    from peercoach_desktop.services.left_alone import LeftAlone
    from peercoach_desktop.services.library.shelf import LibraryShelf
    from peercoach_desktop.services.meetings import MeetingService
    from peercoach_desktop.services.organisation import OrganisationOverview
    from peercoach_desktop.services.own_files import OwnFiles
    from peercoach_desktop.services.own_material import OwnMaterial
    from peercoach_desktop.services.paper_menu import PaperMenu
    from peercoach_desktop.services.peer_rights import PeerRights
    from peercoach_desktop.services.people import PeopleService
    from peercoach_desktop.services.printed_cards import PrintedCards
    from peercoach_desktop.services.printing import Printing
    from peercoach_desktop.services.privacy import PrivacyHints
    from peercoach_desktop.services.profiles import Profiles
    from peercoach_desktop.services.retention import Retention
    from peercoach_desktop.services.sealing import Sealing
    from peercoach_desktop.services.search import SearchService
    from peercoach_desktop.services.settings import CoachSettings
    from peercoach_desktop.services.shelf import Shelf
    from peercoach_desktop.services.today import TodayService
    from peercoach_desktop.services.wording_help import WordingHelp


class Desk:
    """All that a coach can do once the store is open."""

    def __init__(self, store: Store, library: Library, clock: Clock = wall_clock) -> None:
        self.store = store
        self.shipped = library
        self.library = OfferedLibrary(library, self._own_material)
        self.clock = clock

    def warm(self) -> None:
        """Load what the next pages need, and begin to fill the index of what was written. Call it from a thread."""
        self.store.warm()
        self.search.begin()

    @cached_property
    def advice(self) -> Advice:
        """What stands beside a talk to help the coach."""
        from peercoach_desktop.services.advice.desk import Advice

        return Advice(self.store, self.library)

    @cached_property
    def automatic_backups(self) -> AutomaticBackups:
        """Backups that nobody has to think of."""
        from peercoach_desktop.services.automatic_backups import AutomaticBackups

        return AutomaticBackups(self.store, self.backups, self.clock)

    @cached_property
    def backups(self) -> BackupService:
        """Backups that the coach asks for."""
        from peercoach_desktop.services.backups import BackupService

        return BackupService(self.store)

    @cached_property
    def coaching(self) -> CoachingService:
        """Sessions: start, open, end."""
        from peercoach_desktop.services.coaching import CoachingService

        return CoachingService(self.store, self.library, self.shelf, self.clock)

    @cached_property
    def coach_log(self) -> CoachLog:
        """What the coach writes down for the coach alone."""
        from peercoach_desktop.services.coach_log import CoachLog

        return CoachLog(self.store, self.shipped, self.clock)

    @cached_property
    def erasing(self) -> EraseService:
        """Erasing for real."""
        from peercoach_desktop.services.erasing import EraseService

        return EraseService(self.store, self.settings, self.clock)

    @cached_property
    def give_and_take(self) -> GiveAndTake:
        """What a peer is good at, and what the two learned from each other."""
        from peercoach_desktop.services.give_and_take import GiveAndTake

        return GiveAndTake(self.store)

    @cached_property
    def guidance(self) -> Guidance:
        """What helps the coach at a page."""
        from peercoach_desktop.services.guidance import Guidance

        return Guidance(self.store, self.library, self.clock)

    @cached_property
    def handing_over(self) -> HandingOver:
        """A trajectory to another coach, and back."""
        from peercoach_desktop.services.handing_over import HandingOver

        return HandingOver(self.store, self.shelf, self.clock)

    @cached_property
    def own(self) -> OwnMaterial:
        """What the coach made or adapted."""
        from peercoach_desktop.services.own_material import OwnMaterial

        return OwnMaterial(self.store, self.shipped, self.clock)

    def _own_material(self) -> OwnMaterial:
        return self.own

    @cached_property
    def own_files(self) -> OwnFiles:
        """Lists from other programs, and own material as files."""
        from peercoach_desktop.services.own_files import OwnFiles

        return OwnFiles(self.own, self.library, self.clock)

    @cached_property
    def inventories(self) -> Inventories:
        """The inventories that peers and the coach fill in."""
        from peercoach_desktop.services.inventories import Inventories

        return Inventories(self.store, self.shelf, self.clock)

    @cached_property
    def profiles(self) -> Profiles:
        """The learner profile of a peer, and the coach's own."""
        from peercoach_desktop.services.profiles import Profiles

        return Profiles(self.store, self.shelf, self.inventories, self.clock)

    @cached_property
    def laptop(self) -> LaptopService:
        """What is on this laptop."""
        from peercoach_desktop.services.laptop import LaptopService

        return LaptopService(self.store, self.library, self.clock)

    @cached_property
    def printed_cards(self) -> PrintedCards:
        """Cards, sheets and blank forms on paper."""
        from peercoach_desktop.services.printed_cards import PrintedCards

        return PrintedCards(self.library, self.clock)

    @cached_property
    def paper_menu(self) -> PaperMenu:
        """What can be chosen to have on paper."""
        from peercoach_desktop.services.paper_menu import PaperMenu

        return PaperMenu(self.library, self.printed_cards)

    @cached_property
    def library_shelf(self) -> LibraryShelf:
        """The library to look through: search, favourites, paper."""
        from peercoach_desktop.services.library.shelf import LibraryShelf

        return LibraryShelf(self.store, self.library, self.shipped.word_lists, self.clock)

    @cached_property
    def search(self) -> SearchService:
        """Finding what was written in any session, and what the library holds."""
        from peercoach_desktop.services.library.finder import LibraryFinder
        from peercoach_desktop.services.meeting_finder import MeetingFinder
        from peercoach_desktop.services.search import SearchService

        return SearchService(
            self.store, self.library, self.shelf, [MeetingFinder(self.meetings), LibraryFinder(lambda: self.library_shelf)]
        )

    @cached_property
    def meetings(self) -> MeetingService:
        """The meetings of a learning group."""
        from peercoach_desktop.services.meetings import MeetingService

        return MeetingService(self.store, self.library, self.shelf, self.clock)

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
    def people(self) -> PeopleService:
        """The people and their trajectories."""
        from peercoach_desktop.services.people import PeopleService

        return PeopleService(self.store, self.clock)

    @cached_property
    def printing(self) -> Printing:
        """Sessions on paper."""
        from peercoach_desktop.services.printing import Printing

        return Printing(self.library, self.settings, self.clock)

    @cached_property
    def privacy(self) -> PrivacyHints:
        """The quiet hints that a text says too much about a person."""
        from peercoach_desktop.services.privacy import PrivacyHints

        return PrivacyHints(self.shipped.word_lists)

    @cached_property
    def retention(self) -> Retention:
        """How long trajectories are kept."""
        from peercoach_desktop.services.retention import Retention

        return Retention(self.store, self.erasing, self.clock)

    @cached_property
    def rights(self) -> PeerRights:
        """What a peer may ask for."""
        from peercoach_desktop.services.peer_rights import PeerRights

        return PeerRights(self.store, self.library, self.shelf, self.clock)

    @cached_property
    def sealing(self) -> Sealing:
        """What the peer answers unseen, and the coach in return."""
        from peercoach_desktop.services.sealing import Sealing

        return Sealing(self.store, self.clock)

    @cached_property
    def settings(self) -> CoachSettings:
        """What the coach set."""
        from peercoach_desktop.services.settings import CoachSettings

        return CoachSettings(self.store)

    @cached_property
    def shelf(self) -> Shelf:
        """The packs in the version a session used."""
        from peercoach_desktop.services.shelf import Shelf

        return Shelf(self.store, self.library)

    @cached_property
    def today(self) -> TodayService:
        """What the first page shows."""
        from peercoach_desktop.services.today import TodayService

        return TodayService(self.store, self.backups)

    @cached_property
    def wording(self) -> WordingHelp:
        """The quiet hints on closed questions and judging words."""
        from peercoach_desktop.services.wording_help import WordingHelp

        return WordingHelp(self.shipped.word_lists)


def shipped_library() -> Library:
    """Return the content packs that come with the program."""
    return Library(resources_folder() / "content")


def open_desk(store: Store, library: Library, clock: Clock = wall_clock) -> Desk:
    """Return the services on an open store."""
    return Desk(store, library, clock)
