"""A loopback TCP proxy that breaks connections on purpose. Touches sockets and threads.

With no fault set it forwards every byte. A fault holds for each connection, counted from its first byte, until
another is set.
"""

import contextlib
import socket
import threading
from dataclasses import dataclass
from typing import Literal, Self

from tests.servers.process import HOST, free_port

Direction = Literal["to_server", "to_client"]


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens once `after_bytes` bytes went one way: both ends are cut off, or that way nothing more is forwarded."""

    kind: Literal["cut", "stall"]
    direction: Direction
    after_bytes: int


class CuttingProxy:
    """A proxy in front of `target_port`; `strikes` counts how often a fault took effect."""

    def __init__(self, target_port: int) -> None:
        """Choose a port; nothing listens until `start`."""
        self.port = free_port()
        self.fault: Fault | None = None
        self.strikes = 0
        self._target_port = target_port
        self._listener: socket.socket | None = None
        self._acceptor = threading.Thread()
        self._links: list[_Link] = []

    def __enter__(self) -> Self:
        """Start."""
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop."""
        self.stop()

    def start(self) -> None:
        """Accept connections."""
        self._listener = socket.create_server((HOST, self.port))
        self._acceptor = threading.Thread(target=self._accept, args=(self._listener,), daemon=True)
        self._acceptor.start()

    def stop(self) -> None:
        """Cut every connection and refuse new ones until `start`."""
        if self._listener is None:
            return
        _close(self._listener)
        self._acceptor.join()
        for link in self._links:
            link.close()
        self._listener, self._links = None, []

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                client, _ = listener.accept()
            except OSError:
                return  # stopped
            try:
                server = socket.create_connection((HOST, self._target_port))
            except OSError:
                client.close()
            else:
                self._links.append(_Link(self, client, server))


class _Link:
    """One connection, a thread for each direction. The end of one direction ends both, unless it stalls."""

    def __init__(self, proxy: CuttingProxy, client: socket.socket, server: socket.socket) -> None:
        self._proxy, self._client, self._server = proxy, client, server
        ways: tuple[tuple[socket.socket, socket.socket, Direction], ...] = ((client, server, "to_server"), (server, client, "to_client"))
        self._threads = [threading.Thread(target=self._carry, args=way, daemon=True) for way in ways]
        for thread in self._threads:
            thread.start()

    def close(self) -> None:
        """End both directions and wait for their threads."""
        self._cut()
        for thread in self._threads:
            thread.join()

    def _cut(self) -> None:
        _close(self._client)
        _close(self._server)

    def _carry(self, source: socket.socket, target: socket.socket, direction: Direction) -> None:
        if self._forward(source, target, direction) != "stall":
            self._cut()

    def _forward(self, source: socket.socket, target: socket.socket, direction: Direction) -> str:
        """Pass bytes on until an end closes ("closed") or a fault strikes (its kind)."""
        forwarded = 0
        with contextlib.suppress(OSError):  # the other direction closed the sockets
            while piece := source.recv(65_536):
                # Read after the wait: a test may set a fault while the connection is idle.
                fault = self._proxy.fault
                if fault and fault.direction == direction and forwarded + len(piece) >= fault.after_bytes:
                    target.sendall(piece[: max(0, fault.after_bytes - forwarded)])
                    self._proxy.strikes += 1
                    return fault.kind
                target.sendall(piece)
                forwarded += len(piece)
        return "closed"


def _close(connection: socket.socket) -> None:
    """Close a socket another thread may be waiting on: only a shutdown wakes that thread."""
    with contextlib.suppress(OSError):  # not connected any more
        connection.shutdown(socket.SHUT_RDWR)
    connection.close()
