"""Who makes a ticket do something: a colleague by a mail, a customer by one, or the desk itself. Pure."""

from dataclasses import dataclass
from datetime import datetime

DESK = "desk"


@dataclass(frozen=True, slots=True)
class By:
    """The actor of a verb: an address ("desk" for the program), their mail, and when that reached us: that instant counts."""

    address: str
    mail_id: int | None
    received: datetime

    @property
    def person(self) -> bool:
        """Whether somebody, and not the program, wants it."""
        return self.address != DESK


def desk_itself(now: datetime) -> By:
    """Return the program as the actor."""
    return By(DESK, None, now)
