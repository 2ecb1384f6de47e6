"""A private Dovecot 2.3 (IMAP and IMAPS). Touches processes, sockets and files below one folder.

Any user name logs in with the one password and has an empty Maildir of its own, so a test takes a new name and is alone.
"""

import imaplib
import os
import re
import secrets
import shutil
import subprocess
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Self

from tests.servers.certificates import Certificates, make_certificates
from tests.servers.process import (
    HOST,
    Child,
    ServerUnavailable,
    account_for,
    check_reachable,
    free_port,
    hand_over,
    start,
    stop,
    wait_until_listening,
)

# What Dovecot 2.3 offers after a login; needed because its setting replaces the list and cannot take one word out.
CAPABILITIES = (
    "IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE SORT SORT=DISPLAY THREAD=REFERENCES THREAD=REFS THREAD=ORDEREDSUBJECT MULTIAPPEND "
    "URL-PARTIAL CATENATE UNSELECT CHILDREN NAMESPACE UIDPLUS LIST-EXTENDED I18NLEVEL=1 CONDSTORE QRESYNC ESEARCH ESORT SEARCHRES WITHIN "
    "CONTEXT=SEARCH LIST-STATUS BINARY MOVE SNIPPET=FUZZY PREVIEW=FUZZY PREVIEW STATUS=SIZE SAVEDATE LITERAL+ NOTIFY"
)

_CONFIGURATION = """
base_dir = {folder}/run
state_dir = {folder}/run
log_path = {folder}/dovecot.log
protocols = imap
listen = {host}
ssl = yes
ssl_cert = <{certificates.certificate_file}
ssl_key = <{certificates.key_file}
disable_plaintext_auth = no
auth_mechanisms = plain login
# a wrong password answers at once
auth_failure_delay = 0 secs
mail_max_userip_connections = 200
# no test cuts this machine's power
mail_fsync = never
mail_location = maildir:~/Maildir
mailbox_idle_check_interval = 1 secs
imap_capability = {capabilities}
default_internal_user = {account.name}
default_internal_group = {account.group}
default_login_user = {account.name}
first_valid_uid = 1
first_valid_gid = 1
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={account.user_id} gid={account.group_id} home={folder}/mail/%u
}}
namespace inbox {{
  inbox = yes
  separator = /
}}
# Only root can change its root directory, and none of these processes is root.
service anvil {{
  chroot =
}}
service imap-login {{
  chroot =
  service_count = 0
  process_min_avail = 1
  inet_listener imap {{
    port = {imap_port}
  }}
  inet_listener imaps {{
    port = {imaps_port}
    ssl = yes
  }}
}}
service imap {{
  chroot =
  process_limit = 256
}}
service stats {{
  chroot =
  unix_listener stats-writer {{
    user = {account.name}
    mode = 0600
  }}
}}
"""


