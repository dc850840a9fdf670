"""The three places where the program does not go on by itself: equal standing, confidentiality, consent to observe.

Everywhere else an empty field is just listed as open. Source: content-map sections 0, 2.0 and 2.4.
"""

from __future__ import annotations

from enum import StrEnum

from peercoach_desktop.domain.dossier import SessionRecord
from peercoach_desktop.domain.fields import MultiChoice
from peercoach_desktop.domain.forms import Pack


class Gate(StrEnum):
    """A gate by the agreement it guards."""

    ASSESSOR = "assessor"
    CONFIDENTIALITY = "confidentiality"
    OBSERVATION_CONSENT = "observation_consent"


GATE_FIELDS = {
    Gate.ASSESSOR: ("assessor_role", "assessor_way"),
    Gate.CONFIDENTIALITY: ("confidentiality_agreed",),
    Gate.OBSERVATION_CONSENT: ("asked_peer", "asked_care_recipient"),
}
"""The fields that open each gate; a gate page shows just these."""


def closed_gate(record: SessionRecord, step_form: str, *, agreed_before: bool) -> Gate | None:
    """Return the gate that keeps the coach from entering a step with form `step_form`, or None.

    `agreed_before`: confidentiality was agreed in an earlier session of this trajectory. The contract itself
    and a referral (care comes first) are always open.
    """
    if step_form in ("contract", "referral"):
        return None
    if record.values.get("assessor_role") in ("yes", "unsure") and record.values.get("assessor_way") != "split_roles":
        return Gate.ASSESSOR
    if not agreed_before and not confidentiality_agreed(record):
        return Gate.CONFIDENTIALITY
    return None


def confidentiality_agreed(record: SessionRecord) -> bool:
    """Return whether every line on confidentiality was read and agreed in this session."""
    return agreed_in(record.pack, record.values.get("confidentiality_agreed"))


def agreed_in(pack: Pack, lines: object) -> bool:
    """Return whether `lines` (the chosen options, as value or as stored) holds every line on confidentiality of `pack`."""
    kind = pack.field("confidentiality_agreed").kind
    if not isinstance(kind, MultiChoice) or not isinstance(lines, list | tuple):
        return False
    return set(kind.options) <= set(lines)


def may_rate(record: SessionRecord) -> bool:
    """Return whether both the peer and the care recipient were asked and said yes."""
    return all(record.values.get(field) == "yes" for field in GATE_FIELDS[Gate.OBSERVATION_CONSENT])
