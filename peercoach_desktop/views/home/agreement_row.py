"""One agreement: who does what by when, and how it went."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peercoach_desktop.domain.records import Agreement
from peercoach_desktop.views.kit.icons import IconLabel
from peercoach_desktop.views.kit.labels import caption_label, plain_label
from peercoach_desktop.views.kit.looks import set_look


class AgreementRow(QWidget):
    """`due` and `status` are in words already; `late` says in words and icon that the day has passed."""

    def __init__(self, agreement: Agreement, due: str, status: str, *, late: bool) -> None:
        super().__init__()
        icon = "clock" if late else "circle" if agreement.is_open() else "circle-check"
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        row.addWidget(IconLabel(icon, "warn" if late else "accent_text"))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(plain_label(agreement.what))
        parts = (agreement.owner_name, self.tr("was voor {day}").format(day=due) if late else due)
        texts.addWidget(caption_label(" · ".join(part for part in parts if part)))
        row.addLayout(texts, 1)
        words = plain_label(status or self.tr("open"), "status", wrap=False)
        set_look(words, tone="warn" if late else "muted")
        row.addWidget(words)
