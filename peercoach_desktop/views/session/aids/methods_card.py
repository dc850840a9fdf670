"""What helps with motivation: the methods for the gauge on this page, and what came of the method of last time."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.motivation import GaugeBand, band_of, lowest_gauge
from peercoach_desktop.services.advice.motivation import TRIED, MethodText, TriedBefore, is_tried, log_method
from peercoach_desktop.services.advice.rows import field_of
from peercoach_desktop.store.errors import StoreError
from peercoach_desktop.views.dates import near_day
from peercoach_desktop.views.kit.labels import hint_label, plain_label
from peercoach_desktop.views.session.aids.action_chip import ActionChip
from peercoach_desktop.views.session.aids.advice_card import AdviceCard
from peercoach_desktop.views.session.aids.advice_row import AdviceRow
from peercoach_desktop.views.session.emptying import empty
from peercoach_desktop.views.session.table import Table
from peercoach_desktop.views.session.way import Stop


class MethodsCard(AdviceCard):
    """`wrote(field)` when a method went into the list, `wanted(place)` when the coach wants to write what came of it."""

    wrote = Signal(object)
    wanted = Signal(object)

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(table, "motivation_methods", parent)
        self._stop: Stop | None = None
        self._band: GaugeBand | None = None
        self._methods: dict[str, MethodText] = {}
        self._before = QVBoxLayout()
        self._before.setSpacing(6)
        self.below.insertLayout(0, self._before)
        self._effect = ActionChip("pencil")
        self._effect.clicked.connect(self._write_effect)
        self.below.addWidget(self._effect)
        self._open_ask = ""

    def show_for(self, stop: Stop) -> None:
        """Show what fits the page at `stop`, if anything does."""
        self._stop = stop
        self.refill()

    def band(self) -> GaugeBand | None:
        """Return the band whose methods are shown; None without a gauge that was answered."""
        return self._band

    def refill(self) -> None:
        """Follow the gauge and the words."""
        fields = self._stop.page.fields if self._stop is not None and self._stop.page is not None else ()
        point = lowest_gauge(fields, self.table.opened.record.values)
        self._band = band_of(point) if point is not None else None
        told = self._told(any_gauge=self._band is not None)
        self.setVisible(self._band is not None or bool(told))
        if self.isHidden():
            return
        advice, language = self.table.desk.advice.motivation, self.table.words.language
        self._methods = {each.title: each for each in advice.methods(self._band, language)} if self._band is not None else {}
        hint = advice.band_title(self._band, language) if self._band is not None else ""
        # A low answer opens it above the questions; otherwise the questions come first, and this waits in one line.
        can_wait = self._band in (GaugeBand.MIDDLE, GaugeBand.HIGH) and not told
        self.remember_as("motivation_methods_later" if can_wait else "motivation_methods", brief=can_wait)
        self.say(self.tr("Wat kan helpen bij motivatie"), hint, hint)
        self._fill_before(told)
        self.fill(self._lines())
        self._show_effect(told)

    def on_asked(self, ident: str) -> None:
        """Keep that this method was tried."""
        try:
            log_method(self.table.opened, ident)
        except StoreError as error:
            self.table.ui.errors.say(error, self)
            return
        self.refill()
        self.wrote.emit(field_of(self.table.opened.record, TRIED))
        said = self.tr("Geprobeerd. Schrijf nu of later op wat je zag.")
        self.table.ui.toasts.show_toast(said, self.tr("Schrijf het op"), self._write_tried)

    def _told(self, *, any_gauge: bool) -> tuple[TriedBefore, ...]:
        """Return what was tried before: on a page with a gauge all of it, at the beginning of a talk what has no effect yet."""
        record = self.table.opened.record
        at_start = self._stop is not None and bool(record.session.steps) and self._stop.step.id == record.session.steps[0].id
        on_list = self._stop is not None and self._stop.page is not None and any(field.id == TRIED for field in self._stop.page.fields)
        if not (any_gauge or at_start or on_list):
            return ()
        before = self.table.desk.advice.motivation.tried_before(record)
        return before if any_gauge or on_list else tuple(each for each in before if not each.effect)

    def _fill_before(self, told: tuple[TriedBefore, ...]) -> None:
        empty(self._before)
        for each in told:
            day = near_day(each.day, self.table.clock().date(), self.table.words.language)
            tried = self.tr("Eerder geprobeerd, {day}: {method}").format(day=day, method=each.method)
            seen = self.tr("Wat je zag: {effect}").format(effect=each.effect) if each.effect else self.tr("Wat zag je daarna?")
            for label in (plain_label(tried), hint_label(seen)):
                self._before.addWidget(label)
                label.show()

    def _lines(self) -> Iterator[AdviceRow]:
        record = self.table.opened.record
        for method in self._methods.values():
            row = AdviceRow(method.title, method.title, method.when)
            row.add_lines(*(f"{number}. {step}" for number, step in enumerate(method.steps, 1)))
            row.add_part(self.tr("Valkuil"), method.pitfall)
            row.add_part(self.tr("Waar het vandaan komt"), method.origin)
            if is_tried(record, method.title):
                row.add_lines(self.tr("Je hebt dit geprobeerd in dit gesprek."), role="strong")
            elif field_of(record, TRIED) is not None:
                row.add_action(self.tr("Dit heb ik geprobeerd"))
            yield row

    def _show_effect(self, told: tuple[TriedBefore, ...]) -> None:
        self._open_ask = next((each.method for each in told if not each.effect), "")
        here = any(is_tried(self.table.opened.record, title) for title in self._methods)
        on_list = self._stop is not None and self._stop.page is not None and any(field.id == TRIED for field in self._stop.page.fields)
        self._effect.setVisible((bool(self._open_ask) or here) and not (on_list and not self._open_ask))
        self._effect.set_words(self.tr("Schrijf op wat je zag"))

    def _write_effect(self) -> None:
        """Put the method of last time among those of this talk, so that its effect has a place, and go there."""
        if self._open_ask and not is_tried(self.table.opened.record, self._open_ask):
            try:
                log_method(self.table.opened, self._open_ask)
            except StoreError as error:
                self.table.ui.errors.say(error, self)
                return
            self.wrote.emit(field_of(self.table.opened.record, TRIED))
        self.wanted.emit(TRIED)

    def _write_tried(self) -> None:
        self.wanted.emit(TRIED)
