"""The outcome of one check, for whoever sets the desk up. Pure.

The stations that touch a server answer with these lines; `processor check` prints them.
"""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One thing that was looked at; a `detail` that is not "ok" says what was found and what would do."""

    status: Literal["ok", "warn", "fail"]
    subject: str
    detail: str
