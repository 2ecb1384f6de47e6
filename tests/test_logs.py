"""What the program logs about itself, and what it must not."""

import io
import json
import logging
import warnings
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
import structlog

from processor.logs import configure


@pytest.fixture(autouse=True)
def _logging_as_before() -> Iterator[None]:
    """Leave the process's logging as it was found."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers, root.level = handlers, level
    logging.captureWarnings(capture=False)
    structlog.reset_defaults()


HIDDEN = "swordfish"


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


def test_a_line_for_machines_is_one_json_object() -> None:
    """Collectors get an event, keys and an instant in UTC; text stays readable."""
    stream = io.StringIO()
    configure("info", stream)

    structlog.get_logger().info("mail_ignored", mail=7, reason="重复")

    line = json.loads(stream.getvalue())
    assert (line["event"], line["mail"], line["reason"], line["level"]) == ("mail_ignored", 7, "重复", "info")
    assert datetime.fromisoformat(line["timestamp"]).tzinfo == UTC
    assert "重复" in stream.getvalue()


def test_a_line_for_people_has_colour_and_no_json() -> None:
    """On a terminal a line is made for reading."""
    stream = Terminal()
    configure("info", stream)

    structlog.get_logger().info("mail_ignored", mail=7)

    assert "\x1b[" in stream.getvalue()
    assert "{" not in stream.getvalue()


def test_lines_below_the_level_are_left_out() -> None:
    """The level is a floor."""
    stream = io.StringIO()
    configure("warning", stream)

    structlog.get_logger().info("mail_ignored")

    assert stream.getvalue() == ""


@pytest.mark.filterwarnings("always")
def test_warnings_of_other_libraries_come_in_the_same_form() -> None:
    """One stream, one form."""
    stream = io.StringIO()
    configure("info", stream)

    logging.getLogger("imapclient").warning("server said %s", "BYE")
    warnings.warn("old interface", DeprecationWarning, stacklevel=1)

    first, second = map(json.loads, stream.getvalue().splitlines())
    assert (first["event"], first["logger"], first["level"]) == ("server said BYE", "imapclient", "warning")
    assert "old interface" in second["event"]


@pytest.mark.parametrize("logger", ["imapclient", "imapclient.imaplib", "imapclient.imapclient"])
def test_the_conversation_with_a_server_is_never_logged(logger: str) -> None:
    """It holds passwords, so no level turns it on."""
    stream = io.StringIO()
    configure("debug", stream)
    logging.getLogger().setLevel(logging.DEBUG)

    logging.getLogger(logger).debug("> LOGIN care %s", HIDDEN)

    assert stream.getvalue() == ""


def sign_in(password: str) -> None:
    """Fail with the password at hand."""
    message = f"refused after {len(password)} letters"
    raise ValueError(message)


@pytest.mark.parametrize("stream", [io.StringIO(), Terminal()], ids=["file", "terminal"])
def test_a_traceback_shows_no_values(stream: io.StringIO) -> None:
    """A password in a variable stays there."""
    configure("info", stream)

    try:
        sign_in(HIDDEN)
    except ValueError:
        structlog.get_logger().exception("pass_failed")

    assert "ValueError: refused after 9 letters" in stream.getvalue()
    assert HIDDEN not in stream.getvalue()
