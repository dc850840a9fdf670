"""Editor that looks back on earlier agreements."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peercoach_desktop.domain.fields import TEXT_HARD_LIMIT, AgreementReview, Field
from peercoach_desktop.domain.records import Agreement
from peercoach_desktop.domain.values import Outcome, Value
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.views.editors.base import FieldEditor
from peercoach_desktop.views.editors.context import EditorContext
from peercoach_desktop.views.editors.days import format_day
from peercoach_desktop.views.kit.choices import SegmentedControl
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.labels import caption_label, hint_label, strong_label
from peercoach_desktop.views.kit.texts import GrowingText

_PLACE_STEP = 100_000
_NEEDS_NO_REASON = ("", "done")


class AgreementCard(Card):
    """Who would do what by when, how it went, and why where it did not go as agreed."""

    changed = Signal()

    def __init__(self, agreement: Agreement, statuses: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__("row_card", parent)
        self.agreement = agreement
        self.statuses = SegmentedControl()
        self.statuses.set_options(statuses)
        self.statuses.chosen.connect(self._on_status)
        self.reason = GrowingText(1, 6, TEXT_HARD_LIMIT)
        self.reason.edited.connect(self.changed)
        self.reason.entered.connect(self._on_entered)
        self._caption = caption_label()
        self._what = strong_label(agreement.what)
        self._reason_label = hint_label()
        self._reason_label.setBuddy(self.reason)
        for widget in (self._caption, self._what, self.statuses, self._reason_label, self.reason):
            self.column.addWidget(widget)
        self._show_reason()

    def outcome(self) -> Outcome:
        """Return how it went; empty where nothing was said."""
        return Outcome(self.agreement.id, self.statuses.value() or "", self.reason.text())

    def set_outcome(self, outcome: Outcome | None) -> None:
        """Show how it went, without a signal."""
        self.statuses.set_value(outcome.status if outcome else None)
        self.reason.set_text(outcome.reason if outcome else "")
        self._show_reason()

    def say(self, who_when: str, options: dict[str, str], reason: str) -> None:
        """Show the words; the names of the parts hold what was agreed, so that each is its own."""
        self._caption.setText(who_when)
        for option, text in options.items():
            self.statuses.set_words(option, text)
        self._reason_label.setText(reason)
        self.statuses.setAccessibleName(self.agreement.what)
        self.statuses.setAccessibleDescription(who_when)
        self.reason.setAccessibleName(f"{reason}: {self.agreement.what}")

    def _on_status(self) -> None:
        self._show_reason()
        self.changed.emit()

    def _show_reason(self) -> None:
        """Show the reason where it did not go as agreed; it stays while it holds words."""
        wanted = (self.statuses.value() or "") not in _NEEDS_NO_REASON or bool(self.reason.text())
        self._reason_label.setVisible(wanted)
        self.reason.setVisible(wanted)

    def _on_entered(self) -> None:
        self.focusNextChild()


class ReviewEditor(FieldEditor):
    """Each agreement of the context on a card. Outcomes of agreements that are not in the context are kept."""

    def __init__(self, field: Field, kind: AgreementReview, words: Wording, context: EditorContext, parent: QWidget | None = None) -> None:
        super().__init__(field, words, context, parent)
        self._kind = kind
        self._kept: tuple[Outcome, ...] = ()
        self._cards = [AgreementCard(agreement, kind.statuses) for agreement in context.agreements]
        self._none = hint_label()
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._none)
        for card in self._cards:
            column.addWidget(card)
            card.changed.connect(self.changed)
            for widget in (*card.statuses.buttons(), card.reason):
                self._watch(widget)
        self._none.setVisible(not self._cards)
        self._set_body(body)
        self._say_all()

    def value(self) -> Value:
        """Return the outcomes that say something, or None."""
        said = (card.outcome() for card in self._cards)
        return self._kept + tuple(outcome for outcome in said if outcome.status or outcome.reason) or None

    def set_value(self, value: Value) -> None:
        """Show outcomes."""
        outcomes = [item for item in value if isinstance(item, Outcome)] if isinstance(value, tuple) else []
        shown = {card.agreement.id for card in self._cards}
        by_id = {outcome.agreement_id: outcome for outcome in outcomes}
        self._kept = tuple(outcome for outcome in outcomes if outcome.agreement_id not in shown)
        for card in self._cards:
            card.set_outcome(by_id.get(card.agreement.id))

    def cursor_position(self) -> int:
        """Return card and option, or cursor in the reason, as one number."""
        for place, card in enumerate(self._cards):
            if card.reason.hasFocus():
                return place * _PLACE_STEP + 100 + card.reason.position()
            if any(button.hasFocus() for button in card.statuses.buttons()):
                return place * _PLACE_STEP + card.statuses.focused_option()
        return 0

    def focus_at(self, cursor: int) -> None:
        """Put the focus on a card."""
        if not self._cards:
            return
        place, inner = divmod(max(cursor, 0), _PLACE_STEP)
        card = self._cards[min(place, len(self._cards) - 1)]
        if inner >= 100 and not card.reason.isHidden():
            card.reason.setFocus()
            card.reason.set_position(inner - 100)
        else:
            card.statuses.focus_chosen(inner)

    def _say_all(self) -> None:
        super()._say_all()
        self._none.setText(self.tr("Er zijn geen open afspraken van eerder."))
        options = {status: self.text(f"options.{status}") for status in self._kind.statuses}
        for card in self._cards:
            card.say(self._who_when(card.agreement), options, self.text("reason"))

    def _who_when(self, agreement: Agreement) -> str:
        if agreement.due is None:
            return agreement.owner_name
        day = format_day(agreement.due, self.context.language)
        return self.tr("{name} · voor {day}").format(name=agreement.owner_name, day=day)
