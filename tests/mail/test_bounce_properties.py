"""No delivery report breaks the reading, whatever stands in it."""

from hypothesis import given
from hypothesis import strategies as st

from processor.mail import address, parse, status_report
from tests.mail.test_bounce import DAEMON, report

PIECES = st.sampled_from(
    [
        *(
            "Final-Recipient: ",
            "Original-Recipient: rfc822;",
            "Action: failed",
            "Status: 5.1.1",
            "Diagnostic-Code: smtp; 550 ",
            "Message-ID: ",
        ),
        *("a@b.example", "<a@b.example>:", "to the following", "550", "5.1.1", "退信", "收件人：", "could not be delivered", "temporarily"),
        *(
            "\n",
            "\r\n",
            "\n\n",
            " ",
            "\t",
            ">",
            "<",
            "@",
            ":",
            ";",
            "\x00",
            "\ud800",
            "\u202e",
            "--r\n",
            "--r--\n",
            "Content-Type: message/rfc822\n\n",
        ),
    ]
)
TEXTS = st.lists(st.one_of(PIECES, st.text(max_size=20)), max_size=40).map("".join)


def checked(raw: bytes) -> None:
    """Assert what holds of every bounce."""
    bounce = parse.read(raw).bounce
    recipients = () if bounce is None else bounce.recipients
    assert len(recipients) <= status_report.RECIPIENTS
    assert all(address.normal(one.address) == one.address for one in recipients)
    assert len({one.address for one in recipients}) == len(recipients)


@given(st.one_of(st.binary(max_size=500), TEXTS.map(lambda text: text.encode("utf-8", "surrogatepass"))))
def test_any_bytes_in_a_delivery_status_are_read(data: bytes) -> None:
    """No report breaks the reading, and every recipient is an address."""
    checked(report(data))


@given(TEXTS, TEXTS)
def test_any_words_of_a_mail_system_are_read(subject: str, body: str) -> None:
    """No text breaks the reading, and every recipient is an address."""
    text = f"From: {DAEMON}\nTo: care@acme.example\nX-Failed-Recipients: {subject}\nSubject: failure notice\n\n{body}"
    checked(text.encode("utf-8", "surrogatepass"))
