"""What colleagues do in the demo: ask each other, answer, mistype, note, solve; and the customer's score. Sends and reads mail on loopback.

They have a mail program and nothing else: each answers a mail that lies in their mailbox, with the quote below as their program puts it.
"""

from email.message import EmailMessage

from processor.demo import configuration, people
from processor.demo.clients import Letter, hand_over, parsed, with_quote
from processor.demo.people import ANN, CHEN_WEI, MAYA, Person
from processor.demo.stage import Stage, arrived, done, last_written, now, written
from processor.models import JournalEntry, OutboxMail, Ticket


def play(stage: Stage, ticket: Ticket) -> None:
    """Play the colleagues' scenes on Ann's ticket."""
    wrote = arrived(stage, MAYA, 0)
    stage.narrator.remark(
        f"So far everything took the time it always takes. Now days would pass, so this desk is in a hurry, by three lines of its"
        f" config.toml: an answer waits {configuration.UNDO} for an #undo and not 90s, the question after a solution comes after"
        f" {configuration.FOLLOW_UP} and not 48h, and two automatic mails may be 1s apart and not 4h."
    )
    before = reply(stage, "Maya, who has Ann's ticket, asks another department before she answers", MAYA, wrote, people.ASKED)
    before = reply(stage, "Chen Wei answers her; Ann sees nothing of it", CHEN_WEI, arrived(stage, CHEN_WEI, before), people.TOLD)
    before = reply(stage, "Maya answers Ann from her mail program, and mistypes a command", MAYA, wrote, people.ANSWER)
    held = arrived(stage, MAYA, before)
    stage.narrator.shows("In Maya's mailbox", held)
    before = reply(stage, "Maya lets it go without that line", MAYA, held, "#ok\n")
    stage.narrator.shows("In Ann's mailbox", arrived(stage, ANN, before))
    reply(stage, "She writes something down for her colleagues", MAYA, wrote, people.NOTED)
    before = reply(stage, "On Friday Maya writes the solution", MAYA, wrote, people.SETTLED)
    score(stage, ticket, before)


def reply(stage: Stage, title: str, sender: Person, answered: EmailMessage, text: str) -> int:
    """Let somebody answer a mail and tell who gets what; return the number of the last mail before."""
    letter = Letter(sender, f"Re: {answered['Subject']}", with_quote(text, answered), now(), answered)
    before = last_written()
    stage.narrator.scene(title)
    stage.narrator.says(sender.name, text)
    hand_over(stage.server, sender, letter.content)
    done(stage, letter)
    stage.narrator.did(*map(who_got, written(before)))
    return before


def who_got(mail: OutboxMail) -> str:
    """Say who got which mail."""
    return f"to {mail.recipient}: {parsed(bytes(mail.content))['Subject']}"


def score(stage: Stage, ticket: Ticket, before: int) -> None:
    """Wait for the question to Ann, and let her answer it."""
    stage.narrator.scene(f"Two days later, here {configuration.FOLLOW_UP}, the desk asks Ann once how it went")
    stage.patience.wait_for(
        "the question to Ann", lambda: OutboxMail.get_or_none(OutboxMail.id > before, OutboxMail.kind == "follow-up", OutboxMail.sent_at)
    )
    question = arrived(stage, ANN, before)
    stage.narrator.shows("In Ann's mailbox", question)
    reply(stage, "Ann answers with a digit", ANN, question, people.SCORE)
    journal = {entry.event: entry.detail for entry in JournalEntry.select().where(JournalEntry.ticket == ticket)}
    closed = Ticket.get_by_id(ticket.id)
    stage.narrator.did(f"noted {journal['rated']['score']} of 5 in {closed.ref}, which is {closed.status} now")
