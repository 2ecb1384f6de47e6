"""A mail that has been understood, on its way into a ticket."""

from dataclasses import dataclass

from processor.listening.reading import Reading
from processor.mail import context
from processor.mail.message import Address, InboundMessage
from processor.models import InboundMail
from processor.tickets.people import Correspondent


@dataclass(frozen=True, slots=True)
class Incoming:
    """A mail that has been understood: its row, what it says, what was heard in it, and who wrote it if known."""

    mail: InboundMail
    message: InboundMessage
    reading: Reading
    said: tuple[str, ...] = ()  # what of its words may be told back to its sender
    offset: int = 0  # characters of its subject that were listened to before its text; spans count from their beginning
    person: Correspondent | None = None

    @property
    def tried_before(self) -> bool:
        """Tell whether an earlier try may have left a stub ticket for this mail."""
        return int(self.mail.attempts) > 1

    @property
    def shown(self) -> str:
        """What colleagues read of it: the words in their context; all of a mail without words of its own."""
        return context.shown(self.message) or self.message.text

    @property
    def sender(self) -> Address:
        """The sender, or an empty address when nobody can be named."""
        return self.message.sender or Address(self.message.sender_text, "")
