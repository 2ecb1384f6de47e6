"""Attached files by the hash of their bytes; how a ticket ended, and where its matter goes on."""

from typing import Any

STATEMENTS = """
CREATE TABLE stored_file (sha256 VARCHAR(64) NOT NULL PRIMARY KEY, content {bytes} NOT NULL);

CREATE TABLE message_file (
    message_id BIGINT NOT NULL REFERENCES ticket_message (id) ON DELETE CASCADE, position INTEGER NOT NULL,
    file_id VARCHAR(64) NOT NULL REFERENCES stored_file (sha256), PRIMARY KEY (message_id, position));
CREATE INDEX message_file_file_id ON message_file (file_id);

ALTER TABLE ticket ADD COLUMN closed_at BIGINT;
ALTER TABLE ticket ADD COLUMN merged_into_id BIGINT;
ALTER TABLE ticket ADD COLUMN follow_up_of_id BIGINT
"""


def up(migrator: Any, db: Any) -> None:  # noqa: ANN401, ARG001 - the runner's own signature
    """Add the tables and columns."""
    binary = "BLOB" if type(db).__name__.startswith("Sqlite") else "BYTEA"
    for statement in STATEMENTS.format(bytes=binary).split(";"):
        db.execute_sql(statement)
