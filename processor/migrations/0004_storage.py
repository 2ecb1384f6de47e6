"""Mails and files are kept as they are on PostgreSQL: compressing them cost a fifth of its work and saved little, for most are base64."""

from typing import Any


def up(migrator: Any, db: Any) -> None:  # noqa: ANN401, ARG001 - the runner's own signature
    """Tell PostgreSQL; SQLite never compresses."""
    if not type(db).__name__.startswith("Sqlite"):
        for table in ("raw_mail", "outbox_mail", "stored_file"):
            db.execute_sql(f"ALTER TABLE {table} ALTER COLUMN content SET STORAGE EXTERNAL")
