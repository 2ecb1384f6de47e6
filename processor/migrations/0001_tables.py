"""The tables of version 0.1.0: inbound mail, tickets, the outbox, and who works on them."""

from typing import Any

TABLES = """
CREATE TABLE worker (id {id}, host TEXT NOT NULL, pid INTEGER NOT NULL, started_at BIGINT NOT NULL);

CREATE TABLE mailbox_epoch (
    id {id}, mailbox TEXT NOT NULL, uidvalidity BIGINT NOT NULL,
    opened_at BIGINT NOT NULL, silent_before BIGINT);
CREATE INDEX mailbox_epoch_mailbox ON mailbox_epoch (mailbox);

CREATE TABLE inbound_mail (
    id {id}, fingerprint VARCHAR(64) NOT NULL, mailbox TEXT NOT NULL, size_bytes BIGINT NOT NULL,
    received_at BIGINT NOT NULL, truncated {boolean} NOT NULL, silent {boolean} NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('stored', 'working', 'done', 'quarantined')),
    attempts INTEGER NOT NULL, owner BIGINT, retry_at BIGINT, message_id_hash VARCHAR(64), sender TEXT,
    disposition TEXT
        CHECK (disposition IN ('ticketed', 'attached', 'event', 'ignored', 'unmatched', 'held', 'quarantined', 'dropped')),
    reasons TEXT NOT NULL, ticket_id BIGINT, error TEXT);
CREATE UNIQUE INDEX inbound_mail_fingerprint ON inbound_mail (fingerprint);
CREATE INDEX inbound_mail_message_id_hash ON inbound_mail (message_id_hash);
CREATE INDEX inbound_mail_state_id ON inbound_mail (state, id);
CREATE INDEX inbound_mail_disposition_received_at ON inbound_mail (disposition, received_at);

CREATE TABLE raw_mail (
    mail_id BIGINT NOT NULL PRIMARY KEY REFERENCES inbound_mail (id) ON DELETE CASCADE, content {bytes} NOT NULL);

CREATE TABLE mail_location (
    epoch_id BIGINT NOT NULL REFERENCES mailbox_epoch (id) ON DELETE CASCADE, uid BIGINT NOT NULL,
    size_bytes BIGINT NOT NULL, mail_id BIGINT NOT NULL REFERENCES inbound_mail (id) ON DELETE CASCADE, filed {boolean} NOT NULL,
    PRIMARY KEY (epoch_id, uid));
CREATE INDEX mail_location_mail_id ON mail_location (mail_id);
CREATE INDEX mail_location_filed_epoch_id ON mail_location (filed, epoch_id);

CREATE TABLE person (
    id {id}, address TEXT NOT NULL, name TEXT NOT NULL, colleague {boolean} NOT NULL,
    reached_at BIGINT, undeliverable_at BIGINT);
CREATE UNIQUE INDEX person_address ON person (address);

CREATE TABLE ticket (
    id {id}, source_mail_id BIGINT NOT NULL, requester_id BIGINT REFERENCES person (id),
    subject TEXT NOT NULL, language TEXT NOT NULL,
    status TEXT NOT NULL
        CHECK (status IN ('new', 'open', 'waiting', 'consulting', 'solved', 'closed', 'merged', 'void')),
    priority VARCHAR(2) NOT NULL CHECK (priority IN ('P1', 'P2', 'P3', 'P4')),
    department TEXT, owner TEXT, collective {boolean} NOT NULL, opened_at BIGINT NOT NULL);
CREATE UNIQUE INDEX ticket_source_mail_id ON ticket (source_mail_id);
CREATE INDEX ticket_requester_id ON ticket (requester_id);
CREATE INDEX ticket_opened_at ON ticket (opened_at);

CREATE TABLE participant (
    ticket_id BIGINT NOT NULL REFERENCES ticket (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    PRIMARY KEY (ticket_id, person_id));
CREATE INDEX participant_person_id ON participant (person_id);

CREATE TABLE ticket_message (
    id {id}, ticket_id BIGINT NOT NULL REFERENCES ticket (id) ON DELETE CASCADE, mail_id BIGINT,
    public {boolean} NOT NULL, automatic {boolean} NOT NULL, kind TEXT NOT NULL, sender TEXT NOT NULL,
    recipients TEXT NOT NULL, at BIGINT NOT NULL, subject TEXT NOT NULL, text TEXT NOT NULL,
    attachments TEXT NOT NULL, message_id TEXT, message_id_hash VARCHAR(64));
CREATE INDEX ticket_message_ticket_id ON ticket_message (ticket_id);
CREATE UNIQUE INDEX ticket_message_mail_id ON ticket_message (mail_id);
CREATE INDEX ticket_message_message_id_hash ON ticket_message (message_id_hash);

CREATE TABLE journal_entry (
    ticket_id BIGINT NOT NULL REFERENCES ticket (id) ON DELETE CASCADE, number INTEGER NOT NULL, at BIGINT NOT NULL,
    actor TEXT NOT NULL, event TEXT NOT NULL, detail TEXT NOT NULL, PRIMARY KEY (ticket_id, number));

CREATE TABLE outbox_mail (
    id {id}, dedupe_key TEXT NOT NULL, ticket_id BIGINT, kind TEXT NOT NULL,
    policy TEXT NOT NULL CHECK (policy IN ('repeat', 'once')), recipient TEXT NOT NULL, message_id TEXT NOT NULL,
    envelope_from TEXT NOT NULL, content {bytes} NOT NULL, template TEXT NOT NULL, template_version TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'deferred', 'failed', 'withdrawn')),
    stage TEXT CHECK (stage IN ('claimed', 'dot')), owner BIGINT, fence INTEGER NOT NULL, attempts INTEGER NOT NULL,
    ambiguous INTEGER NOT NULL, queued_at BIGINT NOT NULL, due_at BIGINT NOT NULL, expires_at BIGINT NOT NULL,
    sent_at BIGINT, last_reply TEXT);
CREATE UNIQUE INDEX outbox_mail_dedupe_key ON outbox_mail (dedupe_key);
CREATE UNIQUE INDEX outbox_mail_message_id ON outbox_mail (message_id);
CREATE INDEX outbox_mail_state_due_at ON outbox_mail (state, due_at);
CREATE INDEX outbox_mail_recipient_queued_at ON outbox_mail (recipient, queued_at);
CREATE INDEX outbox_mail_ticket_id_recipient ON outbox_mail (ticket_id, recipient)
"""

SQLITE = {"id": "INTEGER NOT NULL PRIMARY KEY", "boolean": "INTEGER", "bytes": "BLOB"}
POSTGRESQL = {"id": "BIGSERIAL PRIMARY KEY", "boolean": "BOOLEAN", "bytes": "BYTEA"}


def up(migrator: Any, db: Any) -> None:  # noqa: ANN401, ARG001 - the runner's own signature
    """Make every table."""
    words = SQLITE if type(db).__name__.startswith("Sqlite") else POSTGRESQL
    for statement in TABLES.format(**words).split(";"):
        db.execute_sql(statement)
