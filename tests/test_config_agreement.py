"""Mistakes that show only when keys are held against each other, and mistakes of every kind at once."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from processor.config import Config
from processor.config_agreement import disagreements
from processor.config_fields import Surroundings
from processor.config_mistakes import in_plain_words
from tests.sample_config import DEPARTMENT, MAILBOX, SMTP, WHOLE, problems, read

RULES = """
[[profiles]]
name = "uk_disp"
[[profiles.deadlines]]
kind = "final"
length = 8
unit = "weeks"
"""


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('"127.0.0.1"\n', '"imap.acme.example"\nsecurity = "none"\n', "mailboxes[complaints].security: 'none' is for loopback only"),
        ("[smtp]", '[smtp]\nusername = "care"', "smtp.password: missing; give exactly one of"),
        ("[smtp]", '[smtp]\npassword = "x"\npassword_env = "HOME"', "smtp.password: given 2 times (password, password_env)"),
        (
            'username = "care"',
            'username = "care"\nprocessed_folder = "INBOX"',
            "mailboxes[complaints].processed_folder: 'INBOX' is the folder",
        ),
        (MAILBOX, MAILBOX + MAILBOX, "mailboxes[#2].name: 'complaints' belongs to mailboxes[#1] already"),
        (
            DEPARTMENT,
            DEPARTMENT + DEPARTMENT.replace('"service"', '"other"'),
            "departments[#2].names: 'Service' belongs to departments[#1] already",
        ),
        (
            '"service"\nnames',
            '"service"\nprofile = "uk_disk"\nnames',
            "departments[service].profile: 'uk_disk' is not a profile; the profiles are: none yet",
        ),
        (
            DEPARTMENT,
            RULES + DEPARTMENT.replace("names", 'profile = "uk_disk"\nnames'),
            "departments[service].profile: 'uk_disk' is not a profile; did you mean uk_disp?",
        ),
        (DEPARTMENT, DEPARTMENT + RULES + RULES, "profiles[#2].name: 'uk_disp' belongs to profiles[#1] already"),
        (
            DEPARTMENT,
            DEPARTMENT + RULES.replace('"weeks"', '"fortnights"'),
            'profiles[uk_disp].deadlines[#1].unit: \'fortnights\' is not "calendar_days", "business_days", "weeks" or "months"',
        ),
        (
            DEPARTMENT,
            DEPARTMENT + RULES + '[[profiles.deadlines]]\nkind = "answer"\nlength = 3\nunit = "months"\n',
            "profiles[uk_disp].deadlines: 'final' is due before 'answer'; give final more time, or answer less",
        ),
        (
            DEPARTMENT,
            DEPARTMENT + RULES + '[[profiles.deadlines]]\nkind = "final"\nlength = 9\nunit = "weeks"\n',
            "profiles[uk_disp].deadlines: 'final' stands there twice",
        ),
        (
            DEPARTMENT,
            DEPARTMENT + RULES.replace("[[profiles.d", 'holding_letter_after = "49d"\n[[profiles.d'),
            "profiles[uk_disp].holding_letters: missing; give a table [[profiles.holding_letters]]",
        ),
        (
            DEPARTMENT,
            DEPARTMENT + RULES.replace("[[profiles.deadlines]]", "[[profiles.dedlines]]"),
            "profiles[uk_disp].dedlines: unknown key; did you mean deadlines?",
        ),
        ("chen@", "CARE@", "staff[CARE@acme.example].address: 'care@acme.example' is the desk's own address"),
        ("ops@", "care@", "desk.admins: 'care@acme.example' is the desk's own address"),
        ("lin@", "care@", "departments[service].lead: 'care@acme.example' is the desk's own address"),
        (
            DEPARTMENT,
            DEPARTMENT + '[sla.P2]\nresolve = "8bh"\n',
            "sla.ola: accept '1bh' and answer '8bh' together take longer than sla.P2.resolve '8bh'; shorten them",
        ),
        (
            DEPARTMENT,
            DEPARTMENT + '[sla.ola]\naccept = "4h"\nanswer = "5h"\n',
            "sla.ola: accept '4h' and answer '5h' together take longer than sla.P1.resolve '8h'",
        ),
        (
            DEPARTMENT,
            DEPARTMENT + '[sla.ola]\naccept = "1bd"\nanswer = "2bd"\n[sla.P3]\nresolve = "2bd"\n',
            "sla.ola: accept '1bd' and answer '2bd' together take longer than sla.P3.resolve '2bd'",
        ),
    ],
)
def test_keys_that_contradict_each_other_are_named(tmp_path: Path, old: str, new: str, problem: str) -> None:
    """A key that is right by itself may be wrong beside another."""
    found = problems(tmp_path, WHOLE.replace(old, new, 1), {"HOME": "x"})

    assert any(line.startswith(problem) for line in found), found


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.1.2.3", "::1"])
def test_loopback_may_go_without_encryption(tmp_path: Path, host: str) -> None:
    """Nothing can be overheard on the way to oneself."""
    config = read(tmp_path, WHOLE.replace(SMTP, f'[smtp]\nhost = "{host}"\nsecurity = "none"\n'))

    assert config.smtp.security == "none"


@pytest.mark.parametrize(
    "sla",
    [
        '[sla.P2]\nresolve = "9bh"\n',
        '[sla.P2]\nresolve = "1bd"\n',
        '[sla.P2]\nresolve = "8h"\n',
        '[sla.P2]\nresolve = "8bh"\ncalendar = "24x7"\n',
        '[sla.ola]\nanswer = "3d"\n',
    ],
)
def test_departments_may_use_what_is_promised_up_to_the_last_minute(tmp_path: Path, sla: str) -> None:
    """As long as it, or counted in another sort of time, is no contradiction."""
    read(tmp_path, WHOLE + sla)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.dates(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["name", "address", "key", "host", "P1", "ola", "password", "security", "lead", "admins"]), inner, max_size=4
        )
    ),
    max_leaves=8,
)


# The tables are small; a machine that is busy elsewhere must not fail the test.
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(st.sampled_from(["desk", "mailboxes", "smtp", "sla", "staff", "departments", "reports", "x"]), VALUES))
def test_whatever_the_tables_hold_every_mistake_is_one_line(tables: dict[str, object]) -> None:
    """No file, however odd, ends in a traceback."""
    mistakes = disagreements(tables)
    try:
        Config.model_validate(tables, context=Surroundings(Path("/desk/config.toml"), {}))
    except ValidationError as error:
        mistakes += in_plain_words(error, Config, tables)

    assert mistakes
    assert all(": " in mistake and "\n" not in mistake for mistake in mistakes)
