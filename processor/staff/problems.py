"""What is wrong with a command, as a value; `problem_words` says it to a person. Pure.

A mail with a problem is held whole: nothing of it is sent or done. `ready` are lines that its writer can answer with as they stand.
"""

from dataclasses import dataclass
from enum import StrEnum


class Code(StrEnum):
    """The kinds of problems, as the journal and the fix-it mail name them."""

    UNKNOWN = "UNKNOWN"
    MIDDLE = "MIDDLE"
    ARG = "ARG"
    WHEN = "WHEN"
    WHO = "WHO"
    DEPT = "DEPT"
    CONFLICT = "CONFLICT"


class Saying(StrEnum):
    """What exactly is wrong: each has its words in each language."""

    UNKNOWN = "unknown"
    NO_SUCH = "no_such"  # and nothing is like it
    BLANK = "blank"  # "# note"
    MARKS = "marks"  # "- #note", "#note, he …"
    MIDDLE = "middle"
    MISSING = "missing"
    NOTHING_FOLLOWS = "nothing_follows"
    WRONG = "wrong"
    NO_REASON = "no_reason"
    NO_QUESTION = "no_question"
    ONE_A_LINE = "one_a_line"
    GOES_ON = "goes_on"
    MANY = "many"
    LONG = "long"
    NO_INSTANT = "no_instant"
    PAST = "past"
    FAR = "far"
    TWO_DAYS = "two_days"
    NOT_A_DAY = "not_a_day"
    NOBODY = "nobody"
    SEVERAL = "several"
    NO_DEPARTMENT = "no_department"
    TOGETHER = "together"
    TWICE = "twice"
    WITH_TEXT = "with_text"
    ALONE = "alone"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong: in which line (from 1; 0 for the mail as a whole), with which command, about which words of it."""

    code: Code
    saying: Saying
    number: int
    line: str
    command: str = ""  # the key of the command that it is about, "" when that is not known
    about: str = ""  # the words that are wrong
    ready: tuple[str, ...] = ()
    droppable: bool = False  # the mail means the same without that line: `#ok` may send it so


class Wrong(Exception):
    """An argument is no right one. Caught where the line is known."""

    def __init__(self, code: Code, saying: Saying, about: str = "", ready: tuple[str, ...] = ()) -> None:
        """Keep what is wrong; `ready` holds arguments here, without the name of the command."""
        super().__init__(saying)
        self.code, self.saying, self.about, self.ready = code, saying, about, ready
