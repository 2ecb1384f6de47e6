"""A small configuration to build on, and how to load a text as one."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from processor.config import Config, load
from processor.errors import ConfigError

DESK = """
[desk]
name = "Acme Care"
address = "care@acme.example"
admins = ["ops@acme.example"]
"""
MAILBOX = """
[[mailboxes]]
name = "complaints"
host = "127.0.0.1"
username = "care"
password = "swordfish"
"""
SMTP = """
[smtp]
host = "127.0.0.1"
"""
DEPARTMENT = """
[[departments]]
key = "service"
names = ["Service", "客服"]
lead = "lin@acme.example"
"""
COLLEAGUE = """
[[staff]]
name = "Chen Wei"
address = "chen@acme.example"
departments = ["service"]
languages = ["zh-CN"]
"""
WHOLE = DESK + MAILBOX + SMTP + DEPARTMENT + COLLEAGUE


def read(folder: Path, text: str, environment: Mapping[str, str] | None = None) -> Config:
    """Write `text` as a configuration and load it."""
    path = folder / "config.toml"
    path.write_text(text, encoding="utf-8")
    return load(path, environment or {})


def problems(folder: Path, text: str, environment: Mapping[str, str] | None = None) -> list[str]:
    """Return the mistakes that loading `text` names."""
    with pytest.raises(ConfigError) as caught:
        read(folder, text, environment)
    return list(caught.value.problems)
