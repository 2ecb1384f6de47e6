"""The kinds of values a configuration holds: addresses, hosts, languages, paths, spans, secrets. Reads secret files.

Each kind says in its description what would do, so that a mistake reads "'abc' is not a port number (1-65535)".
A validator that raises ValueError without a text leaves the wording to that description; one with a text has more
to say. No text ever holds a secret, nor a value that somebody may have put there instead of a secret's place.
"""

import itertools
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, Field, PlainValidator, SecretStr, ValidationInfo

from processor.durations import BusinessTime, parse_span, parse_target

_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_DOMAIN = re.compile(rf"{_LABEL}(?:\.{_LABEL})*")
_LOCAL_PART = re.compile(rf"{_ATOM}(?:\.{_ATOM})*")
_LANGUAGE = re.compile(r"([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|[0-9]{3}))?", re.IGNORECASE)
_VARIABLE = re.compile(r"[A-Z_][A-Z0-9_]*")
_DAY = "(?:mon|tue|wed|thu|fri|sat|sun)"
_CLOCK = "(?:[01][0-9]|2[0-3]):[0-5][0-9]"
_OPENING = re.compile(rf"{_DAY}(?:-{_DAY})?((?: {_CLOCK}-(?:{_CLOCK}|24:00))+)")


# The countries whose holidays the library `holidays` knows (ISO 3166-1); a test compares. Asking it would slow every command.
_CODES = (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC "
    "CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD "
    "GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH "
    "KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW "
    "MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC "
    "SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY "
    "UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW "
)
COUNTRIES = frozenset(re.findall("[A-Z]{2}", _CODES))


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a value is read with: the file it stands in, the environment variables, and whether the passwords behind them are needed."""

    path: Path
    environment: Mapping[str, str]
    secrets: bool = True


def _folder(info: ValidationInfo) -> Path:
    """Return the folder that relative paths start from: that of the configuration file."""
    surroundings = info.context
    return surroundings.path.absolute().parent if isinstance(surroundings, Surroundings) else Path.cwd()


def _one_line(text: str) -> str:
    if not text.strip() or not text.isprintable():
        raise ValueError
    return text.strip()


def _words(text: str) -> str:
    if not text.strip():
        raise ValueError
    return text.strip()


def _domain(text: str) -> str:
    if not _DOMAIN.fullmatch(text) or len(text) > 253:  # noqa: PLR2004 - RFC 1035 2.3.4
        raise ValueError
    return text.lower()


def _address(text: str) -> str:
    """Check a mailbox (RFC 5322 3.4.1) in ASCII and put its domain in lower case."""
    local_part, _, domain = text.rpartition("@")
    if not _LOCAL_PART.fullmatch(local_part) or len(local_part) > 64:  # noqa: PLR2004 - RFC 5321 4.5.3.1.1
        raise ValueError
    return f"{local_part}@{_domain(domain)}"


def _language(text: str) -> str:
    """Check a tag of language, script and region (RFC 5646 2.1) and write it with the usual capitals."""
    match = _LANGUAGE.fullmatch(text)
    if match is None:
        raise ValueError
    language, script, region = match.groups(default="")
    return "-".join(part for part in (language.lower(), script.title(), region.upper()) if part)


def _timezone(text: str) -> str:
    try:
        ZoneInfo(text)
    except (OSError, ValueError, LookupError):
        raise ValueError from None
    return text


def _opening(text: str) -> str:
    """Check one line of opening hours: windows in order, none reaching past midnight."""
    match = _OPENING.fullmatch(text)
    if match is None:
        raise ValueError
    times = re.findall(r"\d\d:\d\d", match[1])
    if any(earlier >= later for earlier, later in itertools.pairwise(times)):
        reason = f"'{text}' has windows that overlap or run backwards; write them in order, such as \"mon-fri 09:00-12:00 13:00-18:00\""
        raise ValueError(reason)
    return text


def _country(text: str) -> str:
    """Check that the public holidays of a country are known, here rather than at the first mail."""
    if text and text not in COUNTRIES:
        raise ValueError
    return text


def _day(value: object) -> date:
    """Let a date be written as TOML's own or as text."""
    if isinstance(value, str):
        return date.fromisoformat(value)
    if not isinstance(value, date) or isinstance(value, datetime):
        raise ValueError  # noqa: TRY004 - pydantic collects ValueErrors only
    return value


