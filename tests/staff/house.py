"""A house full of colleagues, on a Monday morning in Shanghai, and a way to read a mail of one of them."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from processor.config import Colleague, Department
from processor.staff.commands import Parsed, parse

SHANGHAI = ZoneInfo("Asia/Shanghai")
MONDAY = datetime(2026, 3, 2, 2, 0, tzinfo=UTC)  # 10:00 there


def _colleague(name: str, login: str, department: str) -> Colleague:
    return Colleague(name=name, address=f"{login}@house.example", departments=(department,), languages=("zh-CN", "en"))


COLLEAGUES = (
    _colleague("王磊", "wang", "service"),
    _colleague("刘敏", "liu", "service"),
    _colleague("Bob Miller", "bob", "service"),
    _colleague("陈伟", "chen", "logistics"),
    _colleague("Ann Chen", "ann", "finance"),
    _colleague("Sun Jie", "sun", "logistics"),
    _colleague("Sun Li", "lis", "finance"),
)
DEPARTMENTS = (
    Department(key="service", names=("Customer Service", "客服"), lead="zhao@house.example"),
    Department(key="logistics", names=("Logistics", "物流"), lead="sun@house.example"),
    Department(key="finance", names=("Finance", "财务"), lead="ann@house.example"),
)


def read(text: str, language: str = "en", now: datetime = MONDAY, zone: ZoneInfo = SHANGHAI) -> Parsed:
    """Return what a mail of a colleague says."""
    return parse(text, now=now, zone=zone, colleagues=COLLEAGUES, departments=DEPARTMENTS, language=language)


def shanghai(day: str, clock: str) -> datetime:
    """Return an instant by the clock of the house, in UTC."""
    return datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=SHANGHAI).astimezone(UTC)
