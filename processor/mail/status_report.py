"""The machine-readable part of a delivery report: who failed, how, and what its server did about it. Pure.

Reports are read as they are written, not only as they should be: without blank lines between recipients, with blank lines inside one,
with `>` or spaces before each line, with recipients that have no type. Whatever is not an address is nobody. At most 100 recipients.
Sources: RFC 3464 2.1-2.3, RFC 6533 (internationalized), RFC 3461 5.2 (xtext in Original-Recipient).
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from processor.mail import address, smtp_words
from processor.mail.message import BouncedRecipient

RECIPIENTS = 100
BYTES = 64 * 1024  # looked at in one report
_LINES = 5000

_FIELD = re.compile(r"[>|\s]{0,12}([A-Za-z][A-Za-z0-9-]{1,40})[ \t]{0,4}:(.{0,2000})")
_QUOTE = re.compile(r"[>|]{1,6} {0,2}")
_ADDRESS = re.compile(r"[^\s<>()\"',;:@\[\]]{1,64}@[^\s<>()\"',;:@\[\]]{1,255}")
_XTEXT_AT = re.compile(r"\+40(?=[A-Za-z0-9-]{1,63}\.)")
# Ordered by trust: what finally failed, what we asked for, what the server made of it.
_WHO = ("final-recipient", "original-recipient", "x-actual-recipient", "x-final-recipient")
_WHAT = ("action", "status", "diagnostic-code")
_SUCCESSES = ("delivered", "relayed", "expanded", "deliverable")
_FINALITY = {"delayed": False, "failed": True, "failure": True, "expired": True, "undeliverable": True}


@dataclass(slots=True)
class Entry:
    """What a report says of one recipient: its fields by lower-case name, each once."""

    values: dict[str, str] = field(default_factory=dict)

    @property
    def action(self) -> str:
        """Return the action in lower case without its comment: `failed`, `delayed`, `delivered`."""
        words = self.values.get("action", "").lower().partition("(")[0].partition(";")[0].split()
        return words[0] if words else ""

    @property
    def has_succeeded(self) -> bool:
        """Tell whether the mail reached this recipient or was passed on."""
        return self.action in _SUCCESSES

    @property
    def names_somebody(self) -> bool:
        """Tell whether this is about a recipient, not about the mail as a whole."""
        return any(name in self.values for name in _WHO)

    @property
    def says_something(self) -> bool:
        """Tell whether it also says what became of the mail, as no other text does."""
        return self.names_somebody and any(name in self.values for name in _WHAT)

    def goes_on_in(self, following: "Entry") -> bool:
        """Tell whether a blank line has torn the next fields from this recipient: it is only named so far, and not named again there."""
        return not any(name in self.values for name in _WHAT) and not any(name in self.values for name in _WHO if name in following.values)


def read(text: str) -> list[Entry]:
    """Return the recipients of a report in their order; fields that stand apart from any recipient are given to the nearest."""
    found: list[Entry] = []
    waiting: dict[str, str] = {}
    for group in _groups(text):
        if group.names_somebody and not (found and found[-1].goes_on_in(group)):
            group.values = waiting | group.values
            waiting = {}
            found.append(group)
        elif found:
            found[-1].values = group.values | found[-1].values
        else:
            waiting |= group.values
        if len(found) == RECIPIENTS:
            break
    return found


def recipients(entries: Iterable[Entry], elsewhere: Sequence[str]) -> list[BouncedRecipient]:
    """Return the recipients whom the mail did not reach, each with its status; `delayed` is never final, whatever the status says.

    `elsewhere` are the addresses that a header field names: a report may name files or mailboxes instead.
    """
    failing = [entry for entry in entries if not entry.has_succeeded]
    named = [_address(entry) for entry in failing]
    if not any(named) and len(elsewhere) == len(failing):
        named = list(elsewhere)
    return [BouncedRecipient(one, *_verdict(entry)) for one, entry in zip(named, failing, strict=True) if one is not None]


def _groups(text: str) -> Iterator[Entry]:
    """Yield the fields of a report as they stand together; a recipient field that repeats begins a new group too."""
    current, last = Entry(), ""
    for line in text.split("\n", _LINES)[:_LINES]:
        found = _FIELD.match(line)
        name = found[1].lower() if found is not None else ""
        if found is not None and (name in _WHO or name in _WHAT):
            if name in current.values and (name in _WHO or name == "action"):
                yield current
                current = Entry()
            current.values.setdefault(name, found[2].strip())
            last = name
        elif found is None and last and line.strip(" \t\r>|"):
            current.values[last] = f"{current.values[last]} {_QUOTE.sub('', line).strip()}"[:2000]
        elif found is not None:
            last = ""
        elif current.values and not line.strip(" \t\r>|"):
            yield current
            current, last = Entry(), ""
    yield current


def _verdict(entry: Entry) -> tuple[str | None, bool | None]:
    """Return the status that an entry states, and whether the failure is final."""
    diagnostic = entry.values.get("diagnostic-code", "")
    status = smtp_words.refined(smtp_words.status(entry.values.get("status", "")), diagnostic)
    permanent = _FINALITY.get(entry.action)
    if permanent is not False:
        stated = smtp_words.is_final(status) if status is not None else smtp_words.is_final(diagnostic)
        permanent = stated if stated is not None else permanent
    return status, permanent


def _address(entry: Entry) -> str | None:
    """Return the address of an entry: the first that has a domain with a dot, else the first at all."""
    found: list[str] = []
    for name in _WHO:
        value = _XTEXT_AT.sub("@", entry.values.get(name, ""), count=1) if "@" not in entry.values.get(name, "") else entry.values[name]
        written = (address.normal(one.rstrip(".")) for one in _ADDRESS.findall(value)[-1:])
        found.extend(one for one in written if one is not None)
    return next((one for one in found if "." in one.rpartition("@")[2]), found[0] if found else None)
