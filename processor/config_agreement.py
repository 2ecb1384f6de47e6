"""Mistakes that show only when keys are held against each other. Pure.

This reads the tables as they were written and not the checked values, so that a slip in one key does not hide what is
wrong elsewhere. It is therefore silent about whatever has the wrong type: that is named already.
"""

import difflib
import ipaddress
import itertools
from collections.abc import Iterator, Mapping
from datetime import timedelta

from processor.config_clocks import DEFAULT_OLA, DEFAULT_PROMISES
from processor.config_mistakes import key_of, shown
from processor.config_profiles import DAYS, DEADLINES
from processor.durations import BusinessTime, parse_target

Table = Mapping[str, object]

REAL = "real"
_PASSWORDS = ("password", "password_env", "password_file")


def disagreements(tables: Table) -> list[str]:
    """Return one line a mistake."""
    return [mistake for rule in RULES for mistake in rule(tables)]


def _table(tables: Table, key: str) -> Table:
    value = tables.get(key)
    return value if isinstance(value, Mapping) else {}


def _entries(tables: Table, key: str) -> list[tuple[str, Table]]:
    """Return the tables of a list, each with the key a person finds it by."""
    value = tables.get(key)
    entries = value if isinstance(value, list) else []
    return [(key_of((key, number), tables), entry) for number, entry in enumerate(entries) if isinstance(entry, Mapping)]


def _texts(table: Table, key: str) -> list[str]:
    """Return the texts at a key: one, or those of a list."""
    value = table.get(key)
    return [text for text in (value if isinstance(value, list) else [value]) if isinstance(text, str)]


def _accounts(tables: Table) -> list[tuple[str, Table]]:
    return [*_entries(tables, "mailboxes"), ("smtp", _table(tables, "smtp"))]


def _is_loopback(host: str) -> bool:
    try:
        return host.lower() == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def unencrypted_only_at_home(tables: Table) -> Iterator[str]:
    """Refuse a password and mails that anybody on the way can read."""
    for key, account in _accounts(tables):
        for host in _texts(account, "host"):
            if account.get("security") == "none" and not _is_loopback(host):
                yield f'{key}.security: \'none\' is for loopback only and {shown(host)} is not; use "tls" or "starttls"'


def one_password(tables: Table) -> Iterator[str]:
    """Ask for one password: two leave open which one counts."""
    for key, account in _accounts(tables):
        given = [name for name in _PASSWORDS if account.get(name) not in (None, "")]
        needed = key != "smtp" or bool(account.get("username"))
        if len(given) > 1:
            yield f"{key}.password: given {len(given)} times ({', '.join(given)}); keep exactly one of them"
        elif needed and not given and "oauth2" not in account:
            yield f"{key}.password: missing; give exactly one of {', '.join(_PASSWORDS)}"


def folders_differ(tables: Table) -> Iterator[str]:
    """Refuse to file a mail into the folder it came from: it would come in again."""
    for key, mailbox in _entries(tables, "mailboxes"):
        watched = mailbox.get("folder", "INBOX")
        for name in ("processed_folder", "quarantine_folder"):
            if mailbox.get(name) == watched:
                yield f'{key}.{name}: {shown(watched)} is the folder that is watched; name another one, or "" to leave mail where it is'


def names_are_unique(tables: Table) -> Iterator[str]:
    """Let a name or a key lead to one thing only. One colleague may stand twice: as an agent here and a lead there."""
    for section, columns in (("mailboxes", ("name",)), ("departments", ("key", "names")), ("profiles", ("name",))):
        owners: dict[str, str] = {}
        for number, (_, entry) in enumerate(_entries(tables, section), 1):
            place = f"{section}[#{number}]"
            for column in columns:
                for text in _texts(entry, column):
                    if owners.setdefault(text.casefold(), place) != place:
                        yield f"{place}.{column}: {shown(text)} belongs to {owners[text.casefold()]} already; choose another"


def departments_exist(tables: Table) -> Iterator[str]:
    """Name departments that are not there: their colleague would never get a ticket."""
    known = [key for _, department in _entries(tables, "departments") for key in _texts(department, "key")]
    for place, colleague in _entries(tables, "staff"):
        for key in _texts(colleague, "departments"):
            if key not in known:
                yield f"{place}.departments: {shown(key)} is not a department; the keys are: {', '.join(known) or 'none yet'}"


