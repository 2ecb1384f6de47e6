"""What holds for every mail of ours, whatever strangers put into it."""

import email
from dataclasses import replace
from email.message import Message

from hypothesis import example, given
from hypothesis import strategies as st

from processor.mail.compose import compose
from processor.mail.compose_bodies import octets_of
from processor.mail.compose_fields import single_line
from processor.mail.message import Address
from tests.mail.test_compose import MAIL

# Pieces that have injected fields into other programs' mails, mixed with any text at all.
TRICKS = st.sampled_from(
    ["\r\n", "\n", "\r", "=?utf-8?q?=0A?=", "=?", "?=", "\nBcc: x@e.example", "\x00", "\x85", "\u2028", "\u202e", '"', "\\", "<", ">", ","]
)
HOSTILE = st.lists(TRICKS | st.text(max_size=20), max_size=12).map("".join)

FIELDS = ["From", "To", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "Auto-Submitted", "X-Auto-Response-Suppress"]
FIELDS += ["X-Loop", "Content-Language", "MIME-Version", "Content-Type"]
OPTIONAL = {"In-Reply-To", "References"}


@given(name=HOSTILE, subject=HOSTILE, text=HOSTILE, html=HOSTILE, ids=st.lists(HOSTILE, max_size=4))
@example(name="=?UTF-8?Q?=0A?=Bcc: x", subject="=?UTF-8?Q?=0A?=Bcc: x", text="--=_", html=".\r\n", ids=["<a@b>\nX: y"])
def test_no_field_appears_that_was_not_meant(name: str, subject: str, text: str, html: str, ids: list[str]) -> None:
    """However hostile the name, subject, bodies and ids: the fields and the bodies are ours, and nothing is between them."""
    mail = replace(
        MAIL,
        recipient=Address(name, "ann@customer.example"),
        subject=subject,
        text=text,
        html=html,
        in_reply_to="".join(ids),
        references=tuple(ids),
    )

    message = email.message_from_bytes(compose(mail))

    parts = list(message.walk())
    assert [field for field in FIELDS if field not in OPTIONAL or field in message] == message.keys()
    assert isinstance(message, Message)
    assert message.get_content_type() == "multipart/alternative"
    assert [part.get_content_type() for part in parts][1:] == ["text/plain", "text/html"]
    assert [part.get_payload(decode=True) for part in parts[1:]] == [octets_of(text), octets_of(html)]
    assert not any(part.defects or part.preamble or part.epilogue for part in parts)


@given(HOSTILE)
def test_a_single_line_is_settled(text: str) -> None:
    """Cleaning twice changes nothing more, and what is clean has no control and no encoded word."""
    line = single_line(text)

    assert line == single_line(line)
    assert "=?" not in line
    assert not any(character < " " or "\x7f" <= character <= "\x9f" for character in line)
