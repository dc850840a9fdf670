"""What the organisation may know: counts of a year, small ones hidden, and no line that the peer did not share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from peercoach_desktop.content.library import SESSION_PACK, Library
from peercoach_desktop.domain.document import Document
from peercoach_desktop.domain.sessions import Session, SessionState
from peercoach_desktop.domain.sharing import Level, may_see
from peercoach_desktop.domain.small_counts import table
from peercoach_desktop.services.clock import Clock
from peercoach_desktop.services.printing import report_words
from peercoach_desktop.store.store import Store

THEME = "theme"


class OrganisationOverview:
    """Counts the sessions that were rounded off. Reading them all takes a moment: call it from a background thread."""

    def __init__(self, store: Store, library: Library, clock: Clock) -> None:
        self._store = store
        self._library = library
        self._clock = clock

    def document(self, year: int, language: str) -> Document:
        """Return the overview of a year on paper."""
        from peercoach_desktop.reports.organisation_overview import Overview, organisation_overview

        led = tuple(self._led_in(year))
        words = self._library.pack(SESSION_PACK).words(language)
        theme = self._library.pack(SESSION_PACK).field(THEME)
        kinds = _worded(table(session.kind for session in led), lambda kind: words.get(f"kinds.{kind}.title"))
        themes = _worded(table(self._shared_themes(led)), lambda option: words.get(f"{theme.key}.options.{option}"))
        return organisation_overview(Overview(year, kinds, themes), report_words(self._library, self._clock, language))

    def _led_in(self, year: int) -> Iterator[Session]:
        for summary in self._store.people.peers():
            for trajectory in self._store.people.trajectories_of(summary.peer.id):
                for session in self._store.sessions.of_trajectory(trajectory.id):
                    if session.state is SessionState.DONE and session.started is not None and session.started.year == year:
                        yield session

    def _shared_themes(self, led: Iterable[Session]) -> Iterator[str]:
        ceiling = self._library.pack(SESSION_PACK).field(THEME).ceiling
        for session in led:
            theme = self._store.answers.read(session.id).get(THEME)
            if theme and may_see(ceiling, THEME, Level.ORGANISATION, self._store.sharing.choices(session.id)):
                yield str(theme)


def _worded(counts: Iterable[tuple[str, str]], words: Callable[[str], str]) -> tuple[tuple[str, str], ...]:
    """Return the counts with their words; the id of what no pack words any more."""
    return tuple((words(each) or each, number) for each, number in counts)
