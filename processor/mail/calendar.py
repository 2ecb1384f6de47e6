r"""A calendar invitation as text: what, when, where, who asks. Pure.

Many invitations say nothing else, and a person must be able to read them without a calendar. Times stay as they are written, with
the zone that stands beside them: converting them could be wrong, reading them cannot. At most ten events are shown. Linear.
Sources: RFC 5545 3.1 (folding), 3.2 (parameters), 3.3.11 (escaping), RFC 5546 (methods).
"""

import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta

_BYTES = 256 * 1024
_EVENTS = 10
_CHARACTERS = 10_000

_FOLD = re.compile(r"\r?\n[ \t]")
_ESCAPE = re.compile(r"\\([\\;,nN])")
_LINE = re.compile(r'([A-Za-z0-9-]{1,60})((?:;[^:;"\r\n]*(?:"[^"\r\n]*"[^:;"\r\n]*)*)*):([^\r\n]*)')
_TIME = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{0,2}(Z?))?")
_ZONE = re.compile(r';TZID="?([^":;]{1,100})', re.IGNORECASE)
_PERSON = re.compile(r';CN="?([^":;]{1,200})', re.IGNORECASE)
_DAY = "2026-03-02"
_TITLES = {"REQUEST": "Invitation", "CANCEL": "Cancelled", "REPLY": "Answer to an invitation", "COUNTER": "Another time proposed"}


@dataclass(frozen=True, slots=True)
class _Property:
    """A line of an event: its parameters as written, and its value."""

    parameters: str
    value: str


def text(source: str) -> str:
    """Return what the events of an iCalendar object say, "" when it holds none. Never raises."""
    lines = _FOLD.sub("", source[:_BYTES]).splitlines()
    method = next((line[7:].strip().upper() for line in lines if line[:7].upper() == "METHOD:"), "")
    shown = [_shown(event, _TITLES.get(method, "Event")) for event in _events(lines)]
    return "\n\n".join(shown)[:_CHARACTERS]


def _events(lines: list[str]) -> list[dict[str, _Property]]:
    """Return the properties of each event; those of alarms inside it are passed over, and of two equal ones the first counts."""
    events: list[dict[str, _Property]] = []
    inside: list[str] = []
    for line in lines:
        name, _, value = line.partition(":")
        if name.upper() == "BEGIN":
            inside.append(value.strip().upper())
            if inside[-1] in ("VEVENT", "VTODO"):
                if len(events) == _EVENTS:
                    break
                events.append({})
        elif name.upper() == "END":
            inside = inside[:-1]
        elif events and inside and inside[-1] in ("VEVENT", "VTODO") and (found := _LINE.fullmatch(line)) is not None:
            events[-1].setdefault(found[1].upper(), _Property(found[2], _ESCAPE.sub(_unescaped, found[3]).strip()))
    return events


def _unescaped(escape: re.Match[str]) -> str:
    """Return the character that an escape stands for."""
    return "\n" if escape[1] in "nN" else escape[1]


def _shown(event: dict[str, _Property], title: str) -> str:
    """Return an event as lines; what it does not say has none."""
    organizer = event.get("ORGANIZER")
    lines = [
        (title, _value(event, "SUMMARY") or "(no title)"),
        ("When", _when(event.get("DTSTART"), event.get("DTEND") or event.get("DUE"))),
        ("Where", _value(event, "LOCATION")),
        ("Organiser", _person(organizer) if organizer is not None else ""),
    ]
    head = "\n".join(f"{name}: {value}" for name, value in lines if value)
    description = _value(event, "DESCRIPTION")
    return f"{head}\n\n{description}" if description else head


def _value(event: dict[str, _Property], name: str) -> str:
    """Return the value of a property, "" when it is absent."""
    return event[name].value if name in event else ""


def _time(moment: _Property) -> str:
    """Return a date or a time as people write it, with its zone as written; what is none as it stands."""
    found = _TIME.fullmatch(moment.value)
    if found is None:
        return moment.value
    year, month, day, hour, minute, utc = found.groups()
    if hour is None:
        return f"{year}-{month}-{day}"
    zone = _ZONE.search(moment.parameters)
    named = "UTC" if utc else (zone[1] if zone is not None else "")
    return f"{year}-{month}-{day} {hour}:{minute}" + (f" ({named})" if named else "")


def _when(start: _Property | None, stop: _Property | None) -> str:
    """Return a span with the zone once, and the day once, when both ends have the same. The last day of a span of days is not in it."""
    begin = _time(start) if start is not None else ""
    end = _time(stop) if stop is not None else ""
    if len(end) == len(begin) == len(_DAY):
        with suppress(ValueError, OverflowError):
            end = (date.fromisoformat(end) - timedelta(days=1)).isoformat()
    if not begin or not end or begin == end:
        return begin or end
    first, _, zone = begin.partition(" (")
    if zone and end.endswith(f" ({zone}"):
        begin = first
    return f"{begin} – {end.removeprefix(begin[: len(_DAY) + 1]) if ' ' in begin else end}"


def _person(organizer: _Property) -> str:
    """Return the name and the address of a person."""
    name = _PERSON.search(organizer.parameters)
    address = re.sub(r"(?i)^mailto:", "", organizer.value)
    return f"{name[1].strip()} <{address}>" if name is not None and name[1].strip().lower() != address.lower() else address
