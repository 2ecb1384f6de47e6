"""Invitations are readable without a calendar."""

import pytest

from processor.mail import calendar


def event(*lines: str, method: str = "REQUEST") -> str:
    """Return an iCalendar object with one event."""
    return "\r\n".join(["BEGIN:VCALENDAR", f"METHOD:{method}", "BEGIN:VEVENT", *lines, "END:VEVENT", "END:VCALENDAR", ""])


EVENTS = {
    "all of it": (
        event(
            "SUMMARY:Repair\\, third try",
            "DTSTART;TZID=Europe/Berlin:20260305T140000",
            "DTEND;TZID=Europe/Berlin:20260305T153000",
            "LOCATION:Shop\\; back door",
            "ORGANIZER;CN=Ann Li:mailto:ann@customer.example",
            "DESCRIPTION:Bring\\nthe parts",
        ),
        (
            "Invitation: Repair, third try\nWhen: 2026-03-05 14:00 – 15:30 (Europe/Berlin)\nWhere: Shop; back door\n"
            "Organiser: Ann Li <ann@customer.example>\n\nBring\nthe parts"
        ),
    ),
    "universal time": (event("SUMMARY:x", "DTSTART:20260305T060000Z"), "Invitation: x\nWhen: 2026-03-05 06:00 (UTC)"),
    "over midnight": (
        event("SUMMARY:x", "DTSTART:20260305T230000", "DTEND:20260306T010000"),
        "Invitation: x\nWhen: 2026-03-05 23:00 – 2026-03-06 01:00",
    ),
    "one whole day": (
        event("SUMMARY:x", "DTSTART;VALUE=DATE:20260305", "DTEND;VALUE=DATE:20260306"),
        "Invitation: x\nWhen: 2026-03-05",
    ),
    "three whole days": (
        event("SUMMARY:x", "DTSTART;VALUE=DATE:20260305", "DTEND;VALUE=DATE:20260308"),
        "Invitation: x\nWhen: 2026-03-05 – 2026-03-07",
    ),
    "cancelled": (event("SUMMARY:x", method="CANCEL"), "Cancelled: x"),
    "without method": (event("SUMMARY:x", method=""), "Event: x"),
    "folded": (event("SUMMARY:re", " pair"), "Invitation: repair"),
    "without title": (event("LOCATION:here"), "Invitation: (no title)\nWhere: here"),
    "alarm inside": (event("BEGIN:VALARM", "DESCRIPTION:REMINDER", "END:VALARM", "SUMMARY:x"), "Invitation: x"),
    "time that is none": (event("SUMMARY:x", "DTSTART:soon"), "Invitation: x\nWhen: soon"),
    "nothing": ("BEGIN:VCALENDAR\r\nEND:VCALENDAR", ""),
    "no calendar": ("hello", ""),
}


@pytest.mark.parametrize(("source", "text"), EVENTS.values(), ids=EVENTS)
def test_invitation_is_text(source: str, text: str) -> None:
    """What, when with its zone, where, who asks, and what was written about it."""
    assert text == calendar.text(source)


def test_number_of_events_is_limited() -> None:
    """A whole calendar is not an invitation."""
    assert calendar.text(event("SUMMARY:x") * 50).count("Invitation: x") == 10