def _time_of_day(value: object) -> time:
    """Let a time of day be written as TOML's own or as text."""
    if isinstance(value, time):
        return value
    if not isinstance(value, str):
        raise ValueError  # noqa: TRY004 - pydantic collects ValueErrors only
    return time.fromisoformat(value)


def _span(value: object) -> timedelta:
    if isinstance(value, timedelta):
        return value
    if not isinstance(value, str):
        raise ValueError  # noqa: TRY004 - pydantic collects ValueErrors only
    return parse_span(value)


def _poll(value: object) -> timedelta:
    """Bound the wait inside IDLE: a server may drop a connection that is silent for 30 minutes (RFC 2177)."""
    span = _span(value)
    if not timedelta(seconds=1) <= span <= timedelta(minutes=29):
        raise ValueError
    return span


def _target(value: object) -> timedelta | BusinessTime:
    if isinstance(value, str):
        value = parse_target(value)
    if not isinstance(value, timedelta | BusinessTime) or value in (timedelta(0), BusinessTime()):
        raise ValueError
    return value


def _path(value: object, info: ValidationInfo) -> object:
    if not isinstance(value, str | Path):
        return value
    if not value or "\0" in str(value):
        raise ValueError
    return _folder(info) / value


def _trust_anchor(value: object, info: ValidationInfo) -> object:
    if value == "":
        return None
    path = _path(value, info)
    if isinstance(path, Path) and not path.is_file():
        reason = f'there is no file {path}; give a PEM file of certificates, or "" for the system\'s own'
        raise ValueError(reason)
    return path


def _not_needed(info: ValidationInfo) -> bool:
    """Tell whether the passwords that stand elsewhere are left out."""
    return isinstance(info.context, Surroundings) and not info.context.secrets


def _from_environment(value: object, info: ValidationInfo) -> object:
    """Replace a variable's name by its value. A name that looks unlike one may be the secret itself and is not shown."""
    if not isinstance(value, str) or value == "":
        return None if value == "" else value
    surroundings = info.context
    if _not_needed(info):
        return None
    found = surroundings.environment.get(value) if isinstance(surroundings, Surroundings) else None
    if not found:
        named = f"the environment variable {value}" if _VARIABLE.fullmatch(value) else "the environment variable named here"
        reason = f"{named} is not set; set it, or use password_file"
        raise ValueError(reason)
    return found


def _from_file(value: object, info: ValidationInfo) -> object:
    """Replace a file's name by its first line; the line's end does not belong to a password."""
    if not isinstance(value, str) or value == "":
        return None if value == "" else value
    if _not_needed(info):
        return None
    try:
        lines = (_folder(info) / value).read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError) as error:
        cause = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        reason = f"the file named here cannot be read ({cause}); name a file whose first line is the password"
        raise ValueError(reason) from None
    if not lines or not lines[0]:
        reason = "the file named here has no first line; its first line is the password"
        raise ValueError(reason)
    return lines[0]


def _database_url(text: str, info: ValidationInfo) -> str:
    """Let an SQLite path start from the configuration's folder; the text may hold a password and is never repeated."""
    if text.startswith("sqlite:///") and len(text) > len("sqlite:///"):
        path = text.removeprefix("sqlite:///")
        if path == ":memory:":
            raise ValueError  # such a desk would forget its mail whenever it ends
        return f"sqlite:///{_folder(info) / path}"
    if urlsplit(text).scheme != "postgresql" or not urlsplit(text).path.strip("/"):
        raise ValueError
    return text


