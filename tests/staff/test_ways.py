"""What mails to colleagues offer can be done: each tap and each line is a command that exists."""

import re
from urllib.parse import unquote

import pytest

from processor.models import Ticket
from processor.staff.command_names import BY_NAME, fold
from processor.states import TicketStatus
from processor.tickets import ways
from tests.desk import MORNING, Desk
from tests.letters import letter

_COMMAND = re.compile(r"#(\w+)")


@pytest.mark.parametrize("language", ["en", "zh-CN"])
@pytest.mark.parametrize("status", TicketStatus)
def test_each_line_begins_with_a_command(status: TicketStatus, language: str) -> None:
    """In every state of a ticket, in both languages."""
    lines = ways.commands(status, language)

    assert lines
    for line in lines:
        found = _COMMAND.match(line)
        assert found is not None, line
        assert fold(found[1]) in BY_NAME, line


@pytest.mark.parametrize("language", ["en", "zh-CN"])
def test_each_tap_writes_a_command_to_the_desk(desk: Desk, language: str) -> None:
    """It names the ticket, and its lines end as mail programs expect."""
    desk.receives(letter())
    desk.at(MORNING)

    for tap in ways.quick(
        desk.desk, Ticket.get_by_id(1), "chen@acme.example", language, ("take", "handoff", "ask", "note", "ok", "cancel")
    ):
        assert tap["href"].startswith("mailto:care@acme.example?subject=%5BT-1001%5D&body=")
        body = unquote(tap["href"].partition("&body=")[2])
        found = _COMMAND.match(body)
        assert found is not None, tap
        assert fold(found[1]) in BY_NAME, tap
        assert body.count("\n") == body.count("\r\n")
