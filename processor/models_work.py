"""The tables of promises and of what colleagues do, such as being away. Touches the database only through Peewee."""

import peewee

from processor.columns import CleanTextField, JsonField, UtcDateTimeField, one_of
from processor.models import InboundMail, Table, Ticket
from processor.states import HeldState, PromiseState


class CustomerPromise(Table):
    """A date that a customer was told: by then a person will have written."""

    id = peewee.BigAutoField()
    ticket = peewee.ForeignKeyField(Ticket, on_delete="CASCADE", index=True)
    due_at = UtcDateTimeField(index=True)
    made_at = UtcDateTimeField()
    made_by = CleanTextField()  # a colleague's address, or "desk"
    source = CleanTextField()  # acknowledgement, colleague, breach-apology
    state = peewee.TextField(default=PromiseState.OPEN, constraints=one_of("state", PromiseState))
    settled_at = UtcDateTimeField(null=True)


class PromisedAction(Table):
    """Something a colleague said will be changed, who does it and by when."""

    id = peewee.BigAutoField()
    ticket = peewee.ForeignKeyField(Ticket, on_delete="CASCADE", index=True)
    what = CleanTextField()
    who = CleanTextField()  # a colleague's address
    due_on = peewee.DateField(null=True)
    promised_at = UtcDateTimeField()
    done_at = UtcDateTimeField(null=True)


class HeldReply(Table):
    """A colleague's mail that was not carried out: it waits for them, and never leaves by itself."""

    mail = peewee.ForeignKeyField(InboundMail, primary_key=True, on_delete="CASCADE")
    mail_id: int  # Peewee's own, as the next
    ticket = peewee.ForeignKeyField(Ticket, on_delete="CASCADE", index=True)
    ticket_id: int
    author = CleanTextField()  # their address
    answers = CleanTextField()  # the kind of mail it answered: that decides whether the text is for the customer
    codes = JsonField(default=list)  # why it is held
    state = peewee.TextField(default=HeldState.HELD, constraints=one_of("state", HeldState))
    held_at = UtcDateTimeField(index=True)
    reminded_at = UtcDateTimeField(null=True)


class Absence(Table):
    """A colleague who is away, until when, and who stands in."""

    address = CleanTextField(primary_key=True)
    until = UtcDateTimeField(null=True)
    backup = CleanTextField(null=True)


class Beat(Table):
    """What the desk does at a time of day, whatever its tickets: when it is due next."""

    name = CleanTextField(primary_key=True)  # such as "daily-list chen@acme.example"
    due_at = UtcDateTimeField()


TABLES_OF_WORK = (CustomerPromise, PromisedAction, HeldReply, Absence, Beat)