Line = Annotated[str, AfterValidator(_one_line), Field(description="one line of text")]
Words = Annotated[str, AfterValidator(_words), Field(description="a text that is not empty")]
Name = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$", description="a short name of letters, digits, '.', '_' and '-'")]
EmailAddress = Annotated[str, AfterValidator(_address), Field(description="a mail address such as care@acme.example")]
Domain = Annotated[str, AfterValidator(_domain), Field(description="a domain such as acme.example")]
LineOrNone = Annotated[str, Field(pattern=r"^[^\x00-\x1f\x7f]*$", description='one line of text, or "" for none')]
Host = Annotated[str, Field(pattern=r"^[A-Za-z0-9_.:-]+$", description="a server's name or IP address, such as imap.acme.example")]
Port = Annotated[int, Field(strict=True, ge=1, le=65535, description="a port number (1-65535)")]
Count = Annotated[int, Field(strict=True, ge=1, description="a whole number from 1 up")]
CountOrNone = Annotated[int, Field(strict=True, ge=0, description="a whole number, 0 for no limit")]
Switch = Annotated[bool, Field(strict=True, description="true or false")]
Percent = Annotated[int, Field(strict=True, ge=1, le=1000, description="a whole number of percent from 1 up")]
Percents = Annotated[tuple[Percent, ...], Field(description="a list of whole numbers of percent, such as [50, 75, 90]")]
Intensity = Annotated[int, Field(strict=True, ge=0, le=3, description="a whole number from 0 to 3")]
TimeOfDay = Annotated[time, PlainValidator(_time_of_day), Field(description='a time of day such as "08:30"')]
EmailAddressOrNone = Annotated[
    str, AfterValidator(lambda text: _address(text) if text else ""), Field(description='a mail address, or "" for nobody')
]
Language = Annotated[str, AfterValidator(_language), Field(description='a language tag such as "en" or "zh-CN"')]
Timezone = Annotated[str, AfterValidator(_timezone), Field(description='a time zone such as "Asia/Shanghai"')]
TimezoneOrNone = Annotated[
    str, AfterValidator(lambda text: _timezone(text) if text else ""), Field(description='a time zone, or "" for that of the desk')
]
Opening = Annotated[str, AfterValidator(_opening), Field(description='opening hours such as "mon-fri 09:00-12:00 13:00-18:00"')]
Country = Annotated[str, AfterValidator(_country), Field(description='a country of two capitals such as "CN", or "" for no holidays')]
Day = Annotated[date, PlainValidator(_day), Field(description="a date such as 2026-10-01")]
Span = Annotated[timedelta, PlainValidator(_span), Field(description='a duration such as "30s", "30m", "8h" or "2d"')]
Poll = Annotated[timedelta, PlainValidator(_poll), Field(description='a duration from "1s" to "29m"')]
Target = Annotated[
    timedelta | BusinessTime,
    PlainValidator(_target),
    Field(description='a duration above zero such as "30m" or "2d" (real time), "4bh" or "1bd" (business time)'),
]
LocalPath = Annotated[Path, BeforeValidator(_path), Field(description="a path, from this file's folder if it is relative")]
TrustAnchor = Annotated[Path | None, BeforeValidator(_trust_anchor), Field(description='a file of certificates, or ""')]
Secret = Annotated[SecretStr | None, Field(description="a password in quotes")]
EnvironmentSecret = Annotated[
    SecretStr | None, BeforeValidator(_from_environment), Field(description="the name of an environment variable that holds the password")
]
FileSecret = Annotated[
    SecretStr | None, BeforeValidator(_from_file), Field(description="the path of a file whose first line is the password")
]
DatabaseUrl = Annotated[
    str, AfterValidator(_database_url), Field(description='"sqlite:///var/processor.db" or "postgresql://user@host/name"')
]
