"""A mail server in memory for the demo: IMAP by pymap, SMTP by aiosmtpd. Touches loopback sockets, one thread, the clock.

A mail accepted by SMTP is in its recipients' INBOX before the 250, so a client in IDLE hears of it at once. Everybody
on this server is a known user; any other recipient is refused with 550. Nothing is written to disk.
"""

import asyncio
import threading
from argparse import Namespace
from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Self
from uuid import uuid4

from aiosmtpd.smtp import SMTP, Envelope, Session
from proxyprotocol.noop import ProxyProtocolNoop
from proxyprotocol.result import ProxyResultUnknown
from proxyprotocol.sock import SocketInfo
from pymap.backend.dict import Config, Identity, Login
from pymap.backend.dict.filter import FilterSet
from pymap.backend.dict.mailbox import MailboxData, MailboxSet
from pymap.concurrent import Event, Subsystem
from pymap.imap import IMAPServer
from pymap.parsing.message import AppendMessage
from pymap.selected import SelectedMailbox
from pymap.user import UserMetadata
from pysasl.hashing import Cleartext

HOST = "127.0.0.1"
_LARGEST_MAIL_BYTES = 60 << 20
_START_SECONDS = 10


@dataclass(frozen=True, slots=True)
class AcceptedMail:
    """A mail taken by SMTP: the envelope and the bytes as they came."""

    sender: str
    recipients: tuple[str, ...]
    raw: bytes


class DemoMailServer:
    """The server for `users` (address to password); use it as a context manager, the ports are known inside."""

    host = HOST

    def __init__(self, users: Mapping[str, str]) -> None:
        """Take the users; nothing listens yet."""
        self.imap_port = self.smtp_port = 0
        self.accepted: list[AcceptedMail] = []
        self._users = {address.lower(): password for address, password in users.items()}
        self._started: Future[asyncio.AbstractEventLoop] = Future()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()), name="demo mail server", daemon=True)

    def __enter__(self) -> Self:
        """Start the thread and return when both ports are open."""
        self._thread.start()
        self._loop = self._started.result(_START_SECONDS)
        return self

    def __exit__(self, *_: object) -> None:
        """Close every connection and wait for the thread."""
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()

    def append(self, user: str, raw: bytes) -> None:
        """Put a mail into a user's INBOX as if it had just come. Raises KeyError for somebody unknown."""
        if not self.knows(user):
            raise KeyError(user)
        asyncio.run_coroutine_threadsafe(self._store(user.lower(), raw), self._loop).result()

    async def _serve(self) -> None:
        self._stop = asyncio.Event()
        self._connections: set[asyncio.Task[object]] = set()
        try:
            imap, smtp = await self._listen()
        except BaseException as error:
            self._started.set_exception(error)
            raise
        self.imap_port, self.smtp_port = (server.sockets[0].getsockname()[1] for server in (imap, smtp))
        self._started.set_result(asyncio.get_running_loop())
        await self._stop.wait()
        imap.close()
        smtp.close()
        for connection in self._connections:
            connection.cancel()
        await asyncio.gather(*self._connections, return_exceptions=True)

    async def _listen(self) -> tuple[asyncio.Server, asyncio.Server]:
        config = _MemoryConfig()
        config.apply_context()
        self._login = Login(config)
        for user, password in self._users.items():
            self._login.users_dict[user] = UserMetadata(config, user, password=password)
            config.set_cache[user] = (_Mailboxes(), FilterSet())
        imap = IMAPServer(self._login, config)

        async def converse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            # pymap's own listener leaves this task to the garbage collector, which on Python 3.13 ends the connection.
            task = asyncio.current_task()
            if task:
                self._connections.add(task)
                task.add_done_callback(self._connections.discard)
            await imap(reader, writer, SocketInfo.get(writer, ProxyResultUnknown(), unique_id=uuid4().bytes))

        loop = asyncio.get_running_loop()
        return await asyncio.start_server(converse, HOST, 0), await loop.create_server(lambda: self._smtp(loop), HOST, 0)

    def _smtp(self, loop: asyncio.AbstractEventLoop) -> SMTP:
        return SMTP(_Incoming(self), hostname="localhost", enable_SMTPUTF8=True, data_size_limit=_LARGEST_MAIL_BYTES, loop=loop)

    async def _store(self, user: str, raw: bytes) -> None:
        async with Identity(user, self._login, None, frozenset()).new_session() as session:
            await session.append_messages("INBOX", [AppendMessage(raw, datetime.now(UTC))])

    def knows(self, address: str) -> bool:
        """Tell whether a mail to `address` has an INBOX here."""
        return address.lower() in self._users

    async def accept(self, mail: AcceptedMail) -> None:
        """Keep a mail and put it into the INBOX of each recipient. Only from the server's own thread."""
        for recipient in mail.recipients:
            await self._store(recipient.lower(), mail.raw)
        self.accepted.append(mail)


class _Incoming:
    """What aiosmtpd asks about each recipient and each mail; it finds the methods by these names."""

    def __init__(self, server: DemoMailServer) -> None:
        self._server = server

    async def handle_RCPT(self, _smtp: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]) -> str:  # noqa: N802 - aiosmtpd's name
        if not self._server.knows(address):
            return "550 5.1.1 nobody of that name here"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 ok"

    async def handle_DATA(self, _smtp: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802 - aiosmtpd's name
        raw = envelope.original_content or b""
        await self._server.accept(AcceptedMail(envelope.mail_from or "", tuple(envelope.rcpt_tos), raw))
        return "250 2.0.0 delivered"


class _Inbox(MailboxData):
    """An INBOX that tells a client in IDLE also of what came just before: pymap waits for the next change, whatever was missed."""

    async def update_selected(self, selected: SelectedMailbox, *, wait_on: Event | None = None) -> SelectedMailbox:
        """Wait only when the client knows everything."""
        missed = selected.mod_sequence != self._mod_sequences.highest
        return await super().update_selected(selected, wait_on=None if missed else wait_on)


class _Mailboxes(MailboxSet):
    """The folders of one user."""

    def __init__(self) -> None:
        super().__init__()
        self._inbox = _Inbox(self._content_cache, self._thread_cache)


class _MemoryConfig(Config):
    """pymap's settings for a server on loopback that lives as long as the demo."""

    def __init__(self) -> None:
        super().__init__(
            Namespace(),
            host=HOST,
            port=0,
            demo_data=False,
            demo_user="",
            demo_password="",
            tls_enabled=False,
            hash_context=Cleartext(),
            cpu_subsystem=Subsystem.for_asyncio(),
            proxy_protocol=ProxyProtocolNoop(),
        )

    @property
    def greeting(self) -> bytes:
        """The words of the greeting; pymap's own ask the name service for this machine's name."""
        return b"ready"
