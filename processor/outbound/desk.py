"""What every station needs to know of the desk it works for: values and open resources, passed down from the worker."""

from dataclasses import dataclass

from processor.config import Config
from processor.database import Database
from processor.mail import identity
from processor.outbound.templates import TemplateLibrary


@dataclass(slots=True)
class Desk:
    """The configured desk.

    `worker` is this process's number in the database, the owner of its claims; it changes only when its locks were lost.
    """

    config: Config
    secret: bytes
    database: Database
    library: TemplateLibrary
    worker: int

    @property
    def own_addresses(self) -> frozenset[str]:
        """The addresses of the desk itself: mail from them is our own."""
        return frozenset({self.config.desk.address.lower()})

    @property
    def staff_addresses(self) -> frozenset[str]:
        """The addresses that work here: the staff, and those who lead or are told beyond a department without being listed as staff."""
        leads = (department.lead for department in self.config.departments)
        above = self.config.escalation
        others = (*leads, above.manager, above.head, above.personnel, *above.duty)
        return frozenset(address.lower() for address in (*(somebody.address for somebody in self.config.staff), *others) if address)

    @property
    def domain(self) -> str:
        """The domain of our own Message-IDs."""
        return self.config.desk.address.rpartition("@")[2]

    @property
    def loop_mark(self) -> str:
        """The X-Loop value of our mails."""
        return identity.loop_mark(self.secret)
