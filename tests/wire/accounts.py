"""The accounts of test servers as the configuration knows them."""

from collections.abc import Mapping
from pathlib import Path

from processor.config import Mailbox, Smtp
from tests.servers.process import HOST


def mailbox(port: int, username: str, password: str, changes: Mapping[str, object] | None = None) -> Mailbox:
    """Return a mailbox on loopback, not encrypted unless `changes` say so."""
    tables = {"name": "complaints", "host": HOST, "port": port, "security": "none", "username": username, "password": password}
    return Mailbox.model_validate(tables | dict(changes or {}))


def relay(port: int, *, security: str = "none", login: tuple[str, str] | None = None, ca_file: Path | None = None) -> Smtp:
    """Return a relay on loopback."""
    account = {"username": login[0], "password": login[1]} if login else {}
    return Smtp.model_validate({"host": HOST, "port": port, "security": security, "ca_file": str(ca_file or "")} | account)
