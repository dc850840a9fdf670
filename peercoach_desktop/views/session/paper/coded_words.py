"""The words of a session with the codes of a printed form before its questions."""

from __future__ import annotations

from peercoach_desktop.domain.forms import Step
from peercoach_desktop.domain.paper_twin import PaperTwin
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.views.session.words import SessionWords
from peercoach_desktop.views.ui_context import UiContext


class CodedWords(SessionWords):
    """As `SessionWords`, where a label or a point of `twin` begins with its code. Editors and rows need know nothing about it."""

    def __init__(self, opened: OpenSession, ui: UiContext, twin: PaperTwin) -> None:
        super().__init__(opened, ui)
        self._twin = twin
        self._coded: dict[str, Wording] = {}

    def of_step(self, step: Step) -> Wording:
        """Return the words of a step, coded where the paper is a form."""
        plain = super().of_step(step)
        return plain if self._twin.is_checklist else self._with_codes(plain)

    def of_checklist(self) -> Wording | None:
        """Return the words of the checklist, coded where that is the paper."""
        plain = super().of_checklist()
        return self._with_codes(plain) if plain is not None and self._twin.is_checklist else plain

    def _with_codes(self, plain: Wording) -> Wording:
        if plain.language not in self._coded:
            self._coded[plain.language] = self._twin.coded(plain)
        return self._coded[plain.language]
