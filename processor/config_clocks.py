"""The tables of config.toml about time: opening hours, what is promised by when, what the program does by itself, who is told. Pure."""

from datetime import time, timedelta
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from processor import config_fields as kind
from processor.durations import BusinessTime

Priority = Literal["P1", "P2", "P3", "P4"]

# What is promised when the file does not say otherwise; a table that names one key keeps the others.
DEFAULT_PROMISES: dict[Priority, dict[str, str]] = {
    "P1": {"first": "30m", "next": "1h", "update": "2h", "resolve": "8h", "calendar": "24x7"},
    "P2": {"first": "2bh", "next": "4bh", "update": "8bh", "resolve": "16bh", "calendar": "business"},
    "P3": {"first": "4bh", "next": "8bh", "update": "16bh", "resolve": "40bh", "calendar": "business"},
    "P4": {"first": "8bh", "next": "16bh", "update": "40bh", "resolve": "80bh", "calendar": "business"},
}

DEFAULT_OLA = {"accept": "1bh", "answer": "8bh"}


class Section(BaseModel):
    """A table of the file: it cannot be changed after reading, and a key it does not know is a mistake."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Calendar(Section):
    """When business time passes."""

    hours: tuple[kind.Opening, ...] = Field(
        default=("mon-fri 09:00-12:00 13:00-18:00",), min_length=1, description="a list of at least one line of opening hours"
    )
    holidays: kind.Country = "CN"
    closed: tuple[kind.Day, ...] = Field(default=(), description="a list of dates")
    open: tuple[kind.Day, ...] = Field(default=(), description="a list of dates")


class Promise(Section):
    """What is promised to a customer at one priority."""

    first: kind.Target
    next: kind.Target
    update: kind.Target
    resolve: kind.Target
    calendar: Literal["business", "24x7"] = Field(description='"business" or "24x7"')


class Ola(Section):
    """What departments promise each other."""

    accept: kind.Target = Field(default=DEFAULT_OLA["accept"], validate_default=True)
    answer: kind.Target = Field(default=DEFAULT_OLA["answer"], validate_default=True)


class Sla(Section):
    """What is promised, by priority."""

    P1: Promise
    P2: Promise
    P3: Promise
    P4: Promise
    ola: Ola = Ola()

    @model_validator(mode="before")
    @classmethod
    def fill_in_defaults(cls, given: object) -> object:
        """Let a priority's table name only what it changes."""
        if not isinstance(given, dict):
            return given
        filled = dict(given)
        for priority, defaults in DEFAULT_PROMISES.items():
            stated = filled.get(priority, {})
            filled[priority] = {**defaults, **stated} if isinstance(stated, dict) else stated
        return filled


class Automation(Section):
    """What the program does by itself, and when."""

    soothing_percent: kind.Percent = 50
    soothing_intensity: kind.Intensity = 2
    progress_percent: kind.Percent = 80
    owner_percents: kind.Percents = (50, 75, 90)
    backup_percents: kind.Percents = (75,)
    lead_percents: kind.Percents = (90, 100)
    manager_percents: kind.Percents = (100,)
    head_percents: kind.Percents = (150,)
    unowned_percent: kind.Percent = 25
    waiting_reminders: tuple[kind.Target, ...] = Field(
        default=(BusinessTime(hours=16), BusinessTime(hours=40)), description='a list of durations such as "16bh"'
    )
    waiting_close: kind.Target = BusinessTime(hours=80)
    confirm: kind.Span = timedelta(days=5)
    follow_up: kind.Span = timedelta(hours=48)
    rating_gap: kind.Span = timedelta(days=30)
    reopen: kind.Span = timedelta(days=30)
    reopen_percent: kind.Percent = 50
    rating_counts: kind.Span = timedelta(days=14)
    quiet_from: kind.TimeOfDay = time(21)
    quiet_to: kind.TimeOfDay = time(8)
    gap: kind.Span = timedelta(hours=4)
    undo: kind.Span = timedelta(seconds=90)
    held_reminder: kind.Span = timedelta(minutes=10)
    daily_list: kind.TimeOfDay = time(8, 30)
    closing_sweep: kind.Span = timedelta(minutes=60)


class Escalation(Section):
    """Who is told beyond a department."""

    manager: kind.EmailAddressOrNone = ""
    head: kind.EmailAddressOrNone = ""
    duty: tuple[kind.EmailAddress, ...] = Field(default=(), description="a list of mail addresses")
    personnel: kind.EmailAddressOrNone = ""
