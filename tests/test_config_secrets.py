"""Passwords come from three places and are shown in none."""

from pathlib import Path

import pytest

from processor.config import load
from tests.sample_config import WHOLE, problems, read

STATED = 'password = "swordfish"'


def test_a_password_in_the_file_is_used(tmp_path: Path) -> None:
    """The simplest way works."""
    config = read(tmp_path, WHOLE)

    assert config.mailboxes[0].password.get_secret_value() == "swordfish"


def test_a_password_comes_from_the_environment(tmp_path: Path) -> None:
    """The file names a variable; the value is what counts."""
    config = read(tmp_path, WHOLE.replace(STATED, 'password_env = "CARE_PASSWORD"'), {"CARE_PASSWORD": "swordfish"})

    assert config.mailboxes[0].password.get_secret_value() == "swordfish"


@pytest.mark.parametrize("content", ["sword fish ", "sword fish \n", "sword fish \r\nsecond line\n"], ids=["bare", "newline", "Windows"])
def test_a_password_is_the_first_line_of_a_file(tmp_path: Path, content: str) -> None:
    """A path is relative to the configuration; the end of the line is no part of the password, blanks are."""
    (tmp_path / "imap-password").write_bytes(content.encode())

    config = read(tmp_path, WHOLE.replace(STATED, 'password_file = "imap-password"'))

    assert config.mailboxes[0].password.get_secret_value() == "sword fish "


def test_a_relay_that_asks_for_nobody_needs_no_password(tmp_path: Path) -> None:
    """Without a user's name the password is empty."""
    config = read(tmp_path, WHOLE)

    assert config.smtp.password.get_secret_value() == ""


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ('password_env = "CARE_PASSWORD"', "mailboxes[complaints].password_env: the environment variable CARE_PASSWORD is not set"),
        ('password_env = "swordfish"', "mailboxes[complaints].password_env: the environment variable named here is not set"),
        ('password_file = "swordfish"', "mailboxes[complaints].password_file: the file named here cannot be read (No such file"),
        ('password_file = "empty"', "mailboxes[complaints].password_file: the file named here has no first line"),
        ('password_file = "."', "mailboxes[complaints].password_file: the file named here cannot be read (Is a directory)"),
        ('password_file = "binary"', "mailboxes[complaints].password_file: the file named here cannot be read (it is not UTF-8 text)"),
        ('password = ["swordfish"]', "mailboxes[complaints].password: what stands here is not a password in quotes"),
        ('pasword = "swordfish"', "mailboxes[complaints].pasword: unknown key; did you mean password?"),
        ('password = ""', "mailboxes[complaints].password: missing; give exactly one of"),
    ],
)
def test_a_mistake_about_a_password_does_not_repeat_it(tmp_path: Path, given: str, problem: str) -> None:
    """A password in the wrong place is still a password."""
    (tmp_path / "empty").touch()
    (tmp_path / "binary").write_bytes(b"\xff\xfe")

    found = problems(tmp_path, WHOLE.replace(STATED, given))

    assert any(line.startswith(problem) for line in found), found
    assert "swordfish" not in "".join(found)


def test_a_mistake_in_a_database_address_does_not_repeat_it(tmp_path: Path) -> None:
    """The address may hold a password."""
    found = problems(tmp_path, WHOLE + '[database]\nurl = "postgres://desk:swordfish@db/desk"\n')

    assert len(found) == 1
    assert found[0].startswith("database.url: what stands here is not")
    assert "swordfish" not in found[0]


def test_the_printed_form_shows_no_secret(tmp_path: Path) -> None:
    """A configuration in a log or a traceback gives nothing away."""
    (tmp_path / "relay").write_text("swordfish")
    smtp = '[smtp]\nusername = "care"\npassword_file = "relay"'
    text = WHOLE.replace("[smtp]", smtp).replace(STATED, 'password_env = "CARE_PASSWORD"')

    config = read(tmp_path, text + '[database]\nurl = "postgresql://desk:swordfish@db/desk"\n', {"CARE_PASSWORD": "swordfish"})

    assert config.database.url == "postgresql://desk:swordfish@db/desk"
    assert "swordfish" not in f"{config!r} {config} {config.mailboxes[0]!r} {config.smtp} {config.database!r}"


@pytest.mark.parametrize("given", ['password_env = "CARE_PASSWORD"', 'password_file = "not there"'])
def test_whoever_signs_in_nowhere_needs_no_password(tmp_path: Path, given: str) -> None:
    """A look at the tickets works in a shell that has no secrets."""
    path = tmp_path / "config.toml"
    path.write_text(WHOLE.replace(STATED, given))

    assert load(path, {}, secrets=False).mailboxes[0].password.get_secret_value() == ""
