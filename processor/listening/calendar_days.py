"""Dates from what a text says of them: the year that is meant, the Monday that is meant. Pure.

People write about what was: of several days a phrase can mean, the one nearest to the day of writing counts, and for days
of the week the last one. Without a day of writing, only what the text itself says is told ("--03-05": a fifth of March).
"""

from datetime import MAXYEAR, MINYEAR, date, timedelta

NEAR_CENTURY = 2000


def day(year: int | None, month: int, day_of_month: int, sent_on: date | None) -> str | None:
    """Return the ISO date; without `year`, the one nearest to `sent_on`. None for a day that does not exist."""
    try:
        if year is not None:
            return date(year, month, day_of_month).isoformat()
        date(NEAR_CENTURY, month, day_of_month)  # a leap year has every day there is
    except ValueError:
        return None
    if sent_on is None:
        return f"--{month:02d}-{day_of_month:02d}"
    near = [found for year in (sent_on.year - 1, sent_on.year, sent_on.year + 1) if (found := _exact(year, month, day_of_month))]
    return min(near, key=lambda found: abs(found - sent_on)).isoformat() if near else f"--{month:02d}-{day_of_month:02d}"


def month(year: int | None, number: int, sent_on: date | None) -> str | None:
    """Return year and month; without `year`, the month nearest to `sent_on`, rather the one that was."""
    if not 1 <= number <= 12:  # noqa: PLR2004 - months of a year
        return None
    if year is None and sent_on is not None:
        year = sent_on.year - (number > sent_on.month + 2) + (number < sent_on.month - 9)
    return f"--{number:02d}" if year is None else f"{year:04d}-{number:02d}"


def full_year(digits: str) -> int:
    """Return the year of two or four digits."""
    year = int(digits)
    return year + NEAR_CENTURY if year < 100 else year  # noqa: PLR2004 - two digits


def weekday(number: int, sent_on: date | None, *, week: int | None = None, ahead: bool = False) -> str | None:
    """Return the day of the week `number` (Monday is 0): of the week `week` weeks away, else the last one, or the next with `ahead`."""
    if sent_on is None:
        return None
    if week is not None:
        return shifted(sent_on, number - sent_on.weekday() + 7 * week)
    away = (number - sent_on.weekday()) % 7
    return shifted(sent_on, (away or 7) if ahead else away - 7 if away else 0)


def shifted(sent_on: date | None, days: int) -> str | None:
    """Return the date `days` after `sent_on`."""
    try:
        return None if sent_on is None else (sent_on + timedelta(days=days)).isoformat()
    except OverflowError:
        return None


def ago(sent_on: date | None, amount: int, span: str) -> str | None:
    """Return the day, month or year that lies `amount` spans (D, W, M, Y) before `sent_on`; negative ones lie ahead."""
    if sent_on is None or abs(amount) > 10_000:  # noqa: PLR2004 - nobody remembers that
        return None
    if span in {"D", "W"}:
        return shifted(sent_on, -amount * (7 if span == "W" else 1))
    months = sent_on.year * 12 + sent_on.month - 1 - amount * (1 if span == "M" else 12)
    if not MINYEAR <= months // 12 <= MAXYEAR:
        return None
    return f"{months // 12:04d}-{months % 12 + 1:02d}" if span == "M" else f"{months // 12:04d}"


def week(sent_on: date | None, away: int) -> str | None:
    """Return the ISO week `away` weeks after that of `sent_on`: 2026-W10."""
    moved = shifted(sent_on, 7 * away)
    if moved is None:
        return None
    found = date.fromisoformat(moved).isocalendar()
    return f"{found.year:04d}-W{found.week:02d}"


def _exact(year: int, month: int, day_of_month: int) -> date | None:
    try:
        return date(year, month, day_of_month)
    except ValueError:
        return None