def profiles_exist(tables: Table) -> Iterator[str]:
    """Name rules that are not there: no time limit would run."""
    known = [name for _, profile in _entries(tables, "profiles") for name in _texts(profile, "name")]
    for place, department in _entries(tables, "departments"):
        for name in _texts(department, "profile"):
            if name and name not in known:
                close = difflib.get_close_matches(name, known, n=1)
                remedy = f"did you mean {close[0]}?" if close else f"the profiles are: {', '.join(known) or 'none yet'}"
                yield f"{place}.profile: {shown(name)} is not a profile; {remedy}"


def time_limits_follow_each_other(tables: Table) -> Iterator[str]:
    """Refuse a final answer that is due before the answer, two limits of one kind, and a holding letter without words."""
    for place, profile in _entries(tables, "profiles"):
        found = _time_limits(profile)
        for earlier, later in itertools.pairwise(found):
            if earlier[0] == later[0]:
                yield f"{place}.deadlines: {shown(later[0])} stands there twice; keep one of them"
            elif earlier[1] > later[1]:
                remedy = f"give {later[0]} more time, or {earlier[0]} less"
                yield f"{place}.deadlines: {shown(later[0])} is due before {shown(earlier[0])}; {remedy}"
        if profile.get("holding_letter_after") and not profile.get("holding_letters"):
            yield f"{place}.holding_letters: missing; give a table [[profiles.holding_letters]] with language and text"


def _time_limits(profile: Table) -> list[tuple[str, float]]:
    """Return the kinds of time limits and about how many days each is, in the order in which they must fall due."""
    stated = profile.get("deadlines")
    limits = [one for one in stated if isinstance(one, Mapping)] if isinstance(stated, list) else []
    found = [
        (str(one["kind"]), one["length"] * DAYS[str(one["unit"])])
        for one in limits
        if one.get("kind") in DEADLINES and one.get("unit") in DAYS and isinstance(one.get("length"), int)
    ]
    return sorted(found, key=lambda limit: DEADLINES.index(limit[0]))


def desk_is_nobodys_own_address(tables: Table) -> Iterator[str]:
    """Keep the desk from writing to itself and answering itself."""
    desk = _table(tables, "desk")
    people = [("desk.admins", _texts(desk, "admins")), ("reports.weekly_to", _texts(_table(tables, "reports"), "weekly_to"))]
    people += [(f"{place}.address", _texts(colleague, "address")) for place, colleague in _entries(tables, "staff")]
    people += [(f"{place}.lead", _texts(department, "lead")) for place, department in _entries(tables, "departments")]
    for own in _texts(desk, "address"):
        for place, addresses in people:
            if own.casefold() in [address.casefold() for address in addresses]:
                yield f"{place}: {shown(own)} is the desk's own address (desk.address); give a person's address"


def departments_take_no_longer_than_promised(tables: Table) -> Iterator[str]:
    """Keep what departments promise each other within what customers are promised; spans of different sorts cannot be compared."""
    stated = _table(tables, "sla")
    ola = {**DEFAULT_OLA, **_table(stated, "ola")}
    accept, answer = _measured(ola["accept"]), _measured(ola["answer"])
    for priority, defaults in DEFAULT_PROMISES.items():
        promise = {**defaults, **_table(stated, priority)}
        sort, length = _measured(promise["resolve"])
        passes_alike = sort == REAL or promise["calendar"] == "business"
        if passes_alike and accept[0] == answer[0] == sort and accept[1] + answer[1] > length:
            yield (
                f"sla.ola: accept {shown(ola['accept'])} and answer {shown(ola['answer'])} together take longer than"
                f" sla.{priority}.resolve {shown(promise['resolve'])}; shorten them, or give more time to resolve"
            )


def _measured(text: object) -> tuple[str, float]:
    """Return the sort of a span and how much of it there is; nothing of no sort where the text is no span, which is named elsewhere."""
    try:
        span = parse_target(text) if isinstance(text, str) else None
    except ValueError:
        span = None
    if isinstance(span, BusinessTime):
        return ("days", span.days) if span.days else ("hours", span.hours)
    return ("", 0) if span is None else (REAL, span / timedelta(hours=1))


RULES = (
    unencrypted_only_at_home,
    one_password,
    folders_differ,
    names_are_unique,
    departments_exist,
    profiles_exist,
    time_limits_follow_each_other,
    desk_is_nobodys_own_address,
    departments_take_no_longer_than_promised,
)
