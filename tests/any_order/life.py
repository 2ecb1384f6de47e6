"""A random life of a desk: customers, colleagues, machines, clocks and workers, one step after the other."""

import tempfile
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from processor.models import OutboxMail, Ticket
from processor.states import OutboxState
from tests.any_order import books, words
from tests.any_order.words import CUSTOMERS, DEEDS, Customer
from tests.desk import MORNING, Sent, Settings
from tests.story import HOUSE, ZHAO, Story

IN_MEMORY = Path("/dev/shm")  # noqa: S108 - a disk that loses everything is good enough for a life that is made up, and takes less time
LATEST = 8  # mails of ours that somebody may answer: nobody looks for older ones
SPANS = (timedelta(minutes=1), timedelta(minutes=2), timedelta(minutes=11), timedelta(minutes=70), timedelta(hours=9))
JUMPS = (timedelta(days=1), timedelta(days=4), timedelta(days=40), -timedelta(hours=2), -timedelta(days=3))
ROOM = Settings(tables=f"{HOUSE.tables}\n[limits]\nnew_tickets_per_address_per_hour = 1000\nautomatic_per_address_per_day = 1000\n")


class Life(RuleBasedStateMachine):
    """A desk and what has left it."""

    def __init__(self) -> None:
        """Begin on a Monday morning."""
        super().__init__()
        self.stack = ExitStack()
        self.folder = Path(self.stack.enter_context(tempfile.TemporaryDirectory(dir=IN_MEMORY if IN_MEMORY.is_dir() else None)))
        self.now = datetime.fromisoformat(MORNING).astimezone(UTC)
        self.serial = 0
        self.colleagues: list[Sent] = []
        self.customers: list[Sent] = []
        self.found: list[str] = []

    @initialize(crashes=st.booleans(), customer=st.sampled_from(CUSTOMERS), place=st.integers(0, 3))
    def the_desk_opens(self, *, crashes: bool, customer: Customer, place: int) -> None:
        """Open the desk, in peace or with a worker that dies after every hand-over to the relay; somebody writes at once."""
        self.story = self.stack.enter_context(Story(self.folder, ROOM, crashes=crashes))
        self.work()
        self.work(words.matter(customer, self.next_serial(), place))

    def work(self, *mails: bytes) -> None:
        """Let mails come in and a worker run until nothing is left to do."""
        for mail in mails:
            self.story.mailbox.append(mail, self.now)
        self.story.now = self.now
        self.story.survive(self.now)
        for sent in self.story.mails():
            if books.is_from_colleagues_side(sent):
                self.colleagues.append(sent)
            else:
                self.customers.append(sent)
                problems = [*books.of_mail_out(sent, self.colleagues, self.joined()), *books.said_again(sent, self.customers[:-1])]
                self.found += [f"{problem} in a mail to {sent.recipient}: {sent.words}" for problem in problems]

    def joined(self) -> set[str]:
        """Return the addresses of customers whose matter was joined with somebody else's."""
        with self.story.database.unit_of_work():
            whose = {ticket.id: books.requester_of(ticket) for ticket in Ticket.select()}
            pairs = [(whose[ticket.id], whose[ticket.merged_into_id]) for ticket in Ticket.select() if ticket.merged_into_id]
        return {address for one, other in pairs if one != other for address in (one, other)}

    def next_serial(self) -> int:
        """Return a number that nothing has yet."""
        self.serial += 1
        return self.serial

    @rule(customer=st.sampled_from(CUSTOMERS), place=st.integers(0, 3))
    def a_matter_comes(self, customer: Customer, place: int) -> None:
        """Let somebody write about something new."""
        self.work(words.matter(customer, self.next_serial(), place))

    @precondition(lambda self: self.customers)
    @rule(data=st.data(), place=st.integers(0, 5))
    def a_customer_answers(self, data: st.DataObject, place: int) -> None:
        """Let somebody who got a mail of ours write again: more, thanks, a rating, a question how it stands."""
        mail = data.draw(st.sampled_from(self.customers[-LATEST:]))
        self.work(words.later(self.who(mail), self.next_serial(), place, mail))

    @precondition(lambda self: self.customers)
    @rule(data=st.data())
    def a_machine_answers(self, data: st.DataObject) -> None:
        """Let the mailbox of somebody who is away answer, or a server that cannot deliver."""
        mail = data.draw(st.sampled_from(self.customers[-LATEST:]))
        bounced = data.draw(st.integers(0, 5)) == 0  # whose mail came back once hears of nothing more
        self.work(words.bounce(mail) if bounced else words.away(self.who(mail), self.next_serial(), mail))

    def who(self, mail: Sent) -> Customer:
        """Return whoever got a mail."""
        return next(one for one in CUSTOMERS if one.address == mail.recipient)

    @precondition(lambda self: self.colleagues)
    @rule(data=st.data(), name=st.sampled_from(sorted(DEEDS)))
    def a_colleague_answers(self, data: st.DataObject, name: str) -> None:
        """Let a colleague answer one of their mails."""
        self.do(data.draw(st.sampled_from(self.colleagues[-LATEST:])), name)

    @precondition(lambda self: self.colleagues)
    @rule(data=st.data(), name=st.sampled_from(["answers", "waits", "solves", "notes a step", "asks", "hands over"]))
    def a_colleague_works(self, data: st.DataObject, name: str) -> None:
        """Let a colleague do what they do most: answer a mail about a customer's."""
        asked = [mail for mail in self.colleagues if not books.stays_inside(mail)]
        if asked:
            self.do(data.draw(st.sampled_from(asked[-3:])), name)

    @precondition(lambda self: any(books.kind_of(mail) in ("consult", "hand-over") for mail in self.colleagues))
    @rule(data=st.data(), name=st.sampled_from(["answers", "accepts", "declines"]))
    def a_department_answers(self, data: st.DataObject, name: str) -> None:
        """Let somebody answer what their department was asked or offered."""
        asked = [mail for mail in self.colleagues if books.kind_of(mail) in ("consult", "hand-over")]
        self.do(data.draw(st.sampled_from(asked[-3:])), name)

    @precondition(lambda self: len(self.colleagues) > 1)
    @rule(data=st.data())
    def two_tickets_are_joined(self, data: st.DataObject) -> None:
        """Let a colleague say that two tickets are one matter."""
        mail = data.draw(st.sampled_from(self.colleagues[-LATEST:]))
        into = data.draw(st.integers(1, max(1, self.tickets())))
        serial = self.next_serial()
        self.work(words.deed("merges", serial, mail, chinese=self._chinese(mail), inside=False, into=1000 + into))

    @rule(name=st.sampled_from(["closes", "opens again", "throws away", "takes"]), data=st.data())
    def the_lead_decides(self, name: str, data: st.DataObject) -> None:
        """Let the lead command a ticket by its number."""
        number = data.draw(st.integers(1, max(1, self.tickets())))
        self.work(words.command(ZHAO, 1000 + number, name, self.next_serial()))

    def do(self, mail: Sent, name: str) -> None:
        """Let whoever got `mail` answer it so."""
        inside = books.stays_inside(mail) and books.kind_of(mail) != "receipt"
        self.work(words.deed(name, self.next_serial(), mail, chinese=self._chinese(mail), inside=inside))

    def _chinese(self, mail: Sent) -> bool:
        """Whether the customer of the ticket that a mail is about reads Chinese."""
        number = mail.message_id.split(".")[0].strip("<t")
        with self.story.database.unit_of_work():
            ticket = Ticket.get_or_none(Ticket.id == int(number) - 1000) if number.isdigit() else None
            return bool(ticket is not None and ticket.language.startswith("zh"))

    def tickets(self) -> int:
        """Return how many tickets there are."""
        with self.story.database.unit_of_work():
            return int(Ticket.select().count())

    @rule(span=st.sampled_from(SPANS))
    def time_passes(self, span: timedelta) -> None:
        """Let a while pass; what falls due on the way is done at its time."""
        self.now += span
        self.story.now = max(self.story.now, self.now - span)
        self.story.until(self.now.isoformat())
        self.work()

    @rule(times=st.integers(1, 5))
    def what_comes_next_falls_due(self, times: int) -> None:
        """Go to the instants at which tickets are looked at next."""
        for _ in range(times):
            self.what_comes_next()

    def what_comes_next(self) -> None:
        """Go to the instant at which a ticket is looked at next, or a mail leaves, if there is one."""
        with self.story.database.unit_of_work():
            ticket = Ticket.select().where(Ticket.next_action_at > self.now).order_by(Ticket.next_action_at).first()
            waiting = OutboxMail.state.in_((OutboxState.QUEUED, OutboxState.DEFERRED))
            mail = OutboxMail.select().where(waiting, OutboxMail.due_at > self.now).order_by(OutboxMail.due_at).first()
        found = [at for at in (ticket and ticket.next_action_at, mail and mail.due_at) if at is not None]
        if found:
            self.now = min(found)
            self.work()

    @rule(span=st.sampled_from(JUMPS))
    def the_clock_jumps(self, span: timedelta) -> None:
        """Let the machine stand still, or its clock be set back."""
        self.now += span
        self.work()

    @rule()
    def another_worker_takes_over(self) -> None:
        """End the worker and begin a new one."""
        self.story.restart()

    @invariant()
    def the_books_agree(self) -> None:
        """Look at every ticket, mail that came in, and mail that left."""
        assert not self.found, "\n".join(self.found)
        if not hasattr(self, "story"):
            return
        with self.story.database.unit_of_work():
            problems = [*books.of_tickets(self.story.desk, self.now), *books.of_mails_in(self.now), *books.of_outbox()]
        assert not problems, "\n".join([*problems, self.history()])

    def history(self) -> str:
        """Return the journals, for whoever has to look into a failure."""
        lines = []
        for ticket in self.story.tickets():
            shown = self.story.show(ticket["ref"])
            lines += [f"{ticket['ref']} {entry['at']} {entry['actor']} {entry['event']} {entry['detail']}" for entry in shown["journal"]]
        return "\n".join(lines)

    def teardown(self) -> None:
        """Close the desk."""
        self.stack.close()
