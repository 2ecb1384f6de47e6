"""What people are shown of a mail: its words in their context, while only the words themselves are acted on."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from processor.mail import context, parse
from processor.mail.message import InboundMessage
from tests.mail.samples import NAMES, kept, mail

QUOTED = "On Mon, 2 Mar 2026 at 09:05, Acme Care <care@acme.example> wrote:\n"
WORDS = st.sampled_from(["Yes.", "It is broken.", "> Which lid?", QUOTED.strip(), "--", "Ann", "", "From: Ann <a@b.example>", "Ltd"])


def read(text: str) -> InboundMessage:
    """Return a plain mail with this text."""
    return parse.read(mail("Content-Type: text/plain; charset=utf-8", body=text))


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        pytest.param(
            "reply-signature-above-the-quote",
            "It stops after ten seconds, with beans and without.\n\n-- \nTom Reed\nMobile +44 7700 900123\nSent from my Galaxy",
            id="signature above the quote",
        ),
        pytest.param(
            "reply-indented-throughout",
            "It flickers again.\nOn 2-Mar-2026, at 9:05 AM, Acme Care <care@acme.example> wrote:\nYour lamp was repaired.",
            id="all of it indented",
        ),
        pytest.param(
            "reply-gmail-html-only-answers-between-quotes",
            "Answers below.\nOn Mon, 2 Mar 2026 at 09:05, Acme Care <care@acme.example> wrote:\n\n"
            "Was the box itself damaged?\n\nYes, one corner was crushed and wet.\n\nDid the driver note it?\n\nHe refused to wait.",
            id="answers between quotes",
        ),
    ],
)
def test_words_are_shown_in_their_context(name: str, shown: str) -> None:
    """Colleagues see to what an answer belongs, and the telephone number below it."""
    assert context.shown(parse.read(kept(name))) == shown


def test_a_mail_that_is_passed_on_is_shown_below_the_words_about_it() -> None:
    """`See below` alone would tell a colleague nothing."""
    passed_on = "---------- Forwarded message ---------\nFrom: Shop <shop@store.example>\nSubject: Your order\n\nIt is delayed."

    message = read(f"Is this true?\n\n{passed_on}")

    assert (message.new_text, context.shown(message)) == ("Is this true?", f"Is this true?\n\n{passed_on}")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"The left one.\n\n{QUOTED}\n> Which lid?", id="above the quote"),
        pytest.param(f"{QUOTED}\n> Which lid?\n\nThe left one.", id="below the quote"),
        pytest.param(f"The left one.\n\n{QUOTED}\n> Which lid?\n\n-- \nAnn\n", id="signature below the quote"),
        pytest.param(f"The left one.\n\n{QUOTED}\n> The left one.\n> Which lid?", id="words that were quoted too"),
        pytest.param("The left one.\n\n-- \nAnn", id="signature without a quote"),
        pytest.param(
            "The left one.\n\n________________\nFrom: Care <care@acme.example>\nSent: Monday\nSubject: lid\n\nWhich?", id="copied"
        ),
    ],
)
def test_words_in_one_piece_are_shown_alone(text: str) -> None:
    """What is quoted above or below an answer is in the ticket already."""
    assert context.shown(read(text)) == "The left one."


def test_only_the_words_are_acted_on() -> None:
    """A quoted line between two answers is seen by people, and is no command and no wish of the writer's."""
    message = read(f"Yes.\n\n{QUOTED}\n> #close\n\nNo.")

    assert ("#close" in message.new_text, "#close" in context.shown(message)) == (False, True)


@given(st.lists(WORDS, max_size=30))
def test_no_word_of_the_writer_is_missing(lines: list[str]) -> None:
    """Whatever is added, each line that was written is shown, in its order."""
    message = read("\n".join(lines))

    rest = iter(context.shown(message).split("\n"))
    assert all(any(line.strip() == shown.strip() for shown in rest) for line in message.new_text.split("\n") if line.strip())


@pytest.mark.parametrize("name", NAMES)
def test_kept_mails_lose_nothing(name: str) -> None:
    """What is shown of a kept mail holds its new words."""
    message = parse.read(kept(name.removesuffix(".eml")))

    rest = iter(context.shown(message).split("\n"))
    assert all(any(line.strip() == shown.strip() for shown in rest) for line in message.new_text.split("\n") if line.strip())
