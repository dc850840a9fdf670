"""The answers of a session lie together in one tree, without a number of their own."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Write the table of answers anew; every answer is taken along."""
    op.rename_table("answer", "answer_before")
    op.create_table(
        "answer",
        *(sa.Column(name, sa.String(), nullable=False) for name in ("session_id", "field_id", "value")),
        sa.PrimaryKeyConstraint("session_id", "field_id", name="pk_answer"),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name="fk_answer_session_id", ondelete="CASCADE"),
        sqlite_with_rowid=False,
    )
    op.execute("INSERT INTO answer SELECT session_id, field_id, value FROM answer_before ORDER BY session_id, field_id")
    op.drop_table("answer_before")
