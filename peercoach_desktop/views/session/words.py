"""The words of the session's packs, in the language of now and with the first names filled in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.forms import Page, Step
from peercoach_desktop.domain.led_by_model import MODEL_STEP, is_earlier
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.services.open_session import OpenSession
from peercoach_desktop.views.session.way import SUMMARY, Stop
from peercoach_desktop.views.ui_context import UiContext


class SessionWords:
    """Finds the words of steps, pages and fields."""

    def __init__(self, opened: OpenSession, ui: UiContext) -> None:
        self._opened = opened
        self._language = ui.language
        self._discretion = ui.discretion

    @property
    def language(self) -> str:
        """The language of now, "nl" or "en"."""
        return self._language.code

    @property
    def names(self) -> dict[str, str]:
        """The first names to fill in on the screen; a placeholder while names are hidden."""
        peer = self._opened.record.peer
        return {"peer": self._discretion.name(peer.id, peer.first_name), "coach": self._opened.record.coach_name}

    def of_session(self) -> Wording:
        """Return the words of the session pack."""
        return self._opened.record.pack.words(self.language)

    def of_step(self, step: Step) -> Wording:
        """Return the words that the fields of `step` use: the model's own in the step that holds the model."""
        record = self._opened.record
        return (record.models if step.form == MODEL_STEP else record.pack).words(self.language)

    def of_checklist(self) -> Wording | None:
        """Return the words of the chosen checklist, or None before one is chosen."""
        pack = self._opened.record.checklist_pack
        return pack.words(self.language) if pack else None

    def kind(self) -> str:
        """Return what kind of talk this is."""
        return self.of_session().get(f"kinds.{self._opened.record.session.kind}.title")

    def step(self, step: Step) -> str:
        """Return the title of a step, as on the rail."""
        if step == SUMMARY:
            return QCoreApplication.translate("SessionWords", "Samenvatting")
        if is_earlier(step):
            return QCoreApplication.translate("SessionWords", "Eerder: {model}").format(model=self.model(step))
        words = self.of_session()
        return words.get(f"steps.{step.id}.title") or words.get(f"forms.{step.form}.title")

    def model(self, step: Step) -> str:
        """Return the title of the model in a model step."""
        return self.of_step(step).get(f"{self._opened.record.form_of(step).key}.title")

    def to_step(self, step: Step) -> str:
        """Return what the button says that leads on to `step`."""
        if step == SUMMARY:
            return QCoreApplication.translate("SessionWords", "Verder naar de samenvatting")
        if step.form == MODEL_STEP:
            return self.of_step(step).get(f"forms.{self._opened.record.session.model}.next")
        if step.id == step.form:
            return self.of_session().get(f"forms.{step.form}.next")
        return QCoreApplication.translate("SessionWords", "Verder naar: {step}").format(step=self.step(step))

    def heading(self, stop: Stop) -> str:
        """Return the question of a page."""
        return self._of_page(stop, "heading")

    def hint(self, stop: Stop) -> str:
        """Return the help under the question."""
        return self._of_page(stop, "hint")

    def short(self, step: Step, page: Page) -> str:
        """Return the two to four words for a page in a list."""
        return self._of_page(Stop(step, page), "short") or self._of_page(Stop(step, page), "heading")

    def field(self, step: Step, field: Field) -> str:
        """Return the short name of a field, as on paper, or else its label."""
        words = self.of_step(step)
        return words.get(f"{field.key}.paper", **self.names) or words.get(f"{field.key}.label", **self.names)

    def _of_page(self, stop: Stop, key: str) -> str:
        return self.of_step(stop.step).get(f"{stop.page.key}.{key}", **self.names) if stop.page else ""
