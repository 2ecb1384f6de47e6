"""A mailbox that breaks off, restarts or says nothing loses no mail, and the worker comes back to it by itself."""

from datetime import timedelta

import pytest

from tests.faults.child import Faults
from tests.faults.site import Site
from tests.servers.proxy import CuttingProxy, Direction, Fault

pytestmark = pytest.mark.wire

MEBIBYTE = 1 << 20
# The greeting and the login, the folder, the search, the sizes, in the middle of the mails, their end, the move, the goodbye.
TO_CLIENT = (10, 300, 900, 1100, 1250, 1400, 1500, 2200, 4000, 9000, 12_000, 13_000, 14_000)
TO_SERVER = (5, 20, 60, 90, 110, 130, 150, 170, 200, 240, 280, 320, 360)


@pytest.mark.parametrize(("direction", "offsets"), [("to_client", TO_CLIENT), ("to_server", TO_SERVER)], ids=["to_client", "to_server"])
def test_cut_at_any_byte(site: Site, direction: Direction, offsets: tuple[int, ...]) -> None:
    """A connection that breaks within a command or an answer leaves each mail once, here or on the server."""
    with CuttingProxy(site.dovecot.imap_port) as proxy:
        site.configure(imap_port=proxy.port)
        for after_bytes in offsets:
            site.hand_in(1, padding_bytes=1000)
            site.hand_in(1, identified=False, padding_bytes=1000)
            proxy.fault = Fault("cut", direction, after_bytes)
            site.run_once()
        proxy.fault = None
        site.recover()

    assert proxy.strikes >= len(offsets) - 3
    site.check()


def test_cut_within_a_large_mail(site: Site) -> None:
    """Half of a mail is never taken for the whole."""
    site.hand_in(1, padding_bytes=5 * MEBIBYTE)
    with CuttingProxy(site.dovecot.imap_port) as proxy:
        site.configure(imap_port=proxy.port)
        for after_bytes in (MEBIBYTE // 2, 3 * MEBIBYTE):
            proxy.fault = Fault("cut", "to_client", after_bytes)
            site.run_once()
        assert (proxy.strikes, site.query("SELECT count(*) FROM inbound_mail")) == (2, [(0,)])
        proxy.fault = None
        site.recover()

    site.check()
    [(stored,)] = site.query("SELECT length(content) FROM raw_mail")
    assert int(str(stored)) > 5 * MEBIBYTE - 1000


@pytest.mark.parametrize("after_bytes", [10, 1250, 2200])
def test_a_server_that_says_nothing_more(site: Site, after_bytes: int) -> None:
    """A worker does not wait for ever for the rest of an answer."""
    site.hand_in(2, padding_bytes=3000)
    with CuttingProxy(site.dovecot.imap_port) as proxy:
        site.configure(imap_port=proxy.port)
        proxy.fault = Fault("stall", "to_client", after_bytes)
        site.run_once(faults=Faults(patience_seconds=0.3))
        site.configure()
        site.recover()

    assert proxy.strikes == 1
    site.check()


def test_the_server_is_restarted_while_the_worker_waits(site: Site) -> None:
    """The server says BYE and is gone for a moment; the next mail is received and answered without anybody's help."""
    worker = site.start()
    site.wait_for_answers(site.hand_in(1))

    site.dovecot.restart()
    site.wait_for_answers(site.hand_in(1))

    site.end(worker, stop=True)
    site.recover()
    assert site.check().repeated == 0


def test_the_network_is_down_for_a_while(site: Site) -> None:
    """Connections are cut and refused; mail that came meanwhile is answered when the network is back."""
    with CuttingProxy(site.dovecot.imap_port) as proxy:
        site.configure(imap_port=proxy.port)
        worker = site.start()
        site.wait_for_answers(site.hand_in(1))

        proxy.stop()
        later = site.hand_in(2)
        site.wait_until(lambda: "mailbox_lost" in site.story(), "the worker does not notice")
        proxy.start()
        site.wait_for_answers(later)

        site.end(worker, stop=True)
    site.configure()
    site.recover(after=timedelta(minutes=10))
    assert site.check().repeated == 0
