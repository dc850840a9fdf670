"""The way through a session: which page comes after which, with the offered pages the coach took up."""

from __future__ import annotations

from dataclasses import dataclass

from peercoach_desktop.domain.fields import Field, Ratings
from peercoach_desktop.domain.forms import Page, Step
from peercoach_desktop.domain.paper_twin import PaperTwin, checklist_twin, step_twin
from peercoach_desktop.domain.sessions import Place
from peercoach_desktop.domain.sharing import Level
from peercoach_desktop.services.open_session import OpenSession

SUMMARY = Step("summary", "summary")
"""The last entry of the rail. It has no fields of its own, so it is no step of the session itself."""
_PAPER = "on_paper:"
"""Before the form in the id of a page to type it over on; its version comes behind `_VERSION` once the coach named it."""
_VERSION = "@"


@dataclass(frozen=True)
class Stop:
    """Somewhere the coach can be: a page of a step, or the summary (no page)."""

    step: Step
    page: Page | None = None

    @property
    def is_summary(self) -> bool:
        """Whether this is the summary."""
        return self.page is None

    @property
    def is_for_both(self) -> bool:
        """Whether the peer may see something of what is answered here, so that both may look at its question."""
        return self.page is not None and any(field.ceiling is not Level.COACH for field in self.page.fields)

    @property
    def holds_ratings(self) -> bool:
        """Whether this is the page with the checklist."""
        return self.page is not None and any(isinstance(field.kind, Ratings) for field in self.page.fields)

    @property
    def is_on_paper(self) -> bool:
        """Whether this is where a step is typed over from paper, or where the version of that paper is asked."""
        return self.page is not None and self.page.id.startswith(_PAPER)

    @property
    def asks_version(self) -> bool:
        """Whether the coach did not say yet which version the paper is."""
        return self.page is not None and self.is_on_paper and _VERSION not in self.page.id


