"""Who works on what is found by an index alone, also when SQLite's statistics say that every mail has the same state."""

from typing import Any


def up(migrator: Any, db: Any) -> None:  # noqa: ANN401, ARG001 - the runner's own signature
    """Add the indexes."""
    for table in ("inbound_mail", "outbox_mail"):
        db.execute_sql(f"CREATE INDEX {table}_state_owner ON {table} (state, owner)")
