"""Imported once by the fork server, so that a process of the program costs a fork and not seconds of getting ready.

Trying every template takes two seconds, making the listening ready as long, and the first mail waits for patterns and calendars of
its own. All come out the same in each process: they are done here, once. Nobody else imports this.
"""

import gc
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

from processor.listening.listen import get_ready
from tests.desk import MORNING, Desk
from tests.letters import letter

for name in ("processor.cli.run", "psycopg", "mailparser", "tests.faults.child"):
    import_module(name)
get_ready()
with TemporaryDirectory() as folder, Desk(Path(folder)) as desk:
    desk.receives(letter())
    desk.at(MORNING)
gc.collect()
gc.freeze()
