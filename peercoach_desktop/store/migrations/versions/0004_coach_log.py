"""The log of the coach."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make one table; no row of the others is touched."""
    op.create_table(
        "coach_entry",
        *(_text(name) for name in ("id", "kind")),
        sa.Column("peer_id", sa.String(), nullable=True),
        *(_text(name) for name in ("day", "changed", "answers")),
        sa.PrimaryKeyConstraint("id", name="pk_coach_entry"),
        sa.ForeignKeyConstraint(["peer_id"], ["peer.id"], name="fk_coach_entry_peer_id", ondelete="CASCADE"),
    )
    op.create_index("ix_coach_entry_peer_id", "coach_entry", ["peer_id"])


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=False)
