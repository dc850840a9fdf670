"""The last step of a meeting: what has no phase of its own, the paper, and rounding off."""

from __future__ import annotations

from peercoach_desktop.domain.meetings import END
from peercoach_desktop.services.open_meeting import OpenMeeting
from peercoach_desktop.views.group.step_page import StepPage
from peercoach_desktop.views.kit.buttons import primary_button, secondary_button, set_button_words
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.labels import StatusLabel, heading_label, hint_label
from peercoach_desktop.views.surroundings import Surroundings

GROUP_PAPER, OWN_PAPER, FINISH = "group_paper", "own_paper", "finish"
"""What this page asks for."""


class EndPage(StepPage):
    """Looks back, prints and rounds off."""

    def __init__(self, opened: OpenMeeting, around: Surroundings) -> None:
        super().__init__(END, opened, around)
        self.add_fields()
        self._group_heading, self._group_hint = heading_label(level=2), hint_label()
        self._own_heading, self._own_hint = heading_label(level=2), hint_label()
        self.group, self.own = primary_button(icon="printer"), secondary_button(icon="printer")
        self.finish = secondary_button(icon="check")
        self._state = StatusLabel()
        for heading, hint, button in (
            (self._group_heading, self._group_hint, self.group),
            (self._own_heading, self._own_hint, self.own),
        ):
            card = Card()
            row = FlowLayout(spacing=8)
            row.addWidget(button)
            card.column.addWidget(heading)
            card.column.addWidget(hint)
            card.column.addLayout(row)
            self.column.addWidget(card)
            self.column.addSpacing(10)
        row = FlowLayout(spacing=12)
        row.addWidget(self.finish)
        self.column.addWidget(self._state)
        self.column.addSpacing(4)
        self.column.addLayout(row)
        self.column.addStretch(1)
        self.group.clicked.connect(self._ask_group)
        self.own.clicked.connect(self._ask_own)
        self.finish.clicked.connect(self._ask_finish)
        self.say()

    def focus_first(self) -> None:
        """Put the focus in the first field, or on the paper: that is what goes on in a meeting that is over."""
        if self.lines and self.opened.may_write:
            super().focus_first()
        else:
            self.group.setFocus()

    def refresh(self) -> None:
        """Offer to round off while the meeting goes on; after that this is the page of its papers."""
        over = self.tr("De bijeenkomst op papier")
        self.heading.setText(self.tr("Rond de bijeenkomst af") if self.opened.may_write else over)
        for part in (self._state, self.finish):
            part.setVisible(self.opened.may_write)

    def say(self) -> None:
        """Show all words in the language of now."""
        super().say()
        self.caption.setText(self.opened.record.form.words(self.around.ui.language.code).text("pack.title"))
        self.hint.setText(self.tr("Kijk terug en kies wat je op papier wilt."))
        self._group_heading.setText(self.tr("Voor de groep"))
        self._group_hint.setText(self.tr("Datum, thema, leervraag, opbrengst en afspraken. Zonder namen, momenten en aantekeningen."))
        self._own_heading.setText(self.tr("Voor jou"))
        self._own_hint.setText(self.tr("Alles van de bijeenkomst, met je momenten en aantekeningen. Bewaar dit bij jezelf."))
        set_button_words(self.group, self.tr("Bekijk het verslag voor de groep"))
        set_button_words(self.own, self.tr("Bekijk je eigen verslag"))
        self._state.say(self.tr("Alles is opgeslagen. Afronden kan ook later."), "muted", "info")
        set_button_words(self.finish, self.tr("Bijeenkomst afronden"))
        self.refresh()

    def _ask_group(self) -> None:
        self.asked.emit(GROUP_PAPER)

    def _ask_own(self) -> None:
        self.asked.emit(OWN_PAPER)

    def _ask_finish(self) -> None:
        self.asked.emit(FINISH)
