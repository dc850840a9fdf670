"""The tables, declared with SQLModel. Statements are written with Core, on the tables in capitals.

A store file is made from these; every later change of them needs a revision in `store/migrations/versions`.
"""

from __future__ import annotations

from peercoach_desktop.store.tables.base import METADATA
from peercoach_desktop.store.tables.groups import CRITICAL_MOMENT, GROUP_ANSWER, GROUP_MEETING
from peercoach_desktop.store.tables.library import ASKED_QUESTION, COACH_ENTRY, INVENTORY_RESULT, OWN_PACK
from peercoach_desktop.store.tables.observations import ITEM_NOTE, MARK, OBSERVATION
from peercoach_desktop.store.tables.people import PACK_VERSION, PEER, SETTING, TRAJECTORY
from peercoach_desktop.store.tables.records import AGREEMENT, AGREEMENT_OUTCOME, APPOINTMENT, GOAL, GOAL_VERSION, PROGRESS_POINT, REFERRAL
from peercoach_desktop.store.tables.sessions import ANSWER, SESSION, SHARE_CHOICE, SHOWN_TO_PEER, TEXT_VERSION
from peercoach_desktop.store.tables.trust import CONSENT, ERASED, MERGE_BASE, UNDO_STEP

__all__ = [
    "AGREEMENT",
    "AGREEMENT_OUTCOME",
    "ANSWER",
    "APPOINTMENT",
    "ASKED_QUESTION",
    "COACH_ENTRY",
    "CONSENT",
    "CRITICAL_MOMENT",
    "ERASED",
    "GOAL",
    "GOAL_VERSION",
    "GROUP_ANSWER",
    "GROUP_MEETING",
    "INVENTORY_RESULT",
    "ITEM_NOTE",
    "MARK",
    "MERGE_BASE",
    "METADATA",
    "OBSERVATION",
    "OWN_PACK",
    "PACK_VERSION",
    "PEER",
    "PROGRESS_POINT",
    "REFERRAL",
    "SESSION",
    "SETTING",
    "SHARE_CHOICE",
    "SHOWN_TO_PEER",
    "TEXT_VERSION",
    "TRAJECTORY",
    "UNDO_STEP",
]
