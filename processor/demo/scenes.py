"""What customers do in the demo, scene by scene. Sends and reads mail on loopback; reads the database.

Each scene lets somebody write, waits until the desk has done what it does, and tells it.
"""

import time
from collections.abc import Mapping
from email.message import EmailMessage

from babel import Locale

from processor.config import Config
from processor.demo import colleagues, people
from processor.demo.clients import Inbox, Letter, hand_over, parsed, with_quote
from processor.demo.people import Person
from processor.demo.stage import Stage, answers, done, last_written, now, wrote
from processor.listening.reading import from_json
from processor.models import JournalEntry, MailLocation, Ticket, TicketMessage
from processor.outbound.heard import wishes


def play(stage: Stage) -> Ticket:
    """Play all scenes; return the first ticket."""
    first, dent, acknowledgement = new_matter(stage, "Ann Porter has a complaint", people.ANN, people.DENT_SUBJECT, people.DENT)
    stage.narrator.shows("In Ann's mailbox", acknowledgement)
    _, _, chinese = new_matter(stage, "So has 李娟, in Chinese", people.LI_JUAN, people.CHARGED_TWICE_SUBJECT, people.CHARGED_TWICE)
    stage.narrator.shows("In 李娟's mailbox", chinese)
    answer(stage, acknowledgement)
    out_of_office(stage, acknowledgement)
    second_copy(stage, dent)
    new_matter(stage, "Sam Okafor writes, and nothing shows that it is really him", people.SAM, people.KETTLE_SUBJECT, people.KETTLE)
    colleagues.play(stage, first)
    return first


def new_matter(stage: Stage, title: str, sender: Person, subject: str, text: str) -> tuple[Ticket, Letter, EmailMessage]:
    """Let somebody write about a new matter; return the ticket, the mail and the one acknowledgement."""
    letter = Letter(sender, subject, text, now())
    stage.narrator.scene(title)
    stage.narrator.writes(letter, text)
    what = f"the acknowledgement to {sender.name}"
    with Inbox(stage.server, sender) as inbox:
        hand_over(stage.server, sender, letter.content)
        begun = time.monotonic()
        stage.patience.wait_for(what, lambda: any(answers(parsed(mail.raw), letter) for mail in stage.server.accepted))
        milliseconds = (time.monotonic() - begun) * 1000
        acknowledgement = stage.patience.wait_for(f"{what} in the mailbox", lambda: inbox.newest(lambda mail: answers(mail, letter)))
    mail = done(stage, letter)
    ticket = Ticket.get_by_id(mail.ticket_id)
    stage.narrator.did(*what_opening_did(stage.config, ticket, milliseconds))
    return ticket, letter, acknowledgement


def what_opening_did(config: Config, ticket: Ticket, milliseconds: float) -> list[str]:
    """Return what the journal says of a new ticket."""
    journal = {entry.event: entry.detail for entry in JournalEntry.select().where(JournalEntry.ticket == ticket)}
    form = journal["acknowledged"]["form"]
    cautious = ", with the cautious form: of the mail it repeats numbers at most" if form == "restrained" else ""
    owner = next((somebody.name for somebody in config.staff if somebody.address == ticket.owner), ticket.owner)
    department = next((one.names[0] for one in config.departments if one.key == ticket.department), ticket.department)
    words = ", ".join(journal["routed"]["words"])
    return [
        f"opened {ticket.ref}: {journal['opened']['because']}",
        what_was_heard(ticket, journal["heard"]),
        f"notified {owner}, who looks after it now: {department}" + (f", because the mail says {words}" if words else ""),
        f"acknowledged in {milliseconds:.0f} ms, in {language_name(ticket.language)}{cautious}",
    ]


def what_was_heard(ticket: Ticket, heard: Mapping[str, object]) -> str:
    """Return the kind, the feeling and the wishes of the mail that opened a ticket, and how pressing it is."""
    reading = from_json(TicketMessage.get(TicketMessage.ticket == ticket, TicketMessage.mail_id == ticket.source_mail_id).reading)
    feeling = f"{heard['emotion']} {heard['intensity']} of 3" if heard["intensity"] else "no clear feeling"
    wanted = wishes(reading.expectations, "en")
    return (
        f"heard a {heard['kind']}, {feeling}" + (f", which wants {wanted}" if wanted else "") + f"; {heard['priority']}: {heard['because']}"
    )


def answer(stage: Stage, acknowledgement: EmailMessage) -> None:
    """Let Ann answer the acknowledgement: her words join her ticket."""
    letter = Letter(people.ANN, f"Re: {acknowledgement['Subject']}", with_quote(people.PHOTOS, acknowledgement), now(), acknowledgement)
    before = last_written()
    stage.narrator.scene("Ann answers, with the desk's mail quoted below as her mail program does")
    stage.narrator.writes(letter, people.PHOTOS)
    hand_over(stage.server, letter.sender, letter.content)
    mail = done(stage, letter)
    ticket = Ticket.get_by_id(mail.ticket_id)
    entry = TicketMessage.get(TicketMessage.mail_id == mail.id)
    quoted = len(letter.text.strip().splitlines()) - len(entry.text.strip().splitlines())
    stage.narrator.did(
        f"joined it to {ticket.ref}: {mail.reasons[0]}",
        f"kept what she wrote, and left out the {quoted} lines quoted below it",
        wrote(before),
    )


def out_of_office(stage: Stage, acknowledgement: EmailMessage) -> None:
    """Let a machine answer: that is noted, and not answered."""
    subject = f"Automatic reply: {acknowledgement['Subject']}"
    letter = Letter(people.ANN_AT_WORK, subject, people.AWAY, now(), acknowledgement, by_machine=True)
    before = last_written()
    stage.narrator.scene("Ann forwards her mail to her office, where a machine answers it")
    stage.narrator.writes(letter, people.AWAY)
    hand_over(stage.server, letter.sender, letter.content)
    mail = done(stage, letter)
    ticket = Ticket.get_by_id(mail.ticket_id)
    stage.narrator.did(f"noted it in {ticket.ref} and did not answer it ({mail.reasons[0]})", wrote(before))


def second_copy(stage: Stage, letter: Letter) -> None:
    """Let the first mail come once more, byte for byte: nothing happens."""
    before = last_written()
    stage.narrator.scene("Ann's first mail comes once more, byte for byte")
    stage.narrator.writes(letter, letter.text)
    hand_over(stage.server, letter.sender, letter.content)
    mail = done(stage, letter)
    stage.patience.wait_for(
        "the second copy of Ann's mail to be filed",
        lambda: MailLocation.select().where(MailLocation.mail == mail.id, MailLocation.filed).count() > 1,
    )
    ticket = Ticket.get_by_id(mail.ticket_id)
    stage.narrator.did(f"knew it: the same mail opened {ticket.ref}, so it was only filed beside the first", wrote(before))


def language_name(tag: str) -> str:
    """Return "Chinese" for zh-CN."""
    return str(Locale.parse(tag.partition("-")[0]).get_language_name("en"))