class Way:
    """Knows the pages of each step in the order to walk them.

    Offered pages are not on the way until they are opened here or hold an answer; from then on they stay
    for as long as the window shows this session. Some are on the way by themselves from a later talk on.
    A page opened on the spot comes right after the page it was opened from.
    """

    def __init__(self, opened: OpenSession) -> None:
        self._opened = opened
        self._filled: set[str] = set()
        self._opened_from: dict[str, str] = {}

    def steps(self) -> tuple[Step, ...]:
        """Return the steps of the rail, the summary last."""
        return (*self._opened.record.session.steps, SUMMARY)

    def pages(self, step: Step) -> tuple[Page, ...]:
        """Return the pages on the way through `step`; none for the summary."""
        if step == SUMMARY:
            return ()
        every = self._opened.record.pages_of(step)
        way = [page for page in every if self._is_due(page) or (page.id not in self._opened_from and self._is_filled(page))]
        by_id = {page.id: page for page in every}
        for page_id, before in self._opened_from.items():
            if page_id in by_id:
                ids = [page.id for page in way]
                way.insert(ids.index(before) + 1 if before in ids else len(way), by_id[page_id])
        return tuple(way)

    def offered(self, step: Step) -> tuple[Page, ...]:
        """Return the pages that can be asked for in `step`, opened or not."""
        if step == SUMMARY:
            return ()
        return tuple(page for page in self._opened.record.pages_of(step) if page.offered and not self._is_due(page))

    def open_offered(self, page: Page, *, after: Page | None) -> None:
        """Take up an offered page, right after the page `after` (None: at the end of the step)."""
        if page.id not in self._filled and not self._is_due(page):
            self._opened_from.setdefault(page.id, after.id if after else "")

    def first(self, step: Step) -> Stop:
        """Return where `step` begins."""
        pages = self.pages(step)
        return Stop(step, pages[0]) if pages else Stop(SUMMARY)

    def next(self, stop: Stop) -> Stop:
        """Return what comes after `stop`; after the summary comes nothing, so that stays."""
        return self._neighbour(stop, 1)

    def previous(self, stop: Stop) -> Stop:
        """Return what comes before `stop`; the very first page stays."""
        return self._neighbour(stop, -1)

    def position(self, stop: Stop) -> tuple[int, int]:
        """Return the number of the page in its step and how many pages are on the way there, counting from 1."""
        ids = [page.id for page in self.pages(stop.step)]
        number = ids.index(stop.page.id) + 1 if stop.page and stop.page.id in ids else 1
        return number, max(len(ids), 1)

    def step_number(self, stop: Stop) -> int:
        """Return the place of the step on the rail, counting from 1."""
        ids = [step.id for step in self.steps()]
        return ids.index(stop.step.id) + 1 if stop.step.id in ids else 1

    def find(self, place: Place) -> Stop:
        """Return the stop a place points to; what is not there any more becomes the beginning of its step, or of the session."""
        steps = {step.id: step for step in self.steps()}
        step = steps.get(place.step)
        if step is None:
            return self.first(self.steps()[0])
        if step == SUMMARY:
            return Stop(SUMMARY)
        if place.page.startswith(_PAPER):
            return self._find_on_paper(step, place.page)
        page = {page.id: page for page in self._opened.record.pages_of(step)}.get(place.page)
        if page is None:
            return self.first(step)
        if page.offered and not self._is_filled(page):
            self.open_offered(page, after=None)
        return Stop(step, page)

    def twin(self, stop: Stop) -> PaperTwin | None:
        """Return the paper that can be typed over at `stop`, or None; where the ratings are, that is the checklist."""
        if stop.is_summary or not self._opened.may_write:
            return None
        record = self._opened.record
        return (checklist_twin(record) if stop.holds_ratings else None) or step_twin(record, stop.step)

    def on_paper(self, stop: Stop, version: int | None = None) -> Stop | None:
        """Return where the step of `stop` is typed over: where the version is asked first, or behind that (`version`); None: nowhere."""
        twin = self.twin(stop)
        if twin is None or version not in (None, twin.version):
            return None
        name = f"{_PAPER}{twin.id}" if version is None else f"{_PAPER}{twin.id}{_VERSION}{version}"
        fields = self._rated(stop.step) if twin.is_checklist else tuple(twin.fields())
        return Stop(stop.step, Page(name, fields, key="on_paper"))

    def checklist_on_paper(self, step: Step) -> Stop | None:
        """Return where the checklist of a step is typed over; None where it has none, or none was chosen yet."""
        fields = self._rated(step)
        at = Stop(step, Page("", fields, key="")) if fields else None
        return self.on_paper(at) if at is not None and checklist_twin(self._opened.record) is not None else None

    def _rated(self, step: Step) -> tuple[Field, ...]:
        """Return the fields of the page with the checklist."""
        pages = self._opened.record.pages_of(step)
        return next((page.fields for page in pages if Stop(step, page).holds_ratings), ())

    def _find_on_paper(self, step: Step, page_id: str) -> Stop:
        """Return the page to type over that `page_id` names, as far as that fits this talk now; else the beginning of the step."""
        name, _, version = page_id.partition(_VERSION)
        for asked in (self.on_paper(Stop(step, Page("", (), key=""))), self.checklist_on_paper(step)):
            if asked is not None and asked.page is not None and asked.page.id == name:
                return (self.on_paper(asked, int(version)) if version.isdecimal() else None) or asked
        return self.first(step)

    def _neighbour(self, stop: Stop, direction: int) -> Stop:
        if stop.is_on_paper:
            return self.first(stop.step) if direction < 0 else self._after(stop.step)
        stops = [Stop(step, page) for step in self.steps() for page in self.pages(step) or (None,)]
        keys = [(each.step.id, each.page.id if each.page else "") for each in stops]
        here = (stop.step.id, stop.page.id if stop.page else "")
        if here not in keys:
            return self.first(stop.step)
        return stops[min(max(keys.index(here) + direction, 0), len(stops) - 1)]

    def _after(self, step: Step) -> Stop:
        """Return where the next step begins."""
        steps = self.steps()
        ids = [each.id for each in steps]
        return self.first(steps[ids.index(step.id) + 1]) if step.id in ids[:-1] else Stop(SUMMARY)

    def _is_due(self, page: Page) -> bool:
        """Return whether a page is on the way by itself: it is not offered, or it is from this talk of the trajectory on."""
        return not page.offered or 0 < page.from_talk <= self._opened.talk_number

    def _is_filled(self, page: Page) -> bool:
        if any(self._opened.record.is_answered(field) for field in page.fields):
            self._filled.add(page.id)
        return page.id in self._filled
