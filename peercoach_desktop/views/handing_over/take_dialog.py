"""Shows what is in a hand-over file before anything of it comes in, and asks about what both sides changed."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from peercoach_desktop.domain.hand_over import Compared, Difference
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.handing_over import Incoming
from peercoach_desktop.services.handover_sides import two_sides
from peercoach_desktop.views.backup.files import moment_words
from peercoach_desktop.views.counts import CountWords
from peercoach_desktop.views.dates import day_words
from peercoach_desktop.views.dialogs import FittedDialog
from peercoach_desktop.views.handing_over.conflict_card import ConflictCard
from peercoach_desktop.views.home.words import HomeWords
from peercoach_desktop.views.kit.buttons import primary_button, secondary_button, set_button_words
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.labels import heading_label, plain_label, say_problem
from peercoach_desktop.views.kit.scrolling import FocusScrollArea
from peercoach_desktop.views.surroundings import Surroundings

_WIDTH = 640
_HIGHEST = 420


class TakeDialog(FittedDialog):
    """Accepted when the file is in the store. `peer_id` is who it is about."""

    def __init__(self, incoming: Incoming, desk: Desk, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self.peer_id = str(incoming.data["peer"]["id"])
        self._incoming = incoming
        self._desk = desk
        self._around = around
        self._words = HomeWords(desk, around.ui.language)
        self._cards = {part.id: self._card(part) for part in incoming.comparison.conflicts}
        self._bar, self._status = QProgressBar(), plain_label(role="status")
        self._bar.setMaximum(0)
        self._bar.hide()
        self._go, self._cancel = primary_button(), secondary_button()
        self._lay_out()
        self._go.clicked.connect(self._take)
        self._cancel.clicked.connect(self.reject)
        around.ui.theme.dress(self)
        (self._cancel if incoming.comparison.erased else self._go).setFocus()

    def reject(self) -> None:
        """Close, unless the file is being taken in."""
        if self._bar.isHidden():
            super().reject()

    def _lay_out(self) -> None:
        title = self.tr("Dit staat in de overdracht")
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        set_button_words(self._go, self.tr("Neem over"))
        set_button_words(self._cancel, self.tr("Annuleren"))
        self._go.setVisible(self._incoming.comparison.erased is None)
        buttons = FlowLayout(spacing=8)
        for button in (self._go, self._cancel):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(10)
        column.addWidget(heading_label(title))
        column.addWidget(plain_label("\n".join(self._summary())))
        if self._cards:
            column.addWidget(self._conflicts())
        for widget in (self._bar, self._status):
            column.addWidget(widget)
        column.addLayout(buttons)
        self._say("")

    def _summary(self) -> list[str]:
        comparison, language = self._incoming.comparison, self._around.ui.language.code
        found = Counter(part.difference for part in comparison.parts if part.part == "session")
        name = self._around.ui.discretion.name(self.peer_id, comparison.peer_name)
        lines = [self.tr("{name}, gemaakt op {when}").format(name=name, when=moment_words(self._incoming.made, language))]
        if comparison.erased is not None:
            words = self.tr("Dit heb je op {day} gewist. Het komt daarom niet terug in je kluis.")
            return [*lines, words.format(day=day_words(comparison.erased, language))]
        sessions = CountWords().sessions
        said = (
            (self.tr("Nieuw: {sessions}"), Difference.NEW),
            (self.tr("Bij de andere coach bijgewerkt: {sessions}"), Difference.THEIRS_CHANGED),
            (self.tr("Hier bijgewerkt, dat blijft zo: {sessions}"), Difference.OURS_CHANGED),
            (self.tr("Hetzelfde: {sessions}"), Difference.SAME),
            (self.tr("Aan beide kanten bijgewerkt: {sessions}"), Difference.CONFLICT),
        )
        lines += [words.format(sessions=sessions(found[difference])) for words, difference in said if found[difference]]
        if self._cards:
            lines.append(self.tr("Kies hieronder wat blijft. Wat je niet kiest, gaat weg."))
        return lines

    def _conflicts(self) -> QWidget:
        inside = QWidget()
        inside.setProperty("role", "clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        for card in self._cards.values():
            column.addWidget(card)
        scroll = FocusScrollArea()
        scroll.setWidget(inside)
        scroll.setMinimumHeight(min(_HIGHEST, inside.sizeHint().height()))
        return scroll

    def _card(self, part: Compared) -> ConflictCard:
        when = (self._when(part.ours_changed), self._when(part.theirs_changed))
        return ConflictCard(self._title(part), when, two_sides(self._desk.store, self._incoming, part), self._labels(part))

    def _title(self, part: Compared) -> str:
        if part.part == "peer":
            return self.tr("Wat je van deze persoon weet")
        if part.part == "trajectory":
            return self.tr("Begin, einde en bewaartijd van het traject")
        day = self._words.day(part.when.date()) if part.when else ""
        return " · ".join(text for text in (self._words.kind(part.kind), day) if text)

    def _labels(self, part: Compared) -> dict[str, str]:
        """Return the questions by field id, and the names of what is known of peer and trajectory."""
        words = self._words.pack()
        if part.part == "session":
            keys = [key for key in words.words if key.startswith("fields.") and key.endswith(".label") and key.count(".") == 2]
            names = {"peer": self._incoming.comparison.peer_name, "coach": self._desk.settings.coach_name}
            return {key.split(".")[1]: words.get(key, **names) for key in keys}
        return {
            "first_name": self.tr("Roepnaam"),
            "role": self.tr("Functie"),
            "group": self.tr("Groep"),
            "setting": self.tr("Werkplek"),
            "time_in_work": self.tr("Hoelang in dit werk"),
            "started": self.tr("Begonnen"),
            "closed": self.tr("Afgesloten"),
            "storage_period": self.tr("Bewaartijd"),
        }

    def _when(self, moment: datetime | None) -> str:
        return moment_words(moment, self._around.ui.language.code) if moment else ""

    def _take(self) -> None:
        if not self._bar.isHidden():
            return
        choices = {}
        for part_id, card in self._cards.items():
            if card.side is None:
                self._say(self.tr("Kies eerst wat blijft."))
                card.focus_first()
                return
            choices[part_id] = card.side
        incoming, handing_over = self._incoming, self._desk.handing_over
        self._say("")
        self._bar.show()
        self._around.background.run(lambda _: handing_over.take(incoming, choices), self._done, self._fail)

    def _done(self, _: object) -> None:
        self._bar.hide()
        self.accept()

    def _fail(self, error: Exception) -> None:
        self._bar.hide()
        self._say(self._around.ui.errors.sentence(error))

    def _say(self, sentence: str) -> None:
        say_problem(self._status, sentence)
