"""What was heard: in a ticket its kind, feeling and signals, in a message everything with its reasons."""

from typing import Any

# Table, column, type, and what the rows that are there get.
COLUMNS = (
    ("ticket", "kind", "TEXT", "'complaint'"),
    ("ticket", "emotion", "TEXT", "'neutral'"),
    ("ticket", "intensity", "INTEGER", "0"),
    ("ticket", "signals", "TEXT", "'[]'"),
    ("ticket", "automation", "TEXT CHECK (automation IN ('full', 'receipt_only', 'off'))", "'full'"),
    ("ticket_message", "reading", "TEXT", "'{}'"),
)


def up(migrator: Any, db: Any) -> None:  # noqa: ANN401, ARG001 - the runner's own signature
    """Add the columns; SQLite keeps the default that it needs to fill the rows."""
    for table, column, kind, given in COLUMNS:
        db.execute_sql(f"ALTER TABLE {table} ADD COLUMN {column} {kind} NOT NULL DEFAULT {given}")
        if not type(db).__name__.startswith("Sqlite"):
            db.execute_sql(f"ALTER TABLE {table} ALTER COLUMN {column} DROP DEFAULT")
