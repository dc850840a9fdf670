"""The SQLAlchemy side of the connection. Importing it costs as much as a whole window: see `Database` for when."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Dialect, StaticPool, String, create_engine
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite

from peercoach_desktop.domain.whole_text import whole

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection as DriverConnection


class WholeString(String):
    """A text as the driver can write it: it refuses half a sign, and one paste of that would hold up all saving."""

    def bind_processor(self, dialect: Dialect) -> Callable[[Any], Any]:  # noqa: ARG002 - SQLAlchemy's own signature
        """Return what makes a text ready for the driver."""
        return _ready


def _ready(value: Any) -> Any:
    return whole(value) if isinstance(value, str) else value


class SqlcipherDialect(SQLiteDialect_pysqlite):
    """SQLite through sqlcipher3, with transactions left to `Database`: SQLAlchemy's own would end them, at its first use too."""

    supports_statement_cache = True
    colspecs = {**SQLiteDialect_pysqlite.colspecs, String: WholeString}  # noqa: RUF012 - as the class above has it

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
