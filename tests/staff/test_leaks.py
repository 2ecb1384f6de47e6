"""Nothing of the inside reaches a customer, however a colleague's mail is made up: thousands of them through the whole program."""

import email
import email.policy
import os
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.desk import MORNING, Desk, Sent
from tests.letters import letter
from tests.staff.replies import INSIDE_WORDS, Fate, Reply, reply

COUNT = int(os.environ.get("STAFF_REPLIES", "60"))
FIRST = int(os.environ.get("STAFF_REPLIES_SEED", "1"))
AT_ONCE = 20
ANN = "ann{}@customer.example"


COMPLAINTS = {
    "en": "The pot came yesterday and its lid is cracked. Please send another one.",
    "zh": "昨天收到的锅，盖子是裂的。请给我换一个新的。",
}


def asked(desk: Desk) -> list[tuple[Sent, str]]:
    """Open as many tickets as are answered at once; return what Chen was told of each, and the customer's language."""
    languages = ["en" if number % 2 else "zh" for number in range(AT_ONCE)]
    desk.receives(*(letter(f"Ann <{ANN.format(number)}>", f"lid {number:02}", COMPLAINTS[one]) for number, one in enumerate(languages)))
    desk.at(MORNING)
    told = sorted((mail for mail in desk.sent() if ".notification." in mail.message_id), key=lambda mail: mail.subject.partition("lid ")[2])
    return list(zip(told, languages, strict=True))


@pytest.mark.timeout(1800)
def test_nothing_of_the_inside_leaves(tmp_path: Path) -> None:
    """What is clear is sent, what is for colleagues stays, what is unclear is held, and no mail to a customer says anything else."""
    wrong: list[str] = []
    with Desk(tmp_path) as desk:
        notifications = asked(desk)
        now = datetime.fromisoformat(MORNING)
        for start in range(FIRST, FIRST + COUNT, AT_ONCE):
            now += timedelta(minutes=11)
            replies = [reply(start + place, *notifications[place]) for place in range(min(AT_ONCE, FIRST + COUNT - start))]
            desk.receives(*(one.raw for one in replies))
            desk.at(now.isoformat())
            now += timedelta(minutes=4)
            desk.at(now.isoformat())
            outside = [mail for mail in desk.sent() if mail.recipient.endswith("@customer.example")]
            wrong += [complaint for one in replies for complaint in judged(one, outside)]
    assert not wrong, f"{len(wrong)} of {COUNT}:\n" + "\n".join(wrong[:20])


def judged(one: Reply, outside: list[Sent]) -> list[str]:
    """Return what is wrong with what became of a mail."""
    carrying = [mail for mail in outside if one.public in mail.words]
    found = [f"{one.told}: {secret!r} leaked" for secret in one.secrets for mail in outside if secret in mail.words]
    found += [f"{one.told}: {word!r} left" for word in INSIDE_WORDS for mail in carrying if word in mail.part("plain") + mail.part("html")]
    if one.fate is Fate.SENT and len(carrying) != 1:
        found.append(f"{one.told}: was not sent")
    if one.fate in (Fate.HELD, Fate.INSIDE) and carrying:
        found.append(f"{one.told}: was sent, and must be {one.fate.value}")
    return found


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_seed_makes_one_mail(seed: int) -> None:
    """What failed can be made again."""
    raw = letter(message_id="<t1001.notification@acme.example>")
    note = Sent("chen@acme.example", raw, email.message_from_bytes(raw, policy=email.policy.default))

    assert reply(seed, note, "en").raw == reply(seed, note, "en").raw
