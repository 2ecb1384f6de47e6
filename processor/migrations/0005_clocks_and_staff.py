"""What clocks, promises and the staff's mails need: columns of a ticket, and the tables of promises, held mails, absences and beats."""

from typing import Any

STATEMENTS = """
ALTER TABLE ticket ADD COLUMN cycle INTEGER NOT NULL DEFAULT 1;
ALTER TABLE ticket ADD COLUMN first_reply_at BIGINT;
ALTER TABLE ticket ADD COLUMN solved_at BIGINT;
ALTER TABLE ticket ADD COLUMN rating INTEGER CHECK (rating BETWEEN 1 AND 5);
ALTER TABLE ticket ADD COLUMN cause TEXT;
ALTER TABLE ticket ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';
ALTER TABLE ticket ADD COLUMN verified {boolean} NOT NULL DEFAULT {false};
ALTER TABLE ticket ADD COLUMN utc_offset_minutes INTEGER;
ALTER TABLE ticket ADD COLUMN next_action_at BIGINT;
CREATE INDEX ticket_next_action_at ON ticket (next_action_at);
CREATE INDEX ticket_owner_status ON ticket (owner, status);
CREATE INDEX ticket_department_status ON ticket (department, status);
ALTER TABLE participant ADD COLUMN copied {boolean} NOT NULL DEFAULT {false};

CREATE TABLE customer_promise (
    id {serial}, ticket_id BIGINT NOT NULL REFERENCES ticket (id) ON DELETE CASCADE, due_at BIGINT NOT NULL,
    made_at BIGINT NOT NULL, made_by TEXT NOT NULL, source TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'kept', 'broken', 'replaced')), settled_at BIGINT);
CREATE INDEX customer_promise_ticket_id ON customer_promise (ticket_id);
CREATE INDEX customer_promise_due_at ON customer_promise (due_at);

CREATE TABLE promised_action (
    id {serial}, ticket_id BIGINT NOT NULL REFERENCES ticket (id) ON DELETE CASCADE, what TEXT NOT NULL,
    who TEXT NOT NULL, due_on DATE, promised_at BIGINT NOT NULL, done_at BIGINT);
CREATE INDEX promised_action_ticket_id ON promised_action (ticket_id);

CREATE TABLE held_reply (
    mail_id BIGINT NOT NULL PRIMARY KEY REFERENCES inbound_mail (id) ON DELETE CASCADE,
    ticket_id BIGINT NOT NULL REFERENCES ticket (id) ON DELETE CASCADE, author TEXT NOT NULL, answers TEXT NOT NULL,
    codes TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('held', 'released', 'cancelled')),
    held_at BIGINT NOT NULL, reminded_at BIGINT);
CREATE INDEX held_reply_ticket_id ON held_reply (ticket_id);
CREATE INDEX held_reply_held_at ON held_reply (held_at);

CREATE TABLE absence (address TEXT NOT NULL PRIMARY KEY, until BIGINT, backup TEXT);

CREATE TABLE beat (name TEXT NOT NULL PRIMARY KEY, due_at BIGINT NOT NULL)
"""


FILLED = (("ticket", "cycle"), ("ticket", "tags"), ("ticket", "verified"), ("participant", "copied"))


def up(migrator: Any, db: Any) -> None:  # noqa: ANN401, ARG001 - the runner's own signature
    """Add the columns and tables; SQLite keeps the defaults that it needs to fill the rows."""
    sqlite = type(db).__name__.startswith("Sqlite")
    words = {
        "boolean": "INTEGER" if sqlite else "BOOLEAN",
        "false": "0" if sqlite else "FALSE",
        "serial": "INTEGER NOT NULL PRIMARY KEY" if sqlite else "BIGSERIAL NOT NULL PRIMARY KEY",
    }
    for statement in STATEMENTS.format(**words).split(";"):
        db.execute_sql(statement)
    for table, column in FILLED if not sqlite else ():
        db.execute_sql(f"ALTER TABLE {table} ALTER COLUMN {column} DROP DEFAULT")
