"""Reading config.toml: values, defaults, and mistakes in words that an admin can act on."""

from datetime import date, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pydantic import ValidationError

from processor.config import load
from processor.durations import BusinessTime
from processor.errors import ConfigError
from tests.sample_config import DESK, SMTP, WHOLE, problems, read


def test_a_short_file_is_enough(tmp_path: Path) -> None:
    """Only what nobody can guess must be written; the rest has defaults."""
    config = read(tmp_path, WHOLE)

    assert config.path == tmp_path / "config.toml"
    assert config.desk.languages == ("en", "zh-CN")
    assert config.desk.zone == ZoneInfo("Asia/Shanghai")
    assert (config.mailboxes[0].port, config.mailboxes[0].security, config.mailboxes[0].poll) == (993, "tls", timedelta(seconds=30))
    assert (config.smtp.port, config.smtp.security) == (587, "starttls")
    assert config.sla.P1.first == timedelta(minutes=30)
    assert config.sla.P3.resolve == BusinessTime(hours=40)
    assert (config.sla.P1.calendar, config.sla.P2.calendar) == ("24x7", "business")
    assert config.sla.ola.answer == BusinessTime(hours=8)


def test_relative_paths_start_from_the_file(tmp_path: Path) -> None:
    """It does not matter from which folder the program is started."""
    config = read(tmp_path, WHOLE)

    assert config.desk.templates == tmp_path / "templates"
    assert config.desk.secret_file == tmp_path / "var" / "secret"
    assert config.database.url == f"sqlite:///{tmp_path}/var/processor.db"


def test_absolute_paths_stay_as_they_are(tmp_path: Path) -> None:
    """A path from the root is taken as written."""
    config = read(tmp_path, WHOLE + '[database]\nurl = "sqlite:////srv/desk.db"\n')

    assert config.database.url == "sqlite:////srv/desk.db"


def test_a_table_of_promises_keeps_the_other_defaults(tmp_path: Path) -> None:
    """An admin who changes one promise writes one line."""
    config = read(tmp_path, WHOLE + '[sla.P2]\nfirst = "15m"\n[sla.ola]\naccept = "1bd"\n')

    assert (config.sla.P2.first, config.sla.P2.next) == (timedelta(minutes=15), BusinessTime(hours=4))
    assert (config.sla.ola.accept, config.sla.ola.answer) == (BusinessTime(days=1), BusinessTime(hours=8))


def test_values_are_written_in_one_form(tmp_path: Path) -> None:
    """Language tags get their usual capitals, domains small letters, and dates may stand in quotes or not."""
    text = WHOLE.replace("zh-CN", "ZH-cn").replace("chen@acme.example", "chen@ACME.example")

    config = read(tmp_path, text + '[calendar]\nclosed = [2026-12-24, "2026-12-31"]\n')

    assert config.staff[0].languages == ("zh-CN",)
    assert config.staff[0].address == "chen@acme.example"
    assert config.calendar.closed == (date(2026, 12, 24), date(2026, 12, 31))


def test_a_configuration_cannot_be_changed_after_reading(tmp_path: Path) -> None:
    """What was checked stays what it was."""
    config = read(tmp_path, WHOLE)

    with pytest.raises(ValidationError):
        config.desk.name = "Other"


