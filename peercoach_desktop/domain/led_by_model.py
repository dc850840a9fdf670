"""A session that is led by a coaching model: where its pages go, and what stays of the model before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from peercoach_desktop.domain.forms import Step
from peercoach_desktop.domain.sessions import Session

MODEL_STEP = "model"
"""The step that holds the pages of the session's coaching model."""

_OF_MODEL = f"{MODEL_STEP}."
_LAST_FORMS = ("closing", "referral")


def earlier_step(model: str) -> Step:
    """Return the step under which the answers of a model stand that leads the session no more."""
    return Step(f"{_OF_MODEL}{model}", MODEL_STEP)


def model_of(step: Step, leading: str) -> str:
    """Return the model whose pages a model step holds: the `leading` one, or the one of before that it names."""
    return step.id.removeprefix(_OF_MODEL) if is_earlier(step) else leading


def is_earlier(step: Step) -> bool:
    """Return whether a step holds a model that led the session before."""
    return step.form == MODEL_STEP and step.id.startswith(_OF_MODEL)


def led_by(session: Session, model: str, after: str = "") -> Session:
    """Return the session led by `model` ("" for none).

    The pages of a model stay where those of the model before stood. Where there were none they come after the step `after`,
    or where a model usually fits. What the coach called done is remembered per model.
    """
    steps = [step for step in session.steps if model or step.id != MODEL_STEP]
    if model and all(step.id != MODEL_STEP for step in steps):
        steps.insert(place_for_model(steps, after), Step(MODEL_STEP, MODEL_STEP))
    return replace(session, model=model, steps=tuple(steps), done_steps=_done(session, model))


def place_for_model(steps: Sequence[Step], after: str = "") -> int:
    """Return where the model goes: after the step `after`, else after the reflection or exploration, else before the closing."""
    for place, step in enumerate(steps):
        if step.id == after and step.form not in _LAST_FORMS:
            return place + 1
    forms = [step.form for step in steps]
    for form in ("reflection", "exploration"):
        if form in forms:
            return forms.index(form) + 1
    return next((place for place, form in enumerate(forms) if form in _LAST_FORMS), max(len(steps) - 1, 0))


def _done(session: Session, model: str) -> tuple[str, ...]:
    """Return the steps that are done: the mark of the model step goes with the model it was given to."""
    if model == session.model:
        return session.done_steps
    before, now = f"{_OF_MODEL}{session.model}", f"{_OF_MODEL}{model}"
    kept = (before if step == MODEL_STEP else step for step in session.done_steps)
    return tuple(MODEL_STEP if step == now else step for step in kept)
