"""The tables of mails and tickets; those of promises and of colleagues' work stand in `models_work`. Touches the database by Peewee only.

What the program promises (once, one of these states) is a UNIQUE or CHECK constraint too, so that a bug cannot store the
opposite. The tables themselves are made by `migrations/`; a test compares the two.
"""

import peewee

from processor.columns import CleanTextField, JsonField, UtcDateTimeField, one_of
from processor.listening.reading import Emotion, Kind
from processor.states import Automation, Disposition, MailState, OutboxState, Policy, Stage, TicketStatus

database = peewee.DatabaseProxy()

NUMBERS_START_AFTER = 1000  # the first ticket is T-1001: "T-1" looks like a test


class Table(peewee.Model):
    """Base of the tables."""

    class Meta:
        """Bind to whichever database the program opened."""

        database = database
        legacy_table_names = False


class Worker(Table):
    """A running worker; alive while its lock is held, whatever the clock says."""

    id = peewee.BigAutoField()
    host = CleanTextField()
    pid = peewee.IntegerField()
    started_at = UtcDateTimeField()


class MailboxEpoch(Table):
    """One life of a mailbox's UIDs: it ends when UIDVALIDITY changes or UIDNEXT goes back (RFC 9051 2.3.1.1)."""

    id = peewee.BigAutoField()
    mailbox = CleanTextField(index=True)
    uidvalidity = peewee.BigIntegerField()
    opened_at = UtcDateTimeField()
    silent_before = UtcDateTimeField(null=True)  # first epoch only: mail received earlier makes no mail of ours


class InboundMail(Table):
    """A mail that came in, once, wherever and however often it lies on the server."""

    id = peewee.BigAutoField()
    fingerprint = peewee.CharField(64, unique=True)
    mailbox = CleanTextField()
    size_bytes = peewee.BigIntegerField()
    received_at = UtcDateTimeField()
    truncated = peewee.BooleanField(default=False)
    silent = peewee.BooleanField(default=False)
    state = peewee.TextField(default=MailState.STORED, constraints=one_of("state", MailState))
    attempts = peewee.IntegerField(default=0)
    owner = peewee.BigIntegerField(null=True)
    retry_at = UtcDateTimeField(null=True)
    message_id_hash = peewee.CharField(64, null=True, index=True)
    sender = CleanTextField(null=True)
    disposition = peewee.TextField(null=True, constraints=one_of("disposition", Disposition))
    reasons = JsonField(default=list)
    ticket_id = peewee.BigIntegerField(null=True)
    error = CleanTextField(null=True)

    class Meta:
        """The queue is read by state, and who works on it; counts of the last hour by disposition."""

        indexes = ((("state", "id"), False), (("state", "owner"), False), (("disposition", "received_at"), False))


class RawMail(Table):
    """The bytes of an inbound mail as they came (its head when `truncated`)."""

    mail = peewee.ForeignKeyField(InboundMail, primary_key=True, on_delete="CASCADE")
    content = peewee.BlobField()


class MailLocation(Table):
    """Where a mail lies on the server: what is known is never fetched again, what is done is filed there once."""

    epoch = peewee.ForeignKeyField(MailboxEpoch, on_delete="CASCADE", index=False)
    uid = peewee.BigIntegerField()
    size_bytes = peewee.BigIntegerField()  # of this copy: the server may have added to its header
    mail = peewee.ForeignKeyField(InboundMail, on_delete="CASCADE", index=True)
    filed = peewee.BooleanField(default=False)  # moved to the processed or quarantine folder

    class Meta:
        """One row a UID; the unfiled ones are looked for in every pass."""

        primary_key = peewee.CompositeKey("epoch", "uid")
        indexes = ((("filed", "epoch"), False),)


class Person(Table):
    """Somebody who writes to the desk."""

    id = peewee.BigAutoField()
    address = CleanTextField(unique=True)
    name = CleanTextField()
    colleague = peewee.BooleanField(default=False)
    reached_at = UtcDateTimeField(null=True)  # answered a mail that only this address can have got
    undeliverable_at = UtcDateTimeField(null=True)  # a mail of ours came back for good


class Ticket(Table):
    """A matter and who looks after it."""

    id = peewee.BigAutoField()
    source_mail_id = peewee.BigIntegerField(unique=True)
    requester = peewee.ForeignKeyField(Person, null=True, index=True)
    requester_id: int | None  # Peewee's own, without looking the person up
    subject = CleanTextField()
    language = CleanTextField()
    status = peewee.TextField(default=TicketStatus.NEW, constraints=one_of("status", TicketStatus))
    priority = peewee.CharField(2, default="P3", constraints=[peewee.Check("priority IN ('P1', 'P2', 'P3', 'P4')")])
    department = CleanTextField(null=True)
    owner = CleanTextField(null=True)
    kind = CleanTextField(default=Kind.COMPLAINT)
    emotion = CleanTextField(default=Emotion.NEUTRAL)
    intensity = peewee.IntegerField(default=0)
    signals = JsonField(default=list)  # names, most pressing first
    automation = peewee.TextField(default=Automation.FULL, constraints=one_of("automation", Automation))
    collective = peewee.BooleanField(default=False)  # holds the mails of somebody who writes very many
    opened_at = UtcDateTimeField(index=True)
    closed_at = UtcDateTimeField(null=True)
    merged_into_id = peewee.BigIntegerField(null=True)  # where this matter lives on
    follow_up_of_id = peewee.BigIntegerField(null=True)  # a ticket closed too long ago to be opened again
    cycle = peewee.IntegerField(default=1)  # grows each time it is opened again
    first_reply_at = UtcDateTimeField(null=True)
    solved_at = UtcDateTimeField(null=True)
    rating = peewee.IntegerField(null=True, constraints=[peewee.Check("rating BETWEEN 1 AND 5")])
    cause = CleanTextField(null=True)
    tags = JsonField(default=list)
    verified = peewee.BooleanField(default=False)  # the requester's address is proved: mails of ours may say more
    utc_offset_minutes = peewee.IntegerField(null=True)  # of the customer's own clock, as their mails state it
    next_action_at = UtcDateTimeField(null=True, index=True)  # only an index of what the plan says; the plan decides

    class Meta:
        """The lists of colleagues and leads find what is open among a million that are closed."""

        indexes = ((("owner", "status"), False), (("department", "status"), False))

    @property
    def number(self) -> int:
        """The number people use, such as 1042."""
        return NUMBERS_START_AFTER + int(self.id)

    @property
    def ref(self) -> str:
        """The number as it stands in mails, such as T-1042."""
        return f"T-{self.number}"


