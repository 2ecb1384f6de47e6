"""Who is away, until when, and who stands in. Touches the database inside the caller's transaction."""

from datetime import datetime

from processor.models_work import Absence


def go(address: str, until: datetime | None, backup: str | None) -> None:
    """Note that somebody is away; a later word takes the place of an earlier one."""
    values = {"until": until, "backup": backup.lower() if backup else None}
    Absence.insert(address=address.lower(), **values).on_conflict(conflict_target=[Absence.address], update=values).execute()


def come_back(address: str) -> None:
    """Note that somebody is back."""
    Absence.delete().where(Absence.address == address.lower()).execute()


def is_away(address: str, now: datetime) -> bool:
    """Whether somebody is away at `now`."""
    found = Absence.get_or_none(Absence.address == address.lower())
    return found is not None and (found.until is None or found.until > now)
