"""The nature of a mail: a person's, or which machine's. Pure.

The checks stand in one order, and the first that recognises its kind decides: what is read off the structure of a mail comes before what
is read off header fields, and words come last. Whatever no check recognises was written by a person.
"""

from processor.mail import address, automatic, bounce, challenge, feedback, list_mail, receipt
from processor.mail.message import Address, Bounce, MailKind, Nature
from processor.mail.outline import Outline


def read(
    raw: bytes, outline: Outline, subject: str, sender: Address | None, texts: tuple[str, str], own_addresses: frozenset[str]
) -> tuple[Bounce | None, Nature]:
    """Return the delivery report that the mail is, if it is one, and what wrote the mail.

    `texts` are the whole text and what of it was written in this mail.
    """
    whole, new = texts
    top = outline.root.headers
    report = (
        _own(sender, own_addresses)  # first: whatever else it looks like, it must go round no loop
        or feedback.read(raw, outline, subject, sender, whole)
        or receipt.read(raw, outline, subject, whole)
        or challenge.read(top, subject, sender, new)  # before delivery reports, as which some are dressed
    )
    if report is not None and not (report.kind is MailKind.RECEIPT and receipt.refuses(raw, outline)):
        return None, report
    return bounce.read(raw, outline, subject, whole) or (None, report or _of_sender(outline, subject, new))


def _own(sender: Address | None, own_addresses: frozenset[str]) -> Nature | None:
    """Recognise a mail of the desk itself."""
    if sender is None or address.plain(sender.address) not in {address.plain(own) for own in own_addresses}:
        return None
    return Nature(MailKind.OWN, f"From: {sender.address} is an address of ours")


def _of_sender(outline: Outline, subject: str, new: str) -> Nature:
    """Return what wrote a mail that is no report of any kind."""
    top = outline.root.headers
    return (
        automatic.reply(top, subject, new)  # before lists and mass mail: responders set their marks too
        or list_mail.mailing_list(top)
        or automatic.notification(top)  # before mass mail: a web form sent through a mailing service is somebody's complaint
        or list_mail.mass_mail(top)
        or automatic.from_program(top)  # last: lists and newsletters carry loop marks too
        or Nature(MailKind.PERSON, "no mark of a machine")
    )