class Dovecot:
    """A Dovecot below `folder`. The capabilities in `without` are not announced; their commands would still work."""

    host = HOST
    password = "secret"  # noqa: S105 - of a server that lives for one test run on loopback

    def __init__(self, folder: Path, *, certificates: Certificates | None = None, without: Iterable[str] = ()) -> None:
        """Write the configuration. Raises ServerUnavailable where Dovecot 2.3 is not installed."""
        self._binary = _binary()
        self._folder = folder.resolve()
        self._account = account_for("dovecot")
        self._log = self._folder / "dovecot.log"
        self._process: Child | None = None
        self.imap_port, self.imaps_port = free_port(), free_port()
        self.certificates = certificates or make_certificates(self._folder / "tls")
        self._configure(frozenset(without))

    def __enter__(self) -> Self:
        """Start."""
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop; the folder stays."""
        self.stop()

    def start(self) -> None:
        """Start the server and return when it answers."""
        self._process = start([self._binary, "-F", "-c", str(self._folder / "dovecot.conf")], self._account, self._log)
        wait_until_listening(self.imap_port, self._process, self._log)

    def stop(self) -> None:
        """Stop the server; every connection ends. The mail stays."""
        if self._process:
            stop(self._process)
            self._process = None

    def restart(self) -> None:
        """Stop and start on the same ports."""
        self.stop()
        self.start()

    def client(self, user: str) -> imaplib.IMAP4:
        """Return a connection logged in as `user`; the caller ends it."""
        connection = imaplib.IMAP4(HOST, self.imap_port, timeout=20)
        connection.login(user, self.password)
        return connection

    def append(self, user: str, raw: bytes, folder: str = "INBOX", internaldate: datetime | None = None) -> None:
        """Store a mail by IMAP, making `folder` where needed; `internaldate` (aware) is when the server received it.

        imaplib turns every line end into CRLF on the way; `deliver_direct` keeps the bytes.
        """
        with self.client(user) as connection:
            if folder != "INBOX":
                connection.create(_quoted(folder))  # answers NO where it exists already
            moment = imaplib.Time2Internaldate(internaldate) if internaldate else ""
            status, detail = connection.append(_quoted(folder), "", moment, raw)
            if status != "OK":
                message = f"the server refused the mail: {detail!r}"
                raise RuntimeError(message)

    def deliver_direct(self, user: str, raws: Iterable[bytes]) -> None:
        """Put mails into the INBOX as a delivery agent does: written under tmp/, renamed into new/. Fast, bytes kept."""
        maildir = self._maildir(user)
        if not maildir.exists():
            for name in ("cur", "new", "tmp"):
                (maildir / name).mkdir(parents=True)
            hand_over(maildir.parent, self._account)
        for raw in raws:
            part = maildir / "tmp" / f"{secrets.token_hex(12)}.test"
            part.write_bytes(raw)
            if os.geteuid() == 0:
                os.chown(part, self._account.user_id, self._account.group_id)
            part.rename(maildir / "new" / part.name)

    def folders(self, user: str) -> list[str]:
        """Return the names of a user's folders, sorted."""
        with self.client(user) as connection:
            _, lines = connection.list()
        return sorted(line.decode().rpartition(' "/" ')[2].strip('"') for line in lines if isinstance(line, bytes))

    def message_ids(self, user: str, folder: str = "INBOX") -> list[str]:
        """Return the Message-ID of each mail in a folder, in its order; "" for a mail without, [] for a folder that is not there."""
        with self.client(user) as connection:
            status, count = connection.select(_quoted(folder), readonly=True)
            if status != "OK" or count == [b"0"]:
                return []
            _, parts = connection.fetch("1:*", "(BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])")
        return [_message_id(part[1]) for part in parts if isinstance(part, tuple)]

    def reset_uidvalidity(self, user: str, folder: str = "INBOX") -> None:
        """Make the server forget its numbering of a folder, as a restored backup does: the next SELECT shows another UIDVALIDITY."""
        maildir = self._maildir(user) / ("" if folder == "INBOX" else "." + folder.replace("/", "."))
        for path in (maildir / "dovecot-uidlist", *maildir.glob("dovecot.index*")):
            path.unlink(missing_ok=True)

    def _maildir(self, user: str) -> Path:
        return self._folder / "mail" / user / "Maildir"

    def _configure(self, without: frozenset[str]) -> None:
        (self._folder / "mail").mkdir(parents=True, exist_ok=True)
        text = _CONFIGURATION.format(
            folder=self._folder,
            host=HOST,
            certificates=self.certificates,
            capabilities=" ".join(word for word in CAPABILITIES.split() if word not in without) if without else "",
            account=self._account,
            password=self.password,
            imap_port=self.imap_port,
            imaps_port=self.imaps_port,
        )
        (self._folder / "dovecot.conf").write_text(text)
        check_reachable(self._folder, self._account)
        hand_over(self._folder, self._account)


def _binary() -> str:
    found = shutil.which("dovecot") or shutil.which("dovecot", path="/usr/sbin:/usr/local/sbin")
    if not found:
        message = "Dovecot is not installed (Debian: apt-get install dovecot-imapd)"
        raise ServerUnavailable(message)
    version = subprocess.run([found, "--version"], capture_output=True, text=True, check=True).stdout  # noqa: S603 - the path just found
    if not version.startswith("2.3."):
        message = f"Dovecot {version.split()[0]} is installed; this configuration is for 2.3"
        raise ServerUnavailable(message)
    return found


def _quoted(folder: str) -> str:
    return f'"{folder}"'


def _message_id(header: bytes) -> str:
    found = re.search(rb"<[^>]*>", header)
    return found[0].decode("ascii", "replace") if found else ""
