"""The tables of config.toml about what a regulator demands: time limits by the calendar, what a final answer must hold. Pure."""

from datetime import timedelta
from typing import Literal

from pydantic import Field

from processor import config_fields as fields
from processor.config_clocks import Section

# In the order in which they must fall due.
DEADLINES = ("ack", "answer", "final")

# About how many days each unit is, to hold limits of different units against each other.
DAYS = {"calendar_days": 1.0, "business_days": 1.4, "weeks": 7.0, "months": 30.4}


class Deadline(Section):
    """By when something must have left, counted by the calendar; nothing pauses it."""

    kind: Literal["ack", "answer", "final"] = Field(description='"ack", "answer" or "final"')
    length: fields.Count
    unit: Literal["calendar_days", "business_days", "weeks", "months"] = Field(
        description='"calendar_days", "business_days", "weeks" or "months"'
    )
    since: Literal["first_contact", "receipt"] = Field(default="first_contact", alias="from", description='"first_contact" or "receipt"')


class Block(Section):
    """What a final answer must say, in one language: any of the texts; the first is shown to whoever has left it out."""

    name: fields.Line
    language: fields.Language
    texts: tuple[fields.Words, ...] = Field(min_length=1, description="a list of at least one text")


class HoldingLetter(Section):
    """The draft of a letter that says why there is no final answer yet, in one language."""

    language: fields.Language
    text: fields.Words


class Profile(Section):
    """The rules of one regulator; a department names the profile that its matters are under."""

    name: fields.Name
    holding_letter_after: fields.Span = timedelta(0)
    deadlines: tuple[Deadline, ...] = Field(min_length=1, description="at least one table [[profiles.deadlines]]")
    must_include: tuple[Block, ...] = Field(default=(), description="tables [[profiles.must_include]]")
    holding_letters: tuple[HoldingLetter, ...] = Field(default=(), description="tables [[profiles.holding_letters]]")
