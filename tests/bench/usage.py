"""Run a command and write down what it took: `python -m tests.bench.usage RESULT COMMAND...`. Touches processes.

A process of its own because the kernel begins a child's peak of memory with what its parent had when it was born: this one
has hardly anything. A SIGTERM is passed on, so whoever ends this process ends the command.
"""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path


def main() -> None:
    """Run the command given and write its code, seconds, CPU seconds and greatest memory to the file given."""
    begun_at = time.monotonic()
    process = subprocess.Popen(sys.argv[2:])  # noqa: S603 - the command this was started for, no shell
    signal.signal(signal.SIGTERM, lambda number, _frame: process.send_signal(number))
    _, status, usage = os.wait4(process.pid, 0)
    ended_at = time.monotonic()
    process.returncode = os.waitstatus_to_exitcode(status)
    result = {
        "code": process.returncode,
        "begun_at": begun_at,
        "ended_at": ended_at,
        "cpu_seconds": usage.ru_utime + usage.ru_stime,
        "peak_bytes": usage.ru_maxrss * 1024,
    }
    Path(sys.argv[1]).write_text(json.dumps(result), encoding="utf-8")


if __name__ == "__main__":
    main()
