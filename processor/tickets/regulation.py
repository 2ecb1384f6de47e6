"""What a law or a regulator sets for a ticket: which profile it is under, since when, and by when what is due. Pure.

A department names the profile. A matter that was once with such a department stays under its profile wherever it goes and whatever it
is merged into: nothing ends such a time limit but the answer it asks for.
"""

from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta

from processor.config import Config
from processor.config_profiles import Block, Deadline, Profile
from processor.durations import BusinessTime
from processor.listening.reading import Kind
from processor.tickets import policy
from processor.tickets.calendar import BusinessCalendar
from processor.tickets.case import Case
from processor.tickets.events import Event, Happened

FINAL = "final"
_TELLS_A_DEPARTMENT = ("routed", Happened.OWNER_CHANGED, Happened.SPLIT_OFF)


def profile_of(config: Config, case: Case) -> Profile | None:
    """Return the rules that a ticket is under: those of the first department that had it and has any; colleagues' matters have none."""
    if not config.profiles or case.colleague or case.kind in (Kind.PRAISE, Kind.THANKS):
        return None
    named = profile_name(config, case.events, case.department)
    return next((one for one in config.profiles if one.name == named), None)


def profile_name(config: Config, events: Sequence[Event], department: str | None) -> str:
    """Return the name of the profile that a journal leads to, "" for none; `department` is the present one."""
    of = {one.key: one.profile for one in config.departments}
    brought = [event.text("profile") for event in events if event.name == Happened.ABSORBED]
    had = [of.get(event.text("department"), "") for event in events if event.name in _TELLS_A_DEPARTMENT]
    return next((name for name in (*had, of.get(department or "", ""), *brought) if name), "")


def first_contact(events: Sequence[Event], opened_at: datetime) -> datetime:
    """Return when the customer first came with the matter, in this ticket or one that it goes on from or has taken in."""
    told = [event.instant("first_contact") for event in events if event.name in (Happened.OPENED, Happened.ABSORBED)]
    return min([opened_at, *(instant for instant in told if instant is not None)])


def start_of(deadline: Deadline, events: Sequence[Event], opened_at: datetime) -> datetime:
    """Return the instant from which a time limit counts: of merged tickets the earliest."""
    if deadline.since == "first_contact":
        return first_contact(events, opened_at)
    absorbed = [event.instant("opened") for event in events if event.name == Happened.ABSORBED]
    return min([opened_at, *(instant for instant in absorbed if instant is not None)])


def due_of(deadline: Deadline, start: datetime, config: Config) -> datetime:
    """Return the instant (UTC) at which a time limit ends: at the time of day of its start, on the desk's own clock.

    A month ends on the same day of a later month, or on its last where that has no such day.
    """
    if deadline.unit == "business_days":
        return policy.business_calendar(config).add(start, BusinessTime(days=deadline.length))
    local = start.astimezone(config.desk.zone)
    if deadline.unit == "months":
        return _months_later(local, deadline.length).astimezone(UTC)
    days = deadline.length * (7 if deadline.unit == "weeks" else 1)
    return (local + timedelta(days=days)).astimezone(UTC)  # the arithmetic of one zone: the time on the wall stays


def calendar_of(deadline: Deadline, config: Config) -> BusinessCalendar:
    """Return the calendar in which its parts are measured."""
    return policy.business_calendar(config) if deadline.unit == "business_days" else policy.day_and_night(config.desk.zone)


def holding_letter_at(profile: Profile, events: Sequence[Event], opened_at: datetime) -> datetime | None:
    """Return when the letter is due that says why there is no final answer yet, None where none is asked for."""
    return first_contact(events, opened_at) + profile.holding_letter_after if profile.holding_letter_after else None


def holding_letter(profile: Profile, language: str) -> str:
    """Return its draft in the language of the customer, or the first there is; "" where there is none."""
    texts = {one.language: one.text for one in reversed(profile.holding_letters)}
    return texts[_nearest(list(reversed(texts)), language)] if texts else ""


def lacking(profile: Profile, text: str, language: str) -> Iterator[tuple[str, str]]:
    """Yield the name of each block that a final answer lacks, and its text to put in, in the customer's language if there is one.

    A block is there when one of its texts is, in whatever language and however lines and blanks fall.
    """
    squeezed = _squeezed(text)
    for name in dict.fromkeys(block.name for block in profile.must_include):
        blocks: dict[str, Block] = {}
        for block in profile.must_include:
            if block.name == name:
                blocks.setdefault(block.language, block)
        if not any(_squeezed(one) in squeezed for block in blocks.values() for one in block.texts):
            yield name, blocks[_nearest(list(blocks), language)].texts[0]


def _nearest(languages: Sequence[str], wanted: str) -> str:
    """Return the wanted language, else one that differs by region only, else the first."""
    base = wanted.partition("-")[0].lower()
    alike = [one for one in languages if one.partition("-")[0].lower() == base]
    return wanted if wanted in languages else next(iter((*alike, *languages)))


def _squeezed(text: str) -> str:
    return "".join(text.split()).casefold()


def _months_later(local: datetime, months: int) -> datetime:
    year, month = divmod(local.year * 12 + local.month - 1 + months, 12)
    return local.replace(year=year, month=month + 1, day=min(local.day, monthrange(year, month + 1)[1]))
