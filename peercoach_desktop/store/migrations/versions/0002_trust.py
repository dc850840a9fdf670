"""What was erased, what was agreed to, what was handed over and what can be taken back."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make four tables; no row of the others is touched."""
    op.create_table("erased", _text("id"), _text("kind"), _text("day"), sa.PrimaryKeyConstraint("id", name="pk_erased"))
    op.create_table(
        "consent",
        _number("number"),
        _text("trajectory_id"),
        _text("purpose"),
        sa.Column("given", sa.Boolean(), nullable=False),
        _text("said_by"),
        _text("at"),
        sa.PrimaryKeyConstraint("number", name="pk_consent"),
        _belongs("consent", "trajectory"),
    )
    op.create_index("ix_consent_trajectory_id", "consent", ["trajectory_id"])
    op.create_table(
        "merge_base",
        _text("session_id"),
        _text("digest"),
        sa.PrimaryKeyConstraint("session_id", name="pk_merge_base"),
        _belongs("merge_base", "session"),
    )
    op.create_table(
        "undo_step",
        _number("number"),
        *(_text(name) for name in ("session_id", "place", "before", "at")),
        sa.PrimaryKeyConstraint("number", name="pk_undo_step"),
        _belongs("undo_step", "session"),
    )
    op.create_index("ix_undo_step_session_id", "undo_step", ["session_id"])


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=False)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _belongs(table: str, parent: str) -> sa.ForeignKeyConstraint:
    """Return the link to a parent row, which takes this row along when it goes."""
    return sa.ForeignKeyConstraint([f"{parent}_id"], [f"{parent}.id"], name=f"fk_{table}_{parent}_id", ondelete="CASCADE")
