"""Which Authentication-Results are believed, and what they must say."""

import pytest

from processor.mail import authentication, fields
from processor.mail.message import Address, Authentication

FAIL, NONE, PASS = Authentication.FAIL, Authentication.NONE, Authentication.PASS
ANN = Address("Ann", "ann@mail.customer.example")
GOOD = "dmarc=pass header.from=mail.customer.example"


def verdict(*lines: str, sender: Address | None = ANN, server: str = "mx.acme.example") -> Authentication:
    """Return the verdict on a header of these lines."""
    raw = "\r\n".join([*lines, "", ""]).encode()
    return authentication.verdict(fields.read_block(raw, 0, len(raw)).headers, sender, server)


@pytest.mark.parametrize(
    ("results", "expected"),
    [
        (GOOD, PASS),
        ("spf=pass smtp.mailfrom=x; dkim=fail; dmarc=pass (p=none) header.from=mail.customer.example", PASS),
        ("dmarc=pass header.from=customer.example", PASS),
        ('DMARC = Pass Header.From = "Mail.Customer.Example"', PASS),
        ("dmarc=fail header.from=mail.customer.example", FAIL),
        ("dmarc=fail", FAIL),
        ("dmarc=pass", NONE),
        ("dmarc=pass header.from=evil.example", NONE),
        ("dmarc=pass header.from=example", NONE),
        ("dmarc=pass header.from=er.example", NONE),
        ("dmarc=none header.from=mail.customer.example", NONE),
        ("dmarc=temperror header.from=mail.customer.example", NONE),
        ("spf=pass; dkim=pass header.d=mail.customer.example", NONE),
        (f"{GOOD}; dmarc=pass header.from=evil.example", NONE),
        (f"{GOOD}; dmarc=fail", FAIL),
        (f"({GOOD})", NONE),
        (f"(unclosed; {GOOD}", NONE),
        ('spf=pass reason="x; dmarc=pass header.from=mail.customer.example"', NONE),
        ("xdmarc=pass header.from=mail.customer.example", NONE),
        ("dmarc=passed header.from=mail.customer.example", NONE),
        ("none", NONE),
        ("", NONE),
    ],
)
def test_verdict_is_that_on_the_from_domain(results: str, expected: Authentication) -> None:
    """Only a clear result about the domain of the sender is a pass."""
    assert expected == verdict(f"Authentication-Results: mx.acme.example; {results}", "Received: by mx.acme.example")


@pytest.mark.parametrize(
    ("server", "expected"),
    [
        ("mx.acme.example", PASS),
        ("MX.Acme.Example", PASS),
        ("mx.acme.example 1", PASS),
        ('"mx.acme.example"', PASS),
        ("(note) mx.acme.example (note)", PASS),
        ("mx.acme.example.evil.example", NONE),
        ("evil.example mx.acme.example", NONE),
        ("mx.acme.example x", NONE),
        ("", NONE),
    ],
)
def test_only_our_server_is_believed(server: str, expected: Authentication) -> None:
    """The name must be ours, all of it and nothing else."""
    assert expected == verdict(f"Authentication-Results: {server}; {GOOD}")


def test_topmost_of_ours_counts() -> None:
    """A field that the sender brought stands below ours."""
    ours, forged = "Authentication-Results: mx.acme.example; dmarc=fail", f"Authentication-Results: mx.acme.example; {GOOD}"

    assert verdict(ours, forged) == FAIL
    assert verdict("Authentication-Results: other.example; dmarc=fail", forged) == PASS


def test_field_below_a_second_received_does_not_count() -> None:
    """What was there before the mail reached us is the sender's word."""
    good = f"Authentication-Results: mx.acme.example; {GOOD}"

    assert verdict("Received: by mx.acme.example", good, "Received: by relay.example") == PASS
    assert verdict("Received: by mx.acme.example", "Received: by relay.example", good) == NONE


def test_nobody_is_trusted_without_a_name_or_a_sender() -> None:
    """No configured server, no verdict; no clear sender, no verdict."""
    good = f"Authentication-Results: mx.acme.example; {GOOD}"

    assert verdict(good, server="") == NONE
    assert verdict(good, sender=None) == NONE


def test_domains_compare_as_they_stand_in_the_dns() -> None:
    """A Unicode domain and its ASCII form are one."""
    results = "Authentication-Results: mx.acme.example; dmarc=pass header.from=xn--bcher-kva.example"

    assert verdict(results, sender=Address("", "ann@b\u00fccher.example")) == PASS
