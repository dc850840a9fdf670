"""One critical moment: its time, and once it is open, which signal it was, what can be done, and what the coach did."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from peercoach_desktop.domain.fields import Field, LongText
from peercoach_desktop.domain.meetings import CriticalMoment
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.services.open_meeting import OpenMeeting
from peercoach_desktop.views.dates import time_words
from peercoach_desktop.views.editors.context import EditorContext
from peercoach_desktop.views.editors.factory import make_editor
from peercoach_desktop.views.group.signal_card import SignalCard
from peercoach_desktop.views.kit.buttons import quiet_button, set_button_words
from peercoach_desktop.views.kit.choices import SegmentedControl
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.icons import IconLabel
from peercoach_desktop.views.kit.labels import hint_label, plain_label, strong_label
from peercoach_desktop.views.kit.options import RowButton
from peercoach_desktop.views.kit.picker import Picker
from peercoach_desktop.views.kit.read_only import set_read_only
from peercoach_desktop.views.ui_context import UiContext

_ACTED = {"yes": True, "no": False, "": None}


class MomentBox(Card):
    """`opened(id)` when its head is pressed, `changed` after each change, `removed(id)`. One at a time is open."""

    opened = Signal(str)
    changed = Signal()
    removed = Signal(str)

    def __init__(self, moment: CriticalMoment, meeting: OpenMeeting, ui: UiContext, parent: QWidget | None = None) -> None:
        super().__init__("row_card", parent)
        self.moment = moment
        self._meeting = meeting
        self._ui = ui
        self._number = 1
        self._title, self._state = plain_label(role="strong"), hint_label()
        self._fold = IconLabel("chevron-down", "muted")
        self.head = RowButton("row")
        self.signal_box = Picker()
        self.card = SignalCard()
        self.acted = SegmentedControl()
        self.acted.set_options(("yes", "no"))
        self.why = make_editor(Field("why", LongText(), private_hint=True, key="why"), self._why_words(), self._context())
        self._labels = {name: strong_label() for name in ("signal", "acted")}
        self._remove = quiet_button(icon="trash-2")
        self._body = QWidget()
        self._body.setProperty("role", "clear")
        self._lay_out()
        self.why.set_value(moment.why or None)
        self.acted.set_value({True: "yes", False: "no", None: ""}[moment.acted])
        self.say(1)
        self.set_open(on=False)
        self.head.clicked.connect(self._open)
        self.signal_box.currentIndexChanged.connect(self._choose)
        self.acted.chosen.connect(self._take)
        self.why.changed.connect(self._take)
        self._remove.clicked.connect(self._go)

    def set_open(self, *, on: bool) -> None:
        """Show what belongs to the moment, or its head alone."""
        self._body.setVisible(on)
        self._fold.set_icon("chevron-up" if on else "chevron-down")

    def is_open(self) -> bool:
        """Return whether it is open."""
        return not self._body.isHidden()

    def set_read_only(self, *, on: bool) -> None:
        """Let what the coach said be read alone, or be changed again. It opens and closes in any case."""
        for part in (self.signal_box, self.acted):
            set_read_only(part, on=on)
        self.why.set_read_only(on=on)
        self._remove.setHidden(on)

    def focus_first(self) -> None:
        """Put the focus on the signal, or on the head while it is closed or only read."""
        (self.signal_box if self.is_open() and self.signal_box.isEnabled() else self.head).setFocus()

    def where(self) -> tuple[str, int]:
        """Return the part of the moment with the focus and the place in it; ("", 0) for its head."""
        if self.why.has_focus_inside():
            return "why", self.why.cursor_position()
        now = QApplication.focusWidget()
        return ("acted", self.acted.focused_option()) if now is not None and self.acted.isAncestorOf(now) else ("", 0)

    def focus_place(self, part: str, cursor: int) -> None:
        """Put the focus in a part, at a place that `where` returned."""
        if part == "why":
            self.why.focus_at(cursor)
        elif part == "acted" and self.acted.isEnabled():
            self.acted.focus_option(cursor)
        else:
            self.focus_first()

    def say(self, number: int) -> None:
        """Show all words in the language of now; `number` is its place among the moments."""
        self._number = number
        labels = {"signal": self.tr("Welk signaal zag je?"), "acted": self.tr("Heb je ingegrepen?")}
        for name, text in labels.items():
            self._labels[name].setText(text)
        of = self.tr("moment {number}").format(number=number)
        self.signal_box.setAccessibleName(f"{labels['signal']} {of}")
        self.acted.setAccessibleName(f"{labels['acted']} {of}")
        self.why.retranslate(self._why_words(), self._context())
        self.why.set_name(f"{self.why.name()} {of}")
        self.acted.set_words("yes", self.tr("Wel ingegrepen"))
        self.acted.set_words("no", self.tr("Niet ingegrepen"))
        set_button_words(self._remove, self.tr("Verwijder dit moment"), self.tr("Verwijder dit moment: {number}").format(number=number))
        self._fill()
        self._say_head()

    def _say_head(self) -> None:
        language = self._ui.language.code
        phase = self._meeting.record.cycle.words(language).get(f"phases.{self.moment.phase}.title")
        when = time_words(self.moment.at.time(), language)
        said = [f"{self._number}.", " · ".join(part for part in (when, phase) if part)]
        self._title.setText(" ".join(said))
        self._state.setText(self.state())
        self.head.setAccessibleName(self._title.text())
        self.head.setAccessibleDescription(self._state.text())
        self.card.show_signal(self.moment.signal, self._signals(), self._ui.app_words())

    def state(self) -> str:
        """Return in words which signal it was, and whether the coach acted."""
        signal = self._signals().get(f"interventions.{self.moment.signal}.title") if self.moment.signal else ""
        acted = {True: self.tr("wel ingegrepen"), False: self.tr("niet ingegrepen"), None: ""}[self.moment.acted]
        return " · ".join(part for part in (signal or self.tr("Nog geen signaal gekozen"), acted) if part)

    def _why_words(self) -> Wording:
        return Wording(self._ui.language.code, {"why.label": self.tr("Waarom wel of niet?")})

    def _context(self) -> EditorContext:
        return EditorContext("", "", self._ui.language.code, self.moment.at.date())

    def _signals(self) -> Wording:
        return self._meeting.record.signals.words(self._ui.language.code)

    def _fill(self) -> None:
        words = self._signals()
        titles = {each.id: words.get(f"{each.key}.title") for each in self._meeting.record.signals.interventions}
        self.signal_box.offer({"": self.tr("Nog niet gekozen"), **titles}, self.moment.signal)

    def _open(self) -> None:
        self.opened.emit(self.moment.id)

    def _go(self) -> None:
        self.removed.emit(self.moment.id)

    def _choose(self, _: int) -> None:
        self._take()

    def _take(self, _: str = "") -> None:
        acted = _ACTED[self.acted.value() or ""]
        self.moment = replace(self.moment, signal=self.signal_box.chosen(), acted=acted, why=str(self.why.value() or ""))
        self._meeting.change_moment(self.moment)
        self._say_head()
        self.changed.emit()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._state)
        row = QHBoxLayout(self.head)
        row.setContentsMargins(12, 8, 12, 8)
        row.addLayout(words, 1)
        row.addWidget(self._fold)
        for child in (self._title, self._state, self._fold):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(4, 4, 4, 4)
        body.setSpacing(6)
        self._labels["signal"].setBuddy(self.signal_box)
        for widget in (self._labels["signal"], self.signal_box, self.card, self._labels["acted"], self.acted, self.why):
            body.addWidget(widget)
            if widget in (self.card, self.acted):
                body.addSpacing(6)
        body.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.setContentsMargins(8, 8, 8, 8)
        self.column.addWidget(self.head)
        self.column.addWidget(self._body)
