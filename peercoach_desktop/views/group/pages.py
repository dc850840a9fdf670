"""The page that belongs to a step of a meeting."""

from __future__ import annotations

from peercoach_desktop.domain.meetings import ABOUT, END, MOMENTS
from peercoach_desktop.services.compose import Desk
from peercoach_desktop.services.open_meeting import OpenMeeting
from peercoach_desktop.views.group.about_page import AboutPage
from peercoach_desktop.views.group.end_page import EndPage
from peercoach_desktop.views.group.meeting_steps import phase_id
from peercoach_desktop.views.group.moments_page import MomentsPage
from peercoach_desktop.views.group.phase_page import PhasePage
from peercoach_desktop.views.group.step_page import StepPage
from peercoach_desktop.views.surroundings import Surroundings


def make_page(step: str, opened: OpenMeeting, desk: Desk, around: Surroundings) -> StepPage:
    """Return a new page for a step."""
    if step == ABOUT:
        return AboutPage(opened, desk, around)
    if step == MOMENTS:
        return MomentsPage(opened, around)
    if step == END:
        return EndPage(opened, around)
    phase = opened.record.phase(phase_id(step))
    assert phase is not None
    return PhasePage(phase, opened, around)
