"""What a customer is told at once because something has happened: opened again, rated badly, asked for, merged, done. Pure.

A person who has written to them since has said it better: then nothing leaves.
"""

from collections.abc import Iterator
from datetime import timedelta

from processor.states import TicketStatus
from processor.tickets.events import Event, Happened
from processor.tickets.followup_guards import DAY, allow
from processor.tickets.situation import Situation
from processor.tickets.steps import Step, StepKind

MOST_STATUS_A_DAY = 3
PROMPT = timedelta(hours=12)  # a receipt for the mail of yesterday only puzzles
ENDED = (TicketStatus.MERGED, TicketStatus.VOID)


def to_what_happened(here: Situation) -> Iterator[Step]:
    """Yield the mails that an entry of the journal calls for."""
    if not here.may_write or here.case.status in ENDED:
        return
    if here.hurt is not None:
        # A second low mark before anybody has written changes nothing of what was said after the first.
        said = any(event.number_of("cycle") == here.case.cycle for event in here.mailed(frozenset({StepKind.RECOVERY})))
        yield from _once(StepKind.RECOVERY, here.hurt, here, may=here.case.active and not said)
        return
    if here.case.active:
        yield from _reopen_receipt(here)
        yield from _status(here)
        yield from _merge_notices(here)
    yield from _you_said_we_did(here)


def _once(kind: StepKind, event: Event, here: Situation, about: str = "", *, may: bool = True) -> Iterator[Step]:
    """Yield the one mail that an entry calls for, from its instant on, unless a colleague has written since."""
    key, before = f"{event.number}", event.received + PROMPT if kind is StepKind.REOPEN_RECEIPT else None
    if may and not here.done(kind, key) and not here.answered_since(event):
        yield from allow(Step(event.received, kind, here.case.cycle, about=about, key=key), here, before)


def _reopen_receipt(here: Situation) -> Iterator[Step]:
    """Confirm that their mail has opened it again; not when a colleague did, nor when they asked how it stands and are told."""
    opened = here.last(Happened.REOPENED)
    if opened is None:
        return
    mail = opened.number_of("mail")
    wrote = any(mail and event.number_of("mail") == mail for event in here.entries(Happened.CUSTOMER_WROTE))
    asked = any(mail and event.number_of("mail") == mail for event in here.entries(Happened.STATUS_ASKED))
    yield from _once(StepKind.REOPEN_RECEIPT, opened, here, may=wrote and not asked)


def _status(here: Situation) -> Iterator[Step]:
    """Answer the last question how it stands, three times a day."""
    asked = here.last(Happened.STATUS_ASKED)
    if asked is None:
        return
    sent = [event for event in here.mailed(frozenset({StepKind.STATUS})) if abs(asked.received - event.at) < DAY]
    yield from _once(StepKind.STATUS, asked, here, may=len(sent) < MOST_STATUS_A_DAY)


def _merge_notices(here: Situation) -> Iterator[Step]:
    """Tell somebody who knows both numbers that the other matter is a part of this one now."""
    for absorbed in here.entries(Happened.ABSORBED):
        if absorbed.detail.get("known", True):
            yield from _once(StepKind.MERGE_NOTICE, absorbed, here, absorbed.text("ticket"))


def _you_said_we_did(here: Situation) -> Iterator[Step]:
    """Tell that what was promised to be changed has been changed, once a person has read the mail that says so."""
    promised = {event.number_of("action") for event in here.entries(Happened.ACTION_PROMISED)}
    for read in here.entries(Happened.ACTION_CONFIRMED):
        if read.number_of("action") in promised:
            yield from _once(StepKind.YOU_SAID_WE_DID, read, here, f"{read.number_of('action')}")
