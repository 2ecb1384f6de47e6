"""What Amazon SES tells by mail through SNS: a bounce as JSON in the text. Pure.

Read field by field with patterns, not as JSON: SNS wraps, cuts and signs its mails, and half a notice still names the recipient.
Source: Amazon SES developer guide, "Amazon SNS notification contents" (bounce, delivery delay and delivery objects).
"""

import re

from processor.mail import address, references, smtp_words
from processor.mail.fields import Headers
from processor.mail.message import Bounce, BouncedRecipient

_CHARACTERS = 256 * 1024
_KIND = re.compile(r'"(?:notificationType|eventType)"\s{0,4}:\s{0,4}"(Bounce|DeliveryDelay)"')
_FINALITY = re.compile(r'"bounceType"\s{0,4}:\s{0,4}"(Permanent|Transient)"')
_RECIPIENT = re.compile(r'"emailAddress"\s{0,4}:\s{0,4}"([^"\\\s]{3,320})"([^{}]{0,2000})')
_HEADER = re.compile(r'"name"\s{0,4}:\s{0,4}"Message-ID"\s{0,4},\s{0,4}"value"\s{0,4}:\s{0,4}"([^"\\]{3,998})"', re.IGNORECASE)
_COMMON = re.compile(r'"messageId"\s{0,4}:\s{0,4}"(<[^"\\]{3,998}>)"')
_RECIPIENTS = 100


def read(top: Headers, text: str) -> Bounce | None:
    """Return the bounce that a notification is about, or None when the mail is none."""
    if top.first("x-amz-sns-message-id") is None:
        return None
    notice = text[:_CHARACTERS]
    kind = _KIND.search(notice)
    if kind is None:
        return None
    finality = _FINALITY.search(notice)
    permanent = False if kind[1] == "DeliveryDelay" else {"Permanent": True, "Transient": False}[finality[1]] if finality else None
    recipients: dict[str, BouncedRecipient] = {}
    for found in _RECIPIENT.finditer(notice):
        named = address.normal(found[1])
        if named is not None and len(recipients) < _RECIPIENTS:
            recipients.setdefault(named, BouncedRecipient(named, smtp_words.status(found[2]), permanent))
    original = _HEADER.search(notice) or _COMMON.search(notice)
    return Bounce(tuple(recipients.values()), references.message_id(original[1]) if original is not None else None)
