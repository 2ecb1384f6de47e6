"""Mails as telephones and mail programs send them, down to what they order."""

import pytest

from processor.mail import parse
from processor.staff.written import written
from tests.staff.house import read

QUOTE = "\n\nOn Mon, 2 Mar 2026 at 10:00, Acme Care <care@acme.example> wrote:\n> New ticket\n> #note = for us only\n> #solve\n"
OUTLOOK = (
    "\n\n-----Original Message-----\nFrom: Acme Care <care@acme.example>\nSent: Monday, March 2, 2026 10:00 AM\nTo: Bob Miller\n"
    "Subject: T-1042\n\n#note = for us only\n#take\n"
)
ANSWER = "Hello, we come on Friday."
PHONE = (
    "<div>您好，周五送到。</div><div>#备注 难缠</div><div><br></div><div>发自我的iPhone</div>"
    "<blockquote type=cite>On Mon, Acme wrote:<br>#solve</blockquote>"
)
PLAIN, HTML = "text/plain", "text/html"


@pytest.mark.parametrize(
    ("body", "form", "text", "names"),
    [
        (f"{ANSWER}{QUOTE}", PLAIN, ANSWER, []),
        (f"{ANSWER}{OUTLOOK}", PLAIN, ANSWER, []),
        (f"{ANSWER}\n#solve\n\nSent from my iPhone{OUTLOOK}", PLAIN, ANSWER, ["Solve"]),
        (f"{ANSWER}\n\nSent from my iPhone\n#solve{QUOTE}", PLAIN, ANSWER, ["Solve"]),
        (f"{ANSWER}\n#note\n-- \nBob{QUOTE}", PLAIN, ANSWER, ["Note"]),
        (f"{ANSWER}\n-- \nBob\n#note{QUOTE}", PLAIN, ANSWER, ["Note"]),
        (f"{ANSWER}\n-- \nBob\n#acme - we care{QUOTE}", PLAIN, ANSWER, []),
        (f"#take\n\n发自我的iPhone{OUTLOOK}", PLAIN, "", ["Take"]),
        (f"{QUOTE.strip()}\n\n{ANSWER}\n#solve\n", PLAIN, ANSWER, ["Solve"]),
        ("#handoff logistics box torn at the corner, please look at the \npacking photos", f"{PLAIN}; format=flowed", "", ["HandOver"]),
        (
            PHONE,
            HTML,
            "难缠\n\n您好，周五送到。",
            ["Note"],
        ),
        (f"<div>{ANSWER}</div><div>#solve</div><div>-- <br>Bob Miller<br>Customer Service</div>", HTML, ANSWER, ["Solve"]),
        (f"<p><b>#note</b></p><p>{ANSWER}</p>", HTML, ANSWER, ["Note"]),
        (f"<ul><li>#note</li></ul><p>{ANSWER}</p>", HTML, ANSWER, ["Note"]),
        (f"<div>#note&nbsp;</div><div>{ANSWER}</div>", HTML, ANSWER, ["Note"]),
    ],
)
def test_a_mail_is_read_as_its_writer_meant_it(body: str, form: str, text: str, names: list[str]) -> None:
    """Signature and quoted mail are gone, and what stands in them; a command below the signature is not."""
    raw = (
        "From: Bob Miller <bob@house.example>\nTo: care@acme.example\nSubject: Re: [T-1042]\nMessage-ID: <1@house.example>\n"
        f"MIME-Version: 1.0\nContent-Type: {form}; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{body}"
    )
    message = parse.read(raw.replace("\n", "\r\n").encode(), own_addresses=frozenset({"care@acme.example"}), authserv_id="")
    parsed = read(written(message))

    assert text == parsed.text
    assert names == [type(command).__name__ for command in parsed.commands]
    assert not parsed.problems
