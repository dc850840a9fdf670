"""The rows of bars of a profile: axes, needs, reasons, dimensions, skills and pairs, each said in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from peercoach_desktop.domain.bars import BarLane, BarRow, MarkShape
from peercoach_desktop.domain.inventories import CLEAR_PREFERENCE, Band, InventoryGroup, InventoryPart, balance, band, mean
from peercoach_desktop.domain.inventory_results import InventoryResult
from peercoach_desktop.domain.learner_profile import FilledIn
from peercoach_desktop.reports.words import ReportWords

MOST_EARLIER = 2
"""Earlier results that stand beside the newest; older ones can be read one by one."""


@dataclass(frozen=True)
class View:
    """The results of one person, the latest first, with the name and the mark that stand for them."""

    name: str
    shape: MarkShape
    filled: Sequence[FilledIn]

    def shown(self) -> Iterator[tuple[FilledIn, bool]]:
        """Yield the newest result and a few earlier ones, with whether it is an earlier one."""
        for number, each in enumerate(self.filled[: MOST_EARLIER + 1]):
            yield each, number > 0


@dataclass(frozen=True)
class RowMaker:
    """Makes rows in one language."""

    words: ReportWords

    def who(self, name: str, result: InventoryResult, *, earlier: bool) -> str:
        """Return whose lane it is; an earlier one by its day."""
        return self.words.text("profile.earlier", day=self.words.day(result.day)) if earlier else name

    def balances(self, part: InventoryPart, views: Sequence[View]) -> Iterator[BarRow]:
        """Yield a row per axis, with every view on it; where no one has filled in anything, a gap."""
        for group in part.groups:
            lanes = tuple(lane for view in views for lane in self._balance_lanes(group, view))
            yield BarRow(
                title=self._of(views, f"{group.key}.title"),
                low=self._of(views, f"{group.key}.a"),
                high=self._of(views, f"{group.key}.b"),
                minimum=-_REACH,
                maximum=_REACH,
                start=0,
                middle=(-(CLEAR_PREFERENCE - 0.5), CLEAR_PREFERENCE - 0.5),
                lanes=lanes,
                text=self._balance_text(part, group, views),
            )

    def means(self, part: InventoryPart, view: View) -> Iterator[BarRow]:
        """Yield a row per need or grade, with what to talk on."""
        for group in part.groups:
            wording = view.filled[0].pack.words(self.words.language)
            lanes = [
                BarLane(
                    self.who(view.name, each.result, earlier=earlier),
                    value := mean(each.part(part.id) or part, group.id, each.result.numbers()),
                    self._between(part, value, each),
                    view.shape,
                    earlier,
                )
                for each, earlier in view.shown()
            ]
            yield BarRow(
                title=wording.text(f"{group.key}.title"),
                low=wording.text(f"{part.key}.answers.{part.low}"),
                high=wording.text(f"{part.key}.answers.{part.high}"),
                minimum=part.low,
                maximum=part.high,
                start=part.low,
                lanes=tuple(lanes),
                text=f"{wording.text(f'{group.key}.about')} {wording.get(f'{group.key}.ask')}".strip(),
            )

    # -- words --------------------------------------------------------------------------------

    def side(self, filled: FilledIn, group: InventoryGroup, found: Band) -> str:
        """Return what a balance says."""
        if found is Band.BOTH:
            return self.words.text("profile.both_sides")
        wording = filled.pack.words(self.words.language)
        return self.words.text("profile.one_side", side=wording.text(f"{group.key}.{found}"))

    def _balance_lanes(self, group: InventoryGroup, view: View) -> Iterator[BarLane]:
        if not view.filled:
            yield BarLane(view.name, None, self.words.text("profile.not_yet"), view.shape)
        for each, earlier in view.shown():
            part = each.part(_AXES)
            value = balance(part, group.id, each.result.numbers()) if part else None
            said = self.words.text("profile.gap") if value is None else self.side(each, group, band(value))
            yield BarLane(self.who(view.name, each.result, earlier=earlier), value, said, view.shape, earlier)

    def _balance_text(self, part: InventoryPart, group: InventoryGroup, views: Sequence[View]) -> str:
        found = [balance(part, group.id, view.filled[0].result.numbers()) for view in views if view.filled]
        sides = {band(value) for value in found if value is not None}
        return self.words.text("profile.talk") if len(sides) > 1 else ""

    def _between(self, part: InventoryPart, value: float | None, filled: FilledIn) -> str:
        """Return a mean in the words of the answers, never as a figure."""
        if value is None:
            return self.words.text("profile.gap")
        wording, below = filled.pack.words(self.words.language), int(value)
        low = wording.text(f"{part.key}.answers.{below}")
        if value == below:
            return low
        return self.words.text("profile.between", low=low, high=wording.text(f"{part.key}.answers.{below + 1}"))

    def _of(self, views: Sequence[View], key: str) -> str:
        newest = next(view.filled[0] for view in views if view.filled)
        return newest.pack.words(self.words.language).text(key)


_AXES = "axes"
_REACH = 8
