"""The tiny session, led by one of the shipped models."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from peercoach_desktop.domain.dossier import SessionRecord
from peercoach_desktop.domain.led_by_model import led_by
from peercoach_desktop.domain.sharing import Level, SharingChoices
from peercoach_desktop.domain.values import Value
from tests.pictures import MODELS
from tests.reports.tiny import tiny_record


def model_record(model: str, answers: Mapping[str, Value], *, off: tuple[str, ...] = ()) -> SessionRecord:
    """Return a session led by `model` in which only `answers` stand; the lines `off` were switched off for the peer."""
    tiny = tiny_record()
    choices = SharingChoices(datetime(2026, 3, 3, 15, 0), {(name, Level.PEER): False for name in off})
    led = led_by(replace(tiny.session, model=""), model)
    return replace(tiny, session=led, models=MODELS, values=dict(answers), observation=None, choices=choices)
