"""A desk for the real worker: its mailbox on the demo's own server, its relay an SMTP server that keeps what it gets."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from processor.config import Config
from processor.demo.server import DemoMailServer
from tests.desk import TEMPLATES, USUAL, Settings, write_config
from tests.servers.smtp import SmtpServer

USER, PASSWORD = "care", "swordfish"  # as in the sample configuration


@dataclass(frozen=True, slots=True)
class LiveDesk:
    """The two servers, and the configuration that names them."""

    config: Config
    mailbox: DemoMailServer
    relay: SmtpServer

    def receives(self, *mails: bytes) -> None:
        """Let mails come in now."""
        for mail in mails:
            self.mailbox.append(USER, mail)

    @property
    def path(self) -> str:
        """The configuration's path, for the command line."""
        return str(self.config.path)


@contextmanager
def live_desk(folder: Path, settings: Settings = USUAL, *, own_templates: bool = False) -> Iterator[LiveDesk]:
    """Start the servers and write the configuration; with `own_templates` the templates are a copy in `folder`."""
    with DemoMailServer({USER: PASSWORD}) as mailbox, SmtpServer() as relay:
        named = replace(
            settings,
            mailbox=f'port = {mailbox.imap_port}\nsecurity = "none"\n{settings.mailbox}',
            smtp=f"port = {relay.port}\n{settings.smtp}",
        )
        config = write_config(folder, named)
        if own_templates:
            shutil.copytree(TEMPLATES, folder / "templates")
            text = config.path.read_text(encoding="utf-8").replace(str(TEMPLATES), str(folder / "templates"))
            config.path.write_text(text, encoding="utf-8")
            config = config.model_copy(update={"desk": config.desk.model_copy(update={"templates": folder / "templates"})})
        yield LiveDesk(config, mailbox, relay)
