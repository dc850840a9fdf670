"""What both sides changed, side by side; the coach chooses, nothing is guessed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from peercoach_desktop.domain.hand_over import Side
from peercoach_desktop.services.handover_sides import TwoSides
from peercoach_desktop.views.kit.frames import Card
from peercoach_desktop.views.kit.labels import caption_label, heading_label, hint_label, plain_label

SHOWN = 6


class ConflictCard(Card):
    """`side` is what was chosen, None as long as nothing is.

    `when` says for both sides when they last changed; `labels` are the questions by field id.
    """

    def __init__(
        self, title: str, when: tuple[str, str], sides: tuple[TwoSides, ...], labels: dict[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._ours, self._theirs = QRadioButton(), QRadioButton()
        self._ours.setText(self.tr("Bewaar wat hier staat"))
        self._theirs.setText(self.tr("Neem uit het bestand"))
        self._group = QButtonGroup(self)
        self._group.addButton(self._ours)
        self._group.addButton(self._theirs)
        for button in (self._ours, self._theirs):
            button.setAccessibleName(f"{title}: {button.text()}")
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        grid.addWidget(self._ours, 0, 0)
        grid.addWidget(self._theirs, 0, 1)
        for column, moment in enumerate(when):
            grid.addWidget(caption_label(moment), 1, column)
        for row, side in enumerate(sides[:SHOWN], 1):
            grid.addWidget(caption_label(labels.get(side.name, side.name)), 2 * row, 0, 1, 2)
            for column, text in enumerate((side.ours, side.theirs)):
                grid.addWidget(plain_label(text or self.tr("(leeg)")), 2 * row + 1, column, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(heading_label(title, 2))
        self.column.addLayout(grid)
        if len(sides) > SHOWN:
            self.column.addWidget(hint_label(self.tr("Er verschilt nog meer. Kies de kant die het laatst is bijgewerkt.")))

    @property
    def side(self) -> Side | None:
        """Which version stays."""
        if self._theirs.isChecked():
            return Side.THEIRS
        return Side.OURS if self._ours.isChecked() else None

    def focus_first(self) -> None:
        """Put the focus on the choice."""
        self._ours.setFocus()
