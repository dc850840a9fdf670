"""Questions asked, content of the coach's own hand, and inventories that were filled in."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make three tables; no row of the others is touched."""
    op.create_table(
        "asked_question",
        *(_text(name) for name in ("session_id", "question_id", "at")),
        sa.PrimaryKeyConstraint("session_id", "question_id", name="pk_asked_question"),
        _belongs("asked_question", "session"),
    )
    op.create_table(
        "own_pack",
        *(_text(name) for name in ("id", "kind")),
        sa.Column("version", sa.Integer(), nullable=False),
        _text("based_on"),
        sa.Column("based_version", sa.Integer(), nullable=False),
        _text("changed"),
        sa.Column("retired", sa.Boolean(), nullable=False),
        _text("files"),
        sa.PrimaryKeyConstraint("id", name="pk_own_pack"),
    )
    op.create_table(
        "inventory_result",
        _text("id"),
        sa.Column("peer_id", sa.String(), nullable=True),
        _text("pack_id"),
        sa.Column("pack_number", sa.Integer(), nullable=False),
        *(_text(name) for name in ("day", "changed", "answers")),
        sa.PrimaryKeyConstraint("id", name="pk_inventory_result"),
        _belongs("inventory_result", "peer"),
    )
    op.create_index("ix_inventory_result_peer_id", "inventory_result", ["peer_id"])


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=False)


def _belongs(table: str, parent: str) -> sa.ForeignKeyConstraint:
    """Return the link to a parent row, which takes this row along when it goes."""
    return sa.ForeignKeyConstraint([f"{parent}_id"], [f"{parent}.id"], name=f"fk_{table}_{parent}_id", ondelete="CASCADE")
