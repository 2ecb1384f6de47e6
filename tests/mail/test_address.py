"""Who sent a mail, and whom it went to."""

import pytest

from processor.mail import address
from processor.mail.message import Address

NOBODY = [
    *("", "ann", "ann@", "@b.example", "a@b@c.example", "a..b@c.example", ".a@b.example", "a@b..example", "a@-", "a b@c.example"),
    *(
        "sam@desk.example)<eve@evil.example>",
        "sam@desk.example <eve@evil.example>",
        "a@b.example, c@d.example",
        "<a@b.example> <c@d.example>",
    ),
    *("team: a@b.example;", "a@b.example;", "undisclosed-recipients:;", '"a@b.example" <', '"unclosed <a@b.example>', "x <a@b.example> y"),
    *(
        "team: Ann <a@b.example>;",
        "Ann <a@b.example>; Bob",
        "Ann <a@b.example> <>",
        "Ann <a b@c.example",
        "<sam@desk.example(evil.example)>",
        "<@relay.example:ann@b.example>",
        '"john doe"@x.example',
        "a@[192.0.2.1]",
        "a\\@b <c@d.example>",
        "a@b.example\x00",
    ),
    *("=?utf-8?q?a=40b.example?=", "a@b.\u202eexample", "x" * 65 + "@b.example", "a@b.example>"),
]

SOMEBODY = {
    "ann@Customer.EXAMPLE": Address("", "ann@customer.example"),
    "Ann Li <ann@b.example>": Address("Ann Li", "ann@b.example"),
    "<ann@b.example>": Address("", "ann@b.example"),
    "ann@b.example (Ann Li)": Address("Ann Li", "ann@b.example"),
    "Ann (Acme) <ann@b.example>": Address("Ann (Acme)", "ann@b.example"),
    "Li, Ann <ann@b.example>": Address("Li, Ann", "ann@b.example"),
    '"Li, \\"A\\" <x@y>" <ann@b.example>': Address('Li, "A" <x@y>', "ann@b.example"),
    "ann@b.example <ann@b.example>": Address("ann@b.example", "ann@b.example"),
    '"help@desk.example" <eve@evil.example>': Address("help@desk.example", "eve@evil.example"),
    "=?utf-8?B?546L6Iqz?= <w@qq.example>": Address("王芳", "w@qq.example"),
    '"=?utf-8?B?546L6Iqz?=" <w@qq.example>': Address("王芳", "w@qq.example"),
    "=?utf-8?q?a=2C_b=3Cx=40y=3E?= <c@d.example>": Address("a, b<x@y>", "c@d.example"),
    "王芳 <wang@公司.example>": Address("王芳", "wang@公司.example"),
    "Ann (Acme: Leeds, <a@b.example>": Address("Ann (Acme: Leeds,", "a@b.example"),
    "(a(b)) <a@b.example>": Address("(a(b))", "a@b.example"),
    "RE: Ann <a@b.example>, ": Address("RE: Ann", "a@b.example"),
    "a@b.example,": Address("", "a@b.example"),
    "Ann <<a@b.example>>": Address("Ann", "a@b.example"),
    "Ann <mailto:a@b.example>": Address("Ann", "a@b.example"),
    "Ann <a@b.example": Address("Ann", "a@b.example"),
    '"Acme Trading " <>, "LTD" <a@b.example>': Address("LTD", "a@b.example"),
    "Ann <a@b.example.>": Address("Ann", "a@b.example"),
    "Ann (not Bob \\) (x) <ann (home) @ b.example (work)>": Address("Ann (not Bob \\) (x)", "ann@b.example"),
    "Ann <ann@b  .  example>": Address("Ann", "ann@b.example"),
    "\u202eevil\u202c <a@b.example>": Address("evil", "a@b.example"),
}


@pytest.mark.parametrize("text", NOBODY)
def test_unclear_sender_is_nobody(text: str) -> None:
    """What could be read in two ways, or is no mailbox, is never answered or obeyed."""
    assert address.sender([text])[0] is None


@pytest.mark.parametrize(("text", "sender"), SOMEBODY.items(), ids=SOMEBODY)
def test_clear_sender_is_known(text: str, sender: Address) -> None:
    """The ways in which mail programs write one person."""
    assert (sender, None) == address.sender([text])


def test_no_from_and_two_froms_are_nobody() -> None:
    """Two equal fields are still two."""
    assert address.sender([]) == (None, "there is no From")
    assert address.sender(["a@b.example", "a@b.example"]) == (None, "there are several From fields")


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("a@b.example, C <c@d.example>", ["a@b.example", "c@d.example"]),
        ("a@b.example; c@d.example", ["a@b.example", "c@d.example"]),
        ("team: a@b.example, c@d.example; e@f.example", ["a@b.example", "c@d.example", "e@f.example"]),
        ('"x, y" <a@b.example>, broken, <c@d.example>', ["a@b.example", "c@d.example"]),
        ("(one, two) a@b.example", []),
        ("", []),
    ],
)
def test_list_gives_its_mailboxes(text: str, addresses: list[str]) -> None:
    """Commas part mailboxes only outside quotes and comments; what is none is left out."""
    assert addresses == [one.address for one in address.mailboxes(text)]


def test_list_is_limited() -> None:
    """Nobody needs more than 500 recipients."""
    assert len(address.mailboxes(", ".join(f"a{number}@b.example" for number in range(600)))) == 500


def test_plain_address_has_no_tag_and_no_case() -> None:
    """`Care+T1@Acme.example` and `care@acme.example` are one desk."""
    assert address.plain("Care+T1@Acme.Example") == "care@acme.example"
