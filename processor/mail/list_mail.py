"""Mail to many: mailing lists and mass mail, by the header fields that their software sets. Pure.

A list passes on what people write, mass mail is written once for all. A Google Group in front of a desk is a list like any other.
Feedback-ID is no mark: mail services set it on every mail, Proton and Amazon SES on those of people and web forms too.
Sources: RFC 2369, RFC 2919, RFC 8058, and the Precedence values of RFC 2076 3.9.
"""

from processor.mail.fields import Headers, unfold
from processor.mail.message import MailKind, Nature

_LIST_FIELDS = (
    *("list-id", "list-post", "list-subscribe", "list-help", "list-archive", "list-owner", "mailing-list", "x-mailing-list"),
    *("x-mailman-version", "x-beenthere", "x-ml-name", "x-google-group-id"),
)
_MASS_FIELDS = (
    *("list-unsubscribe", "x-campaign", "x-campaignid", "x-campaign-id", "x-csa-complaints", "x-mailing-id"),
    *("x-mc-user", "x-mailchimp-campaign-id", "x-newsletter", "x-mailer-recptid"),
)


def mailing_list(top: Headers) -> Nature | None:
    """Recognise what a mailing list passes on."""
    for name in _LIST_FIELDS:
        if top.first(name) is not None:
            return Nature(MailKind.MAILING_LIST, f"{name.title()} is present")
    if precedence(top) == "list":
        return Nature(MailKind.MAILING_LIST, "Precedence: list")
    return None


def mass_mail(top: Headers) -> Nature | None:
    """Recognise what was written once for many."""
    value = precedence(top)
    if value in ("bulk", "junk"):
        return Nature(MailKind.BULK, f"Precedence: {value}")
    for name in _MASS_FIELDS:
        if top.first(name) is not None:
            return Nature(MailKind.BULK, f"{name.title()} is present")
    return None


def precedence(top: Headers) -> str:
    """Return Precedence in lower case; the one that tells most when there are several."""
    fields = (*top.all("precedence"), *top.all("x-precedence"), *top.all("preference"))
    values = {unfold(value).decode("ascii", "replace").lower().replace("-", "_") for value in fields}
    return next((value for value in ("auto_reply", "list", "bulk", "junk") if value in values), "")
