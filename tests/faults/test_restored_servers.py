"""Mails that come again are known again: a renumbered or restored mailbox, a copy, the same mail in two mailboxes."""

import os
import shutil
from datetime import UTC, datetime, timedelta

import pytest

from tests.faults.child import KILLED, Faults
from tests.faults.conftest import SiteMaker
from tests.faults.mails import complaint
from tests.faults.site import Site

pytestmark = pytest.mark.wire

BEFORE_THE_MOVE = Faults(crash=("before the move", 1))


class Backup:
    """The mailbox of a site as it is now, numbering and all."""

    def __init__(self, site: Site) -> None:
        """Let the server number what has come, and copy its files."""
        site.dovecot.message_ids(site.users[0])
        self._mailbox = site.dovecot._maildir(site.users[0])
        self._copy = shutil.copytree(self._mailbox, site.folder / "backup")

    def restore(self) -> None:
        """Put the copy into the mailbox's place."""
        owner = self._mailbox.stat()
        shutil.rmtree(self._mailbox)
        shutil.copytree(self._copy, self._mailbox)
        for path in (self._mailbox, *self._mailbox.rglob("*")):
            os.chown(path, owner.st_uid, owner.st_gid)


def test_the_mailbox_is_renumbered(site: Site) -> None:
    """Another UIDVALIDITY makes every mail look new; none becomes a ticket twice, with Message-ID or without."""
    site.hand_in(2)
    site.hand_in(2, identified=False)
    for _ in range(2):
        assert site.run_once(faults=BEFORE_THE_MOVE) == KILLED
        site.dovecot.reset_uidvalidity(site.users[0])

    site.recover()

    site.check()
    [(lives,)] = site.query("SELECT count(*) FROM mailbox_epoch")
    assert int(str(lives)) >= 2


def test_the_server_is_restored_from_a_backup(site: Site) -> None:
    """UIDNEXT goes back and the server gives numbers again that we know: the mails under them are seen as new ones."""
    site.hand_in(2)
    backup = Backup(site)
    site.run_once()
    site.gone.update(site.hand_in(3))
    site.run_once()

    backup.restore()
    site.hand_in(1)
    site.recover()

    site.check()


def test_the_server_is_restored_and_has_caught_up(site: Site) -> None:
    """As many mails came after the restoring as were lost: every number is known, and behind some are other mails."""
    site.hand_in(2)
    backup = Backup(site)
    site.run_once()
    site.gone.update(site.hand_in(3))
    site.run_once()

    backup.restore()
    site.hand_in(4)
    site.recover()

    site.check()


def test_a_clock_of_the_server_that_is_ahead(site: Site) -> None:
    """A mail without Message-ID and Date is known by the time the server took it, also when that lies in the future."""
    [mark] = site.announce(1)
    site.dovecot.append(site.users[0], complaint(mark, identified=False), internaldate=datetime.now(UTC) + timedelta(hours=1))
    assert site.run_once(faults=BEFORE_THE_MOVE) == KILLED
    site.dovecot.reset_uidvalidity(site.users[0])

    site.recover()

    site.check()


def test_a_copy_in_a_mailbox_where_mail_stays(site: Site) -> None:
    """A second copy that came another way does not look like a restored server: nothing is fetched again at each connection."""
    site.configure(filed=False)
    [mark] = site.hand_in(1)
    site.run_once()
    site.deliver([b"Delivered-To: care@acme.example\r\n" + complaint(mark)])

    for _ in range(3):
        site.run_once()

    counts = "SELECT (SELECT count(*) FROM mailbox_epoch), (SELECT count(*) FROM mail_location), (SELECT count(*) FROM ticket)"
    assert site.query(counts) == [(1, 2, 1)]


def test_the_same_mail_twice(make_site: SiteMaker) -> None:
    """A mail that lies in two mailboxes, or twice in one, is one mail; every copy is filed."""
    site = make_site(mailboxes=2)
    [mark] = site.announce(1)
    site.deliver([complaint(mark)] * 2, box=0)
    site.deliver([b"Delivered-To: care@acme.example\r\nX-Spam: no\r\n" + complaint(mark)], box=1)

    site.recover()
    site.deliver([complaint(mark)], box=1)
    site.recover()

    books = site.check()
    assert (books.lies_in["Processed"], len(books.letters)) == ({mark: 4}, 2)
