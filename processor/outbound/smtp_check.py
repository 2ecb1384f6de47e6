"""Try the relay out: connection, encryption, login. Touches the network; sends nothing."""

from collections.abc import Iterator

from processor.checks import CheckLine
from processor.config import Smtp
from processor.outbound.smtp import RelayTrouble, SmtpSession


def check(smtp: Smtp) -> Iterator[CheckLine]:
    """Yield one line: what the worker would meet."""
    where = f"{smtp.host}:{smtp.port}"
    try:
        SmtpSession(smtp).quit()
    except RelayTrouble as trouble:
        yield CheckLine(
            "fail",
            "relay",
            f"{where} cannot be used: {trouble.outcome.reply}; compare host, port, security, username and password in [smtp]",
        )
        return
    login = f"logged in as {smtp.username}" if smtp.username else "connected, no login asked for"
    yield CheckLine("ok", "relay", f"{where}: {login}")
