"""Who else is named in the file of a peer: the coach ticks which names are left out."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QCheckBox, QProgressBar, QVBoxLayout, QWidget

from peercoach_desktop.services.peer_rights import NamedPerson
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.labels import heading_label, hint_label
from peercoach_desktop.views.rights.name_words import times_words


class NamesCard(Card):
    """Waits for `show_names`. `hidden` are the names that are ticked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._people: tuple[NamedPerson, ...] = ()
        self._boxes: list[QCheckBox] = []
        self._hints: list[QWidget] = []
        self._is_read = False
        self._heading, self._intro = heading_label(level=2), hint_label()
        self._bar = QProgressBar()
        self._bar.setMaximum(0)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        for widget in (self._heading, self._intro, self._bar):
            self.column.addWidget(widget)
        self.column.addLayout(self._rows)
        self._say_all()

    def show_names(self, people: tuple[NamedPerson, ...]) -> None:
        """Show who was found; those that are surely names are ticked."""
        self._people, self._is_read = people, True
        self._bar.hide()
        for person in people:
            box, example = QCheckBox(), hint_label()
            box.setChecked(person.hidden)
            self._rows.addWidget(box)
            self._rows.addWidget(example)
            example.setContentsMargins(28, 0, 0, 6)
            example.setText(f"…{person.example.strip()}…")
            self._boxes.append(box)
        self._say_all()

    def is_read(self) -> bool:
        """Return whether it is known who is named."""
        return self._is_read

    def hidden(self) -> tuple[str, ...]:
        """Return the names to leave out."""
        return tuple(person.name for person, box in zip(self._people, self._boxes, strict=True) if box.isChecked())

    def boxes(self) -> tuple[QCheckBox, ...]:
        """Return the boxes, in order."""
        return tuple(self._boxes)

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self._say_all()
        super().changeEvent(event)

    def _say_all(self) -> None:
        self._heading.setText(self.tr("Namen van anderen"))
        if not self._is_read:
            self._intro.setText(self.tr("Er wordt gezocht naar namen van anderen…"))
        elif self._people:
            self._intro.setText(self.tr("Wat je aanvinkt, wordt weggelaten. Kijk de lijst na: jij beslist."))
        else:
            self._intro.setText(self.tr("Er is geen naam van een ander gevonden. Lees het toch na."))
        for person, box in zip(self._people, self._boxes, strict=True):
            box.setText(f"{person.name.replace('&', '&&')} ({times_words(person.times)})")
