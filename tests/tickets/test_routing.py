"""Who looks after a new matter."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from processor.config import Config
from processor.outbound.reasons import Turn
from processor.tickets.routing import Route, choose_department, route
from tests import sample_config

DEPARTMENTS = """
[[departments]]
key = "service"
names = ["Service", "客服"]
lead = "lin@acme.example"

[[departments]]
key = "logistics"
names = ["Logistics", "物流"]
lead = "wu@acme.example"
keywords = ["delivery", "parcel", "快递", "Straße"]

[[departments]]
key = "billing"
names = ["Billing"]
lead = "chen@acme.example"
keywords = ["invoice", "refund"]
"""


@dataclass(frozen=True)
class Colleague:
    """A colleague as a line of a test."""

    name: str
    department: str
    languages: str


CHEN = Colleague("chen", "service", '"zh-CN"')
ANNA = Colleague("anna", "service", '"en", "de"')
BEN = Colleague("ben", "service", '"en-GB"')


def company(folder: Path, *colleagues: Colleague, departments: str = DEPARTMENTS) -> Config:
    """Return a configuration with these colleagues."""
    staff = "".join(
        f'[[staff]]\nname = "{one.name.title()}"\naddress = "{one.name}@acme.example"\n'
        f'departments = ["{one.department}"]\nlanguages = [{one.languages}]\n'
        for one in colleagues
    )
    return sample_config.read(folder, sample_config.DESK + sample_config.MAILBOX + sample_config.SMTP + departments + staff)


@pytest.mark.parametrize(
    ("text", "department", "words"),
    [
        ("The lid is cracked", "service", ()),
        ("My parcel is late", "logistics", ("parcel",)),
        ("PARCEL and delivery", "logistics", ("delivery", "parcel")),
        ("快递丢了", "logistics", ("快递",)),
        ("in der STRASSE verloren", "logistics", ("Straße",)),
        ("refund for a parcel, refund it", "billing", ("refund",)),
        ("refund for a parcel", "logistics", ("parcel",)),
        ("", "service", ()),
    ],
    ids=["nothing named", "one word", "capitals", "Chinese", "folded", "the most often", "a tie goes to the first", "no text"],
)
def test_the_words_of_a_mail_choose_the_department(tmp_path: Path, text: str, department: str, words: tuple[str, ...]) -> None:
    """The one named most often, and the first where none is; the words are told as the reason."""
    chosen, found = choose_department(text, company(tmp_path).departments)

    assert (chosen.key, found) == (department, words)


def test_no_more_than_three_words_are_told(tmp_path: Path) -> None:
    """A reason is a reason, not a dictionary."""
    _, found = choose_department("delivery parcel 快递 straße", company(tmp_path).departments)

    assert found == ("delivery", "parcel", "快递")


@pytest.mark.parametrize(
    ("language", "owners"),
    [
        ("en", ["anna@acme.example", "ben@acme.example"] * 2),
        ("en-US", ["anna@acme.example", "ben@acme.example"] * 2),
        ("de", ["anna@acme.example"] * 4),
        ("zh-TW", ["chen@acme.example"] * 4),
        ("fr", ["anna@acme.example", "ben@acme.example", "chen@acme.example", "anna@acme.example"]),
    ],
)
def test_those_who_write_the_language_take_turns(tmp_path: Path, language: str, owners: list[str]) -> None:
    """Another country's form of a language is near enough; where nobody writes it, all take turns."""
    config = company(tmp_path, ANNA, BEN, CHEN)

    assert [route("lid", language, turn, config).owner for turn in (0, 1, 2, 3)] == owners


@pytest.mark.parametrize(("language", "turn"), [("en", Turn.SPEAKS), ("fr", Turn.ANYBODY)])
def test_the_owner_learns_why(tmp_path: Path, language: str, turn: Turn) -> None:
    """Because of the language, or because nobody there writes it."""
    assert route("lid", language, 0, company(tmp_path, ANNA)).turn is turn


def test_a_department_of_one_is_its_lead(tmp_path: Path) -> None:
    """Where nobody is listed the lead has it, with the name that colleagues know if there is one."""
    config = company(tmp_path, CHEN)

    unlisted, listed = route("parcel", "en", 5, config), route("invoice", "en", 5, config)

    assert (unlisted.owner, unlisted.turn, unlisted.words) == ("wu@acme.example", Turn.LEAD, ("parcel",))
    assert (listed.owner, listed.owner_name, listed.turn) == ("chen@acme.example", "Chen", Turn.LEAD)


def test_a_desk_without_departments_has_no_owner(tmp_path: Path) -> None:
    """Then the admins are told."""
    assert route("lid", "en", 0, company(tmp_path, departments="")) == Route()
