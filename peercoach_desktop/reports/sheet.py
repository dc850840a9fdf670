"""A session as one audience reads it: which fields, in which step, under which words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from peercoach_desktop.domain.dossier import SessionRecord
from peercoach_desktop.domain.extent import Extent
from peercoach_desktop.domain.fields import Field
from peercoach_desktop.domain.forms import Step
from peercoach_desktop.domain.led_by_model import MODEL_STEP, is_earlier
from peercoach_desktop.domain.sharing import Level, may_see
from peercoach_desktop.domain.wording import Wording
from peercoach_desktop.reports.words import ReportWords


@dataclass(frozen=True)
class Sheet:
    """What the builders of a document share. Every field they print comes from `visible`."""

    record: SessionRecord
    words: ReportWords
    audience: Level
    extent: Extent = Extent.ALL

    @cached_property
    def visible(self) -> dict[str, Field]:
        """The answered fields that the audience may see, by id, in order. `visible_fields` decides; nothing here adds to it."""
        return {field.id: field for field in self.record.visible_fields(self.audience, self.extent)}

    @cached_property
    def names(self) -> dict[str, str]:
        """First names by the word that stands for them in labels."""
        coach = self.record.coach_name.split(maxsplit=1)
        return {"peer": self.record.peer.first_name, "coach": coach[0] if coach else self.words.role("coach")}

    @cached_property
    def _wordings(self) -> dict[str, Wording]:
        language = self.words.language
        own, models = self.record.pack.words(language), self.record.models.words(language)
        return {field.id: models if step.form == MODEL_STEP else own for step, field in self.asked()}

    def asked(self) -> Iterator[tuple[Step, Field]]:
        """Yield every field of the session with its step, answered or not; models that led it before come with theirs."""
        for step in self.record.told_steps():
            for page in self.record.pages_of(step):
                for field in self.record.shown_fields(page):
                    yield step, field

    def wording(self, field: Field) -> Wording:
        """Return the words of the pack a field is from."""
        return self._wordings[field.id]

    def label(self, field: Field) -> str:
        """Return what stands above the answer on paper; the id where the pack has no words for it."""
        return self.named(self.wording(field), f"{field.key}.paper", f"{field.key}.label") or field.id

    def named(self, wording: Wording, *keys: str) -> str:
        """Return the first of these words that is there, with first names filled in."""
        return next((found for key in keys if (found := wording.get(key, **self.names))), "")

    def step_title(self, step: Step) -> str:
        """Return the heading of a step."""
        own = self.record.pack.words(self.words.language)
        if step.form == MODEL_STEP:
            title = self.named(self.record.models.words(self.words.language), f"{self.record.form_of(step).key}.title")
            return self.words.text("earlier_model", model=title) if is_earlier(step) else title
        return self.named(own, f"steps.{step.id}.title", f"forms.{step.form}.title") or step.id

    def session_title(self) -> str:
        """Return the kind of session in words."""
        kind = self.record.session.kind
        return self.named(self.record.pack.words(self.words.language), f"kinds.{kind}.title") or kind

    def began(self) -> datetime | None:
        """Return when the session was, or is planned to be."""
        return self.record.session.started or self.record.session.planned

    def subtitle(self) -> str:
        """Return the line below the title: kind, moment and first names."""
        began = self.began()
        both = self.words.text("and", first=self.names["peer"], second=self.names["coach"])
        return " · ".join(part for part in (self.session_title(), self.words.when(began) if began else "", both) if part)

    def file_name(self, kind: str) -> str:
        """Return a file name with the day of the session and no names."""
        began = self.began()
        return self.words.text(f"{kind}.file", day=(began.date() if began else self.words.today).isoformat())

    def may_show(self, field_id: str) -> bool:
        """Return whether the audience may see what belongs to a field that this session itself does not ask."""
        try:
            ceiling = self.record.pack.field(field_id).ceiling
        except KeyError:
            return False
        return may_see(ceiling, field_id, self.audience, self.record.choices)
