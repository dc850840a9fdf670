"""One session with all that belongs to it, as screen, paper and preview read it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from dataclasses import field as default

from peercoach_desktop.domain.extent import Extent
from peercoach_desktop.domain.fields import Evidence, Field, Link, Ratings, Versions
from peercoach_desktop.domain.forms import Checklist, Form, Pack, Page, Step
from peercoach_desktop.domain.led_by_model import MODEL_STEP, earlier_step, model_of, place_for_model
from peercoach_desktop.domain.narrowing import holds_anything, narrowed
from peercoach_desktop.domain.people import Peer, Trajectory
from peercoach_desktop.domain.records import Agreement, Goal, Observation, ProgressPoint, Rater
from peercoach_desktop.domain.sessions import Session, StepProgress, StepState
from peercoach_desktop.domain.sharing import Level, SharingChoices, may_see
from peercoach_desktop.domain.values import Value, is_filled


@dataclass(frozen=True)
class SessionRecord:
    """A session, who it is with, every answer in it and the packs it was led with.

    `values` holds the answers by field id, those that edit a long-lived record included. `agreements` are
    all of the trajectory, `goals` likewise; `to_review` are those that were open when this session began.
    """

    session: Session
    peer: Peer
    trajectory: Trajectory
    coach_name: str
    pack: Pack
    models: Pack
    checklist_pack: Pack | None = None
    values: Mapping[str, Value] = default(default_factory=dict)
    observation: Observation | None = None
    goals: tuple[Goal, ...] = ()
    progress: tuple[ProgressPoint, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    to_review: tuple[Agreement, ...] = ()
    choices: SharingChoices = default(default_factory=SharingChoices)

    @property
    def checklist(self) -> Checklist | None:
        """The checklist of this session, if one was chosen."""
        return self.checklist_pack.checklist if self.checklist_pack else None

    def form_of(self, step: Step) -> Form:
        """Return the form behind a step; the step `model` shows the session's coaching model."""
        return self.models.form(model_of(step, self.session.model)) if step.form == MODEL_STEP else self.pack.form(step.form)

    def earlier_models(self) -> tuple[Form, ...]:
        """Return the models that do not lead this session now but hold answers of it, in the order of the pack."""
        return tuple(form for form in self.models.forms if form.id != self.session.model and any(map(self.is_answered, form.fields())))

    def told_steps(self) -> tuple[Step, ...]:
        """Return the steps with all that was answered: those of the session, and the models of before after the model of now."""
        steps = list(self.session.steps)
        ids = [step.id for step in steps]
        place = ids.index(MODEL_STEP) + 1 if MODEL_STEP in ids else place_for_model(steps)
        steps[place:place] = [earlier_step(form.id) for form in self.earlier_models()]
        return tuple(steps)

    def pages_of(self, step: Step) -> tuple[Page, ...]:
        """Return the pages of a step. A step without a list has those that no other step of the session takes."""
        pages = self.form_of(step).pages
        if step.pages is not None:
            return tuple(page for page in pages if page.id in step.pages)
        taken = {page for other in self.session.steps if other.form == step.form for page in other.pages or ()}
        return tuple(page for page in pages if page.id not in taken)

    def shown_fields(self, page: Page) -> tuple[Field, ...]:
        """Return the fields of a page whose condition holds now."""
        return tuple(field for field in page.fields if self.is_shown(field))

    def is_shown(self, field: Field) -> bool:
        """Return whether the condition of a field holds now."""
        if field.when is None:
            return True
        value = self.values.get(field.when.field)
        chosen = value if isinstance(value, tuple) else (value,)
        return any(option in field.when.any_of for option in chosen)

    def fields(self) -> Iterator[Field]:
        """Yield every field of the session in the order of its steps, those of models that led it before included."""
        for step in self.told_steps():
            for page in self.pages_of(step):
                yield from self.shown_fields(page)

    def is_answered(self, field: Field) -> bool:
        """Return whether a field holds anything a person entered."""
        match field.kind:
            case Ratings(rater=rater):
                marks = self.observation.marks if self.observation else {}
                return any(who == Rater(rater) for _, who in marks)
            case Evidence():
                notes = self.observation.notes if self.observation else {}
                return any(note.seen.strip() for note in notes.values())
            case _:
                return is_filled(self.values.get(field.id))

    def drawn_fields(self) -> frozenset[str]:
        """Return the fields in the picture of the model that leads this session now."""
        return self.models.form(self.session.model).drawn_fields() if self.session.model else frozenset()

    def visible_fields(self, audience: Level, extent: Extent = Extent.ALL) -> Iterator[Field]:
        """Yield the answered fields that `audience` may see and that are part of `extent`, in order. The one place that decides it.

        A list comes with the columns that `audience` may see, and a field of parts with those parts, and no others.
        """
        drawn = self.drawn_fields() if extent is Extent.MAIN else ()
        for asked in self.fields():
            if not extent.holds(asked, drawn):
                continue
            if self.is_answered(asked) and may_see(asked.ceiling, asked.id, audience, self.choices):
                seen = narrowed(asked, audience, self.choices)
                if holds_anything(seen, self.values.get(asked.id)):
                    yield seen

    def progress_of(self, step: Step) -> StepProgress:
        """Return how far a step is: what is on its way and what was added to it, and how much of that is filled in."""
        asked = [
            field
            for page in self.pages_of(step)
            for field in self.shown_fields(page)
            if not isinstance(field.kind, Versions | Link) and (not page.offered or self.is_answered(field))
        ]
        filled = sum(self.is_answered(field) for field in asked)
        started = StepState.STARTED if filled else StepState.NOT_STARTED
        state = StepState.DONE if step.id in self.session.done_steps else started
        return StepProgress(step, state, filled, len(asked))
