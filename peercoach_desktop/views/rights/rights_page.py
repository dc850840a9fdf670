"""All that is kept about one peer: what this person would see, what was chosen, and how it goes away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from peercoach_desktop.domain.people import Trajectory
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.views.beside_keys import BesideKeys
from peercoach_desktop.views.dates import day_words
from peercoach_desktop.views.kit.breaking import short_name
from peercoach_desktop.views.kit.buttons import danger_button, primary_button, quiet_button, secondary_button, set_button_words
from peercoach_desktop.views.kit.flow import FlowLayout
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.icons import InkButton
from peercoach_desktop.views.kit.labels import heading_label, hint_label, plain_label
from peercoach_desktop.views.kit.reading_area import ReadingArea, fill_page
from peercoach_desktop.views.rights.choices_card import ChoicesCard
from peercoach_desktop.views.rights.names_card import NamesCard
from peercoach_desktop.views.surroundings import Surroundings

_WIDEST = 860


class RightsPage(QWidget):
    """Its signals ask for what each button says; `trajectory_erase_asked` and `handover_asked` carry the trajectory."""

    left = Signal()
    lock_requested = Signal()
    preview_asked = Signal()
    data_asked = Signal()
    table_asked = Signal()
    erase_asked = Signal()
    trajectory_erase_asked = Signal(object)
    handover_asked = Signal(object)

    def __init__(self, desk: Desk, around: Surroundings, peer_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.peer_id = peer_id
        self._desk = desk
        self._around = around
        self._trajectories = tuple(reversed(desk.store.people.trajectories_of(peer_id)))
        self._back, self._heading, self._intro = quiet_button(icon="arrow-left"), heading_label(), plain_label()
        self._show, self._data, self._table = primary_button(icon="eye"), secondary_button(icon="save"), secondary_button(icon="save")
        self._out_heading, self._out_hint = heading_label(level=2), hint_label()
        self._erase_heading, self._erase_hint = heading_label(level=2), hint_label()
        self._erase = danger_button(icon="trash-2")
        self._rows: list[tuple[Trajectory, InkButton, InkButton]] = []
        self.names = NamesCard()
        self.choices = ChoicesCard(desk, around.ui, peer_id)
        self._lay_out()
        self._connect()
        self._say_all()
        around.ui.theme.dress(self)
        language = around.ui.language.code
        around.background.run(lambda _: desk.rights.people_named(peer_id, language), self.names.show_names, self._fail)

    def focus_first(self) -> None:
        """Put the focus on what is looked at first."""
        self._show.setFocus()

    def title(self) -> str:
        """Return what the window's title says: never a name."""
        return self.tr("Gegevens van een persoon")

    def changeEvent(self, event: QEvent) -> None:
        """Say all words in the language of now."""
        if event.type() is QEvent.Type.LanguageChange:
            self._say_all()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        area = ReadingArea(_WIDEST, top=24, spacing=12)
        column = area.column
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._heading, self._intro, self.names, self._out_card(), self.choices, self._erase_card()):
            column.addWidget(widget)
        column.addStretch(1)
        fill_page(self, area)

    def _out_card(self) -> Card:
        card, buttons = Card(), FlowLayout(spacing=8)
        for button in (self._show, self._data, self._table):
            buttons.addWidget(button)
        card.column.addWidget(self._out_heading)
        card.column.addWidget(self._out_hint)
        card.column.addLayout(buttons)
        return card

    def _erase_card(self) -> Card:
        card = Card()
        card.column.addWidget(self._erase_heading)
        card.column.addWidget(self._erase_hint)
        for trajectory in self._trajectories:
            give, erase = secondary_button(icon="external-link"), secondary_button(icon="trash-2")
            buttons = FlowLayout(spacing=8)
            for button in (give, erase):
                buttons.addWidget(button)
            card.column.addLayout(buttons)
            give.clicked.connect(self._on_give)
            erase.clicked.connect(self._on_erase)
            self._rows.append((trajectory, give, erase))
        card.column.addWidget(self._erase, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _connect(self) -> None:
        self._back.clicked.connect(self.left)
        self._show.clicked.connect(self.preview_asked)
        self._data.clicked.connect(self.data_asked)
        self._table.clicked.connect(self.table_asked)
        self._erase.clicked.connect(self.erase_asked)
        BesideKeys(self, leave=self.left, lock=self.lock_requested)

    def _say_all(self) -> None:
        peer = self._desk.store.people.peer(self.peer_id)
        name = self._around.ui.discretion.name(self.peer_id, peer.first_name)
        set_button_words(self._back, self.tr("Terug"))
        self._heading.setText(self.tr("Gegevens van {name}").format(name=name))
        self._intro.setText(self.tr("Een peer mag zien wat er over zichzelf is opgeschreven, ook jouw eigen aantekeningen."))
        self._out_heading.setText(self.tr("Dit zou deze persoon te zien krijgen"))
        self._out_hint.setText(self.tr("Bekijk het eerst. Vanuit het voorbeeld print je het of bewaar je het als PDF."))
        set_button_words(self._show, self.tr("Bekijk alles"))
        set_button_words(self._data, self.tr("Bewaar als JSON…"))
        set_button_words(self._table, self.tr("Bewaar als tabel…"))
        self._erase_heading.setText(self.tr("Overdragen en wissen"))
        self._erase_hint.setText(self.tr("Wissen is voor altijd, ook uit de reservekopieën die het programma maakte."))
        for trajectory, give, erase in self._rows:
            day = day_words(trajectory.started, self._around.ui.language.code)
            set_button_words(give, self.tr("Traject van {day} overdragen…").format(day=day))
            set_button_words(erase, self.tr("Traject van {day} wissen…").format(day=day))
            erase.setVisible(len(self._rows) > 1)
        words = self.tr("Alles van {name} wissen…")
        set_button_words(self._erase, words.format(name=short_name(name)), words.format(name=name))

    def _on_give(self) -> None:
        self.handover_asked.emit(self._of(self.sender()))

    def _on_erase(self) -> None:
        self.trajectory_erase_asked.emit(self._of(self.sender()))

    def _of(self, button: object) -> Trajectory:
        return next(trajectory for trajectory, give, erase in self._rows if button in (give, erase))

    def _fail(self, error: Exception) -> None:
        self._around.ui.errors.say(error, self.names)
