"""The SQLAlchemy side of the connection. Importing it costs as much as a whole window: see `Database` for when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, StaticPool, create_engine
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection as DriverConnection


class SqlcipherDialect(SQLiteDialect_pysqlite):
    """SQLite through sqlcipher3, with transactions left to `Database`: SQLAlchemy's own would end them, at its first use too."""

    supports_statement_cache = True

    @classmethod
    def import_dbapi(cls) -> Any:
        """Return the driver."""
        from sqlcipher3 import dbapi2

        return dbapi2

    def do_begin(self, dbapi_connection: Any) -> None:
        """Leave it to `Database`."""

    def do_commit(self, dbapi_connection: Any) -> None:
        """Leave it to `Database`."""

    def do_rollback(self, dbapi_connection: Any) -> None:
        """Leave it to `Database`."""


registry.register("sqlite.sqlcipher3", __name__, SqlcipherDialect.__name__)


def core_connection(raw: DriverConnection) -> Connection:
    """Return a Core connection that speaks through `raw`; texts of errors hold no values."""
    return create_engine("sqlite+sqlcipher3://", creator=lambda: raw, poolclass=StaticPool, hide_parameters=True).connect()