def test_seven_mistakes_make_seven_lines(tmp_path: Path) -> None:
    """An admin corrects everything in one go, whatever the mistakes are."""
    text = (
        WHOLE.replace('"Acme Care"', '""')
        .replace('"care@acme.example"', '"care at acme"')
        .replace('password = "swordfish"', 'security = "ssl"')
        .replace("[smtp]", '[smtp]\nport = "abc"\nsecurity = "tls"\nprot = 25')
        .replace('departments = ["service"]', 'departments = ["sales"]')
    )

    assert problems(tmp_path, text) == [
        "desk.name: '' is not one line of text",
        "desk.address: 'care at acme' is not a mail address such as care@acme.example",
        'mailboxes[complaints].security: \'ssl\' is not "tls", "starttls" or "none"',
        "smtp.port: 'abc' is not a port number (1-65535)",
        "smtp.prot: unknown key; did you mean port?",
        "mailboxes[complaints].password: missing; give exactly one of password, password_env, password_file",
        "staff[chen@acme.example].departments: 'sales' is not a department; the keys are: service",
    ]


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("[desk]", "[dekk]", "dekk: unknown key; did you mean desk?"),
        ("[desk]", "[desk]\nzzz = 1", "desk.zzz: unknown key; known here: name, address, languages, timezone"),
        ("[desk]", "path = 1\n[desk]", "path: unknown key; known here: desk, database"),
        ("[desk]", "[automatic]\n[desk]", "automatic: unknown key"),
        ('name = "Acme Care"\n', "", "desk.name: missing; give one line of text"),
        ('"Acme Care"', '"Acme\\nBcc: x"', "desk.name: 'Acme\\nBcc: x' is not one line of text"),
        ('["ops@acme.example"]', "[]", "desk.admins: an empty list is not a list of at least one mail address"),
        ('["ops@acme.example"]', '["ops@acme.example", 7]', "desk.admins[#2]: 7 is not a mail address"),
        ('["ops@acme.example"]', '"ops@acme.example"', "desk.admins: 'ops@acme.example' is not a list of at least one mail address"),
        ("[desk]", '[desk]\ntimezone = "Mars/Olympus"', "desk.timezone: 'Mars/Olympus' is not a time zone"),
        ("[desk]", '[desk]\ntimezone = "../etc"', "desk.timezone: '../etc' is not a time zone"),
        ("[desk]", '[desk]\nlanguages = ["english"]', "desk.languages[#1]: 'english' is not a language tag"),
        ("[smtp]", "[smtp]\nport = 0", "smtp.port: 0 is not a port number (1-65535)"),
        ("[smtp]", "[smtp]\nport = 65536", "smtp.port: 65536 is not a port number"),
        ("[smtp]", '[smtp]\nport = "25"', "smtp.port: '25' is not a port number"),
        ("[smtp]", "[smtp]\nport = true", "smtp.port: true is not a port number"),
        ("[smtp]", '[smtp]\nca_file = "no.pem"', "smtp.ca_file: there is no file"),
        ("[smtp]", "[limits]\nmax_message_bytes = -1\n[smtp]", "limits.max_message_bytes: -1 is not a whole number from 1 up"),
        ("[smtp]", '[database]\nurl = "mysql://x/y"\n[smtp]', 'database.url: what stands here is not "sqlite:///var/processor.db" or'),
        ("[smtp]", '[sla.P1]\nfirst = "0h"\n[smtp]', "sla.P1.first: '0h' is not a duration above zero"),
        ("[smtp]", '[sla.P1]\nfrist = "1h"\n[smtp]', "sla.P1.frist: unknown key; did you mean first?"),
        ("[smtp]", "[sla]\nP1 = 3\n[smtp]", "sla.P1: 3 is not a table of keys"),
        ("[smtp]", '[calendar]\nhours = ["mon-fri 9-18"]\n[smtp]', "calendar.hours[#1]: 'mon-fri 9-18' is not opening hours"),
        ("[smtp]", '[calendar]\nhours = ["mon 13:00-12:00"]\n[smtp]', "calendar.hours[#1]: 'mon 13:00-12:00' has windows that overlap"),
        ("[smtp]", "[calendar]\nclosed = [20261001]\n[smtp]", "calendar.closed[#1]: 20261001 is not a date"),
        ("[smtp]", '[calendar]\nholidays = "China"\n[smtp]', "calendar.holidays: 'China' is not a country of two capitals"),
        ('host = "127.0.0.1"\nusername', 'poll = "1h"\nhost = "127.0.0.1"\nusername', "mailboxes[complaints].poll: '1h' is not a duration"),
        ('password = "swordfish"', "oauth2 = { client = 1 }", "mailboxes[complaints].oauth2: this version signs in with passwords only"),
        ('name = "complaints"\n', "", "mailboxes[#1].name: missing; give a short name"),
        ('"lin@acme.example"', '"lin"', "departments[service].lead: 'lin' is not a mail address"),
    ],
)  # fmt: skip
def test_a_mistake_is_named_by_key_finding_and_remedy(tmp_path: Path, old: str, new: str, problem: str) -> None:
    """Each mistake says where it is, what was found and what would do."""
    found = problems(tmp_path, WHOLE.replace(old, new, 1))

    assert any(line.startswith(problem) for line in found), found


def test_a_missing_mailbox_is_a_mistake(tmp_path: Path) -> None:
    """A desk without a mailbox hears nobody."""
    assert problems(tmp_path, DESK + SMTP) == ["mailboxes: missing; give at least one table [[mailboxes]]"]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (b"[desk]\nname = Acme\n", "line 2: not valid TOML (invalid value)"),
        (b"[desk\n", "line 1: not valid TOML"),
        (b'[desk]\nname = """', "at the end: not valid TOML"),
        (b"[desk]\n[desk]\n", "line 2: not valid TOML"),
        (b'[desk]\nname = "\xe9"\n', "line 2: not UTF-8"),
    ],
    ids=["bare word", "open bracket", "open quotes", "table twice", "Latin-1"],
)
def test_a_slip_in_the_syntax_is_named_by_line(tmp_path: Path, text: bytes, problem: str) -> None:
    """A file that is not TOML is reported with the line to look at."""
    path = tmp_path / "config.toml"
    path.write_bytes(text)

    with pytest.raises(ConfigError) as caught:
        load(path, {})

    assert len(caught.value.problems) == 1
    assert caught.value.problems[0].startswith(problem)


def test_a_file_that_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    """The first start without a configuration says how to get one."""
    with pytest.raises(ConfigError, match="there is no such file; `processor init` writes one"):
        load(tmp_path / "config.toml", {})


def test_a_byte_order_mark_is_no_mistake(tmp_path: Path) -> None:
    """Editors on Windows put one at the beginning."""
    (tmp_path / "config.toml").write_text("\ufeff" + WHOLE, encoding="utf-8")

    assert load(tmp_path / "config.toml", {}).desk.name == "Acme Care"
