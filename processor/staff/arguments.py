"""Reading what follows a command, from left to right: words, quoted words, people, departments, instants. Pure.

`Arguments` is a place in a line; each `take_…` returns what stands there and moves on, or raises `Wrong`. Values are compared folded
(full-width letters, capitals); what is kept for people to read stays as it was typed.
"""

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from typing import TypeVar
from zoneinfo import ZoneInfo

from processor.config import Colleague, Department
from processor.durations import BusinessTime
from processor.staff import people, when
from processor.staff.command_names import fold, is_chinese, narrow
from processor.staff.people import House
from processor.staff.problems import Code, Saying, Wrong
from processor.staff.when import When

Value = TypeVar("Value")

FARTHEST = timedelta(days=731)
MOST_CANDIDATES = 5
_WORDS_OF_CHOICE = 3
SHOWN = 40  # characters of a wrong argument that are told
# Typed with any keyboard, and with what phones make of it: the two ends need not agree. Bounded, so that reading stays linear.
_WORD = re.compile(r"[\"“”„«»「『]([^\"“”„«»「」『』]{1,300})[\"“”«»」』](?=\s|$)|\S+")
_PAIR = re.compile(r"(?P<key>\w{1,40})\s?[=＝]\s?(?:[\"“”„「](?P<quoted>[^\"“”」]{0,300})[\"“”」]|(?P<plain>\S{1,300}))(?=\s|$)")
_WORDS_OF_ACTION = 200
_LAST_MINUTE = time(23, 59)
_MARK = re.compile(r"[,;，、；：:。]")


@dataclass(frozen=True, slots=True)
class Setting:
    """What the words of a mail are read against: when they were written, and what instant it is since."""

    said_at: datetime
    now: datetime
    zone: ZoneInfo
    house: House
    language: str
    closing: time

    @property
    def here(self) -> datetime:
        """When it was written, on the writer's clock."""
        return self.said_at.astimezone(self.zone)


