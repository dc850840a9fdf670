"""Meetings of a learning group, what was filled in there, and the critical moments."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make three tables; no row of the others is touched."""
    op.create_table(
        "group_meeting",
        *(_text(name) for name in ("id", "begun", "changed")),
        sa.Column("ended", sa.String(), nullable=True),
        *(_text(name) for name in ("cycle", "packs", "spent", "place")),
        sa.PrimaryKeyConstraint("id", name="pk_group_meeting"),
    )
    op.create_table(
        "group_answer",
        *(_text(name) for name in ("meeting_id", "field_id", "value")),
        sa.PrimaryKeyConstraint("meeting_id", "field_id", name="pk_group_answer"),
        _of_meeting("group_answer"),
    )
    op.create_table(
        "critical_moment",
        *(_text(name) for name in ("id", "meeting_id", "at", "phase", "signal", "acted", "why")),
        sa.PrimaryKeyConstraint("id", name="pk_critical_moment"),
        _of_meeting("critical_moment"),
    )
    op.create_index("ix_critical_moment_meeting_id", "critical_moment", ["meeting_id"])


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=False)


def _of_meeting(table: str) -> sa.ForeignKeyConstraint:
    """Return the link to the meeting, which takes this row along when it goes."""
    return sa.ForeignKeyConstraint(["meeting_id"], ["group_meeting.id"], name=f"fk_{table}_meeting_id", ondelete="CASCADE")
