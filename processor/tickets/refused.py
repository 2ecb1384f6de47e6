"""What a verb answers when the state of a ticket, or somebody's rights, do not allow it. Pure."""

from enum import StrEnum


class Code(StrEnum):
    """Why a verb is refused; a colleague reads it with a sentence in their language."""

    STATE = "STATE"  # the ticket stands where this cannot be done
    PERM = "PERM"  # that is for those who lead
    WHO = "WHO"  # nobody, or several, have that name
    DEPT = "DEPT"  # no such department
    WHEN = "WHEN"  # a date that is past
    ARG = "ARG"  # something is missing, or is none of what can be said there
    NOTEXT = "NOTEXT"  # the customer was told nothing
    MERGE = "MERGE"  # two people's matters: somebody who leads has to confirm it
    RECUSE = "RECUSE"  # the complaint is about this person
    LATE = "LATE"  # it has left already


class Refused(Exception):
    """The verb was not carried out, and nothing was written. Whoever wrote the mail must act.

    `because` is a reason in English for whoever reads the log; `about` holds the values that the mail to the colleague may name.
    """

    def __init__(self, code: Code, because: str, **about: object) -> None:
        """Keep what it is about."""
        super().__init__(f"{code}: {because}")
        self.code, self.because, self.about = code, because, about