class Arguments:
    """What is still to be read of a line."""

    def __init__(self, rest: str, setting: Setting) -> None:
        """Begin behind the command's name."""
        self.rest, self.setting = rest.strip(), setting

    def __bool__(self) -> bool:
        """Whether anything is left."""
        return bool(self.rest)

    def words(self, most: int = 8) -> list[re.Match[str]]:
        """Return the next words, not read yet."""
        return list(islice(_WORD.finditer(self.rest), most))

    def next_word(self) -> str:
        """Return the next word as typed, without reading it."""
        return next((_plain(match) for match in self.words(1)), "")

    def take_word(self) -> str:
        """Return the next word as typed; Wrong when none is left."""
        match = next(iter(self.words(1)), None)
        if match is None:
            raise Wrong(Code.ARG, Saying.MISSING)
        self._go_on(match.end())
        return _plain(match)

    def take_narrow(self) -> str:
        """Return the next word in narrow, small letters."""
        return narrow(self.take_word())

    def take_all(self) -> str:
        """Return all that is left as typed, without quotation marks round the whole of it."""
        rest, self.rest = self.rest, ""
        match = _WORD.fullmatch(rest)
        return _plain(match) if match else rest

    def take_text(self) -> str:
        """Return all that is left; Wrong when nothing is."""
        if not self.rest:
            raise Wrong(Code.ARG, Saying.MISSING)
        return self.take_all()

    def take_choice(self, choices: Mapping[str, Value]) -> Value:
        """Return what the next words choose; a choice may have up to three words."""
        words = self.words(_WORDS_OF_CHOICE)
        for count in range(len(words), 0, -1):
            said = _joined(words[:count]).strip("。.!！,，")
            if said in choices:
                self._go_on(words[count - 1].end())
                return choices[said]
        word = self.take_word()
        near = difflib.get_close_matches(fold(word)[:SHOWN], choices, n=1)
        raise Wrong(Code.ARG, Saying.WRONG, word[:SHOWN], tuple(near))

    def take_person(self) -> Colleague | None:
        """Return the colleague whom the next words name; None, and nothing read, when they name none. Wrong when they name several."""
        words = self.words(people.MOST_WORDS)
        for count in range(len(words), 0, -1):
            found = self.setting.house.people(" ".join(map(_plain, words[:count])))
            if len(found) > 1:
                ready = tuple(colleague.address for colleague in found[:MOST_CANDIDATES])
                raise Wrong(Code.WHO, Saying.SEVERAL, _plain(words[0])[:SHOWN], ready)
            if found:
                self._go_on(words[count - 1].end())
                return found[0]
        return None

    def need_person(self) -> Colleague:
        """Return the colleague whom the next words name; Wrong when they name none."""
        if not self:
            raise Wrong(Code.ARG, Saying.MISSING)
        if person := self.take_person():
            return person
        word = self.next_word().lstrip("@")
        names = {fold(colleague.name): colleague.name for colleague in self.setting.house.colleagues}
        logins = {fold(colleague.address).partition("@")[0]: colleague.address for colleague in self.setting.house.colleagues}
        near = difflib.get_close_matches(fold(word)[:SHOWN], names | logins, n=MOST_CANDIDATES)
        raise Wrong(Code.WHO, Saying.NOBODY, word[:SHOWN], tuple((names | logins)[one] for one in near))

    def take_department(self) -> Department | None:
        """Return the department that the next words name, also one with a comma after it; None, and nothing read, when they name none."""
        words = self.words(people.MOST_WORDS)
        for count in range(len(words), 0, -1):
            if found := self.setting.house.department(" ".join(map(_plain, words[:count]))):
                self._go_on(words[count - 1].end())
                return found
        mark = _MARK.search(words[0][0]) if words else None
        if words and mark and (found := self.setting.house.department(words[0][0][: mark.start()])):
            self._go_on(words[0].start() + mark.end())
            return found
        return None

    def need_department(self) -> Department:
        """Return the department that the next words name; Wrong when they name none."""
        if not self:
            raise Wrong(Code.ARG, Saying.MISSING)
        if department := self.take_department():
            return department
        raise self.no_department(self.next_word())

    def no_department(self, word: str) -> Wrong:
        """Return what is wrong with a word that should name a department, with those that there are, the nearest first."""
        departments = self.setting.house.departments
        names = {fold(name): self._name_of(one) for one in departments for name in (*one.names, one.key)}
        near = [names[name] for name in difflib.get_close_matches(fold(word)[:SHOWN], names)]
        every = (self._name_of(one) for one in departments)
        return Wrong(Code.DEPT, Saying.NO_DEPARTMENT, word[:SHOWN], tuple(dict.fromkeys((*near, *every)))[:MOST_CANDIDATES])

    def take_when(self) -> When:
        """Return the instant or span that the next words name; Wrong when they name none, or two days."""
        words = self.words(when.MOST_WORDS)
        for count in range(len(words), 0, -1):
            found = when.parse(_joined(words[:count]), self.setting.here)
            if found is None:
                continue
            if len(found.days) > 1:
                clock = f" {found.clock:%H:%M}" if found.clock else ""
                raise Wrong(Code.WHEN, Saying.TWO_DAYS, self._shown(words[:count]), tuple(f"{day}{clock}" for day in found.days))
            self._go_on(words[count - 1].end())
            return found
        if not words:
            raise Wrong(Code.ARG, Saying.MISSING)
        raise Wrong(Code.WHEN, Saying.NO_INSTANT, self.rest[:SHOWN])

    def take_instant(self, clock: time) -> datetime | BusinessTime:
        """Return the coming instant that the next words name, in UTC; `clock` is that of a day without a time. Wrong for the past."""
        before = self.rest
        due = self.take_when().instant(self.setting.zone, clock, self.setting.said_at)
        if isinstance(due, BusinessTime):
            return due
        return self._coming(due, before[: len(before) - len(self.rest)])

    def _coming(self, instant: datetime | BusinessTime, said: str) -> datetime:
        """Return an instant in UTC; Wrong when it is past or very far away."""
        said = said.strip()[:SHOWN]
        assert isinstance(instant, datetime)  # noqa: S101 - for the type checker: the reader gives nothing else
        due = instant.astimezone(UTC)
        if due <= self.setting.now:
            raise Wrong(Code.WHEN, Saying.PAST, said)
        if due - self.setting.now > FARTHEST:
            raise Wrong(Code.WHEN, Saying.FAR, said)
        return due

    def take_end(self) -> datetime:
        """Return the coming instant up to which something lasts, in UTC: a day without a time lasts to its end."""
        before = self.rest
        found = self.take_when()
        if isinstance(found.span, BusinessTime):
            raise Wrong(Code.WHEN, Saying.NOT_A_DAY, before[: len(before) - len(self.rest)].strip()[:SHOWN])
        if found.days and not found.clock:
            found = When((found.days[0] + timedelta(days=1),), time(0))
        said = before[: len(before) - len(self.rest)]
        return self._coming(found.instant(self.setting.zone, time(0), self.setting.said_at), said)

    def take_action(self) -> tuple[str, Colleague, date]:
        """Return what stands in a line of the form "what" who when; the what needs no marks where it is read from its end."""
        words = self.words(_WORDS_OF_ACTION)
        if not words:
            raise Wrong(Code.ARG, Saying.MISSING)
        for start in range(max(1, len(words) - when.MOST_WORDS), len(words)):
            found = when.parse(_joined(words[start:]), self.setting.here)
            if found is not None and words[-1].end() == len(self.rest):
                return self._action(words[:start], found, self.rest[words[start].start() :])
        raise Wrong(Code.WHEN, Saying.NO_INSTANT, _plain(words[-1])[:SHOWN])

    def _action(self, words: list[re.Match[str]], found: When, said: str) -> tuple[str, Colleague, date]:
        if len(found.days) > 1:
            raise Wrong(Code.WHEN, Saying.TWO_DAYS, said)
        if isinstance(found.span, BusinessTime):
            raise Wrong(Code.WHEN, Saying.NOT_A_DAY, said)
        due = self._coming(found.instant(self.setting.zone, _LAST_MINUTE, self.setting.said_at), said).astimezone(self.setting.zone).date()
        for start in range(max(1, len(words) - people.MOST_WORDS), len(words)):
            tail = Arguments(self.rest[words[start].start() : words[-1].end()], self.setting)
            person = tail.take_person()
            if person and not tail:
                what = Arguments(self.rest[: words[start - 1].end()], self.setting).take_all()
                self.rest = ""
                return what, person, due
        raise Wrong(Code.WHO, Saying.NOBODY, _plain(words[-1])[:SHOWN])

    def take_values(self) -> tuple[tuple[str, str], ...]:
        """Return what is left as pairs of key and value, written key=value; a value of several words stands in quotation marks."""
        pairs: list[tuple[str, str]] = []
        while self:
            match = _PAIR.match(self.rest)
            if match is None:
                raise Wrong(Code.ARG, Saying.WRONG, self.next_word()[:SHOWN])
            self._go_on(match.end())
            pairs.append((match["key"], match["quoted"] or match["plain"] or ""))
        return tuple(pairs)

    def end(self) -> None:
        """Raise Wrong when anything is left."""
        if self.rest.strip("。.!！,， "):
            raise Wrong(Code.ARG, Saying.NOTHING_FOLLOWS, self.rest[:SHOWN])

    def _go_on(self, characters: int) -> None:
        self.rest = self.rest[characters:].lstrip()

    def _name_of(self, department: Department) -> str:
        """Return the department's name in the language of the mails to the writer, its first one where none is."""
        chinese = is_chinese(self.setting.language)
        return next((name for name in department.names if name.isascii() != chinese), department.names[0])

    def _shown(self, words: list[re.Match[str]]) -> str:
        return self.rest[: words[-1].end()][:SHOWN]


def _plain(match: re.Match[str]) -> str:
    """Return a word without the quotation marks round it."""
    return match[1].strip() if match[1] is not None else match[0]


def _joined(words: list[re.Match[str]]) -> str:
    return " ".join(fold(_plain(word)) for word in words)
