"""Where a new matter goes: past the colleague it complains about, to the praised, to those who look after people."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from processor.tickets import handing, life, routing
from processor.tickets.grievance import is_grievance
from processor.tickets.refused import Code, Refused
from tests import sample_config
from tests.desk import MORNING, Desk, Settings
from tests.letters import ANN, letter
from tests.tickets.departments import MANAGER, TABLES, WANG, ZHAO
from tests.tickets.verbs import CHEN, LIN, act, details, events, told

PEOPLE = "people@acme.example"
PERSONNEL = TABLES + f'personnel = "{PEOPLE}"\n'
FRIDAY = "2026-03-06T20:30:00+08:00"


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Desk]:
    """Yield a desk with two departments and somebody who looks after people."""
    with Desk(tmp_path, Settings(tables=PERSONNEL)) as desk:
        yield desk


def owner(desk: Desk, position: int = 0) -> str | None:
    """Return who has a ticket."""
    owner: str | None = desk.tickets()[position]["owner"]
    return owner


def test_whom_a_complaint_names_neither_has_it_nor_reads_it(company: Desk) -> None:
    """The lead has it; the journal says why; a receipt goes out as ever."""
    company.receives(letter(text="I am angry: Chen Wei shouted at me on the phone and the lid is still cracked."))
    company.at(MORNING)

    assert owner(company) == LIN
    assert details(company, "recused")[0]["who"] == [CHEN]
    mails = told(company)
    assert list(mails) == [LIN]
    assert "投诉" in mails[LIN] or "complains about a colleague" in mails[LIN]
    with pytest.raises(Refused) as caught:
        act(company, life.note_replied, by=CHEN)
    assert caught.value.code is Code.RECUSE
    with pytest.raises(Refused) as caught:
        act(company, handing.assign, CHEN, by=LIN)
    assert caught.value.code is Code.RECUSE


def test_a_lead_who_is_named_gives_it_to_the_manager(company: Desk) -> None:
    """Zhao leads Logistics."""
    company.receives(letter(text="The parcel is damaged and 赵芳 never called back. Zhao Fang was rude to me. 物流太差了"))
    company.at(MORNING)

    assert ZHAO in details(company, "recused")[0]["who"]
    assert owner(company) in (LIN, CHEN, MANAGER)
    assert ZHAO not in told(company)


def test_whom_a_mail_only_greets_is_not_complained_about(company: Desk) -> None:
    """Ann knows Chen from the last time."""
    company.receives(letter(text="Dear Chen Wei,\n\nthe lid of the pot is cracked again. I am disappointed."))
    company.at(MORNING)

    assert owner(company) == CHEN
    assert "recused" not in events(company)


def test_a_later_mail_takes_it_from_whom_it_names(company: Desk) -> None:
    """The lead gets it, and the mail."""
    company.receives(letter())
    company.at(MORNING)
    acknowledgement = company.show("T-1001")["outbox"][0]["message_id"]
    assert owner(company) == CHEN
    company.sent()

    company.receives(letter(ANN, "Re: lid", "Chen Wei was rude and lied to me. This is unacceptable.", answers=acknowledgement))
    company.at(FRIDAY)

    assert owner(company) == LIN
    assert list(told(company)) == [LIN]


def test_praise_goes_to_whom_it_names(company: Desk) -> None:
    """Nobody is recused from a thank-you."""
    company.receives(letter(subject="Thank you", text="Wang Lei was wonderful: friendly, quick and helpful. I am so happy!"))
    company.at(MORNING)

    assert owner(company) == WANG
    assert "recused" not in events(company)


def test_a_colleagues_own_pay_goes_past_every_department(company: Desk) -> None:
    """It is no complaint of a customer, nobody of a department reads it, and no program comforts."""
    company.receives(letter("Ma Li <ma@acme.example>", "我的工资", "我的加班费已经拖欠三个月了，我的主管一直不管，我很生气！"))
    company.at(MORNING)

    [facts] = company.tickets()
    assert (facts["owner"], facts["department"], facts["kind"]) == (PEOPLE, None, "other")
    assert list(told(company)) == [PEOPLE]
    with company.database.unit_of_work():
        assert details(company, "sensitive")[0]["automation"] == "receipt_only"


def test_a_customer_who_writes_of_their_boss_is_a_customer(company: Desk) -> None:
    """Only a colleague's employment is ours."""
    company.receives(letter(text="My boss is angry with me because your delivery came late. I want my money back."))
    company.at(MORNING)

    assert owner(company) != PEOPLE


@pytest.mark.parametrize(
    "text", ["我的工资少了", "我的合同没有续签", "公司强制加班", "My salary is late", "unpaid overtime", "I was dismissed"]
)
def test_words_of_employment(text: str) -> None:
    """Pay, contract, superior."""
    assert is_grievance(text)


@pytest.mark.parametrize(
    "text", ["物流三天不回我们的对账", "The contract of the customer is missing", "客户的合同丢了", "工资表打印机坏了"]
)
def test_words_of_work_are_none(text: str) -> None:
    """A colleague complains about another department like any customer."""
    assert not is_grievance(text)


def test_another_matter_of_the_same_week_is_named(company: Desk) -> None:
    """With the line that joins the two."""
    company.receives(letter(subject="The lid is cracked"))
    company.at(MORNING)
    company.sent()

    company.receives(letter(subject="Still the lid"))
    company.at("2026-03-03T11:00:00+08:00")

    assert "#合并 T-1001" in told(company)[CHEN]


def test_names_are_whole_words(tmp_path: Path) -> None:
    """Chen Weimin is somebody else."""
    config = sample_config.read(tmp_path, sample_config.WHOLE)

    assert routing.named_in("subject\nChen Wei did it", config) == (CHEN,)
    assert routing.named_in("subject\nChen Weimin did it", config) == ()
    assert routing.named_in("Chen Wei, you are late", config) == (CHEN,)
