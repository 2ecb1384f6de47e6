"""A relay that takes everything at once: `python -m tests.bench.sink PORT JOURNAL`. Touches sockets and the journal.

It runs in a process of its own, so that its work is not counted as the desk's. A line of JSON a mail: to whom, what it
answers, and when its last byte was here, on the clock that all processes of a machine share (CLOCK_MONOTONIC).
"""

import asyncio
import json
import re
import signal
import sys
import time
from pathlib import Path
from typing import IO

from tests.servers.process import HOST

_GREETING = b"250-sink.example\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 SIZE 52428800\r\n"
_END = b"\r\n.\r\n"
_PATH = re.compile(rb"<([^>]*)>")
_IN_REPLY_TO = re.compile(rb"(?im)^in-reply-to:\s*(<[^>]*>)")


class Conversation(asyncio.Protocol):
    """One client; the commands it has sent so far are answered together."""

    def __init__(self, journal: IO[str]) -> None:
        """Take the file to write into."""
        self._journal = journal
        self._transport: asyncio.WriteTransport | None = None
        self._unread = bytearray()
        self._recipients: list[str] = []
        self._in_mail = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Greet."""
        assert isinstance(transport, asyncio.WriteTransport)
        self._transport = transport
        transport.write(b"220 sink.example ESMTP\r\n")

    def data_received(self, data: bytes) -> None:
        """Answer what is whole by now."""
        self._unread += data
        replies = []
        while (reply := self._mail() if self._in_mail else self._command()) is not None:
            replies.append(reply)
        if self._transport and not self._transport.is_closing():
            self._transport.write(b"".join(replies))
            if replies and replies[-1].startswith(b"221"):
                self._transport.close()

    def _command(self) -> bytes | None:
        """Take one line and return the reply; None when none is whole."""
        line, end, rest = self._unread.partition(b"\r\n")
        if not end:
            return None
        self._unread = rest
        match bytes(line[:4]).upper():
            case b"EHLO":
                return _GREETING
            case b"MAIL" | b"RSET":
                self._recipients = []
            case b"RCPT":
                self._recipients += [path[1].decode() for path in _PATH.finditer(line)]
            case b"DATA":
                self._in_mail = True
                return b"354 go on\r\n"
            case b"QUIT":
                return b"221 bye\r\n"
        return b"250 ok\r\n"

    def _mail(self) -> bytes | None:
        """Take a mail that is whole, write it down and return the reply."""
        end = self._unread.find(_END)
        if end < 0:
            return None
        arrived_at = time.monotonic()
        answers = _IN_REPLY_TO.search(self._unread, 0, max(self._unread.find(b"\r\n\r\n"), 0))
        entry = {"to": self._recipients, "answers": answers[1].decode() if answers else None, "at": arrived_at}
        self._journal.write(json.dumps(entry) + "\n")
        self._journal.flush()
        del self._unread[: end + len(_END)]
        self._in_mail = False
        return b"250 taken\r\n"


async def serve(port: int, journal: Path) -> None:
    """Take mails until SIGTERM."""
    ended = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, ended.set)
    with journal.open("a", encoding="utf-8") as lines:
        server = await asyncio.get_running_loop().create_server(lambda: Conversation(lines), HOST, port)
        await ended.wait()
        server.close()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]), Path(sys.argv[2])))
