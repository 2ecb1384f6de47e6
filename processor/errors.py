"""The exceptions of the program. Pure.

A class says who must act. Expected outcomes (a deferred mail, an ignored duplicate) are values, not exceptions.

    ProcessorError
    ├── ConfigError          the admin corrects config.toml
    ├── TemplateError        whoever edits templates/ corrects the file
    ├── DatabaseError        the operator looks at the database or the disk
    │   └── SchemaTooNew     the operator upgrades this program
    ├── MailboxError         nobody yet: the worker tries again; the operator if it lasts
    │   └── MailboxRefused   the admin corrects the account, its password or its folders
    ├── UnsafeMail           nobody: the mail is not sent and the admin is told
    └── UsageError           the person at the command line
"""

from collections.abc import Sequence
from pathlib import Path


class ProcessorError(Exception):
    """Base of all; its text is written for a person and is printed as it is."""


class ConfigError(ProcessorError):
    """The configuration cannot be used; all mistakes are named at once. The admin must act."""

    def __init__(self, path: Path, problems: Sequence[str]) -> None:
        """Keep `problems`: one line each with the key, what was found and what would do."""
        self.path = path
        self.problems = tuple(problems)
        super().__init__(f"{path} cannot be used:\n" + "\n".join(f"  {problem}" for problem in self.problems))


class TemplateError(ProcessorError):
    """A template is missing or wrong. Whoever edits the templates must act."""


class DatabaseError(ProcessorError):
    """The database cannot be opened, is damaged or is busy. The operator must act."""


class SchemaTooNew(DatabaseError):
    """The database was written by a newer program. The operator upgrades this one."""


class MailboxError(ProcessorError):
    """The mail server cannot be worked with just now. The worker tries again by itself."""


class MailboxRefused(MailboxError):
    """The mail server said no to the account, its encryption or a folder. The admin must act."""


class UnsafeMail(ProcessorError):
    """A mail of ours does not read back as it was meant, so it must not leave."""


class UsageError(ProcessorError):
    """The command line names something that does not exist. The person at it must act."""
