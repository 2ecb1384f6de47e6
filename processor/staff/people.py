"""Whom a word in a command means: a colleague or a department. Pure.

An address counts before a whole name, that before a login or a part of a name; after "@" a login counts before a part of a name. What fits
several fits none: a person says which.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from processor.config import Colleague, Department
from processor.staff.command_names import fold

MOST_WORDS = 4  # of a name
_NOBODY = frozenset(("none", "nobody", "no-one", "-", "无", "没人", "空"))
_ME = frozenset(("me", "myself", "我", "自己", "本人"))
_MARKS = ":,;：，、；。.!?！？"


@dataclass(frozen=True, slots=True)
class House:
    """The colleagues and departments that there are."""

    colleagues: Sequence[Colleague]
    departments: Sequence[Department]

    def people(self, word: str) -> tuple[Colleague, ...]:
        """Return the colleagues that a word may mean, all of the same rank."""
        sought = fold(word).strip().strip(_MARKS)
        as_login = sought.startswith("@")
        sought = sought.lstrip("@")
        if not sought:
            return ()
        for fits in (_is_address, _is_name, *([_is_login] if as_login else []), _is_login_or_part_of_name):
            if found := tuple(colleague for colleague in self.colleagues if fits(colleague, sought)):
                return found
        return ()

    def department(self, word: str) -> Department | None:
        """Return the department that a word means: its key or one of its names."""
        sought = fold(word).strip().lstrip("@").strip(_MARKS)
        return next((one for one in self.departments if sought in map(fold, (one.key, *one.names))), None)

    def first_department(self, address: str) -> Department | None:
        """Return the first department of a colleague."""
        keys = next((colleague.departments for colleague in self.colleagues if colleague.address == address), ())
        return next((one for one in self.departments if one.key in keys), None)


def is_nobody(word: str) -> bool:
    """Tell whether a word says that nobody is meant."""
    return fold(word) in _NOBODY


def is_somebody(word: str, house: House) -> bool:
    """Tell whether a word names a colleague, or wants to."""
    return word.startswith("@") or bool(house.people(word))


def is_me(word: str) -> bool:
    """Tell whether a word means its writer."""
    return fold(word).lstrip("@") in _ME


def _is_address(colleague: Colleague, sought: str) -> bool:
    return fold(colleague.address) == sought


def _is_name(colleague: Colleague, sought: str) -> bool:
    return fold(colleague.name) == sought


def _is_login(colleague: Colleague, sought: str) -> bool:
    return sought == fold(colleague.address).partition("@")[0]


def _is_login_or_part_of_name(colleague: Colleague, sought: str) -> bool:
    return _is_login(colleague, sought) or sought in fold(colleague.name).split()
