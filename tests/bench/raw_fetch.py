"""Read a whole mailbox and do nothing with it: `python -m tests.bench.raw_fetch PORT USER PASSWORD`. Touches IMAP.

What fetching alone costs, with the same library and the same settings as the desk: batches of 100, nothing marked as read.
Prints how many mails it read, their bytes, and the seconds and CPU seconds that took without the start of Python.
"""

import json
import sys
import time

from imapclient import IMAPClient

from tests.servers.process import HOST

BATCH = 100


def main() -> None:
    """Fetch everything in the INBOX once."""
    port, user, password = sys.argv[1:]
    begun_at, cpu_at = time.monotonic(), time.process_time()
    client = IMAPClient(HOST, port=int(port), ssl=False, timeout=60)
    client._imap.debug = 0  # as the desk does: at its usual level the library formats every body for a log
    client.login(user, password)
    client.select_folder("INBOX", readonly=True)
    uids = client.search()
    count = total = 0
    for start in range(0, len(uids), BATCH):
        for row in client.fetch(uids[start : start + BATCH], ["BODY.PEEK[]"]).values():
            count += 1
            total += len(row[b"BODY[]"])
    client.logout()
    taken = {"mails": count, "bytes": total, "seconds": time.monotonic() - begun_at, "cpu_seconds": time.process_time() - cpu_at}
    sys.stdout.write(json.dumps(taken) + "\n")


if __name__ == "__main__":
    main()
