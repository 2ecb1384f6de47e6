"""config.toml as frozen values. Reads the file, the secret files and the environment variables it names.

Every mistake is reported at once, each with its key, what was found and what would do; an unknown key is a mistake.
Relative paths start from the file's own folder. Passwords are never printed, logged or repeated in a mistake.
"""

import os
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

from pydantic import Field, PrivateAttr, SecretStr, ValidationError

from processor import config_fields as kind
from processor.config_agreement import disagreements
from processor.config_clocks import Automation, Calendar, Escalation, Section, Sla
from processor.config_file import read_tables
from processor.config_mistakes import in_plain_words
from processor.config_profiles import Profile
from processor.errors import ConfigError


class Desk(Section):
    """Who the desk is."""

    name: kind.Line
    address: kind.EmailAddress
    languages: tuple[kind.Language, ...] = Field(default=("en", "zh-CN"), min_length=1, description="a list of at least one language tag")
    timezone: kind.Timezone = "Asia/Shanghai"
    templates: kind.LocalPath = Field(default=Path("templates"), validate_default=True)
    admins: tuple[kind.EmailAddress, ...] = Field(min_length=1, description="a list of at least one mail address")
    secret_file: kind.LocalPath = Field(default=Path("var/secret"), validate_default=True)
    reply_tokens: Literal["message-id", "plus"] = Field(default="message-id", description='"message-id" or "plus"')

    @property
    def zone(self) -> ZoneInfo:
        """The time zone of the desk, ready for use."""
        return ZoneInfo(self.timezone)


class Database(Section):
    """Where everything is kept. The address may hold a password, so it is not part of the printed form."""

    url: kind.DatabaseUrl = Field(default="sqlite:///var/processor.db", validate_default=True, repr=False)


class Account(Section):
    """A way into a mail server."""

    host: kind.Host
    ca_file: kind.TrustAnchor = None
    password_stated: kind.Secret = Field(default=None, alias="password")
    password_env: kind.EnvironmentSecret = None
    password_file: kind.FileSecret = None

    @property
    def password(self) -> SecretStr:
        """The password from wherever it was given; empty where none is needed."""
        return self.password_stated or self.password_env or self.password_file or SecretStr("")


class Mailbox(Account):
    """A folder of an IMAP account that customers and colleagues write to."""

    name: kind.Name
    port: kind.Port = 993
    security: Literal["tls", "starttls", "none"] = Field(default="tls", description='"tls", "starttls" or "none"')
    username: kind.Line
    folder: kind.Line = "INBOX"
    processed_folder: kind.LineOrNone = Field(default="Processed", description='a folder\'s name, or "" to leave mail where it is')
    quarantine_folder: kind.LineOrNone = Field(default="Quarantine", description='a folder\'s name, or "" to leave mail where it is')
    idle: kind.Switch = True
    backlog: kind.Span = timedelta(days=1)
    poll: kind.Poll = timedelta(seconds=30)


class Smtp(Account):
    """The relay that takes our mails."""

    port: kind.Port = 587
    security: Literal["tls", "starttls", "none"] = Field(default="starttls", description='"tls", "starttls" or "none"')
    username: kind.LineOrNone = Field(default="", description='a user\'s name, or "" for a relay that asks for none')
    max_per_minute: kind.CountOrNone = 0


class Trust(Section):
    """Whose word counts."""

    authserv_id: str = Field(
        default="", pattern=r"^[^\s;]*$", description='the name of the server whose Authentication-Results count, or ""'
    )
    colleagues: tuple[kind.Domain, ...] = Field(default=(), description="a list of domains")
    staff: Literal["token", "token+dmarc"] = Field(default="token", description='"token" or "token+dmarc"')


class Limits(Section):
    """How much the desk takes and sends."""

    max_message_bytes: kind.Count = 26_214_400
    automatic_per_address_per_day: kind.Count = 10
    automatic_per_ticket_per_day: kind.Count = 2
    new_tickets_per_address_per_hour: kind.Count = 10


class Department(Section):
    """A group of colleagues, who leads it and which words lead to it."""

    key: kind.Name
    names: tuple[kind.Line, ...] = Field(min_length=1, description="a list of at least one name")
    lead: kind.EmailAddress
    keywords: tuple[kind.Line, ...] = Field(default=(), description="a list of words")
    profile: kind.LineOrNone = Field(default="", description='the name of a table [[profiles]], or "" for none')


class Colleague(Section):
    """A person who answers customers."""

    name: kind.Line
    address: kind.EmailAddress
    departments: tuple[kind.Name, ...] = Field(min_length=1, description="a list of at least one department's key")
    languages: tuple[kind.Language, ...] = Field(min_length=1, description="a list of at least one language tag")
    timezone: kind.TimezoneOrNone = ""

    def zone(self, desk: Desk) -> ZoneInfo:
        """Return the time zone this person works in."""
        return ZoneInfo(self.timezone or desk.timezone)


class Reports(Section):
    """Who reads what the complaints teach."""

    weekly_to: tuple[kind.EmailAddress, ...] = Field(default=(), description="a list of mail addresses")


class Config(Section):
    """The whole file."""

    desk: Desk = Field(description="a table [desk] with name, address and admins")
    database: Database = Field(default_factory=dict, validate_default=True)
    mailboxes: tuple[Mailbox, ...] = Field(min_length=1, description="at least one table [[mailboxes]]")
    smtp: Smtp = Field(description="a table [smtp] with host")
    trust: Trust = Trust()
    limits: Limits = Limits()
    calendar: Calendar = Calendar()
    sla: Sla = Field(default_factory=dict, validate_default=True)
    automation: Automation = Automation()
    escalation: Escalation = Escalation()
    departments: tuple[Department, ...] = Field(default=(), description="tables [[departments]]")
    staff: tuple[Colleague, ...] = Field(default=(), description="tables [[staff]]")
    profiles: tuple[Profile, ...] = Field(default=(), description="tables [[profiles]]")
    reports: Reports = Reports()

    _path: Path = PrivateAttr()

    def model_post_init(self, context: object) -> None:
        """Remember the file; a key `path` in it would be unknown."""
        self._path = context.path if isinstance(context, kind.Surroundings) else Path("config.toml")

    @property
    def path(self) -> Path:
        """The file this was read from."""
        return self._path


def load(path: Path, environment: Mapping[str, str] | None = None, *, secrets: bool = True) -> Config:
    """Read `path`; raise ConfigError with every mistake in it. `environment` is the process's own unless given.

    Without `secrets` the passwords that stand elsewhere are left out: whoever only looks at tickets need not have them.
    """
    tables = read_tables(path)
    surroundings = kind.Surroundings(path, os.environ if environment is None else environment, secrets)
    try:
        config = Config.model_validate(tables, context=surroundings)
        mistakes = []
    except ValidationError as error:
        # Raised again below and not from here: pydantic's error keeps the values, secrets among them.
        mistakes = in_plain_words(error, Config, tables)
    mistakes += disagreements(tables)
    if mistakes:
        raise ConfigError(path, mistakes)
    return config