class Participant(Table):
    """Whose mails belong to a ticket."""

    ticket = peewee.ForeignKeyField(Ticket, on_delete="CASCADE", index=False)
    person = peewee.ForeignKeyField(Person, on_delete="CASCADE", index=True)
    copied = peewee.BooleanField(default=False)  # a colleague added them: they get the answers as copies

    class Meta:
        """A person takes part once."""

        primary_key = peewee.CompositeKey("ticket", "person")


class TicketMessage(Table):
    """An entry of a ticket: what somebody wrote in it."""

    id = peewee.BigAutoField()
    ticket = peewee.ForeignKeyField(Ticket, on_delete="CASCADE", index=True)
    mail_id = peewee.BigIntegerField(null=True, unique=True)
    public = peewee.BooleanField()
    automatic = peewee.BooleanField()
    kind = CleanTextField()
    sender = CleanTextField()
    recipients = JsonField(default=dict)  # {"to": [...], "cc": [...]}
    at = UtcDateTimeField()
    subject = CleanTextField()
    text = CleanTextField()
    reading = JsonField(default=dict)  # what was heard in it: facts, feeling, wishes, signals, reasons
    attachments = JsonField(default=list)  # [{"name", "type", "size", "true_type", "sha256"}]
    message_id = CleanTextField(null=True)
    message_id_hash = peewee.CharField(64, null=True, index=True)


class StoredFile(Table):
    """The bytes of an attached file, once however often it is sent: a logo comes with every mail of a customer."""

    sha256 = peewee.CharField(64, primary_key=True)
    content = peewee.BlobField()


class MessageFile(Table):
    """Which file is the n-th attachment of a message."""

    message = peewee.ForeignKeyField(TicketMessage, on_delete="CASCADE", index=False)
    position = peewee.IntegerField()
    file = peewee.ForeignKeyField(StoredFile, index=True)

    class Meta:
        """A place holds one file."""

        primary_key = peewee.CompositeKey("message", "position")


class JournalEntry(Table):
    """What happened to a ticket, in order, never changed."""

    ticket = peewee.ForeignKeyField(Ticket, on_delete="CASCADE", index=False)
    ticket_id: int  # Peewee's own
    number = peewee.IntegerField()
    at = UtcDateTimeField()
    actor = CleanTextField()
    event = CleanTextField()
    detail = JsonField(default=dict)

    class Meta:
        """Two writers cannot both write the n-th entry."""

        primary_key = peewee.CompositeKey("ticket", "number")


class OutboxMail(Table):
    """A mail of ours: its final bytes, and what became of it."""

    id = peewee.BigAutoField()
    dedupe_key = CleanTextField(unique=True)
    ticket_id = peewee.BigIntegerField(null=True)
    kind = CleanTextField()
    policy = peewee.TextField(constraints=one_of("policy", Policy))
    recipient = CleanTextField()
    message_id = CleanTextField(unique=True)
    envelope_from = CleanTextField()
    content = peewee.BlobField()
    template = CleanTextField()
    template_version = CleanTextField()
    state = peewee.TextField(default=OutboxState.QUEUED, constraints=one_of("state", OutboxState))
    stage = peewee.TextField(null=True, constraints=one_of("stage", Stage))
    owner = peewee.BigIntegerField(null=True)
    fence = peewee.IntegerField(default=0)  # grows with every claim: an older claim's writes find no row
    attempts = peewee.IntegerField(default=0)
    ambiguous = peewee.IntegerField(default=0)  # how often the outcome stayed unknown
    queued_at = UtcDateTimeField()
    due_at = UtcDateTimeField()
    expires_at = UtcDateTimeField()
    sent_at = UtcDateTimeField(null=True)
    last_reply = CleanTextField(null=True)

    class Meta:
        """Due mails by state, and who sends them; what went to one address lately; a ticket's mails in order."""

        indexes = (
            (("state", "due_at"), False),
            (("state", "owner"), False),
            (("recipient", "queued_at"), False),
            (("ticket_id", "recipient"), False),
        )


TABLES = (
    *(Worker, MailboxEpoch, InboundMail, RawMail, MailLocation),
    *(Person, Ticket, Participant, TicketMessage, StoredFile, MessageFile, JournalEntry, OutboxMail),
)
